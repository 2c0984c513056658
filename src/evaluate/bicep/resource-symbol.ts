/** Resources as expressions see them: by their symbolic name, `::` and `parent`. */
import { type Site, siteOf } from '../../model/location.js'
import {
  type Lazy,
  lazy,
  nullValue,
  objectValue,
  type Property,
  stringValue,
  unknownValue,
  type Value,
} from '../../model/value.js'
import type { ArrayAccess, Expression, ResourceStatement } from '../../syntax/bicep/syntax.js'
import { access } from '../access.js'
import { choose } from '../functions/logical.js'
import { resourceId } from '../resource-id.js'
import { joinedName } from '../resource-name.js'
import { memberOf, nestedStatements, objectIn } from './body.js'
import { deferBicep, evaluateBicep } from './expression.js'
import { deployedByLoop, loopScope } from './loops.js'
import { type BicepScope, callNamed, type DeclaredResource } from './scope.js'
import { nullUnless, whereDeployed } from './where-deployed.js'

/** Deeper than the type of any resource. */
const maximumSegments = 10

/** What is written in it is known, the rest only when it is deployed. */
export function resourceSymbol(declared: DeclaredResource): Value {
  const { statement, scope } = declared
  const { body } = statement
  if (body.kind !== 'for') return ifFound(declared, scope)
  return deployedByLoop(body, siteOf(scope.source, statement.name), scope, (inside) => ifFound(declared, inside))
}

/** The resource where its properties are asked for as if it were there: what is written in it needs no look at Azure. */
export function writtenSymbol(declared: DeclaredResource): Value | null {
  return declared.statement.body.kind === 'for' || !mayBeMissing(declared)
    ? null
    : plainSymbol(declared, declared.scope)
}

/** Under `@nullIfNotFound()` it is null where Azure has no such resource. */
function ifFound(declared: DeclaredResource, scope: BicepScope): Value {
  const value = () => plainSymbol(declared, scope)
  if (!mayBeMissing(declared)) return value()
  const { name } = declared.statement
  const site = siteOf(scope.source, name)
  const isFound = unknownValue(`whether there is a resource '${name.name}' is known only at deployment`, site)
  return choose(isFound, value, () => nullValue(site), callNamed('if', site, scope))
}

function mayBeMissing({ statement }: DeclaredResource): boolean {
  return statement.existing && statement.decorators.some(({ name }) => name.name === 'nullIfNotFound')
}

/** The same for `.?`: null where it is not deployed. */
export function resourceIfDeployed(declared: DeclaredResource): Value {
  const { statement, scope } = declared
  const site = siteOf(scope.source, statement.name)
  return withinEnclosing(declared, site, () =>
    whereDeployed(statement.body, site, scope, (inside) => ifFound(declared, inside)),
  )
}

/** A resource is deployed with those around it only: the compiler's conditions "stack with nesting". */
function withinEnclosing({ nestedIn, scope }: DeclaredResource, site: Site, value: Lazy<Value>): Value {
  if (nestedIn === null) return value()
  const { body } = nestedIn.statement
  const under = (condition: Expression, around: BicepScope) =>
    withinEnclosing(nestedIn, site, () => nullUnless(condition, around, site, value))
  if (body.kind === 'if') return under(body.condition, nestedIn.scope)
  // The names of its turn are those that the nested one sees.
  if (body.kind === 'for' && body.body.kind === 'if') return under(body.body.condition, scope)
  return withinEnclosing(nestedIn, site, value)
}

function plainSymbol(declared: DeclaredResource, scope: BicepScope): Value {
  const { statement } = declared
  const site = siteOf(scope.source, statement.name)
  const rest = unknownValue(`properties of resource '${statement.name.name}' are known only at deployment`, site)
  const properties: Property[] = [
    { name: 'type', key: site, value: () => stringValue(typeOf(declared), siteOf(scope.source, statement.type)) },
    { name: 'apiVersion', key: site, value: () => apiVersionOf(declared) },
    { name: 'id', key: site, value: () => resourceId(rest) },
  ]
  const name = memberOf(objectIn(statement.body), 'name')
  if (name !== null) properties.push({ name: 'name', key: site, value: deferBicep(name, scope) })
  return objectValue(properties, site, rest)
}

/** The resource that an expression names without a value in between: `aks`, `aks::pool`, `clusters[0]`. */
export function resourceAt(expression: Expression, scope: BicepScope): DeclaredResource | null {
  switch (expression.kind) {
    case 'variableAccess':
      return scope.resource(expression.name.name)
    case 'resourceAccess': {
      const outer = resourceAt(expression.base, scope)
      return outer === null ? null : nestedResource(outer, expression.name.name)
    }
    case 'arrayAccess': {
      const all = resourceAt(expression.base, scope)
      return all === null ? null : inTurn(all, expression, scope)
    }
    case 'parenthesized':
      return resourceAt(expression.expression, scope)
    default:
      return null
  }
}

