/** The findings that a repository had when it began to be checked: they are shown, and only new ones count. */
import { counts, type Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import { placeOf } from '../model/location.js'
import { hygieneRules } from '../policy/compose-exceptions.js'
import type { Policy } from '../policy/policy.js'
import type { Baseline, BaselineEntry } from './baseline-file.js'

export interface BaselineOutcome {
  /** Findings that count and that the baseline does not have. */
  readonly new: number
  /** Findings that it has, and that therefore do not count. */
  readonly known: number
  /** What it has and is found no longer; empty where not everything was looked at. */
  readonly solved: readonly BaselineEntry[]
}

export interface Compared {
  readonly findings: readonly Finding[]
  readonly outcome: BaselineOutcome
}

/** What a baseline may hold: what would be new, but for mandatory rules. */
export function mayBeKnown(finding: Finding, { mandates }: Pick<Policy, 'mandates'>): boolean {
  return isNew(finding) && !mandates.has(finding.rule)
}

/** What counts, but for what is said of exceptions, which is mended at once. */
function isNew(finding: Finding): boolean {
  return counts(finding) && !hygieneRules.includes(finding.rule)
}

/**
 * One entry stands for one finding: where two are alike and the baseline has one, the other is new.
 *
 * @param isComplete everything was looked at, so that what is not found is solved
 */
export function compareWithBaseline(
  findings: readonly Finding[],
  { path, entries }: Baseline,
  policy: Pick<Policy, 'mandates'>,
  isComplete: boolean,
): Compared {
  // One for a mandatory rule knows nothing, and what it speaks of need not be solved.
  const usable = entries.filter(({ rule }) => !policy.mandates.has(rule))
  const alike = grouped(usable, ({ fingerprint }) => [fingerprint])
  const left = new Map([...alike].map(([fingerprint, same]) => [fingerprint, [...same]]))
  const compared = findings.map((finding): Finding => {
    const entry = mayBeKnown(finding, policy) ? left.get(finding.fingerprint)?.shift() : undefined
    return entry === undefined ? finding : { ...finding, suppressed: knownBy(entry, path) }
  })
  return { findings: compared, outcome: outcomeOf(compared, isComplete ? [...left.values()].flat() : []) }
}

/** @param findings those that the baseline has are suppressed by it */
export function outcomeOf(findings: readonly Finding[], solved: BaselineOutcome['solved']): BaselineOutcome {
  const known = findings.filter(({ suppressed }) => suppressed?.by === 'baseline').length
  return { new: findings.filter(isNew).length, known, solved }
}

function knownBy({ site }: BaselineEntry, file: string): NonNullable<Finding['suppressed']> {
  return { by: 'baseline', file, line: placeOf(site).line, reason: 'It is in the baseline.', expires: null }
}
