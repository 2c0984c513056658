import { advance } from './lexer.js'
import { parseDecorators } from './parse-decorator.js'
import { parseExpression } from './parse-expression.js'
import { parseInteger, parseString } from './parse-literal.js'
import {
  enter,
  expect,
  fail,
  growOver,
  isWord,
  type Parser,
  parseIdentifier,
  skipLineBreak,
  skipSeparator,
} from './parser.js'
import type { Identifier, ObjectType, StringLiteral, TupleType, TypeExpression } from './syntax.js'

/** `resource 'type@version'`, the type of a parameter or output, or a type expression. */
export function parseType(parser: Parser): TypeExpression {
  if (!isWord(parser, 'resource') || isGenericResource(parser)) return parseTypeExpression(parser)
  const { start } = parser
  advance(parser)
  if (parser.kind !== 'string') fail(parser, "the resource type as a string after 'resource'")
  const { end } = parseString(parser)
  return { kind: 'otherType', start, end }
}

/** `resource<…>` names a type. */
function isGenericResource(parser: Parser): boolean {
  const { text } = parser
  let at = parser.next
  while (text[at] === ' ' || text[at] === '\t') at++
  return text[at] === '<' && text[at + 1] !== '='
}

/** `[|] T { | T }`; one line break may stand before each `|`, none behind. */
export function parseTypeExpression(parser: Parser): TypeExpression {
  enter(parser)
  const { start } = parser
  const beginsWithBar = isAtBar(parser)
  if (beginsWithBar) advance(parser)
  const first = parseNullableType(parser)
  if (!beginsWithBar && !isAtBar(parser)) {
    parser.depth--
    return first
  }
  const members = [first]
  let last = first
  let highest = parser.height
  while (isAtBar(parser)) {
    advance(parser)
    last = parseNullableType(parser)
    members.push(last)
    if (highest < parser.height) highest = parser.height
  }
  growOver(parser, highest)
  parser.depth--
  return { kind: 'unionType', start: beginsWithBar ? start : first.start, end: last.end, members }
}

/** Whether a `|` follows; a line break before it is skipped then. */
function isAtBar(parser: Parser): boolean {
  const { text, next } = parser
  if (parser.kind === 'newline' && parser.lineBreakRuns === 1 && text[next] === '|' && text[next + 1] !== '|') {
    advance(parser)
  }
  return parser.kind === '|'
}

function parseNullableType(parser: Parser): TypeExpression {
  let type = parseUnaryType(parser)
  for (;;) {
    if (parser.kind === '?') {
      // `T??` is read as an operator; `T? ?` is no more nullable than `T?`.
      if (type.kind !== 'nullableType') growOver(parser, parser.height)
      const inner = type.kind === 'nullableType' ? type.type : type
      type = { kind: 'nullableType', start: type.start, end: parser.end, type: inner }
    } else if (parser.kind === '!') {
      type = { kind: 'otherType', start: type.start, end: parser.end }
    } else {
      return type
    }
    advance(parser)
  }
}

function parseUnaryType(parser: Parser): TypeExpression {
  const { kind, start } = parser
  if (kind !== '-' && kind !== '!') return parseMemberType(parser)
  advance(parser)
  const type = parseMemberType(parser)
  if (kind === '-' && type.kind === 'typeLiteral' && type.value.kind === 'integer') {
    const value = { ...type.value, start, value: -type.value.value }
    return { kind: 'typeLiteral', start, end: type.end, value }
  }
  return { kind: 'otherType', start, end: type.end }
}

/** A primary type and what follows it: `T[]`, `T[*]`, `T[0]`, `T.*`, `T.name`, `T.name<…>`. */
function parseMemberType(parser: Parser): TypeExpression {
  let type = parser.kind === 'identifier' ? parseTypeName(parser) : parsePrimaryType(parser)
  for (;;) {
    if (parser.kind === '[') type = parseTypeAccess(parser, type)
    else if (parser.kind === '.') type = parseTypeProperty(parser, type)
    else return type
  }
}

/** `name`, `name.name`, `name.name<…>` */
function parseTypeName(parser: Parser): TypeExpression {
  const { start } = parser
  let name = parseIdentifier(parser, 'a type')
  const path = [name]
  const args: TypeExpression[] = []
  parser.height = 1
  while (parser.kind === '.') {
    advance(parser)
    if (parser.kind === '*') return endOtherType(parser, start)
    name = parseIdentifier(parser, "the name of a type's property after '.'")
    path.push(name)
  }
  const end = parser.kind === '<' ? parseTypeArguments(parser, args) : name.end
  return { kind: 'typeName', start, end, path, arguments: args }
}

