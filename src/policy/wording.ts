/** Words that messages about policies have in common. */
import { nearest } from '../model/edit-distance.js'
import type { JsonNode } from '../syntax/json/syntax.js'

/** What a node is, for messages: `'abc'`, `12`, `a list`. */
export function foundText(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return 'a mapping'
    case 'array':
      return node.items.length === 0 ? 'an empty list' : 'a list'
    case 'null':
      return 'empty'
    case 'string':
      return `'${node.value.length > 60 ? `${node.value.slice(0, 57)}...` : node.value}'`
    default:
      return String(node.value)
  }
}

/** ` Did you mean 'required'?`, with the blank before it; empty where nothing is near. */
export function meant(word: string, candidates: Iterable<string>): string {
  const known = [...candidates]
  const found = nearest(word, known) ?? completion(word, known)
  return found === null ? '' : ` Did you mean '${found}'?`
}

/** `warning` for `warn` */
function completion(word: string, candidates: readonly string[]): string | null {
  if (word.length < 3) return null
  return candidates.find((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase())) ?? null
}
