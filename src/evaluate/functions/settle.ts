/**
 * Evaluating a value to the bottom. Where each step of a function builds on the value of the one before, parts that
 * wait for one another would form a chain of any length, and asking for its end would exhaust the call stack.
 */
import type { Value } from '../../model/value.js'
import { maximumWorlds } from '../../model/world.js'
import { type Budget, isSpent, spend } from '../limits.js'

interface Waiting {
  readonly value: Value
  /** Combinations that may still be found in choices of choices, of which this is an alternative. */
  readonly combinations: { left: number }
}

/**
 * Choices of choices multiply with each step: what has more combinations than anybody looks at is not gone through.
 *
 * @param settled values that were settled before; those found now are added
 * @returns false where there are more combinations than `maximumWorlds`
 */
export function settle(value: Value, settled: WeakSet<Value>, budget: Budget): boolean {
  const waiting = [newlyWaiting(value)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, combinations } = next
    if (settled.has(value)) continue
    settled.add(value)
    if (isSpent(budget)) return true
    if (value.kind === 'choice') {
      combinations.left -= value.alternatives.length - 1
      if (combinations.left < 0) return false
    }
    for (const part of partsOf(value)) {
      spend(budget, 1)
      waiting.push(value.kind === 'choice' ? { value: part(), combinations } : newlyWaiting(part()))
    }
  }
  return true
}

function newlyWaiting(value: Value): Waiting {
  return { value, combinations: { left: maximumWorlds - 1 } }
}

function partsOf(value: Value): readonly (() => Value)[] {
  switch (value.kind) {
    case 'array':
      return value.items
    case 'object':
      return [...value.properties.values()].map((property) => property.value)
    case 'unknown':
      return value.items === undefined ? [] : [...value.items.start, ...value.items.end]
    case 'choice':
      return value.alternatives
    default:
      return []
  }
}
