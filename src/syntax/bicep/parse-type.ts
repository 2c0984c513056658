import { skipTrivia } from './lex-trivia.js'
import { advance } from './lexer.js'
import { parseDecorators } from './parse-decorator.js'
import { parseExpression } from './parse-expression.js'
import { parseInteger, parseString } from './parse-literal.js'
import {
  enter,
  expect,
  fail,
  growOver,
  isAt,
  isWord,
  type Parser,
  parseIdentifier,
  skipLineBreak,
  skipSeparator,
} from './parser.js'
import type { Identifier, ObjectType, StringLiteral, TupleType, TypeExpression, TypePart, UnionType } from './syntax.js'

/** `resource 'type@version'`, the type of a parameter or output, or a type expression. */
export function parseType(parser: Parser): TypeExpression {
  return parseOutputType(parser) ?? fail(parser, "the resource type as a string after 'resource'")
}

/** The same; null for `resource` by itself, which leaves the type to the output's value. */
export function parseOutputType(parser: Parser): TypeExpression | null {
  if (!isWord(parser, 'resource') || isFollowedByArguments(parser)) return parseTypeExpression(parser)
  const { start } = parser
  advance(parser)
  if (!isAt(parser, 'string')) return null
  parseString(parser)
  return { kind: 'otherType', start, end: parser.lastEnd }
}

/** `resource<…>` names a type. */
function isFollowedByArguments(parser: Parser): boolean {
  const { text, codes } = parser
  const next = skipTrivia(text, codes, parser.next)
  return text[next] === '<' && text[next + 1] !== '='
}

/** `[|] T { | T }`; one line break may stand before each `|`, none behind. */
function parseTypeExpression(parser: Parser): TypeExpression {
  enter(parser)
  const beginsWithBar = isAtBar(parser)
  const { start } = parser
  if (beginsWithBar) advance(parser)
  const first = parseNullableType(parser)
  const type = beginsWithBar || isAtBar(parser) ? parseUnionFrom(parser, start, first) : first
  parser.depth--
  return type
}

/** Behind the first member of a union. */
function parseUnionFrom(parser: Parser, start: number, first: TypeExpression): UnionType {
  const members = [first]
  let highest = parser.height
  while (isAtBar(parser)) {
    advance(parser)
    members.push(parseNullableType(parser))
    if (highest < parser.height) highest = parser.height
  }
  growOver(parser, highest)
  return { kind: 'unionType', start, end: parser.lastEnd, members }
}

/** Whether a `|` follows; a line break before it is skipped then. */
function isAtBar(parser: Parser): boolean {
  if (parser.kind === 'newline' && parser.lineBreakRuns === 1) {
    const { text, next } = parser
    if (text[next] === '|' && text[next + 1] !== '|') advance(parser)
  }
  return isAt(parser, '|')
}

function parseNullableType(parser: Parser): TypeExpression {
  const { start } = parser
  let type = parseUnaryType(parser)
  for (;;) {
    if (isAt(parser, '?')) {
      advance(parser)
      // `T??` would be another token; `T? ?` is no more nullable than `T?`.
      if (type.kind !== 'nullableType') growOver(parser, parser.height)
      const inner: TypeExpression = type.kind === 'nullableType' ? type.type : type
      type = { kind: 'nullableType', start, end: parser.lastEnd, type: inner }
    } else if (isAt(parser, '!')) {
      advance(parser)
      // `T!!` is no less nullable than `T!`.
      if (type.kind !== 'nonNullType') growOver(parser, parser.height)
      const inner: TypeExpression = type.kind === 'nonNullType' ? type.type : type
      type = { kind: 'nonNullType', start, end: parser.lastEnd, type: inner }
    } else {
      return type
    }
  }
}

function parseUnaryType(parser: Parser): TypeExpression {
  const { kind, start } = parser
  if (kind !== '-' && kind !== '!') return parseMemberType(parser)
  advance(parser)
  const type = parseMemberType(parser)
  if (kind === '-' && type.kind === 'typeLiteral' && type.value.kind === 'integer') {
    const value = { ...type.value, start, value: -type.value.value }
    return { kind: 'typeLiteral', start, end: parser.lastEnd, value }
  }
  return { kind: 'otherType', start, end: parser.lastEnd }
}

/** A primary type and what follows it: `T[]`, `T[*]`, `T[0]`, `T.*`, `T.name`, `T.name<…>`. */
function parseMemberType(parser: Parser): TypeExpression {
  const { start } = parser
  let type = isAt(parser, 'identifier') ? parseTypeName(parser) : parsePrimaryType(parser)
  for (;;) {
    if (isAt(parser, '[')) type = parseTypeAccess(parser, start, type)
    else if (isAt(parser, '.')) type = parseTypeProperty(parser, start, type)
    else return type
  }
}

/** `name`, `name.name`, `name.name<…>` */
function parseTypeName(parser: Parser): TypeExpression {
  const { start } = parser
  const path = [parseIdentifier(parser, 'a type')]
  parser.height = 1
  while (isAt(parser, '.')) {
    advance(parser)
    if (isAt(parser, '*')) return endTypeAccess(parser, nameUpTo(path, start), 1, { kind: 'anyProperty' })
    path.push(parseIdentifier(parser, NAME_OF_PROPERTY))
  }
  const args = isAt(parser, '<') ? parseTypeArguments(parser) : NO_ARGUMENTS
  return { kind: 'typeName', start, end: parser.lastEnd, path, arguments: args }
}

