/** Layers put together: later ones win. */
import { isCalendarDate } from '../azure/calendar-date.js'
import type { Site } from '../model/location.js'
import type { Rule } from '../rules/define-rule.js'
import { findRule, rules } from '../rules/rules.js'
import { composeExceptions, suppressionsOf } from './compose-exceptions.js'
import type { Layer, Layers } from './layers.js'
import { type Attempt, held, isBelow, type Mandate, mandatoryText } from './mandatory.js'
import { levelIn, levelWithoutPack, onlyOn } from './packs.js'
import type { Policy, PolicyInputs, PolicySource, SettingOrOff } from './policy.js'
import { type PolicyProblem, problemAt } from './problem.js'
import type { PolicyFile, RuleEntry } from './read-policy-file.js'
import type { WrittenRequirement } from './read-requirements.js'
import type { Requirement } from './requirement.js'
import { suppressionDefaults } from './suppression-rules.js'
import { meant } from './wording.js'

interface Composition {
  readonly settings: Map<string, SettingOrOff>
  readonly requirements: Map<string, WrittenRequirement>
  /** Also those that could not be read. */
  readonly requiredIds: Set<string>
  readonly mandates: Map<string, readonly Mandate[]>
  readonly attempts: Attempt[]
  readonly problems: PolicyProblem[]
  /** false: what is not there may be in a policy that could not be had. */
  readonly isComplete: boolean
}

export interface Composed {
  readonly policy: Policy
  readonly problems: readonly PolicyProblem[]
}

/** @param asOf today, `YYYY-MM-DD` */
export function compose({ layers, isComplete }: Pick<Layers, 'layers' | 'isComplete'>, asOf: string): Composed {
  const composition: Composition = {
    settings: new Map(rules.map((rule) => [rule.id, { level: levelWithoutPack(rule), options: {}, setBy: null }])),
    requirements: new Map(),
    requiredIds: new Set(),
    mandates: new Map(),
    attempts: [],
    problems: [],
    isComplete,
  }
  for (const layer of layers) {
    if (layer.kind === 'file') applyFile(layer, composition)
    else applyPack(layer, composition)
  }
  const { settings, requirements, requiredIds, mandates, attempts, problems } = composition
  const ruleIds = new Set([...rules.map(({ id }) => id), ...requiredIds])
  const suppressions = suppressionsOf(filesOf(layers), suppressionDefaults)
  const excepted = composeExceptions(layers, { suppressions, asOf, ruleIds: isComplete ? ruleIds : null, mandates })
  return {
    policy: {
      sources: sourcesOf(layers),
      settings,
      settingOf: (rule) => onlyOn(settings.get(rule)),
      requirements: [...requirements.values()].flatMap((requirement) => withLevel(requirement, settings)),
      inputs: inputsOf(filesOf(layers)),
      exceptions: excepted.exceptions,
      suppressions,
      ruleIds,
      mandates,
      attempts: [...attempts, ...excepted.attempts],
    },
    problems: [...problems, ...excepted.problems],
  }
}

function withLevel(requirement: WrittenRequirement, settings: Composition['settings']): readonly Requirement[] {
  const { level } = settings.get(requirement.id) ?? requirement
  return level === 'off' ? [] : [{ ...requirement, level }]
}

