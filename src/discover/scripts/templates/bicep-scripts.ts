/** Where Bicep has scripts, and what it says of them. */
import { isRegistryReference, plainText } from '../../../evaluate/paths.js'
import type { Source } from '../../../model/location.js'
import type {
  BicepFile,
  Body,
  Expression,
  ObjectLiteral,
  ObjectProperty,
  ResourceStatement,
} from '../../../syntax/bicep/syntax.js'
import { behindNames, contentOf, type Scope } from './bicep-content.js'
import {
  isDeploymentScriptModule,
  isDeploymentScriptType,
  isScriptContent,
  type ScriptObject,
  type Written,
} from './written.js'

/** The names of parameters that a local module runs as scripts, by its path as written. */
export type ScriptParameters = (path: string) => ReadonlySet<string>

/** @param parametersOf of the modules that it calls */
export function scriptsInBicep(
  { statements }: BicepFile,
  source: Source,
  parametersOf: ScriptParameters,
): readonly ScriptObject[] {
  const variables = new Map<string, Expression>()
  const parameters = new Map<string, Expression>()
  for (const one of statements) {
    if (one.kind === 'variable') variables.set(one.name.name, one.value)
    if (one.kind === 'parameter' && one.defaultValue !== null) parameters.set(one.name.name, one.defaultValue)
  }
  const walk: Walk = { scope: { source, variables, parameters }, found: [], parametersOf }
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
  readonly parametersOf: ScriptParameters
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
  if (params?.kind === 'object' && path !== '' && !isRegistryReference(path)) {
    const names = walk.parametersOf(path)
    for (const member of params.members) {
      const name = member.kind === 'property' ? nameOf(member) : null
      if (member.kind !== 'property' || name === null || isScriptContent(name) || !names.has(name)) continue
      walk.found.push(scriptGiven(member.value, walk.scope))
    }
  }
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

function inObject(object: ObjectLiteral, own: Own | null, walk: Walk): void {
  const { scope, found } = walk
  const type = propertyOf(object, 'type')
  const isDeploymentScript = type?.kind === 'string' && isDeploymentScriptType(plainText(type) ?? '')
  const inside = isDeploymentScript
    ? { properties: propertyOf(object, 'properties'), kind: propertyOf(object, 'kind') }
    : own
  for (const member of object.members) {
    if (member.kind === 'resource') inResource(member, walk)
    else if (member.kind === 'spread') visit(member.value, null, walk)
    else if (isScriptContent(nameOf(member) ?? '')) {
      const isOwn = inside?.properties === object
      const kind = isOwn ? inside?.kind : propertyOf(object, 'kind')
      found.push({
        properties: written(object, scope),
        kind: kind === undefined ? undefined : written(kind, scope),
        isDeploymentScript: isOwn,
        parameter: parameterIn(member.value, scope),
      })
    } else visit(member.value, member.value === inside?.properties ? inside : null, walk)
  }
}

/** What is given by itself: a parameter file's own `scriptContent`, or what a module runs under another name. */
function scriptGiven(value: Expression, scope: Scope): ScriptObject {
  const content = written(value, scope)
  const get = (name: string) => (isScriptContent(name) ? content : undefined)
  return {
    properties: { ...content, get, isOpen: true },
    kind: undefined,
    isDeploymentScript: false,
    parameter: parameterIn(value, scope),
  }
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

/** Whatever has a name and is no variable may be a parameter. */
function parameterIn(value: Expression, scope: Scope): string | null {
  const behind = behindNames(value, scope)
  return behind.kind === 'variableAccess' ? behind.name.name : null
}
