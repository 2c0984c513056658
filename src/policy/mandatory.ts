/** Rules that a policy makes mandatory: what stands below the file that says so does not weaken them. */
import type { Level } from '../model/finding.js'
import { placeOf, type Site } from '../model/location.js'
import type { LevelOrOff } from '../rules/define-rule.js'
import { levelNames } from './level-names.js'
import type { RuleEntry } from './read-policy-file.js'

/** `mandatory: true`, where it is written. */
export interface Mandate {
  /** Nothing below takes the rule under it. */
  readonly level: Level
  readonly site: Site
  /** The file that says it and what that extends: their exceptions hold. */
  readonly above: ReadonlySet<string>
}

/** Something below a mandate that would weaken its rule, and does nothing. */
export interface Attempt {
  readonly site: Site
  readonly message: string
}

/** `'ipvs-deprecated' is mandatory (policies/company.yml:3)` */
export function mandatoryText(rule: string, mandates: readonly Mandate[]): string {
  return `'${rule}' is mandatory (${mandatoryBy(mandates)})`
}

/** The first place that makes it mandatory: `policies/company.yml:3` */
export function mandatoryBy([first]: readonly Mandate[]): string {
  if (first === undefined) return 'the policy'
  const { file, line } = placeOf(first.site)
  return `${file}:${line}`
}

/** Whether the level is lower than any of them allows. */
export function isBelow(level: LevelOrOff, mandates: readonly Mandate[]): boolean {
  return mandates.some((mandate) => levelNames.indexOf(level) < levelNames.indexOf(mandate.level))
}

export interface Held {
  /** What remains of the entry. */
  readonly entry: RuleEntry
  /** What does nothing, as it is written: `level 'off'`. */
  readonly refused: readonly string[]
}

/**
 * An entry for a mandatory rule: it may raise the level, and nothing else.
 *
 * @param current the option's value as it is, default or not
 */
export function held(
  entry: RuleEntry,
  mandates: readonly Mandate[],
  current: (option: string) => string | number | undefined,
): Held {
  if (mandates.length === 0) return { entry, refused: [] }
  const isLower = entry.level !== null && isBelow(entry.level, mandates)
  const others = Object.entries(entry.options).filter(([name, value]) => current(name) !== value)
  return {
    entry: { ...entry, level: isLower ? null : entry.level, options: {} },
    refused: [
      ...(isLower ? [`level '${entry.level}'`] : []),
      ...others.map(([name, value]) => `'${name}: ${value}'`),
      ...(entry.mandatory === false ? ["'mandatory: false'"] : []),
    ],
  }
}
