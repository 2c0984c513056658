/**
 * Values that are one of a few. An operation on them is done for every alternative, only when somebody asks; values
 * that hang on the same choice stay in step (`mode: ipvs ? 'IPVS' : null` and `ipvsConfig: ipvs ? {…} : null`).
 */
import {
  booleanValue,
  type Cause,
  type Choice,
  type ChoiceValue,
  choiceValue,
  type KnownValue,
  lazy,
  passedOn,
  type UnknownValue,
  unknownValue,
  type Value,
} from '../model/value.js'

/** `apply` to the values, one alternative at a time where some of them are choices. */
export function forEachChoice(
  values: readonly Value[],
  apply: (values: readonly (KnownValue | UnknownValue)[]) => Value,
): Value {
  const first = values.find((value): value is ChoiceValue => value.kind === 'choice')
  if (first === undefined) return apply(values as readonly (KnownValue | UnknownValue)[])
  const alternatives = first.alternatives.map((_, index) =>
    lazy(first.origin, () => {
      const chosen = values.map((value) => take(value, first.choice, index))
      return forEachChoice(chosen, apply)
    }),
  )
  return choiceValue(first.choice, alternatives)
}

/** The value where `choice` has fallen on the alternative `index`; properties and items follow when they are read. */
export function take(value: Value, choice: Choice, index: number): Value {
  if (value.kind !== 'choice') return value
  if (value.choice === choice) {
    const alternative = value.alternatives[index]?.()
    if (alternative === undefined) throw new Error('A choice was asked for an alternative that it does not have.')
    return passedOn(take(alternative, choice, index), ...value.way)
  }
  return {
    ...value,
    alternatives: value.alternatives.map((alternative) => lazy(value.origin, () => take(alternative(), choice, index))),
  }
}

/** A choice where only a single value would do: unknown, for the choice's reason. */
export function asUnknown({ choice, way }: ChoiceValue): UnknownValue {
  return passedOn(unknownValue(choice.cause.reason, choice.cause.origin), ...way)
}

const outcomes = new WeakMap<Cause, Choice>()

/** The choice that an unknown condition stands for: alternative 0 is true, 1 is false. One per cause. */
export function outcomeOf(condition: UnknownValue): Choice {
  let choice = outcomes.get(condition.cause)
  if (choice === undefined) {
    choice = { cause: condition.cause, size: 2 }
    outcomes.set(condition.cause, choice)
  }
  return choice
}

/** A condition that nobody knows, as one of true and false. */
export function trueOrFalse(condition: UnknownValue): ChoiceValue {
  const { origin } = condition.cause
  const both = [() => booleanValue(true, origin), () => booleanValue(false, origin)]
  return passedOn(choiceValue(outcomeOf(condition), both), ...condition.way)
}
