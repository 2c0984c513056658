import { ZERO } from './characters.js'
import { continueString } from './lex-string.js'
import { advance, isFollowedByWord } from './lexer.js'
import { parseExpression } from './parse-expression.js'
import {
  expect,
  expectWord,
  fail,
  failWith,
  growOver,
  isAt,
  isWord,
  type Parser,
  parseIdentifier,
  skipLineBreak,
  skipSeparator,
} from './parser.js'
import type {
  ArrayLiteral,
  Expression,
  ForExpression,
  Identifier,
  IfCondition,
  IntegerLiteral,
  ObjectLiteral,
  ObjectProperty,
  ResourceStatement,
  Spread,
  StringLiteral,
} from './syntax.js'

const MAX_INTEGER = '18446744073709551615'

/** The compiler reads unsigned integers of 64 bits; beyond 2^53 the value is the nearest number there is. */
export function parseInteger(parser: Parser): IntegerLiteral {
  const { text, start, end } = parser
  let from = start
  while (text.charCodeAt(from) === ZERO && from < end - 1) from++
  const digits = text.slice(from, end)
  if (digits.length > MAX_INTEGER.length || (digits.length === MAX_INTEGER.length && digits > MAX_INTEGER)) {
    failWith(parser, `an integer larger than ${MAX_INTEGER}`)
  }
  advance(parser)
  return { kind: 'integer', start, end, value: Number(digits) }
}

const NO_HOLES: readonly Expression[] = []

/** At a 'string' token, which is the whole string or its first piece. */
export function parseString(parser: Parser): StringLiteral {
  const { start, end, value, quoting } = parser
  if (!parser.opensHole) {
    advance(parser)
    parser.height = 1
    return { kind: 'string', start, end, parts: [value], holes: NO_HOLES }
  }
  const parts = [value]
  const holes: Expression[] = []
  let highest = 0
  do {
    parser.holes++
    advance(parser)
    holes.push(parseExpression(parser, false))
    if (highest < parser.height) highest = parser.height
    if (!isAt(parser, '}')) fail(parser, `'}' after the expression in \${…}`)
    parser.holes--
    continueString(parser, start, quoting)
    if (isAt(parser, 'error')) fail(parser, 'the rest of the string')
    parts.push(parser.value)
  } while (parser.opensHole)
  advance(parser)
  growOver(parser, highest)
  return { kind: 'string', start, end: parser.lastEnd, parts, holes }
}

/** Parses a resource in the body of another; null in its place says that none may stand there. */
export type NestedResourceParser = (parser: Parser) => ResourceStatement

/** At a `{`. */
export function parseObject(parser: Parser, nested: NestedResourceParser | null): ObjectLiteral {
  const { start } = parser
  const members: (ObjectProperty | Spread | ResourceStatement)[] = []
  let highest = 0
  advance(parser)
  skipLineBreak(parser)
  while (parser.kind !== '}') {
    members.push(parseObjectMember(parser, nested))
    if (highest < parser.height) highest = parser.height
    if (!skipSeparator(parser)) break
  }
  expect(parser, '}', ", ',' or the end of the line after the property")
  growOver(parser, highest)
  return { kind: 'object', start, end: parser.lastEnd, members }
}

function parseObjectMember(
  parser: Parser,
  nested: NestedResourceParser | null,
): ObjectProperty | Spread | ResourceStatement {
  const { start, kind } = parser
  if (kind === '...') return parseSpread(parser)
  if (kind === 'end') fail(parser, "'}' to close the object")
  if (nested !== null && (kind === '@' || (isWord(parser, 'resource') && isFollowedByWord(parser)))) {
    return nested(parser)
  }
  const key = kind === 'string' ? parseString(parser) : parseKey(parser)
  if (!isAt(parser, ':')) fail(parser, "':' after the property name", hintAfterKey(parser))
  advance(parser)
  const value = parseExpression(parser, true)
  return { kind: 'property', start, end: parser.lastEnd, key, value }
}

