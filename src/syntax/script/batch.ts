/** Reads Windows batch files as far as it takes to see commands, their arguments and literal variables. Never throws. */
import type { MappedText } from './mapped-text.js'
import {
  endCommand,
  newParts,
  newReading,
  type PartList,
  type Reading,
  readEscaped,
  readFilledIn,
  skipTo,
  take,
} from './reading.js'
import type { LexOptions, Statement, Word } from './syntax.js'

export function lexBatch(mapped: MappedText, options: LexOptions): readonly Statement[] {
  const reading = newReading(mapped, options)
  const { text } = reading
  while (reading.at < text.length) {
    const character = text[reading.at] ?? ''
    if (/[ \t\r,@]/.test(character) && (character !== '@' || reading.words.length === 0)) reading.at++
    else if (/^\^\r?\n/.test(text.slice(reading.at, reading.at + 3)))
      reading.at += text[reading.at + 1] === '\r' ? 3 : 2
    else if (character === '\n' || character === '(' || character === ')') {
      endCommand(reading)
      reading.at++
    } else if (character === '&' || character === '|') {
      endCommand(reading, character === '|' && text[reading.at + 1] !== '|')
      reading.at += text[reading.at + 1] === character ? 2 : 1
    } else if (character === '>' || character === '<') readOutput(reading)
    else if (reading.words.length === 0 && isRemark(text, reading.at)) skipTo(reading, '\n')
    else if (reading.words.length === 0 && /^set[ \t]/i.test(text.slice(reading.at, reading.at + 4))) readSet(reading)
    else reading.words.push(readWord(reading, wordEnds))
  }
  endCommand(reading)
  return reading.statements
}

/** What ends a word without quotes. */
const wordEnds = ' \t\r\n&|()<>'

function isRemark(text: string, at: number): boolean {
  return text.startsWith('::', at) || /^rem(?:\s|$)/i.test(text.slice(at, at + 4))
}

function readOutput(reading: Reading): void {
  const { text, at } = reading
  reading.at += text[at + 1] === '>' ? 2 : 1
  while (text[reading.at] === ' ') reading.at++
  if (/[\s&|]/.test(text[reading.at] ?? ' ')) return
  const word = readWord(reading, wordEnds)
  if (text[at] === '>' && text[at - 1] !== '2') reading.output = word
}

/** `set NAME=value` to the line's end, `set "NAME=value"` to the quote. */
function readSet(reading: Reading): void {
  const { text, at } = reading
  const found = /^set[ \t]{1,100}("?)([A-Za-z_][A-Za-z0-9_]{0,200})=/i.exec(text.slice(at, at + 310))
  if (found === null) {
    reading.words.push(readWord(reading, wordEnds))
    return
  }
  const [all, quote, name = ''] = found
  reading.at = at + all.length
  const start = reading.at
  const isEmpty = /[\r\n&"]/.test(text[start] ?? '\n')
  const word = isEmpty ? { parts: [], start, end: start } : readWord(reading, quote === '' ? '\r\n&|' : '\r\n"')
  reading.statements.push({ kind: 'assignment', start: at, name, words: [word], isList: false, isAdded: false })
  if (text[reading.at] === '"') reading.at++
}

function readWord(reading: Reading, ends: string): Word {
  const { text, at: start } = reading
  const list = newParts()
  let isQuoted = false
  while (reading.at < text.length) {
    const { at } = reading
    const character = text[at] ?? ''
    if (character === '\n' || (!isQuoted && ends.includes(character))) break
    if (character === '"') {
      isQuoted = !isQuoted
      list.addText('', at + 1, at + 1, true)
      reading.at++
    } else if (character === '^' && !isQuoted) {
      if (/[\r\n]/.test(text[at + 1] ?? '\n')) break
      readEscaped(reading, list)
    } else if (character === '%' || character === '!' || character === '$') readVariable(reading, list, isQuoted)
    else {
      let end = at + 1
      while (end < text.length && !`${ends} "^%!$\n`.includes(text[end] ?? ' ')) end++
      list.addText(text.slice(at, end), at, end, isQuoted)
      reading.at = end
    }
  }
  if (reading.at === start) reading.at++
  return { parts: list.parts, start, end: reading.at }
}

const variablePattern =
  /%~dp0|%~?[0-9*]|%%~?[A-Za-z]|%([A-Za-z_][A-Za-z0-9_]{0,200})%|!([A-Za-z_][A-Za-z0-9_]{0,200})!/y

function readVariable(reading: Reading, list: PartList, isQuoted: boolean): void {
  const { text, at: start } = reading
  const filledIn = readFilledIn(reading, isQuoted)
  if (filledIn !== null) {
    list.add(filledIn)
    return
  }
  const found = take(variablePattern, reading)
  if (found === null) {
    list.addText(text[start] ?? '', start, start + 1, isQuoted)
    reading.at++
    return
  }
  const [written] = found
  const { at: end } = reading
  const name = written.toLowerCase() === '%~dp0' ? 'BATCH_FOLDER' : (found[1] ?? found[2])
  if (name === undefined) list.add({ kind: 'unknown', written, isQuoted, start, end })
  else list.add({ kind: 'variable', name, isMacro: false, fallback: null, written, isQuoted, start, end })
}
