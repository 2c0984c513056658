/**
 * Nested and linked deployments.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates
 */
import { type Site, siteOf } from '../../model/location.js'
import {
  type Lazy,
  lazy,
  nullValue,
  objectValue,
  type Property,
  passedOn,
  stringValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { parseArmExpression } from '../../syntax/arm-expression/parse.js'
import type { ArmExpression } from '../../syntax/arm-expression/syntax.js'
import { member, members } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { access } from '../access.js'
import { forEachChoice } from '../choices.js'
import { type GivenParameters, nothingGiven } from '../parameters.js'
import { pathFrom } from '../paths.js'
import type { Template } from '../template.js'
import { isUnavailable, type Unavailable } from '../template-files.js'
import { evaluateArmExpression, evaluateArmJson } from './expression.js'
import type { ArmScope } from './scope.js'
import { evaluateArmTemplate, evaluateInScope } from './template.js'

export const deploymentType = 'microsoft.resources/deployments'

/** The template of a nested or linked deployment, and the file it stands in. */
export interface NestedTemplate {
  readonly template: Template
  readonly path: string
}

/** @returns null where the resource has no template at all */
export function nestedTemplate(node: JsonObject, outer: ArmScope): NestedTemplate | Unavailable | null {
  const properties = member(node, 'properties')
  const template = member(properties, 'template')
  const link = member(properties, 'templateLink')
  if (template?.kind === 'object') return inlineTemplate(template, properties, outer)
  return link === undefined ? null : linkedTemplate(link, properties, outer)
}

/** "The default value for expressionEvaluationOptions is inner" in languageVersion 2.0, else outer. */
function inlineTemplate(template: JsonObject, properties: JsonNode | undefined, outer: ArmScope): NestedTemplate {
  const written = member(member(properties, 'expressionEvaluationOptions'), 'scope')
  const scope = written?.kind === 'string' ? written.value.toLowerCase() : outer.isLanguageVersion2 ? 'inner' : 'outer'
  const path = outer.source.path
  if (scope !== 'inner') return { template: evaluateInScope(template, outer), path }
  return { template: evaluateArmTemplate(template, outer.source, givenTo(properties, outer), outer), path }
}

function linkedTemplate(
  link: JsonNode,
  properties: JsonNode | undefined,
  outer: ArmScope,
): NestedTemplate | Unavailable {
  const relative = member(link, 'relativePath')
  const written = relative === undefined ? null : evaluateArmJson(relative, outer)
  if (written === null) return { unavailable: 'the linked template is not on disk' }
  if (written.kind === 'unknown') return { unavailable: written.cause.reason }
  if (written.kind !== 'string') return { unavailable: 'the path of the linked template is not known' }
  const path = pathFrom(outer.source.path, written.value)
  const file = outer.files.template(path)
  if (isUnavailable(file)) return file
  if (file.kind === 'bicep') return { unavailable: `'${path}' is not ARM JSON` }
  return { template: evaluateArmTemplate(file.root, file.source, givenTo(properties, outer), outer), path }
}

/** Whatever part of them is an expression: all of them, one of them, or a value. */
function givenTo(properties: JsonNode | undefined, outer: ArmScope): GivenParameters {
  const link = member(properties, 'parametersLink')
  if (link !== undefined) {
    const reason = 'the parameters of the deployment are linked'
    return { values: new Map(), rest: unknownValue(reason, siteOf(outer.source, link)) }
  }
  const node = member(properties, 'parameters')
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

/** A deployment among a template's resources. */
interface Deployment {
  /** null in a list of resources. */
  readonly symbolicName: string | null
  readonly node: JsonObject
}

/** How `reference()` finds the deployments nested in a template, whose outputs are known here. */
export function deploymentsIn(template: JsonObject): ArmScope['deployment'] {
  let deployments: readonly Deployment[] | null = null
  return (named, scope) => {
    deployments ??= findDeployments(template)
    const found = deployments.find((one) => isNamed(one, named, scope))
    if (found === undefined) return null
    const site = siteOf(scope.source, found.node)
    return lazy(site, () => referenced(found.node, scope))
  }
}

function findDeployments(template: JsonObject): readonly Deployment[] {
  const resources = member(template, 'resources')
  const listed =
    resources?.kind === 'array'
      ? resources.items.map((node) => ({ symbolicName: null, node }))
      : members(resources).map(({ key, value }) => ({ symbolicName: key.value, node: value }))
  return listed.flatMap(({ symbolicName, node }) => {
    const type = member(node, 'type')
    const isDeployment = type?.kind === 'string' && type.value.toLowerCase() === deploymentType
    // The turns of a loop share a node, and reference() tells them apart by names that it computes.
    return isDeployment && node.kind === 'object' && member(node, 'copy') === undefined ? [{ symbolicName, node }] : []
  })
}

/** By its symbolic name, or by `resourceId('Microsoft.Resources/deployments', NAME)` with the name that it has itself. */
function isNamed({ symbolicName, node }: Deployment, named: ArmExpression, scope: ArmScope): boolean {
  if (named.kind === 'string') return named.value === symbolicName
  if (named.kind !== 'call' || !/resourceid$/i.test(named.name)) return false
  const type = named.arguments.findIndex((one) => one.kind === 'string' && one.value.toLowerCase() === deploymentType)
  const name = named.arguments[type + 1]
  const own = member(node, 'name')
  if (type === -1 || name === undefined || own?.kind !== 'string') return false
  const parsed = parseArmExpression(scope.source.text, own)
  if (parsed.kind === 'expression') return isSameExpression(parsed.expression, name)
  const value = evaluateArmExpression(name, scope)
  return value.kind === 'string' && value.value === own.value
}

/** Written alike: whatever the two give, they give the same. */
function isSameExpression(one: ArmExpression, other: ArmExpression): boolean {
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
          return its !== undefined && isSameExpression(argument, its)
        })
      )
    case 'propertyAccess':
      return (
        other.kind === 'propertyAccess' &&
        one.name.toLowerCase() === other.name.toLowerCase() &&
        isSameExpression(one.base, other.base)
      )
    case 'indexAccess':
      return (
        other.kind === 'indexAccess' &&
        isSameExpression(one.base, other.base) &&
        isSameExpression(one.index, other.index)
      )
  }
}

/** `{ "outputs": { "id": { "value": … } } }`, and what only Azure knows. */
function referenced(node: JsonObject, scope: ArmScope): Value {
  const site = siteOf(scope.source, node)
  const rest = unknownValue('reference() is known only at deployment', site)
  const nested = nestedTemplate(node, scope)
  if (nested === null) return rest
  if (isUnavailable(nested)) return unknownValue(nested.unavailable, site)
  const { outputs } = nested.template
  const properties = [...outputs.properties.values()].map((output): Property => {
    const value: Lazy<Value> = () => objectValue([{ ...output, name: 'value' }], output.key)
    return { ...output, value }
  })
  const known = objectValue(properties, site, outputs.rest === null ? null : unknownFrom(outputs.rest))
  return objectValue([{ name: 'outputs', key: site, value: () => known }], site, rest)
}
