/** Bicep expressions to values: what the compiler makes of them in ARM's functions. */
import { type Site, siteOf } from '../../model/location.js'
import {
  booleanValue,
  type Lazy,
  lazy,
  nullValue,
  numberValue,
  passedOn,
  stringValue,
  unknownValue,
  type Value,
} from '../../model/value.js'
import type {
  ArrayAccess,
  BinaryOperation,
  BinaryOperator,
  Expression,
  PropertyAccess,
  ResourceAccess,
  StringLiteral,
  UnaryOperation,
} from '../../syntax/bicep/syntax.js'
import { access } from '../access.js'
import { deferred } from '../deferred.js'
import { callFunction } from '../functions/functions.js'
import { choose } from '../functions/logical.js'
import { negated } from '../functions/numeric.js'
import { interpolate } from '../functions/string.js'
import { named, within, writtenOut } from '../limits.js'
import { evaluateCall, evaluateInstanceCall, insideAny } from './call.js'
import { evaluateArray, evaluateObject } from './literals.js'
import { evaluateLambda, evaluateLoop } from './loops.js'
import { resourceAt, resourceIfDeployed, resourceSymbol, writtenSymbol } from './resource-symbol.js'
import { type BicepScope, callNamed } from './scope.js'

/** Within the budget: what is beyond it is unknown, and why. Parts of what it gives are evaluated when asked for. */
export function evaluateBicep(expression: Expression, scope: BicepScope): Value {
  const site = siteOf(scope.source, expression)
  const evaluate = () => evaluateExpression(expression, site, scope)
  const parts = partsWrittenOut(expression)
  if (parts !== null) return writtenOut(scope.budget, site, parts, evaluate)
  const bounded = isName(expression) ? named : within
  return bounded(scope.budget, site, evaluate)
}

/** A name, or a property of what has one. */
function isName({ kind }: Expression): boolean {
  return kind === 'variableAccess' || kind === 'propertyAccess'
}

/** How many parts stand in a value that is written out; null: it is computed. */
function partsWrittenOut(expression: Expression): number | null {
  switch (expression.kind) {
    case 'integer':
    case 'boolean':
    case 'null':
      return 0
    case 'string':
      return expression.holes.length === 0 ? 0 : null
    case 'object':
      return expression.members.length
    case 'array':
      return expression.items.length
    default:
      return null
  }
}

/** The expression's value when it is asked for. */
export function deferBicep(expression: Expression, scope: BicepScope): Lazy<Value> {
  return deferred(scope.budget, siteOf(scope.source, expression), () => evaluateBicep(expression, scope))
}

function evaluateExpression(expression: Expression, site: Site, scope: BicepScope): Value {
  switch (expression.kind) {
    case 'integer':
      return numberValue(expression.value, site)
    case 'boolean':
      return booleanValue(expression.value, site)
    case 'null':
      return nullValue(site)
    case 'string':
      return evaluateString(expression, site, scope)
    case 'object':
      return evaluateObject(expression, site, scope)
    case 'array':
      return evaluateArray(expression, site, scope)
    case 'parenthesized':
      return evaluateBicep(expression.expression, scope)
    case 'nonNull':
      return evaluateBicep(expression.operand, scope)
    case 'unary':
      return evaluateUnary(expression, site, scope)
    case 'binary':
      return evaluateBinary(expression, site, scope)
    case 'ternary': {
      const condition = evaluateBicep(expression.condition, scope)
      const call = callNamed('?:', site, scope)
      return choose(condition, deferBicep(expression.whenTrue, scope), deferBicep(expression.whenFalse, scope), call)
    }
    case 'variableAccess': {
      const { name } = expression.name
      const value = scope.symbol(name)
      if (value === null) return unknownValue(`the name '${name}' does not exist`, site)
      return passedOn(value(), { site, caption: `used here as '${name}'` })
    }
    case 'propertyAccess':
      return evaluatePropertyAccess(expression, site, scope)
    case 'arrayAccess':
      return evaluateArrayAccess(expression, site, scope)
    case 'call':
      return evaluateCall(expression, site, scope)
    case 'instanceCall':
      return evaluateInstanceCall(expression, site, scope)
    case 'resourceAccess':
      return evaluateResourceAccess(expression, site, scope)
    case 'for':
      return evaluateLoop(expression, site, scope)
    case 'lambda':
      return evaluateLambda(expression, site, scope)
  }
}

function evaluateResourceAccess(expression: ResourceAccess, site: Site, scope: BicepScope): Value {
  const resource = resourceAt(expression, scope)
  if (resource === null) return unknownValue(`there is no nested resource '${expression.name.name}'`, site)
  return resourceSymbol(resource)
}

function evaluatePropertyAccess({ base, name, safe }: PropertyAccess, site: Site, scope: BicepScope): Value {
  const key = stringValue(name.name, siteOf(scope.source, name))
  const isGuarded = safe && !isKnownOfResources(name.name)
  const value = isGuarded ? nullUnlessDeployed(base, scope) : (writtenIn(base, scope) ?? evaluateBicep(base, scope))
  return access(value, key, site, { safe, continues: isSafeChain(base, scope) })
}

