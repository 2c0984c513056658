import type { Span } from '../../model/location.js'
import { codesOf } from './characters.js'
import { advance, type Lexer } from './lexer.js'
import type { Identifier } from './syntax.js'
import { isAtLineStart, type TokenKind } from './tokens.js'
import { quote } from './wording.js'

/** What the parsing functions share: the current token, and what bounds their recursion. */
export interface Parser extends Lexer {
  /** How many expressions, types and nested resources enclose the current token. */
  depth: number
  /** Of the tree that was parsed last, in nodes from its root to its deepest leaf, at least. */
  height: number
  /** Whether this statement has a name among its expressions. */
  usesNames: boolean
  /** Whether this statement holds a nested resource that begins at a line's start. */
  holdsUnindentedResource: boolean
  /** False once a statement that held such a resource broke: they are then taken for the next statement. */
  allowsUnindentedResources: boolean
}

export function parserFor(text: string): Parser {
  return {
    text,
    codes: codesOf(text),
    kind: 'newline',
    start: 0,
    end: 0,
    lastEnd: 0,
    next: 0,
    value: '',
    lineBreakRuns: 0,
    quoting: 0,
    opensHole: false,
    holes: 0,
    depth: 0,
    height: 0,
    usesNames: false,
    holdsUnindentedResource: false,
    allowsUnindentedResources: true,
  }
}

/** Moves the parser to `offset`; the token there becomes the current one. */
export function restartAt(parser: Parser, offset: number): void {
  parser.next = offset
  parser.holes = 0
  parser.depth = 0
  advance(parser)
}

// --- Failing ------------------------------------------------------------------------------------------------------

/** Ends the parsing of a statement, at `span`; caught where statements are gathered. */
export class StatementError {
  readonly message: string
  readonly span: Span
  /** What to do about it, where a common mistake is evident; else empty. */
  readonly hint: string

  constructor(span: Span, message: string, hint: string) {
    this.message = message
    this.span = span
    this.hint = hint
  }
}

/** @throws StatementError at the current token; what the lexer found wrong with it goes first */
export function fail(parser: Parser, expected: string, hint = hintFor(parser)): never {
  if (isAt(parser, 'error')) return failWith(parser, parser.value)
  return failWith(parser, `expected ${expected}, found ${describe(parser)}`, hint)
}

/** @throws StatementError at the current token */
export function failWith(parser: Parser, message: string, hint = ''): never {
  // A line break is no text to point at, only its place is.
  const end = isAt(parser, 'newline') ? parser.start : parser.end
  throw new StatementError({ start: parser.start, end }, message, hint)
}

function describe(parser: Parser): string {
  switch (parser.kind) {
    case 'end':
      return 'the end of the file'
    case 'newline':
      return 'the end of the line'
    case 'string':
      return 'a string'
    case 'integer':
      return `the number ${parser.text.slice(parser.start, Math.min(parser.end, parser.start + 20))}`
    case 'identifier':
      return quote(parser.value)
    default:
      return quote(parser.kind)
  }
}

function hintFor(parser: Parser): string {
  if (isAt(parser, ';')) return "statements and properties end with their line, without ';'"
  if (isAt(parser, '|')) return "the operator 'or' is written ||"
  if (isAt(parser, 'identifier') && parser.text[parser.start - 1] === "'") return "a quote in a string is written \\'"
  return ''
}

// --- Bounds -------------------------------------------------------------------------------------------------------

/** Eight times what the deepest known files have; takes less than half of Node's stack. */
const MAX_DEPTH = 250
/** The same for whoever walks the tree: a chain such as `a + b + c` or `a.b.c` nests to the left without recursion. */
const MAX_HEIGHT = 1000

/** To be undone with `parser.depth--`. */
export function enter(parser: Parser): void {
  if (++parser.depth > MAX_DEPTH) failWith(parser, `nested deeper than ${MAX_DEPTH} levels`)
}

/** Sets the height of a tree whose highest child has the height given. */
export function growOver(parser: Parser, highestChild: number): void {
  parser.height = highestChild + 1
  if (highestChild >= MAX_HEIGHT) {
    failWith(parser, `more than ${MAX_HEIGHT} levels, where each operator or access of a chain counts as one`)
  }
}

// --- Tokens -------------------------------------------------------------------------------------------------------

/** Goes on behind a token of this kind. */
export function expect(parser: Parser, kind: TokenKind, where = ''): void {
  if (parser.kind !== kind) fail(parser, `${quote(kind)}${where}`)
  advance(parser)
}

/** Whether the current token is of this kind. */
export function isAt(parser: Parser, kind: TokenKind): boolean {
  return parser.kind === kind
}

export function isWord(parser: Parser, word: string): boolean {
  return isAt(parser, 'identifier') && parser.value === word
}

/** Goes on behind the word. @param where completes "expected 'word'" in the message */
export function expectWord(parser: Parser, word: string, where = ''): void {
  if (!isWord(parser, word)) fail(parser, `${quote(word)}${where}`)
  advance(parser)
}

/** @param what the name is, for the message: `a parameter name` */
export function parseIdentifier(parser: Parser, what: string): Identifier {
  if (parser.kind !== 'identifier') {
    const isReserved = isAt(parser, 'true') || isAt(parser, 'false') || isAt(parser, 'null')
    fail(parser, what, isReserved ? 'a reserved word' : undefined)
  }
  const identifier = { start: parser.start, end: parser.end, name: parser.value }
  advance(parser)
  return identifier
}

export function skipLineBreak(parser: Parser): void {
  // One token joins all line breaks up to the next other token.
  if (parser.kind === 'newline') advance(parser)
}

/** Whether the current token begins its line. */
export function isUnindented(parser: Parser): boolean {
  return isAtLineStart(parser.text, parser.start)
}

/**
 * Goes past what separates two elements of an object, array or other list in brackets: line breaks or one comma.
 * False where neither follows.
 */
export function skipSeparator(parser: Parser): boolean {
  const { kind } = parser
  if (kind === 'newline') {
    advance(parser)
    return true
  }
  if (kind !== ',') return false
  advance(parser)
  if (isAt(parser, 'newline')) fail(parser, "an element after ','", "a line break separates by itself: remove the ','")
  return true
}
