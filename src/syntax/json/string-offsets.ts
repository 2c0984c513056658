import type { JsonString } from './syntax.js'

/**
 * From an index into a string's decoded `value` to the offset in `text` where that UTF-16 code unit is written, its
 * escape's backslash where it is escaped; `value.length` gives the closing quote. An index outside is held to the ends.
 */
export function offsetsOf(text: string, node: JsonString): (index: number) => number {
  const first = node.start + 1
  const last = node.end - 1
  // An escape is longer than what it stands for, so equal lengths mean that there is none.
  if (last - first === node.value.length) return (index) => Math.min(first + Math.max(index, 0), last)
  const offsets = escapedOffsets(text, first, last)
  return (index) => offsets[Math.max(index, 0)] ?? last
}

function escapedOffsets(text: string, first: number, last: number): readonly number[] {
  const offsets: number[] = []
  let at = first
  while (at < last) {
    offsets.push(at)
    at += writtenLength(text, at)
  }
  return offsets
}

/** The length of what stands for one UTF-16 code unit at `at` in the content of a string that has been read. */
export function writtenLength(text: string, at: number): number {
  if (text[at] !== '\\') return 1
  return text[at + 1] === 'u' ? 6 : 2
}
