/** What the parameters and variables of an ARM template refer to, without evaluating anything. */
import { type Source, siteOf } from '../../model/location.js'
import { parseArmExpression } from '../../syntax/arm-expression/parse.js'
import type { ArmCall, ArmExpression } from '../../syntax/arm-expression/syntax.js'
import { member, members } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import type { NamedValue } from '../cycles.js'

/** @param template the template's root, or that of a nested template with a scope of its own */
export function namedValues(template: JsonObject, source: Source): readonly NamedValue[] {
  const parameters = members(member(template, 'parameters')).map(({ key, value }) =>
    namedValue('parameter', key.value, member(value, 'defaultValue'), source),
  )
  const variables = members(member(template, 'variables')).map(({ key, value }) =>
    namedValue('variable', key.value, value, source),
  )
  return [...parameters, ...variables]
}

function namedValue(
  kind: 'parameter' | 'variable',
  name: string,
  value: JsonNode | undefined,
  source: Source,
): NamedValue {
  const references = calls(value, source).flatMap((call) => {
    const [named] = call.arguments
    const callee = /^(parameter|variable)s$/i.exec(call.name)?.[1]
    if (callee === undefined || call.namespace !== null || named?.kind !== 'string') return []
    return [{ id: idOf(callee, named.value), site: siteOf(source, call) }]
  })
  return { id: idOf(kind, name), caption: `${kind} '${name}'`, references }
}

function idOf(kind: string, name: string): string {
  return `${kind} ${name}`.toLowerCase()
}

/** Every call in every expression of a value, in the order of the text. */
function calls(value: JsonNode | undefined, source: Source): readonly ArmCall[] {
  const found: ArmCall[] = []
  const pending: (JsonNode | ArmExpression)[] = value === undefined ? [] : [value]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
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
