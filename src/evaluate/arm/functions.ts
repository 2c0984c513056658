/**
 * What an expression calls that is no function of values: the names of the template, loops, lambdas, user functions.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions
 */
import { type Site, siteOf } from '../../model/location.js'
import {
  type Lazy,
  lambdaValue,
  objectValue,
  passedOn,
  refusedValue,
  stringValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import type { ArmCall, ArmExpression } from '../../syntax/arm-expression/syntax.js'
import { member, members, textOf } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { access } from '../access.js'
import { forEachChoice } from '../choices.js'
import { deferred, forOwner } from '../deferred.js'
import { isFullObject } from '../deployment-outputs.js'
import type { Call } from '../functions/define.js'
import { callFunction } from '../functions/functions.js'
import { copyIndex } from './copy.js'
import { evaluateArmExpression, evaluateArmJson } from './expression.js'
import { type ArmScope, newNested, type UserFunction } from './scope.js'

export function evaluateCall(call: ArmCall, site: Site, scope: ArmScope): Value {
  const args = call.arguments.map((argument) => deferArmExpression(argument, scope))
  const { namespace } = call
  const named: Call = { name: call.name, site, budget: scope.budget }
  if (namespace !== null) {
    const declared = scope.userFunction(namespace, call.name)
    return declared === null
      ? refusedValue(`the template has no function ${namespace}.${call.name}()`, site)
      : declared(args, named)
  }
  switch (call.name.toLowerCase()) {
    case 'parameters':
      return lookedUp(args[0]?.(), site, scope.parameter)
    case 'variables':
      return lookedUp(args[0]?.(), site, scope.variable)
    case 'copyindex':
      return copyIndex(args, named, scope)
    case 'lambda':
      return lambda(call.arguments, site, scope)
    case 'lambdavariables':
      return lookedUp(args[0]?.(), site, (name) => lambdaVariable(name, site, scope))
    case 'reference':
      return reference(call, args, named, scope)
    case 'references':
      return references(args, named, scope)
    case 'listoutputswithsecurevalues':
      return outputsOf(call, args, named, scope)
    case 'resourceinfo':
      return forEachChoice(
        args[0] === undefined ? [] : [args[0]()],
        ([name]) => (name === undefined ? null : scope.resourceInfo(name, site, scope)) ?? callFunction(args, named),
      )
    default:
      return callFunction(args, named)
  }
}

function deferArmExpression(expression: ArmExpression, scope: ArmScope): Lazy<Value> {
  return deferred(scope.budget, siteOf(scope.source, expression), () => evaluateArmExpression(expression, scope))
}

function lookedUp(name: Value | undefined, site: Site, look: (name: string, site: Site) => Value): Value {
  return forEachChoice(name === undefined ? [] : [name], ([name]) => {
    if (name?.kind === 'unknown') return unknownFrom(name)
    return name?.kind === 'string'
      ? passedOn(look(name.value, site), { site, caption: `used here as '${name.value}'` })
      : unknownValue('what is asked for has no name', site)
  })
}

/** `lambda('item', 'index', body)`: the names are literals. */
function lambda(args: readonly ArmExpression[], site: Site, scope: ArmScope): Value {
  const body = args.at(-1)
  const names = args.slice(0, -1).flatMap((name) => (name.kind === 'string' ? [name.value.toLowerCase()] : []))
  if (body === undefined || names.length !== args.length - 1) {
    return unknownValue('lambda() takes names and a body', site)
  }
  const apply = (values: readonly Value[]): Value => {
    const variables = new Map(scope.lambdaVariables)
    for (const [at, name] of names.entries()) {
      variables.set(name, values[at] ?? unknownValue(`the lambda is given no value for '${name}'`, site))
    }
    return evaluateArmExpression(body, { ...scope, lambdaVariables: variables })
  }
  return lambdaValue(forOwner(scope.budget, apply), site)
}

function lambdaVariable(name: string, site: Site, { lambdaVariables }: ArmScope): Value {
  return lambdaVariables.get(name.toLowerCase()) ?? unknownValue(`no lambda here has an argument '${name}'`, site)
}

/** Of a deployment nested in this template the outputs are known here, as far as they are; all else only Azure knows. */
function reference(call: ArmCall, args: readonly Lazy<Value>[], named: Call, scope: ArmScope): Value {
  const [target] = call.arguments
  const isFull = isFullObject(args[2])
  const nested = target === undefined || isFull ? null : scope.deployment(target, scope)
  return nested === null ? callFunction(args, named) : nested()
}

/**
 * What the compiler writes for the outputs of a module where one is secure. "The listOutputsWithSecureValues API has a
 * different format from regular outputs": the values by name, ConvertModuleOutputPropertyAccessExpression in Azure/bicep.
 */
function outputsOf(call: ArmCall, args: readonly Lazy<Value>[], named: Call, scope: ArmScope): Value {
  const [target] = call.arguments
  const deployment = target === undefined ? null : scope.deployment(target, scope)
  if (deployment === null) return callFunction(args, named)
  const part = (of: Value, name: string) => access(of, stringValue(name, named.site), named.site, { safe: false })
  return forEachChoice([part(deployment(), 'outputs')], ([outputs]) => {
    if (outputs?.kind !== 'object') return outputs ?? callFunction(args, named)
    const properties = [...outputs.properties.values()].map((output) => ({
      ...output,
      value: () => part(output.value(), 'value'),
    }))
    return objectValue(properties, outputs.origin, outputs.rest)
  })
}

/** "returns an array of objects representing a resource collection's runtime states" */
function references(args: readonly Lazy<Value>[], named: Call, scope: ArmScope): Value {
  const [loop] = args
  const name = loop?.()
  if (name?.kind !== 'string' || isFullObject(args[1])) return callFunction(args, named)
  return scope.deploymentLoop(name.value, named.site, scope) ?? callFunction(args, named)
}

/** The functions of a template, by lower-cased `namespace.name`. */
export function userFunctions(template: JsonObject, scope: ArmScope): ReadonlyMap<string, UserFunction> {
  const namespaces = member(template, 'functions')
  if (namespaces?.kind !== 'array') return new Map()
  return new Map(
    namespaces.items.flatMap((node) => {
      const namespace = member(node, 'namespace')
      if (namespace?.kind !== 'string') return []
      return members(member(node, 'members')).map(({ key, value }): [string, UserFunction] => [
        `${namespace.value}.${key.value}`.toLowerCase(),
        userFunction(`${namespace.value}.${key.value}`, value, scope),
      ])
    }),
  )
}

/**
 * It sees its own parameters, none of the template's, and variables under language version 2.0 only, which is what the
 * compiler writes for a function that uses one: https://github.com/Azure/bicep/pull/14531. Elsewhere "the function can't
 * access variables": https://learn.microsoft.com/azure/azure-resource-manager/templates/user-defined-functions
 */
function userFunction(name: string, node: JsonNode, scope: ArmScope): UserFunction {
  const parameters = member(node, 'parameters')
  const names =
    parameters?.kind === 'array'
      ? parameters.items.map((parameter) => {
          return textOf(member(parameter, 'name'))?.toLowerCase() ?? ''
        })
      : []
  const body = member(member(node, 'output'), 'value')
  return (args, call) => {
    if (body === undefined) return unknownValue(`function ${name}() has no output`, call.site)
    const given = new Map(names.map((name, at) => [name, args[at]]))
    const inside: ArmScope = {
      ...scope,
      loops: [],
      lambdaVariables: new Map(),
      nested: newNested(),
      parameter: (parameter, site) =>
        given.get(parameter.toLowerCase())?.() ?? unknownValue(`function ${name}() is given no '${parameter}'`, site),
      variable: (variable, site) =>
        scope.isLanguageVersion2
          ? scope.variable(variable, site)
          : unknownValue(`function ${name}() cannot see variable '${variable}'`, site),
    }
    return passedOn(evaluateArmJson(body, inside), { site: call.site, caption: `given by function '${name}'` })
  }
}
