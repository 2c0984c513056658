/** Deploying the resources of an ARM template: conditions, copy loops, children, nested deployments. */
import { siteOf } from '../../model/location.js'
import { unknownValue, type Value } from '../../model/value.js'
import type { Assumptions } from '../../model/world.js'
import { member, members } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { deployedWhen } from '../deployed.js'
import { bothAssumed, countInstance, turnsOf } from '../instances.js'
import { maximumNesting } from '../limits.js'
import { joinedName, withName } from '../resource-name.js'
import type { Collection, Position } from '../template.js'
import { isUnavailable } from '../template-files.js'
import { loopTurns } from './copy.js'
import { evaluateArmJson } from './expression.js'
import { deploymentType, nestedTemplate } from './nested.js'
import { type ArmScope, withLoop } from './scope.js'

/** The resource in whose body others stand. */
interface Parent {
  readonly type: string
  readonly name: Value
}

/** Adds what stands under `resources` of a template or of a resource. */
export function deployResources(
  owner: JsonObject,
  parent: Parent | null,
  scope: ArmScope,
  into: Collection,
  at: Position,
): void {
  const resources = member(owner, 'resources')
  if (resources?.kind === 'array') {
    for (const [index, node] of resources.items.entries()) {
      deployResource(node, `${at.path}resources[${index}]`, parent, scope, into, at)
    }
  } else {
    for (const { key, value } of members(resources)) {
      deployResource(value, `${at.path}resources.${key.value}`, parent, scope, into, at)
    }
  }
}

function deployResource(
  node: JsonNode,
  path: string,
  parent: Parent | null,
  scope: ArmScope,
  into: Collection,
  at: Position,
): void {
  const typeNode = member(node, 'type')
  if (node.kind !== 'object' || typeNode === undefined) return
  for (const turn of turnsIn(node, scope, into, at.assumed)) {
    const anchor = siteOf(scope.source, typeNode)
    if (!countInstance(into, anchor, at, turn.label)) return
    const written = evaluateArmJson(typeNode, turn.scope)
    const condition = evaluatedMember(node, 'condition', turn.scope)
    const deployed = deployedWhen(condition)
    const assumed = deployed === null ? null : bothAssumed(turn.assumed, deployed)
    if (written.kind !== 'string' || assumed === null) continue
    const type = parent === null || written.value.includes('.') ? written.value : `${parent.type}/${written.value}`
    const own: Position = { ...at, path: `${path}${turn.label}/`, assumed }
    const name = fullName(node, parent, turn.scope)
    if (into.wanted.type(type.toLowerCase())) {
      const existing = evaluatedMember(node, 'existing', turn.scope)
      const body = evaluateArmJson(node, turn.scope)
      into.resources.push({
        type,
        apiVersion: apiVersionOf(node, typeNode, turn.scope),
        anchor,
        path: `${path}${turn.label}`,
        existing: existing?.kind === 'boolean' && existing.value,
        assumed,
        enclosing: at.enclosing,
        body: parent === null ? body : withName(body, name),
      })
    }
    if (type.toLowerCase() === deploymentType) deployNested(node, turn.scope, into, own)
    else deployResources(node, { type, name }, turn.scope, into, own)
  }
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
  const nameNode = member(copy, 'name')
  const name = nameNode?.kind === 'string' ? nameNode.value.toLowerCase() : ''
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

function deployNested(node: JsonObject, outer: ArmScope, into: Collection, at: Position): void {
  const nested = nestedTemplate(node, outer)
  if (nested === null || isUnavailable(nested)) return
  const isLinked = nested.path !== outer.source.path
  // A ring of linked templates is told where it begins, not followed.
  if (isLinked && (at.templates.includes(nested.path) || !into.wanted.template(nested.path))) return
  if (at.nesting >= maximumNesting) {
    const reason = `nested deployments are followed for ${maximumNesting} levels only`
    into.bounds.push({ reason, origin: siteOf(outer.source, node) })
    if (isLinked) into.cutOff.add(nested.path)
    return
  }
  const enclosing = isLinked ? [] : [...at.enclosing, evaluateArmJson(node, outer)]
  const templates = isLinked ? [...at.templates, nested.path] : at.templates
  nested.template.deploy(into, { ...at, nesting: at.nesting + 1, enclosing, templates })
}
