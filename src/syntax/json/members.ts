import type { JsonMember, JsonNode } from './syntax.js'

/** The member of an object by its name, case aside, as ARM looks it up; of equal names the last. */
export function member(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return memberNamed(node, name)?.value
}

/** The same with its key. */
export function memberNamed(node: JsonNode | undefined, name: string): JsonMember | undefined {
  const lowerName = name.toLowerCase()
  return members(node).findLast(({ key }) => key.value.toLowerCase() === lowerName)
}

/** The members of an object; none of anything else. */
export function members(node: JsonNode | undefined): readonly JsonMember[] {
  return node?.kind === 'object' ? node.members : []
}

/** All members of that name, case aside: of equal names Azure takes the last, and somebody may think otherwise. */
export function membersNamed(node: JsonNode | undefined, name: string): readonly JsonNode[] {
  const lowerName = name.toLowerCase()
  return members(node).flatMap(({ key, value }) => (key.value.toLowerCase() === lowerName ? [value] : []))
}

/** What a string says; null for anything else. */
export function textOf(node: JsonNode | undefined): string | null {
  return node?.kind === 'string' ? node.value : null
}
