/**
 * One rule on one subject. The rule is asked in every world: what it reports in all of them is certain, what it reports
 * in some is undecided.
 */
import { isAtLeast, type Level, type Report } from '../../model/finding.js'
import { located, type Mark } from '../../model/located.js'
import { siteKey } from '../../model/location.js'
import type { CliCallSubject, Subject } from '../../model/subject.js'
import type { Cause, Value } from '../../model/value.js'
import { and, not, type Verdict, yes } from '../../model/verdict.js'
import { type Exploration, maximumWorlds, type World } from '../../model/world.js'
import type { AskedRule, CallContext, Context, Rule } from '../define-rule.js'
import { inEveryView, type View } from './view.js'

/** What the policy says of a rule. */
export interface RuleSetting {
  readonly level: Level
  readonly options: Readonly<Record<string, string | number>>
}

export interface Judgement {
  readonly reports: readonly Report[]
  /** What is missing to decide; empty where the rule has decided. */
  readonly missing: readonly Cause[]
}

/** What a rule said in one world. */
interface Outcome {
  readonly reports: Report[]
  readonly missing: Set<Cause>
}

export function judge(rule: AskedRule, subject: Subject, setting: RuleSetting, asOf: string): Judgement {
  if (!isAbout(rule, subject)) return silent
  const question: Question = { rule, subject, setting, asOf }
  return conclude(
    inEveryView(subject, (view, world) => ask(question, view, world)),
    subject,
  )
}

interface Question {
  readonly rule: AskedRule
  readonly subject: Subject
  readonly setting: RuleSetting
  readonly asOf: string
}

function ask({ rule, subject, setting, asOf }: Question, view: View, world: World): Outcome {
  const outcome: Outcome = { reports: [], missing: new Set() }
  const applies = applicability(rule, view)
  if (applies.is === 'no') return outcome
  const context = { ...reporting(rule, setting, outcome), asOf, ...optionsOf(rule, setting) }
  run(rule, context, subject, view, world)
  if (applies.is === 'unknown' && (outcome.reports.length > 0 || outcome.missing.size > 0)) {
    return { reports: [], missing: new Set([...applies.missing, ...outcome.missing]) }
  }
  return outcome
}

/** Most rules have nothing to say of most subjects. */
export const silent: Judgement = Object.freeze({ reports: [], missing: [] })

/** Whether the rule asks about subjects of that kind. */
function isAbout(rule: AskedRule, { kind }: Subject): boolean {
  if (kind === 'upstream-config' && rule.on !== 'upstream-config' && rule.alsoUpstream !== true) return false
  if (kind === 'cli-call' && rule.templatesOnly === true) return false
  switch (rule.on) {
    case 'config-file':
      return kind === 'config'
    case 'cli-call':
    case 'upstream-config':
      return kind === rule.on
    default:
      return true
  }
}

/** A rule that does not apply is silent, not undecided; unknown where nobody knows whether it applies. */
function applicability(rule: AskedRule, { config }: View): Verdict {
  switch (rule.on) {
    case 'config':
    case 'configured-cluster':
      return config.isPresent
    case 'enabled-config':
    case 'enabled-cluster':
      return and(config.isPresent, not(config.get('enabled').is(false)))
    default:
      return yes
  }
}

function run(rule: AskedRule, context: Context, subject: Subject, { config, cluster }: View, world: World): void {
  const file = subject.kind === 'config' ? subject : null
  switch (rule.on) {
    case 'subject':
      rule.check({ ...context, config, cluster, file, isUsedFile: file?.isUsed ?? subject.kind === 'cli-call' })
      break
    case 'config-file':
      if (file !== null) rule.check({ ...context, config, file })
      break
    case 'config':
    case 'enabled-config':
      rule.check({ ...context, config, cluster })
      break
    case 'cli-call':
      if (subject.kind === 'cli-call') rule.check({ ...context, ...callIn(subject, world) })
      break
    case 'upstream-config':
      rule.check({ ...context, config })
      break
    default:
      // Of a command, what the cluster has of it: its place is the option, not the file.
      if (cluster !== null) rule.check({ ...context, config: cluster.config, cluster })
  }
}

