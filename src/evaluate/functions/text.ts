/** Text that functions write. */
import { type KnownValue, stringValue, type UnknownValue, unknownValue, type Value } from '../../model/value.js'
import { charactersPerStep, maximumStringLength, spend } from '../limits.js'
import type { Call } from './define.js'

/**
 * A scalar as concat() and format() write it: .NET writes booleans as True and False. null: not a scalar. Azure's
 * integers have 64 bits; beyond 53 nobody knows here which one it is.
 */
export function textOf(value: KnownValue, call: Call): string | UnknownValue | null {
  if (value.kind === 'string') return value.value
  if (value.kind === 'number') {
    return Number.isInteger(value.value) && !Number.isSafeInteger(value.value)
      ? unknownValue(`${call.name}() meets integers that are too large to be exact here`, call.site)
      : String(value.value)
  }
  if (value.kind === 'boolean') return value.value ? 'True' : 'False'
  return null
}

/** The parts as one string whose origin is the call; unknown where it grows past the bound. */
export function boundedString(parts: readonly string[], call: Call): Value {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  if (length > maximumStringLength) return tooLong(call)
  spend(call.budget, Math.floor(length / charactersPerStep))
  return stringValue(parts.join(''), call.site)
}

export function tooLong(call: Call): Value {
  return unknownValue(`the string is longer than ${maximumStringLength} characters`, call.site)
}
