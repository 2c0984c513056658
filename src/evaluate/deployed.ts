/** Whether a resource is deployed at all, by its condition. */
import type { Choice, Value } from '../model/value.js'
import type { Assumptions } from '../model/world.js'
import { outcomeOf } from './choices.js'

const always: Assumptions = new Map()

/** Outcomes of a condition that are looked at; one with more of them may hold. */
const maximumOutcomes = 64

/**
 * How choices have fallen wherever the resource is deployed: what is said of it holds in those worlds only. A condition
 * that nobody knows keeps the resource.
 *
 * @returns null where it is deployed in no world
 */
export function deployedWhen(condition: Value | null): Assumptions | null {
  switch (condition?.kind) {
    case 'boolean':
      return condition.value ? always : null
    case 'unknown':
      return new Map<Choice, readonly number[]>([[outcomeOf(condition), [0]]])
    case 'choice': {
      const search = { left: maximumOutcomes }
      const open = condition.alternatives.flatMap((outcome, index) => (mayHold(outcome(), search) ? [index] : []))
      if (open.length === 0) return null
      return open.length === condition.alternatives.length ? always : new Map([[condition.choice, open]])
    }
    default:
      return always
  }
}

function mayHold(outcome: Value, search: { left: number }): boolean {
  search.left -= 1
  if (search.left < 0) return true
  if (outcome.kind === 'choice') return outcome.alternatives.some((one) => mayHold(one(), search))
  return outcome.kind !== 'boolean' || outcome.value
}
