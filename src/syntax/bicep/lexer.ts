import {
  CHARACTER_CLASSES,
  DIGIT,
  DOLLAR,
  IDENTIFIER_PARTS,
  IDENTIFIER_START,
  LINE_BREAK,
  MAYBE_TRIVIA,
  SPACE,
  STAR,
  STRING_START,
} from './characters.js'
import { lexString, SINGLE_LINE } from './lex-string.js'
import { skipTrivia } from './lex-trivia.js'
import { punctuatorAt, type TokenKind } from './tokens.js'
import { unexpectedCharacter } from './wording.js'

/**
 * Lexing on demand: the fields tell the current token. Nothing beyond it has been read, so that the parser decides
 * whether a `}` closes an object or the hole of a string.
 */
export interface Lexer {
  readonly text: string
  /** Of the text, see characters.ts. */
  readonly codes: Uint16Array
  kind: TokenKind
  start: number
  end: number
  /** Where the token before the current one ended. */
  lastEnd: number
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
  const { codes } = lexer
  lexer.lastEnd = lexer.end
  let at = lexer.next
  if (codes[at] === SPACE) at++
  let first = CHARACTER_CLASSES[codes[at] ?? 0]
  if (first === MAYBE_TRIVIA) {
    at = skipTrivia(lexer.text, codes, at)
    first = CHARACTER_CLASSES[codes[at] ?? 0]
  }
  lexer.start = at
  switch (first) {
    case IDENTIFIER_START:
      lexWord(lexer, at)
      break
    case LINE_BREAK:
      lexLineBreaks(lexer, at)
      break
    case DIGIT:
      lexInteger(lexer, at)
      break
    case STRING_START:
      if (codes[at] === DOLLAR) lexDollars(lexer, at)
      else lexString(lexer, at, SINGLE_LINE)
      break
    default:
      // Also what turned out to be no trivia.
      lexPunctuator(lexer, at)
  }
}

/** Whether the next token is an identifier; `true`, `false` and `null` pass for one. */
export function isFollowedByWord(lexer: Lexer): boolean {
  const { text, codes } = lexer
  return CHARACTER_CLASSES[codes[skipTrivia(text, codes, lexer.next)] ?? 0] === IDENTIFIER_START
}

function lexWord(lexer: Lexer, start: number): void {
  const { codes } = lexer
  let end = start + 1
  while (IDENTIFIER_PARTS[codes[end] ?? 0] === 1) end++
  if (end - start > MAX_IDENTIFIER_LENGTH) {
    putError(lexer, end, `a name of ${end - start} characters, where at most ${MAX_IDENTIFIER_LENGTH} are allowed`)
    return
  }
  const word = lexer.text.slice(start, end)
  lexer.kind = end - start > 5 ? 'identifier' : kindOfShortWord(word)
  lexer.value = word
  lexer.end = end
  lexer.next = end
}

function kindOfShortWord(word: string): TokenKind {
  return word === 'true' || word === 'false' || word === 'null' ? word : 'identifier'
}

function lexInteger(lexer: Lexer, start: number): void {
  const { codes } = lexer
  let end = start + 1
  while (CHARACTER_CLASSES[codes[end] ?? 0] === DIGIT) end++
  lexer.kind = 'integer'
  lexer.end = end
  lexer.next = end
}

function lexLineBreaks(lexer: Lexer, start: number): void {
  const { text, codes } = lexer
  if (lexer.holes > 0) {
    putError(lexer, start, `expected '}' on the same line: no line break may stand in \${…}`)
    return
  }
  let at = start
  let runs = 0
  do {
    at++
    while (CHARACTER_CLASSES[codes[at] ?? 0] === LINE_BREAK) at++
    if (runs === 0) lexer.end = at
    runs++
    at = skipTrivia(text, codes, at)
  } while (CHARACTER_CLASSES[codes[at] ?? 0] === LINE_BREAK)
  lexer.kind = 'newline'
  lexer.lineBreakRuns = runs
  lexer.next = at
}

function lexPunctuator(lexer: Lexer, start: number): void {
  const { text, codes } = lexer
  const punctuator = punctuatorAt(codes, start)
  if (punctuator === '/' && codes[start + 1] === STAR) {
    // Other comments are trivia. The rest of the text belongs to this one: nothing in it is a statement.
    putError(lexer, start + 2, 'the comment that begins here is never closed, expected */')
    lexer.next = text.length
  } else if (punctuator !== null) {
    lexer.kind = punctuator
    lexer.end = start + punctuator.length
    lexer.next = lexer.end
  } else if (start >= text.length) {
    lexer.kind = 'end'
    lexer.end = start
    lexer.next = start
  } else {
    const length = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1
    putError(lexer, start + length, unexpectedCharacter(text, start))
  }
}

/** `$'''…${hole}…'''`, `$$'''…$${hole}…'''` */
function lexDollars(lexer: Lexer, start: number): void {
  const { text, codes } = lexer
  let at = start
  while (codes[at] === DOLLAR) at++
  if (text.startsWith("'''", at)) lexString(lexer, at, at - start)
  else putError(lexer, at, unexpectedCharacter(text, start))
}

function putError(lexer: Lexer, end: number, message: string): void {
  lexer.kind = 'error'
  lexer.value = message
  lexer.opensHole = false
  lexer.end = end
  lexer.next = end
}
