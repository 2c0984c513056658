import { advance } from './lexer.js'
import { parseArrayOrFor, parseInteger, parseObject, parseString } from './parse-literal.js'
import { enter, expect, fail, growOver, type Parser, parseIdentifier, skipLineBreak } from './parser.js'
import type { BinaryOperator, Expression, Identifier, Lambda, UnaryOperation } from './syntax.js'
import { NO_PRECEDENCE, wordAt } from './tokens.js'

/**
 * Objects, arrays and loops stand everywhere but in `${…}` and in the index of a type; there only the body of a
 * lambda may be one.
 */
export type LiteralsAllowed = boolean

/** `binary [ ? expression : expression ]`; a line break may stand before `?` and `:`, not behind them. */
export function parseExpression(parser: Parser, allowed: LiteralsAllowed): Expression {
  enter(parser)
  const condition = parseBinary(parser, allowed, NO_PRECEDENCE)
  skipLineBreakBefore(parser, '?')
  if (parser.kind !== '?') {
    parser.depth--
    return condition
  }
  let highest = parser.height
  advance(parser)
  const whenTrue = parseExpression(parser, allowed)
  highest = Math.max(highest, parser.height)
  skipLineBreakBefore(parser, ':')
  expect(parser, ':', " and the expression for 'false' of this '?'")
  const whenFalse = parseExpression(parser, allowed)
  growOver(parser, Math.max(highest, parser.height))
  parser.depth--
  return { kind: 'ternary', start: condition.start, end: whenFalse.end, condition, whenTrue, whenFalse }
}

function skipLineBreakBefore(parser: Parser, sign: '?' | ':'): void {
  if (parser.kind !== 'newline') return
  const { text, next } = parser
  // `??` and `::` are other tokens.
  if (text[next] === sign && text[next + 1] !== sign) advance(parser)
}

/** Left-associative operators of a precedence higher than `floor`. */
function parseBinary(parser: Parser, allowed: LiteralsAllowed, floor: number): Expression {
  let left = parseUnary(parser, allowed)
  while (parser.precedence > floor) {
    const { precedence, height } = parser
    const operator = parser.kind as BinaryOperator
    advance(parser)
    const right = parseBinary(parser, allowed, precedence)
    growOver(parser, Math.max(height, parser.height))
    left = { kind: 'binary', start: left.start, end: right.end, operator, left, right }
  }
  return left
}

function parseUnary(parser: Parser, allowed: LiteralsAllowed): Expression {
  const operator = parser.kind
  if (operator !== '!' && operator !== '-') return parseMember(parser, allowed)
  return parseUnaryOperation(parser, allowed, operator)
}

function parseUnaryOperation(
  parser: Parser,
  allowed: LiteralsAllowed,
  operator: UnaryOperation['operator'],
): UnaryOperation {
  const { start } = parser
  advance(parser)
  if (parser.kind === '!' || parser.kind === '-') {
    fail(parser, `an operand after '${operator}'`, `one ! or - at most: write ${operator}(${parser.kind}…)`)
  }
  const operand = parseMember(parser, allowed)
  growOver(parser, parser.height)
  return { kind: 'unary', start, end: operand.end, operator, operand }
}

/** A primary expression and the accesses that follow it. */
function parseMember(parser: Parser, allowed: LiteralsAllowed): Expression {
  let base = parsePrimary(parser, allowed)
  for (;;) {
    switch (parser.kind) {
      case '.':
        base = parseDotAccess(parser, allowed, base)
        break
      case '[':
        base = parseArrayAccess(parser, allowed, base)
        break
      case '::': {
        advance(parser)
        const name = parseIdentifier(parser, "the name of a nested resource after '::'")
        growOver(parser, parser.height)
        base = { kind: 'resourceAccess', start: base.start, end: name.end, base, name }
        break
      }
      case '!':
        growOver(parser, parser.height)
        base = { kind: 'nonNull', start: base.start, end: parser.end, operand: base }
        advance(parser)
        break
      default:
        return base
    }
  }
}

function parseDotAccess(parser: Parser, allowed: LiteralsAllowed, base: Expression): Expression {
  const { height } = parser
  advance(parser)
  const safe = parser.kind === '?'
  if (safe) advance(parser)
  const name = parseIdentifier(parser, `the name of a property or function after '${safe ? '.?' : '.'}'`)
  if (parser.kind !== '(') {
    growOver(parser, height)
    return { kind: 'propertyAccess', start: base.start, end: name.end, base, name, safe }
  }
  if (safe) fail(parser, `a property after '.?'`, 'functions are called with . alone')
  const args: Expression[] = []
  const end = parseArguments(parser, allowed, args)
  growOver(parser, Math.max(height, parser.height))
  return { kind: 'instanceCall', start: base.start, end, base, name, arguments: args }
}

function parseArrayAccess(parser: Parser, allowed: LiteralsAllowed, base: Expression): Expression {
  const { height } = parser
  advance(parser)
  const safe = parser.kind === '?'
  if (safe) advance(parser)
  const fromEnd = parser.kind === '^'
  if (fromEnd) advance(parser)
  const index = parseExpression(parser, allowed)
  growOver(parser, Math.max(height, parser.height))
  const end = expect(parser, ']', ' after the index')
  return { kind: 'arrayAccess', start: base.start, end, base, index, safe, fromEnd }
}