function evaluateArrayAccess({ base, index, safe, fromEnd }: ArrayAccess, site: Site, scope: BicepScope): Value {
  const options = { safe, fromEnd, continues: isSafeChain(base, scope) }
  const isGuarded = safe && index.kind === 'string' && !isKnownOfResources(index.parts[0] ?? '')
  const value = isGuarded ? nullUnlessDeployed(base, scope) : evaluateBicep(base, scope)
  return access(value, evaluateBicep(index, scope), site, options)
}

/**
 * The compiler writes them out, whether the resource is deployed or not:
 * Safe_dereference_guards_against_dereferencing_properties_from_disabled_resources in its tests.
 */
function isKnownOfResources(property: string): boolean {
  return property === 'type' || property === 'apiVersion'
}

/** A module or resource under a condition is null for `.?` where it is not deployed: what the compiler makes of it. */
function nullUnlessDeployed(base: Expression, scope: BicepScope): Value {
  const site = siteOf(scope.source, base)
  switch (base.kind) {
    case 'parenthesized':
      return nullUnlessDeployed(base.expression, scope)
    case 'nonNull':
      return nullUnlessDeployed(base.operand, scope)
    case 'variableAccess': {
      const { name } = base.name
      const value = scope.ifDeployed(name)
      return value === null
        ? evaluateBicep(base, scope)
        : passedOn(value(), { site, caption: `used here as '${name}'` })
    }
    case 'resourceAccess': {
      const resource = resourceAt(base, scope)
      return resource === null ? evaluateBicep(base, scope) : resourceIfDeployed(resource)
    }
    case 'arrayAccess': {
      // One of a loop; a property in brackets is no resource any more.
      if (base.index.kind === 'string') return evaluateBicep(base, scope)
      const options = { safe: base.safe, fromEnd: base.fromEnd, continues: isSafeChain(base.base, scope) }
      return access(nullUnlessDeployed(base.base, scope), evaluateBicep(base.index, scope), site, options)
    }
    default: {
      const inner = insideAny(base, scope)
      return inner === null ? evaluateBicep(base, scope) : nullUnlessDeployed(inner, scope)
    }
  }
}

/** A resource that is named where its properties are read as they are written; null: the base is another thing. */
function writtenIn(base: Expression, scope: BicepScope): Value | null {
  if (base.kind === 'parenthesized') return writtenIn(base.expression, scope)
  if (base.kind === 'nonNull') return writtenIn(base.operand, scope)
  const isName = base.kind === 'variableAccess' || base.kind === 'resourceAccess'
  const resource = isName ? resourceAt(base, scope) : null
  return resource === null ? null : writtenSymbol(resource)
}

/**
 * Whether a `.?` or `[?]` stands before this point of a chain: where it finds nothing, the rest of the chain is not
 * looked at. Parentheses end a chain, `!` and any() do not: GetAccessExpressionFlags in the compiler. https://github.com/Azure/bicep/pull/9368
 */
function isSafeChain(base: Expression, scope: BicepScope): boolean {
  switch (base.kind) {
    case 'propertyAccess':
    case 'arrayAccess':
      return base.safe || isSafeChain(base.base, scope)
    case 'nonNull':
      return isSafeChain(base.operand, scope)
    default: {
      const inner = insideAny(base, scope)
      return inner !== null && isSafeChain(inner, scope)
    }
  }
}

function evaluateString(expression: StringLiteral, site: Site, scope: BicepScope): Value {
  const [only] = expression.parts
  if (expression.holes.length === 0) return stringValue(only ?? '', site)
  const holes = expression.holes.map((hole) => deferBicep(hole, scope))
  return interpolate(expression.parts, holes, callNamed('string interpolation', site, scope))
}

function evaluateUnary(expression: UnaryOperation, site: Site, scope: BicepScope): Value {
  const operand = deferBicep(expression.operand, scope)
  if (expression.operator === '!') return callFunction([operand], callNamed('not', site, scope))
  return negated(operand, callNamed('-', site, scope))
}

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators */
const functionOfOperator: Readonly<Record<Exclude<BinaryOperator, '!=' | '=~' | '!~'>, string>> = {
  '==': 'equals',
  '&&': 'and',
  '||': 'or',
  '??': 'coalesce',
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '%': 'mod',
  '<': 'less',
  '<=': 'lessOrEquals',
  '>': 'greater',
  '>=': 'greaterOrEquals',
}

function evaluateBinary(expression: BinaryOperation, site: Site, scope: BicepScope): Value {
  const operands = [deferBicep(expression.left, scope), deferBicep(expression.right, scope)]
  const call = (name: string, args: readonly Lazy<Value>[]) => callFunction(args, callNamed(name, site, scope))
  const lower = (operand: Lazy<Value>) => lazy(site, () => call('toLower', [operand]))
  switch (expression.operator) {
    case '!=':
      return call('not', [() => call('equals', operands)])
    case '=~':
      return call('equals', operands.map(lower))
    case '!~':
      return call('not', [() => call('equals', operands.map(lower))])
    default:
      return call(functionOfOperator[expression.operator], operands)
  }
}
