/** The parameters, variables and functions of an ARM template: the scope of its expressions. */
import { type Site, type Source, siteOf } from '../../model/location.js'
import { type Lazy, refusedValue, type Value } from '../../model/value.js'
import { member, members, textOf } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { declared } from '../deferred.js'
import type { Evaluation } from '../evaluation.js'
import { type GivenParameters, type ParameterDeclaration, parameterValue } from '../parameters.js'
import { copiedProperties } from './copy.js'
import { restrictionOf } from './declared-types.js'
import { evaluateArmJson } from './expression.js'
import { userFunctions } from './functions.js'
import { resourcesIn } from './reference.js'
import { type ArmScope, newNested } from './scope.js'

/** @param template the template's root, or that of a nested template with a scope of its own */
export function templateScope(
  template: JsonObject,
  source: Source,
  given: GivenParameters,
  { budget, files }: Evaluation,
): ArmScope {
  const parameters = new Map<string, Lazy<Value>>()
  const variables = new Map<string, Lazy<Value>>()
  const scope: ArmScope = {
    source,
    budget,
    files,
    refused: [],
    isLanguageVersion2: textOf(member(template, 'languageVersion'))?.startsWith('2.') === true,
    parameter: (name, site) => lookUp(parameters, 'parameter', name, site),
    variable: (name, site) => lookUp(variables, 'variable', name, site),
    userFunction: (namespace, name) => functions.get(`${namespace}.${name}`.toLowerCase()) ?? null,
    loops: [],
    lambdaVariables: new Map(),
    nested: newNested(),
    ...resourcesIn(template),
  }
  const functions = userFunctions(template, scope)
  for (const { key, value } of parameterMembers(template)) {
    const site = siteOf(source, key)
    const evaluate = () =>
      parameterValue(parameterDeclaration(key.value, site, value, template, scope), given, scope.refused)
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
  return values.get(name.toLowerCase())?.() ?? refusedValue(`the template has no ${kind} '${name}'`, site)
}

function parameterDeclaration(
  name: string,
  site: Site,
  node: JsonNode,
  template: JsonObject,
  scope: ArmScope,
): ParameterDeclaration {
  const defaultNode = member(node, 'defaultValue')
  return {
    name,
    site,
    defaultValue: defaultNode === undefined ? null : () => evaluateArmJson(defaultNode, scope),
    ...restrictionOf(node, template, scope),
  }
}