function parseKey(parser: Parser): Identifier {
  const isLiteral = isAt(parser, 'null') || isAt(parser, 'true') || isAt(parser, 'false') || isAt(parser, 'integer')
  if (isLiteral) fail(parser, 'a property name', 'as a name it stands in quotes')
  return parseIdentifier(parser, 'a property name')
}

function hintAfterKey(parser: Parser): string | undefined {
  if (isAt(parser, '=')) return 'properties are written name: value'
  if (isAt(parser, '-') || isAt(parser, '.') || isAt(parser, '/')) {
    return "a property name with other signs than letters, digits and _ stands in quotes: 'a-b': value"
  }
  return undefined
}

function parseSpread(parser: Parser): Spread {
  const { start } = parser
  advance(parser)
  const value = parseExpression(parser, true)
  return { kind: 'spread', start, end: parser.lastEnd, value }
}

/** At a `[`. */
export function parseArrayOrFor(parser: Parser): ArrayLiteral | ForExpression {
  const { start } = parser
  advance(parser)
  skipLineBreak(parser)
  if (isWord(parser, 'for')) return parseForFrom(parser, start, (inside) => parseExpression(inside, true))
  const items: (Expression | Spread)[] = []
  let highest = 0
  while (parser.kind !== ']') {
    if (isAt(parser, 'end')) fail(parser, "']' to close the array")
    items.push(parser.kind === '...' ? parseSpread(parser) : parseExpression(parser, true))
    if (highest < parser.height) highest = parser.height
    if (!skipSeparator(parser)) break
  }
  expect(parser, ']', ", ',' or the end of the line after the array's element")
  growOver(parser, highest)
  return { kind: 'array', start, end: parser.lastEnd, items }
}

/** At the `[` of the loop of a resource or module, whose body is an object or a condition with one. */
export function parseResourceFor(parser: Parser, nested: NestedResourceParser | null): ForExpression {
  const { start } = parser
  advance(parser)
  skipLineBreak(parser)
  return parseForFrom(parser, start, (inside) => {
    if (isWord(inside, 'if')) return parseIf(inside, nested)
    if (!isAt(inside, '{')) fail(inside, "'{' or 'if' after the ':' of the loop")
    return parseObject(inside, nested)
  })
}

/** From the word `for` on, of a loop whose `[` is at `start`. */
function parseForFrom(
  parser: Parser,
  start: number,
  parseBody: (parser: Parser) => Expression | IfCondition,
): ForExpression {
  expectWord(parser, 'for', " after '['")
  const isPair = isAt(parser, '(')
  if (isPair) advance(parser)
  const item = parseIdentifier(parser, isPair ? "the loop's item variable" : "the loop's variable or (item, index)")
  let index: ForExpression['index'] = null
  if (isPair) {
    expect(parser, ',', " between the loop's item and index")
    index = parseIdentifier(parser, "the loop's index variable")
    expect(parser, ')', " after the loop's index variable")
  }
  expectWord(parser, 'in', " after the loop's variable")
  const items = parseExpression(parser, true)
  let highest = parser.height
  expect(parser, ':', " after the loop's array")
  const body = parseBody(parser)
  if (highest < parser.height) highest = parser.height
  skipLineBreak(parser)
  expect(parser, ']', " after the loop's body")
  growOver(parser, highest)
  return { kind: 'for', start, end: parser.lastEnd, item, index, items, body }
}

/** At the word `if` of a resource or module: `if (condition) {…}`. */
export function parseIf(parser: Parser, nested: NestedResourceParser | null): IfCondition {
  const { start } = parser
  advance(parser)
  expect(parser, '(', " after 'if'")
  skipLineBreak(parser)
  const condition = parseExpression(parser, true)
  let highest = parser.height
  skipLineBreak(parser)
  expect(parser, ')', ' after the condition')
  if (!isAt(parser, '{')) {
    const hint = isAt(parser, 'newline') ? "the '{' stands on the line of the ')'" : undefined
    fail(parser, "'{' after the condition", hint)
  }
  const body = parseObject(parser, nested)
  if (highest < parser.height) highest = parser.height
  growOver(parser, highest)
  return { kind: 'if', start, end: parser.lastEnd, condition, body }
}
