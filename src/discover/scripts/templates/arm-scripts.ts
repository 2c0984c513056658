/** Where ARM JSON has scripts, in templates and in parameter files, and what it says of them. */
import type { Source } from '../../../model/location.js'
import { parseArmExpression } from '../../../syntax/arm-expression/parse.js'
import type { ArmCall, ArmExpression } from '../../../syntax/arm-expression/syntax.js'
import { member, members, textOf } from '../../../syntax/json/members.js'
import { stringText } from '../../../syntax/json/string-text.js'
import type { JsonNode, JsonObject, JsonString } from '../../../syntax/json/syntax.js'
import { sliceOf } from '../../../syntax/script/mapped-text.js'
import { type Content, type JoinedPart, unknownContent } from './content.js'
import { contentOfFunction } from './function-content.js'
import { isDeploymentScriptType, isScriptContent, type ScriptObject, type Written } from './written.js'

/** The template around, whose variables and parameters an expression means. */
interface Scope {
  readonly source: Source
  readonly template: JsonObject
}

export function scriptsInArm(root: JsonObject, source: Source): readonly ScriptObject[] {
  const found: ScriptObject[] = []
  visit(root, null, { source, template: root }, found)
  return found
}

/** @param resource what has these properties; null: it is no resource */
function visit(node: JsonNode, resource: JsonObject | null, scope: Scope, found: ScriptObject[]): void {
  if (node.kind === 'array') for (const item of node.items) visit(item, null, scope, found)
  if (node.kind !== 'object' || isNeverDeployed(node)) return
  const isWhole = isTemplate(node)
  const inside = isWhole ? { ...scope, template: node } : scope
  for (const { key, value } of node.members) {
    const name = key.value.toLowerCase()
    // Names of variables are nobody's properties, and outputs are told, not run.
    if (isWhole && name === 'outputs') continue
    if (isWhole && name === 'variables') for (const one of members(value)) visit(one.value, null, inside, found)
    else if (isScriptContent(key.value) && value.kind === 'string') found.push(scriptIn(node, resource, inside))
    else if (isScriptContent(key.value) && member(value, 'value')?.kind === 'string')
      found.push(scriptGiven(value, node, inside))
    else visit(value, name === 'properties' ? node : null, inside, found)
  }
}

function isNeverDeployed(node: JsonObject): boolean {
  const condition = member(node, 'condition')
  return condition?.kind === 'boolean' && !condition.value && member(node, 'type') !== undefined
}

function isTemplate(node: JsonObject): boolean {
  const isSaid = (name: string) => member(node, name) !== undefined
  return isSaid('resources') && (isSaid('contentVersion') || isSaid('variables') || isSaid('parameters'))
}

function scriptIn(properties: JsonObject, resource: JsonObject | null, scope: Scope): ScriptObject {
  const isOwn = isDeploymentScriptType(textOf(member(resource ?? undefined, 'type')) ?? '')
  const kind = member((isOwn ? resource : properties) ?? undefined, 'kind')
  return {
    properties: written(properties, scope),
    kind: kind === undefined ? undefined : written(kind, scope),
    isDeploymentScript: isOwn,
    parameter: null,
  }
}

/** `"scriptContent": { "value": "…" }`, as parameters are given, among others. */
function scriptGiven(parameter: JsonNode, parameters: JsonObject, scope: Scope): ScriptObject {
  const value = member(parameter, 'value')
  const kind = member(member(parameters, 'kind'), 'value')
  const content = value === undefined ? undefined : written(value, scope)
  const get = (name: string) => (isScriptContent(name) ? content : undefined)
  const properties = { ...written(parameter, scope), get, isOpen: true }
  return {
    properties,
    kind: kind === undefined ? undefined : written(kind, scope),
    isDeploymentScript: false,
    parameter: null,
  }
}

function written(node: JsonNode, scope: Scope): Written {
  const value = behindNames(node, scope)
  return {
    content: () => (node.kind === 'string' ? contentOf(node, scope) : unknownContent),
    items: () => (value.kind === 'array' ? value.items.map((item) => written(item, scope)) : null),
    get: (name) => {
      const found = member(value, name)
      return found === undefined ? undefined : written(found, scope)
    },
    isOpen: value.kind !== 'object' || member(value, 'copy') !== undefined,
  }
}

/** Variables that hold variables. */
const maximumNames = 20

function behindNames(node: JsonNode, scope: Scope): JsonNode {
  let value = node
  for (let step = 0; step < maximumNames && value.kind === 'string'; step++) {
    const parsed = parseArmExpression(scope.source.text, value)
    const expression = parsed.kind === 'expression' ? parsed.expression : null
    const next =
      expression?.kind === 'call' && isCall(expression, 'variables') ? named(expression, 'variables', scope) : undefined
    if (next === undefined) break
    value = next
  }
  return value
}

function isCall({ name, namespace }: ArmCall, wanted: string): boolean {
  return namespace === null && name.toLowerCase() === wanted
}

/** What a template has under the name that a call gives. */
function named(
  { arguments: [first] }: ArmCall,
  section: 'variables' | 'parameters',
  { template }: Scope,
): JsonNode | undefined {
  return first?.kind === 'string'
    ? members(member(template, section)).findLast(({ key }) => isSame(key.value, first.value))?.value
    : undefined
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function contentOf(node: JsonString, scope: Scope): Content {
  const { text } = scope.source
  const parsed = parseArmExpression(text, node)
  if (parsed.kind === 'expression') return contentOfExpression(parsed.expression, scope)
  if (parsed.kind === 'problem') return unknownContent
  const own = stringText(text, node)
  // A bracket that escapes another is no text.
  return { kind: 'text', text: parsed.value === node.value ? own : sliceOf(own, 1, own.text.length) }
}

function contentOfExpression(expression: ArmExpression, scope: Scope): Content {
  if (expression.kind === 'string') return { kind: 'text', text: stringText(scope.source.text, expression, true) }
  return expression.kind === 'call' && expression.namespace === null ? contentOfCall(expression, scope) : unknownContent
}

function contentOfCall(call: ArmCall, scope: Scope): Content {
  const given = call.arguments.map((one) => partOf(one, scope))
  const name = call.name.toLowerCase()
  switch (name) {
    case 'variables':
      return contentOfNode(named(call, 'variables', scope), scope)
    case 'parameters': {
      const fallback = member(named(call, 'parameters', scope), 'defaultValue')
      return fallback === undefined
        ? unknownContent
        : { kind: 'default', content: () => contentOfNode(fallback, scope) }
    }
    case 'if':
      return { kind: 'either', contents: given.slice(1, 3).map(({ content }) => content) }
    default:
      return contentOfFunction(name, given, () => listed(call.arguments[0], scope))
  }
}

function partOf(expression: ArmExpression, scope: Scope): JoinedPart {
  return { content: () => contentOfExpression(expression, scope), span: expression }
}

function contentOfNode(node: JsonNode | undefined, scope: Scope): Content {
  if (node?.kind !== 'string') return unknownContent
  return { kind: 'either', contents: [() => contentOf(node, scope)] }
}

/** `createArray(…)`, and a variable that holds an array. */
function listed(list: ArmExpression | undefined, scope: Scope): readonly JoinedPart[] | null {
  if (list?.kind !== 'call') return null
  if (isCall(list, 'createarray')) return list.arguments.map((one) => partOf(one, scope))
  const array = isCall(list, 'variables') ? named(list, 'variables', scope) : undefined
  if (array?.kind !== 'array') return null
  return array.items.map((item) => ({ content: () => contentOfNode(item, scope), span: item }))
}
