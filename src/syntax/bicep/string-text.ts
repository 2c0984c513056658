/** The content of a Bicep string with the place of every character in the file, and what is filled into it. */
import type { Span } from '../../model/location.js'
import { type MappedText, newTextBuilder, unbroken } from '../script/mapped-text.js'
import type { Expression, StringLiteral } from './syntax.js'

export type StringPiece =
  | { readonly kind: 'text'; readonly text: MappedText }
  /** The span is that of `${…}`. */
  | ({ readonly kind: 'hole'; readonly expression: Expression } & Span)

/**
 * null where the places cannot be told: a hole holds comments.
 *
 * @param text the file's
 */
export function stringPieces(text: string, { start, end, parts, holes }: StringLiteral): readonly StringPiece[] | null {
  const dollars = /^\$*/.exec(text.slice(start, start + maximumDollars))?.[0].length ?? 0
  const isMultiLine = text.startsWith("'''", start + dollars)
  const pieces: StringPiece[] = []
  let from = isMultiLine ? behindLineBreak(text, start + dollars + 3) : start + 1
  for (const [index, part] of parts.entries()) {
    const hole = holes[index]
    const to = hole === undefined ? end - (isMultiLine ? 3 : 1) : openingOf(text, hole.start, isMultiLine ? dollars : 1)
    const own = isMultiLine ? unbroken(text.slice(from, to), from) : escapedText(text, from, to)
    if (own.text !== part) return null
    pieces.push({ kind: 'text', text: own })
    if (hole === undefined) continue
    const close = skipBlanks(text, hole.end)
    if (text[close] !== '}') return null
    pieces.push({ kind: 'hole', expression: hole, start: to, end: close + 1 })
    from = close + 1
  }
  return pieces
}

/** Before `'''`; more nobody writes. */
const maximumDollars = 100

/** One line break right after the opening quotes is no content. */
function behindLineBreak(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2
  return text[at] === '\n' || text[at] === '\r' ? at + 1 : at
}

/** Where `${` begins in front of an expression. */
function openingOf(text: string, expression: number, dollars: number): number {
  let at = expression
  while (/\s/.test(text[at - 1] ?? '')) at -= 1
  return at - 1 - dollars
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (/\s/.test(text[at] ?? '')) at += 1
  return at
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function escapedText(text: string, start: number, end: number): MappedText {
  const builder = newTextBuilder()
  const escapes = /\\(?:u\{([\da-f]+)\}|(.))/gi
  const content = text.slice(start, end)
  let from = 0
  for (const found of content.matchAll(escapes)) {
    const [written, code, letter = ''] = found
    builder.add(content.slice(from, found.index), start + from)
    const character = code === undefined ? (letters[letter] ?? letter) : String.fromCodePoint(Number.parseInt(code, 16))
    const at = start + found.index
    builder.addEscaped(character, { start: at, end: at + written.length })
    from = found.index + written.length
  }
  builder.add(content.slice(from), start + from)
  return builder.length() === 0 ? unbroken('', start) : builder.done()
}
