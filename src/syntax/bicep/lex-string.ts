import type { Lexer } from './lexer.js'
import { isLineBreak } from './tokens.js'

/**
 * How a string is quoted: SINGLE_LINE is `'…'`, with escapes and `${…}`; n >= 0 is `'''…'''` after n dollars,
 * without escapes, whose holes open with n dollars and `{` (with none there are no holes).
 */
export const SINGLE_LINE = -1

/** Lexes a string's first piece: from the quote at `at` to the closing quote or the first hole. */
export function lexString(lexer: Lexer, at: number, quoting: number): void {
  const { text } = lexer
  if (!text.startsWith("'''", at)) {
    lexer.quoting = SINGLE_LINE
    lexSingleLinePiece(lexer, at + 1)
    return
  }
  lexer.quoting = Math.max(quoting, 0)
  // One line break right after the opening quotes is no content.
  let from = at + 3
  if (text[from] === '\r') from++
  if (text[from] === '\n') from++
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

function putPiece(lexer: Lexer, value: string, end: number, opensHole: boolean): void {
  lexer.kind = 'string'
  lexer.value = value
  lexer.end = end
  lexer.next = end
  lexer.opensHole = opensHole
}

/** No parser goes on behind an error, only the search for the next statement: at `next`. */
function putPieceError(lexer: Lexer, start: number, end: number, next: number, message: string): void {
  lexer.kind = 'error'
  lexer.value = message
  lexer.start = start
  lexer.end = end
  lexer.next = next
}

function lexSingleLinePiece(lexer: Lexer, from: number): void {
  const { text } = lexer
  let isEscaped = false
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code > 0x5c) {
      at++
    } else if (code === 0x27) {
      return endSingleLinePiece(lexer, from, at, isEscaped, false)
    } else if (code === 0x5c) {
      isEscaped = true
      at += isLineBreak(text.charCodeAt(at + 1)) ? 1 : 2
    } else if (code === 0x24 && text.charCodeAt(at + 1) === 0x7b) {
      return endSingleLinePiece(lexer, from, at, isEscaped, true)
    } else if (at >= text.length || isLineBreak(code)) {
      const end = Math.min(at, text.length)
      lexer.opensHole = false
      const message = "the string has no closing ' on its line (text of several lines stands in '''…''')"
      return putPieceError(lexer, lexer.start, end, end, message)
    } else {
      at++
    }
  }
}

function endSingleLinePiece(lexer: Lexer, from: number, to: number, isEscaped: boolean, opensHole: boolean): void {
  const end = opensHole ? to + 2 : to + 1
  const content = lexer.text.slice(from, to)
  if (!isEscaped) return putPiece(lexer, content, end, opensHole)
  const decoded = decodeEscapes(content)
  if (typeof decoded === 'string') return putPiece(lexer, decoded, end, opensHole)
  lexer.opensHole = opensHole
  const start = from + decoded.offset
  putPieceError(
    lexer,
    start,
    start + 2,
    end,
    "an invalid escape in a string, expected \\n \\r \\t \\\\ \\' \\$ or \\u{…}",
  )
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", $: '$' }
const MAX_CODE_POINT = 0x10ffff

/** The text that `content` stands for, or the offset of its first invalid escape. */
function decodeEscapes(content: string): string | { readonly offset: number } {
  let decoded = ''
  let from = 0
  for (let at = content.indexOf('\\'); at !== -1; at = content.indexOf('\\', from)) {
    decoded += content.slice(from, at)
    const letter = content[at + 1] ?? ''
    if (letter === 'u') {
      const end = content.indexOf('}', at)
      const codePoint = content[at + 2] === '{' && end !== -1 ? parseHex(content, at + 3, end) : -1
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
  if (from === to) return -1
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = '0123456789abcdef'.indexOf((text[at] ?? '').toLowerCase())
    value = value * 16 + digit
    if (digit === -1 || value > MAX_CODE_POINT) return -1
  }
  return value
}

function lexMultiLinePiece(lexer: Lexer, from: number): void {
  const { text, quoting } = lexer
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x27) {
      const run = runLength(text, at)
      at += run
      // The last three quotes close it, more of them are content.
      if (run >= 3) return putPiece(lexer, text.slice(from, at - 3), at, false)
    } else if (code === 0x24) {
      const run = runLength(text, at)
      at += run
      const isHole = quoting > 0 && run >= quoting && text.charCodeAt(at) === 0x7b
      if (isHole) return putPiece(lexer, text.slice(from, at - quoting), at + 1, true)
    } else {
      at++
    }
  }
  lexer.opensHole = false
  const message = "the string that begins here is never closed, expected '''"
  putPieceError(lexer, lexer.start, lexer.start + quoting + 3, from, message)
}

function runLength(text: string, at: number): number {
  const code = text.charCodeAt(at)
  let end = at + 1
  while (text.charCodeAt(end) === code) end++
  return end - at
}
