/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string */
import {
  arrayValue,
  type KnownValue,
  type Lazy,
  type StringValue,
  stringValue,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { charactersPerStep, maximumItems, maximumStringLength, spend } from '../limits.js'
import { atLeast, type Call, exactly, strictFunction, wrongArguments } from './define.js'

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
  /** .NET's composite format; only plain `{n}` items are evaluated. */
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

/** A scalar as concat() and format() write it: .NET writes booleans as True and False. null: not a scalar. */
export function textOf(value: KnownValue): string | null {
  if (value.kind === 'string') return value.value
  if (value.kind === 'number') return String(value.value)
  if (value.kind === 'boolean') return value.value ? 'True' : 'False'
  return null
}

function concatArrays(args: readonly KnownValue[], call: Call): Value {
  const items: Lazy<Value>[] = []
  for (const arg of args) {
    if (arg.kind !== 'array') return wrongArguments(call, 'strings only or arrays only', args)
    if (items.length + arg.items.length > maximumItems)
      return unknownValue(`the array has over ${maximumItems} items`, call.site)
    for (const item of arg.items) items.push(item)
    spend(call.budget, arg.items.length)
  }
  return arrayValue(items, call.site)
}

/** The parts as one string whose origin is the call; unknown where it grows past the bound. */
export function boundedString(parts: readonly string[], call: Call): Value {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  if (length > maximumStringLength) {
    return unknownValue(`the string is longer than ${maximumStringLength} characters`, call.site)
  }
  spend(call.budget, Math.floor(length / charactersPerStep))
  return stringValue(parts.join(''), call.site)
}

function formatted(pattern: StringValue, args: readonly KnownValue[], call: Call): Value {
  const parts: string[] = []
  const text = pattern.value
  for (let at = 0; at < text.length; ) {
    const brace = nextBrace(text, at)
    parts.push(text.slice(at, brace))
    if (brace === text.length) break
    if (text[brace + 1] === text[brace]) {
      parts.push(text.charAt(brace))
      at = brace + 2
      continue
    }
    const end = text.indexOf('}', brace)
    const index = text.slice(brace + 1, end)
    const arg = text[brace] === '{' && end !== -1 && /^\d{1,3}$/.test(index) ? args[Number(index)] : undefined
    if (arg === undefined)
      return unknownValue(
        `${call.name}() does not know the format '${text.slice(brace, Math.max(end, brace) + 1)}'`,
        call.site,
      )
    const part = textOf(arg)
    if (part === null) return wrongArguments(call, 'strings, numbers and booleans', [arg])
    parts.push(part)
    at = end + 1
  }
  return boundedString(parts, call)
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

function nextBrace(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '{' || text[at] === '}') return at
  return text.length
}
