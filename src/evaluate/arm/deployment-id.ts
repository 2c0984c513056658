/**
 * The id of a deployment as templates write it, and whether it is that of a deployment that they deploy: the same name
 * may be in several resource groups.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid
 */
import { parseArmExpression } from '../../syntax/arm-expression/parse.js'
import type { ArmCall, ArmExpression } from '../../syntax/arm-expression/syntax.js'
import { member } from '../../syntax/json/members.js'
import type { JsonObject } from '../../syntax/json/syntax.js'
import { deploymentType } from './deployment-types.js'
import { evaluateArmExpression } from './expression.js'
import { sameName } from './same-expression.js'
import type { ArmScope } from './scope.js'

/** null: the one into which the template itself is deployed. */
interface Place {
  readonly subscription: ArmExpression | null
  readonly group: ArmExpression | null
  /** A scope beside those: a management group by its name, or the tenant. */
  readonly scope?: ArmExpression | 'tenant'
}

interface DeploymentId {
  readonly name: ArmExpression
  /** null: not certain where. */
  readonly place: Place | null
}

const here: Place = { subscription: null, group: null }

/** `resourceId('Microsoft.Resources/deployments', NAME)` and its like; null for anything else. */
export function deploymentIdOf(expression: ArmExpression): DeploymentId | null {
  if (expression.kind !== 'call' || expression.namespace !== null || !/resourceid$/i.test(expression.name)) return null
  const type = expression.arguments.findIndex(
    (one) => one.kind === 'string' && one.value.toLowerCase() === deploymentType,
  )
  const name = expression.arguments[type + 1]
  return type === -1 || name === undefined ? null : { name, place: placeIn(expression, type) }
}

/** @param count the arguments before the type */
function placeIn(call: ArmCall, count: number): Place | null {
  const before = call.arguments.slice(0, count)
  const [first = null, second = null] = before
  switch (call.name.toLowerCase()) {
    case 'resourceid':
      if (second !== null) return { subscription: otherThanOwn(first), group: otherThanOwn(second) }
      return { subscription: null, group: otherThanOwn(first) }
    case 'subscriptionresourceid':
      return { subscription: otherThanOwn(first), group: null }
    case 'tenantresourceid':
      return { ...here, scope: 'tenant' }
    case 'extensionresourceid':
      return first === null ? null : placeOfScope(first)
    default:
      return null
  }
}

/** As Bicep writes the scope of a module: `format('/subscriptions/{0}/resourceGroups/{1}', …)`, `managementGroup().id`. */
function placeOfScope(scope: ArmExpression): Place | null {
  if (isOwn(scope, /^(?:resourceGroup|subscription|managementGroup)$/i, 'id')) return here
  if (scope.kind !== 'call') return null
  if (scope.name.toLowerCase() === 'tenantresourceid') return placeOfManagementGroup(scope)
  if (scope.name.toLowerCase() !== 'format') return null
  const [pattern, subscription = null, group = null] = scope.arguments
  if (pattern?.kind !== 'string') return null
  const written = pattern.value.toLowerCase()
  const isGroup = written === '/subscriptions/{0}/resourcegroups/{1}'
  if (!isGroup && written !== '/subscriptions/{0}') return null
  return { subscription: otherThanOwn(subscription), group: isGroup ? otherThanOwn(group) : null }
}

/** `tenantResourceId('Microsoft.Management/managementGroups', NAME)` */
function placeOfManagementGroup({ arguments: [type, name] }: ArmCall): Place | null {
  const isGroup = type?.kind === 'string' && type.value.toLowerCase() === 'microsoft.management/managementgroups'
  return isGroup && name !== undefined ? { ...here, scope: name } : null
}

/** null for `subscription().subscriptionId` and `resourceGroup().name`. */
function otherThanOwn(part: ArmExpression | null): ArmExpression | null {
  if (part === null || isOwn(part, /^subscription$/i, 'subscriptionid')) return null
  return isOwn(part, /^resourceGroup$/i, 'name') ? null : part
}

