/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#string */
import {
  type ArrayValue,
  type KnownValue,
  type ObjectValue,
  stringValue,
  type UnknownValue,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { forEachChoice } from '../choices.js'
import { maximumItems, within } from '../limits.js'
import { type Call, exactly, textFunction, wrongArguments } from './define.js'
import { itemsOf, propertyValue, tooManyItems, unknownNames, whenAllKnown } from './parts.js'
import { boundedString, textOf } from './text.js'

export const jsonTextFunctions = {
  /** "Any type of value can be converted, including objects and arrays." */
  string: textFunction(
    exactly(1),
    (text) => text,
    ([value], call) => {
      if (value?.kind === 'string') return value
      if (value?.kind === 'array' || value?.kind === 'object') return jsonText(value, doubleQuoted, call)
      const text = value === undefined ? null : textOf(value, call)
      if (text !== null) return typeof text === 'string' ? stringValue(text, call.site) : text
      return wrongArguments(call, 'a value other than null', value === undefined ? [] : [value])
    },
  ),
}

/**
 * An array or object as format() and Bicep's interpolation write it, `{'a':'b','!c':2}`: Azure/bicep,
 * src/Bicep.Core.IntegrationTests/EvaluationTests.cs, String_expressions_are_evaluated_successfully.
 */
export function formattedJson(value: ArrayValue | ObjectValue, call: Call): Value {
  return jsonText(value, singleQuoted, call)
}

/** A string between quotes; null: not certain how Azure escapes it. */
type Quote = (text: string) => string | null

/** `{"valueA":10,"valueB":"Example Text"}`, without white space, as Newtonsoft.Json writes it. */
function jsonText(value: Value, quote: Quote, call: Call): Value {
  return forEachChoice([value], ([value]) =>
    within(call.budget, call.site, () => {
      if (value === undefined || value.kind === 'unknown') return value ?? boundedString([], call)
      if (value.kind === 'array') return arrayText(value, quote, call)
      if (value.kind === 'object') return objectText(value, quote, call)
      const text = scalarText(value, quote)
      return text === null ? notCertain(value, call) : boundedString([text], call)
    }),
  )
}

function notCertain({ kind }: KnownValue, call: Call): UnknownValue {
  const what = kind === 'string' ? 'text whose escapes are not documented' : 'a number that is not exact here'
  return unknownValue(`${call.name}() is given ${what}`, call.site)
}

function arrayText(array: ArrayValue, quote: Quote, call: Call): Value {
  if (array.items.length > maximumItems) return tooManyItems(call)
  const items = itemsOf(array, call).map((item) => jsonText(item(), quote, call))
  return whenAllKnown(items, call, (items) => boundedString(['[', ...listed(items.map(written)), ']'], call))
}

function objectText(object: ObjectValue, quote: Quote, call: Call): Value {
  const unknown = unknownNames(object, call)
  if (unknown !== null) return unknown
  const properties = [...object.properties.values()]
  if (properties.length > maximumItems) return tooManyItems(call)
  const names = properties.map(({ name }) => quote(name))
  if (names.includes(null)) return notCertain(stringValue('', call.site), call)
  const values = properties.map((property) => jsonText(propertyValue(property, object), quote, call))
  return whenAllKnown(values, call, (values) => {
    const members = names.map((name, index) => `${name}:${written(values[index])}`)
    return boundedString(['{', ...listed(members), '}'], call)
  })
}

function written(text: KnownValue | undefined): string {
  return text?.kind === 'string' ? text.value : ''
}

function listed(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [',', part]))
}

/** null: Azure may write it in another way. */
function scalarText(value: KnownValue, quote: Quote): string | null {
  switch (value.kind) {
    case 'string':
      return quote(value.value)
    case 'number':
      return Number.isSafeInteger(value.value) ? String(value.value) : null
    case 'boolean':
      return String(value.value)
    case 'null':
      return 'null'
    default:
      return null
  }
}

/** What JSON.stringify() leaves alone and Newtonsoft.Json does not: JavaScriptUtils.cs, WriteEscapedJavaScriptString. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0085\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Of other characters it is not documented whether they are escaped, and how. */
function singleQuoted(text: string): string | null {
  return /^[ !#-&(-[\]-~]*$/.test(text) ? `'${text}'` : null
}
