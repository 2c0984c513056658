/**
 * Evaluating a value to the bottom. Where each step of a function builds on the value of the one before, parts that
 * wait for one another would form a chain of any length, and asking for its end would exhaust the call stack.
 */
import type { Value } from '../../model/value.js'
import { type Budget, isSpent, spend } from '../limits.js'

/** @param settled values that were settled before; those found now are added */
export function settle(value: Value, settled: WeakSet<Value>, budget: Budget): void {
  const waiting: Value[] = [value]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (settled.has(next)) continue
    settled.add(next)
    if (isSpent(budget)) return
    for (const part of partsOf(next)) {
      spend(budget, 1)
      waiting.push(part())
    }
  }
}

function partsOf(value: Value): readonly (() => Value)[] {
  switch (value.kind) {
    case 'array':
      return value.items
    case 'object':
      return [...value.properties.values()].map((property) => property.value)
    case 'choice':
      return value.alternatives
    default:
      return []
  }
}
