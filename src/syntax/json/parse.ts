/**
 * Reads JSON as Azure templates really are: comments, trailing commas and raw line breaks in strings are read, and
 * listed as looseness. Of 4,835 real files `JSON.parse` refuses 59 for them.
 *
 * A scanner on character codes that takes about twice as long as `JSON.parse`: positions are kept, strings are slices
 * of the text.
 */
import type { Problem } from '../problem.js'
import { isDigit, readNumber } from './number.js'
import { count, note, type Reading, readingOf, skipBlank } from './reading.js'
import { afterValue, badPropertyName, badValue, JsonStop, tooDeep } from './stop.js'
import { readString } from './string.js'
import type { JsonArray, JsonFile, JsonNode, JsonObject } from './syntax.js'

/** More than any template needs (Newtonsoft, which Azure reads with, stops at 64 by default), less than a call stack. */
const MAXIMUM_DEPTH = 500

const QUOTE = 0x22
const COMMA = 0x2c
const MINUS = 0x2d
const COLON = 0x3a
const LEFT_BRACKET = 0x5b
const RIGHT_BRACKET = 0x5d
const LOWER_F = 0x66
const LOWER_N = 0x6e
const LOWER_T = 0x74
const LEFT_BRACE = 0x7b
const RIGHT_BRACE = 0x7d

/**
 * Reads one JSON file. Offsets are those of `text`, also where it begins with a byte order mark.
 * Never throws: a text that breaks off, or nests deeper than 500, has `root: null` and one problem at the exact place.
 */
export function parseJson(text: string): JsonFile {
  const reading = readingOf(text)
  const { root, problems } = readRoot(reading)
  // A trailing comma is known only after the comments that follow it.
  reading.looseness.sort((one, other) => one.start - other.start)
  return { root, problems, looseness: reading.looseness }
}

function readRoot(reading: Reading): { root: JsonNode | null; problems: readonly Problem[] } {
  try {
    skipBlank(reading)
    const root = readValue(reading, 0)
    skipBlank(reading)
    if (reading.at < reading.text.length) throw afterValue(reading.text, reading.at, root, 'the end of the file')
    return { root, problems: [] }
  } catch (error) {
    if (error instanceof JsonStop) return { root: null, problems: [error.problem] }
    throw error
  }
}

function readValue(reading: Reading, depth: number): JsonNode {
  const { text, at } = reading
  switch (text.charCodeAt(at)) {
    case QUOTE:
      return readString(reading)
    case LEFT_BRACE:
      return readObject(reading, depth)
    case LEFT_BRACKET:
      return readArray(reading, depth)
    case LOWER_T:
      if (!text.startsWith('true', at)) break
      reading.at += 4
      return { kind: 'boolean', start: at, end: at + 4, value: true }
    case LOWER_F:
      if (!text.startsWith('false', at)) break
      reading.at += 5
      return { kind: 'boolean', start: at, end: at + 5, value: false }
    case LOWER_N:
      if (!text.startsWith('null', at)) break
      reading.at += 4
      return { kind: 'null', start: at, end: at + 4 }
    default:
      if (isDigit(text, at) || text.charCodeAt(at) === MINUS) return readNumber(reading)
  }
  throw badValue(text, at)
}

function readObject(reading: Reading, depth: number): JsonObject {
  const { text, at: start, memberCount: first } = reading
  if (depth === MAXIMUM_DEPTH) throw tooDeep(start, MAXIMUM_DEPTH)
  reading.at++
  skipBlank(reading)
  while (text.charCodeAt(reading.at) !== RIGHT_BRACE) {
    if (text.charCodeAt(reading.at) !== QUOTE) throw badPropertyName(text, reading.at, reading.memberCount === first)
    const key = readString(reading)
    skipBlank(reading)
    if (text.charCodeAt(reading.at) !== COLON) throw afterValue(text, reading.at, key, "':' after the property name")
    reading.at++
    skipBlank(reading)
    const value = readValue(reading, depth + 1)
    count(reading, value.start)
    reading.openMembers[reading.memberCount++] = { key, value }
    skipBlank(reading)
    const code = text.charCodeAt(reading.at)
    if (code === COMMA) skipComma(reading, RIGHT_BRACE)
    else if (code !== RIGHT_BRACE) throw afterValue(text, reading.at, value, "',' or '}' after the property's value")
  }
  const members = reading.openMembers.slice(first, reading.memberCount)
  reading.memberCount = first
  return { kind: 'object', start, end: ++reading.at, members }
}

function readArray(reading: Reading, depth: number): JsonArray {
  const { text, at: start, itemCount: first } = reading
  if (depth === MAXIMUM_DEPTH) throw tooDeep(start, MAXIMUM_DEPTH)
  reading.at++
  skipBlank(reading)
  while (text.charCodeAt(reading.at) !== RIGHT_BRACKET) {
    const item = readValue(reading, depth + 1)
    count(reading, item.start)
    reading.openItems[reading.itemCount++] = item
    skipBlank(reading)
    const code = text.charCodeAt(reading.at)
    if (code === COMMA) skipComma(reading, RIGHT_BRACKET)
    else if (code !== RIGHT_BRACKET) throw afterValue(text, reading.at, item, "',' or ']' after the item")
  }
  const items = reading.openItems.slice(first, reading.itemCount)
  reading.itemCount = first
  return { kind: 'array', start, end: ++reading.at, items }
}

/** From a comma to the next token, which may be the bracket that closes. */
function skipComma(reading: Reading, closing: number): void {
  const comma = reading.at++
  skipBlank(reading)
  if (reading.text.charCodeAt(reading.at) === closing) {
    note(reading, comma, comma + 1, `a comma before '${String.fromCharCode(closing)}'`)
  }
}
