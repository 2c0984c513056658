/** Text of which a part is known. */
import type { KnownText } from './value.js'

/** Whether the text may be this one. */
export function mayEqual({ start, end }: KnownText, whole: string): boolean {
  return whole.length >= start.length + end.length && whole.startsWith(start) && whole.endsWith(end)
}

/** The same with every letter turned into another. */
export function withLetters({ start, end }: KnownText, convert: (text: string) => string): KnownText {
  return { start: convert(start), end: convert(end) }
}
