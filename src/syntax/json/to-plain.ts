import type { JsonNode } from './syntax.js'

/**
 * The data a tree stands for, for schemas and tests. Objects have no prototype, so that `__proto__` is a property like
 * any other; of two members with the same name the later one wins, as with `JSON.parse`.
 */
export function toPlain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object': {
      const plain: Record<string, unknown> = Object.create(null)
      for (const { key, value } of node.members) plain[key.value] = toPlain(value)
      return plain
    }
    case 'array':
      return node.items.map(toPlain)
    case 'null':
      return null
    default:
      return node.value
  }
}
