/** Deploying the resources of an ARM template: conditions, copy loops, children, nested deployments. */
import { clipPath } from '../../model/clip.js'
import { mayEqual, withLetters } from '../../model/known-text.js'
import { type Site, siteOf } from '../../model/location.js'
import { type UnknownValue, unknownValue, type Value } from '../../model/value.js'
import type { Assumptions } from '../../model/world.js'
import { member, memberNamed, members, membersNamed, textOf } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { bothAssumed } from '../assumptions.js'
import { deployedWhen } from '../deployed.js'
import { countInstance, turnsOf } from '../instances.js'
import { joinedName, withName } from '../resource-name.js'
import { type Collection, checkOnce, type Position, type TemplateProblem } from '../template.js'
import { missingProblems, undeclaredProblems } from '../undeclared.js'
import { waysOf } from '../ways.js'
import { loopTurns } from './copy.js'
import { deployWays } from './deploy-nested.js'
import { deploymentType, deploysTemplate } from './deployment-types.js'
import { evaluateArmJson } from './expression.js'
import { type NestedWay, nestedIn } from './nested.js'
import { type ArmScope, withLoop } from './scope.js'
import { writtenDown } from './written-down.js'

/** The resource in whose body others stand. */
interface Parent {
  readonly type: string
  readonly name: Value
}

/** Where a resource stands. */
interface Place {
  readonly path: string
  readonly parent: Parent | null
  /** It has a symbolic name: only such a resource can be one that exists. */
  readonly isSymbolic: boolean
}

/** Adds what stands under `resources` of a template or of a resource, wherever in it that name stands. */
export function deployResources(
  owner: JsonObject,
  parent: Parent | null,
  scope: ArmScope,
  into: Collection,
  at: Position,
): void {
  for (const resources of membersNamed(owner, 'resources')) {
    for (const way of readWays(resources, scope, into, at)) {
      const { node } = way
      const items = node.kind === 'array' ? node.items.map((item, index) => [`[${index}]`, item] as const) : []
      const named = members(node).map(({ key, value }) => [`.${key.value}`, value] as const)
      for (const [label, item] of [...items, ...named]) {
        const place = { path: `${at.path}resources${label}`, parent, isSymbolic: node.kind === 'object' }
        for (const one of readWays(item, way.scope, into, way.at)) {
          if (one.node.kind === 'object') deployResource(one.node, place, one.scope, into, one.at)
        }
      }
    }
  }
}

interface ReadWay {
  readonly node: JsonNode
  readonly scope: ArmScope
  readonly at: Position
}

/** A node as it is; where it is an expression, what that gives in each way in which choices may fall. */
function readWays(node: JsonNode, scope: ArmScope, into: Collection, at: Position): readonly ReadWay[] {
  if (node.kind !== 'string') return [{ node, scope, at }]
  return waysOf(evaluateArmJson(node, scope), at.assumed).flatMap(({ value, assumed }) => {
    if (value.kind === 'unknown') {
      const cause = { reason: `the resources are not known: ${value.cause.reason}`, origin: value.cause.origin }
      into.unfollowed.push({ cause, place: siteOf(scope.source, node), isLink: false })
      return []
    }
    const written = writtenDown(value, scope.source.path, false, scope.budget)
    return [{ node: written.node, scope: { ...scope, source: written.source }, at: { ...at, assumed } }]
  })
}

function deployResource(node: JsonObject, place: Place, scope: ArmScope, into: Collection, at: Position): void {
  const { path, parent, isSymbolic } = place
  const typeNode = member(node, 'type')
  if (typeNode === undefined) return
  for (const turn of turnsIn(node, scope, into, at.assumed)) {
    const anchor = siteOf(scope.source, typeNode)
    if (!countInstance(into, anchor, at, turn.label, scope.budget)) return
    const deployed = deployedWhen(evaluatedMember(node, 'condition', turn.scope))
    const assumed = deployed === null ? null : bothAssumed(turn.assumed, deployed)
    if (assumed === null) continue
    for (const { value: written, assumed: inThisWay } of waysOf(evaluateArmJson(typeNode, turn.scope), assumed)) {
      if (written.kind === 'unknown') noteUnknownType(written, anchor, parent, into)
      if (written.kind !== 'string') continue
      const type = parent === null || written.value.includes('.') ? written.value : `${parent.type}/${written.value}`
      const own: Position = { ...at, path: `${path}${turn.label}`, assumed: inThisWay }
      deployOne({ node, type, typeNode, parent, isSymbolic, scope: turn.scope }, into, own)
    }
  }
}

