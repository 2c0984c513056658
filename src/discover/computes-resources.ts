/** What computed-resources.ts finds in a text, in a tree, where it is certain; and links that only evaluation follows. */
import { membersNamed, textOf } from '../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../syntax/json/syntax.js'
import { computedParts } from './first-look/computed-resources.js'

/** The type of a deployment, which may be computed. */
const mayDeploy = /^\[|^microsoft\.resources\/deployment(?:s|stacks)$/i
/** The address of the template itself, from which others are reached. */
const ownAddress = /^\[.*templatelink/is

export function computesResources(root: JsonObject): boolean {
  const pending: JsonNode[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'array') pending.push(...node.items)
    if (node.kind === 'string' && ownAddress.test(node.value)) return true
    if (node.kind !== 'object') continue
    if (isComputedResource(node)) return true
    for (const { value } of node.members) pending.push(value)
  }
  return false
}

function isComputedResource(node: JsonObject): boolean {
  const values = (name: string) => membersNamed(node, name)
  const isComputedPart = (name: string) => values(name).some(isComputed)
  const has = (name: string) => values(name).length > 0
  const isDeployment = values('type').some((type) => mayDeploy.test(textOf(type) ?? ''))
  const isOfResources = values('name').some((name) => textOf(name)?.toLowerCase() === 'resources')
  return (
    // It says the versions of all types.
    has('apiProfile') ||
    isComputedPart('relativePath') ||
    (isDeployment && isComputedPart('properties')) ||
    (isOfResources && isComputedPart('input')) ||
    Object.entries(computedParts).some(
      ([part, beside]) => isComputedPart(part) && beside.every((names) => names.some(has)),
    )
  )
}

function isComputed(node: JsonNode): boolean {
  return textOf(node)?.startsWith('[') === true
}
