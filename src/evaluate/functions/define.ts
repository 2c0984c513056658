/** How the functions of ARM templates are written down. Bicep's operators are the same functions. */
import type { Site } from '../../model/location.js'
import {
  foremost,
  type KnownText,
  type KnownValue,
  type Lazy,
  refusedValue,
  stringValue,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { forEachChoice } from '../choices.js'
import { describeKind } from '../describe.js'
import type { Budget } from '../limits.js'
import type { Part } from './partial-parts.js'
import { partialText } from './partial-text.js'
import { sameResult } from './same-result.js'

/** One call: the name as written, the expression that calls, which is the origin of what it gives, and what it may cost. */
export interface Call {
  readonly name: string
  readonly site: Site
  readonly budget: Budget
}

/** Arguments are evaluated when asked for: `if` looks at one branch only. */
export type TemplateFunction = (args: readonly Lazy<Value>[], call: Call) => Value

/** How many arguments a function takes, both ends included. */
export interface Arity {
  readonly least: number
  readonly most: number
}

export function exactly(count: number): Arity {
  return { least: count, most: count }
}

export function between(least: number, most: number): Arity {
  return { least, most }
}

export function atLeast(least: number): Arity {
  return { least, most: Number.POSITIVE_INFINITY }
}

/** A function whose number of arguments is checked, and nothing else. */
export function lazyFunction(arity: Arity, evaluate: TemplateFunction): TemplateFunction {
  return (args, call) => {
    if (args.length < arity.least || args.length > arity.most) return wrongCount(args.length, arity, call)
    return evaluate(args, call)
  }
}

/** A function that has something to say though some of its arguments are unknown. */
export function tolerantFunction(
  arity: Arity,
  evaluate: (args: readonly (KnownValue | UnknownValue)[], call: Call) => Value,
): TemplateFunction {
  return lazyFunction(arity, (args, call) =>
    forEachChoice(
      args.map((arg) => arg()),
      (values) => sameResult(evaluate(values, call), call.name, values),
    ),
  )
}

type Known = (args: readonly KnownValue[], call: Call) => Value

/** A function of known values: with an unknown argument its result is unknown for the same reason. */
export function strictFunction(arity: Arity, evaluate: Known): TemplateFunction {
  return tolerantFunction(arity, (values, call) => whereKnown(values, evaluate, call))
}

function whereKnown(values: readonly (KnownValue | UnknownValue)[], evaluate: Known, call: Call): Value {
  const unknown = values.find((value) => value.kind === 'unknown')
  return unknown === undefined
    ? evaluate(values as readonly KnownValue[], call)
    : unknownFrom(foremost(unknown, values))
}

/**
 * A function of known values that knows something of text, its first argument, that is itself known in part.
 *
 * @param ofPartial what is known of the result; the other arguments are of the kinds that the function takes, or not
 */
export function textFunction(
  arity: Arity,
  ofPartial: (text: KnownText, others: readonly KnownValue[]) => Part,
  evaluate: Known,
): TemplateFunction {
  return tolerantFunction(arity, (values, call) => {
    const [text, ...others] = values
    const isPartial =
      text?.kind === 'unknown' && text.text !== undefined && others.every(({ kind }) => kind !== 'unknown')
    const part = isPartial && text.text !== undefined ? ofPartial(text.text, others as readonly KnownValue[]) : null
    if (!isPartial || part === null) return whereKnown(values, evaluate, call)
    return typeof part === 'string' ? stringValue(part, call.site) : partialText(text, part)
  })
}

/** What a call with arguments of the wrong kind gives: Azure would refuse it, or so it seems, and nothing is known. */
export function wrongArguments(call: Call, takes: string, args: readonly Value[]): Value {
  return unknownValue(wrongKinds(call, takes, args), call.site)
}

/**
 * The same where it is certain that Azure refuses it: "The template language function 'length' expects its parameter to be
 * an array, object, or a string. The provided value is of type 'Integer'." Such messages, as Azure gave them, stand in the
 * tests of https://github.com/KingslandConsulting/Kingsland.ArmLinter; where one stands elsewhere, the function says so.
 * They do not tell what becomes of null: empty() takes it, though its own does not say so.
 */
export function refusedArguments(call: Call, takes: string, args: readonly Value[]): Value {
  return args.some(({ kind }) => kind === 'null')
    ? wrongArguments(call, takes, args)
    : refusedValue(wrongKinds(call, takes, args), call.site)
}

function wrongKinds({ name }: Call, takes: string, args: readonly Value[]): string {
  const found = args.length === 0 ? 'nothing' : args.map(describeKind).join(', ')
  const called = /\w$/.test(name) ? `${name}()` : `'${name}'`
  return `${called} takes ${takes}, and is given ${found}`
}

function wrongCount(found: number, { least, most }: Arity, call: Call): Value {
  const takes =
    least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`
  return refusedValue(`${call.name}() takes ${takes} arguments, and is given ${found}`, call.site)
}
