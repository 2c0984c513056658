/** Layers put together: later ones win. */
import { isCalendarDate } from '../azure/calendar-date.js'
import type { Level } from '../model/finding.js'
import type { LevelOrOff, Rule } from '../rules/define-rule.js'
import { findRule, rules } from '../rules/rules.js'
import type { RuleSetting } from '../rules/support/judge.js'
import { composeExceptions, suppressionsOf } from './compose-exceptions.js'
import type { Layer, Layers } from './layers.js'
import { levelIn, levelWithoutPack } from './packs.js'
import type { Policy, PolicyInputs, PolicySource } from './policy.js'
import { type PolicyProblem, problemAt } from './problem.js'
import type { PolicyFile, RuleEntry } from './read-policy-file.js'
import type { WrittenRequirement } from './read-requirements.js'
import type { Requirement } from './requirement.js'
import { suppressionDefaults } from './suppression-rules.js'
import { meant } from './wording.js'

/** A rule's setting while layers are put together. */
interface Setting {
  readonly level: LevelOrOff
  readonly options: RuleSetting['options']
}

interface Composition {
  readonly settings: Map<string, Setting>
  readonly requirements: Map<string, WrittenRequirement>
  /** Also those that could not be read. */
  readonly requiredIds: Set<string>
  readonly problems: PolicyProblem[]
  /** false: what is not there may be in a policy that could not be had. */
  readonly isComplete: boolean
}

export interface Composed {
  readonly policy: Policy
  readonly problems: readonly PolicyProblem[]
}

/** @param asOf today, `YYYY-MM-DD` */
export function compose({ layers, isComplete }: Omit<Layers, 'problems'>, asOf: string): Composed {
  const composition: Composition = {
    settings: new Map(rules.map((rule) => [rule.id, { level: levelWithoutPack(rule), options: {} }])),
    requirements: new Map(),
    requiredIds: new Set(),
    problems: [],
    isComplete,
  }
  for (const layer of layers) {
    if (layer.kind === 'file') applyFile(layer.file, composition)
    else for (const rule of rules) composition.settings.set(rule.id, { level: levelIn(layer.pack, rule), options: {} })
  }
  const { settings, requirements, requiredIds, problems } = composition
  const ruleIds = new Set([...rules.map(({ id }) => id), ...requiredIds])
  const suppressions = suppressionsOf(filesOf(layers), suppressionDefaults)
  const excepted = composeExceptions(layers, { suppressions, asOf, ruleIds: isComplete ? ruleIds : null })
  return {
    policy: {
      sources: sourcesOf(layers),
      settingOf: (rule) => settingOf(settings.get(rule)),
      requirements: [...requirements.values()].flatMap(withLevel),
      inputs: inputsOf(filesOf(layers)),
      exceptions: excepted.exceptions,
      suppressions,
      ruleIds,
    },
    problems: [...problems, ...excepted.problems],
  }
}

function settingOf(setting: Setting | undefined): RuleSetting | null {
  return setting === undefined || setting.level === 'off' ? null : { level: setting.level, options: setting.options }
}

function withLevel(requirement: WrittenRequirement): readonly Requirement[] {
  return requirement.level === 'off' ? [] : [{ ...requirement, level: requirement.level satisfies Level }]
}

function sourcesOf(layers: readonly Layer[]): readonly PolicySource[] {
  const names = layers.map((layer) => (layer.kind === 'pack' ? layer.pack : layer.path))
  return [...new Set(names)].map((source) => ({ source, commit: null }))
}

/** A file that is extended twice counts once. */
function filesOf(layers: readonly Layer[]): readonly PolicyFile[] {
  return [...new Set(layers.flatMap((layer) => (layer.kind === 'file' ? [layer.file] : [])))]
}

function inputsOf(files: readonly PolicyFile[]): PolicyInputs {
  const inputs = files.map(({ inputs }) => inputs)
  return {
    ignore: inputs.flatMap(({ ignore }) => ignore),
    roots: inputs.flatMap(({ roots }) => roots),
    configs: inputs.flatMap(({ configs }) => configs),
    parameters: inputs.flatMap(({ parameters }) => parameters),
    markdown: inputs.some(({ markdown }) => markdown),
  }
}

function applyFile(file: PolicyFile, composition: Composition): void {
  for (const id of file.requiredIds) composition.requiredIds.add(id)
  for (const requirement of file.requirements) addRequirement(requirement, composition)
  for (const entry of file.rules) {
    const rule = findRule(entry.id)
    if (rule !== undefined) applyToRule(rule, entry, composition)
    else if (entry.id.includes('/')) applyToRequirement(entry, composition)
  }
}

function addRequirement(requirement: WrittenRequirement, { requirements, problems }: Composition): void {
  const other = requirements.get(requirement.id)
  if (other === undefined) requirements.set(requirement.id, requirement)
  else if (other.site.source.path !== requirement.site.source.path) {
    const where = other.site.source.path
    const message = `${where} has a rule '${requirement.id}' already; name this one otherwise, or set the other's level under 'rules'.`
    problems.push(problemAt(requirement.site.source, requirement.site, message))
  }
}

function applyToRequirement({ id, level, key }: RuleEntry, composition: Composition): void {
  const { requirements, requiredIds, problems, isComplete } = composition
  const requirement = requirements.get(id)
  if (requirement !== undefined) requirements.set(id, { ...requirement, level: level ?? requirement.level })
  else if (isComplete && !requiredIds.has(id)) {
    const message = `Neither this policy nor one that it extends requires '${id}'.${meant(id, requiredIds)}`
    problems.push(problemAt(key.source, key, message))
  }
}

function applyToRule(rule: Rule, entry: RuleEntry, { settings, problems, isComplete }: Composition): void {
  const before = settings.get(rule.id) ?? { level: levelWithoutPack(rule), options: {} }
  const setting = { level: entry.level ?? before.level, options: { ...before.options, ...entry.options } }
  settings.set(rule.id, setting)
  const problem = (isComplete ? offOptions(rule, entry, setting) : null) ?? badOptions(rule, entry, setting)
  if (problem !== null) problems.push(problemAt(entry.value.source, entry.value, problem))
}

function offOptions(rule: Rule, { level, options }: RuleEntry, setting: Setting): string | null {
  if (setting.level !== 'off' || level !== null || Object.keys(options).length === 0) return null
  return `Rule '${rule.id}' is off here, so that its options say nothing; give it a 'level' too.`
}

/** What the schema of an option cannot say. */
function badOptions(rule: Rule, entry: RuleEntry, setting: Setting): string | null {
  const noDate = Object.entries(entry.options).find(
    ([, value]) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !isCalendarDate(value.slice(0, 10)),
  )
  if (noDate !== undefined) return `'${noDate[0]}' is '${noDate[1]}', which is no date of the calendar.`
  const least = setting.options.minimum ?? rule.options?.minimum?.default
  const most = setting.options.maximum ?? rule.options?.maximum?.default
  const isEmpty = typeof least === 'number' && typeof most === 'number' && least > most
  return isEmpty ? `'minimum' is ${least} and 'maximum' is ${most}: nothing is within.` : null
}
