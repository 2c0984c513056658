/**
 * `reference()` of a deployment nested in the same template: its outputs are known here, as far as they are. That is what
 * the outputs of a Bicep module are compiled to.
 */
import { siteOf } from '../../model/location.js'
import {
  type Lazy,
  lazy,
  numberValue,
  objectValue,
  type Property,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { parseArmExpression } from '../../syntax/arm-expression/parse.js'
import type { ArmExpression } from '../../syntax/arm-expression/syntax.js'
import { member, members, textOf } from '../../syntax/json/members.js'
import type { JsonObject } from '../../syntax/json/syntax.js'
import { evaluateArmExpression } from './expression.js'
import { deploymentType, nestedIn } from './nested.js'
import { type ArmScope, withLoop } from './scope.js'

/** A deployment among a template's resources. */
interface Deployment {
  /** null in a list of resources. */
  readonly symbolicName: string | null
  readonly node: JsonObject
  /** The name of its copy loop; null where it has none. */
  readonly loop: string | null
}

/** What names a deployment: itself, or one turn of its loop. */
interface Match {
  readonly index: number | null
}

/** How `reference()` finds the deployments nested in a template. */
export function deploymentsIn(template: JsonObject): ArmScope['deployment'] {
  let deployments: readonly Deployment[] | null = null
  return (named, scope) => {
    deployments ??= findDeployments(template)
    for (const deployment of deployments) {
      const match = matchOf(deployment, named, scope)
      if (match === null || (match.index === null) !== (deployment.loop === null)) continue
      const site = siteOf(scope.source, deployment.node)
      return lazy(site, () => referenced(deployment.node, scopeOf(deployment, match, scope)))
    }
    return null
  }
}

function findDeployments(template: JsonObject): readonly Deployment[] {
  const resources = member(template, 'resources')
  const listed =
    resources?.kind === 'array'
      ? resources.items.map((node) => ({ symbolicName: null, node }))
      : members(resources).map(({ key, value }) => ({ symbolicName: key.value, node: value }))
  return listed.flatMap(({ symbolicName, node }): Deployment[] => {
    if (node.kind !== 'object' || textOf(member(node, 'type'))?.toLowerCase() !== deploymentType) return []
    const copy = member(node, 'copy')
    return [{ symbolicName, node, loop: copy === undefined ? null : (textOf(member(copy, 'name')) ?? '') }]
  })
}

function scopeOf({ node, loop }: Deployment, { index }: Match, scope: ArmScope): ArmScope {
  if (loop === null || index === null) return scope
  const site = siteOf(scope.source, node)
  return withLoop(scope, { name: loop.toLowerCase(), index: numberValue(index, site), isOfProperty: false })
}

/** By its symbolic name, or by `resourceId('Microsoft.Resources/deployments', NAME)` with the name that it has itself. */
function matchOf({ symbolicName, node }: Deployment, named: ArmExpression, scope: ArmScope): Match | null {
  if (symbolicName !== null) return symbolicMatch(symbolicName, evaluateArmExpression(named, scope))
  if (named.kind !== 'call' || !/resourceid$/i.test(named.name)) return null
  const type = named.arguments.findIndex((one) => one.kind === 'string' && one.value.toLowerCase() === deploymentType)
  const name = named.arguments[type + 1]
  const own = member(node, 'name')
  if (type === -1 || name === undefined || own?.kind !== 'string') return null
  const parsed = parseArmExpression(scope.source.text, own)
  if (parsed.kind === 'expression') return sameName(parsed.expression, name, scope)
  const value = evaluateArmExpression(name, scope)
  return value.kind === 'string' && value.value === own.value ? { index: null } : null
}

/** `aks`, and `aks[2]` in a loop. */
function symbolicMatch(symbolicName: string, named: Value): Match | null {
  if (named.kind !== 'string' || !named.value.startsWith(symbolicName)) return null
  const [whole, index] = /^(?:\[(\d{1,9})\])?$/.exec(named.value.slice(symbolicName.length)) ?? []
  return whole === undefined ? null : { index: index === undefined ? null : Number(index) }
}

/**
 * Written alike: whatever the two give, they give the same. Where the name of a looped deployment says copyIndex(), the
 * other says which turn it means.
 */
function sameName(own: ArmExpression, other: ArmExpression, scope: ArmScope): Match | null {
  const indexes = new Set<number>()
  const isSame = isSameExpression(own, other, (offset, said) => {
    const value = evaluateArmExpression(said, scope)
    if (value.kind !== 'number') return false
    indexes.add(value.value - offset)
    return indexes.size === 1
  })
  if (!isSame) return null
  const [index = null] = indexes
  return { index }
}

type SaidIndex = (offset: number, said: ArmExpression) => boolean

function isSameExpression(one: ArmExpression, other: ArmExpression, isIndex: SaidIndex): boolean {
  const offset = offsetOf(one)
  if (offset !== null) return isIndex(offset, other)
  switch (one.kind) {
    case 'string':
    case 'integer':
      return one.kind === other.kind && one.value === other.value
    case 'call':
      return (
        other.kind === 'call' &&
        one.name.toLowerCase() === other.name.toLowerCase() &&
        one.arguments.length === other.arguments.length &&
        one.arguments.every((argument, at) => {
          const its = other.arguments[at]
          return its !== undefined && isSameExpression(argument, its, isIndex)
        })
      )
    case 'propertyAccess':
      return (
        other.kind === 'propertyAccess' &&
        one.name.toLowerCase() === other.name.toLowerCase() &&
        isSameExpression(one.base, other.base, isIndex)
      )
    case 'indexAccess':
      return (
        other.kind === 'indexAccess' &&
        isSameExpression(one.base, other.base, isIndex) &&
        isSameExpression(one.index, other.index, isIndex)
      )
  }
}

/** Of `copyIndex()` and `copyIndex(1)`; null for anything else. */
function offsetOf(expression: ArmExpression): number | null {
  if (expression.kind !== 'call' || expression.name.toLowerCase() !== 'copyindex') return null
  const last = expression.arguments.at(-1)
  return last?.kind === 'integer' ? last.value : 0
}

/** `{ "outputs": { "id": { "value": … } } }`, and what only Azure knows. */
function referenced(node: JsonObject, scope: ArmScope): Value {
  const site = siteOf(scope.source, node)
  const rest = unknownValue('reference() is known only at deployment', site)
  const [way, ...others] = nestedIn(node, deploymentType, scope, new Map())
  if (way === undefined || others.length > 0) return rest
  if (!('template' in way.nested)) return unknownFrom(way.nested)
  const { outputs } = way.nested.template
  const properties = [...outputs.properties.values()].map((output): Property => {
    const value: Lazy<Value> = () => objectValue([{ ...output, name: 'value' }], output.key)
    return { ...output, value }
  })
  const known = objectValue(properties, site, outputs.rest === null ? null : unknownFrom(outputs.rest))
  return objectValue([{ name: 'outputs', key: site, value: () => known }], site, rest)
}
