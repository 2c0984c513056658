/** The line that a finding stands in, with the place marked. */
import type { Place } from '../model/location.js'
import { type Paint, printable } from './terminal.js'

/** UTF-16 code units shown of a line; longer lines are cut around the place. */
const width = 120
/** Of them, those shown before a place that stands further to the right than the line is wide. */
const widthBefore = 40

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
  const start = characterStart(line, from < width - widthBefore / 2 ? 0 : from - widthBefore)
  const end = characterStart(line, start + width)
  const before = blank(line.slice(start, from))
  const marks = '^'.repeat(Math.max(1, blank(line.slice(from, Math.min(to, end))).length))
  const gutter = String(place.line)
  const [cutBefore, cutAfter] = [start > 0 ? '…' : '', end < line.length ? '…' : '']
  return [
    `  ${paint.dim(`${gutter} |`)} ${cutBefore}${printable(line.slice(start, end))}${cutAfter}`,
    `  ${paint.dim(`${' '.repeat(gutter.length)} |`)} ${blank(cutBefore)}${before}${paint.red(marks)}`,
  ]
}

/** The index itself, or the one before it where it would divide a character in two. */
function characterStart(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}

/** What terminals give two columns. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/gu

/** As many blanks as the text takes columns; tabs stay what they are. */
function blank(text: string): string {
  return printable(text).replace(/\p{M}/gu, '').replace(wide, '  ').replace(/[^\t]/gu, ' ')
}
