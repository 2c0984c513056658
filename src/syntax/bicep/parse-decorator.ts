import { advance } from './lexer.js'
import { parseArguments } from './parse-expression.js'
import { fail, type Parser, parseIdentifier, skipLineBreak } from './parser.js'
import type { Decorator, Expression } from './syntax.js'

const NO_DECORATORS: readonly Decorator[] = []

/** `@name`, `@name(…)`, `@sys.name(…)`, each on a line of its own; none is fine. */
export function parseDecorators(parser: Parser): readonly Decorator[] {
  if (parser.kind !== '@') return NO_DECORATORS
  const decorators: Decorator[] = []
  while (parser.kind === '@') {
    decorators.push(parseDecorator(parser))
    if (parser.kind !== 'newline') fail(parser, 'the end of the line after the decorator')
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
    const args: Expression[] = []
    const end = parser.kind === '(' ? parseArguments(parser, true, args) : name.end
    if (parser.kind !== '.') return { start, end, name, namespace, arguments: args }
    namespace.push(name)
    advance(parser)
  }
}
