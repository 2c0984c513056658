/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric */
import { type KnownValue, type Lazy, numberValue, unknownValue, type Value } from '../../model/value.js'
import {
  atLeast,
  type Call,
  exactly,
  refusedArguments,
  strictFunction,
  type TemplateFunction,
  wrongArguments,
} from './define.js'
import { itemsOf, whenAllKnown } from './parts.js'

export const numericFunctions = {
  add: ofIntegers((left, right) => left + right),
  sub: ofIntegers((left, right) => left - right),
  mul: ofIntegers((left, right) => left * right),
  /** "Returns the integer division"; towards zero. */
  div: ofIntegers((left, right) => (right === 0 ? null : Math.trunc(left / right))),
  /** The sign is the dividend's. */
  mod: ofIntegers((left, right) => (right === 0 ? null : left % right)),
  /** "Converts the specified value to an integer": a string of digits or an integer. */
  int: strictFunction(exactly(1), ([value], call) => {
    if (value?.kind === 'number' && Number.isInteger(value.value)) return numberValue(value.value, call.site)
    if (value?.kind === 'string' && /^\s*[+-]?\d{1,15}\s*$/.test(value.value)) {
      return numberValue(Number(value.value), call.site)
    }
    return noInteger(value, call)
  }),
  /** "Converts the value to a floating point number": a string or an integer. */
  float: strictFunction(exactly(1), ([value], call) => {
    if (value?.kind === 'number') return numberValue(value.value, call.site)
    if (value?.kind === 'string' && /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(value.value)) {
      return numberValue(Number(value.value), call.site)
    }
    return wrongArguments(call, 'an integer or a string that holds a number', value === undefined ? [] : [value])
  }),
  /** "The maximum value from an array of integers or a comma-separated list of integers." */
  max: chosen((one, other) => Math.max(one, other)),
  min: chosen((one, other) => Math.min(one, other)),
}

/**
 * "The template language function 'int' expects its first parameter to be one of the following types 'Integer, String'",
 * https://github.com/Azure/azure-quickstart-templates/issues/2019, and "cannot convert provided value 'asdf' to integer
 * value", Azure/bicep, src/Bicep.Core.Samples/Files/baselines_bicepparam/Invalid_Expressions. Which texts with digits it
 * converts is not documented.
 */
function noInteger(value: KnownValue | undefined, call: Call): Value {
  const mayBeRead = value?.kind === 'number' || (value?.kind === 'string' && !/^\D+$/.test(value.value))
  const told = mayBeRead ? wrongArguments : refusedArguments
  return told(call, 'an integer or a string that holds one', value === undefined ? [] : [value])
}

function chosen(choose: (one: number, other: number) => number): TemplateFunction {
  return strictFunction(atLeast(1), (args, call) => {
    const [list] = args
    const items = list?.kind === 'array' && args.length === 1 ? itemsOf(list, call) : args.map((arg) => () => arg)
    return whenAllKnown(
      items.map((item) => item()),
      call,
      (items) => chosenOf(items, choose, call),
    )
  })
}

function chosenOf(items: readonly KnownValue[], choose: (one: number, other: number) => number, call: Call): Value {
  const integers = items.flatMap((item) => (item.kind === 'number' && Number.isInteger(item.value) ? [item.value] : []))
  const [first, ...others] = integers
  if (first === undefined || integers.length < items.length) return wrongArguments(call, 'integers', items.slice(0, 3))
  return numberValue(others.reduce(choose, first), call.site)
}

function ofIntegers(compute: (left: number, right: number) => number | null): TemplateFunction {
  return strictFunction(exactly(2), ([left, right], call) => {
    if (left?.kind !== 'number' || right?.kind !== 'number') {
      const found = [left, right].filter((value) => value !== undefined)
      return wrongArguments(call, 'two integers', found)
    }
    if (!Number.isInteger(left.value) || !Number.isInteger(right.value)) {
      return unknownValue(`${call.name}() takes two integers, and is given a fraction`, call.site)
    }
    const result = compute(left.value, right.value)
    if (result === null) return unknownValue(`${call.name}() divides by zero`, call.site)
    const isExact = [left.value, right.value, result].every(Number.isSafeInteger)
    // `+ 0` makes the 0 that JavaScript calls negative an ordinary one.
    return isExact
      ? numberValue(result + 0, call.site)
      : unknownValue(`${call.name}() meets integers that are too large to be exact here`, call.site)
  })
}

/** Bicep's `-x`. */
export function negated(value: Lazy<Value>, call: Call): Value {
  return numericFunctions.sub([() => numberValue(0, call.site), value], call)
}
