import { advance } from './lexer.js'
import { parseDecorators } from './parse-decorator.js'
import { type NestedResourceParser, parseIf, parseObject, parseResourceFor, parseString } from './parse-literal.js'
import {
  enter,
  expect,
  expectWord,
  fail,
  growOver,
  isAt,
  isUnindented,
  isWord,
  type Parser,
  parseIdentifier,
} from './parser.js'
import type { Body, Decorator, ModuleStatement, ResourceStatement, StringLiteral, TestStatement } from './syntax.js'
import { wordAt } from './tokens.js'

/** Behind the word: `name 'type' [existing] = body`. */
export function parseResource(parser: Parser, start: number, decorators: readonly Decorator[]): ResourceStatement {
  const name = parseIdentifier(parser, "the resource's symbolic name")
  const type = parsePath(parser, "the resource's type and version, such as 'Provider/type@2024-01-01',")
  const existing = isWord(parser, 'existing')
  if (existing) advance(parser)
  expect(parser, '=', existing ? " after 'existing'" : " or 'existing' after the resource's type")
  const body = parseBody(parser, parseNestedResource)
  return { kind: 'resource', start, end: parser.lastEnd, decorators, name, type, existing, body }
}

/** Behind the word: `name 'path' = body`. */
export function parseModule(parser: Parser, start: number, decorators: readonly Decorator[]): ModuleStatement {
  const name = parseIdentifier(parser, "the module's symbolic name")
  const path = parsePath(parser, "the module's path")
  expect(parser, '=', " after the module's path")
  const body = parseBody(parser, null)
  return { kind: 'module', start, end: parser.lastEnd, decorators, name, path, body }
}

/** Behind the word: `name 'path' = {…}`. */
export function parseTest(parser: Parser, start: number, decorators: readonly Decorator[]): TestStatement {
  const name = parseIdentifier(parser, "the test's name")
  const path = parsePath(parser, "the test's path")
  expect(parser, '=', " after the test's path")
  if (!isAt(parser, '{')) fail(parser, "'{'")
  const body = parseObject(parser, null)
  return { kind: 'test', start, end: parser.lastEnd, decorators, name, path, body }
}

/** @param what the path is, for the message: `the module's path` */
export function parsePath(parser: Parser, what: string): StringLiteral {
  if (!isAt(parser, 'string')) fail(parser, `${what} as a string`)
  return parseString(parser)
}

/** A line break may stand before `if`. */
function parseBody(parser: Parser, nested: NestedResourceParser | null): Body {
  if (isAt(parser, 'newline') && wordAt(parser.text, parser.next) === 'if') advance(parser)
  if (isAt(parser, '{')) return parseObject(parser, nested)
  if (isAt(parser, '[')) return parseResourceFor(parser, nested)
  if (isWord(parser, 'if')) return parseIf(parser, nested)
  const isOnNextLine = isAt(parser, 'newline') && '{['.includes(parser.text.charAt(parser.next))
  const hint = isOnNextLine ? `the '${parser.text.charAt(parser.next)}' stands on the line of the '='` : undefined
  return fail(parser, "'{', 'if (…) {' or '[for …' after '='", hint)
}

/** In a resource's body, at `@` or at the word `resource` before a name. */
function parseNestedResource(parser: Parser): ResourceStatement {
  const { start } = parser
  if (isUnindented(parser)) {
    // Legal, but where a '}' is missing above it is the next statement.
    if (!parser.allowsUnindentedResources) fail(parser, "'}'")
    parser.holdsUnindentedResource = true
  }
  enter(parser)
  const decorators = parseDecorators(parser)
  expectWord(parser, 'resource', ' after the decorators of a nested resource')
  const resource = parseResource(parser, start, decorators)
  growOver(parser, parser.height)
  parser.depth--
  return resource
}
