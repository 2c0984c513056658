/** Where Bicep has scripts, and what it says of them. */
import { plainText } from '../../../evaluate/paths.js'
import type { Source } from '../../../model/location.js'
import { stringPieces } from '../../../syntax/bicep/string-text.js'
import type {
  BicepFile,
  Body,
  Expression,
  FunctionCall,
  ObjectLiteral,
  ObjectProperty,
  ResourceStatement,
  StringLiteral,
} from '../../../syntax/bicep/syntax.js'
import { type Content, literalOf, unknownContent } from './content.js'
import { formatted } from './formatted.js'
import {
  isDeploymentScriptModule,
  isDeploymentScriptType,
  isScriptContent,
  type ScriptObject,
  type Written,
} from './written.js'

/** What names stand for. */
interface Scope {
  readonly source: Source
  readonly variables: ReadonlyMap<string, Expression>
  /** Their defaults. */
  readonly parameters: ReadonlyMap<string, Expression>
}

export function scriptsInBicep({ statements }: BicepFile, source: Source): readonly ScriptObject[] {
  const variables = new Map<string, Expression>()
  const parameters = new Map<string, Expression>()
  for (const one of statements) {
    if (one.kind === 'variable') variables.set(one.name.name, one.value)
    if (one.kind === 'parameter' && one.defaultValue !== null) parameters.set(one.name.name, one.defaultValue)
  }
  const walk: Walk = { scope: { source, variables, parameters }, found: [] }
  for (const one of statements) {
    if (one.kind === 'resource') inResource(one, walk)
    else if (one.kind === 'module') inModule(plainText(one.path) ?? '', one.body, walk)
    else if (one.kind === 'variable') visit(one.value, null, walk)
    else if (one.kind === 'parameterAssignment' && isScriptContent(one.name.name)) {
      walk.found.push(scriptGiven(one.value, walk.scope))
    }
  }
  return walk.found
}

interface Walk {
  readonly scope: Scope
  readonly found: ScriptObject[]
}

/** The properties of a deployment script, and what tells its shell. */
interface Own {
  readonly properties: Expression | undefined
  readonly kind: Expression | undefined
}

function inResource({ type, body }: ResourceStatement, walk: Walk): void {
  const object = objectIn(body)
  if (object === null) return
  // The version may be filled in by something else.
  const isOwn = isDeploymentScriptType(type.parts[0] ?? '')
  const own = isOwn ? { properties: propertyOf(object, 'properties'), kind: propertyOf(object, 'kind') } : null
  visit(object, own, walk)
}

function inModule(path: string, body: Body, walk: Walk): void {
  const object = objectIn(body)
  const params = object === null ? undefined : propertyOf(object, 'params')
  const kind = params?.kind === 'object' ? propertyOf(params, 'kind') : undefined
  if (object !== null) visit(object, isDeploymentScriptModule(path) ? { properties: params, kind } : null, walk)
}

/** null: it is deployed under a condition that is never true. */
function objectIn(body: Body | Expression): ObjectLiteral | null {
  if (body.kind === 'if') {
    const { condition } = body
    return condition.kind === 'boolean' && !condition.value ? null : objectIn(body.body)
  }
  if (body.kind === 'for') return objectIn(body.body)
  return body.kind === 'object' ? body : null
}

function visit(expression: Expression, own: Own | null, walk: Walk): void {
  switch (expression.kind) {
    case 'object':
      inObject(expression, own, walk)
      break
    case 'array':
      for (const item of expression.items) visit(item.kind === 'spread' ? item.value : item, null, walk)
      break
    case 'for':
      if (expression.body.kind === 'if') visit(expression.body.body, null, walk)
      else visit(expression.body, null, walk)
      break
    case 'parenthesized':
      visit(expression.expression, own, walk)
      break
    case 'ternary':
      visit(expression.whenTrue, null, walk)
      visit(expression.whenFalse, null, walk)
      break
    case 'call':
      for (const argument of expression.arguments) visit(argument, null, walk)
      break
  }
}

