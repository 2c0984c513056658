/** What an expression of Bicep gives as text. */
import type { Source } from '../../../model/location.js'
import { stringPieces } from '../../../syntax/bicep/string-text.js'
import type { Expression, FunctionCall, StringLiteral } from '../../../syntax/bicep/syntax.js'
import { type Content, type JoinedPart, literalOf, unknownContent } from './content.js'
import { contentOfFunction } from './function-content.js'

/** What names stand for. */
export interface Scope {
  readonly source: Source
  readonly variables: ReadonlyMap<string, Expression>
  /** Their defaults. */
  readonly parameters: ReadonlyMap<string, Expression>
}

export function contentOf(expression: Expression, scope: Scope): Content {
  const lazily = (one: Expression) => () => contentOf(one, scope)
  switch (expression.kind) {
    case 'string':
      return contentOfString(expression, scope)
    case 'parenthesized':
      return { kind: 'either', contents: [lazily(expression.expression)] }
    case 'nonNull':
      return { kind: 'either', contents: [lazily(expression.operand)] }
    case 'ternary':
      return { kind: 'either', contents: [lazily(expression.whenTrue), lazily(expression.whenFalse)] }
    case 'variableAccess': {
      const { name } = expression.name
      const [variable, fallback] = [scope.variables.get(name), scope.parameters.get(name)]
      if (variable !== undefined) return { kind: 'either', contents: [lazily(variable)] }
      return fallback === undefined ? unknownContent : { kind: 'default', content: lazily(fallback) }
    }
    case 'call':
      return contentOfCall(expression, scope)
    default:
      return unknownContent
  }
}

function contentOfString(literal: StringLiteral, scope: Scope): Content {
  const pieces = stringPieces(scope.source.text, literal)
  if (pieces === null) return unknownContent
  const [only, ...others] = pieces
  if (only?.kind === 'text' && others.length === 0) return only
  const filled = pieces.filter((piece) => piece.kind === 'hole' || piece.text.text !== '')
  const parts = filled.map((piece) => {
    if (piece.kind === 'hole') return { content: () => contentOf(piece.expression, scope), span: piece }
    const [start = 0] = piece.text.sources
    return { content: (): Content => piece, span: { start, end: start } }
  })
  return { kind: 'joined', parts }
}

function contentOfCall(call: FunctionCall, scope: Scope): Content {
  const [first] = call.arguments
  if (first === undefined) return unknownContent
  switch (call.name.name) {
    case 'loadTextContent': {
      const path = literalOf(contentOf(first, scope))
      return path === null ? unknownContent : { kind: 'loaded', path }
    }
    // What is loaded, encoded and decoded again.
    case 'base64ToString': {
      const encoded = behindNames(first, scope)
      const isLoaded = encoded.kind === 'call' && encoded.name.name === 'loadFileAsBase64'
      const path =
        isLoaded && encoded.arguments[0] !== undefined ? literalOf(contentOf(encoded.arguments[0], scope)) : null
      return path === null ? unknownContent : { kind: 'loaded', path }
    }
    case 'any':
      return { kind: 'either', contents: [() => contentOf(first, scope)] }
    default: {
      const given = call.arguments.map((one) => partOf(one, scope))
      return contentOfFunction(call.name.name, given, () => listed(behindNames(first, scope), scope))
    }
  }
}

function partOf(expression: Expression, scope: Scope): JoinedPart {
  return { content: () => contentOf(expression, scope), span: expression }
}

function listed(list: Expression, scope: Scope): readonly JoinedPart[] | null {
  if (list.kind !== 'array') return null
  return list.items.map((item) => partOf(item.kind === 'spread' ? item.value : item, scope))
}

/** Variables that hold variables. */
const maximumNames = 20

/** The expression behind parentheses and names of variables; parameters are not looked up. */
export function behindNames(expression: Expression, { variables }: Scope): Expression {
  let value = expression
  for (let step = 0; step < maximumNames; step++) {
    const inner = value.kind === 'parenthesized' ? value.expression : null
    const next = inner ?? (value.kind === 'variableAccess' ? variables.get(value.name.name) : undefined)
    if (next === undefined) break
    value = next
  }
  return value
}
