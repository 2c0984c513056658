/**
 * Values that are one of a few. An operation on them is done for every alternative, only when somebody asks; values
 * that hang on the same choice stay in step (`mode: ipvs ? 'IPVS' : null` and `ipvsConfig: ipvs ? {…} : null`).
 */
import type { Site } from '../model/location.js'
import { oncePer } from '../model/once.js'
import {
  booleanValue,
  type Cause,
  type Choice,
  type ChoiceValue,
  choiceValue,
  type KnownValue,
  lazy,
  passedOn,
  type Step,
  type UnknownValue,
  unknownValue,
  type Value,
  widened,
} from '../model/value.js'
import { maximumWorlds } from '../model/world.js'

/** Choices that are made one after the other before the operation can be done. */
const maximumChoicesOnTheWay = 8

/**
 * `apply` to the values, one alternative at a time where some of them are choices. What hangs on more combinations than
 * anybody looks at is unknown at once; choices that only narrow down what nobody knows are none then.
 */
export function forEachChoice(
  values: readonly Value[],
  apply: (values: readonly (KnownValue | UnknownValue)[]) => Value,
  depth = 0,
): Value {
  const first = values.find(isChoice)
  if (first === undefined) return apply(values as readonly (KnownValue | UnknownValue)[])
  if (combinations(values) > maximumWorlds || depth === maximumChoicesOnTheWay) {
    if (!values.some(isNarrowed)) return tooManyCombinations(first.origin)
    return forEachChoice(
      values.map((value) => (isNarrowed(value) ? widened(value) : value)),
      apply,
      depth,
    )
  }
  const alternatives = first.alternatives.map((_, index) =>
    lazy(first.origin, () => {
      const chosen = values.map((value) => take(value, first.choice, index))
      return forEachChoice(chosen, apply, depth + 1)
    }),
  )
  return choiceValue(first.choice, alternatives)
}

/** What hangs on more combinations than anybody looks at. */
export function tooManyCombinations(origin: Site): UnknownValue {
  return unknownValue(`it hangs on more than ${maximumWorlds} combinations of values`, origin)
}

function isChoice(value: Value): value is ChoiceValue {
  return value.kind === 'choice'
}

function isNarrowed(value: Value): value is ChoiceValue {
  return value.kind === 'choice' && value.choice.narrows === true
}

/** In how many ways the choices among the values may fall together, as far as they are told apart at once. */
export function combinations(values: readonly Value[]): number {
  const choices = new Set(values.filter(isChoice).map(({ choice }) => choice))
  return [...choices].reduce((product, { size }) => product * size, 1)
}

/** The value where `choice` has fallen on the alternative `index`; properties and items follow when they are read. */
export function take(value: Value, choice: Choice, index: number): Value {
  if (value.kind !== 'choice') return value
  let taken: Value = value
  const ways: (readonly Step[])[] = []
  while (taken.kind === 'choice' && taken.choice === choice) {
    ways.push(taken.way)
    const alternative: Value | undefined = taken.alternatives[index]?.()
    if (alternative === undefined) throw new Error('A choice was asked for an alternative that it does not have.')
    taken = alternative
  }
  if (taken.kind === 'choice') taken = takeBelow(taken, choice, index)
  return { ...taken, way: [...taken.way, ...ways.reverse().flat()] }
}

/** Another choice, in whose alternatives `choice` may come up again. */
function takeBelow(value: ChoiceValue, choice: Choice, index: number): ChoiceValue {
  return {
    ...value,
    alternatives: value.alternatives.map((alternative) => lazy(value.origin, () => take(alternative(), choice, index))),
  }
}

/** A choice where only a single value would do: unknown, for the choice's reason. */
export function asUnknown({ choice, way }: ChoiceValue): UnknownValue {
  return passedOn(unknownValue(choice.cause.reason, choice.cause.origin), ...way)
}

const outcomeOfCause = oncePer((cause: Cause): Choice => {
  const { asks } = cause
  return asks === undefined ? { cause, size: 2 } : { cause, size: 2, asks }
})

/** The choice that an unknown condition stands for: alternative 0 is true, 1 is false. One per cause. */
export function outcomeOf({ cause }: UnknownValue): Choice {
  return outcomeOfCause(cause)
}

/** A condition that nobody knows, as one of true and false. */
export function trueOrFalse(condition: UnknownValue): ChoiceValue {
  const { origin } = condition.cause
  const both = [() => booleanValue(true, origin), () => booleanValue(false, origin)]
  return passedOn(choiceValue(outcomeOf(condition), both), ...condition.way)
}