function nestedResource(outer: DeclaredResource, name: string): DeclaredResource | null {
  return scopeInside(outer, outer.turn ?? outer.scope).resource(name)
}

/** Of a resource in a loop, the one at the index. */
function inTurn(all: DeclaredResource, { index, fromEnd }: ArrayAccess, scope: BicepScope): DeclaredResource {
  const { body } = all.statement
  if (body.kind !== 'for') return all
  const site = siteOf(scope.source, index)
  const at = lazy(site, () => evaluateBicep(index, scope))
  const item = lazy(site, () => access(evaluateBicep(body.items, all.scope), at(), site, { safe: false, fromEnd }))
  return { ...all, turn: loopScope(body, item, at, all.scope) }
}

/** The scope in a resource's body, where the resources nested in it have names too. */
export function scopeInside(outer: DeclaredResource, scope: BicepScope): BicepScope {
  const nested = nestedStatements(outer.statement.body)
  if (nested.length === 0) return scope
  const byName = new Map(nested.map((statement) => [statement.name.name, statement]))
  const resource: BicepScope['resource'] = (name) => {
    const statement = byName.get(name)
    return statement === undefined ? scope.resource(name) : { statement, nestedIn: outer, scope: inside }
  }
  const own = (name: string) => (byName.has(name) ? resource(name) : null)
  const inside: BicepScope = {
    ...scope,
    resource,
    symbol: (name) => {
      const nested = own(name)
      return nested === null ? scope.symbol(name) : () => resourceSymbol(nested)
    },
    ifDeployed: (name) => {
      const nested = own(name)
      return nested === null ? scope.ifDeployed(name) : () => resourceIfDeployed(nested)
    },
  }
  return inside
}

/** With the types of the resources around it: `Microsoft.ContainerService/managedClusters/agentPools`. */
export function typeOf({ statement, nestedIn }: DeclaredResource): string {
  const [own = ''] = typeAndVersion(statement)
  return nestedIn === null ? own : `${typeOf(nestedIn)}/${own}`
}

/**
 * `['Microsoft.ContainerService/managedClusters', '2025-01-02-preview']`. The name of an extension may stand before it,
 * `az:` or another one that the file gives it.
 */
function typeAndVersion(statement: ResourceStatement): readonly string[] {
  return (statement.type.parts[0] ?? '').replace(/^\w+:/, '').split('@')
}

/** The API version's place is its text behind the `@`; a nested resource without one has that of the resource around it. */
export function apiVersionOf({ statement, nestedIn, scope }: DeclaredResource): Value {
  const [, version] = typeAndVersion(statement)
  const { type } = statement
  // `@${version}`, for another tool to fill in: the compiler takes no expression there.
  if (version !== undefined && type.holes.length > 0) {
    return unknownValue('the API version is filled in before Bicep sees it', siteOf(scope.source, type))
  }
  if (version === undefined) {
    return nestedIn === null
      ? unknownValue('the resource has no API version', siteOf(scope.source, type))
      : apiVersionOf(nestedIn)
  }
  const end = type.end - 1
  return stringValue(version, siteOf(scope.source, { start: end - version.length, end }))
}

/**
 * The name as Azure gets it, where that is more than what is written: of a nested resource and of one with a `parent`,
 * `cluster/pool`.
 *
 * @param inside the scope in the resource's body
 * @returns null where the name is the one that is written
 */
export function fullName(declared: DeclaredResource, inside: BicepScope): Value | null {
  const segments = nameSegments(declared, inside, 1)
  if (segments.length < 2) return null
  return joinedName(segments, siteOf(inside.source, declared.statement.name), inside.budget)
}

function nameSegments(declared: DeclaredResource, inside: BicepScope, count: number): readonly Value[] {
  const body = objectIn(declared.statement.body)
  const written = memberOf(body, 'name')
  const site = siteOf(inside.source, declared.statement.name)
  const own = written === null ? unknownValue('the resource has no name', site) : evaluateBicep(written, inside)
  if (count >= maximumSegments) return [own]
  const parent = memberOf(body, 'parent')
  if (declared.nestedIn !== null) return [...nameSegments(declared.nestedIn, inside, count + 1), own]
  return parent === null ? [own] : [...parentSegments(parent, inside, count), own]
}

function parentSegments(parent: Expression, scope: BicepScope, count: number): readonly Value[] {
  const declared = resourceAt(parent, scope)
  const turn = declared?.statement.body.kind === 'for' ? declared.turn : declared?.scope
  if (declared !== null && turn !== undefined) return nameSegments(declared, scopeInside(declared, turn), count + 1)
  const site = siteOf(scope.source, parent)
  return [access(evaluateBicep(parent, scope), stringValue('name', site), site, { safe: false })]
}