function isOwn(expression: ArmExpression, functionName: RegExp, property: string): boolean {
  if (expression.kind !== 'propertyAccess' || expression.name.toLowerCase() !== property) return false
  const { base } = expression
  return base.kind === 'call' && functionName.test(base.name) && base.arguments.length === 0
}

/** Whether the deployment is made at that place; null: not certain. */
export function isAt(
  place: Place | null,
  scope: ArmScope,
  deployment: JsonObject,
  deploymentScope: ArmScope,
): boolean | null {
  if (place === null) return null
  const written = scopeOf(deployment, deploymentScope)
  // In a template for the tenant a deployment to the tenant has none.
  const isPlain = written === null && (place.scope === undefined || place.scope === 'tenant')
  if (!isPlain) return isInScope(place.scope, scope, written, deploymentScope)
  const isSame = (one: ArmExpression | null, name: string) =>
    isSamePart(one, scope, partOf(deployment, name, deploymentScope), deploymentScope)
  const parts = [isSame(place.subscription, 'subscriptionId'), isSame(place.group, 'resourceGroup')]
  if (parts.includes(false)) return false
  return parts.includes(null) ? null : true
}

type WrittenScope = ArmExpression | 'tenant' | 'other'

function isInScope(
  place: Place['scope'],
  scope: ArmScope,
  written: WrittenScope | null,
  writtenScope: ArmScope,
): boolean | null {
  if (place === 'tenant') return written === 'tenant' ? true : null
  if (place === undefined || written === null || typeof written !== 'object') return null
  return isSamePart(place, scope, written, writtenScope)
}

/**
 * What stands under `scope`; null: nothing, `'other'`: what says no scope that Bicep writes.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-to-management-group#deployment-scopes
 */
function scopeOf(deployment: JsonObject, scope: ArmScope): WrittenScope | null {
  const node = member(deployment, 'scope')
  if (node === undefined) return null
  if (node.kind !== 'string') return 'other'
  if (node.value === '/') return 'tenant'
  const parsed = parseArmExpression(scope.source.text, node)
  if (parsed.kind !== 'expression') {
    const [, name] = /^Microsoft\.Management\/managementGroups\/([^/]+)$/i.exec(node.value) ?? []
    return name === undefined ? 'other' : { kind: 'string', value: name, start: node.start, end: node.end }
  }
  const { expression } = parsed
  if (expression.kind !== 'call' || expression.name.toLowerCase() !== 'format') return 'other'
  const [pattern, name] = expression.arguments
  const isGroup = pattern?.kind === 'string' && /^Microsoft\.Management\/managementGroups\/\{0\}$/i.test(pattern.value)
  return isGroup && name !== undefined ? name : 'other'
}

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-to-resource-group#deploy-to-multiple-resource-groups */
function partOf(deployment: JsonObject, name: string, scope: ArmScope): ArmExpression | null {
  const written = member(deployment, name)
  if (written?.kind !== 'string') return null
  const parsed = parseArmExpression(scope.source.text, written)
  if (parsed.kind === 'expression') return otherThanOwn(parsed.expression)
  return { kind: 'string', value: written.value, start: written.start, end: written.end }
}

/** The template's own resource group may have the name that the other says: only Azure knows. */
function isSamePart(
  one: ArmExpression | null,
  oneScope: ArmScope,
  other: ArmExpression | null,
  otherScope: ArmScope,
): boolean | null {
  if (one === null || other === null) return one === other ? true : null
  const written = sameName(other, one, oneScope)
  if (written !== null && written.index === null) return true
  const [a, b] = [evaluateArmExpression(one, oneScope), evaluateArmExpression(other, otherScope)]
  if (a.kind !== 'string' || b.kind !== 'string') return null
  return a.value.toLowerCase() === b.value.toLowerCase()
}
