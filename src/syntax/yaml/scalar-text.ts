/** The content of a YAML string with the place of every character in the file. */
import type { JsonString } from '../json/syntax.js'
import { type MappedText, newTextBuilder, type TextBuilder, unbroken } from '../script/mapped-text.js'

/**
 * null where the places cannot be told, which is never so for text of one line without escapes, and for block scalars.
 *
 * @param text the file's
 */
export function scalarText(text: string, node: JsonString): MappedText | null {
  const builder = newTextBuilder()
  const written = text.slice(node.start, node.end)
  const first = written[0]
  if (first === '|' || first === '>') addBlock(written, node, builder)
  else if (first === "'" || first === '"') addQuoted(written, node, builder)
  else addFlow(written, node.start, builder)
  const mapped = builder.done()
  if (mapped.starts.length === 0) return unbroken('', node.start)
  return mapped.text === node.value ? mapped : null
}

interface Line {
  /** Without the line break. */
  readonly text: string
  readonly start: number
  readonly breakAt: number
}

function linesOf(text: string, offset: number): readonly Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf('\n', from)
    const end = lineEnd === -1 ? text.length : lineEnd
    const line = text.slice(from, end).replace(/\r$/, '')
    lines.push({ text: line, start: offset + from, breakAt: offset + end })
    from = end + 1
  }
  return lines
}

/** `|` and `>` with their indentation taken away; https://yaml.org/spec/1.2.2/#81-block-scalar-styles */
function addBlock(written: string, node: JsonString, builder: TextBuilder): void {
  const headerEnd = written.indexOf('\n') + 1
  if (headerEnd === 0) return
  const header = written.slice(0, headerEnd)
  const lines = linesOf(written.slice(headerEnd), node.start + headerEnd)
  const indentation = indentationOf(header, lines)
  const last = lines.findLastIndex(({ text }) => text.trim() !== '' || text.length > indentation)
  const isFolded = header.startsWith('>')
  lines.slice(0, last + 1).forEach((line, index) => {
    const content = line.text.slice(indentation)
    builder.add(content, line.start + Math.min(indentation, line.text.length))
    if (index < last) builder.add(isFolded ? foldedBreak(lines, index, indentation) : '\n', line.breakAt)
  })
  // What follows the last line hangs on the header; the value tells.
  const missing = node.value.length - builder.length()
  if (missing > 0) builder.add('\n'.repeat(missing), lines[last]?.breakAt ?? node.end)
}

function indentationOf(header: string, lines: readonly Line[]): number {
  const first = lines.find(({ text }) => text.trim() !== '')
  const own = first === undefined ? 0 : first.text.length - first.text.trimStart().length
  // With a digit in the header the first line may be indented further; then the smallest of all is close enough.
  if (!/\d/.test(header.split('#')[0] ?? '')) return own
  const filled = lines.filter(({ text }) => text.trim() !== '')
  return filled.reduce((least, { text }) => Math.min(least, text.length - text.trimStart().length), own)
}

/** A line break between two lines of text is a blank; one before an empty line is dropped, others stay. */
function foldedBreak(lines: readonly Line[], index: number, indentation: number): string {
  const isMore = (line: Line | undefined) => line !== undefined && /^[ \t]/.test(line.text.slice(indentation))
  const isEmpty = (line: Line | undefined) => line === undefined || line.text.slice(indentation) === ''
  const [own, next] = [lines[index], lines[index + 1]]
  if (isEmpty(own) || isMore(own) || isMore(next)) return '\n'
  if (!isEmpty(next)) return ' '
  const following = lines.slice(index + 1, index + 1000).find((line) => !isEmpty(line))
  return isMore(following) ? '\n' : ''
}

/** Plain text over several lines: a line break is a blank, and one more for each empty line. */
function addFlow(written: string, offset: number, builder: TextBuilder): void {
  const lines = linesOf(written, offset)
  lines.forEach((line, index) => {
    const isFirst = index === 0
    const isLast = index === lines.length - 1
    const head = isFirst ? 0 : line.text.length - line.text.trimStart().length
    const content = isLast ? line.text.slice(head) : line.text.slice(head).trimEnd()
    builder.add(content, line.start + head)
    if (isLast) return
    const next = lines[index + 1]?.text.trim() ?? ''
    if (content === '' && !isFirst) builder.add('\n', line.breakAt)
    else if (next !== '') builder.add(' ', line.breakAt)
  })
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  '"': '"',
  '\\': '\\',
  '/': '/',
  r: '\r',
  '0': '\0',
  ' ': ' ',
}

/** Quotes on one line, with the escapes that scripts have; others give up their places. */
function addQuoted(written: string, node: JsonString, builder: TextBuilder): void {
  const quote = written[0] ?? '"'
  const inside = written.slice(1, -1)
  const offset = node.start + 1
  if (inside.includes('\n')) {
    if (!inside.includes('\\') && !inside.includes("''")) addFlow(inside, offset, builder)
    return
  }
  let from = 0
  const escaped = quote === '"' ? /\\(.)/g : /'(')/g
  for (const found of inside.matchAll(escaped)) {
    builder.add(inside.slice(from, found.index), offset + from)
    const character = quote === '"' ? (escapes[found[1] ?? ''] ?? '') : "'"
    builder.add(character, offset + found.index)
    from = found.index + 2
  }
  builder.add(inside.slice(from), offset + from)
}
