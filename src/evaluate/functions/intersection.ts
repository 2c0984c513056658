/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#intersection */
import {
  type ArrayValue,
  arrayValue,
  booleanValue,
  type KnownValue,
  type Lazy,
  nullValue,
  type ObjectValue,
  objectValue,
  type Property,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { asUnknown, forEachChoice } from '../choices.js'
import { equalValues } from './comparison.js'
import { atLeast, type Call, strictFunction, wrongArguments } from './define.js'
import { allOf } from './logical.js'
import { computed, itemsOf, propertyValue, unknownPresence } from './parts.js'
import { isAmong } from './search.js'

export const intersectionFunctions = {
  /** "Returns a single array or object with the common elements from the parameters." */
  intersection: strictFunction(atLeast(2), (args, call) => {
    const [first, ...others] = args
    if (first?.kind === 'array' && others.every(isArray)) return commonItems(first, others, call)
    if (first?.kind === 'object' && others.every(isObject)) return commonProperties(first, others, call)
    return wrongArguments(call, 'arrays only or objects only', args)
  }),
}

function isArray(value: KnownValue): value is ArrayValue {
  return value.kind === 'array'
}

function isObject(value: KnownValue): value is ObjectValue {
  return value.kind === 'object'
}

function commonItems(first: ArrayValue, others: readonly ArrayValue[], call: Call): Value {
  const common: Lazy<Value>[] = []
  const lists = others.map((other) => itemsOf(other, call))
  for (const item of itemsOf(first, call)) {
    const value = item()
    const isCommon = allOf(
      lists.map((list) => () => forEachChoice([value], ([one]) => isIn(list, one, call))),
      call,
    )
    if (isCommon.kind === 'boolean' && !isCommon.value) continue
    if (isCommon.kind !== 'boolean') return undecided(isCommon)
    const isRepeated = forEachChoice([value], ([one]) => isIn(common, one, call))
    if (isRepeated.kind !== 'boolean') return undecided(isRepeated)
    if (isRepeated.value) {
      return unknownValue(`whether ${call.name}() keeps an item twice is not documented`, call.site)
    }
    common.push(() => value)
  }
  return arrayValue(common, call.site)
}

function isIn(list: readonly Lazy<Value>[], value: Parameters<typeof isAmong>[1] | undefined, call: Call): Value {
  return value === undefined ? booleanValue(false, call.site) : isAmong(list, value, call)
}

function undecided(verdict: Value): Value {
  if (verdict.kind === 'choice') return asUnknown(verdict)
  return verdict.kind === 'unknown' ? unknownFrom(verdict) : verdict
}

/** Names that all have, with values that are equal. What has the name somewhere only perhaps is there perhaps. */
function commonProperties(first: ObjectValue, others: readonly ObjectValue[], call: Call): Value {
  const properties = [...first.properties.values()].flatMap((property) => commonProperty(property, first, others, call))
  const rest =
    first.rest !== null && others.every((other) => mayHaveMore(other, first)) ? unknownFrom(first.rest) : null
  return objectValue(properties, call.site, rest)
}

/** Whether it may have a property that `first` is not known to have. */
function mayHaveMore(other: ObjectValue, first: ObjectValue): boolean {
  return other.rest !== null || [...other.properties.keys()].some((name) => !first.properties.has(name))
}

function commonProperty(
  mine: Property,
  object: ObjectValue,
  others: readonly ObjectValue[],
  call: Call,
): readonly Property[] {
  const theirs = others.map((other) => ({ other, property: other.properties.get(mine.name.toLowerCase()) }))
  if (theirs.some(({ other, property }) => property === undefined && other.rest === null)) return []
  const isCommon = allOf(
    theirs.map(
      ({ other, property }) =>
        () =>
          isSame(mine, object, property, other, call),
    ),
    call,
  )
  if (isCommon.kind === 'boolean')
    return isCommon.value ? [{ ...mine, value: computed(call, () => propertyValue(mine, object)) }] : []
  const value = () =>
    forEachChoice([isCommon], ([isCommon]) => {
      if (isCommon?.kind === 'unknown') return unknownFrom(isCommon, { mayBeNull: true })
      return isCommon?.kind === 'boolean' && isCommon.value ? propertyValue(mine, object) : nullValue(call.site)
    })
  return [{ ...mine, isOptional: true, value: computed(call, value) }]
}

function isSame(
  mine: Property,
  object: ObjectValue,
  theirs: Property | undefined,
  other: ObjectValue,
  call: Call,
): Value {
  if (theirs === undefined) return other.rest === null ? booleanValue(false, call.site) : unknownFrom(other.rest)
  if (mine.isOptional || theirs.isOptional) return unknownPresence(mine, call)
  if (mine.name !== theirs.name) {
    const reason = `whether ${call.name}() takes '${mine.name}' and '${theirs.name}' for one name is not documented`
    return unknownValue(reason, call.site)
  }
  const [left, right] = [propertyValue(mine, object), propertyValue(theirs, other)]
  return forEachChoice([equalValues(left, right, call)], ([areEqual]) => {
    if (areEqual === undefined || areEqual.kind !== 'boolean' || areEqual.value) {
      return areEqual ?? booleanValue(false, call.site)
    }
    if (left.kind !== 'object' || right.kind !== 'object') return areEqual
    return unknownValue(`what ${call.name}() makes of objects inside objects is not documented`, call.site)
  })
}
