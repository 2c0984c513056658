/** Parts of what is known in part: `take('aks-${name}', 3)` is `aks`, whatever the name is. */
import type { Ends, KnownText } from '../../model/value.js'
import { trimmedEnd, trimmedStart } from './white-space.js'

/** All of it, or how it begins and ends; null: nothing is known of it. */
export type Part = string | KnownText | null

/** Text, or the items of an array. */
export interface Sliceable<Part> {
  readonly length: number
  slice(start: number, end?: number): Part
}

/** @param count an integer */
export function taken<Part extends Sliceable<Part>>({ start }: Ends<Part>, count: number): Part | Ends<Part> {
  return count <= start.length ? start.slice(0, Math.max(count, 0)) : { start, end: start.slice(0, 0) }
}

/** @param count an integer */
export function skipped<Part extends Sliceable<Part>>(ends: Ends<Part>, count: number): Ends<Part> {
  if (count <= 0) return ends
  const { start, end } = ends
  const atLeast = start.length + end.length - count
  return { start: start.slice(count), end: end.slice(Math.max(end.length - Math.max(atLeast, 0), 0)) }
}

/** @param length null: to the end */
export function substringOf(text: KnownText, from: number, length: number | null): Part {
  if (!Number.isInteger(from) || from < 0) return null
  if (length === null) return skipped(text, from)
  if (!Number.isInteger(length) || length < 0) return null
  const { start } = text
  return from + length <= start.length ? start.slice(from, from + length) : { start: start.slice(from), end: '' }
}

/** White space that stands next to what is unknown may be at the very end, unless something follows for certain. */
export function trimmedParts({ start, end }: KnownText): Part {
  const [first, last] = [trimmedStart(start), trimmedEnd(end)]
  return { start: last === '' ? trimmedEnd(first) : first, end: first === '' ? trimmedStart(last) : last }
}

/** Longer text would be dropped anyway. */
const maximumReplacement = 256

/** What is replaced may stand where a known part and an unknown one meet: there nothing is known. */
export function replacedIn({ start, end }: KnownText, old: string, replacement: string): Part {
  if (replacement.length > maximumReplacement) return null
  const [last = '', ...before] = start.split(old).reverse()
  const certain = last.slice(0, Math.max(last.length - (old.length - 1), 0))
  return {
    start: [...before.reverse(), certain].join(replacement),
    // Of longer ones it is not certain where the first one begins: `aa` in `aaa`.
    end: old.length === 1 ? end.split(old).join(replacement) : '',
  }
}
