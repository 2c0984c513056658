/** Putting objects and arrays together: union(), shallowMerge(), Bicep's spread. */
import {
  arrayValue,
  type KnownValue,
  type Lazy,
  lazy,
  objectValue,
  type Property,
  passedOn,
  type UnknownValue,
  unknownFrom,
  type Value,
} from '../../model/value.js'
import { asUnknown, forEachChoice } from '../choices.js'
import { equalValues } from './comparison.js'
import { type Call, wrongArguments } from './define.js'

type Decided = KnownValue | UnknownValue

/**
 * Objects into one, later ones winning. With an unknown among them, what stood before it may be replaced by it, what
 * comes after it is certain, and further properties may exist.
 *
 * @param deep objects that two of them have under one name are merged in turn, as union() does
 */
export function mergeObjects(values: readonly Decided[], deep: boolean, call: Call): Value {
  const merged = new Map<string, Property>()
  let rest: UnknownValue | null = null
  for (const value of values) {
    if (value.kind !== 'object' && value.kind !== 'unknown') return wrongArguments(call, 'objects', [value])
    const unknown = value.kind === 'unknown' ? value : value.rest
    if (unknown !== null) {
      rest = unknownFrom(unknown)
      for (const [name, property] of merged) merged.set(name, perhapsReplaced(property, unknown))
    }
    if (value.kind === 'unknown') continue
    for (const [name, theirs] of value.properties) {
      const property = { ...theirs, value: lazy(theirs.key, () => passedOn(theirs.value(), ...value.way)) }
      const mine = merged.get(name)
      merged.set(name, mine !== undefined && deep ? mergedProperty(mine, property, call) : property)
    }
  }
  return objectValue(merged.values(), call.site, rest)
}

function mergedProperty(mine: Property, theirs: Property, call: Call): Property {
  return {
    ...theirs,
    value: lazy(theirs.key, () =>
      forEachChoice([mine.value(), theirs.value()], ([mine, theirs]) => {
        if (mine === undefined || theirs === undefined) throw new Error('forEachChoice() keeps the number of values.')
        const bothMayBeObjects =
          (mine.kind === 'object' || mine.kind === 'unknown') && (theirs.kind === 'object' || theirs.kind === 'unknown')
        return bothMayBeObjects && (mine.kind === 'object' || theirs.kind === 'object')
          ? mergeObjects([mine, theirs], true, call)
          : theirs
      }),
    ),
  }
}

function perhapsReplaced(property: Property, by: UnknownValue): Property {
  return { ...property, value: () => unknownFrom(by, { mayBeNull: true }) }
}

/** "For arrays, it's a collection of the unique elements", in their first order. */
export function uniteArrays(values: readonly Decided[], call: Call): Value {
  const items: Lazy<Value>[] = []
  for (const value of values) {
    if (value.kind === 'unknown') return unknownFrom(value)
    if (value.kind !== 'array') return wrongArguments(call, 'arrays only or objects only', [value])
    for (const item of value.items) {
      const known = contains(items, item(), call)
      if (known.kind === 'unknown') return unknownFrom(known)
      if (known.kind === 'boolean' && !known.value) items.push(item)
    }
  }
  return arrayValue(items, call.site)
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
  return { kind: 'boolean', value: false, origin: call.site, way: [] }
}
