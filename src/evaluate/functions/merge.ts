/** Putting objects and arrays together: union(), shallowMerge(), Bicep's spread. */
import {
  arrayValue,
  booleanValue,
  foremost,
  isRefused,
  type KnownValue,
  type Lazy,
  lazy,
  nullValue,
  objectValue,
  type Property,
  type UnknownValue,
  unknownFrom,
  type Value,
} from '../../model/value.js'
import { asUnknown, forEachChoice } from '../choices.js'
import { maximumItems, spend, spendItems } from '../limits.js'
import { arrayOf, stretchesOf } from '../partial-items.js'
import { equalValues } from './comparison.js'
import { type Call, refusedArguments, wrongArguments } from './define.js'
import { computed, propertyValue, stretchesIn, tooManyItems } from './parts.js'

export type Decided = KnownValue | UnknownValue

/** Arrays united, objects merged in depth; nobody knows what several unknown values give. */
export function unite(values: readonly Decided[], call: Call): Value {
  if (values.some((value) => stretchesOf(value) !== null)) return uniteArrays(values, call)
  const unknown = values.find((value) => value.kind === 'unknown')
  if (unknown !== undefined && values.every(({ kind }) => kind === 'unknown')) {
    return unknownFrom(foremost(unknown, values))
  }
  return mergeObjects(values, true, call)
}

/**
 * Objects into one, later ones winning. With an unknown among them, what stood before it may be replaced by it, what
 * comes after it is certain, and further properties may exist.
 *
 * @param deep objects that several of them have under one name are merged in turn, as union() does
 */
export function mergeObjects(values: readonly Decided[], deep: boolean, call: Call): Value {
  const merged = new Map<string, Property[]>()
  let rest: UnknownValue | null = null
  for (const value of values) {
    if (value.kind !== 'object' && value.kind !== 'unknown') return noObject(value, values, deep, call)
    const unknown = value.kind === 'unknown' ? value : value.rest
    if (unknown !== null) {
      if (isRefused(value)) return unknownFrom(value)
      rest = unknownFrom(unknown)
      for (const [name, same] of merged) merged.set(name, same.slice(-1).map(perhapsReplacedBy(unknown)))
      spendItems(call.budget, merged.size)
    }
    if (value.kind === 'unknown') continue
    spendItems(call.budget, value.properties.size)
    for (const [name, theirs] of value.properties) {
      const property = { ...theirs, value: computed(call, () => propertyValue(theirs, value)) }
      // What is unknown before it may have an object under that name too, which is merged with it.
      const same = merged.get(name) ?? (deep && rest !== null ? [perhapsReplacedBy(rest)(property)] : [])
      if (!deep && property.isOptional !== true) same.length = 0
      same.push(property)
      merged.set(name, same)
    }
  }
  return objectValue(
    [...merged.values()].flatMap((same) => mergedProperty(same, deep, call)),
    call.site,
    rest,
  )
}

/**
 * "Template language function 'union' expects parameters of the same type, but found multiple types."
 * https://github.com/microsoft/vscode-azurearmtools/issues/1235
 */
function noObject(value: KnownValue, values: readonly Decided[], deep: boolean, call: Call): Value {
  const isCertain = deep && values.some(({ kind }) => kind === 'object')
  return isCertain ? refusedArguments(call, 'objects', [value]) : wrongArguments(call, 'objects', [value])
}

/** The last of those that share a name, its value merged with the ones before it. */
function mergedProperty(same: readonly Property[], deep: boolean, call: Call): readonly Property[] {
  const last = same.at(-1)
  if (last === undefined || same.length === 1) return same
  const value = () =>
    forEachChoice(
      same.map(({ value }) => value()),
      (values) => {
        const there = values.filter(({ kind }, index) => kind !== 'null' || same[index]?.isOptional !== true)
        return mergedValue(there, deep, call)
      },
    )
  const isOptional = same.every((property) => property.isOptional === true)
  return [{ ...last, isOptional, value: lazy(last.key, value) }]
}

/** Objects are merged; anything else replaces what stood before it. */
function mergedValue(values: readonly Decided[], deep: boolean, call: Call): Value {
  const last = values.at(-1)
  if (last === undefined) return nullValue(call.site)
  if (!deep || last.kind !== 'object') return last
  const replacing = values.findLastIndex(({ kind }) => kind !== 'object' && kind !== 'unknown')
  return mergeObjects(values.slice(replacing + 1), true, call)
}

function perhapsReplacedBy(unknown: UnknownValue): (property: Property) => Property {
  return (property) => ({ ...property, value: () => unknownFrom(unknown, { mayBeNull: true }) })
}

/**
 * "For arrays, the function iterates through each element in the first parameter and adds it to the result if it isn't
 * already present. Then, it repeats the process." After the first thing that nobody knows, an item may be there already.
 */
function uniteArrays(values: readonly Decided[], call: Call): Value {
  const united: Lazy<Value>[] = []
  const begun = (open: UnknownValue) => arrayOf({ start: united, end: [], open }, call.site)
  // Scalars are looked up, so that two long lists of names cost no comparison of each with each.
  const scalars = new Set<string>()
  const others: Lazy<Value>[] = []
  for (const value of values) {
    const list = stretchesIn(value, call)
    if (list === null) {
      if (value.kind !== 'unknown') return refusedArguments(call, 'arrays only or objects only', values)
      return isRefused(value) ? unknownFrom(value) : begun(value)
    }
    for (const lazyItem of list.start) {
      const item = lazyItem()
      const key = scalarKey(item)
      if (key !== null && scalars.has(key)) continue
      const isUndecided = item.kind === 'unknown' || item.kind === 'choice'
      const known = contains(isUndecided ? united : others, item, call)
      if (known.kind === 'unknown') return begun(known)
      if (known.kind === 'boolean' && known.value) continue
      united.push(lazyItem)
      if (key === null) others.push(lazyItem)
      else scalars.add(key)
    }
    spend(call.budget, list.start.length)
    if (united.length > maximumItems) return tooManyItems(call)
    if (list.open !== null) return begun(list.open)
  }
  return arrayValue(united, call.site)
}

/** Equal for equal scalars; null for anything else. */
function scalarKey(value: Value): string | null {
  if (value.kind === 'null') return 'null'
  return value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean'
    ? `${value.kind} ${value.value}`
    : null
}

function contains(items: readonly Lazy<Value>[], sought: Value, call: Call): Value {
  let undecided: Value | null = null
  for (const item of items) {
    const equal = equalValues(item(), sought, call)
    if (equal.kind === 'boolean' && equal.value) return equal
    if (equal.kind !== 'boolean') undecided = equal
  }
  if (undecided?.kind === 'unknown') return undecided
  if (undecided?.kind === 'choice') return asUnknown(undecided)
  return booleanValue(false, call.site)
}