/**
 * From `(` to `)`; adds to `args`, and returns where the `)` ends. Line breaks stand after `(`, after a comma and
 * before `)`. The height is then that of the highest argument.
 */
export function parseArguments(parser: Parser, allowed: LiteralsAllowed, args: Expression[]): number {
  let highest = 0
  advance(parser)
  skipLineBreak(parser)
  if (parser.kind !== ')') {
    for (;;) {
      args.push(parseExpression(parser, allowed))
      highest = Math.max(highest, parser.height)
      if (parser.kind !== ',') break
      advance(parser)
      skipLineBreak(parser)
      if (parser.kind === ')') fail(parser, "an argument after ','", "remove the ',' after the last argument")
    }
    const hadLineBreak = parser.kind === 'newline'
    skipLineBreak(parser)
    if (parser.kind !== ')') fail(parser, "',' or ')' after the argument", missingComma(parser, hadLineBreak))
  }
  const end = expect(parser, ')')
  parser.height = highest
  return end
}

function missingComma(parser: Parser, hadLineBreak: boolean): string | undefined {
  const isArgument = parser.kind === 'string' || parser.kind === 'identifier' || parser.kind === 'integer'
  return hadLineBreak && isArgument ? "arguments on lines of their own are also separated by ','" : undefined
}

function parsePrimary(parser: Parser, allowed: LiteralsAllowed): Expression {
  const { kind, start, end } = parser
  parser.height = 1
  switch (kind) {
    case 'string':
      return parseString(parser)
    case 'identifier':
      return parseNamed(parser, allowed)
    case 'integer':
      return parseInteger(parser)
    case 'true':
    case 'false':
      advance(parser)
      return { kind: 'boolean', start, end, value: kind === 'true' }
    case 'null':
      advance(parser)
      return { kind: 'null', start, end }
    case '(':
      return parseParenthesized(parser, allowed)
    case '{':
    case '[':
      if (!allowed) fail(parser, 'a value other than an object or array', 'these may stand in a variable, not in ${…}')
      return kind === '{' ? parseObject(parser, null) : parseArrayOrFor(parser)
    default:
      return fail(parser, 'an expression')
  }
}

/** `name`, `name(…)` or `name => …` */
function parseNamed(parser: Parser, allowed: LiteralsAllowed): Expression {
  const name = parseIdentifier(parser, 'a name')
  if (parser.kind === '(') {
    const args: Expression[] = []
    const end = parseArguments(parser, allowed, args)
    growOver(parser, parser.height)
    return { kind: 'call', start: name.start, end, name, arguments: args }
  }
  if (parser.kind === '=>') return parseLambdaBody(parser, name.start, [name])
  return { kind: 'variableAccess', start: name.start, end: name.end, name }
}

/** `(expression)`, or `(a, b) => …`: which of the two, the text tells only behind the `)`. */
function parseParenthesized(parser: Parser, allowed: LiteralsAllowed): Expression {
  const { start } = parser
  const items: Expression[] = []
  advance(parser)
  skipLineBreak(parser)
  let hasComma = false
  while (parser.kind !== ')') {
    items.push(parseExpression(parser, allowed))
    skipLineBreak(parser)
    if (parser.kind !== ',') break
    hasComma = true
    advance(parser)
    skipLineBreak(parser)
  }
  const { height } = parser
  const end = expect(parser, ')', ' to close the parenthesis')
  if (parser.kind === '=>')
    return parseLambdaBody(
      parser,
      start,
      items.map((item) => parameterFrom(parser, item)),
    )
  const [expression] = items
  if (expression === undefined || hasComma) {
    return fail(parser, "'=>' after the parameters of a lambda", 'a parenthesis holds one expression')
  }
  growOver(parser, height)
  return { kind: 'parenthesized', start, end, expression }
}

function parameterFrom(parser: Parser, item: Expression): Identifier {
  if (item.kind === 'variableAccess') return item.name
  return fail(parser, 'names only in the parenthesis before =>')
}

/** A line break after `=>` is skipped unless the compiler takes the next word for the next statement. */
const WORDS_THAT_END_A_LAMBDA: ReadonlySet<string> = new Set([
  'assert',
  'import',
  'metadata',
  'module',
  'output',
  'param',
  'resource',
  'type',
  'var',
])

export function skipLineBreakAfterArrow(parser: Parser): void {
  if (parser.kind !== 'newline') return
  if (!WORDS_THAT_END_A_LAMBDA.has(wordAt(parser.text, parser.next))) advance(parser)
}

function parseLambdaBody(parser: Parser, start: number, parameters: readonly Identifier[]): Lambda {
  advance(parser)
  skipLineBreakAfterArrow(parser)
  const body = parseExpression(parser, true)
  growOver(parser, parser.height)
  return { kind: 'lambda', start, end: body.end, parameters, body }
}
