/** Where a shell command's input comes from and its output goes: `> file`, `<<EOF`. */
import { type MappedText, newTextBuilder, sliceOf, sourceOffset, unbroken } from './mapped-text.js'
import type { Reading } from './reading.js'
import type { Word } from './syntax.js'

export function readRedirection(reading: Reading, readWord: (reading: Reading) => Word): void {
  const { text, at } = reading
  const operator = /^(?:<<<|<<-|<<|<\(|>\(|<&|<>|<|>>|>&|>\||>)/.exec(text.slice(at, at + 3))?.[0] ?? '>'
  // A process's output as a file: what it runs is read as any other command.
  reading.at = operator.endsWith('(') ? at + 1 : at + operator.length
  if (operator.endsWith('(')) return
  while (text[reading.at] === ' ' || text[reading.at] === '\t') reading.at++
  if (/[\s;|&)]/.test(text[reading.at] ?? ' ')) return
  const word = readWord(reading)
  if (operator.startsWith('<<') && operator !== '<<<') readHereDocument(reading, word, operator === '<<-')
  else if (operator.startsWith('>') && !operator.endsWith('&') && !isOfErrors(text, at)) reading.output = word
}

/** `2>`: what goes there is no output. */
function isOfErrors(text: string, at: number): boolean {
  return text[at - 1] === '2' && /[\s;|&(]/.test(text[at - 2] ?? ' ')
}

/** The text begins behind this line, or behind the one before it of the same line. */
function readHereDocument(reading: Reading, word: Word, isIndented: boolean): void {
  const { text } = reading
  const end = word.parts.map((part) => (part.kind === 'text' ? part.text : part.written)).join('')
  const start = reading.behindDocuments ?? behindLine(text, reading.at)
  const { body, behind } = hereDocumentFrom(reading.mapped, start, end, isIndented)
  reading.behindDocuments = behind
  reading.here = { body, isExpanded: !word.parts.some(({ isQuoted }) => isQuoted) }
}

function behindLine(text: string, from: number): number {
  let end = text.indexOf('\n', from)
  while (end > 0 && text[end - 1] === '\\') end = text.indexOf('\n', end + 1)
  return end === -1 ? text.length : end + 1
}

function hereDocumentFrom(
  mapped: MappedText,
  start: number,
  end: string,
  isIndented: boolean,
): { readonly body: MappedText; readonly behind: number } {
  const { text } = mapped
  const builder = newTextBuilder()
  let at = start
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at)
    const next = lineEnd === -1 ? text.length : lineEnd + 1
    let from = at
    while (isIndented && text[from] === '\t') from++
    const line = text.slice(from, next)
    at = next
    if (line.length <= end.length + 2 && line.replace(/\r?\n$/, '') === end) break
    builder.addMapped(sliceOf(mapped, from, next))
  }
  const body = builder.done()
  return { body: body.starts.length > 0 ? body : unbroken('', sourceOffset(mapped, start)), behind: at }
}
