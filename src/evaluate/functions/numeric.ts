/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric and -comparison */
import { booleanValue, type KnownValue, numberValue, unknownValue, type Value } from '../../model/value.js'
import { between, type Call, exactly, strictFunction, type TemplateFunction, wrongArguments } from './define.js'

export const numericFunctions = {
  add: ofNumbers((left, right) => left + right),
  sub: ofNumbers((left, right) => left - right),
  mul: ofNumbers((left, right) => left * right),
  /** "Returns the integer division"; towards zero. */
  div: ofNumbers((left, right) => (right === 0 ? null : Math.trunc(left / right))),
  mod: ofNumbers((left, right) => (right === 0 ? null : left % right)),
  less: ordered((sign) => sign < 0),
  lessorequals: ordered((sign) => sign <= 0),
  greater: ordered((sign) => sign > 0),
  greaterorequals: ordered((sign) => sign >= 0),
  /** "Converts the specified value to an integer": a string of digits or a number. */
  int: strictFunction(between(1, 1), ([value], call) => {
    if (value?.kind === 'number') return numberValue(Math.trunc(value.value), call.site)
    if (value?.kind === 'string' && /^\s*[+-]?\d{1,15}\s*$/.test(value.value)) {
      return numberValue(Number(value.value), call.site)
    }
    return wrongArguments(call, 'an integer or a string that holds one', value === undefined ? [] : [value])
  }),
}

function ofNumbers(compute: (left: number, right: number) => number | null): TemplateFunction {
  return strictFunction(exactly(2), ([left, right], call) => {
    if (left?.kind !== 'number' || right?.kind !== 'number')
      return wrongArguments(call, 'two integers', pair(left, right))
    const result = compute(left.value, right.value)
    if (result === null) return unknownValue(`${call.name}() divides by zero`, call.site)
    if (!Number.isSafeInteger(result)) return unknownValue(`the result of ${call.name}() is too large`, call.site)
    return numberValue(result, call.site)
  })
}

/** Numbers by size; strings as ARM does it, "case-sensitive" and by code point. */
function ordered(decide: (sign: number) => boolean): TemplateFunction {
  return strictFunction(exactly(2), ([left, right], call) => {
    const sign = compare(left, right)
    return sign === null
      ? wrongArguments(call, 'two integers or two strings', pair(left, right))
      : booleanValue(decide(sign), call.site)
  })
}

function compare(left: KnownValue | undefined, right: KnownValue | undefined): number | null {
  if (left?.kind === 'number' && right?.kind === 'number') return Math.sign(left.value - right.value)
  if (left?.kind === 'string' && right?.kind === 'string') {
    return left.value === right.value ? 0 : left.value < right.value ? -1 : 1
  }
  return null
}

function pair(left: KnownValue | undefined, right: KnownValue | undefined): readonly KnownValue[] {
  return [left, right].filter((value) => value !== undefined)
}

/** Bicep's `-x`. */
export function negated(value: Value, call: Call): Value {
  return numericFunctions.sub([() => numberValue(0, call.site), () => value], call)
}
