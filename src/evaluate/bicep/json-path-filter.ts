/**
 * `[?(@.name == 'x')]`: what holds of a value, as Newtonsoft decides it.
 * https://github.com/JamesNK/Newtonsoft.Json, Linq/JsonPath/QueryExpression.cs
 */
import type { Value } from '../../model/value.js'
import { type Selection, selectAlong } from './json-path.js'
import type { Condition, Operator, Side } from './json-path-syntax.js'

/** A value that may be compared; any other one is an array or an object. */
type Scalar = string | number | boolean | null
type Operand = { readonly scalar: Scalar } | { readonly scalar?: undefined }

/** Where nobody knows, the selection has a problem. */
export function matches(condition: Condition, value: Value, selection: Selection): boolean {
  switch (condition.kind) {
    case 'and':
      return matches(condition.left, value, selection) && matches(condition.right, value, selection)
    case 'or':
      return matches(condition.left, value, selection) || matches(condition.right, value, selection)
    case 'exists':
      return operands(condition.side, value, selection).length > 0
    case 'compare': {
      const { left, right, operator } = condition
      const others = operands(right, value, selection)
      return operands(left, value, selection).some((one) =>
        others.some((other) => holds(operator, one, other, selection)),
      )
    }
  }
}

/** Whether it holds of no property of an object, which is neither object nor array and has no value to compare. */
export function isNeverOfProperty(condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return isNeverOfProperty(condition.left) && isNeverOfProperty(condition.right)
    case 'exists':
      return isNothingOfProperty(condition.side)
    case 'compare':
      return isNothingOfProperty(condition.left) || isNothingOfProperty(condition.right)
  }
}

function isNothingOfProperty(side: Side): boolean {
  const first = side.kind === 'path' && !side.isRoot ? side.segments[0] : undefined
  return first !== undefined && !first.isDeep && first.selector.kind !== 'filter'
}

function operands(side: Side, value: Value, selection: Selection): readonly Operand[] {
  if (side.kind === 'literal') return [{ scalar: side.value }]
  return selectAlong(side.segments, side.isRoot ? selection.root : value, selection).map(operandOf)
}

function operandOf(value: Value): Operand {
  if (value.kind === 'null') return { scalar: null }
  return value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean' ? { scalar: value.value } : {}
}

function holds(
  operator: Operator,
  { scalar: left }: Operand,
  { scalar: right }: Operand,
  selection: Selection,
): boolean {
  // "you can only specify primitive types in a comparison; notequals will always be true"
  if (left === undefined || right === undefined) return operator === '!='
  if (typeof left === typeof right && !(isCertain(left) && isCertain(right))) {
    selection.problem ??= 'compares dates or numbers that are not exact here'
    return false
  }
  switch (operator) {
    case '==':
    case '===':
      return left === right
    case '!=':
    case '!==':
      return left !== right
    default:
      return isInOrder(operator, left, right, selection)
  }
}

/** Newtonsoft may read text as a date, and its integers have 64 bits. What is of two kinds differs all the same. */
function isCertain(scalar: Scalar): boolean {
  if (typeof scalar === 'number') return !Number.isInteger(scalar) || Number.isSafeInteger(scalar)
  return typeof scalar !== 'string' || !/^(?:\d{4}-\d\d-\d\dT|\/Date\()/.test(scalar)
}

/** Text by code units; what is null comes first. */
function isInOrder(operator: Operator, left: Scalar, right: Scalar, selection: Selection): boolean {
  if (left !== null && right !== null && typeof left !== typeof right) {
    selection.problem ??= 'compares values of different kinds'
    return false
  }
  const sign = left === right ? 0 : left === null ? -1 : right === null || left > right ? 1 : -1
  switch (operator) {
    case '<':
      return sign < 0
    case '<=':
      return sign <= 0
    case '>':
      return sign > 0
    default:
      return sign >= 0
  }
}
