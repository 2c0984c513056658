/** The state of the JSON reader, and its way from token to token: past blanks, and past comments, which it notes. */
import type { Problem } from '../problem.js'
import { badComment, expected, tooMany } from './stop.js'
import type { JsonMember, JsonNode } from './syntax.js'

const TAB = 0x09
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20
const ASTERISK = 0x2a
const SLASH = 0x2f
const DELETE = 0x7f
const BYTE_ORDER_MARK = 0xfeff

/** Of values and looseness, some 400 MB of memory. The largest of 7,189 real files has 58,080 values. */
const MAXIMUM_SIZE = 2_000_000

/** What Newtonsoft, which Azure reads templates with, takes for blank and JSON does not. */
const LOOSE_BLANK = /[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/y

/** A carriage return alone ends a line too, for Newtonsoft. */
const LINE = /[^\r\n]*/y

/**
 * Where the reader is. Members and items of the objects and arrays that are still open share two stacks, from which
 * each takes its own by one slice of the exact size: half the memory of arrays that grow, and it shows.
 */
export interface Reading {
  readonly text: string
  at: number
  readonly looseness: Problem[]
  readonly openMembers: JsonMember[]
  memberCount: number
  readonly openItems: JsonNode[]
  itemCount: number
  /** Values and looseness so far. */
  size: number
}

export function readingOf(text: string): Reading {
  const at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  return { text, at, looseness: [], openMembers: [], memberCount: 0, openItems: [], itemCount: 0, size: 0 }
}

/** Holds a file to what fits in memory: 50 MB of `1,1,1…` would not. */
export function count(reading: Reading, at: number): void {
  if (++reading.size > MAXIMUM_SIZE) throw tooMany(at, MAXIMUM_SIZE)
}

/** Something that is no JSON and that Azure reads all the same. */
export function note(reading: Reading, start: number, end: number, message: string): void {
  count(reading, start)
  reading.looseness.push({ start, end, message })
}

/** To the next token, or the text's end. */
export function skipBlank(reading: Reading): void {
  const { text } = reading
  const length = text.length
  let at = reading.at
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB) {
      at++
      continue
    }
    if (code > SPACE && code < DELETE && code !== SLASH) break
    const next = skipLoose(reading, at)
    if (next === at) break
    at = next
  }
  reading.at = at
}

/** Past one comment, or a run of characters that only Newtonsoft takes for blank; `at` itself where there is neither. */
function skipLoose(reading: Reading, at: number): number {
  const { text } = reading
  let end = at
  let what = 'a comment'
  if (text.charCodeAt(at) === SLASH) {
    end = endOfComment(text, at)
  } else {
    LOOSE_BLANK.lastIndex = at
    if (LOOSE_BLANK.test(text)) end = LOOSE_BLANK.lastIndex
    what = 'a blank other than space, tab and line break'
  }
  if (end > at) note(reading, at, end, what)
  return end
}

function endOfComment(text: string, at: number): number {
  const next = text.charCodeAt(at + 1)
  if (next === SLASH) {
    LINE.lastIndex = at
    LINE.test(text)
    return LINE.lastIndex
  }
  if (next !== ASTERISK) throw expected(text, at, "'//' or '/*'")
  const end = text.indexOf('*/', at + 2)
  if (end === -1) throw badComment(at)
  return end + 2
}
