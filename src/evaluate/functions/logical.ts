/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical */
import { booleanValue, choiceValue, type Lazy, type UnknownValue, unknownFrom, type Value } from '../../model/value.js'
import { forEachChoice, outcomeOf } from '../choices.js'
import { atLeast, between, type Call, exactly, lazyFunction, strictFunction, wrongArguments } from './define.js'

export const logicalFunctions = {
  if: lazyFunction(exactly(3), ([condition, whenTrue, whenFalse], call) => {
    if (condition === undefined || whenTrue === undefined || whenFalse === undefined)
      throw new Error('Arity is checked.')
    return choose(condition(), whenTrue, whenFalse, call)
  }),
  and: lazyFunction(atLeast(2), (args, call) => combine(args, false, call)),
  or: lazyFunction(atLeast(2), (args, call) => combine(args, true, call)),
  not: strictFunction(exactly(1), ([value], call) =>
    value?.kind === 'boolean'
      ? booleanValue(!value.value, call.site)
      : wrongArguments(call, 'a boolean', value === undefined ? [] : [value]),
  ),
  true: strictFunction(exactly(0), (_, call) => booleanValue(true, call.site)),
  false: strictFunction(exactly(0), (_, call) => booleanValue(false, call.site)),
  /** "bool": converts a string or an integer. */
  bool: strictFunction(between(1, 1), ([value], call) => {
    if (value?.kind === 'boolean') return value
    if (value?.kind === 'number') return booleanValue(value.value !== 0, call.site)
    const text = value?.kind === 'string' ? value.value.toLowerCase() : ''
    if (text === 'true' || text === '1') return booleanValue(true, call.site)
    if (text === 'false' || text === '0') return booleanValue(false, call.site)
    return wrongArguments(call, "'true', 'false' or an integer", value === undefined ? [] : [value])
  }),
}

/** The branch that the condition selects: its value, with its own origin. An unknown condition leaves both open. */
export function choose(condition: Value, whenTrue: Lazy<Value>, whenFalse: Lazy<Value>, call: Call): Value {
  return forEachChoice([condition], ([condition]) => {
    if (condition?.kind === 'boolean') return condition.value ? whenTrue() : whenFalse()
    if (condition?.kind === 'unknown') return choiceValue(outcomeOf(condition), [whenTrue, whenFalse])
    return wrongArguments(call, 'a boolean as its condition', condition === undefined ? [] : [condition])
  })
}

/** Whether all of some booleans are true; with none of them, true. */
export function allOf(args: readonly Lazy<Value>[], call: Call): Value {
  return combine(args, false, call)
}

/** Kleene's `and` (deciding value false) and `or` (true): one deciding operand decides, whatever else is unknown. */
function combine(args: readonly Lazy<Value>[], deciding: boolean, call: Call): Value {
  return combineFrom(args, 0, null)

  function combineFrom(rest: readonly Lazy<Value>[], at: number, unknown: UnknownValue | null): Value {
    const next = rest[at]
    if (next === undefined) return unknown === null ? booleanValue(!deciding, call.site) : unknownFrom(unknown)
    return forEachChoice([next()], ([value]) => {
      if (value?.kind === 'unknown') return combineFrom(rest, at + 1, unknown ?? value)
      if (value?.kind !== 'boolean') return wrongArguments(call, 'booleans', value === undefined ? [] : [value])
      if (value.value === deciding) return booleanValue(deciding, call.site)
      return combineFrom(rest, at + 1, unknown)
    })
  }
}
