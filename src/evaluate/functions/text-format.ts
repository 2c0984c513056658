/**
 * .NET's composite formats, as far as they do not depend on Azure's culture.
 * https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting
 */
import { clip } from '../../model/clip.js'
import {
  type KnownValue,
  type StringValue,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { maximumStringLength } from '../limits.js'
import { type Call, wrongArguments } from './define.js'
import { joined, type Piece } from './partial-text.js'
import { textOf, tooLong } from './text.js'

export function formatted(pattern: StringValue, args: readonly (KnownValue | UnknownValue)[], call: Call): Value {
  const parts: Piece[] = []
  let length = 0
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
    const written = text.slice(brace, Math.max(end, brace) + 1)
    const item = readItem(written)
    const arg = item === null ? undefined : args[item.index]
    if (item === null || arg === undefined) return unknownFormat(written, call)
    at = end + 1
    if (arg.kind === 'unknown') {
      parts.push(item.alignment === 0 ? arg : unknownFrom(arg))
      continue
    }
    const part = formattedItem(item, arg, call)
    if (part === null) return unknownFormat(written, call)
    if (typeof part !== 'string') return part
    length += part.length
    if (length > maximumStringLength) return tooLong(call)
    parts.push(part)
  }
  return joined(parts, call)
}

function unknownFormat(written: string, call: Call): UnknownValue {
  return unknownValue(`${call.name}() does not know the format '${clip(written)}'`, call.site)
}

function nextBrace(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '{' || text[at] === '}') return at
  return text.length
}

/** `{index,alignment:format}` */
interface FormatItem {
  readonly index: number
  /** Negative: to the left. */
  readonly alignment: number
  readonly format: string | null
}

function readItem(written: string): FormatItem | null {
  const found = /^\{(\d{1,3}) *(?:, *(-?\d{1,7}) *)?(?::([^{}]*))?\}$/.exec(written)
  if (found === null) return null
  const [, index = '', alignment = '0', format = null] = found
  return { index: Number(index), alignment: Number(alignment), format }
}

/** null: not certain what Azure writes. */
function formattedItem(item: FormatItem, arg: KnownValue, call: Call): string | Value | null {
  // A format is for numbers; strings and booleans are written as they are.
  const hasFormat = arg.kind === 'number' && item.format !== null && item.format !== ''
  const text = hasFormat ? formattedNumber(arg.value, item.format ?? '') : textOf(arg, call)
  if (text === null) return hasFormat ? null : wrongArguments(call, 'a value other than null', [arg])
  if (typeof text !== 'string') return text
  const width = Math.abs(item.alignment)
  if (width > maximumStringLength) return tooLong(call)
  return item.alignment < 0 ? text.padEnd(width) : text.padStart(width)
}

/**
 * https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings: `D3` digits, `N0` digits in
 * groups and `F2` with so many decimals, `X4` hexadecimal; and of the custom ones `000`, so many digits.
 */
function formattedNumber(value: number, format: string): string | null {
  if (!Number.isSafeInteger(value)) return null
  const digits = String(Math.abs(value))
  const signed = (text: string) => (value < 0 ? `-${text}` : text)
  if (/^0{1,32}$/.test(format)) return signed(digits.padStart(format.length, '0'))
  const [, letter = '', precision = ''] = /^([DdNnFfXxGg])(\d{0,2})$/.exec(format) ?? []
  const count = Number(precision)
  switch (letter.toUpperCase()) {
    case 'D':
      return signed(digits.padStart(count, '0'))
    case 'G':
      return precision === '' ? signed(digits) : null
    case 'N':
      // How many decimals there are without a precision depends on the culture.
      return precision === '' ? null : signed(inGroups(digits) + decimals(count))
    case 'F':
      return precision === '' ? null : signed(digits + decimals(count))
    case 'X': {
      // Of a negative one the digits depend on how many bits Azure takes it to have.
      if (value < 0) return null
      const hexadecimal = value.toString(16).padStart(count, '0')
      return letter === 'X' ? hexadecimal.toUpperCase() : hexadecimal
    }
    default:
      return null
  }
}

function decimals(count: number): string {
  return count === 0 ? '' : `.${'0'.repeat(count)}`
}

/** `8,175,133`, as the documentation of format() has it. */
function inGroups(digits: string): string {
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(end - 3, 0), end))
  return groups.join(',')
}
