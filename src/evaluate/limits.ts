/**
 * Bounds on what one deployment may cost. Templates are hostile input: a string that doubles itself fifty times or a
 * chain of a hundred thousand variables ends here, as an unknown value that says so, not in a crash.
 */
import type { Site } from '../model/location.js'
import { type UnknownValue, unknownValue } from '../model/value.js'

/** Expressions inside expressions, through parameters and variables. Keeps the call stack within node's default. */
export const maximumDepth = 250

/** Expressions evaluated for one deployment. The largest public template needs some ten thousand. */
export const maximumSteps = 2_000_000

/** UTF-16 code units of one string. */
export const maximumStringLength = 1_048_576

/** Items of one array made by a function or a loop. Azure itself stops at 800 for a copy loop. */
export const maximumItems = 10_000

/** What one deployment has cost so far. */
export interface Budget {
  depth: number
  steps: number
}

export function newBudget(): Budget {
  return { depth: 0, steps: 0 }
}

/** `evaluate` one level deeper, or an unknown value where a bound is hit. */
export function within<T>(budget: Budget, site: Site, evaluate: () => T): T | UnknownValue {
  if (budget.depth >= maximumDepth) {
    return unknownValue(`expressions are nested deeper than ${maximumDepth} levels here`, site)
  }
  if (budget.steps >= maximumSteps) {
    return unknownValue(`evaluation stopped after ${maximumSteps} expressions`, site)
  }
  budget.depth += 1
  budget.steps += 1
  try {
    return evaluate()
  } finally {
    budget.depth -= 1
  }
}
