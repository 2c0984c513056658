/** What the rules say of each subject. */
import { maximumRelated } from './findings.js'
import type { Deployment, RelatedSite, Reported } from './model/finding.js'
import { type Site, siteKey } from './model/location.js'
import type { Subject } from './model/subject.js'
import type { Cause } from './model/value.js'
import type { Policy } from './policy/policy.js'
import { judgeRequirement, type RequirementContext } from './policy/requirement.js'
import { analysisReport, placesOfFaults } from './reports.js'
import { rules } from './rules/rules.js'
import { type Judgement, judge, silent } from './rules/support/judge.js'

/**
 * What is reported of each subject, config files first. A rule that says more of a file when it sees a command that uses
 * it says that alone.
 */
export function judgeSubjects(
  subjects: readonly Subject[],
  policy: Policy,
  context: RequirementContext,
): readonly Reported[] {
  const judged = subjects.map((subject, index) => ({
    subject,
    reported: judgeSubject(subject, index, policy, context),
  }))
  const of = (kind: 'config' | 'cli-call' | null) =>
    judged.flatMap(({ subject, reported }) => {
      const own = subject.kind === 'config' || subject.kind === 'cli-call' ? subject.kind : null
      return own === kind ? reported : []
    })
  const ofCalls = withRelatedOfAll(of('cli-call'))
  const said = new Set(ofCalls.map(({ report }) => ruleAndSite(report)))
  const saidAlike = new Set(ofCalls.map(({ report }) => wholeKey(report)))
  const isSaidOtherwise = ({ report }: Reported) => said.has(ruleAndSite(report)) && !saidAlike.has(wholeKey(report))
  return [...of('config').filter((one) => !isSaidOtherwise(one)), ...ofCalls, ...of(null)]
}

function ruleAndSite({ rule, site }: Reported['report']): string {
  return `${rule} ${siteKey(site)}`
}

function wholeKey(report: Reported['report']): string {
  return `${ruleAndSite(report)} ${report.level} ${report.message}`
}

/** Of several commands that meet the same fault, each shows what belongs to all of them. */
function withRelatedOfAll(reported: readonly Reported[]): readonly Reported[] {
  const related = new Map<string, RelatedSite[]>()
  for (const { report } of reported) {
    const key = wholeKey(report)
    related.set(key, [...(related.get(key) ?? []), ...report.related].slice(0, maximumRelated))
  }
  return reported.map((one) => ({
    ...one,
    report: { ...one.report, related: related.get(wholeKey(one.report)) ?? [] },
  }))
}

/** @param index of the subject in the report; null: it is not in it */
export function judgeSubject(
  subject: Subject,
  index: number | null,
  policy: Policy,
  context: RequirementContext,
): readonly Reported[] {
  const deployment: Deployment | null = subject.kind === 'cluster' ? subject.deployment : null
  const judgements = [
    ...builtInJudgements(subject, policy, context),
    ...organisationJudgements(subject, policy, context),
  ]
  const reports = judgements.flatMap(([, judgement]) => judgement.reports)
  const faults = placesOfFaults(reports)
  const missing = new Map<string, { readonly cause: Cause; readonly rules: string[] }>()
  for (const [rule, judgement] of judgements) {
    // What is missing because of a fault that is reported is not reported again as undecided.
    const causes = isOfLiveCluster(subject, judgement)
      ? []
      : judgement.missing.filter(({ origin }) => !faults.has(siteKey(origin)))
    for (const cause of causes) noteMissing(missing, cause, rule)
  }
  const undecided = [...missing.values()].flatMap(({ cause, rules }) => {
    const message = `Cannot be decided: ${cause.reason}. Waiting for it: ${rules.join(', ')}.`
    const related = [{ site: subject.anchor, message: subjectNames[subject.kind] }]
    return analysisReport('undecided', cause.origin, message, policy).map(({ report }) => ({
      ...report,
      related,
      waiting: rules,
    }))
  })
  return [...reports, ...undecided].map((report) => ({
    report: withUses(report, subject),
    subject: index,
    deployment,
    suppressed: null,
  }))
}

const subjectNames: Readonly<Record<Subject['kind'], string>> = {
  config: 'the config file',
  cluster: 'the cluster',
  'cli-call': 'the command',
  'upstream-config': 'the KubeProxyConfiguration',
}

/** What an update does not say belongs to the cluster that it meets: a rule that needs it is silent. */
function isOfLiveCluster(subject: Subject, { missing }: Judgement): boolean {
  return subject.kind === 'cli-call' && subject.live !== null && missing.includes(subject.live)
}

/** The commands that use a file belong to what is reported of it. */
function withUses(report: Reported['report'], subject: Subject): Reported['report'] {
  if (subject.kind === 'config') {
    return { ...report, related: [...report.related, ...subject.usedBy.slice(0, maximumRelated)] }
  }
  if (subject.kind !== 'cli-call' || subject.outcome.kind !== 'read') return report
  if (!isWithin(report.site, subject.config.origin)) return report
  const use = { site: subject.option, message: `used here by az aks ${subject.verb}` }
  return { ...report, related: [...report.related, use] }
}

type RuleJudgement = readonly [rule: string, judgement: Judgement]

/**
 * What the built-in rules say, less what a rule says that yields to one which reports something. A mandatory rule stands
 * by: what it yields to may yet be suppressed.
 */
function builtInJudgements(subject: Subject, policy: Policy, { asOf }: RequirementContext): readonly RuleJudgement[] {
  const judged = rules.flatMap((rule) => {
    if (!('check' in rule)) return []
    const setting = policy.settingOf(rule.id)
    const judgement = setting === null ? silent : judge(rule, subject, setting, asOf)
    return judgement === silent ? [] : [{ rule, judgement }]
  })
  const reporting = new Set(judged.filter(({ judgement }) => judgement.reports.length > 0).map(({ rule }) => rule.id))
  return judged.flatMap(({ rule, judgement }): readonly RuleJudgement[] => {
    const unless = rule.yieldsTo?.filter((other) => reporting.has(other)) ?? []
    if (unless.length === 0) return [[rule.id, judgement]]
    const reports = policy.mandates.has(rule.id) ? judgement.reports.map((report) => ({ ...report, unless })) : []
    return [[rule.id, { reports, missing: [] }]]
  })
}

function organisationJudgements(
  subject: Subject,
  policy: Policy,
  context: RequirementContext,
): readonly RuleJudgement[] {
  const judgements: RuleJudgement[] = []
  for (const requirement of policy.requirements) {
    const judgement = judgeRequirement(requirement, subject, context)
    if (judgement.reports.length > 0 || judgement.missing.length > 0) judgements.push([requirement.id, judgement])
  }
  return judgements
}

function isWithin(inner: Site, outer: Site): boolean {
  return inner.source.path === outer.source.path && outer.start <= inner.start && inner.end <= outer.end
}

/** Causes with the same reason and place are the same missing thing. */
function noteMissing(missing: Map<string, { cause: Cause; rules: string[] }>, cause: Cause, rule: string): void {
  const key = `${siteKey(cause.origin)} ${cause.reason}`
  const entry = missing.get(key)
  if (entry === undefined) missing.set(key, { cause, rules: [rule] })
  else if (!entry.rules.includes(rule)) entry.rules.push(rule)
}
