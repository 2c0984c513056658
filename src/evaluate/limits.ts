/**
 * Bounds on what one deployment may cost. Templates are hostile input: a string that doubles itself fifty times or a
 * chain of a hundred thousand variables ends here, as an unknown value that says so, not in a crash.
 */
import type { Site } from '../model/location.js'
import { type UnknownValue, unknownValue } from '../model/value.js'

/** Expressions inside expressions, through parameters and variables. Keeps the call stack within node's default. */
export const maximumDepth = 250

/** Steps of one deployment: an expression, or what `spend` counts. The largest public template needs some ten thousand. */
export const maximumSteps = 2_000_000

/** UTF-16 code units of one string. */
export const maximumStringLength = 1_048_576

/** Of a module that is called: its names and outputs are set up, whatever becomes of them. */
export const stepsPerModule = 200

/** Of the text that a function writes. */
export const charactersPerStep = 16

/** Items of one array made by a function or a loop. Azure itself stops at 800 for a copy loop. */
export const maximumItems = 10_000

/** Turns of one loop over resources or modules. Azure refuses more: a copy loop makes at most 800. */
export const maximumLoopItems = 800

/** Resources and modules of one deployment that are looked at. */
export const maximumInstances = 4_000

/** Modules in modules, nested deployments in nested deployments; Azure's own bound is not published. */
export const maximumNesting = 32

/** What one deployment has cost so far, and where its evaluation stands. */
export interface Budget {
  depth: number
  steps: number
  /** null: outside every declaration. */
  owner: Owner | null
}

/** A declaration whose value is being evaluated, and the one for which it was asked. */
export interface Owner {
  /** Stands for it by its identity. */
  readonly declaration: object
  readonly askedFor: Owner | null
}

export function newBudget(): Budget {
  return { depth: 0, steps: 0, owner: null }
}

/**
 * Counts work that is no expression of its own: each item that a function copies, compares or reads.
 * What is spent past the bound ends the evaluation at the next expression.
 */
export function spend(budget: Budget, steps: number): void {
  budget.steps += steps
}

/** `evaluate` one level deeper, or an unknown value where a bound is hit. */
export function within<T>(budget: Budget, site: Site, evaluate: () => T): T | UnknownValue {
  if (budget.depth >= maximumDepth) {
    return unknownValue(`expressions are nested deeper than ${maximumDepth} levels here`, site)
  }
  if (budget.steps >= maximumSteps) {
    return unknownValue(`evaluation stopped after ${maximumSteps} steps`, site)
  }
  budget.depth += 1
  budget.steps += 1
  try {
    return evaluate()
  } finally {
    budget.depth -= 1
  }
}
