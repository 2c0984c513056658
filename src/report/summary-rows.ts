/** Tables that are cut to a size: the rows that matter most are kept, in their order, and what is cut is said. */

import { plural } from './report.js'

/** A table row. Rows of the same table follow each other. */
export interface Row {
  readonly text: string
  /** The same without its details, for when not everything fits; without it `text`. */
  readonly brief?: string
  /** What opens the table: a heading of its own, if any, its head and the line under it. */
  readonly table: string
  /** Rows of higher importance are kept first. */
  readonly importance: number
}

export interface Section {
  readonly title: string
  /** One and many of its rows, for the sentence that says how many are cut. */
  readonly nouns: readonly [one: string, many: string]
  readonly rows: readonly Row[]
  /** More rows than this are shown when the reader asks for them. */
  readonly foldAbove?: number
}

/** Bytes for a section's title and the sentence about what is cut. */
const overhead = 300

const detailsSentence = '**How each value gets there is left out to fit here; the log has it.**'

/**
 * @param sections the most important first
 * @param room in bytes of UTF-8
 * @returns each section's Markdown, empty for one without rows
 */
export function sectionTexts(sections: readonly Section[], room: number): readonly string[] {
  const filled = sections.filter(({ rows }) => rows.length > 0)
  let left = room - filled.length * overhead
  // Details go before the first row does.
  const areWhole = filled.reduce((size, { rows }) => size + chooseRows(rows, Number.POSITIVE_INFINITY).size, 0) <= left
  return sections.map(({ title, nouns, rows: all, foldAbove = Number.POSITIVE_INFINITY }) => {
    if (all.length === 0) return ''
    const rows = areWhole ? all : all.map(({ brief, ...row }) => ({ ...row, text: brief ?? row.text }))
    const { kept, size } = chooseRows(rows, left)
    left -= size
    const cut = rows.length - kept.length
    const sentence = `**${kept.length} of ${plural(rows.length, ...nouns)} fit here, the gravest first; the log has all of them.**`
    const isFolded = rows.length > foldAbove && kept.length > 0
    const shown = isFolded ? folded(plural(kept.length, ...nouns), tables(kept)) : tables(kept)
    const said = [
      ...(cut === 0 ? [] : [sentence]),
      ...(areWhole || all.every(({ brief }) => brief === undefined) ? [] : [detailsSentence]),
    ]
    return `### ${title}\n\n${said.map((text) => `${text}\n\n`).join('')}${shown}`
  })
}

function chooseRows(rows: readonly Row[], room: number): { readonly kept: readonly Row[]; readonly size: number } {
  const kept = new Set<Row>()
  const opened = new Set<string>()
  let size = 0
  // Sorting keeps the order of what is equally important.
  for (const row of [...rows].sort((a, b) => b.importance - a.importance)) {
    const needed = byteLength(row.text) + (opened.has(row.table) ? 1 : byteLength(row.table) + 3)
    if (size + needed > room) continue
    size += needed
    kept.add(row)
    opened.add(row.table)
  }
  return { kept: rows.filter((row) => kept.has(row)), size }
}

/** Markdown within HTML stands between empty lines. */
function folded(summary: string, markdown: string): string {
  return `<details><summary>${summary}</summary>\n\n${markdown}\n</details>\n`
}

function tables(rows: readonly Row[]): string {
  let open = ''
  const lines = rows.flatMap(({ text, table }, index) => {
    if (table === open) return [text]
    open = table
    return [...(index === 0 ? [] : ['']), table, text]
  })
  return `${lines.join('\n')}\n`
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
