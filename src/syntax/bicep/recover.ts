import { isBlank, isIdentifierStart } from './characters.js'
import { continueString } from './lex-string.js'
import { advance } from './lexer.js'
import { isDeclarationWord } from './parse-statement.js'
import { isAt, type Parser, restartAt } from './parser.js'
import { isAtLineStart, wordAt } from './tokens.js'

/**
 * After a statement that began with the token at `from` broke at `failedAt`, makes the first token of the next one
 * the current token. That is the first declaration behind `from` that plainly begins at a line's start, whatever
 * brackets are open there; or what begins a line behind `failedAt` where no bracket is open, unless that line
 * can only go on with the broken statement.
 */
export function skipBrokenStatement(parser: Parser, from: number, failedAt: number): void {
  // Once is enough: from here on such a resource is the next statement, so that no text is parsed again and again.
  if (parser.holdsUnindentedResource) parser.allowsUnindentedResources = false
  const open: OpenBrackets = { brackets: [], outermostHole: -1 }
  restartAt(parser, from)
  while (!isAt(parser, 'end')) {
    if (parser.start > from && beginsDeclarationLine(parser.text, parser.start)) return
    if (isAt(parser, 'newline')) {
      closeHoles(open)
      const isPassed = parser.start >= failedAt && open.brackets.length === 0
      if (isPassed && maybeStatementAt(parser.text, parser.next)) return
    }
    passToken(parser, open)
  }
}

/** Whether the line on which a statement broke is not its own but begins the next: some bracket above is not closed. */
export function brokeAtNextDeclaration(text: string, from: number, failedAt: number): boolean {
  const lineStart = text.lastIndexOf('\n', failedAt - 1) + 1
  return lineStart > from && beginsDeclarationLine(text, lineStart)
}

/** An opening bracket; or the hole of a string that is quoted so (see lex-string.ts). */
type OpenBracket = '{' | '[' | '(' | number

interface OpenBrackets {
  readonly brackets: OpenBracket[]
  /** Its index in `brackets`; -1 where none is open. */
  outermostHole: number
}

function passToken(parser: Parser, open: OpenBrackets): void {
  const { kind } = parser
  const { brackets } = open
  let opensHole = (kind === 'string' || kind === 'error') && parser.opensHole
  if (kind === '{' || kind === '[' || kind === '(') brackets.push(kind)
  else if (kind === ']' && brackets.at(-1) === '[') brackets.pop()
  else if (kind === ')' && brackets.at(-1) === '(') brackets.pop()
  else if (kind === '}') opensHole = passClosingBrace(parser, open)
  if (opensHole) {
    if (open.outermostHole === -1) open.outermostHole = brackets.length
    brackets.push(parser.quoting)
  }
  advance(parser)
}

/** It closes what is open inside its braces, too. Returns whether it goes on with a string, and that has another hole. */
function passClosingBrace(parser: Parser, open: OpenBrackets): boolean {
  const { brackets } = open
  while (brackets.at(-1) === '[' || brackets.at(-1) === '(') brackets.pop()
  const closed = brackets.pop()
  if (open.outermostHole === brackets.length) open.outermostHole = -1
  if (typeof closed !== 'number') return false
  continueString(parser, parser.start, closed)
  return parser.opensHole
}

/** No hole goes on behind the end of its line, and nothing that was opened in it. */
function closeHoles(open: OpenBrackets): void {
  if (open.outermostHole === -1) return
  open.brackets.length = open.outermostHole
  open.outermostHole = -1
}

function beginsDeclarationLine(text: string, at: number): boolean {
  if (!isAtLineStart(text, at)) return false
  return text[at] === '@' ? isIdentifierStart(text.charCodeAt(at + 1)) : isDeclarationAt(text, at)
}

/** Whether a statement may begin with the token at `at`, the first of its line, even one with a slip in its word. */
function maybeStatementAt(text: string, at: number): boolean {
  if (at >= text.length || text[at] === '@') return true
  return isAtLineStart(text, at) ? isIdentifierStart(text.charCodeAt(at)) : isDeclarationAt(text, at)
}

/**
 * Whether a declaration plainly begins at `at`: its word, and on the same line what must follow it, which tells
 * `param name` from a property key or a variable that is called `param`.
 */
function isDeclarationAt(text: string, at: number): boolean {
  const word = wordAt(text, at)
  if (!isDeclarationWord(word)) return false
  let next = at + word.length
  while (isBlank(text.charCodeAt(next))) next++
  const follower = text[next]
  if (word === 'targetScope') return follower === '='
  if (word === 'import' && (follower === '{' || follower === '*')) return true
  return follower === "'" || isIdentifierStart(text.charCodeAt(next))
}
