import {
  BACKSLASH,
  CARRIAGE_RETURN,
  DOLLAR,
  isLineBreak,
  LINE_FEED,
  OPENING_BRACE,
  QUOTE,
  SPACE,
} from './characters.js'
import type { Lexer } from './lexer.js'

/**
 * How a string is quoted: SINGLE_LINE is `'…'`, with escapes and `${…}`; n >= 0 is `'''…'''` after n dollars,
 * without escapes, whose holes open with n dollars and `{` (with none there are no holes).
 */
export const SINGLE_LINE = -1

/**
 * Lexes a string's first piece: from the quote at `at` to the closing quote or the first hole.
 *
 * @param dollars how many stand before the quote; SINGLE_LINE for none
 */
export function lexString(lexer: Lexer, at: number, dollars: number): void {
  const { codes } = lexer
  if (codes[at + 1] !== QUOTE || codes[at + 2] !== QUOTE) {
    lexer.quoting = SINGLE_LINE
    lexSingleLinePiece(lexer, at + 1)
    return
  }
  lexer.quoting = dollars === SINGLE_LINE ? 0 : dollars
  // One line break right after the opening quotes is no content.
  let from = at + 3
  if (codes[from] === CARRIAGE_RETURN) from++
  if (codes[from] === LINE_FEED) from++
  lexMultiLinePiece(lexer, from)
}

/**
 * Goes from the `}` that closes a hole, the current token, to the piece after it, of the string that began at `start`
 * and is quoted in this way. The token begins there too, so that it spans what has been read of the string.
 */
export function continueString(lexer: Lexer, start: number, quoting: number): void {
  lexer.start = start
  lexer.quoting = quoting
  if (quoting === SINGLE_LINE) lexSingleLinePiece(lexer, lexer.end)
  else lexMultiLinePiece(lexer, lexer.end)
}

function lexSingleLinePiece(lexer: Lexer, from: number): void {
  const { text, codes } = lexer
  const to = endOfSingleLineContent(text, codes, from)
  const terminator = codes[to]
  lexer.opensHole = terminator === DOLLAR
  if (terminator !== QUOTE && terminator !== DOLLAR) {
    const message = "the string has no closing ' on its line (several lines stand in '''…''')"
    putPieceError(lexer, lexer.start, to, to, message)
    return
  }
  const end = terminator === DOLLAR ? to + 2 : to + 1
  const content = text.slice(from, to)
  const decoded = content.includes('\\') ? decodeEscapes(content) : content
  if (typeof decoded === 'string') {
    putPiece(lexer, decoded, end)
  } else {
    const invalid = from + decoded.offset
    putPieceError(lexer, invalid, invalid + 2, end, `an invalid escape, expected ${VALID_ESCAPES}`)
  }
}

/** The offset of the closing quote, of the `${` of a hole, or where the line ends without them. */
function endOfSingleLineContent(text: string, codes: Uint16Array, from: number): number {
  let at = from
  for (;;) {
    const code = codes[at] ?? 0
    // Most characters are letters, above all that have a meaning here.
    if (code > BACKSLASH) at++
    else if (code === QUOTE) return at
    else if (code === DOLLAR && codes[at + 1] === OPENING_BRACE) return at
    else if (code === BACKSLASH) at += isLineBreak(codes[at + 1] ?? 0) ? 1 : 2
    else if (code < SPACE && (isLineBreak(code) || at >= text.length)) return Math.min(at, text.length)
    else at++
  }
}

function lexMultiLinePiece(lexer: Lexer, from: number): void {
  const { text, codes, start, quoting } = lexer
  const to = endOfMultiLineContent(text, codes, from, quoting)
  lexer.opensHole = codes[to] === DOLLAR
  if (lexer.opensHole) putPiece(lexer, text.slice(from, to), to + quoting + 1)
  else if (to < text.length) putPiece(lexer, text.slice(from, to), to + 3)
  else putPieceError(lexer, start, start + quoting + 3, from, "the string that begins here is never closed by '''")
}

/** The offset of the three quotes that close the string, or of the dollars of a hole; the text's end without them. */
function endOfMultiLineContent(text: string, codes: Uint16Array, from: number, quoting: number): number {
  let at = from
  while (at < text.length) {
    const code = codes[at]
    const run = at
    if (code !== QUOTE && code !== DOLLAR) {
      at++
      continue
    }
    while (codes[at] === code) at++
    // What a run has too many of is content.
    if (code === QUOTE && at - run >= 3) return at - 3
    const isHole = code === DOLLAR && quoting > 0 && at - run >= quoting && codes[at] === OPENING_BRACE
    if (isHole) return at - quoting
  }
  return text.length
}

function putPiece(lexer: Lexer, value: string, end: number): void {
  lexer.kind = 'string'
  lexer.value = value
  lexer.end = end
  lexer.next = end
}

/** No parser goes on behind an error, only the search for the next statement: at `next`. */
function putPieceError(lexer: Lexer, start: number, end: number, next: number, message: string): void {
  lexer.kind = 'error'
  lexer.value = message
  lexer.start = start
  lexer.end = end
  lexer.next = next
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", $: '$' }
const VALID_ESCAPES = "\\n \\r \\t \\\\ \\' \\$ or \\u{…}"
const MAX_CODE_POINT = 0x10ffff

/** The text that `content` stands for, or the offset of its first invalid escape. */
function decodeEscapes(content: string): string | { readonly offset: number } {
  let decoded = ''
  let from = 0
  for (let at = content.indexOf('\\'); at !== -1; at = content.indexOf('\\', from)) {
    decoded += content.slice(from, at)
    const letter = content.charAt(at + 1)
    if (letter === 'u') {
      const end = content.indexOf('}', at)
      const codePoint = content[at + 2] === '{' ? parseHex(content, at + 3, end) : -1
      if (codePoint < 0) return { offset: at }
      decoded += String.fromCodePoint(codePoint)
      from = end + 1
    } else {
      const value = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined
      if (value === undefined) return { offset: at }
      decoded += value
      from = at + 2
    }
  }
  return decoded + content.slice(from)
}

/** The code point that the hex digits from `from` to `to` say; -1 if they say none. */
function parseHex(text: string, from: number, to: number): number {
  if (to <= from) return -1
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = '0123456789abcdef'.indexOf(text.charAt(at).toLowerCase())
    value = value * 16 + digit
    if (digit === -1 || value > MAX_CODE_POINT) return -1
  }
  return value
}
