/** JSON of ARM templates, strings with expressions included, to values. */
import { type Site, type Source, siteOf } from '../../model/location.js'
import {
  arrayValue,
  booleanValue,
  type Lazy,
  nullValue,
  numberValue,
  objectValue,
  type Property,
  passedOn,
  stringValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { parseArmExpression } from '../../syntax/arm-expression/parse.js'
import type { ArmCall, ArmExpression } from '../../syntax/arm-expression/syntax.js'
import type { JsonNode, JsonObject, JsonString } from '../../syntax/json/syntax.js'
import { access } from '../access.js'
import { forEachChoice } from '../choices.js'
import { deferred } from '../deferred.js'
import { callFunction } from '../functions/functions.js'
import { type Budget, within } from '../limits.js'

/** What the names in an expression mean. */
export interface ArmScope {
  readonly source: Source
  readonly budget: Budget
  readonly parameter: (name: string, site: Site) => Value
  readonly variable: (name: string, site: Site) => Value
}

/** The value of a node of a template. Parts of objects and arrays are evaluated when they are asked for. */
export function evaluateArmJson(node: JsonNode, scope: ArmScope): Value {
  const site = siteOf(scope.source, node)
  switch (node.kind) {
    case 'string':
      return evaluateString(node, scope)
    case 'number':
      return numberValue(node.value, site)
    case 'boolean':
      return booleanValue(node.value, site)
    case 'null':
      return nullValue(site)
    case 'array':
      return arrayValue(
        node.items.map((item) => deferArmJson(item, scope)),
        site,
      )
    case 'object':
      return evaluateObject(node, scope)
  }
}

function deferArmJson(node: JsonNode, scope: ArmScope): Lazy<Value> {
  return deferred(scope.budget, siteOf(scope.source, node), () => evaluateArmJson(node, scope))
}

function evaluateObject(node: JsonObject, scope: ArmScope): Value {
  const properties = node.members.flatMap(({ key, value }): Property[] => {
    if (key.value.toLowerCase() === 'copy' && value.kind === 'array') return copiedProperties(value.items, scope)
    const name = keyName(key, scope)
    return name === null
      ? []
      : [
          {
            name,
            key: siteOf(scope.source, key),
            value: deferArmJson(value, scope),
          },
        ]
  })
  const unnamed = node.members.find(({ key }) => keyName(key, scope) === null)
  const site = siteOf(scope.source, node)
  if (unnamed === undefined) return objectValue(properties, site)
  const rest = unknownValue('a property name is an expression that is not known', siteOf(scope.source, unnamed.key))
  return objectValue(properties, site, rest)
}

/** Property names may be expressions too; null where such a name is not known. */
function keyName(key: JsonString, scope: ArmScope): string | null {
  if (!key.value.startsWith('[')) return key.value
  const name = evaluateString(key, scope)
  return name.kind === 'string' ? name.value : null
}

/** `"copy": [{ "name": …, "count": …, "input": … }]` in an object makes a property of that name. */
function copiedProperties(loops: readonly JsonNode[], scope: ArmScope): Property[] {
  return loops.flatMap((loop): Property[] => {
    if (loop.kind !== 'object') return []
    const name = loop.members.find(({ key }) => key.value.toLowerCase() === 'name')?.value
    if (name?.kind !== 'string') return []
    const key = siteOf(scope.source, name)
    return [{ name: name.value, key, value: () => unknownValue('copy loops are not evaluated by this version', key) }]
  })
}

function evaluateString(node: JsonString, scope: ArmScope): Value {
  const site = siteOf(scope.source, node)
  const parsed = parseArmExpression(scope.source.text, node)
  if (parsed.kind === 'literal') return stringValue(parsed.value, site)
  if (parsed.kind === 'problem') {
    return unknownValue(
      `the expression cannot be read: ${parsed.problem.message}`,
      siteOf(scope.source, parsed.problem),
    )
  }
  return evaluateArmExpression(parsed.expression, scope)
}

export function evaluateArmExpression(expression: ArmExpression, scope: ArmScope): Value {
  const site = siteOf(scope.source, expression)
  return within(scope.budget, site, () => {
    switch (expression.kind) {
      case 'string':
        return stringValue(expression.value, site)
      case 'integer':
        return numberValue(expression.value, site)
      case 'propertyAccess': {
        const base = evaluateArmExpression(expression.base, scope)
        return access(base, stringValue(expression.name, site), site, { safe: false })
      }
      case 'indexAccess': {
        const base = evaluateArmExpression(expression.base, scope)
        return access(base, evaluateArmExpression(expression.index, scope), site, { safe: false })
      }
      case 'call':
        return evaluateCall(expression, site, scope)
    }
  })
}

function evaluateCall(call: ArmCall, site: Site, scope: ArmScope): Value {
  if (call.namespace !== null) {
    return unknownValue(`user function ${call.namespace}.${call.name}() is not evaluated by this version`, site)
  }
  const args = call.arguments.map((argument) =>
    deferred(scope.budget, siteOf(scope.source, argument), () => evaluateArmExpression(argument, scope)),
  )
  switch (call.name.toLowerCase()) {
    case 'parameters':
      return named(args[0]?.(), site, scope.parameter)
    case 'variables':
      return named(args[0]?.(), site, scope.variable)
    default:
      return callFunction(args, { name: call.name, site, budget: scope.budget })
  }
}

function named(name: Value | undefined, site: Site, look: (name: string, site: Site) => Value): Value {
  return forEachChoice(name === undefined ? [] : [name], ([name]) => {
    if (name?.kind === 'unknown') return unknownFrom(name)
    return name?.kind === 'string'
      ? passedOn(look(name.value, site), { site, caption: `used here as '${name.value}'` })
      : unknownValue('what is asked for has no name', site)
  })
}
