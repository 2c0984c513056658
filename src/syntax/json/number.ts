import type { Reading } from './reading.js'
import { badNumber } from './stop.js'
import type { JsonNumber } from './syntax.js'

const PLUS = 0x2b
const MINUS = 0x2d
const DOT = 0x2e
const ZERO = 0x30
const NINE = 0x39
const UPPER_E = 0x45
const LOWER_E = 0x65

/** Reads a number of the JSON grammar: `-`, an integer without leading zeros, a fraction, an exponent. */
export function readNumber(reading: Reading): JsonNumber {
  const { text, at: start } = reading
  let at = text.charCodeAt(start) === MINUS ? start + 1 : start
  if (text.charCodeAt(at) === ZERO) {
    at++
    if (isDigit(text, at)) throw badNumber(text, start, at, 'no digit after the leading zero of a number')
  } else {
    at = skipDigits(text, start, at, "a digit after '-'")
  }
  if (text.charCodeAt(at) === DOT) at = skipDigits(text, start, at + 1, "a digit after '.'")
  const code = text.charCodeAt(at)
  if (code === LOWER_E || code === UPPER_E) {
    const sign = text.charCodeAt(at + 1)
    at = skipDigits(text, start, sign === PLUS || sign === MINUS ? at + 2 : at + 1, 'a digit in the exponent')
  }
  reading.at = at
  return { kind: 'number', start, end: at, value: Number(text.slice(start, at)) }
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= ZERO && code <= NINE
}

function skipDigits(text: string, start: number, from: number, what: string): number {
  let at = from
  while (isDigit(text, at)) at++
  if (at === from) throw badNumber(text, start, at, what)
  return at
}
