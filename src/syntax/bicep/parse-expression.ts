import { advance } from './lexer.js'
import { parseMember } from './parse-member.js'
import { enter, expect, fail, growOver, isAt, type Parser } from './parser.js'
import type { BinaryOperator, Expression, Ternary, UnaryOperation } from './syntax.js'
import { precedenceOf } from './tokens.js'

/**
 * Objects, arrays and loops stand everywhere but in `${…}` and in the index of a type; there only the body of a
 * lambda may be one.
 */
export type LiteralsAllowed = boolean

/** `binary [ ? expression : expression ]`; a line break may stand before `?` and `:`, not behind them. */
export function parseExpression(parser: Parser, allowed: LiteralsAllowed): Expression {
  enter(parser)
  const { start } = parser
  const expression = parseBinary(parser, allowed)
  if (parser.kind === 'newline') skipLineBreakBefore(parser, '?')
  const whole = isAt(parser, '?') ? parseTernary(parser, allowed, start, expression) : expression
  parser.depth--
  return whole
}

/** At the `?`. */
function parseTernary(parser: Parser, allowed: LiteralsAllowed, start: number, condition: Expression): Ternary {
  let highest = parser.height
  advance(parser)
  const whenTrue = parseExpression(parser, allowed)
  highest = Math.max(highest, parser.height)
  if (parser.kind === 'newline') skipLineBreakBefore(parser, ':')
  expect(parser, ':', " and the expression for 'false' of this '?'")
  const whenFalse = parseExpression(parser, allowed)
  growOver(parser, Math.max(highest, parser.height))
  return { kind: 'ternary', start, end: parser.lastEnd, condition, whenTrue, whenFalse }
}

function skipLineBreakBefore(parser: Parser, sign: '?' | ':'): void {
  const { text, next } = parser
  // `??` and `::` are other tokens.
  if (text[next] === sign && text[next + 1] !== sign) advance(parser)
}

function parseBinary(parser: Parser, allowed: LiteralsAllowed): Expression {
  const { start } = parser
  const operand = parseUnary(parser, allowed)
  return precedenceOf(parser.kind) === 0 ? operand : parseOperations(parser, allowed, start, operand)
}

/** What stands before an operand, and waits for the operators behind it that bind tighter. */
interface PendingOperation {
  readonly start: number
  readonly left: Expression
  readonly height: number
  readonly operator: BinaryOperator
  readonly precedence: number
}

/** From the first operator on. Not recursive: there may be seven precedences at every level of brackets. */
function parseOperations(parser: Parser, allowed: LiteralsAllowed, start: number, first: Expression): Expression {
  const pending: PendingOperation[] = []
  let operandStart = start
  let operand = first
  for (;;) {
    const precedence = precedenceOf(parser.kind)
    for (let last = pending.at(-1); last !== undefined && last.precedence >= precedence; last = pending.at(-1)) {
      const { operator, left } = last
      growOver(parser, Math.max(last.height, parser.height))
      operandStart = last.start
      operand = { kind: 'binary', start: operandStart, end: parser.lastEnd, operator, left, right: operand }
      pending.pop()
    }
    if (precedence === 0) return operand
    const operator = parser.kind as BinaryOperator
    pending.push({ start: operandStart, left: operand, height: parser.height, operator, precedence })
    advance(parser)
    operandStart = parser.start
    operand = parseUnary(parser, allowed)
  }
}

function parseUnary(parser: Parser, allowed: LiteralsAllowed): Expression {
  const { kind } = parser
  return kind === '!' || kind === '-' ? parseUnaryOperation(parser, allowed, kind) : parseMember(parser, allowed)
}

function parseUnaryOperation(
  parser: Parser,
  allowed: LiteralsAllowed,
  operator: UnaryOperation['operator'],
): UnaryOperation {
  const { start } = parser
  advance(parser)
  if (isAt(parser, '!') || isAt(parser, '-')) {
    fail(parser, `an operand after '${operator}'`, `one ! or - at most: write ${operator}(${parser.kind}…)`)
  }
  const operand = parseMember(parser, allowed)
  growOver(parser, parser.height)
  return { kind: 'unary', start, end: parser.lastEnd, operator, operand }
}
