/** The tree of a policy's text. */
import { parseJson } from '../syntax/json/parse.js'
import type { JsonNode } from '../syntax/json/syntax.js'
import { MAXIMUM_DEPTH, MAXIMUM_LENGTH } from '../syntax/yaml/limits.js'
import type { YamlFile } from '../syntax/yaml/parse.js'

/**
 * YAML 1.2 holds all of JSON. A policy that is JSON, as programs write it, is read as such in a tenth of the time; YAML is
 * loaded for any other, and for what only its reader refuses.
 */
export async function readTree(text: string): Promise<YamlFile> {
  const json = text.length <= MAXIMUM_LENGTH && /^\s*\{/.test(text) ? parseJson(text) : null
  const root = json?.problems.length === 0 && json.looseness.length === 0 ? json.root : null
  if (root !== null && isPlain(root, MAXIMUM_DEPTH)) return { value: root, problems: [] }
  const { parseYaml } = await import('../syntax/yaml/parse.js')
  return parseYaml(text)
}

/** Whether nothing in it is what the reader of YAML refuses: a key twice, an endless number, a deep nest. */
function isPlain(node: JsonNode, depth: number): boolean {
  if (depth === 0) return false
  switch (node.kind) {
    case 'number':
      return Number.isFinite(node.value)
    case 'array':
      return node.items.every((item) => isPlain(item, depth - 1))
    case 'object':
      return (
        new Set(node.members.map(({ key }) => key.value)).size === node.members.length &&
        node.members.every(({ value }) => isPlain(value, depth - 1))
      )
    default:
      return true
  }
}