/** A type of which nobody knows whether it is worth looking at; a child is none. */
function noteUnknownType(written: UnknownValue, anchor: Site, parent: Parent | null, into: Collection): void {
  const known = withLetters(written.text ?? { start: '', end: '' }, (text) => text.toLowerCase())
  const mayMatter = into.wanted.typeLike(known) || mayEqual(known, deploymentType)
  if (parent !== null || !mayMatter) return
  const cause = {
    reason: `the type of the resource is not known: ${written.cause.reason}`,
    origin: written.cause.origin,
  }
  into.unfollowed.push({ cause, place: anchor, isLink: false })
}

interface OneResource {
  readonly node: JsonObject
  readonly type: string
  readonly typeNode: JsonNode
  readonly parent: Parent | null
  readonly isSymbolic: boolean
  readonly scope: ArmScope
}

/** @param at its path with nothing behind it */
function deployOne(
  { node, type, typeNode, parent, isSymbolic, scope }: OneResource,
  into: Collection,
  at: Position,
): void {
  const lowerType = type.toLowerCase()
  const name = fullName(node, parent, scope)
  const existing = isSymbolic ? evaluatedMember(node, 'existing', scope) : null
  const isExisting = existing?.kind === 'boolean' && existing.value
  if (into.wanted.type(lowerType)) {
    const body = evaluateArmJson(node, scope)
    into.resources.push({
      type,
      apiVersion: apiVersionOf(node, typeNode, scope),
      anchor: siteOf(scope.source, typeNode),
      path: at.path,
      existing: isExisting,
      assumed: at.assumed,
      enclosing: at.enclosing,
      body: parent === null ? body : withName(body, name),
    })
  }
  const inside = { ...at, path: `${at.path}/` }
  if (!deploysTemplate(lowerType)) deployResources(node, { type, name }, scope, into, inside)
  else if (!isExisting) {
    const enclosing = [node, ...membersNamed(node, 'properties')].map((object) => evaluateArmJson(object, scope))
    const ways = nestedIn(node, lowerType, scope, at.assumed)
    checkOnce(into, node, () => refusedOf(ways, parametersSite(node, typeNode, scope)))
    deployWays(ways, siteOf(scope.source, typeNode), enclosing, into, inside)
  }
}

/** What is given to a template that is certainly the one that is deployed. */
function refusedOf(ways: readonly NestedWay[], site: Site): readonly TemplateProblem[] {
  return ways.flatMap(({ nested, assumed }) => {
    if (!('template' in nested) || assumed.size > 0) return []
    const subject = nested.path === null ? 'The nested template' : clipPath(nested.path)
    return [...undeclaredProblems(nested.template, subject), ...missingProblems(nested.template, subject, site)]
  })
}

/** The key under which a deployment's parameters are given, else that of its properties, else its type. */
function parametersSite(node: JsonObject, typeNode: JsonNode, { source }: ArmScope): Site {
  const { key, value } = memberNamed(node, 'properties') ?? { key: typeNode, value: typeNode }
  return siteOf(source, memberNamed(value, 'parameters')?.key ?? key)
}

interface ResourceTurn {
  readonly scope: ArmScope
  readonly label: string
  readonly assumed: Assumptions
}

function turnsIn(node: JsonObject, scope: ArmScope, into: Collection, assumed: Assumptions): readonly ResourceTurn[] {
  const copy = member(node, 'copy')
  if (copy?.kind !== 'object') return [{ scope, label: '', assumed }]
  const site = siteOf(scope.source, copy)
  const name = textOf(member(copy, 'name'))?.toLowerCase() ?? ''
  return turnsOf(loopTurns(copy, site, scope), site, assumed, into).map((turn) => ({
    scope: withLoop(scope, { name, index: turn.index, isOfProperty: false }),
    label: turn.label,
    assumed: turn.assumed,
  }))
}

function evaluatedMember(node: JsonObject, name: string, scope: ArmScope): Value | null {
  const value = member(node, name)
  return value === undefined ? null : evaluateArmJson(value, scope)
}

function apiVersionOf(node: JsonObject, typeNode: JsonNode, scope: ArmScope): Value {
  const apiVersion = member(node, 'apiVersion')
  return apiVersion === undefined
    ? unknownValue('the resource has no apiVersion', siteOf(scope.source, typeNode))
    : evaluateArmJson(apiVersion, scope)
}

/** `cluster/pool`: a child that stands in its parent's body writes its own part only. */
function fullName(node: JsonObject, parent: Parent | null, scope: ArmScope): Value {
  const site = siteOf(scope.source, member(node, 'name') ?? node)
  const own = evaluatedMember(node, 'name', scope) ?? unknownValue('the resource has no name', site)
  return parent === null ? own : joinedName([parent.name, own], site, scope.budget)
}
