/** The resources of one template, as its expressions name them. */
import { siteOf } from '../../model/location.js'
import { numberValue, type Value } from '../../model/value.js'
import { member, members, textOf } from '../../syntax/json/members.js'
import type { JsonObject } from '../../syntax/json/syntax.js'
import { deploymentType } from './deployment-types.js'
import type { Match } from './same-expression.js'
import { type ArmScope, withLoop } from './scope.js'

/** `reference()` may name any, and what deployments give is known. */
export interface NamedResource {
  /** null in a list of resources. */
  readonly symbolicName: string | null
  readonly node: JsonObject
  readonly isDeployment: boolean
  /** The name of its copy loop; null where it has none. */
  readonly loop: string | null
}

/** Of the template's own list or object; none of those that are written in another resource. */
export function namedResources(template: JsonObject): readonly NamedResource[] {
  const resources = member(template, 'resources')
  const listed =
    resources?.kind === 'array'
      ? resources.items.map((node) => ({ symbolicName: null, node }))
      : members(resources).map(({ key, value }) => ({ symbolicName: key.value, node: value }))
  return listed.flatMap(({ symbolicName, node }): NamedResource[] => {
    if (node.kind !== 'object') return []
    const isDeployment = textOf(member(node, 'type'))?.toLowerCase() === deploymentType
    const copy = member(node, 'copy')
    return [
      { symbolicName, node, isDeployment, loop: copy === undefined ? null : (textOf(member(copy, 'name')) ?? '') },
    ]
  })
}

/** The scope of the turn that is named, where it stands in a loop. */
export function scopeOf({ node, loop }: NamedResource, { index }: Match, scope: ArmScope): ArmScope {
  if (loop === null || index === null) return scope
  const site = siteOf(scope.source, node)
  return withLoop(scope, { name: loop.toLowerCase(), index: numberValue(index, site), isOfProperty: false })
}

/** `aks`, and `aks[2]` in a loop. */
export function symbolicMatch(symbolicName: string, named: Value): Match | null {
  if (named.kind !== 'string' || !named.value.startsWith(symbolicName)) return null
  const [whole, index] = /^(?:\[(\d{1,9})\])?$/.exec(named.value.slice(symbolicName.length)) ?? []
  return whole === undefined ? null : { index: index === undefined ? null : Number(index) }
}
