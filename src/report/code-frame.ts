/** The line that a finding stands in, with the place marked. */
import type { Place } from '../model/location.js'
import { type Paint, printable } from './terminal.js'

/** Columns shown of a line; longer lines are cut around the place. */
const width = 120

/** Two lines, or none where the file's text is not known. */
export function codeFrame(
  place: Place,
  lineAt: (file: string, line: number) => string | null,
  paint: Paint,
): readonly string[] {
  const line = lineAt(place.file, place.line)
  if (line === null) return []
  const from = place.column - 1
  const to = place.endLine === place.line ? Math.max(place.endColumn - 1, from + 1) : line.length
  const start = from < width - 20 ? 0 : from - 40
  const shown = line.slice(start, start + width)
  const before = shown.slice(0, from - start)
  const marked = shown.slice(from - start, Math.min(to, start + width) - start)
  const gutter = String(place.line)
  const cut = start > 0 ? '…' : ''
  const lead = `${cut}${printable(before)}`.replace(/[^\t]/g, ' ')
  return [
    `  ${paint.dim(`${gutter} |`)} ${cut}${printable(shown)}${start + width < line.length ? '…' : ''}`,
    `  ${paint.dim(`${' '.repeat(gutter.length)} |`)} ${lead}${paint.red('^'.repeat(Math.max(1, printable(marked).length)))}`,
  ]
}
