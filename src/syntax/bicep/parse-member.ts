import { advance } from './lexer.js'
import { type LiteralsAllowed, parseExpression } from './parse-expression.js'
import { parseArrayOrFor, parseInteger, parseObject, parseString } from './parse-literal.js'
import { expect, fail, growOver, isAt, type Parser, parseIdentifier, skipLineBreak } from './parser.js'
import type { Expression, Identifier, Lambda } from './syntax.js'
import { wordAt } from './tokens.js'

/** A primary expression and the accesses that follow it. */
export function parseMember(parser: Parser, allowed: LiteralsAllowed): Expression {
  const { start } = parser
  let base = parsePrimary(parser, allowed)
  for (;;) {
    switch (parser.kind) {
      case '.':
        base = parseDotAccess(parser, allowed, start, base)
        break
      case '[':
        base = parseArrayAccess(parser, allowed, start, base)
        break
      case '::': {
        advance(parser)
        const name = parseIdentifier(parser, "the name of a nested resource after '::'")
        growOver(parser, parser.height)
        base = { kind: 'resourceAccess', start, end: parser.lastEnd, base, name }
        break
      }
      case '!':
        advance(parser)
        growOver(parser, parser.height)
        base = { kind: 'nonNull', start, end: parser.lastEnd, operand: base }
        break
      default:
        return base
    }
  }
}

function parseDotAccess(parser: Parser, allowed: LiteralsAllowed, start: number, base: Expression): Expression {
  const { height } = parser
  advance(parser)
  const safe = isAt(parser, '?')
  if (safe) advance(parser)
  if (base.kind === 'integer' && isAt(parser, 'integer')) fail(parser, 'a name', "fractions are written json('1.5')")
  const name = parseIdentifier(parser, "the name of a property or function after '.'")
  if (!isAt(parser, '(')) {
    growOver(parser, height)
    return { kind: 'propertyAccess', start, end: parser.lastEnd, base, name, safe }
  }
  if (safe) fail(parser, "a property after '.?'", 'functions are called with . alone')
  const args = parseArguments(parser, allowed)
  growOver(parser, Math.max(height, parser.height))
  return { kind: 'instanceCall', start, end: parser.lastEnd, base, name, arguments: args }
}

function parseArrayAccess(parser: Parser, allowed: LiteralsAllowed, start: number, base: Expression): Expression {
  const { height } = parser
  advance(parser)
  const safe = isAt(parser, '?')
  if (safe) advance(parser)
  const fromEnd = isAt(parser, '^')
  if (fromEnd) advance(parser)
  const index = parseExpression(parser, allowed)
  growOver(parser, Math.max(height, parser.height))
  expect(parser, ']', ' after the index')
  return { kind: 'arrayAccess', start, end: parser.lastEnd, base, index, safe, fromEnd }
}

/**
 * From `(` to `)`. Line breaks stand after `(`, after a comma and before `)`. The height is then that of the highest
 * argument.
 */
export function parseArguments(parser: Parser, allowed: LiteralsAllowed): Expression[] {
  const args: Expression[] = []
  let highest = 0
  advance(parser)
  skipLineBreak(parser)
  if (!isAt(parser, ')')) {
    for (;;) {
      args.push(parseExpression(parser, allowed))
      if (highest < parser.height) highest = parser.height
      if (!isAt(parser, ',')) break
      advance(parser)
      skipLineBreak(parser)
      if (isAt(parser, ')')) fail(parser, "an argument after ','", "remove the ',' after the last argument")
    }
    const hadLineBreak = isAt(parser, 'newline')
    skipLineBreak(parser)
    if (!isAt(parser, ')')) fail(parser, "',' or ')' after the argument", hintForArgument(parser, hadLineBreak))
  }
  advance(parser)
  parser.height = highest
  return args
}

function hintForArgument(parser: Parser, isOnNewLine: boolean): string | undefined {
  const isArgument = isAt(parser, 'string') || isAt(parser, 'identifier') || isAt(parser, 'integer')
  return isOnNewLine && isArgument ? "arguments on lines of their own are also separated by ','" : undefined
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
      if (!allowed) fail(parser, 'a value other than an object or array', `these may stand in a variable, not in \${…}`)
      return kind === '{' ? parseObject(parser, null) : parseArrayOrFor(parser)
    default:
      return fail(parser, 'an expression')
  }
}

/** `name`, `name(…)` or `name => …` */
function parseNamed(parser: Parser, allowed: LiteralsAllowed): Expression {
  const name = parseIdentifier(parser, 'a name')
  parser.usesNames = true
  if (isAt(parser, '(')) {
    const args = parseArguments(parser, allowed)
    growOver(parser, parser.height)
    return { kind: 'call', start: name.start, end: parser.lastEnd, name, arguments: args }
  }
  if (isAt(parser, '=>')) return parseLambda(parser, name.start, [name])
  return { kind: 'variableAccess', start: name.start, end: name.end, name }
}

/** `(expression)`, or `(a, b) => …`: which of the two, the text tells only behind the `)`. */
function parseParenthesized(parser: Parser, allowed: LiteralsAllowed): Expression {
  const { start } = parser
  const items: Expression[] = []
  let hasComma = false
  advance(parser)
  skipLineBreak(parser)
  while (!isAt(parser, ')')) {
    items.push(parseExpression(parser, allowed))
    skipLineBreak(parser)
    if (!isAt(parser, ',')) break
    hasComma = true
    advance(parser)
    skipLineBreak(parser)
  }
  expect(parser, ')', ' to close the parenthesis')
  const end = parser.lastEnd
  if (isAt(parser, '=>')) {
    const parameters = items.map((item) => parameterFrom(parser, item))
    return parseLambda(parser, start, parameters)
  }
  const [expression] = items
  if (expression === undefined || hasComma) {
    return fail(parser, "'=>' after the parameters of a lambda", 'a parenthesis holds one expression')
  }
  growOver(parser, parser.height)
  return { kind: 'parenthesized', start, end, expression }
}

function parameterFrom(parser: Parser, item: Expression): Identifier {
  if (item.kind === 'variableAccess') return item.name
  return fail(parser, 'names only in the parenthesis before =>')
}

/** At the `=>`. */
function parseLambda(parser: Parser, start: number, parameters: readonly Identifier[]): Lambda {
  advance(parser)
  skipLineBreakAfterArrow(parser)
  const body = parseExpression(parser, true)
  growOver(parser, parser.height)
  return { kind: 'lambda', start, end: parser.lastEnd, parameters, body }
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
  if (!isAt(parser, 'newline')) return
  if (!WORDS_THAT_END_A_LAMBDA.has(wordAt(parser.text, parser.next))) advance(parser)
}