/** At the last token of a type that is not looked into. */
function endOtherType(parser: Parser, start: number): TypeExpression {
  const { end } = parser
  advance(parser)
  return { kind: 'otherType', start, end }
}

/** From `<` to `>`; adds to `args`, and returns where the `>` ends. */
function parseTypeArguments(parser: Parser, args: TypeExpression[]): number {
  let highest = 0
  advance(parser)
  skipLineBreak(parser)
  while (parser.kind !== '>') {
    args.push(parseTypeExpression(parser))
    if (highest < parser.height) highest = parser.height
    if (parser.kind !== ',') break
    advance(parser)
    skipLineBreak(parser)
    if (parser.kind === '>') fail(parser, "a type after ','", "remove the ',' after the last type")
  }
  skipLineBreak(parser)
  growOver(parser, highest)
  return expect(parser, '>', " or ',' after the type argument")
}

/** `T[]`, `T[*]`, `T[index]`, at the `[` */
function parseTypeAccess(parser: Parser, item: TypeExpression): TypeExpression {
  const { height } = parser
  advance(parser)
  if (parser.kind === ']') {
    growOver(parser, height)
    const { end } = parser
    advance(parser)
    return { kind: 'arrayType', start: item.start, end, item }
  }
  if (parser.kind === '*') advance(parser)
  else parseExpression(parser, false)
  parser.height = 1
  return { kind: 'otherType', start: item.start, end: expect(parser, ']') }
}

/** `T.*`, `T.name`, `T.name<…>` of a type that is not a name by itself, at the `.` */
function parseTypeProperty(parser: Parser, type: TypeExpression): TypeExpression {
  advance(parser)
  if (parser.kind === '*') return endOtherType(parser, type.start)
  const name = parseIdentifier(parser, "the name of a type's property after '.'")
  const end = parser.kind === '<' ? parseTypeArguments(parser, []) : name.end
  parser.height = 1
  return { kind: 'otherType', start: type.start, end }
}

function parsePrimaryType(parser: Parser): TypeExpression {
  const { kind, start, end } = parser
  parser.height = 1
  switch (kind) {
    case 'string': {
      const value = parseString(parser)
      return { kind: 'typeLiteral', start, end: value.end, value }
    }
    case 'integer': {
      const value = parseInteger(parser)
      return { kind: 'typeLiteral', start, end, value }
    }
    case 'true':
    case 'false':
      advance(parser)
      return { kind: 'typeLiteral', start, end, value: { kind: 'boolean', start, end, value: kind === 'true' } }
    case 'null':
      advance(parser)
      return { kind: 'typeLiteral', start, end, value: { kind: 'null', start, end } }
    case '{':
      return parseObjectType(parser)
    case '[':
      return parseTupleType(parser)
    case '(': {
      advance(parser)
      const type = parseTypeExpression(parser)
      expect(parser, ')', ' after the type')
      return type
    }
    default:
      return fail(parser, 'a type')
  }
}

function parseObjectType(parser: Parser): ObjectType {
  const { start } = parser
  const properties: ObjectType['properties'][number][] = []
  let highest = 0
  advance(parser)
  skipLineBreak(parser)
  while (parser.kind !== '}') {
    parseDecorators(parser)
    const key = parsePropertyTypeKey(parser)
    expect(parser, ':', " after the property's name")
    properties.push({ key, type: parseTypeExpression(parser) })
    if (highest < parser.height) highest = parser.height
    if (!skipSeparator(parser)) break
  }
  const end = expect(parser, '}', ", ',' or the end of the line after the property's type")
  growOver(parser, highest)
  return { kind: 'objectType', start, end, properties }
}

function parsePropertyTypeKey(parser: Parser): Identifier | StringLiteral | null {
  if (parser.kind === 'string') return parseString(parser)
  if (parser.kind !== '*') return parseIdentifier(parser, "a property's name or *")
  advance(parser)
  return null
}

function parseTupleType(parser: Parser): TupleType {
  const { start } = parser
  const items: TypeExpression[] = []
  let highest = 0
  advance(parser)
  skipLineBreak(parser)
  while (parser.kind !== ']') {
    parseDecorators(parser)
    items.push(parseTypeExpression(parser))
    if (highest < parser.height) highest = parser.height
    if (!skipSeparator(parser)) break
  }
  const end = expect(parser, ']', ", ',' or the end of the line after the type")
  growOver(parser, highest)
  return { kind: 'tupleType', start, end, items }
}
