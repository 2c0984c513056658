/** The built-in packs, from the rule list alone: a run without a policy file loads nothing else. */
import type { LevelOrOff, Rule } from '../rules/define-rule.js'
import { rules } from '../rules/rules.js'
import type { RuleSetting } from '../rules/support/judge.js'
import { noInputs, type Policy } from './policy.js'
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

export function builtIn(pack: PackName): Policy {
  const settings = new Map<string, RuleSetting>()
  for (const rule of rules) {
    const level = levelIn(pack, rule)
    if (level !== 'off') settings.set(rule.id, { level, options: {} })
  }
  return {
    sources: [{ source: pack, commit: null }],
    settingOf: (rule) => settings.get(rule) ?? null,
    requirements: [],
    inputs: noInputs,
    exceptions: [],
    suppressions: suppressionDefaults,
    ruleIds: new Set(rules.map(({ id }) => id)),
  }
}
