/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string */

import { withLetters } from '../../model/known-text.js'
import { type KnownValue, type Lazy, type UnknownValue, unknownFrom, type Value } from '../../model/value.js'
import { forEachChoice } from '../choices.js'
import { concatenated } from './concatenate.js'
import {
  atLeast,
  type Call,
  exactly,
  lazyFunction,
  refusedArguments,
  type TemplateFunction,
  tolerantFunction,
  wrongArguments,
} from './define.js'
import { formattedJson } from './json-text.js'
import { joined, type Piece } from './partial-text.js'
import { boundedString, textOf } from './text.js'
import { formatted } from './text-format.js'

export const stringFunctions = {
  tolower: inOtherLetters((letter) => letter.toLowerCase()),
  toupper: inOtherLetters((letter) => letter.toUpperCase()),
  /** "Combines multiple string values … or combines multiple arrays." */
  concat: tolerantFunction(atLeast(1), (args, call) => {
    if (args.some(isArray)) return concatenated(args, call) ?? mixed(args, call)
    const pieces = args.map((arg) => pieceOf(arg, call))
    return pieces.includes(null) ? wrongArguments(call, 'strings or arrays', args) : joined(pieces as Piece[], call)
  }),
  /** "It uses the same formatting options as the System.String.Format method in .NET." */
  format: lazyFunction(atLeast(1), (args, call) =>
    forEachChoice(inText(args, call), ([pattern, ...args]) => {
      if (pattern?.kind === 'unknown') return unknownFrom(pattern)
      if (pattern?.kind !== 'string') return wrongArguments(call, 'a string', pattern === undefined ? [] : [pattern])
      return formatted(pattern, args, call)
    }),
  ),
}

/** Letter by letter, as .NET does it: `ß` has no capital, and a sigma at a word's end is one like any other. */
function inOtherLetters(convert: (letters: string) => string): TemplateFunction {
  const convertText = (text: string) =>
    text.replace(/\P{ASCII}|\p{ASCII}+/gu, (letters) => {
      const other = convert(letters)
      return other.length === letters.length ? other : letters
    })
  return tolerantFunction(exactly(1), (args, call) => {
    const [text] = args
    if (text?.kind === 'unknown') {
      const known = text.text
      const other: UnknownValue = { ...unknownFrom(text), type: 'string' }
      return known === undefined ? other : { ...other, text: withLetters(known, convertText) }
    }
    return text?.kind === 'string'
      ? boundedString([convertText(text.value)], call)
      : refusedArguments(call, 'a string', args)
  })
}

function isArray(value: KnownValue | UnknownValue): boolean {
  return value.kind === 'array' || (value.kind === 'unknown' && value.type === 'array')
}

/** "Either all or none of the parameters must be an array." */
function mixed(args: readonly (KnownValue | UnknownValue)[], call: Call): Value {
  const isCertain = args.some((arg) => isArray(arg) && !(arg.kind === 'unknown' && arg.mayBeNull))
  const takes = 'strings only or arrays only'
  return isCertain ? refusedArguments(call, takes, args) : wrongArguments(call, takes, args)
}

/** null: no scalar. */
function pieceOf(value: KnownValue | UnknownValue, call: Call): Piece | null {
  return value.kind === 'unknown' ? value : textOf(value, call)
}

/** Arrays and objects as JSON, anything else as it is. */
function inText(args: readonly Lazy<Value>[], call: Call): readonly Value[] {
  return args.map((arg) =>
    forEachChoice([arg()], ([value]) => {
      if (value === undefined) throw new Error('forEachChoice() keeps the number of values.')
      return value.kind === 'array' || value.kind === 'object' ? formattedJson(value, call) : value
    }),
  )
}

/** Bicep's `'${…}'`, which is compiled to format(); `parts` stand around the holes. */
export function interpolate(parts: readonly string[], holes: readonly Lazy<Value>[], call: Call): Value {
  return forEachChoice(inText(holes, call), (values) => interpolated(parts, values, call))
}

function interpolated(parts: readonly string[], values: readonly (KnownValue | UnknownValue)[], call: Call): Value {
  const texts = values.map((value) => pieceOf(value, call))
  if (texts.includes(null)) return wrongArguments(call, 'a value other than null', values)
  const whole = joined(
    parts.flatMap((part, index): Piece[] => [part, texts[index] ?? '']),
    call,
  )
  return whole.kind === 'unknown' ? { ...whole, type: 'string' } : whole
}
