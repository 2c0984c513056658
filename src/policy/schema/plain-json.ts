import type { JsonNode } from '../../syntax/json/syntax.js'

/**
 * The data a tree stands for, for ajv: with ordinary prototypes, which ajv's comparison needs, and every name, also
 * `__proto__`, a property of its own.
 */
export function plainJson(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key.value, plainJson(value)]))
    case 'array':
      return node.items.map(plainJson)
    case 'null':
      return null
    default:
      return node.value
  }
}
