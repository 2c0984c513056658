/** The content of a JSON string with the place of every character in the file. */
import { type MappedText, newTextBuilder, unbroken } from '../script/mapped-text.js'
import type { JsonString } from './syntax.js'

/** @param text the file's */
export function stringText(text: string, { start, end }: JsonString): MappedText {
  return escapedText(text, start + 1, end - 1)
}

/**
 * A part of a JSON string.
 *
 * @param isDoubled a single quote is written as two: it is a string of an expression
 */
export function escapedText(text: string, start: number, end: number, isDoubled = false): MappedText {
  const builder = newTextBuilder()
  const escapes = isDoubled ? /\\u[\da-f]{4}|\\.|''/giy : /\\u[\da-f]{4}|\\./giy
  let from = start
  for (let at = start; at < end; ) {
    escapes.lastIndex = at
    const written = text[at] === '\\' || text[at] === "'" ? escapes.exec(text)?.[0] : undefined
    if (written === undefined) {
      at += 1
      continue
    }
    builder.add(text.slice(from, at), from)
    builder.addEscaped(decoded(written), { start: at, end: at + written.length })
    at += written.length
    from = at
  }
  builder.add(text.slice(from, end), from)
  return builder.length() === 0 ? unbroken('', start) : builder.done()
}

const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

function decoded(written: string): string {
  const letter = written[1] ?? ''
  if (letter === 'u') return String.fromCharCode(Number.parseInt(written.slice(2), 16))
  return letters[letter] ?? letter
}
