/**
 * Bounds on what one deployment may cost, and all of them together. Templates are hostile input: a string that doubles
 * itself fifty times or a chain of a hundred thousand variables ends here, as an unknown value that says so, not in a
 * crash.
 */
import type { Site } from '../model/location.js'
import { type Cause, type UnknownValue, unknownValue } from '../model/value.js'

/** Expressions inside expressions, through parameters and variables. Keeps the call stack within node's default. */
export const maximumDepth = 250

/** Types that refer to types; the compiler refuses a ring of them. */
export const maximumTypeReferences = 50

/** Steps of one deployment: an expression, or what `spend` counts. The largest public template needs some ten thousand. */
export const maximumSteps = 2_000_000

/** Steps of all deployments of a run together. No public repository needs a hundredth of it. */
export const maximumRunSteps = 10_000_000

/** Steps that each deployment may take whatever the others took. */
const assuredSteps = 2_000

/** Values that are written out, or have a name, and are looked at whatever was spent: modules have plain settings too. */
const smallestReserve = 4_000

/** UTF-16 code units of one string. */
export const maximumStringLength = 1_048_576

/** Of a module that is called: its names and outputs are set up, whatever becomes of them. */
export const stepsPerModule = 200

/** Of an array or object that is made, for each item or property: it takes memory before anybody looks at it. */
const stepsPerItem = 5

/** Of the text that a function writes. */
export const charactersPerStep = 16

/** Items of one array made by a function or a loop. Azure itself stops at 800 for a copy loop. */
export const maximumItems = 10_000

/** Turns of one loop over resources or modules. Azure refuses more: a copy loop makes at most 800. */
export const maximumLoopItems = 800

/** Resources and modules of one deployment that are looked at. */
export const maximumInstances = 4_000

/** Resources and modules of all deployments of a run together. */
export const maximumRunInstances = 20_000

/** Resources and modules of each deployment that are looked at whatever the others have. */
export const assuredInstances = 20

/** Modules in modules, nested deployments in nested deployments; Azure's own bound is not published. */
export const maximumNesting = 32

/** What all deployments of a run have cost so far. Counted in steps, not in time: the same files give the same findings. */
export interface Run {
  steps: number
  instances: number
}

/** What one deployment has cost so far, and where its evaluation stands. */
export interface Budget {
  readonly run: Run
  depth: number
  steps: number
  /** Values that are written out and may still be looked at when everything is spent. */
  reserve: number
  /** Why and where evaluation stopped; null: it did not. */
  stopped: Cause | null
  /** null: outside every declaration. */
  owner: Owner | null
}

/** A declaration whose value is being evaluated, and the one for which it was asked. */
export interface Owner {
  /** Stands for it by its identity. */
  readonly declaration: object
  readonly askedFor: Owner | null
}

export function newRun(): Run {
  return { steps: 0, instances: 0 }
}

/**
 * @param run what the deployment shares with others
 * @param reserve values that are written out and may be looked at whatever was spent: as many as the template may hold
 */
export function newBudget(run: Run = newRun(), reserve = smallestReserve): Budget {
  return { run, depth: 0, steps: 0, reserve: Math.max(reserve, smallestReserve), stopped: null, owner: null }
}

/**
 * Counts work that is no expression of its own: each item that a function copies, compares or reads.
 * What is spent past the bound ends the evaluation at the next expression.
 */
export function spend(budget: Budget, steps: number): void {
  budget.steps += steps
  budget.run.steps += steps
}

/** Counts the items or properties of something that is made. */
export function spendItems(budget: Budget, count: number): void {
  spend(budget, count * stepsPerItem)
}

/** Whether nothing more may be spent. */
export function isSpent({ steps, run }: Budget): boolean {
  return steps >= maximumSteps || (run.steps >= maximumRunSteps && steps >= assuredSteps)
}

/** The value of an expression that is not evaluated any more. */
export function stopAt(site: Site, budget: Budget): UnknownValue {
  const reason =
    budget.steps >= maximumSteps
      ? `evaluation stopped after ${maximumSteps} steps`
      : `evaluation stopped after ${maximumRunSteps} steps for all deployments together`
  budget.stopped ??= { reason, origin: site }
  return unknownValue(reason, site)
}

/** `evaluate` one level deeper, or an unknown value where a bound is hit. */
export function within<T>(budget: Budget, site: Site, evaluate: () => T): T | UnknownValue {
  return isSpent(budget) ? stopAt(site, budget) : deeper(budget, site, evaluate)
}

/** The same for what leads to a value and is none of its own, so that a plain setting may have a name: see writtenOut(). */
export function named<T>(budget: Budget, site: Site, evaluate: () => T): T | UnknownValue {
  return takeFromReserve(budget, 1) ? deeper(budget, site, evaluate) : stopAt(site, budget)
}

function deeper<T>(budget: Budget, site: Site, evaluate: () => T): T | UnknownValue {
  if (budget.depth >= maximumDepth) {
    return unknownValue(`expressions are nested deeper than ${maximumDepth} levels here`, site)
  }
  budget.depth += 1
  spend(budget, 1)
  try {
    return evaluate()
  } finally {
    budget.depth -= 1
  }
}

/**
 * A value that is written out, of so many parts: it is known though everything is spent, so that what others cost hides
 * no plain setting. Loops may write it out again and again: the reserve ends that.
 */
export function writtenOut<T>(budget: Budget, site: Site, parts: number, make: () => T): T | UnknownValue {
  if (!takeFromReserve(budget, parts + 1)) return stopAt(site, budget)
  spendItems(budget, parts)
  return make()
}

/** false: everything is spent, and so is the reserve. */
function takeFromReserve(budget: Budget, values: number): boolean {
  if (!isSpent(budget)) return true
  if (budget.reserve < values) return false
  budget.reserve -= values
  return true
}
