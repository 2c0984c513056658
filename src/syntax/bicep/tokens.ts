import { isIdentifierPart, isIdentifierStart, isLineBreak } from './characters.js'
import type { BinaryOperator } from './syntax.js'

/** A punctuation mark or an operator is its own kind: messages quote it, and comparing kinds compares pointers. */
export type Punctuator =
  | BinaryOperator
  | '{'
  | '}'
  | '('
  | ')'
  | '['
  | ']'
  | '@'
  | ','
  | '.'
  | '...'
  | '?'
  | ':'
  | '::'
  | ';'
  | '='
  | '=>'
  | '!'
  | '|'
  | '^'

export type TokenKind =
  | 'end'
  | 'newline'
  | 'error'
  | 'identifier'
  | 'integer'
  | 'string'
  | 'true'
  | 'false'
  | 'null'
  | Punctuator

/** The longest punctuator that begins at `at`: `x!=y` holds `!=`. */
export function punctuatorAt(codes: Uint16Array, at: number): Punctuator | null {
  const second = codes[at + 1] ?? 0
  switch (codes[at]) {
    case 0x7b:
      return '{'
    case 0x7d:
      return '}'
    case 0x28:
      return '('
    case 0x29:
      return ')'
    case 0x5b:
      return '['
    case 0x5d:
      return ']'
    case 0x40:
      return '@'
    case 0x2c:
      return ','
    case 0x3b:
      return ';'
    case 0x5e:
      return '^'
    case 0x2b:
      return '+'
    case 0x2d:
      return '-'
    case 0x2a:
      return '*'
    case 0x2f:
      return '/'
    case 0x25:
      return '%'
    case 0x3a:
      return second === 0x3a ? '::' : ':'
    case 0x2e:
      return second === 0x2e && codes[at + 2] === 0x2e ? '...' : '.'
    case 0x3f:
      return second === 0x3f ? '??' : '?'
    case 0x3c:
      return second === 0x3d ? '<=' : '<'
    case 0x3e:
      return second === 0x3d ? '>=' : '>'
    case 0x7c:
      return second === 0x7c ? '||' : '|'
    case 0x26:
      return second === 0x26 ? '&&' : null
    case 0x21:
      return second === 0x3d ? '!=' : second === 0x7e ? '!~' : '!'
    case 0x3d:
      return second === 0x3d ? '==' : second === 0x7e ? '=~' : second === 0x3e ? '=>' : '='
    default:
      return null
  }
}

/** What binds tighter has the higher number; operators of the same number go from left to right. */
const PRECEDENCES: Readonly<Record<BinaryOperator, number>> = {
  '*': 100,
  '/': 100,
  '%': 100,
  '+': 90,
  '-': 90,
  '<': 80,
  '<=': 80,
  '>': 80,
  '>=': 80,
  '==': 70,
  '!=': 70,
  '=~': 70,
  '!~': 70,
  '&&': 50,
  '||': 40,
  '??': 30,
}

const PRECEDENCE_BY_KIND: ReadonlyMap<TokenKind, number> = new Map(
  Object.entries(PRECEDENCES) as [BinaryOperator, number][],
)

/** 0: no binary operator. */
export function precedenceOf(kind: TokenKind): number {
  return PRECEDENCE_BY_KIND.get(kind) ?? 0
}

/** The identifier that begins at `at`; empty where none does. */
export function wordAt(text: string, at: number): string {
  if (!isIdentifierStart(text.charCodeAt(at))) return ''
  let end = at + 1
  while (isIdentifierPart(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

export function isAtLineStart(text: string, at: number): boolean {
  return at === 0 || isLineBreak(text.charCodeAt(at - 1))
}

/** What git leaves where it could not merge. */
export function isConflictMarkerAt(text: string, at: number): boolean {
  return text.startsWith('<<<<<<<', at) || text.startsWith('=======', at) || text.startsWith('>>>>>>>', at)
}
