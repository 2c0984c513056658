/** Text that stands in a file in pieces: the content of a YAML scalar, a Makefile's line with its variables filled in. */
import type { Span } from '../../model/location.js'

export interface MappedText {
  readonly text: string
  /** Offsets into `text` at which the pieces begin, ascending, and where each of them begins in the file. */
  readonly starts: readonly number[]
  readonly sources: readonly number[]
}

/** A text that stands in its file as it is, from an offset on. */
export function unbroken(text: string, source = 0): MappedText {
  return { text, starts: [0], sources: [source] }
}

/** Collects pieces. A piece that follows the one before it, in the file too, is no new one. */
export interface TextBuilder {
  readonly add: (text: string, source: number) => void
  readonly addMapped: (piece: MappedText) => void
  readonly done: () => MappedText
  readonly length: () => number
}

export function newTextBuilder(): TextBuilder {
  const texts: string[] = []
  const starts: number[] = []
  const sources: number[] = []
  let length = 0
  const add = (text: string, source: number) => {
    if (text === '') return
    const before = sources.length - 1
    if (before < 0 || (sources[before] ?? 0) + length - (starts[before] ?? 0) !== source) {
      starts.push(length)
      sources.push(source)
    }
    texts.push(text)
    length += text.length
  }
  return {
    add,
    addMapped: ({ text, starts: own, sources: places }) => {
      own.forEach((start, index) => {
        add(text.slice(start, own[index + 1] ?? text.length), places[index] ?? 0)
      })
    },
    done: () => ({ text: texts.join(''), starts, sources }),
    length: () => length,
  }
}

/** Where the character at an offset stands in the file. */
export function sourceOffset({ starts, sources }: MappedText, at: number): number {
  const piece = pieceAt(starts, at)
  return (sources[piece] ?? 0) + at - (starts[piece] ?? 0)
}

/**
 * The span in the file. What is put together from pieces that do not follow each other there is shown by its first
 * piece.
 */
export function sourceSpan(mapped: MappedText, start: number, end: number): Span {
  const from = sourceOffset(mapped, start)
  if (end <= start) return { start: from, end: from }
  const first = pieceAt(mapped.starts, start)
  const last = pieceAt(mapped.starts, end - 1)
  for (let piece = first + 1; piece <= last; piece++) {
    if ((mapped.sources[piece] ?? 0) > (mapped.sources[piece - 1] ?? 0)) continue
    return { start: from, end: sourceOffset(mapped, Math.min(end, mapped.starts[first + 1] ?? end) - 1) + 1 }
  }
  return { start: from, end: sourceOffset(mapped, end - 1) + 1 }
}

export function sliceOf(mapped: MappedText, start: number, end: number): MappedText {
  const builder = newTextBuilder()
  for (let piece = pieceAt(mapped.starts, start); piece < mapped.starts.length; piece++) {
    const from = Math.max(start, mapped.starts[piece] ?? 0)
    const to = Math.min(end, mapped.starts[piece + 1] ?? mapped.text.length)
    if (from >= end) break
    builder.add(mapped.text.slice(from, to), sourceOffset(mapped, from))
  }
  const slice = builder.done()
  return slice.starts.length > 0 ? slice : unbroken('', sourceOffset(mapped, start))
}

function pieceAt(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
