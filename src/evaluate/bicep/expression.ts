/** Bicep expressions to values: what the compiler makes of them in ARM's functions. */
import { type Site, type Source, siteOf } from '../../model/location.js'
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
  BinaryOperation,
  BinaryOperator,
  Expression,
  InstanceFunctionCall,
  StringLiteral,
  UnaryOperation,
} from '../../syntax/bicep/syntax.js'
import { access } from '../access.js'
import { deferred } from '../deferred.js'
import type { Call } from '../functions/define.js'
import { callFunction } from '../functions/functions.js'
import { choose } from '../functions/logical.js'
import { negated } from '../functions/numeric.js'
import { interpolate } from '../functions/string.js'
import { type Budget, within } from '../limits.js'
import { evaluateArray, evaluateObject } from './literals.js'

/** What the names in an expression mean. */
export interface BicepScope {
  readonly source: Source
  readonly budget: Budget
  /** The value of a parameter, variable, resource or module; null where the file declares no such name. */
  readonly symbol: (name: string) => Lazy<Value> | null
}

export function evaluateBicep(expression: Expression, scope: BicepScope): Value {
  const site = siteOf(scope.source, expression)
  return within(scope.budget, site, () => evaluateExpression(expression, site, scope))
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
    case 'propertyAccess': {
      const { base, safe } = expression
      const name = stringValue(expression.name.name, siteOf(scope.source, expression.name))
      return access(evaluateBicep(base, scope), name, site, { safe, continues: isSafeChain(base) })
    }
    case 'arrayAccess': {
      const { base, index, safe, fromEnd } = expression
      const options = { safe, fromEnd, continues: isSafeChain(base) }
      return access(evaluateBicep(base, scope), evaluateBicep(index, scope), site, options)
    }
    case 'call':
      return callBicepFunction(expression.name.name, expression.arguments, site, scope)
    case 'instanceCall':
      return evaluateInstanceCall(expression, site, scope)
    case 'resourceAccess':
      return unknownValue('nested resources are not evaluated by this version', site)
    case 'for':
      return unknownValue('loops are not evaluated by this version', site)
    case 'lambda':
      return unknownValue('lambdas are not evaluated by this version', site)
  }
}

/** `sys` and `az` are the namespaces of the built-in functions, unless the file declares such a name itself. */
function evaluateInstanceCall(expression: InstanceFunctionCall, site: Site, scope: BicepScope): Value {
  const { base, name } = expression
  const namespace = base.kind === 'variableAccess' ? base.name.name : ''
  if ((namespace === 'sys' || namespace === 'az') && scope.symbol(namespace) === null) {
    return callBicepFunction(name.name, expression.arguments, site, scope)
  }
  return unknownValue(`${name.name}() of this object is not evaluated by this version`, site)
}

function callBicepFunction(name: string, args: readonly Expression[], site: Site, scope: BicepScope): Value {
  const [only] = args
  // any() is for the type checker; the compiler leaves it out.
  if (name === 'any' && only !== undefined && args.length === 1) return evaluateBicep(only, scope)
  const values = args.map((argument) => deferBicep(argument, scope))
  return callFunction(values, callNamed(name, site, scope))
}

function callNamed(name: string, site: Site, scope: BicepScope): Call {
  return { name, site, budget: scope.budget }
}

/**
 * Whether a `.?` or `[?]` stands before this point of a chain: where it finds nothing, the rest of the chain is not
 * looked at. Parentheses end a chain, `!` does not. https://github.com/Azure/bicep/pull/9368
 */
function isSafeChain(base: Expression): boolean {
  switch (base.kind) {
    case 'propertyAccess':
    case 'arrayAccess':
      return base.safe || isSafeChain(base.base)
    case 'nonNull':
      return isSafeChain(base.operand)
    default:
      return false
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