function inObject(object: ObjectLiteral, own: Own | null, { scope, found }: Walk): void {
  const type = propertyOf(object, 'type')
  const isDeploymentScript = type?.kind === 'string' && isDeploymentScriptType(plainText(type) ?? '')
  const inside = isDeploymentScript
    ? { properties: propertyOf(object, 'properties'), kind: propertyOf(object, 'kind') }
    : own
  for (const member of object.members) {
    if (member.kind === 'resource') inResource(member, { scope, found })
    else if (member.kind === 'spread') visit(member.value, null, { scope, found })
    else if (isScriptContent(nameOf(member) ?? '')) {
      const isOwn = inside?.properties === object
      const kind = isOwn ? inside?.kind : propertyOf(object, 'kind')
      found.push({
        properties: written(object, scope),
        kind: kind === undefined ? undefined : written(kind, scope),
        isDeploymentScript: isOwn,
      })
    } else visit(member.value, member.value === inside?.properties ? inside : null, { scope, found })
  }
}

/** A parameter file's own `scriptContent`. */
function scriptGiven(value: Expression, scope: Scope): ScriptObject {
  const content = written(value, scope)
  const get = (name: string) => (isScriptContent(name) ? content : undefined)
  return { properties: { ...content, get, isOpen: true }, kind: undefined, isDeploymentScript: false }
}

function nameOf({ key }: ObjectProperty): string | null {
  return 'name' in key ? key.name : plainText(key)
}

function propertyOf({ members }: ObjectLiteral, name: string): Expression | undefined {
  const isIts = (member: ObjectLiteral['members'][number]) =>
    member.kind === 'property' && nameOf(member)?.toLowerCase() === name.toLowerCase()
  const found = members.findLast(isIts)
  return found?.kind === 'property' ? found.value : undefined
}

function written(expression: Expression, scope: Scope): Written {
  const value = behindNames(expression, scope)
  return {
    content: () => contentOf(expression, scope),
    items: () => {
      if (value.kind !== 'array' || value.items.some((item) => item.kind === 'spread')) return null
      return value.items.flatMap((item) => (item.kind === 'spread' ? [] : [written(item, scope)]))
    },
    get: (name) => {
      const found = value.kind === 'object' ? propertyOf(value, name) : undefined
      return found === undefined ? undefined : written(found, scope)
    },
    isOpen: value.kind !== 'object' || value.members.some((one) => one.kind === 'spread' || isComputed(one)),
  }
}

function isComputed(member: ObjectProperty | ResourceStatement): boolean {
  return member.kind === 'property' && nameOf(member) === null
}

/** Variables that hold variables. */
const maximumNames = 20

function behindNames(expression: Expression, { variables }: Scope): Expression {
  let value = expression
  for (let step = 0; step < maximumNames; step++) {
    const inner = value.kind === 'parenthesized' ? value.expression : null
    const next = inner ?? (value.kind === 'variableAccess' ? variables.get(value.name.name) : undefined)
    if (next === undefined) break
    value = next
  }
  return value
}

function contentOf(expression: Expression, scope: Scope): Content {
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
  const [first, second] = call.arguments
  if (first === undefined) return unknownContent
  const lazily = (one: Expression) => () => contentOf(one, scope)
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
    case 'string':
    case 'any':
    case 'trim':
      return { kind: 'either', contents: [lazily(first)] }
    case 'concat':
      return { kind: 'joined', parts: call.arguments.map((one) => ({ content: lazily(one), span: one })) }
    case 'join':
      return contentOfJoin(behindNames(first, scope), second, scope)
    case 'format':
      return contentOfFormat(first, call.arguments.slice(1), scope)
    case 'replace':
      return second === undefined
        ? unknownContent
        : { kind: 'replaced', content: lazily(first), replaced: lazily(second) }
    default:
      return unknownContent
  }
}

function contentOfJoin(list: Expression, separator: Expression | undefined, scope: Scope): Content {
  if (list.kind !== 'array' || separator === undefined) return unknownContent
  const part = (one: Expression) => ({ content: () => contentOf(one, scope), span: one })
  const items = list.items.map((item) => (item.kind === 'spread' ? item.value : item))
  return {
    kind: 'joined',
    parts: items.flatMap((item, index) => (index === 0 ? [part(item)] : [part(separator), part(item)])),
  }
}

function contentOfFormat(pattern: Expression, given: readonly Expression[], scope: Scope): Content {
  const content = contentOf(pattern, scope)
  if (content.kind !== 'text') return unknownContent
  return formatted(
    content.text,
    given.map((one) => ({ content: () => contentOf(one, scope), span: one })),
  )
}
