/** JSON of ARM templates, strings with expressions included, to values. */
import { siteOf } from '../../model/location.js'
import {
  arrayValue,
  booleanValue,
  type ChoiceValue,
  type Lazy,
  nullValue,
  numberValue,
  objectValue,
  type Property,
  stringValue,
  type UnknownValue,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { parseArmExpression } from '../../syntax/arm-expression/parse.js'
import type { ArmExpression } from '../../syntax/arm-expression/syntax.js'
import type { JsonNode, JsonObject, JsonString } from '../../syntax/json/syntax.js'
import { access } from '../access.js'
import { noteUnknownName } from '../computed-names.js'
import { deferred } from '../deferred.js'
import { named, within, writtenOut } from '../limits.js'
import { copiedProperties } from './copy.js'
import { evaluateCall } from './functions.js'
import type { ArmScope } from './scope.js'
import { valueBehind } from './written-down.js'

/** The value of a node of a template. Parts of objects and arrays are evaluated when they are asked for. */
export function evaluateArmJson(node: JsonNode, scope: ArmScope): Value {
  const known = scope.source.siteIn === undefined ? null : valueBehind(node)
  if (known !== null) return known
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
      return writtenOut(scope.budget, site, node.items.length, () =>
        arrayValue(
          node.items.map((item) => deferArmJson(item, scope)),
          site,
        ),
      )
    case 'object':
      return writtenOut(scope.budget, site, node.members.length, () => evaluateObject(node, scope))
  }
}

function deferArmJson(node: JsonNode, scope: ArmScope): Lazy<Value> {
  return deferred(scope.budget, siteOf(scope.source, node), () => evaluateArmJson(node, scope))
}

function evaluateObject(node: JsonObject, scope: ArmScope): Value {
  const properties: Property[] = []
  let rest: UnknownValue | null = null
  for (const { key, value } of node.members) {
    if (key.value.toLowerCase() === 'copy' && value.kind === 'array') {
      properties.push(...copiedProperties(value.items, scope))
      continue
    }
    const name = keyName(key, scope)
    const site = siteOf(scope.source, key)
    if (typeof name === 'string') properties.push({ name, key: site, value: deferArmJson(value, scope) })
    else {
      noteUnknownName(properties, name, scope.budget)
      rest ??= unknownValue('a property name is an expression that is not known', site)
    }
  }
  return objectValue(properties, siteOf(scope.source, node), rest)
}

/** Property names may be expressions too. */
function keyName(key: JsonString, scope: ArmScope): string | UnknownValue | ChoiceValue {
  if (!key.value.startsWith('[')) return key.value
  const name = evaluateArmJson(key, scope)
  if (name.kind === 'string') return name.value
  if (name.kind === 'unknown' || name.kind === 'choice') return name
  return unknownValue('a property name is a string', siteOf(scope.source, key))
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

/** Within the budget: what is beyond it is unknown, and why. */
export function evaluateArmExpression(expression: ArmExpression, scope: ArmScope): Value {
  const site = siteOf(scope.source, expression)
  const bounded = isName(expression) ? named : within
  return bounded(scope.budget, site, () => {
    switch (expression.kind) {
      case 'string':
        return stringValue(expression.value, site)
      case 'integer':
        return numberValue(expression.value, site)
      case 'propertyAccess': {
        if (isOwnAddress(expression)) {
          return { ...unknownValue('deployment() is known only at deployment', site), file: scope.source.path }
        }
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

/** `parameters('mode')`, `variables('mode')`, a property of what has such a name, and text. */
function isName(expression: ArmExpression): boolean {
  switch (expression.kind) {
    case 'call':
      return expression.namespace === null && /^(?:parameters|variables)$/i.test(expression.name)
    case 'indexAccess':
      return false
    default:
      return true
  }
}

/** `deployment().properties.templateLink.uri`: nobody knows where the template lies, but what lies beside it. */
function isOwnAddress(expression: ArmExpression): boolean {
  const names: string[] = []
  let at: ArmExpression = expression
  for (; at.kind === 'propertyAccess'; at = at.base) names.unshift(at.name.toLowerCase())
  const isDeployment = at.kind === 'call' && at.namespace === null && at.name.toLowerCase() === 'deployment'
  return isDeployment && names.join('.') === 'properties.templatelink.uri'
}
