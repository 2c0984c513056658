/** Text that stands in a file in pieces: the content of a YAML scalar, a Makefile's line with its variables filled in. */
import type { Span } from '../../model/location.js'

export interface MappedText {
  readonly text: string
  /** Offsets into `text` at which the pieces begin, ascending, and where each of them begins in the file. */
  readonly starts: readonly number[]
  readonly sources: readonly number[]
  /** Lengths in the file of the characters that are written there as an escape, by where that begins in the file. */
  readonly escapes?: ReadonlyMap<number, number>
  /** Spans of `text`, ascending, that stand for what is filled in before any shell sees the text. Each is `${…}`. */
  readonly holes?: readonly Span[]
}

/** A text that stands in its file as it is, from an offset on. */
export function unbroken(text: string, source = 0): MappedText {
  return { text, starts: [0], sources: [source] }
}

/** Collects pieces. A piece that follows the one before it, in the file too, is no new one. */
export interface TextBuilder {
  readonly add: (text: string, source: number) => void
  /** A character that is written as an escape. */
  readonly addEscaped: (character: string, span: Span) => void
  /**
   * What is filled in, there.
   *
   * @param written `${…}`, or what the file has instead
   */
  readonly addHole: (written: string, source: number) => void
  readonly addMapped: (piece: MappedText) => void
  readonly done: () => MappedText
  readonly length: () => number
}

export function newTextBuilder(): TextBuilder {
  const texts: string[] = []
  const starts: number[] = []
  const sources: number[] = []
  const escapes = new Map<number, number>()
  const holes: Span[] = []
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
    addEscaped: (character, { start, end }) => {
      add(character, start)
      escapes.set(start, end - start)
    },
    addHole: (written, source) => {
      const start = length
      // The characters that the file does not have stand where what is written begins, and where it ends.
      const isBraced = written.startsWith('{') && written.endsWith('}')
      if (!isHole.test(written)) add('$', source)
      if (!isHole.test(written) && !isBraced) add('{', source)
      add(written, source)
      if (!isHole.test(written) && !isBraced) add('}', source + Math.max(0, written.length - 1))
      holes.push({ start, end: length })
    },
    addMapped: ({ text, starts: own, sources: places, ...more }) => {
      for (const { start, end } of more.holes ?? []) holes.push({ start: length + start, end: length + end })
      for (const [at, size] of more.escapes ?? []) escapes.set(at, size)
      own.forEach((start, index) => {
        add(text.slice(start, own[index + 1] ?? text.length), places[index] ?? 0)
      })
    },
    done: () => ({
      text: texts.join(''),
      starts,
      sources,
      ...(escapes.size > 0 ? { escapes } : {}),
      ...(holes.length > 0 ? { holes } : {}),
    }),
    length: () => length,
  }
}

const isHole = /^\$+\{/

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
    if ((mapped.sources[piece] ?? 0) >= (mapped.sources[piece - 1] ?? 0)) continue
    return { start: from, end: sourceEnd(mapped, Math.min(end, mapped.starts[first + 1] ?? end)) }
  }
  return { start: from, end: sourceEnd(mapped, end) }
}

/** Behind the character before an offset. */
function sourceEnd(mapped: MappedText, end: number): number {
  const last = sourceOffset(mapped, end - 1)
  return last + (mapped.escapes?.get(last) ?? 1)
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
  if (slice.starts.length === 0) return unbroken('', sourceOffset(mapped, start))
  const { escapes, holes = [] } = mapped
  const inside = holes.filter((hole) => hole.start < end && hole.end > start)
  const moved = inside.map((hole) => ({
    start: Math.max(hole.start, start) - start,
    end: Math.min(hole.end, end) - start,
  }))
  return { ...slice, ...(escapes === undefined ? {} : { escapes }), ...(moved.length > 0 ? { holes: moved } : {}) }
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
