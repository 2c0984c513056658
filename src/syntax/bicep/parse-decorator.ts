import { advance } from './lexer.js'
import { parseArguments } from './parse-member.js'
import { fail, isAt, type Parser, parseIdentifier, skipLineBreak } from './parser.js'
import type { Decorator, Expression } from './syntax.js'

const NO_DECORATORS: readonly Decorator[] = []
const NO_ARGUMENTS: readonly Expression[] = []

/** `@name`, `@name(…)`, `@sys.name(…)`, each on a line of its own; none is fine. */
export function parseDecorators(parser: Parser): readonly Decorator[] {
  if (!isAt(parser, '@')) return NO_DECORATORS
  const decorators: Decorator[] = []
  while (isAt(parser, '@')) {
    decorators.push(parseDecorator(parser))
    if (!isAt(parser, 'newline')) fail(parser, 'the end of the line after the decorator')
    skipLineBreak(parser)
  }
  return decorators
}

function parseDecorator(parser: Parser): Decorator {
  const { start } = parser
  const namespace: Decorator['name'][] = []
  advance(parser)
  for (;;) {
    const name = parseIdentifier(parser, 'the name of a decorator')
    const args = isAt(parser, '(') ? parseArguments(parser, true) : NO_ARGUMENTS
    if (!isAt(parser, '.')) return { start, end: parser.lastEnd, name, namespace, arguments: args }
    namespace.push(name)
    advance(parser)
  }
}
