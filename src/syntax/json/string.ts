/** Strings of the JSON reader: one slice where nothing is escaped; elsewhere `JSON.parse` decodes what was checked here. */
import { note, type Reading } from './reading.js'
import { badEscape, unterminatedString } from './stop.js'
import type { JsonString } from './syntax.js'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const TAB = 0x09
const SPACE = 0x20
const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Reads the string whose opening quote is next. Raw control characters are kept, and noted once. */
export function readString(reading: Reading): JsonString {
  const { text, at: start } = reading
  const length = text.length
  for (let at = start + 1; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      reading.at = at + 1
      return { kind: 'string', start, end: at + 1, value: text.slice(start + 1, at) }
    }
    if (code === BACKSLASH || code < SPACE) return readEscaped(reading, at)
  }
  throw unterminatedString(start)
}

/** A string whose first escape or raw control character stands at `from`. */
function readEscaped(reading: Reading, from: number): JsonString {
  const { text, at: start } = reading
  const length = text.length
  let raw = -1
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      const end = at + 1
      reading.at = end
      const value = raw === -1 ? decoded(text, start, end) : decodedWithRaw(text, start, end)
      if (raw !== -1) note(reading, raw, raw + 1, `${nameOf(text.charCodeAt(raw))} in a string`)
      return { kind: 'string', start, end, value }
    }
    if (code === BACKSLASH) at++
    else if (code < SPACE && raw === -1) raw = at
  }
  throw unterminatedString(start)
}

function decoded(text: string, start: number, end: number): string {
  try {
    return JSON.parse(text.slice(start, end))
  } catch {
    return decodedWithRaw(text, start, end)
  }
}

/** Raw control characters are escaped first, as `JSON.parse` will have them; an escape that is wrong stops the reader. */
function decodedWithRaw(text: string, start: number, end: number): string {
  for (let at = start + 1; at < end - 1; at++) {
    if (text.charCodeAt(at) === BACKSLASH) at = endOfEscape(text, at)
  }
  const written = text.slice(start, end)
  return JSON.parse(
    written.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
}

function nameOf(code: number): string {
  if (code === LINE_FEED || code === CARRIAGE_RETURN) return 'a raw line break'
  if (code === TAB) return 'a raw tab'
  return `a raw control character (U+${code.toString(16).toUpperCase().padStart(4, '0')})`
}

/** The offset of the last character of the escape at `at`. */
function endOfEscape(text: string, at: number): number {
  const letter = text.charAt(at + 1)
  if (letter !== 'u') {
    if (!'"\\/bfnrt'.includes(letter)) throw badEscape(text, at + 1)
    return at + 1
  }
  for (let index = at + 2; index < at + 6; index++) {
    if (!isHexadecimal(text.charCodeAt(index))) throw badEscape(text, index)
  }
  return at + 5
}

function isHexadecimal(code: number): boolean {
  const lower = code | 0x20
  return (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x66)
}
