/**
 * Where something is written. Syntax trees carry offsets only; lines and columns are worked out late,
 * for the few places that end up in a report.
 */

import { oncePer } from './once.js'

/** Offsets into `Source.text`, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One file's text. */
export interface Source {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  /** Decoded, without its byte order mark: line 1, column 1 is the first character after it. */
  readonly text: string
  /** Of a text that is put together from parts of files: where a span of it is really written. */
  readonly siteIn?: (span: Span) => Site
}

/** A span of one file. */
export interface Site extends Span {
  readonly source: Source
}

/** A site in the terms of every report: lines and columns count from 1, `endColumn` is exclusive. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where a span of a source's text is written, be that in another file: see `siteIn`. */
export function siteOf(source: Source, span: Span): Site {
  return source.siteIn?.(span) ?? { source, start: span.start, end: span.end }
}

/** The file as a whole, for findings that have no better place: its first position. */
export function startOf(source: Source): Site {
  return { source, start: 0, end: 0 }
}

/** The same for the same span of the same file, and for nothing else. */
export function siteKey({ source, start, end }: Site): string {
  return `${source.path}:${start}:${end}`
}

/** Offsets at which the lines begin. A line ends with `\n`, as git and GitHub count them. */
export const lineStartsOf = oncePer(({ text }: Source): readonly number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
})

/** The line's text without its end; null past the last line. Lines count from 1. */
export function lineOf(source: Source, line: number): string | null {
  const starts = lineStartsOf(source)
  const start = starts[line - 1]
  if (start === undefined) return null
  const end = starts[line] === undefined ? source.text.length : starts[line] - 1
  return source.text.slice(start, source.text[end - 1] === '\r' ? end - 1 : end)
}

export function placeOf(site: Site): Place {
  const from = lineAndColumn(site.source, site.start)
  const to = lineAndColumn(site.source, Math.max(site.start, site.end))
  return { file: site.source.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

function lineAndColumn(source: Source, offset: number): { line: number; column: number } {
  const starts = lineStartsOf(source)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
