/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical */
import {
  booleanValue,
  type ChoiceValue,
  choiceValue,
  isRefused,
  type KnownValue,
  type Lazy,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { forEachChoice, outcomeOf, take, trueOrFalse } from '../choices.js'
import {
  atLeast,
  type Call,
  exactly,
  lazyFunction,
  refusedArguments,
  strictFunction,
  wrongArguments,
} from './define.js'
import { sameResult } from './same-result.js'

export const logicalFunctions = {
  if: lazyFunction(exactly(3), ([condition, whenTrue, whenFalse], call) => {
    if (condition === undefined || whenTrue === undefined || whenFalse === undefined)
      throw new Error('Arity is checked.')
    return choose(condition(), whenTrue, whenFalse, call)
  }),
  and: lazyFunction(atLeast(1), (args, call) => combine(args, false, call)),
  or: lazyFunction(atLeast(1), (args, call) => combine(args, true, call)),
  not: lazyFunction(exactly(1), (args, call) =>
    forEachChoice(
      args.map((arg) => arg()),
      ([value]) => {
        // Not a value of its own: what hangs on x and what hangs on not(x) stay in step.
        if (value?.kind === 'unknown') return isRefused(value) ? value : negated(trueOrFalse(value), call)
        return negated(value, call)
      },
    ),
  ),
  true: strictFunction(exactly(0), (_, call) => booleanValue(true, call.site)),
  false: strictFunction(exactly(0), (_, call) => booleanValue(false, call.site)),
  /**
   * "String value "true" with any combination of upper and lower case characters [is true], otherwise false. Integer
   * value 0 is considered to be false and all other integers are considered to be true."
   * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-logical
   * But `bool('sdf')` fails: Azure/bicep, src/Bicep.Core.Samples/Files/baselines_bicepparam/Invalid_Expressions.
   */
  bool: strictFunction(exactly(1), ([value], call) => {
    if (value?.kind === 'boolean') return value
    if (value?.kind === 'number') return booleanValue(value.value !== 0, call.site)
    if (value?.kind === 'string') {
      return /^(?:true|false)$/i.test(value.value)
        ? booleanValue(value.value.toLowerCase() === 'true', call.site)
        : unknownValue(`what ${call.name}() makes of other text than true and false is not certain`, call.site)
    }
    return wrongArguments(call, 'a string or an integer', value === undefined ? [] : [value])
  }),
}

function negated(operand: Value | undefined, call: Call): Value {
  return forEachChoice(operand === undefined ? [] : [operand], ([value]) =>
    value?.kind === 'boolean'
      ? booleanValue(!value.value, call.site)
      : wrongArguments(call, 'a boolean', value === undefined ? [] : [value]),
  )
}

/** The branch that the condition selects: its value, with its own origin. An unknown condition leaves both open. */
export function choose(condition: Value, whenTrue: Lazy<Value>, whenFalse: Lazy<Value>, call: Call): Value {
  const chosen = forEachChoice([condition], ([condition]) => {
    if (condition?.kind === 'boolean') return condition.value ? whenTrue() : whenFalse()
    if (condition?.kind === 'unknown') {
      return isRefused(condition) ? condition : choiceValue(outcomeOf(condition), [whenTrue, whenFalse])
    }
    return noCondition(condition, call)
  })
  return chosen.kind === 'choice' ? inStep(chosen) : chosen
}

/**
 * "The provided arguments for template language function 'if' is not valid: all arguments should be of type 'boolean'."
 * https://github.com/f5devcentral/f5-azure-saca/issues/104, which leaves open what becomes of the texts of booleans.
 */
function noCondition(value: KnownValue | undefined, call: Call): Value {
  const mayBeRead = value?.kind === 'string' && /^(?:true|false)$/i.test(value.value)
  const told = mayBeRead ? wrongArguments : refusedArguments
  return told(call, 'a boolean as its condition', value === undefined ? [] : [value])
}

/** A branch may hang on the condition again: what is deployed under a condition is read under the same one. */
function inStep(chosen: ChoiceValue): ChoiceValue {
  const { choice } = chosen
  const alternatives = chosen.alternatives.map((alternative, index) => () => {
    const value = alternative()
    return value.kind === 'choice' && value.choice === choice ? take(value, choice, index) : value
  })
  return { ...chosen, alternatives }
}

/**
 * Whether all of some booleans are true; with none of them, true. Of the parts of two values that are compared, and of
 * those in them: which of them nobody knows is not told apart.
 */
export function allOf(args: Iterable<Lazy<Value>>, call: Call): Value {
  return combine([...args], false, call, 1)
}

/** Whether one of some booleans is true; with none of them, false. */
export function anyOf(args: Iterable<Lazy<Value>>, call: Call): Value {
  return combine([...args], true, call)
}

/** Operands that nobody knows whose outcomes are told apart; with more of them, the result is an outcome of its own. */
const maximumToldApart = 3

/**
 * Kleene's `and` (deciding value false) and `or` (true): one deciding operand decides, whatever else is unknown. No
 * recursion over the operands: there may be a hundred thousand.
 */
function combine(args: readonly Lazy<Value>[], deciding: boolean, call: Call, toldApart = maximumToldApart): Value {
  return combineFrom(0, [], null)

  /** @param taken the alternative of the first operand, where that is a choice */
  function combineFrom(first: number, before: readonly UnknownValue[], taken: Value | null): Value {
    const unknown = [...before]
    for (let at = first; at < args.length; at++) {
      const value = at === first && taken !== null ? taken : args[at]?.()
      if (value?.kind === 'choice') {
        return forEachChoice([value], ([alternative = value]) => combineFrom(at, unknown, alternative))
      }
      if (value?.kind === 'unknown') unknown.push(value)
      else if (value?.kind !== 'boolean') return wrongArguments(call, 'booleans', value === undefined ? [] : [value])
      else if (value.value === deciding) return booleanValue(deciding, call.site)
    }
    return hangingOn(unknown) ?? booleanValue(!deciding, call.site)
  }

  /** Only one operand that nobody knows: the result is that one. Of a few, every way in which they may turn out. */
  function hangingOn(unknown: readonly UnknownValue[]): Value | null {
    const [first] = unknown
    if (first === undefined) return null
    const distinct = [...new Map(unknown.map((one) => [one.cause, one])).values()]
    if (distinct.length === 1) return { ...unknownFrom(first), cause: first.cause }
    if (distinct.length > toldApart) return sameResult(unknownFrom(first), deciding ? 'or' : 'and', unknown)
    return inTurn(distinct)
  }

  /** Nobody asks how the others turn out where one decides. */
  function inTurn([first, ...others]: readonly UnknownValue[]): Value {
    if (first === undefined) return booleanValue(!deciding, call.site)
    return forEachChoice([trueOrFalse(first)], ([value]) =>
      value?.kind === 'boolean' && value.value === deciding ? booleanValue(deciding, call.site) : inTurn(others),
    )
  }
}
