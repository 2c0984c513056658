/** What the names that an ARM template declares refer to, without evaluating anything. */
import { type Source, siteOf } from '../../model/location.js'
import { parseArmExpression } from '../../syntax/arm-expression/parse.js'
import type { ArmCall, ArmExpression } from '../../syntax/arm-expression/syntax.js'
import { member, members, textOf } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import type { NamedValue } from '../cycles.js'

/** @param template the template's root, or that of a nested template with a scope of its own */
export function namedValues(template: JsonObject, source: Source): readonly NamedValue[] {
  const parameters = members(member(template, 'parameters')).map(({ key, value }) =>
    namedValue('parameter', key.value, member(value, 'defaultValue'), source),
  )
  const variables = variablesOf(template).map(([name, value]) => namedValue('variable', name, value, source))
  return [...definitionsOf(template, source), ...parameters, ...variables, ...functionsOf(template, source)]
}

/** By name, those that a loop makes among them. */
function variablesOf(template: JsonObject): readonly (readonly [name: string, value: JsonNode])[] {
  return members(member(template, 'variables')).flatMap(({ key, value }) => {
    if (key.value.toLowerCase() !== 'copy' || value.kind !== 'array') return [[key.value, value] as const]
    return value.items.flatMap((copy) => {
      const name = textOf(member(copy, 'name'))
      return name === null ? [] : [[name, copy] as const]
    })
  })
}

/** "The function can't call user-defined functions": https://learn.microsoft.com/azure/azure-resource-manager/templates/user-defined-functions */
function functionsOf(template: JsonObject, source: Source): readonly NamedValue[] {
  const namespaces = member(template, 'functions')
  return (namespaces?.kind === 'array' ? namespaces.items : []).flatMap((node) => {
    const namespace = textOf(member(node, 'namespace')) ?? ''
    return members(member(node, 'members')).map(({ key, value }) =>
      namedValue('function', `${namespace}.${key.value}`, member(member(value, 'output'), 'value'), source),
    )
  })
}

/** A definition that is another one, which is the first again, is no type at all; parts of it may refer to it. */
function definitionsOf(template: JsonObject, source: Source): readonly NamedValue[] {
  return members(member(template, 'definitions')).map(({ key, value }) => {
    const reference = member(value, '$ref')
    const target = /^#\/definitions\/([^/]+)$/i.exec(textOf(reference ?? value) ?? '')?.[1]
    const references =
      reference === undefined || target === undefined
        ? []
        : [{ id: idOf('definition', target), site: siteOf(source, reference) }]
    return { id: idOf('definition', key.value), caption: `definition '${key.value}'`, references }
  })
}

function namedValue(
  kind: 'parameter' | 'variable' | 'function',
  name: string,
  value: JsonNode | undefined,
  source: Source,
): NamedValue {
  const references = calls(value, source).flatMap((call) => {
    const id = idOfCalled(call, kind)
    return id === null ? [] : [{ id, site: siteOf(source, call) }]
  })
  return { id: idOf(kind, name), caption: `${kind} '${name}'`, references }
}

/** @param kind of what the call stands in: the parameters that a function asks for are its own */
function idOfCalled({ name, namespace, arguments: [named] }: ArmCall, kind: string): string | null {
  if (namespace !== null) return idOf('function', `${namespace}.${name}`)
  const callee = /^(parameter|variable)s$/i.exec(name)?.[1]?.toLowerCase()
  if (callee === undefined || named?.kind !== 'string') return null
  return kind === 'function' && callee === 'parameter' ? null : idOf(callee, named.value)
}

function idOf(kind: string, name: string): string {
  return `${kind} ${name}`.toLowerCase()
}

/**
 * Every call in every expression of a value, in the order of the text.
 *
 * @param isPassedOver parts that are not looked into
 */
export function calls(
  value: JsonNode | undefined,
  source: Source,
  isPassedOver: (part: JsonNode | ArmExpression) => boolean = () => false,
): readonly ArmCall[] {
  const found: ArmCall[] = []
  const pending: (JsonNode | ArmExpression)[] = value === undefined ? [] : [value]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isPassedOver(node)) continue
    if (node.kind === 'call') found.push(node)
    for (const part of partsOf(node, source)) pending.push(part)
  }
  return found.sort((a, b) => a.start - b.start)
}

function partsOf(node: JsonNode | ArmExpression, source: Source): readonly (JsonNode | ArmExpression)[] {
  switch (node.kind) {
    case 'object':
      return node.members.map(({ value }) => value)
    case 'array':
      return node.items
    case 'string': {
      // A string of the JSON, or one inside an expression, which is no expression again.
      if (source.text[node.start] !== '"') return []
      const parsed = parseArmExpression(source.text, node)
      return parsed.kind === 'expression' ? [parsed.expression] : []
    }
    case 'call':
      return node.arguments
    case 'propertyAccess':
      return [node.base]
    case 'indexAccess':
      return [node.base, node.index]
    default:
      return []
  }
}
