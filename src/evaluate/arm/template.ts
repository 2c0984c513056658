/**
 * ARM JSON templates: parameters, variables, resources, nested deployments.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
import { type Site, type Source, siteOf } from '../../model/location.js'
import {
  type Lazy,
  lazy,
  nullValue,
  passedOn,
  stringValue,
  unknownValue,
  type Value,
  type ValueType,
} from '../../model/value.js'
import { member, members } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { access } from '../access.js'
import { forEachChoice } from '../choices.js'
import { cyclesIn } from '../cycles.js'
import { declared } from '../deferred.js'
import { deployedWhen } from '../deployed.js'
import { type Budget, newBudget } from '../limits.js'
import {
  type GivenParameters,
  nothingGiven,
  type ParameterDeclaration,
  parameterValue,
  undeclared,
} from '../parameters.js'
import type { Resource, Template, TemplateProblem } from '../template.js'
import { type ArmScope, evaluateArmJson } from './expression.js'
import { namedValues } from './references.js'

/** Nested deployments in nested deployments; Azure's own bound is not published. */
const maximumNesting = 20

interface Collected {
  readonly resources: Resource[]
  readonly problems: TemplateProblem[]
}

/** @param root the template's root object */
export function evaluateArmTemplate(root: JsonObject, source: Source, given: GivenParameters): Template {
  const collected: Collected = { resources: [], problems: [...cyclesIn(namedValues(root, source))] }
  const parameterNames = [...declarations(root).values()].map(({ name }) => name)
  const scope = templateScope(root, source, given, newBudget())
  collectResources(root, scope, { path: '', nesting: 0, enclosing: [evaluateArmJson(root, scope)] }, collected)
  return { ...collected, parameterNames, undeclared: undeclared(given, parameterNames) }
}

function declarations(
  template: JsonObject,
): ReadonlyMap<string, { readonly name: string; readonly node: JsonNode; readonly key: JsonNode }> {
  return new Map(
    members(member(template, 'parameters')).map(({ key, value }) => [
      key.value.toLowerCase(),
      { name: key.value, node: value, key },
    ]),
  )
}

function templateScope(template: JsonObject, source: Source, given: GivenParameters, budget: Budget): ArmScope {
  const parameters = new Map<string, Lazy<Value>>()
  const variables = new Map<string, Lazy<Value>>()
  const scope: ArmScope = {
    source,
    budget,
    parameter: (name, site) => lookUp(parameters, 'parameter', name, site),
    variable: (name, site) => lookUp(variables, 'variable', name, site),
  }
  for (const [lowerName, { name, node, key }] of declarations(template)) {
    const site = siteOf(source, key)
    const declaration = parameterDeclaration(name, site, node, scope)
    const evaluate = () => parameterValue(declaration, given)
    parameters.set(lowerName, declared(budget, site, `parameter '${name}'`, evaluate))
  }
  for (const { key, value } of members(member(template, 'variables'))) {
    const site = siteOf(source, key)
    if (key.value.toLowerCase() === 'copy' && value.kind === 'array') {
      for (const name of copyNames(value.items)) {
        variables.set(name.toLowerCase(), () => unknownValue('copy loops are not evaluated by this version', site))
      }
    } else {
      const evaluate = () => evaluateArmJson(value, scope)
      variables.set(key.value.toLowerCase(), declared(budget, site, `variable '${key.value}'`, evaluate))
    }
  }
  return scope
}

function lookUp(values: ReadonlyMap<string, Lazy<Value>>, kind: string, name: string, site: Site): Value {
  return values.get(name.toLowerCase())?.() ?? unknownValue(`the template has no ${kind} '${name}'`, site)
}

function copyNames(loops: readonly JsonNode[]): readonly string[] {
  return loops.flatMap((loop) => {
    const name = member(loop, 'name')
    return name?.kind === 'string' ? [name.value] : []
  })
}

function parameterDeclaration(name: string, site: Site, node: JsonNode, scope: ArmScope): ParameterDeclaration {
  const defaultNode = member(node, 'defaultValue')
  const allowedNode = member(node, 'allowedValues')
  const type = member(node, 'type')
  const nullable = member(node, 'nullable')
  return {
    name,
    site,
    defaultValue: defaultNode === undefined ? null : () => evaluateArmJson(defaultNode, scope),
    allowed: allowedNode?.kind === 'array' ? allowedNode.items.map((item) => () => evaluateArmJson(item, scope)) : null,
    type: type?.kind === 'string' ? (valueTypes[type.value.toLowerCase()] ?? null) : null,
    isNullable: nullable?.kind === 'boolean' && nullable.value,
  }
}

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/data-types */
const valueTypes: Readonly<Record<string, ValueType>> = {
  string: 'string',
  securestring: 'string',
  int: 'number',
  bool: 'boolean',
  object: 'object',
  secureobject: 'object',
  array: 'array',
}

