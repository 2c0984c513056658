/**
 * Reads POSIX shell and bash as far as it takes to see commands, their arguments and where their output goes. Never
 * throws; each character is looked at a bounded number of times.
 */
import { type MappedText, sliceOf } from './mapped-text.js'
import { movedBy } from './moved-by.js'
import { endCommand, newReading, type Reading, skipTo, take } from './reading.js'
import { withFunctions } from './shell-functions.js'
import { withLoops } from './shell-loops.js'
import { readRedirection } from './shell-redirection.js'
import { readWord } from './shell-word.js'
import { type LexOptions, maximumNesting, type Statement, type Word } from './syntax.js'
import { keywords, plainWord } from './words.js'

export function lexShell(mapped: MappedText, options: LexOptions, nesting = 0): readonly Statement[] {
  const reading = newReading(mapped, options, nesting)
  readStatements(reading)
  return withFunctions(withLoops(reading.statements, reading.text), reading.text)
}

function readStatements(reading: Reading): void {
  const { text } = reading
  let depth = 0
  while (reading.at < text.length) {
    const character = text[reading.at]
    if (character === ' ' || character === '\t' || character === '\r') reading.at++
    else if (character === '\\' && isLineEnd(text, reading.at + 1)) reading.at = behindLineEnd(text, reading.at + 1)
    else if (character === '\n') {
      endCommand(reading)
      reading.at = reading.behindDocuments ?? reading.at + 1
      reading.behindDocuments = null
    } else if (character === ';' || character === '&' || character === '|') readOperator(reading)
    else if (character === '#') skipTo(reading, '\n')
    else if (character === '(') {
      endCommand(reading)
      reading.statements.push({ kind: 'open' })
      depth++
      reading.at++
    } else if (character === ')') {
      endCommand(reading)
      if (depth > 0) reading.statements.push({ kind: 'close' })
      depth = Math.max(0, depth - 1)
      reading.at++
    } else if (character === '<' || character === '>') readRedirection(reading, wordAt)
    else readArgument(reading)
  }
  endCommand(reading)
}

function readOperator(reading: Reading): void {
  const { text, at } = reading
  if (text[at] === '&' && (text[at + 1] === '>' || text[at - 1] === '>')) {
    // `&>file` sends all output there.
    reading.at++
    return
  }
  const isPipe = text[at] === '|' && text[at + 1] !== '|'
  endCommand(reading, isPipe)
  reading.at += text[at + 1] === text[at] || (isPipe && text[at + 1] === '&') ? 2 : 1
}

const assignmentPattern = /([A-Za-z_][A-Za-z0-9_]{0,200})(\+?=)/y
const passed = [...keywords, 'export', 'readonly', 'local', 'declare', 'typeset']

/** A word of a command, or an assignment before or instead of one. */
function readArgument(reading: Reading): void {
  const { text, at, words } = reading
  const found = mayAssign(words) ? take(assignmentPattern, reading) : null
  if (found === null) {
    words.push(wordAt(reading))
    // `2>` names a stream, `f` before `()` a function.
    if (/^\d$/.test(text.slice(at, reading.at)) && /[<>]/.test(text[reading.at] ?? '')) words.pop()
    return
  }
  const [, name = '', operator] = found
  const isList = text[reading.at] === '('
  const isEmpty = /[\s;&|()<>]/.test(text[reading.at] ?? ' ')
  const value = isList ? readList(reading) : isEmpty ? [emptyWord(reading.at)] : [wordAt(reading)]
  reading.statements.push({ kind: 'assignment', start: at, name, words: value, isList, isAdded: operator === '+=' })
}

/** Before the command's name, behind a keyword too, and behind `export` and its like with their options. */
function mayAssign(words: readonly Word[]): boolean {
  if (words.length === 0) return true
  return (
    words.length <= maximumOptions && words.every((word) => isOption(word) || passed.includes(plainWord(word) ?? ''))
  )
}

/** Of `declare`. */
const maximumOptions = 20

function isOption(word: Word): boolean {
  return plainWord(word)?.startsWith('-') === true
}

function emptyWord(at: number): Word {
  return { parts: [{ kind: 'text', text: '', isQuoted: true, start: at, end: at }], start: at, end: at }
}

/** `(a b c)` */
function readList(reading: Reading): readonly Word[] {
  const { text } = reading
  const found: Word[] = []
  reading.at++
  while (reading.at < text.length && text[reading.at] !== ')') {
    const character = text[reading.at] ?? ''
    if (character === '#') skipTo(reading, '\n')
    else if (/[\s;&|<>(]/.test(character)) reading.at++
    else if (character === '\\' && isLineEnd(text, reading.at + 1)) reading.at = behindLineEnd(text, reading.at + 1)
    else found.push(wordAt(reading))
  }
  reading.at++
  return found
}

function wordAt(reading: Reading): Word {
  return readWord(reading, (start, end) => {
    if (reading.nesting >= maximumNesting) return
    const inner = lexShell(sliceOf(reading.mapped, start, end), reading.options, reading.nesting + 1)
    reading.statements.push({ kind: 'open' }, ...movedBy(inner, start), { kind: 'close' })
  })
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n')
}

function behindLineEnd(text: string, at: number): number {
  return text[at] === '\r' ? at + 2 : at + 1
}
