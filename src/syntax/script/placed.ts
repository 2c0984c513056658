/** Trees of a text that stands in a file in pieces. */
import type { JsonNode } from '../json/syntax.js'
import { type MappedText, sourceSpan } from './mapped-text.js'

/** The same tree with its places in the file. */
export function placed<T extends JsonNode>(node: T, mapped: MappedText): T
export function placed(node: JsonNode, mapped: MappedText): JsonNode {
  const span = sourceSpan(mapped, node.start, node.end)
  switch (node.kind) {
    case 'object':
      return {
        ...node,
        ...span,
        members: node.members.map(({ key, value }) => ({ key: placed(key, mapped), value: placed(value, mapped) })),
      }
    case 'array':
      return { ...node, ...span, items: node.items.map((item) => placed(item, mapped)) }
    default:
      return { ...node, ...span }
  }
}
