/** Looking into a policy's tree, whatever shape it has. Names are told apart by their case. */
import type { JsonNode, JsonString } from '../syntax/json/syntax.js'

/** Of equal names the last; null: there is none, or the node is no object. */
export function memberOf(node: JsonNode | null, name: string): JsonNode | null {
  if (node?.kind !== 'object') return null
  return node.members.findLast(({ key }) => key.value === name)?.value ?? null
}

export function keyOf(node: JsonNode | null, name: string): JsonString | null {
  if (node?.kind !== 'object') return null
  return node.members.findLast(({ key }) => key.value === name)?.key ?? null
}

export function itemsOf(node: JsonNode | null): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : []
}

export function isText(node: JsonNode | null): node is JsonString {
  return node?.kind === 'string'
}

export function isTrue(node: JsonNode | null): boolean {
  return node?.kind === 'boolean' && node.value
}
