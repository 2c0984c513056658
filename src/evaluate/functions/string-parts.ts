/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string, functions that cut and join. */
import {
  arrayValue,
  type KnownText,
  type KnownValue,
  lazy,
  refusedValue,
  type StringValue,
  stringValue,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { forEachChoice } from '../choices.js'
import { maximumItems, maximumStringLength, spend, spendItems } from '../limits.js'
import { arrayOf } from '../partial-items.js'
import {
  between,
  type Call,
  exactly,
  refusedArguments,
  strictFunction,
  textFunction,
  tolerantFunction,
  wrongArguments,
} from './define.js'
import { type Part, replacedIn, substringOf, trimmedParts } from './partial-parts.js'
import { joined } from './partial-text.js'
import { itemsOf, tooManyItems, whenAllKnown } from './parts.js'
import { boundedString, textOf, tooLong } from './text.js'
import { trimmedEnd, trimmedStart } from './white-space.js'

export const stringPartFunctions = {
  /** "Joins a string array into a single string"; numbers and booleans are written as concat() does. */
  join: strictFunction(exactly(2), (args, call) => {
    const [list, delimiter] = args
    if (list?.kind !== 'array' || delimiter?.kind !== 'string')
      return wrongArguments(call, 'an array and a string', args)
    spend(call.budget, list.items.length)
    const items = itemsOf(list, call).map((item) => item())
    return forEachChoice(items, (items) => {
      const pieces = items.map((item) => (item.kind === 'unknown' ? item : textOf(item, call)))
      if (pieces.includes(null)) return wrongArguments(call, 'strings, numbers and booleans to join', items)
      return joined(
        pieces.flatMap((piece, index) => (index === 0 ? [piece ?? ''] : [delimiter.value, piece ?? ''])),
        call,
      )
    })
  }),
  /** "The delimiter to use for splitting the string": a string or an array of strings. */
  split: tolerantFunction(exactly(2), (args, call) => {
    const [text, delimiter] = args
    const unknown = args.find((arg) => arg.kind === 'unknown')
    if (unknown !== undefined && (unknown !== text || unknown.text === undefined || delimiter?.kind === 'unknown'))
      return unknownFrom(unknown)
    if (text?.kind !== 'string' && text?.kind !== 'unknown')
      return refusedArguments(call, 'a string and one or more delimiters', args)
    if (delimiter?.kind === 'string') return split(text, [delimiter.value], call)
    if (delimiter?.kind !== 'array') return refusedArguments(call, 'a string and one or more delimiters', args)
    const delimiters = itemsOf(delimiter, call).map((item) => item())
    return whenAllKnown(delimiters, call, (delimiters) => {
      const texts = delimiters.flatMap((one) => (one.kind === 'string' ? [one.value] : []))
      if (texts.length < delimiters.length) return wrongArguments(call, 'strings as delimiters', delimiters)
      return split(text, texts, call)
    })
  }),
  /** "Returns a new string with all instances of one string replaced by another string"; with regard to case. */
  replace: textFunction(exactly(3), replacedPartly, (args, call) => {
    const [text, old, replacement] = args
    if (text?.kind !== 'string' || old?.kind !== 'string' || replacement?.kind !== 'string') {
      return refusedArguments(call, 'three strings', args)
    }
    if (old.value === '') return unknownValue(`${call.name}() takes no empty string to replace`, call.site)
    const pieces = text.value.split(old.value)
    const growth = (replacement.value.length - old.value.length) * (pieces.length - 1)
    if (text.value.length + growth > maximumStringLength) return tooLong(call)
    return boundedString([pieces.join(replacement.value)], call)
  }),
  /** "The function fails when the substring extends beyond the end of the string, or when length is less than zero." */
  substring: textFunction(between(2, 3), cutPartly, (args, call) => {
    const [text, start, length] = args
    if (text?.kind !== 'string' || start?.kind !== 'number' || (length !== undefined && length.kind !== 'number')) {
      return wrongArguments(call, 'a string and one or two integers', args)
    }
    const from = start.value
    const count = length?.value ?? text.value.length - from
    const isWithin = from >= 0 && count >= 0 && from + count <= text.value.length
    return isWithin && Number.isInteger(from) && Number.isInteger(count)
      ? boundedString([text.value.slice(from, from + count)], call)
      : outside(text.value, from, count, call)
  }),
  /** "Removes all leading and trailing white-space characters." */
  trim: textFunction(exactly(1), trimmedParts, ([text], call) => {
    if (text?.kind !== 'string') return refusedArguments(call, 'a string', text === undefined ? [] : [text])
    return boundedString([trimmedEnd(trimmedStart(text.value))], call)
  }),
  /** "If the original string is longer than the number of characters to pad, no characters are added." */
  padleft: strictFunction(between(2, 3), (args, call) => {
    const [value, length, filling] = args
    const text = value === undefined || value.kind === 'boolean' ? null : textOf(value, call)
    const character = filling === undefined ? ' ' : filling.kind === 'string' ? filling.value : ''
    if (text === null || length?.kind !== 'number' || character.length !== 1) {
      return wrongArguments(call, 'a string or an integer, a length and a single character', args)
    }
    if (!Number.isInteger(length.value) || length.value < 0) {
      return unknownValue(`${call.name}() takes no such length`, call.site)
    }
    if (length.value > maximumStringLength) return tooLong(call)
    if (typeof text !== 'string') return text
    return boundedString([text.padStart(length.value, character)], call)
  }),
}

/**
 * "The index and length parameters must refer to a location within the string." Somebody may have yet to write a text that
 * is empty.
 */
function outside(text: string, from: number, count: number, call: Call): Value {
  const areIntegers = Number.isInteger(from) && Number.isInteger(count)
  const reason =
    !areIntegers || from < 0 || count < 0
      ? `${call.name}() takes a place within the string`
      : `${call.name}() asks for ${count} characters from ${from} on, and the string has ${text.length}`
  return areIntegers && text !== '' ? refusedValue(reason, call.site) : unknownValue(reason, call.site)
}

function replacedPartly(text: KnownText, [old, replacement]: readonly KnownValue[]): Part {
  if (old?.kind !== 'string' || replacement?.kind !== 'string' || old.value === '') return null
  return replacedIn(text, old.value, replacement.value)
}

function cutPartly(text: KnownText, [start, length]: readonly KnownValue[]): Part {
  if (start?.kind !== 'number' || (length !== undefined && length.kind !== 'number')) return null
  return substringOf(text, start.value, length?.value ?? null)
}

/** Delimiters of one split(). */
const maximumDelimiters = 64

/** Of several delimiters that come at the same place, the first one given counts: String.Split() of .NET. */
function split(text: StringValue | UnknownValue, delimiters: readonly string[], call: Call): Value {
  if (delimiters.length === 0 || delimiters.includes('')) {
    return unknownValue(`what ${call.name}() does with an empty delimiter is not documented`, call.site)
  }
  if (delimiters.length > maximumDelimiters) {
    return unknownValue(`${call.name}() is given more than ${maximumDelimiters} delimiters`, call.site)
  }
  const [start, end] = text.kind === 'string' ? [text.value, ''] : [text.text?.start ?? '', text.text?.end ?? '']
  const parts = splitText(start, delimiters, call)
  if (parts.length > maximumItems) return tooManyItems(call)
  spendItems(call.budget, parts.length)
  const items = (parts: readonly string[]) => parts.map((part) => lazy(call.site, () => stringValue(part, call.site)))
  if (text.kind === 'string') return arrayValue(items(parts), call.site)
  // A longer delimiter may begin in what is known and end in what is not.
  if (delimiters.some(({ length }) => length > 1)) return unknownFrom(text)
  const last = splitText(end, delimiters, call).slice(1)
  return arrayOf({ start: items(parts.slice(0, -1)), end: items(last), open: unknownFrom(text) }, call.site)
}

function splitText(text: string, delimiters: readonly string[], call: Call): readonly string[] {
  return delimiters.length === 1
    ? text.split(delimiters[0] ?? '', maximumItems + 1)
    : splitByAny(text, delimiters, call)
}

function splitByAny(text: string, delimiters: readonly string[], call: Call): readonly string[] {
  // Where each delimiter comes next, so that no stretch of text is searched twice for the same one.
  const next = delimiters.map((delimiter) => ({ delimiter, at: text.indexOf(delimiter) }))
  const parts: string[] = []
  let start = 0
  while (parts.length <= maximumItems) {
    spend(call.budget, delimiters.length)
    let found: { readonly delimiter: string; readonly at: number } | null = null
    for (const one of next) {
      if (one.at !== -1 && one.at < start) one.at = text.indexOf(one.delimiter, start)
      if (one.at !== -1 && (found === null || one.at < found.at)) found = one
    }
    if (found === null) break
    parts.push(text.slice(start, found.at))
    start = found.at + found.delimiter.length
  }
  parts.push(text.slice(start))
  return parts
}