function callIn(call: CliCallSubject, world: World): Omit<CallContext, keyof Context> {
  const optionName: Mark = { site: call.option, way: [] }
  const at = (value: Value, name: string) => located(() => value, name, optionName, { world })
  return {
    call,
    optionName,
    path: at(call.path, 'path'),
    installs: call.installs.map((version) => (version === null ? null : at(version, 'version'))),
  }
}

function optionsOf(rule: Rule, setting: RuleSetting): Pick<Context, 'option'> {
  return {
    option: (name) => {
      const value = setting.options[name] ?? rule.options?.[name]?.default
      if (value === undefined) throw new Error(`Rule ${rule.id} has no option '${name}'.`)
      return value
    },
  }
}

function reporting(rule: Rule, setting: RuleSetting, outcome: Outcome): Omit<Context, 'asOf' | 'option'> {
  const report: Context['report'] = (at, message, more = {}) => {
    const related = [
      ...at.way.map(({ site, caption }) => ({ site, message: caption, isStep: true as const })),
      ...(more.related ?? []).map(({ at, message }) => ({ site: at.site, message })),
    ]
    const level = levelOf(rule, setting.level, more.level)
    const one: Report = { rule: rule.id, level, message, site: at.site, related, fix: more.fix ?? null }
    outcome.reports.push(one)
  }
  const undecided: Context['undecided'] = (verdict) => {
    for (const cause of verdict.missing) outcome.missing.add(cause)
  }
  return {
    report,
    undecided,
    reportWhen: (verdict, at: Mark, message, more) => {
      if (verdict.is === 'yes') report(at, message, more)
      else undecided(verdict)
    },
  }
}

/**
 * A case may deserve a level of its own. One that is milder than usual is never raised by the policy's level; one that
 * is graver counts only where the policy leaves the rule at its usual level.
 */
export function levelOf(rule: Rule, level: Level, ofThisCase: Level | undefined): Level {
  if (ofThisCase === undefined || rule.level === 'off') return level
  if (isAtLeast(rule.level, ofThisCase)) return isAtLeast(level, ofThisCase) ? ofThisCase : level
  return level === rule.level ? ofThisCase : level
}

/**
 * What is certain from what was said in every world. A place that is reported in all of them is; so is the fault where
 * every world reports one, each at a place of its own.
 */
function conclude({ results, choices, isComplete, whateverFalls }: Exploration<Outcome>, subject: Subject): Judgement {
  if (isComplete && results.every(saysNothing)) return silent
  const missing = new Set(results.flatMap((outcome) => [...outcome.missing]))
  if (!isComplete) {
    const reason = `it hangs on more than ${maximumWorlds} combinations of values`
    return {
      reports: mildestByPlace(whateverFalls?.reports ?? []),
      missing: [...missing, { reason, origin: subject.anchor }],
    }
  }
  const places = results.map((outcome) => new Set(outcome.reports.map(placeKey)))
  const reports = mildestByPlace(results.flatMap((outcome) => outcome.reports))
  const certain = reports.filter((report) => places.every((reported) => reported.has(placeKey(report))))
  const hasMore = places.map((reported) => reported.size > certain.length)
  const isDecided = hasMore.every((more) => more) || hasMore.every((more) => !more)
  if (!isDecided || results.some(saysNothing)) for (const { cause } of choices) missing.add(cause)
  return { reports: isDecided ? reports : certain, missing: [...missing] }
}

function saysNothing({ reports, missing }: Outcome): boolean {
  return reports.length === 0 && missing.size === 0
}

/** One report for each place: worlds differ in the wording and in how grave it is, and only the mildest is certain. */
function mildestByPlace(reports: readonly Report[]): readonly Report[] {
  const byPlace = new Map<string, Report>()
  for (const report of reports) {
    const other = byPlace.get(placeKey(report))
    if (other === undefined || !isAtLeast(report.level, other.level)) byPlace.set(placeKey(report), report)
  }
  return [...byPlace.values()]
}

function placeKey({ site }: Report): string {
  return siteKey(site)
}
