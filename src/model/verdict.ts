/**
 * Kleene's three-valued logic. A verdict is `yes` or `no` when every completion of what is unknown gives it; else it
 * is `unknown` and names what is missing.
 */
import type { Cause } from './value.js'

export interface Verdict {
  readonly is: 'yes' | 'no' | 'unknown'
  /** What would have to be known; empty unless `is` is `unknown`. */
  readonly missing: readonly Cause[]
}

export const yes: Verdict = Object.freeze({ is: 'yes', missing: [] })
export const no: Verdict = Object.freeze({ is: 'no', missing: [] })

export function undecided(...missing: readonly Cause[]): Verdict {
  return { is: 'unknown', missing }
}

export function certainly(holds: boolean): Verdict {
  return holds ? yes : no
}

export function not(verdict: Verdict): Verdict {
  if (verdict.is === 'unknown') return verdict
  return verdict.is === 'yes' ? no : yes
}

/** Of no verdicts: yes. */
export function and(...verdicts: readonly Verdict[]): Verdict {
  if (verdicts.some((verdict) => verdict.is === 'no')) return no
  const open = verdicts.filter((verdict) => verdict.is === 'unknown')
  return open.length === 0 ? yes : undecided(...new Set(open.flatMap((verdict) => verdict.missing)))
}

/** Of no verdicts: no. */
export function or(...verdicts: readonly Verdict[]): Verdict {
  return not(and(...verdicts.map(not)))
}
