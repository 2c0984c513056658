/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison */

import { mayEqual } from '../../model/known-text.js'
import {
  type ArrayValue,
  booleanValue,
  type KnownText,
  type KnownValue,
  type Lazy,
  nullValue,
  type ObjectValue,
  type Range,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { forEachChoice } from '../choices.js'
import { within } from '../limits.js'
import {
  atLeast,
  type Call,
  exactly,
  lazyFunction,
  type TemplateFunction,
  tolerantFunction,
  wrongArguments,
} from './define.js'
import { allOf } from './logical.js'
import { mayBothEqual } from './partial-text.js'
import { sameResult } from './same-result.js'

export const comparisonFunctions = {
  /** "The comparison is case-sensitive." Any two kinds may be compared; objects and arrays by their parts. */
  equals: lazyFunction(exactly(2), ([left, right], call) => {
    if (left === undefined || right === undefined) throw new Error('Arity is checked.')
    return equalValues(left(), right(), call)
  }),
  less: ordered((sign) => sign < 0),
  lessorequals: ordered((sign) => sign <= 0),
  greater: ordered((sign) => sign > 0),
  greaterorequals: ordered((sign) => sign >= 0),
  /** "Returns first non-null value"; null when all are. */
  coalesce: lazyFunction(atLeast(1), (args, call) => firstNonNull(args, 0, [], null, call)),
}

/** true, false, or unknown; what hangs on choices is one of these for each way in which they fall. */
export function equalValues(left: Value, right: Value, call: Call): Value {
  return forEachChoice([left, right], ([left, right]) =>
    within(call.budget, call.site, () => {
      if (left === undefined || right === undefined) throw new Error('forEachChoice() keeps the number of values.')
      if (left.kind === 'unknown') return equalUnknown(left, right, call)
      if (right.kind === 'unknown') return equalUnknown(right, left, call)
      if (left.kind === 'object' && right.kind === 'object') return equalObjects(left, right, call)
      if (left.kind === 'array' && right.kind === 'array') return equalArrays(left, right, call)
      return equalScalars(left, right, call)
    }),
  )
}

/** A text that begins otherwise is another one, whatever else it holds; what cannot be null is not null. */
function equalUnknown(unknown: UnknownValue, other: KnownValue | UnknownValue, call: Call): Value {
  const isOther =
    other.kind === 'null'
      ? isNeverNull(unknown)
      : isOutside(unknown, other) || (unknown.text !== undefined && isOtherText(unknown.text, other))
  if (isOther) return booleanValue(false, call.site)
  if (other.kind === 'unknown' && other.cause === unknown.cause) return booleanValue(true, call.site)
  return sameResult(unknownFrom(unknown), 'equals', [unknown, other])
}

/** A number that the other one's declaration does not allow. */
function isOutside({ range }: UnknownValue, other: KnownValue | UnknownValue): boolean {
  return range !== undefined && other.kind === 'number' && (other.value < range.least || other.value > range.most)
}

function isOtherText(text: KnownText, other: KnownValue | UnknownValue): boolean {
  if (other.kind === 'string') return !mayEqual(text, other.value)
  return other.kind === 'unknown' && other.text !== undefined && !mayBothEqual(text, other.text)
}

/** What has a type: a parameter that must be given, text that is put together. */
function isNeverNull({ type, mayBeNull }: UnknownValue): boolean {
  return type !== null && !mayBeNull
}

function equalScalars(left: KnownValue, right: KnownValue, call: Call): Value {
  if (left.kind === 'number' && right.kind === 'number' && left.value === right.value && isRounded(left.value)) {
    return unknownValue(`${call.name}() is given integers that are too large to tell apart`, call.site)
  }
  const areEqual = left.kind === right.kind && (!('value' in left) || ('value' in right && left.value === right.value))
  return booleanValue(areEqual, call.site)
}

/** Azure's integers have 64 bits; beyond 53 several of them are one number here. */
function isRounded(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value)
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
  const pairs = [...names].map((name) => () => equalProperties(left, right, name, call))
  const rest = left.rest ?? right.rest
  return allOf(rest === null ? pairs : [...pairs, () => unknownFrom(rest)], call)
}

