/**
 * Nested and linked deployments.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates
 */
import { type Site, siteOf } from '../../model/location.js'
import { lazy, nullValue, passedOn, stringValue, unknownValue, type Value } from '../../model/value.js'
import { member } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { access } from '../access.js'
import { forEachChoice } from '../choices.js'
import { type GivenParameters, nothingGiven } from '../parameters.js'
import { pathFrom } from '../paths.js'
import type { Template } from '../template.js'
import { isUnavailable, type Unavailable } from '../template-files.js'
import { evaluateArmJson } from './expression.js'
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
