/** Where and why the JSON reader stopped: every message it can give. */
import type { Problem } from '../problem.js'
import type { JsonNode } from './syntax.js'

/** Thrown inside the reader only, and turned into the file's one problem by `parseJson`. */
export class JsonStop extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

function stop(start: number, end: number, message: string): JsonStop {
  return new JsonStop({ start, end, message })
}

/** What stands at an offset, in words and with its end. A word or number is taken whole, within reason. */
interface Found {
  readonly end: number
  readonly words: string
}

const WORD = /[\w$.+-]{1,40}/y

function foundAt(text: string, at: number): Found {
  if (at >= text.length) return { end: text.length, words: 'the end of the file' }
  WORD.lastIndex = at
  if (WORD.test(text)) return { end: WORD.lastIndex, words: `'${text.slice(at, WORD.lastIndex)}'` }
  const code = text.codePointAt(at) ?? 0
  const end = code > 0xffff ? at + 2 : at + 1
  const character = text.slice(at, end)
  if (/[\p{L}\p{P}\p{S}]/u.test(character))
    return { end, words: character === "'" ? 'a single quote' : `'${character}'` }
  return { end, words: `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}` }
}

export function expected(text: string, at: number, what: string, hint = ''): JsonStop {
  const found = foundAt(text, at)
  return stop(at, found.end, `expected ${what}, found ${found.words}${hint === '' ? '' : `: ${hint}`}`)
}

/** After a whole value: a missing comma, or a string that ended before its author meant it to. */
export function afterValue(text: string, at: number, before: JsonNode, what: string): JsonStop {
  const runsOverLines = before.kind === 'string' && /[\n\r]/.test(text.slice(before.start, before.end))
  return expected(
    text,
    at,
    what,
    runsOverLines ? 'the string before it runs over several lines, so its closing quote may be missing' : '',
  )
}

/** Words that other languages have for a value, and what JSON has. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  NaN: 'JSON has no NaN, write a number or null',
  Infinity: 'JSON has no Infinity, write a number or null',
  '-Infinity': 'JSON has no Infinity, write a number or null',
  True: 'write true',
  TRUE: 'write true',
  False: 'write false',
  FALSE: 'write false',
  None: 'write null',
  NULL: 'write null',
  Null: 'write null',
  undefined: 'write null',
}

export function badValue(text: string, at: number): JsonStop {
  if (text.trim() === '') return stop(text.length, text.length, 'expected a JSON value, found an empty file')
  return expected(text, at, 'a value', valueHint(text, at))
}

function valueHint(text: string, at: number): string {
  WORD.lastIndex = at
  const word = WORD.exec(text)?.[0] ?? ''
  const known = Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined
  if (known !== undefined) return known
  if (/^[+.]\d/.test(word)) return "a JSON number begins with a digit or '-'"
  if (word !== '' || text[at] === "'") return 'a string needs double quotes'
  if (text[at] === '#') return "comments begin with '//'"
  return ''
}

/** `first`: nothing stands before it in its object, so that `}` would do as well. */
export function badPropertyName(text: string, at: number, first: boolean): JsonStop {
  const bare = /[\w$']/.test(text.charAt(at))
  const what = first ? "a property name in double quotes or '}'" : 'a property name in double quotes'
  return expected(text, at, what, bare ? 'a property name needs double quotes' : '')
}

export function badNumber(text: string, start: number, at: number, what: string): JsonStop {
  if (text.startsWith('-Infinity', start)) return badValue(text, start)
  return expected(text, at, what)
}

export function badComment(at: number): JsonStop {
  return stop(at, at + 2, "expected '*/' at the end of the comment, found the end of the file")
}

export function unterminatedString(start: number): JsonStop {
  return stop(start, start + 1, "expected '\"' at the end of the string, found the end of the file")
}

/** `at`: the character that makes no escape, after the backslash or among the digits of `\u`. */
export function badEscape(text: string, at: number): JsonStop {
  if (text[at - 1] !== '\\') return expected(text, at, "four hexadecimal digits after '\\u'")
  return expected(text, at, 'one of " \\ / b f n r t u after a backslash', 'a backslash itself is written \\\\')
}

export function tooDeep(at: number, most: number): JsonStop {
  return stop(at, at + 1, `expected at most ${most} levels of objects and arrays, found one more`)
}

export function tooMany(at: number, most: number): JsonStop {
  return stop(at, at, `expected at most ${most} values and comments in a file, found more`)
}
