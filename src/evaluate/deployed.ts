/** Whether a resource is deployed at all, by its condition. */
import type { Choice, Value } from '../model/value.js'
import type { Assumptions } from '../model/world.js'
import { bothAssumed } from './assumptions.js'
import { outcomeOf } from './choices.js'

const always: Assumptions = new Map()

/** Outcomes of a condition that are looked at; one with more of them may hold. */
const maximumOutcomes = 64

/**
 * How choices have fallen wherever the resource is deployed: what is said of it holds in those worlds only. A condition
 * that nobody knows keeps the resource.
 *
 * @param steps from one choice to the next that only one of its alternatives leads to
 * @returns null where it is deployed in no world
 */
export function deployedWhen(condition: Value | null, steps = maximumOutcomes): Assumptions | null {
  switch (condition?.kind) {
    case 'boolean':
      return condition.value ? always : null
    case 'unknown':
      return new Map<Choice, readonly number[]>([[outcomeOf(condition), [0]]])
    case 'choice': {
      const search = { left: maximumOutcomes }
      const open = condition.alternatives.flatMap((outcome, index) =>
        mayHold(outcome(), new Map([[condition.choice, index]]), search) ? [index] : [],
      )
      const [first, ...others] = open
      if (first === undefined) return null
      const fallen = open.length === condition.alternatives.length ? always : new Map([[condition.choice, open]])
      if (others.length > 0 || steps === 0) return fallen
      const further = deployedWhen(condition.alternatives[first]?.() ?? null, steps - 1)
      return further === null ? null : bothAssumed(fallen, further)
    }
    default:
      return always
  }
}

/** @param fallen how choices have fallen on the way to the outcome */
function mayHold(outcome: Value, fallen: ReadonlyMap<Choice, number>, search: { left: number }): boolean {
  search.left -= 1
  if (search.left < 0) return true
  if (outcome.kind !== 'choice') return outcome.kind !== 'boolean' || outcome.value
  const { choice, alternatives } = outcome
  const only = fallen.get(choice)
  return alternatives.some(
    (one, index) =>
      (only === undefined || only === index) && mayHold(one(), new Map(fallen).set(choice, index), search),
  )
}
