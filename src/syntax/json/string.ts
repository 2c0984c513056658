/** Strings of the JSON reader: by one slice where nothing is escaped, by slices between the escapes elsewhere. */
import type { Problem } from '../problem.js'
import { badEscape, unterminatedString } from './stop.js'
import type { JsonString } from './syntax.js'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const TAB = 0x09
const SPACE = 0x20
const QUOTE = 0x22
const BACKSLASH = 0x5c
const LOWER_U = 0x75

const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** Reads the string whose opening quote stands at `start`. Raw control characters are kept, and noted once. */
export function readString(text: string, start: number, looseness: Problem[]): JsonString {
  const length = text.length
  for (let at = start + 1; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return { kind: 'string', start, end: at + 1, value: text.slice(start + 1, at) }
    if (code === BACKSLASH || code < SPACE) return readInParts(text, start, at, looseness)
  }
  throw unterminatedString(start)
}

/** The rest of a string whose first escape or raw control character stands at `from`. */
function readInParts(text: string, start: number, from: number, looseness: Problem[]): JsonString {
  const length = text.length
  const parts: string[] = []
  let partStart = start + 1
  let noted = false
  let at = from
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      parts.push(text.slice(partStart, at))
      return { kind: 'string', start, end: at + 1, value: parts.join('') }
    }
    if (code === BACKSLASH) {
      parts.push(text.slice(partStart, at), characterOf(text, start, at))
      at += text.charCodeAt(at + 1) === LOWER_U ? 6 : 2
      partStart = at
      continue
    }
    if (code < SPACE && !noted) {
      noted = true
      looseness.push({ start: at, end: at + 1, message: `${nameOf(code)} in a string` })
    }
    at++
  }
  throw unterminatedString(start)
}

function nameOf(code: number): string {
  if (code === LINE_FEED || code === CARRIAGE_RETURN) return 'a raw line break'
  if (code === TAB) return 'a raw tab'
  return `a raw control character (U+${code.toString(16).toUpperCase().padStart(4, '0')})`
}

/** The character that the escape at `at` stands for. */
function characterOf(text: string, start: number, at: number): string {
  const letter = text.charAt(at + 1)
  if (letter === '') throw unterminatedString(start)
  if (letter === 'u') return String.fromCharCode(hexadecimal(text, at))
  const character = ESCAPED[letter]
  if (character === undefined) throw badEscape(text, at, at + 2)
  return character
}

function hexadecimal(text: string, at: number): number {
  let value = 0
  for (let index = at + 2; index < at + 6; index++) {
    const digit = hexadecimalDigit(text.charCodeAt(index))
    if (digit === -1) throw badEscape(text, at, index)
    value = value * 16 + digit
  }
  return value
}

function hexadecimalDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}
