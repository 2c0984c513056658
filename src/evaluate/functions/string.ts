/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string */
import { arrayValue, type KnownValue, type Lazy, type Value } from '../../model/value.js'
import { maximumItems, spend } from '../limits.js'
import { atLeast, type Call, exactly, strictFunction, wrongArguments } from './define.js'
import { itemsOf, tooManyItems } from './parts.js'
import { boundedString, textOf } from './text.js'
import { formatted } from './text-format.js'

export const stringFunctions = {
  tolower: strictFunction(exactly(1), (args, call) => ofString(args, call, (letter) => letter.toLowerCase())),
  toupper: strictFunction(exactly(1), (args, call) => ofString(args, call, (letter) => letter.toUpperCase())),
  /** "Combines multiple string values … or combines multiple arrays." */
  concat: strictFunction(atLeast(1), (args, call) => {
    if (args.some((arg) => arg.kind === 'array')) return concatArrays(args, call)
    const parts = args.map(textOf)
    if (parts.some((part) => part === null)) return wrongArguments(call, 'strings or arrays', args)
    return boundedString(parts as readonly string[], call)
  }),
  /** "It uses the same formatting options as the System.String.Format method in .NET." */
  format: strictFunction(atLeast(1), ([pattern, ...args], call) => {
    if (pattern?.kind !== 'string') return wrongArguments(call, 'a string', pattern === undefined ? [] : [pattern])
    return formatted(pattern, args, call)
  }),
}

/** Letter by letter, as .NET does it: `ß` has no capital, and a sigma at a word's end is one like any other. */
function ofString(args: readonly KnownValue[], call: Call, convert: (letter: string) => string): Value {
  const [text] = args
  if (text?.kind !== 'string') return wrongArguments(call, 'a string', args)
  const converted = text.value.replace(/\P{ASCII}|\p{ASCII}+/gu, (letters) => {
    const other = convert(letters)
    return other.length === letters.length ? other : letters
  })
  return boundedString([converted], call)
}

function concatArrays(args: readonly KnownValue[], call: Call): Value {
  const items: Lazy<Value>[] = []
  for (const arg of args) {
    if (arg.kind !== 'array') return wrongArguments(call, 'strings only or arrays only', args)
    if (items.length + arg.items.length > maximumItems) return tooManyItems(call)
    for (const item of itemsOf(arg, call)) items.push(item)
    spend(call.budget, arg.items.length)
  }
  return arrayValue(items, call.site)
}

/** Bicep's `'${…}'`; `parts` stand around the holes. */
export function interpolate(parts: readonly string[], holes: readonly Lazy<Value>[], call: Call): Value {
  const joined = strictFunction(atLeast(0), (values, call) => {
    const texts = values.map(textOf)
    if (texts.includes(null)) return wrongArguments(call, 'strings, numbers and booleans', values)
    return boundedString(
      parts.flatMap((part, index) => [part, texts[index] ?? '']),
      call,
    )
  })
  return joined(holes, call)
}
