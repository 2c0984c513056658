/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison */
import {
  type ArrayValue,
  booleanValue,
  type KnownValue,
  type Lazy,
  nullValue,
  type ObjectValue,
  unknownFrom,
  type Value,
} from '../../model/value.js'
import { forEachChoice } from '../choices.js'
import { atLeast, type Call, exactly, lazyFunction } from './define.js'
import { allOf } from './logical.js'

export const comparisonFunctions = {
  /** "The comparison is case-sensitive." Any two kinds may be compared; objects and arrays by their parts. */
  equals: lazyFunction(exactly(2), ([left, right], call) => {
    if (left === undefined || right === undefined) throw new Error('Arity is checked.')
    return equalValues(left(), right(), call)
  }),
  /** "Returns first non-null value"; null when all are. */
  coalesce: lazyFunction(atLeast(1), (args, call) => firstNonNull(args, 0, call)),
}

export function equalValues(left: Value, right: Value, call: Call): Value {
  return forEachChoice([left, right], ([left, right]) => {
    if (left === undefined || right === undefined) throw new Error('forEachChoice() keeps the number of values.')
    if (left.kind === 'unknown') return unknownFrom(left)
    if (right.kind === 'unknown') return unknownFrom(right)
    if (left.kind === 'object' && right.kind === 'object') return equalObjects(left, right, call)
    if (left.kind === 'array' && right.kind === 'array') return equalArrays(left, right, call)
    return booleanValue(equalScalars(left, right), call.site)
  })
}

function equalScalars(left: KnownValue, right: KnownValue): boolean {
  if (left.kind !== right.kind) return false
  return !('value' in left) || ('value' in right && left.value === right.value)
}

function equalArrays(left: ArrayValue, right: ArrayValue, call: Call): Value {
  if (left.items.length !== right.items.length) return booleanValue(false, call.site)
  const pairs = left.items.map((item, index) => () => {
    const other = right.items[index]
    return other === undefined ? booleanValue(false, call.site) : equalValues(item(), other(), call)
  })
  return allOf(pairs, call)
}

function equalObjects(left: ObjectValue, right: ObjectValue, call: Call): Value {
  const names = new Set([...left.properties.keys(), ...right.properties.keys()])
  const pairs = [...names].map((name) => (): Value => {
    const mine = left.properties.get(name)
    const theirs = right.properties.get(name)
    if (mine !== undefined && theirs !== undefined) return equalValues(mine.value(), theirs.value(), call)
    const rest = mine === undefined ? left.rest : right.rest
    return rest === null ? booleanValue(false, call.site) : unknownFrom(rest)
  })
  const rest = left.rest ?? right.rest
  return allOf(rest === null ? pairs : [...pairs, () => unknownFrom(rest)], call)
}

function firstNonNull(args: readonly Lazy<Value>[], at: number, call: Call): Value {
  const next = args[at]
  if (next === undefined) return nullValue(call.site)
  return forEachChoice([next()], ([value]) => {
    if (value === undefined) throw new Error('forEachChoice() keeps the number of values.')
    if (value.kind === 'null') return firstNonNull(args, at + 1, call)
    if (value.kind === 'unknown' && value.mayBeNull) {
      return unknownFrom(value, { mayBeNull: at === args.length - 1 })
    }
    return value
  })
}
