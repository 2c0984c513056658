/** `resourceInfo()`: what a resource of the same template is. */
import type { Site } from '../../model/location.js'
import { objectValue, type Property, unknownValue, type Value } from '../../model/value.js'
import { member } from '../../syntax/json/members.js'
import { deferred } from '../deferred.js'
import { spend } from '../limits.js'
import { resourceId } from '../resource-id.js'
import { evaluateArmJson } from './expression.js'
import { type NamedResource, scopeOf, symbolicMatch } from './named-resources.js'
import type { ArmScope } from './scope.js'

/**
 * What a resource says of itself, by its symbolic name: "resourceInfo('foo').name will always return a fully-qualified
 * name", ExpressionConverter of Azure/bicep, which writes it where `resourceInfoCodegen` is switched on.
 */
export function resourceInfoAmong(
  resources: readonly NamedResource[],
  name: Value,
  site: Site,
  scope: ArmScope,
): Value | null {
  spend(scope.budget, resources.length)
  const [only, ...others] = resources.flatMap((resource) => {
    const match = resource.symbolicName === null ? null : symbolicMatch(resource.symbolicName, name)
    return match === null || (match.index === null) !== (resource.loop === null) ? [] : [{ resource, match }]
  })
  if (only === undefined || others.length > 0) return null
  const { node } = only.resource
  const own = scopeOf(only.resource, only.match, scope)
  const properties = ['name', 'type', 'apiVersion'].flatMap((key): Property[] => {
    const written = member(node, key)
    const value = written === undefined ? null : deferred(scope.budget, site, () => evaluateArmJson(written, own))
    return value === null ? [] : [{ name: key, key: site, value }]
  })
  const rest = unknownValue('resourceInfo() is known only at deployment', site)
  return objectValue([...properties, { name: 'id', key: site, value: () => resourceId(rest) }], site, rest)
}
