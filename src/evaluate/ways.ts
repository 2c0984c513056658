/** The ways in which something may turn out that decides what is deployed at all. */
import { type KnownValue, passedOn, type UnknownValue, type Value } from '../model/value.js'
import { type Assumptions, maximumWorlds } from '../model/world.js'
import { bothAssumed } from './assumptions.js'
import { tooManyCombinations } from './choices.js'

/** A value, and how choices have fallen where it is that. */
export interface Way {
  readonly value: KnownValue | UnknownValue
  readonly assumed: Assumptions
}

/** One way for a value that is no choice; for one that hangs on too many, one in which nobody knows. */
export function waysOf(value: Value, assumed: Assumptions): readonly Way[] {
  const ways: Way[] = []
  const isComplete = addWays(value, assumed, ways)
  if (isComplete) return ways
  return [{ value: tooManyCombinations(value.origin), assumed }]
}

/** @returns false where there are too many */
function addWays(value: Value, assumed: Assumptions, ways: Way[]): boolean {
  if (value.kind !== 'choice') return ways.push({ value, assumed }) <= maximumWorlds
  return value.alternatives.every((alternative, index) => {
    const both = bothAssumed(assumed, new Map([[value.choice, [index]]]))
    return both === null || addWays(passedOn(alternative(), ...value.way), both, ways)
  })
}
