/** The built-in packs, from the rule list alone: a run without a policy file loads nothing else. */
import type { LevelOrOff, Rule } from '../rules/define-rule.js'
import { rules } from '../rules/rules.js'
import type { RuleSetting } from '../rules/support/judge.js'
import { noInputs, type Policy, type SettingOrOff } from './policy.js'
import { suppressionDefaults } from './suppression-rules.js'

export const packNames = ['recommended', 'strict'] as const
export type PackName = (typeof packNames)[number]

export function isPackName(text: string): text is PackName {
  return packNames.some((name) => name === text)
}

/** The rule's level in a pack. */
export function levelIn(pack: PackName, rule: Rule): LevelOrOff {
  return pack === 'strict' ? (rule.strict ?? rule.level) : rule.level
}

/**
 * The level of a rule in a policy that extends nothing: off, but for what says that something could not be checked.
 * That goes off only by name.
 */
export function levelWithoutPack(rule: Rule): LevelOrOff {
  return rule.on === 'analysis' ? rule.level : 'off'
}

/** null: the rule is off, or there is none. */
export function onlyOn(setting: SettingOrOff | undefined): RuleSetting | null {
  return setting === undefined || setting.level === 'off' ? null : { level: setting.level, options: setting.options }
}

/** The policy that the name of a pack alone stands for. */
export function builtIn(pack: PackName): Policy {
  const settings = new Map(rules.map((rule) => [rule.id, { level: levelIn(pack, rule), options: {}, setBy: pack }]))
  return {
    sources: [{ source: pack, commit: null }],
    settings,
    settingOf: (rule) => onlyOn(settings.get(rule)),
    requirements: [],
    inputs: noInputs,
    exceptions: [],
    suppressions: suppressionDefaults,
    ruleIds: new Set(rules.map(({ id }) => id)),
    mandates: new Map(),
    attempts: [],
  }
}