const NAME_OF_PROPERTY = "the name of a type's property after '.'"
const NO_ARGUMENTS: readonly TypeExpression[] = []

function nameUpTo(path: readonly Identifier[], start: number): TypeExpression {
  return { kind: 'typeName', start, end: path.at(-1)?.end ?? start, path, arguments: NO_ARGUMENTS }
}

/** At the last token of it. */
function endTypeAccess(parser: Parser, base: TypeExpression, height: number, part: TypePart): TypeExpression {
  advance(parser)
  growOver(parser, height)
  return { kind: 'typeAccess', start: base.start, end: parser.lastEnd, base, part }
}

/** From `<` to `>`. */
function parseTypeArguments(parser: Parser): TypeExpression[] {
  const args: TypeExpression[] = []
  let highest = 0
  advance(parser)
  skipLineBreak(parser)
  while (!isAt(parser, '>')) {
    args.push(parseTypeExpression(parser))
    if (highest < parser.height) highest = parser.height
    if (!isAt(parser, ',')) break
    advance(parser)
    skipLineBreak(parser)
    if (isAt(parser, '>')) fail(parser, "a type after ','", "remove the ',' after the last type")
  }
  skipLineBreak(parser)
  growOver(parser, highest)
  expect(parser, '>', " or ',' after the type argument")
  return args
}

/** `T[]`, `T[*]`, `T[index]`, at the `[` */
function parseTypeAccess(parser: Parser, start: number, item: TypeExpression): TypeExpression {
  const { height } = parser
  advance(parser)
  if (isAt(parser, ']')) {
    advance(parser)
    growOver(parser, height)
    return { kind: 'arrayType', start, end: parser.lastEnd, item }
  }
  const part = parseItemPart(parser)
  if (!isAt(parser, ']')) fail(parser, "']'")
  if (part !== null) return endTypeAccess(parser, item, height, part)
  advance(parser)
  growOver(parser, height)
  return { kind: 'otherType', start, end: parser.lastEnd }
}

/** null: what the compiler takes for no index. */
function parseItemPart(parser: Parser): TypePart | null {
  if (isAt(parser, '*')) {
    advance(parser)
    return { kind: 'item' }
  }
  const index = parseExpression(parser, false)
  return index.kind === 'integer' ? { kind: 'itemAt', index: index.value } : null
}

/** `T.*`, `T.name`, `T.name<…>` of a type that is not a name by itself, at the `.` */
function parseTypeProperty(parser: Parser, start: number, base: TypeExpression): TypeExpression {
  const { height } = parser
  advance(parser)
  if (isAt(parser, '*')) return endTypeAccess(parser, base, height, { kind: 'anyProperty' })
  const { name } = parseIdentifier(parser, NAME_OF_PROPERTY)
  const hasArguments = isAt(parser, '<')
  if (hasArguments) parseTypeArguments(parser)
  growOver(parser, height)
  if (hasArguments) return { kind: 'otherType', start, end: parser.lastEnd }
  return { kind: 'typeAccess', start, end: parser.lastEnd, base, part: { kind: 'property', name } }
}

function parsePrimaryType(parser: Parser): TypeExpression {
  const { kind, start, end } = parser
  parser.height = 1
  switch (kind) {
    case 'string': {
      const value = parseString(parser)
      return { kind: 'typeLiteral', start, end: parser.lastEnd, value }
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
      return { ...type, start, end: parser.lastEnd }
    }
    default:
      return fail(parser, 'a type', isAt(parser, ':') ? 'a type follows its name without a colon' : undefined)
  }
}

function parseObjectType(parser: Parser): ObjectType {
  const { start } = parser
  const properties: ObjectType['properties'][number][] = []
  let highest = 0
  advance(parser)
  skipLineBreak(parser)
  while (!isAt(parser, '}')) {
    parseDecorators(parser)
    const key = parsePropertyTypeKey(parser)
    expect(parser, ':', " after the property's name")
    properties.push({ key, type: parseTypeExpression(parser) })
    if (highest < parser.height) highest = parser.height
    if (!skipSeparator(parser)) break
  }
  expect(parser, '}', ", ',' or the end of the line after the property's type")
  growOver(parser, highest)
  return { kind: 'objectType', start, end: parser.lastEnd, properties }
}

function parsePropertyTypeKey(parser: Parser): Identifier | StringLiteral | null {
  if (isAt(parser, 'string')) return parseString(parser)
  if (!isAt(parser, '*')) return parseIdentifier(parser, "a property's name or *")
  advance(parser)
  return null
}

function parseTupleType(parser: Parser): TupleType {
  const { start } = parser
  const items: TypeExpression[] = []
  let highest = 0
  advance(parser)
  skipLineBreak(parser)
  while (!isAt(parser, ']')) {
    parseDecorators(parser)
    items.push(parseTypeExpression(parser))
    if (highest < parser.height) highest = parser.height
    if (!skipSeparator(parser)) break
  }
  expect(parser, ']', ", ',' or the end of the line after the type")
  growOver(parser, highest)
  return { kind: 'tupleType', start, end: parser.lastEnd, items }
}
