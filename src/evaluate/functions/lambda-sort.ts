/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#sort */
import {
  type ArrayValue,
  arrayValue,
  type LambdaValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { asUnknown, forEachChoice } from '../choices.js'
import { maximumItems, spend } from '../limits.js'
import { equalValues } from './comparison.js'
import { type Call, wrongArguments } from './define.js'
import { itemsOf, tooManyItems } from './parts.js'

/** Whether one item is to stand before another one. */
type Before = (one: Value, other: Value) => Value

/**
 * "If true, the second element will be ordered after the first in the output array." In which order Azure leaves two
 * different items of which neither comes first is not documented.
 */
export function sort(list: ArrayValue, lambda: LambdaValue, call: Call): Value {
  if (list.items.length > maximumItems) return tooManyItems(call)
  spend(call.budget, list.items.length)
  const items = itemsOf(list, call).map((item) => item())
  return forEachChoice(items, (items) => sorted(items, (one, other) => lambda.apply([one, other]), call))
}

function sorted(items: readonly Value[], isBefore: Before, call: Call): Value {
  let runs: readonly (readonly Value[])[] = items.map((item) => [item])
  while (runs.length > 1) {
    const merged: (readonly Value[])[] = []
    for (let at = 0; at < runs.length; at += 2) {
      const run = mergedRuns(runs[at] ?? [], runs[at + 1] ?? [], isBefore)
      if ('kind' in run) return undecided(run, call)
      merged.push(run)
    }
    runs = merged
  }
  const ordered = runs[0] ?? []
  return (
    undecidedNeighbours(ordered, isBefore, call) ??
    arrayValue(
      ordered.map((item) => () => item),
      call.site,
    )
  )
}

/** @returns the verdict that is no boolean, where there is one */
function mergedRuns(left: readonly Value[], right: readonly Value[], isBefore: Before): readonly Value[] | Value {
  const merged: Value[] = []
  const [rest, others] = [[...left].reverse(), [...right].reverse()]
  for (let one = rest.at(-1), other = others.at(-1); one && other; one = rest.at(-1), other = others.at(-1)) {
    const verdict = isBefore(other, one)
    if (verdict.kind !== 'boolean') return verdict
    merged.push(verdict.value ? other : one)
    if (verdict.value) others.pop()
    else rest.pop()
  }
  return [...merged, ...rest.reverse(), ...others.reverse()]
}

/** Neighbours have to be in order for certain: the earlier one is to stand before the later one, or both are the same. */
function undecidedNeighbours(ordered: readonly Value[], isBefore: Before, call: Call): Value | null {
  for (const [index, item] of ordered.entries()) {
    const next = ordered[index + 1]
    if (next === undefined) return null
    const verdict = isBefore(item, next)
    if (verdict.kind !== 'boolean') return undecided(verdict, call)
    const backwards = isBefore(next, item)
    if (backwards.kind !== 'boolean') return undecided(backwards, call)
    if (verdict.value !== backwards.value) continue
    const areEqual = equalValues(item, next, call)
    if (areEqual.kind === 'boolean' && areEqual.value) continue
    return unknownValue(`in which order ${call.name}() leaves items of equal rank is not documented`, call.site)
  }
  return null
}

function undecided(verdict: Value, call: Call): Value {
  if (verdict.kind === 'choice') return asUnknown(verdict)
  if (verdict.kind === 'unknown') return unknownFrom(verdict)
  return wrongArguments(call, 'a lambda that gives booleans', [verdict])
}