function equalProperties(left: ObjectValue, right: ObjectValue, lowerName: string, call: Call): Value {
  const mine = left.properties.get(lowerName)
  const theirs = right.properties.get(lowerName)
  if (mine?.isOptional || theirs?.isOptional) {
    return unknownValue(`whether there is a '${(mine ?? theirs)?.name}' hangs on a choice`, call.site)
  }
  if (mine === undefined || theirs === undefined) {
    const rest = mine === undefined ? left.rest : right.rest
    return rest === null ? booleanValue(false, call.site) : unknownFrom(rest)
  }
  const areEqual = () => equalValues(mine.value(), theirs.value(), call)
  if (mine.name === theirs.name) return areEqual()
  const reason = `whether ${call.name}() takes '${mine.name}' and '${theirs.name}' for one name is not documented`
  return allOf([areEqual, () => unknownValue(reason, call.site)], call)
}

/** Numbers by size, as far as their ranges tell; text in Azure's order. */
function ordered(decide: (sign: number) => boolean): TemplateFunction {
  return tolerantFunction(exactly(2), (args, call) => {
    const [left, right] = args
    if (left === undefined || right === undefined) throw new Error('Arity is checked.')
    const [first, ...others] = signsOf(left, right)
    if (first !== undefined && others.every((sign) => decide(sign) === decide(first))) {
      return booleanValue(decide(first), call.site)
    }
    const unknown = args.find((arg) => arg.kind === 'unknown')
    if (unknown !== undefined) return unknownFrom(unknown)
    if (left.kind !== 'string' || right.kind !== 'string') {
      return wrongArguments(call, 'two integers or two strings', args)
    }
    const sign = compareTexts(left.value, right.value)
    return sign === null
      ? unknownValue(`${call.name}() is sure only for text of letters, digits and dots`, call.site)
      : booleanValue(decide(sign), call.site)
  })
}

/** The signs that the difference of two numbers may have; none where nobody knows that they are numbers. */
function signsOf(left: KnownValue | UnknownValue, right: KnownValue | UnknownValue): readonly number[] {
  const [a, b] = [rangeOf(left), rangeOf(right)]
  if (a === null || b === null) return []
  const isAbove = (one: number, other: number, sign: number) => (one > other ? [sign] : [])
  const mayBeEqual = a.least <= b.most && b.least <= a.most
  return [...isAbove(b.most, a.least, -1), ...(mayBeEqual ? [0] : []), ...isAbove(a.most, b.least, 1)]
}

function rangeOf(value: KnownValue | UnknownValue): Range | null {
  if (value.kind === 'number') return { least: value.value, most: value.value }
  return value.kind === 'unknown' ? (value.range ?? null) : null
}

/**
 * Not the order of code points: the documentation has `greater('A', 'a')` true, as .NET's culture-aware comparison
 * does, where letter case decides only between texts that are otherwise the same, and small letters come first.
 * null: how other characters are ordered depends on Azure's system.
 */
function compareTexts(left: string, right: string): number | null {
  if (left === right) return 0
  if (!/^[A-Za-z0-9.]*$/.test(left) || !/^[A-Za-z0-9.]*$/.test(right)) return null
  const [a, b] = [left.toLowerCase(), right.toLowerCase()]
  if (a === b) return left > right ? -1 : 1
  return a < b ? -1 : 1
}

/**
 * @param first the argument to begin with
 * @param before earlier arguments that are the value unless they are null
 * @param taken the alternative of the first argument, where that is a choice
 */
function firstNonNull(
  args: readonly Lazy<Value>[],
  first: number,
  before: readonly UnknownValue[],
  taken: Value | null,
  call: Call,
): Value {
  const perhaps = [...before]
  for (let at = first; at < args.length; at++) {
    const value = at === first && taken !== null ? taken : args[at]?.()
    if (value === undefined || value.kind === 'null') continue
    if (value.kind === 'choice') {
      return forEachChoice([value], ([alternative = value]) => firstNonNull(args, at, perhaps, alternative, call))
    }
    if (value.kind === 'unknown' && value.mayBeNull) perhaps.push(value)
    else return oneOfThem(perhaps, value)
  }
  return oneOfThem(perhaps, nullValue(call.site))

  /** `settings.?isLarge ?? true` is the same wherever it is asked. */
  function oneOfThem([before, ...others]: readonly UnknownValue[], last: KnownValue | UnknownValue): Value {
    if (before === undefined) return last
    const result = unknownFrom(before, { mayBeNull: last.kind === 'null' })
    return sameResult(result, 'coalesce', [before, ...others, last])
  }
}
