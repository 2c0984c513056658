/** Edits applied to a text; everything else stays as it is, character for character. */
import { lineStartsOf, type Place, type Source, type Span } from '../model/location.js'

export interface TextEdit {
  /** What it replaces, in the terms of every report; nothing where it begins and ends at the same column. */
  readonly place: Omit<Place, 'file'>
  readonly text: string
}

/**
 * The text with the edits applied, in whatever order they are given; equal ones are one.
 *
 * @param source the text that the places are of, without its byte order mark
 * @param edits must not overlap and must lie in the text: `chooseFixes` chooses such ones
 */
export function applyEdits(source: Source, edits: readonly TextEdit[]): string {
  const spans = edits.map((edit) => ({ ...placed(source, edit), text: edit.text }))
  const sorted = spans.sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let last: (typeof sorted)[number] | null = null
  for (const span of sorted) {
    if (last !== null && isSame(last, span)) continue
    if (last !== null && overlap(last, span)) throw new Error(`Edits of ${source.path} overlap at ${span.start}.`)
    parts.push(source.text.slice(last?.end ?? 0, span.start), span.text)
    last = span
  }
  return parts.join('') + source.text.slice(last?.end ?? 0)
}

function placed(source: Source, edit: TextEdit): Span {
  const span = spanOf(source, edit)
  if (span === null) throw new Error(`${source.path} has no line ${edit.place.line}, column ${edit.place.column}.`)
  return span
}

/** The offsets that an edit replaces; null where the text has no such place. */
export function spanOf(source: Source, { place }: TextEdit): Span | null {
  const start = offsetOf(source, place.line, place.column)
  const end = offsetOf(source, place.endLine, place.endColumn)
  return start === null || end === null || end < start ? null : { start, end }
}

/** Whether it would matter which of the two is applied first. */
export function overlap(one: Span, other: Span): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end)
}

function isSame(one: Span & { text: string }, other: Span & { text: string }): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text
}

function offsetOf(source: Source, line: number, column: number): number | null {
  const starts = lineStartsOf(source)
  const start = starts[line - 1]
  if (start === undefined || column < 1) return null
  const lineEnd = (starts[line] ?? source.text.length + 1) - 1
  const offset = start + column - 1
  return offset <= lineEnd ? offset : null
}
