/** The content of a string with the place of every character in the file. */
import type { Span } from '../../model/location.js'
import { type MappedText, newTextBuilder, unbroken } from '../script/mapped-text.js'
import { writtenLength } from './string-offsets.js'

const escapedQuote = String.raw`\u0027`

/**
 * What is decoded is not decoded again: of the file only the length of what stands for each character is read. Quotes of
 * an expression may be escapes of JSON themselves: ConvertTo-Json of Windows PowerShell writes `\u0027`.
 *
 * @param text the file's
 * @param string a JSON string, or a string of an expression in one
 * @param isDoubled a single quote is written as two, as in an expression
 */
export function stringText(
  text: string,
  { start, end, value }: Span & { readonly value: string },
  isDoubled = false,
): MappedText {
  const closing = isDoubled && text[end - 1] !== "'" ? escapedQuote.length : 1
  const [first, last] = [start + (isDoubled ? writtenLength(text, start) : 1), end - closing]
  // What stands for a character is never shorter than it.
  if (last - first === value.length) return unbroken(value, first)
  const builder = newTextBuilder()
  let from = first
  for (let at = first, index = 0; at < last; index++) {
    const one = writtenLength(text, at)
    const length = isDoubled && value.charAt(index) === "'" ? one + writtenLength(text, at + one) : one
    if (length > 1) {
      builder.add(text.slice(from, at), from)
      builder.addEscaped(value.charAt(index), { start: at, end: at + length })
      from = at + length
    }
    at += length
  }
  builder.add(text.slice(from, last), from)
  return builder.done()
}
