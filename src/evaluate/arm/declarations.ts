/** The parameters, variables and functions of an ARM template: the scope of its expressions. */
import { type Site, type Source, siteOf } from '../../model/location.js'
import { type Lazy, unknownValue, type Value, type ValueType } from '../../model/value.js'
import { member, members, textOf } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { declared } from '../deferred.js'
import { type GivenParameters, type ParameterDeclaration, parameterValue } from '../parameters.js'
import { copiedProperties } from './copy.js'
import { evaluateArmJson } from './expression.js'
import { userFunctions } from './functions.js'
import { deploymentsIn } from './reference.js'
import type { ArmEvaluation, ArmScope } from './scope.js'

/** @param template the template's root, or that of a nested template with a scope of its own */
export function templateScope(
  template: JsonObject,
  source: Source,
  given: GivenParameters,
  { budget, files }: ArmEvaluation,
): ArmScope {
  const parameters = new Map<string, Lazy<Value>>()
  const variables = new Map<string, Lazy<Value>>()
  const scope: ArmScope = {
    source,
    budget,
    files,
    isLanguageVersion2: textOf(member(template, 'languageVersion'))?.startsWith('2.') === true,
    parameter: (name, site) => lookUp(parameters, 'parameter', name, site),
    variable: (name, site) => lookUp(variables, 'variable', name, site),
    userFunction: (namespace, name) => functions.get(`${namespace}.${name}`.toLowerCase()) ?? null,
    loops: [],
    lambdaVariables: new Map(),
    deployment: deploymentsIn(template),
  }
  const functions = userFunctions(template, scope)
  for (const { key, value } of parameterMembers(template)) {
    const site = siteOf(source, key)
    const evaluate = () => parameterValue(parameterDeclaration(key.value, site, value, template, scope), given)
    parameters.set(key.value.toLowerCase(), declared(budget, site, `parameter '${key.value}'`, evaluate))
  }
  for (const { key, value } of members(member(template, 'variables'))) {
    const site = siteOf(source, key)
    if (key.value.toLowerCase() === 'copy' && value.kind === 'array') {
      for (const { name, value: items } of copiedProperties(value.items, scope)) {
        variables.set(name.toLowerCase(), declared(budget, site, `variable '${name}'`, items))
      }
    } else {
      const evaluate = () => evaluateArmJson(value, scope)
      variables.set(key.value.toLowerCase(), declared(budget, site, `variable '${key.value}'`, evaluate))
    }
  }
  return scope
}

export function parameterMembers(template: JsonObject): ReturnType<typeof members> {
  return members(member(template, 'parameters'))
}

function lookUp(values: ReadonlyMap<string, Lazy<Value>>, kind: string, name: string, site: Site): Value {
  return values.get(name.toLowerCase())?.() ?? unknownValue(`the template has no ${kind} '${name}'`, site)
}

function parameterDeclaration(
  name: string,
  site: Site,
  node: JsonNode,
  template: JsonObject,
  scope: ArmScope,
): ParameterDeclaration {
  const defaultNode = member(node, 'defaultValue')
  const allowedNode = ofType(node, 'allowedValues', template)
  return {
    name,
    site,
    defaultValue: defaultNode === undefined ? null : () => evaluateArmJson(defaultNode, scope),
    allowed: allowedNode?.kind === 'array' ? allowedNode.items.map((item) => () => evaluateArmJson(item, scope)) : null,
    ...declaredFacts(node, template),
  }
}

/** What the declaration of a parameter or of a type says of its values. */
export function declaredFacts(node: JsonNode, template: JsonObject): Pick<ParameterDeclaration, 'type' | 'isNullable'> {
  const nullable = ofType(node, 'nullable', template)
  return {
    type: valueTypes[textOf(ofType(node, 'type', template))?.toLowerCase() ?? ''] ?? null,
    isNullable: nullable?.kind === 'boolean' && nullable.value,
  }
}

/** A member of the declaration, or of the first of the definitions that has it. */
export function ofType(node: JsonNode, key: string, template: JsonObject): JsonNode | undefined {
  return withDefinitions(node, template)
    .map((one) => member(one, key))
    .find((found) => found !== undefined)
}

/** Definitions that refer to definitions. */
const maximumReferences = 50

/**
 * The declaration and the definitions that it refers to, `{ "$ref": "#/definitions/mode" }`: what stands in the
 * declaration itself wins. https://learn.microsoft.com/azure/azure-resource-manager/templates/definitions
 */
function withDefinitions(node: JsonNode, template: JsonObject): readonly JsonNode[] {
  const found: JsonNode[] = [node]
  for (let at: JsonNode | undefined = node; found.length < maximumReferences; ) {
    const reference = textOf(member(at, '$ref'))
    if (reference === null || !reference.startsWith('#/')) return found
    at = reference
      .slice(2)
      .split('/')
      .reduce((inside: JsonNode | undefined, step) => member(inside, unescaped(step)), template)
    if (at === undefined) return found
    found.push(at)
  }
  return found
}

/** A step of a JSON pointer in a URI fragment. */
function unescaped(step: string): string {
  try {
    return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
  } catch {
    return step
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
