/** Taking arrays and objects apart, the way functions do: items keep their place, and what is unknown stays in sight. */
import {
  type ArrayValue,
  foremost,
  type KnownValue,
  type Lazy,
  type ObjectValue,
  type Property,
  passedOn,
  type Step,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { forEachChoice } from '../choices.js'
import { deferred } from '../deferred.js'
import { maximumItems, spend, within } from '../limits.js'
import { type Stretches, stretchesOf } from '../partial-items.js'
import type { Call } from './define.js'

/** Steps of a value's way; a value that goes round in reduce() would take thousands. */
const maximumWay = 64

/** The items, each with the way that the array took. */
export function itemsOf({ items, way }: Pick<ArrayValue, 'items' | 'way'>, call: Call): readonly Lazy<Value>[] {
  return way.length === 0 ? items : items.map((item) => computed(call, () => alongWith(item(), way)))
}

/** The same of an array that may be known in part only; null: of another value. */
export function stretchesIn(list: Value | undefined, call: Call): Stretches | null {
  const found = stretchesOf(list)
  if (list === undefined || found === null) return null
  const { start, end, open } = found
  const withWay = (items: readonly Lazy<Value>[]) => itemsOf({ items, way: list.way }, call)
  return { start: withWay(start), end: withWay(end), open }
}

/** The property's value, with the way that the object took. */
export function propertyValue(property: Property, { way }: ObjectValue): Value {
  return alongWith(property.value(), way)
}

/** A part of a value that took this way. */
function alongWith(part: Value, way: readonly Step[]): Value {
  return part.way.length + way.length > maximumWay ? part : passedOn(part, ...way)
}

/** `evaluate` where each of the values has one known alternative; unknown where one of them is. */
export function whenAllKnown(
  values: readonly Value[],
  call: Call,
  evaluate: (values: readonly KnownValue[]) => Value,
): Value {
  spend(call.budget, values.length)
  return forEachChoice(values, (values) => {
    const unknown = values.find((value) => value.kind === 'unknown')
    if (unknown !== undefined) return unknownFrom(foremost(unknown, values))
    return evaluate(values as readonly KnownValue[])
  })
}

/**
 * A part that the function computes, when it is asked for. It counts as a level: what is made of the parts of what is
 * made of the parts … would otherwise exhaust the call stack.
 */
export function computed(call: Call, evaluate: Lazy<Value>): Lazy<Value> {
  return deferred(call.budget, call.site, () => within(call.budget, call.site, evaluate))
}

export function tooManyItems(call: Call): UnknownValue {
  return unknownValue(`the array has over ${maximumItems} items`, call.site)
}

/** Why nobody knows which names the object has; null where it is known. */
export function unknownNames(object: ObjectValue, call: Call): UnknownValue | null {
  if (object.rest !== null) return unknownFrom(object.rest)
  for (const property of object.properties.values()) {
    if (property.isOptional === true) return unknownPresence(property, call)
  }
  // Azure keeps two names that differ in letter case only apart here and there.
  const twice = object.repeated.find(({ again, replaced }) => again.name !== replaced.name)
  if (twice === undefined) return null
  const { again, replaced } = twice
  const reason = `whether ${call.name}() takes '${replaced.name}' and '${again.name}' for one name is not documented`
  return unknownValue(reason, call.site)
}

export function unknownPresence({ name }: Property, call: Call): UnknownValue {
  return unknownValue(`whether there is a '${name}' hangs on a choice`, call.site)
}