function sourcesOf(layers: readonly Layer[]): readonly PolicySource[] {
  const commits = new Map(
    layers.map((layer) => (layer.kind === 'pack' ? [layer.pack, null] : [layer.path, layer.commit])),
  )
  return [...commits].map(([source, commit]) => ({ source, commit }))
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

/** A pack sets every rule; mandatory ones it may only raise. */
function applyPack({ pack, site }: Layer & { readonly kind: 'pack' }, composition: Composition): void {
  const { settings, mandates, attempts } = composition
  for (const rule of rules) {
    const level = levelIn(pack, rule)
    const binding = mandates.get(rule.id)
    if (binding === undefined) settings.set(rule.id, { level, options: {}, setBy: pack })
    else if (isBelow(level, binding)) {
      const message = `${mandatoryText(rule.id, binding)}: level '${level}' of the pack '${pack}' does nothing.`
      attempts.push({ site, message })
    } else applySetting(rule.id, { level, options: {} }, pack, composition)
  }
}

function applyFile({ file, above }: Layer & { readonly kind: 'file' }, composition: Composition): void {
  for (const id of file.requiredIds) composition.requiredIds.add(id)
  for (const requirement of file.requirements) addRequirement(requirement, composition)
  for (const entry of file.rules) {
    const rule = findRule(entry.id)
    if (rule !== undefined) applyToRule(rule, entry, composition)
    else if (entry.id.includes('/')) applyToRequirement(entry, composition)
  }
  // What is mandatory from here on; the file itself may say it in any order.
  const said = [
    ...file.requirements.filter(({ isMandatory }) => isMandatory).map(({ id, site }) => ({ id, site })),
    ...file.rules.filter(({ mandatory }) => mandatory === true).map(({ id, key }) => ({ id, site: key })),
  ]
  for (const { id, site } of said) makeMandatory(id, site, above, composition)
}

function makeMandatory(id: string, site: Site, above: Mandate['above'], composition: Composition): void {
  const { settings, mandates, problems, isComplete } = composition
  const setting = settings.get(id)
  if (setting === undefined) return
  if (setting.level !== 'off') {
    mandates.set(id, [...(mandates.get(id) ?? []), { level: setting.level, site, above }])
  } else if (isComplete) {
    const message = `Rule '${id}' is off here, so that 'mandatory' says nothing; give it a 'level' too.`
    problems.push(problemAt(site.source, site, message))
  }
}

function addRequirement(requirement: WrittenRequirement, { requirements, settings, problems }: Composition): void {
  const { id, level, site } = requirement
  const other = requirements.get(id)
  if (other === undefined) {
    requirements.set(id, requirement)
    settings.set(id, { level, options: {}, setBy: site })
  } else if (other.site.source.path !== site.source.path) {
    const where = other.site.source.path
    const message = `${where} has a rule '${id}' already; name this one otherwise, or set the other's level under 'rules'.`
    problems.push(problemAt(site.source, site, message))
  }
}

function applyToRequirement(written: RuleEntry, composition: Composition): void {
  const { requirements, requiredIds, problems, isComplete } = composition
  const { id, key } = written
  if (requirements.has(id)) applySetting(id, heldEntry(written, composition), key, composition)
  else if (isComplete && !requiredIds.has(id)) {
    const message = `Neither this policy nor one that it extends requires '${id}'.${meant(id, requiredIds)}`
    problems.push(problemAt(key.source, key, message))
  }
}

function applyToRule(rule: Rule, written: RuleEntry, composition: Composition): void {
  const { problems, isComplete } = composition
  const setting = applySetting(rule.id, heldEntry(written, composition, rule), written.key, composition)
  const wanted = { ...setting, options: { ...setting.options, ...written.options } }
  const problem = (isComplete ? offOptions(rule, written, wanted) : null) ?? badOptions(rule, written, wanted)
  if (problem !== null) problems.push(problemAt(written.value.source, written.value, problem))
}

/** What a mandate leaves of an entry; the rest is told. */
function heldEntry(written: RuleEntry, { settings, mandates, attempts }: Composition, rule?: Rule): RuleEntry {
  const binding = mandates.get(written.id) ?? []
  const { options = {} } = settings.get(written.id) ?? {}
  const { entry, refused } = held(written, binding, (name) => options[name] ?? rule?.options?.[name]?.default)
  if (refused.length > 0) {
    const verb = refused.length === 1 ? 'does' : 'do'
    const message = `${mandatoryText(written.id, binding)}: ${refused.join(' and ')} ${verb} nothing here.`
    attempts.push({ site: written.key, message })
  }
  return entry
}

function applySetting(
  id: string,
  { level, options }: Pick<RuleEntry, 'level' | 'options'>,
  setBy: SettingOrOff['setBy'],
  { settings }: Composition,
): SettingOrOff {
  const before = settings.get(id) ?? { level: 'off', options: {}, setBy: null }
  const setting = { level: level ?? before.level, options: { ...before.options, ...options } }
  const isNews = setting.level !== before.level || Object.keys(options).length > 0
  const after = { ...setting, setBy: isNews || before.setBy === null ? setBy : before.setBy }
  settings.set(id, after)
  return after
}

function offOptions(rule: Rule, { level, options }: RuleEntry, setting: SettingOrOff): string | null {
  if (setting.level !== 'off' || level !== null || Object.keys(options).length === 0) return null
  return `Rule '${rule.id}' is off here, so that its options say nothing; give it a 'level' too.`
}

/** What the schema of an option cannot say. */
function badOptions(rule: Rule, entry: RuleEntry, setting: SettingOrOff): string | null {
  const noDate = Object.entries(entry.options).find(
    ([, value]) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !isCalendarDate(value.slice(0, 10)),
  )
  if (noDate !== undefined) return `'${noDate[0]}' is '${noDate[1]}', which is no date of the calendar.`
  const least = setting.options.minimum ?? rule.options?.minimum?.default
  const most = setting.options.maximum ?? rule.options?.maximum?.default
  const isEmpty = typeof least === 'number' && typeof most === 'number' && least > most
  return isEmpty ? `'minimum' is ${least} and 'maximum' is ${most}: nothing is within.` : null
}