interface Position {
  readonly path: string
  readonly nesting: number
  readonly enclosing: readonly Value[]
}

function collectResources(template: JsonObject, scope: ArmScope, position: Position, into: Collected): void {
  const resources = member(template, 'resources')
  if (resources?.kind === 'array') {
    for (const [index, resource] of resources.items.entries()) {
      collectResource(resource, `${position.path}resources[${index}]`, scope, position, into)
    }
  } else {
    for (const { key, value } of members(resources)) {
      collectResource(value, `${position.path}resources.${key.value}`, scope, position, into)
    }
  }
}

function collectResource(node: JsonNode, path: string, scope: ArmScope, position: Position, into: Collected): void {
  const typeNode = member(node, 'type')
  if (node.kind !== 'object' || typeNode === undefined) return
  const type = evaluateArmJson(typeNode, scope)
  if (type.kind !== 'string') return
  const assumed = deployedWhen(booleanMember(node, 'condition', scope))
  if (assumed === null) return
  const existing = booleanMember(node, 'existing', scope)
  into.resources.push({
    type: type.value,
    apiVersion: apiVersionOf(node, typeNode, scope),
    anchor: siteOf(scope.source, typeNode),
    path,
    existing: existing?.kind === 'boolean' && existing.value,
    assumed,
    enclosing: position.enclosing,
    body: evaluateArmJson(node, scope),
  })
  if (type.value.toLowerCase() === 'microsoft.resources/deployments') {
    collectNested(node, `${path}/`, scope, position, into)
  }
}

function booleanMember(node: JsonObject, name: string, scope: ArmScope): Value | null {
  const value = member(node, name)
  return value === undefined ? null : evaluateArmJson(value, scope)
}

function apiVersionOf(node: JsonObject, typeNode: JsonNode, scope: ArmScope): Value {
  const apiVersion = member(node, 'apiVersion')
  return apiVersion === undefined
    ? unknownValue('the resource has no apiVersion', siteOf(scope.source, typeNode))
    : evaluateArmJson(apiVersion, scope)
}

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates#expression-evaluation-scope-in-nested-templates */
function collectNested(node: JsonObject, path: string, outer: ArmScope, position: Position, into: Collected): void {
  const properties = member(node, 'properties')
  const template = member(properties, 'template')
  if (template?.kind !== 'object') return
  if (position.nesting >= maximumNesting) {
    const message = `deployments are nested deeper than ${maximumNesting} levels`
    into.problems.push({ site: siteOf(outer.source, template), message })
    return
  }
  const options = member(member(properties, 'expressionEvaluationOptions'), 'scope')
  const isInner = options?.kind === 'string' && options.value.toLowerCase() === 'inner'
  const inner = isInner
    ? templateScope(template, outer.source, nestedParameters(member(properties, 'parameters'), outer), outer.budget)
    : outer
  const enclosing = [...position.enclosing, evaluateArmJson(node, outer), evaluateArmJson(template, inner)]
  collectResources(template, inner, { path, nesting: position.nesting + 1, enclosing }, into)
}

/** Whatever part of them is an expression: all of them, one of them, or a value. */
function nestedParameters(node: JsonNode | undefined, outer: ArmScope): GivenParameters {
  if (node === undefined) return nothingGiven
  const written = evaluateArmJson(node, outer)
  if (written.kind === 'unknown') return { values: new Map(), rest: written }
  if (written.kind !== 'object') {
    const reason = 'the parameters of the nested deployment are not known'
    return { values: new Map(), rest: unknownValue(reason, siteOf(outer.source, node)) }
  }
  const values = [...written.properties].map(([lowerName, { name, key, value }]) => {
    const step = { site: key, caption: `given to the nested deployment as '${name}'` }
    return [lowerName, { name, key, value: lazy(key, () => passedOn(givenValue(value(), name, key), step)) }] as const
  })
  return { values: new Map(values), rest: written.rest }
}

/** What `{ "value": … }` gives; `{ "reference": … }` is a secret. */
function givenValue(given: Value, name: string, site: Site): Value {
  return forEachChoice([given], ([given]) => {
    if (given?.kind === 'object' && given.properties.has('reference')) {
      return unknownValue(`parameter '${name}' comes from a key vault`, site)
    }
    return given === undefined ? nullValue(site) : access(given, stringValue('value', site), site, { safe: false })
  })
}
