/** The content of a string with the place of every character in the file. */
import type { Span } from '../../model/location.js'
import { type MappedText, newTextBuilder, unbroken } from '../script/mapped-text.js'
import { writtenLength } from './string-offsets.js'

/**
 * What is decoded is not decoded again: of the file only the length of what stands for each character is read. Where
 * single quotes of an expression are escapes of JSON themselves, the text is another than the value: no place is known.
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
  const [first, last] = [start + 1, end - 1]
  // What stands for a character is never shorter than it.
  if (last - first === value.length) return unbroken(value, first)
  const builder = newTextBuilder()
  let from = first
  for (let at = first, index = 0; at < last; index++) {
    const length = isDoubled && text.startsWith("''", at) ? 2 : writtenLength(text, at)
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
