/**
 * ARM JSON templates under the parameters given: what they deploy, and their outputs.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
import { type Source, siteOf } from '../../model/location.js'
import { objectValue, type Property, unknownValue, type Value } from '../../model/value.js'
import { member, members } from '../../syntax/json/members.js'
import type { JsonObject } from '../../syntax/json/syntax.js'
import { cyclesIn } from '../cycles.js'
import { deferred } from '../deferred.js'
import type { Evaluation } from '../evaluation.js'
import { choose } from '../functions/logical.js'
import type { GivenParameters } from '../parameters.js'
import { checkOnce, type Template } from '../template.js'
import { missing, undeclared } from '../undeclared.js'
import { copiedItems } from './copy.js'
import { parameterMembers, templateScope } from './declarations.js'
import { declaredFacts } from './declared-types.js'
import { dependencies } from './dependencies.js'
import { evaluateArmJson } from './expression.js'
import { namedValues } from './references.js'
import { deployResources } from './resources.js'
import type { ArmScope } from './scope.js'

/** @param root the template's root object */
export function evaluateArmTemplate(
  root: JsonObject,
  source: Source,
  given: GivenParameters,
  evaluation: Evaluation,
): Template {
  const parameterNames = parameterMembers(root).map(({ key }) => key.value)
  const scope = templateScope(root, source, given, evaluation)
  const template = evaluateInScope(root, scope)
  return {
    ...template,
    parameterNames,
    undeclared: undeclared(given, parameterNames),
    missing: () => missing(requiredIn(root), given),
    deploy: (into, at) => {
      checkOnce(into, root, () => cyclesIn(namedValues(root, source)))
      into.refused.push(scope.refused)
      template.deploy(into, at)
    },
  }
}

function requiredIn(root: JsonObject): readonly string[] {
  return parameterMembers(root).flatMap(({ key, value }) => {
    const isRequired = member(value, 'type') !== undefined && member(value, 'defaultValue') === undefined
    return isRequired && !declaredFacts(value, root).isNullable ? [key.value] : []
  })
}

/** A template whose names are those of the scope around it: it declares none. */
export function evaluateInScope(root: JsonObject, scope: ArmScope): Template {
  return {
    parameterNames: [],
    undeclared: [],
    missing: () => [],
    parameter: (name) => scope.parameter(name, siteOf(scope.source, root)),
    outputs: objectValue(outputsOf(root, scope), siteOf(scope.source, root)),
    deploy: (into, at) => {
      into.templates.add(scope.source.path)
      const resources = member(root, 'resources')
      if (resources !== undefined) checkOnce(into, resources, () => cyclesIn(dependencies(root, scope.source)))
      const enclosing = [...at.enclosing, evaluateArmJson(root, scope)]
      deployResources(root, null, scope, into, { ...at, enclosing })
    },
  }
}

function outputsOf(root: JsonObject, scope: ArmScope): readonly Property[] {
  return members(member(root, 'outputs')).flatMap(({ key, value: output }): Property[] => {
    const site = siteOf(scope.source, key)
    const written = member(output, 'value')
    const copy = member(output, 'copy')
    if (written === undefined && copy === undefined) return []
    const evaluate = () =>
      written === undefined && copy !== undefined
        ? copiedItems(copy, { name: key.value, isOfProperty: false }, site, scope)
        : evaluateArmJson(written ?? output, scope)
    const property = { name: key.value, key: site, value: deferred(scope.budget, site, evaluate) }
    const condition = member(output, 'condition')
    return condition === undefined ? [property] : conditional(property, evaluateArmJson(condition, scope), scope)
  })
}

/**
 * "When false, the output value is skipped for this deployment."
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#outputs
 */
function conditional(property: Property, condition: Value, { budget }: ArmScope): Property[] {
  if (condition.kind === 'boolean') return condition.value ? [property] : []
  const skipped = () => unknownValue(`whether there is an output '${property.name}' is not known`, property.key)
  const call = { name: 'if', site: property.key, budget }
  const value = deferred(budget, property.key, () => choose(condition, property.value, skipped, call))
  return [{ ...property, value, isOptional: true }]
}
