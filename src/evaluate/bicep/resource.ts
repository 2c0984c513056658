/** Resource statements: their type and version, their body, and what others see of them by their name. */
import { siteOf } from '../../model/location.js'
import { objectValue, type Property, stringValue, unknownValue, type Value } from '../../model/value.js'
import type { Body, Expression, ForExpression, ObjectLiteral, ResourceStatement } from '../../syntax/bicep/syntax.js'
import { deployedWhen } from '../deployed.js'
import type { Resource } from '../template.js'
import { type BicepScope, deferBicep, evaluateBicep } from './expression.js'

/** The resource that a statement declares, with those nested in its body; none under a condition that is false. */
export function resourcesOf(statement: ResourceStatement, parentType: string, scope: BicepScope): readonly Resource[] {
  const { body, condition, scope: inside } = unwrap(statement.body, scope)
  const assumed = deployedWhen(condition)
  if (assumed === null) return []
  const [ownType = ''] = typeAndVersion(statement)
  const type = parentType === '' ? ownType : `${parentType}/${ownType}`
  const path = statement.name.name
  const resource: Resource = {
    type,
    apiVersion: apiVersionOf(statement, scope),
    anchor: siteOf(scope.source, statement.name),
    path,
    existing: statement.existing,
    assumed,
    enclosing: [],
    body: evaluateBicep(body, inside),
  }
  const nested = body.members.flatMap((member) =>
    member.kind === 'resource'
      ? resourcesOf(member, type, inside).map((child) => ({ ...child, path: `${path}/${child.path}` }))
      : [],
  )
  return [resource, ...nested]
}

interface UnwrappedBody {
  readonly body: ObjectLiteral
  readonly condition: Value | null
  /** With the loop's names, where the body is in a loop. */
  readonly scope: BicepScope
}

function unwrap(body: Body | Expression, scope: BicepScope): UnwrappedBody {
  switch (body.kind) {
    case 'object':
      return { body, condition: null, scope }
    case 'if':
      return { body: body.body, condition: evaluateBicep(body.condition, scope), scope }
    case 'for':
      return unwrap(body.body, loopScope(body, scope))
    default:
      return { body: { kind: 'object', members: [], start: body.start, end: body.end }, condition: null, scope }
  }
}

function loopScope({ item, index, items }: ForExpression, outer: BicepScope): BicepScope {
  const names = [item.name, ...(index === null ? [] : [index.name])]
  const value = unknownValue('loops are not evaluated by this version', siteOf(outer.source, items))
  return { ...outer, symbol: (name) => (names.includes(name) ? () => value : outer.symbol(name)) }
}

/** `['Microsoft.ContainerService/managedClusters', '2025-01-02-preview']` */
function typeAndVersion(statement: ResourceStatement): readonly string[] {
  return (statement.type.parts[0] ?? '').split('@')
}

/** The API version's place is its text behind the `@`. */
function apiVersionOf(statement: ResourceStatement, scope: BicepScope): Value {
  const [, version] = typeAndVersion(statement)
  const { type } = statement
  if (version === undefined) return unknownValue('the resource has no API version', siteOf(scope.source, type))
  const end = type.end - 1
  return stringValue(version, siteOf(scope.source, { start: end - version.length, end }))
}

/** A resource as others see it by its symbolic name: what is written in it is known, the rest only when deployed. */
export function resourceSymbol(statement: ResourceStatement, scope: BicepScope): Value {
  const site = siteOf(scope.source, statement.name)
  const name = statement.name.name
  const rest = unknownValue(`properties of resource '${name}' are known only at deployment`, site)
  if (statement.body.kind === 'for') return rest
  const written = unwrap(statement.body, scope).body
  const [type = ''] = typeAndVersion(statement)
  const properties: Property[] = [
    { name: 'type', key: site, value: () => stringValue(type, siteOf(scope.source, statement.type)) },
    { name: 'apiVersion', key: site, value: () => apiVersionOf(statement, scope) },
  ]
  for (const member of written.members) {
    if (member.kind !== 'property' || !('name' in member.key) || member.key.name !== 'name') continue
    const value = deferBicep(member.value, scope)
    properties.push({ name: 'name', key: site, value })
  }
  return objectValue(properties, site, rest)
}
