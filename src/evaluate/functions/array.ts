/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array */
import {
  type ArrayValue,
  arrayValue,
  type Ends,
  type KnownText,
  type KnownValue,
  type Lazy,
  lazy,
  nullValue,
  numberValue,
  type StringValue,
  stringValue,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { forEachChoice } from '../choices.js'
import { maximumItems, spend, spendItems } from '../limits.js'
import { arrayOf, atLeast, openOf, stretchesOf } from '../partial-items.js'
import { concatenated } from './concatenate.js'
import {
  type Call,
  exactly,
  lazyFunction,
  refusedArguments,
  type TemplateFunction,
  textFunction,
  tolerantFunction,
  wrongArguments,
} from './define.js'
import { type Sliceable, skipped, taken } from './partial-parts.js'
import { itemsOf, stretchesIn, unknownNames } from './parts.js'

/** "The sum of startIndex and count must be no greater than 2147483647." */
const largestInteger = 2_147_483_647

export const arrayFunctions = {
  /** "Converts the value to an array": an array stays what it is, anything else becomes its only item. */
  array: lazyFunction(exactly(1), (args, call) =>
    forEachChoice(
      args.map((arg) => arg()),
      ([value]) => asArray(value, call),
    ),
  ),
  /** Of an empty array null, as Azure/bicep has it in src/Bicep.Core.UnitTests/TypeSystem/FunctionResolverTests.cs. */
  first: atEnd(
    (items) => items[0],
    (text) => text.slice(0, 1),
    ({ start }) => start,
  ),
  last: atEnd(
    (items) => items.at(-1),
    (text) => text.slice(-1),
    ({ end }) => end,
  ),
  /** "If this value is 0 or less, all the elements or characters in the value are returned." */
  skip: sliced((count) => [Math.max(count, 0)], skipped),
  /** "If this value is 0 or less, an empty array or string is returned." */
  take: sliced((count) => [0, Math.max(count, 0)], taken),
  /** "The number of elements in an array, characters in a string, or root-level properties in an object." */
  length: tolerantFunction(exactly(1), ([value], call) => lengthOf(value, call)),
  /** "Creates an array of integers from a starting integer and containing a number of items." */
  range: tolerantFunction(exactly(2), ([start, count], call) => {
    if (start?.kind === 'unknown') return unknownFrom(start)
    if (start?.kind === 'number' && count?.kind === 'unknown') return integersAtLeast(start.value, count, call)
    if (start?.kind !== 'number' || count?.kind !== 'number') {
      return wrongArguments(call, 'two integers', present(start, count))
    }
    return integers(start.value, count.value, call)
  }),
  /** "Takes an array of arrays, and returns an array of sub-array elements … only flattened once." */
  flatten: lazyFunction(exactly(1), ([list], call) =>
    forEachChoice(list === undefined ? [] : [list()], ([list]) => {
      const known = stretchesIn(list, call)
      if (known === null)
        return list?.kind === 'unknown' ? unknownFrom(list) : wrongArguments(call, 'an array of arrays', present(list))
      const parts = [...known.start.map((item) => item()), ...openOf(known), ...known.end.map((item) => item())]
      spend(call.budget, parts.length)
      return forEachChoice(
        parts,
        (parts) => concatenated(parts, call) ?? wrongArguments(call, 'an array of arrays', parts),
      )
    }),
  ),
}

function present(...values: readonly (Value | undefined)[]): readonly Value[] {
  return values.filter((value) => value !== undefined)
}

function asArray(value: KnownValue | UnknownValue | undefined, call: Call): Value {
  switch (value?.kind) {
    case 'array':
      return value
    case 'string':
    case 'number':
    case 'object':
      return arrayValue([() => value], call.site)
    case 'unknown':
      if (value.items !== undefined) return value
      if (value.type === null || value.type === 'array' || value.mayBeNull) return unknownFrom(value)
      return arrayValue([() => value], call.site)
    default:
      return wrongArguments(call, 'a string, an integer, an array or an object', present(value))
  }
}

function lengthOf(value: KnownValue | UnknownValue | undefined, call: Call): Value {
  switch (value?.kind) {
    case 'string':
      return numberValue(value.value.length, call.site)
    case 'array':
      return numberValue(value.items.length, call.site)
    case 'object':
      return unknownNames(value, call) ?? numberValue(value.properties.size, call.site)
    case 'unknown': {
      const ends = value.items ?? value.text
      return ends === undefined ? unknownFrom(value) : atLeast(ends.start.length + ends.end.length, value)
    }
    default:
      return refusedArguments(call, 'an array, a string or an object', present(value))
  }
}

function atEnd(
  pick: (items: readonly Lazy<Value>[]) => Lazy<Value> | undefined,
  letter: (text: string) => string,
  side: <Part>(ends: Ends<Part>) => Part,
): TemplateFunction {
  const ofPartial = (text: KnownText) => (side(text) === '' ? null : letter(side(text)))
  const ofKnown = textFunction(exactly(1), ofPartial, ([value], call) => {
    if (value?.kind === 'string') return stringValue(letter(value.value), call.site)
    if (value?.kind !== 'array') return refusedArguments(call, 'an array or a string', present(value))
    return pick(itemsOf(value, call))?.() ?? nullValue(call.site)
  })
  return tolerantFunction(exactly(1), ([value], call) => {
    if (value?.kind !== 'unknown' || value.type === 'string')
      return ofKnown(value === undefined ? [] : [() => value], call)
    const known = stretchesIn(value, call)
    const item = known === null ? undefined : pick(side(known))
    // It may be an array, and empty.
    return item?.() ?? unknownFrom(value, { mayBeNull: known === null })
  })
}

/** @param ofPartial of what is known in part */
function sliced(
  bounds: (count: number) => readonly [start: number, end?: number],
  ofPartial: <Part extends Sliceable<Part>>(ends: Ends<Part>, count: number) => Part | Ends<Part>,
): TemplateFunction {
  const ofText = (text: KnownText, [count]: readonly KnownValue[]) =>
    count?.kind === 'number' && Number.isInteger(count.value) ? ofPartial(text, count.value) : null
  const ofKnown = textFunction(exactly(2), ofText, ([value, count], call) => {
    if ((value?.kind !== 'array' && value?.kind !== 'string') || count?.kind !== 'number') {
      return refusedArguments(call, 'an array or a string, and an integer', present(value, count))
    }
    if (!Number.isInteger(count.value)) return unknownValue(`${call.name}() is given a fraction`, call.site)
    return slice(value, bounds(count.value), call)
  })
  return tolerantFunction(exactly(2), (args, call) => {
    const [value, count] = args
    const known = value?.kind === 'unknown' ? stretchesIn(value, call) : null
    if (known === null || count?.kind !== 'number' || !Number.isInteger(count.value)) {
      return ofKnown(
        args.map((arg) => () => arg),
        call,
      )
    }
    spendItems(call.budget, known.start.length + known.end.length)
    const part = ofPartial<readonly Lazy<Value>[]>(known, count.value)
    return 'start' in part ? arrayOf({ ...part, open: known.open }, call.site) : arrayValue(part, call.site)
  })
}

function slice(value: ArrayValue | StringValue, [start, end]: readonly [number, number?], call: Call): Value {
  if (value.kind === 'string') return stringValue(value.value.slice(start, end), call.site)
  spendItems(call.budget, value.items.length)
  return arrayValue(itemsOf(value, call).slice(start, end), call.site)
}

function integers(start: number, count: number, call: Call): Value {
  if (!Number.isInteger(start) || !Number.isInteger(count)) {
    return unknownValue(`${call.name}() takes two integers, and is given a fraction`, call.site)
  }
  if (count < 0 || count > maximumItems || start + count > largestInteger) {
    return unknownValue(`${call.name}() makes 0 to ${maximumItems} integers up to ${largestInteger}`, call.site)
  }
  spendItems(call.budget, count)
  const items = Array.from({ length: count }, (_, index) =>
    lazy(call.site, () => numberValue(start + index, call.site)),
  )
  return arrayValue(items, call.site)
}

/** As many of them as there are in any case. */
function integersAtLeast(start: number, count: UnknownValue, call: Call): Value {
  const least = Math.min(Math.max(0, count.range?.least ?? 0), maximumItems)
  const known = stretchesOf(integers(start, least, call))
  return known === null ? unknownFrom(count) : arrayOf({ ...known, open: count }, call.site)
}
