import { lexString, SINGLE_LINE } from './lex-string.js'
import { skipTrivia } from './lex-trivia.js'
import { isDigit, isIdentifierPart, isIdentifierStart, isLineBreak, punctuatorAt, type TokenKind } from './tokens.js'
import { unexpectedCharacter } from './wording.js'

/**
 * Lexing on demand: the fields tell the current token. Nothing beyond it has been read, so that the parser decides
 * whether a `}` closes an object or the hole of a string.
 */
export interface Lexer {
  readonly text: string
  kind: TokenKind
  start: number
  end: number
  /** Where lexing goes on. After a 'newline' no blank, comment or further line break stands here, but a token. */
  next: number
  /** 'identifier': its name. 'string': the decoded piece. 'error': what is wrong with the text from start to end. */
  value: string
  /** 'newline': how many runs of line breaks it joins; blanks and comments stand between them. */
  lineBreakRuns: number
  /** 'string', and 'error' in a string: how it is quoted (see lex-string.ts), and whether the piece ends with `${`. */
  quoting: number
  opensHole: boolean
  /** How many `${` are open here; line breaks are errors in them. */
  holes: number
}

/** The compiler's limit. */
const MAX_IDENTIFIER_LENGTH = 255

/** Goes on to the next token. */
export function advance(lexer: Lexer): void {
  const { text } = lexer
  let at = lexer.next
  let code = text.charCodeAt(at)
  if (code === 0x20) code = text.charCodeAt(++at)
  if (code <= 0x2f) {
    at = skipTrivia(text, at)
    code = text.charCodeAt(at)
  }
  lexer.start = at
  if (isIdentifierStart(code)) lexWord(lexer, at)
  else if (code === 0x27) lexString(lexer, at, SINGLE_LINE)
  else if (isLineBreak(code)) lexLineBreaks(lexer, at)
  else if (isDigit(code)) lexInteger(lexer, at)
  else if (at >= text.length) put(lexer, 'end', 0)
  else if (code === 0x24) lexDollars(lexer, at)
  else lexPunctuator(lexer, at)
}

/** Whether the next token is an identifier; `true`, `false` and `null` pass for one. */
export function isFollowedByWord(lexer: Lexer): boolean {
  return isIdentifierStart(lexer.text.charCodeAt(skipTrivia(lexer.text, lexer.next)))
}

function put(lexer: Lexer, kind: TokenKind, length: number): void {
  lexer.kind = kind
  lexer.end = lexer.start + length
  lexer.next = lexer.end
}

function putError(lexer: Lexer, length: number, message: string): void {
  put(lexer, 'error', length)
  lexer.value = message
  lexer.opensHole = false
}

function lexWord(lexer: Lexer, start: number): void {
  const { text } = lexer
  let end = start + 1
  while (isIdentifierPart(text.charCodeAt(end))) end++
  const length = end - start
  if (length > MAX_IDENTIFIER_LENGTH) {
    putError(lexer, length, `a name may have at most ${MAX_IDENTIFIER_LENGTH} characters, this one has ${length}`)
    return
  }
  const word = text.slice(start, end)
  lexer.value = word
  lexer.end = end
  lexer.next = end
  lexer.kind = word === 'true' || word === 'false' || word === 'null' ? word : 'identifier'
}

function lexInteger(lexer: Lexer, start: number): void {
  const { text } = lexer
  let end = start + 1
  while (isDigit(text.charCodeAt(end))) end++
  put(lexer, 'integer', end - start)
}

function lexLineBreaks(lexer: Lexer, start: number): void {
  const { text } = lexer
  if (lexer.holes > 0) {
    putError(lexer, 0, `expected '}' on the same line: no line break may stand in \${…}`)
    return
  }
  let at = start
  let runs = 0
  do {
    while (isLineBreak(text.charCodeAt(at))) at++
    if (runs === 0) lexer.end = at
    runs++
    at = skipTrivia(text, at)
  } while (isLineBreak(text.charCodeAt(at)))
  lexer.kind = 'newline'
  lexer.lineBreakRuns = runs
  lexer.next = at
}

function lexPunctuator(lexer: Lexer, start: number): void {
  const { text } = lexer
  const punctuator = punctuatorAt(text, start)
  if (punctuator === null) putError(lexer, (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1, unexpectedCharacter(text, start))
  // The trivia before a token include all comments but one that is never closed.
  else if (punctuator === '/' && text[start + 1] === '*') putOpenComment(lexer)
  else put(lexer, punctuator, punctuator.length)
}

/** The rest of the text is the comment: nothing in it is a statement. */
function putOpenComment(lexer: Lexer): void {
  putError(lexer, 2, 'the comment that begins here is never closed, expected */')
  lexer.next = lexer.text.length
}

/** `$'''…${hole}…'''`, `$$'''…$${hole}…'''` */
function lexDollars(lexer: Lexer, start: number): void {
  const { text } = lexer
  let at = start
  while (text.charCodeAt(at) === 0x24) at++
  if (text.startsWith("'''", at)) lexString(lexer, at, at - start)
  else putError(lexer, at - start, unexpectedCharacter(text, start))
}
