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

/**
 * A schema for ajv. Its code skips `contains` after `prefixItems` where the array is shorter than those (8.20), so that
 * `contains` stands in `allOf` once more.
 */
export function plainSchema(node: JsonNode): unknown {
  if (node.kind === 'array') return node.items.map(plainSchema)
  if (node.kind !== 'object') return plainJson(node)
  const entries = node.members.map(({ key, value }): readonly [string, unknown] => [
    key.value,
    dataKeywords.has(key.value) ? plainJson(value) : plainSchema(value),
  ])
  const isSplit = node.members.some(({ key, value }) => key.value === 'prefixItems' && value.kind === 'array')
  return Object.fromEntries(isSplit ? withContainsAgain(entries) : entries)
}

/** Their values are data, not schemas. */
const dataKeywords: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples'])

const containsKeywords: ReadonlySet<string> = new Set(['contains', 'minContains', 'maxContains'])

type Entries = readonly (readonly [string, unknown])[]

function withContainsAgain(entries: Entries): Entries {
  const again = entries.filter(([name]) => containsKeywords.has(name))
  if (again.length === 0) return entries
  const all = entries.find(([name]) => name === 'allOf')?.[1]
  return [...entries, ['allOf', [...(Array.isArray(all) ? all : []), Object.fromEntries(again)]]]
}
