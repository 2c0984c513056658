/** Text that stands in a file in pieces: the content of a YAML scalar, a Makefile's line with its variables filled in. */
import { lastAt } from '../../model/last-at.js'
import type { Span } from '../../model/location.js'
import { oncePer } from '../../model/once.js'

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
  const escapes = newEscapes()
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
      escapes.addAll(more.escapes)
      own.forEach((start, index) => {
        add(text.slice(start, own[index + 1] ?? text.length), places[index] ?? 0)
      })
    },
    done: () => withMore({ text: texts.join(''), starts, sources }, escapes.all(), holes),
    length: () => length,
  }
}

function withMore(mapped: MappedText, escapes: MappedText['escapes'], holes: readonly Span[]): MappedText {
  return { ...mapped, ...(escapes === undefined ? {} : { escapes }), ...(holes.length > 0 ? { holes } : {}) }
}

/** Pieces of one text have its escapes, which are not copied for each. */
function newEscapes() {
  let shared: MappedText['escapes']
  let own: Map<number, number> | null = null
  const ownOnes = () => {
    own ??= new Map(shared)
    return own
  }
  return {
    set: (at: number, size: number) => ownOnes().set(at, size),
    addAll: (others: MappedText['escapes']) => {
      if (others === undefined || others === shared) return
      if (shared === undefined && own === null) shared = others
      else for (const [at, size] of others) ownOnes().set(at, size)
    },
    all: (): MappedText['escapes'] => own ?? shared,
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

/** A part of the text, with what is filled in there; `start` and `end` are offsets into `text`. */
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
  const { escapes } = mapped
  const inside = holesIn(mapped, start, end)
  const moved = inside.map((hole) => ({
    start: Math.max(hole.start, start) - start,
    end: Math.min(hole.end, end) - start,
  }))
  return withMore(slice, escapes, moved)
}

/** Those that are in a part of the text, or reach into it. */
export function holesIn({ holes = [] }: MappedText, start: number, end: number): readonly Span[] {
  const found: Span[] = []
  for (let at = Math.max(0, lastAt(startsOf(holes), start)); at < holes.length; at++) {
    const hole = holes[at]
    if (hole === undefined || hole.start >= end) break
    if (hole.end > start) found.push(hole)
  }
  return found
}

const startsOf = oncePer((spans: readonly Span[]) => spans.map(({ start }) => start))

function pieceAt(starts: readonly number[], at: number): number {
  return Math.max(0, lastAt(starts, at))
}
