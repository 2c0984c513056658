/** A page of the documentation, Markdown as these pages use it, for people in a terminal. */
import type { Paint } from '../report/terminal.js'

/** Longer lines are hard to read. */
const maximumWidth = 100

export function pageText(markdown: string, paint: Paint): string {
  const lines = markdown.trimEnd().split('\n')
  const shown: string[] = []
  for (let at = 0; at < lines.length; ) {
    const end = endOfBlock(lines, at)
    shown.push(...blockText(lines.slice(at, end), paint))
    at = end
  }
  return `${shown.join('\n')}\n`
}

/** Fenced code and tables are blocks; every other line is one. */
function endOfBlock(lines: readonly string[], start: number): number {
  const first = lines[start] ?? ''
  if (first.startsWith('```')) {
    const close = lines.indexOf('```', start + 1)
    return close === -1 ? lines.length : close + 1
  }
  let end = start + 1
  while (first.startsWith('|') && lines[end]?.startsWith('|')) end += 1
  return end
}

function blockText(block: readonly string[], paint: Paint): readonly string[] {
  const [first = ''] = block
  if (first.startsWith('```')) return codeText(block, paint)
  if (first.startsWith('|')) return tableText(block, paint)
  const heading = /^#+ (.*)$/.exec(first)
  if (heading !== null) return [paint.bold(inline(heading[1] ?? ''))]
  const item = /^(?:\* |\d+\. )/.exec(first)?.[0] ?? ''
  return wrapped(inline(first), ' '.repeat(item.length))
}

/** Behind the language stands the file's name. */
function codeText([fence = '', ...lines]: readonly string[], paint: Paint): readonly string[] {
  const name = fence.split(' ').slice(1).join(' ')
  return [
    ...(name === '' ? [] : [paint.dim(`    ${name}:`)]),
    ...lines.slice(0, -1).map((line) => `    ${line}`.trimEnd()),
  ]
}

function tableText(block: readonly string[], paint: Paint): readonly string[] {
  const rows = block.filter((line) => !/^\|[-| ]+\|$/.test(line)).map((line) => cellsIn(line))
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row, index) => {
    const line = row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
    return index === 0 ? paint.dim(line) : line
  })
}

/** `\|` is no end of a cell. */
function cellsIn(line: string): readonly string[] {
  const cells = line.slice(1, -1).split(/(?<!\\)\|/)
  return cells.map((cell) => inline(cell.trim().replaceAll('\\|', '|')))
}

/** Links to other pages are their words; those to the web show where they lead. */
function inline(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, (_, words: string, url: string) =>
      words === url ? url : `${words} (${url})`,
    )
    .replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')
}

function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > maximumWidth) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
