/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array */
import {
  type ArrayValue,
  arrayValue,
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
import { maximumItems, spendItems } from '../limits.js'
import {
  type Call,
  exactly,
  lazyFunction,
  strictFunction,
  type TemplateFunction,
  textFunction,
  tolerantFunction,
  wrongArguments,
} from './define.js'
import { type Part, skipped, taken } from './partial-parts.js'
import { itemsOf, tooManyItems, unknownNames, whenAllKnown } from './parts.js'

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
  length: strictFunction(exactly(1), ([value], call) => {
    if (value?.kind === 'string') return numberValue(value.value.length, call.site)
    if (value?.kind === 'array') return numberValue(value.items.length, call.site)
    if (value?.kind === 'object') return unknownNames(value, call) ?? numberValue(value.properties.size, call.site)
    return wrongArguments(call, 'an array, a string or an object', value === undefined ? [] : [value])
  }),
  /** "Creates an array of integers from a starting integer and containing a number of items." */
  range: strictFunction(exactly(2), ([start, count], call) => {
    if (start?.kind !== 'number' || count?.kind !== 'number') {
      return wrongArguments(call, 'two integers', present(start, count))
    }
    return integers(start.value, count.value, call)
  }),
  /** "Takes an array of arrays, and returns an array of sub-array elements … only flattened once." */
  flatten: strictFunction(exactly(1), ([list], call) => {
    if (list?.kind !== 'array') return wrongArguments(call, 'an array of arrays', present(list))
    const parts = itemsOf(list, call).map((item) => item())
    return whenAllKnown(parts, call, (parts) => joined(parts, call))
  }),
}

function present(...values: readonly (KnownValue | undefined)[]): readonly KnownValue[] {
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
      if (value.type === null || value.type === 'array' || value.mayBeNull) return unknownFrom(value)
      return arrayValue([() => value], call.site)
    default:
      return wrongArguments(call, 'a string, an integer, an array or an object', present(value))
  }
}

function atEnd(
  pick: (items: readonly Lazy<Value>[]) => Lazy<Value> | undefined,
  letter: (text: string) => string,
  side: (text: KnownText) => string,
): TemplateFunction {
  const ofPartial = (text: KnownText) => (side(text) === '' ? null : letter(side(text)))
  const ofKnown = textFunction(exactly(1), ofPartial, ([value], call) => {
    if (value?.kind === 'string') return stringValue(letter(value.value), call.site)
    if (value?.kind !== 'array') return wrongArguments(call, 'an array or a string', present(value))
    return pick(itemsOf(value, call))?.() ?? nullValue(call.site)
  })
  return tolerantFunction(exactly(1), ([value], call) => {
    // It may be an array, and empty.
    if (value?.kind === 'unknown' && value.type !== 'string') return unknownFrom(value, { mayBeNull: true })
    return ofKnown(value === undefined ? [] : [() => value], call)
  })
}

function sliced(
  bounds: (count: number) => readonly [start: number, end?: number],
  ofText: (text: KnownText, count: number) => Part,
): TemplateFunction {
  const ofPartial = (text: KnownText, [count]: readonly KnownValue[]) =>
    count?.kind === 'number' && Number.isInteger(count.value) ? ofText(text, count.value) : null
  return textFunction(exactly(2), ofPartial, ([value, count], call) => {
    if ((value?.kind !== 'array' && value?.kind !== 'string') || count?.kind !== 'number') {
      return wrongArguments(call, 'an array or a string, and an integer', present(value, count))
    }
    if (!Number.isInteger(count.value)) return unknownValue(`${call.name}() is given a fraction`, call.site)
    return slice(value, bounds(count.value), call)
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

function joined(parts: readonly KnownValue[], call: Call): Value {
  const items: Lazy<Value>[] = []
  for (const part of parts) {
    if (part.kind !== 'array') return wrongArguments(call, 'an array of arrays', [part])
    if (items.length + part.items.length > maximumItems) return tooManyItems(call)
    spendItems(call.budget, part.items.length)
    items.push(...itemsOf(part, call))
  }
  return arrayValue(items, call.site)
}
