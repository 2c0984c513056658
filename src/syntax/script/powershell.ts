/** Reads PowerShell as far as it takes to see commands, their arguments and literal variables. Never throws. */
import { type MappedText, sliceOf } from './mapped-text.js'
import { movedBy } from './moved-by.js'
import { newBlocks, readLoop } from './powershell-loops.js'
import { readMember, readTable } from './powershell-table.js'
import { readPowerShellWord, statementEnd } from './powershell-word.js'
import { endCommand, isAt, newReading, type Reading, skipTo, take } from './reading.js'
import { type LexOptions, maximumNesting, type Part, type Statement, type Word } from './syntax.js'

export function lexPowerShell(mapped: MappedText, options: LexOptions, nesting = 0): readonly Statement[] {
  const reading = newReading(mapped, options, nesting)
  const { text } = reading
  const blocks = newBlocks(reading)
  while (reading.at < text.length) {
    const character = text[reading.at] ?? ''
    if (character === ' ' || character === '\t') take(blanks, reading)
    else if (/[\r,)}]/.test(character)) {
      if (character === '}' || character === ')') endCommand(reading)
      if (character === '}') blocks.close(reading.at)
      reading.at++
    } else if (skipContinuation(reading) || readJoinedArgument(reading)) continue
    else if (character === '\n' || character === ';' || character === '{' || character === '(') {
      endCommand(reading)
      if (character === '{') blocks.open()
      reading.at++
    } else if (character === '|' || (character === '&' && text[reading.at + 1] === '&')) {
      endCommand(reading, character === '|' && text[reading.at + 1] !== '|')
      reading.at += text[reading.at + 1] === character ? 2 : 1
    } else if (character === '#') skipTo(reading, '\n')
    else if (character === '<' && text[reading.at + 1] === '#') skipTo(reading, '#>', 2)
    else if (character === '>') readOutput(reading)
    else if (character === '&' || character === '<') reading.at++
    else if (!readLoop(reading, blocks)) readArgument(reading)
  }
  endCommand(reading)
  return reading.statements
}

const blanks = /[ \t]+/y

/** A backtick at a line's end: the line goes on. */
function skipContinuation(reading: Reading): boolean {
  if (reading.text[reading.at] !== '`') return false
  const found = /^`\r?\n/.exec(reading.text.slice(reading.at, reading.at + 3))
  reading.at += found?.[0].length ?? 0
  return found !== null
}

function readOutput(reading: Reading): void {
  const { text } = reading
  reading.at += text[reading.at + 1] === '>' ? 2 : 1
  while (text[reading.at] === ' ') reading.at++
  if (/[\s;|&]/.test(text[reading.at] ?? ' ')) return
  reading.output = wordAt(reading)
}

const assignmentPattern =
  /\$(?:(?:script|global|local|private|env):)?([A-Za-z_][A-Za-z0-9_]{0,200})\s{0,100}(\+?=)(?!=)[ \t]{0,100}/iy

function readArgument(reading: Reading): void {
  const { text, words } = reading
  const member = words.length === 0 ? readMember(reading) : null
  if (member !== null) {
    reading.statements.push(member)
    return
  }
  const found = words.length === 0 ? take(assignmentPattern, reading) : null
  if (found === null) {
    words.push(wordAt(reading))
    return
  }
  const [, name = '', operator] = found
  const isAdded = operator === '+='
  if (text.startsWith('@(', reading.at)) {
    reading.statements.push({ kind: 'assignment', name, words: readList(reading), isList: true, isAdded })
    return
  }
  if (text.startsWith('@{', reading.at)) {
    const table = readTable(reading)
    reading.statements.push({ kind: 'assignment', name, words: table ?? [], isList: false, isTable: true, isAdded })
    return
  }
  if (/[\r\n;({@]/.test(text[reading.at] ?? '\n') && !/^@['"]/.test(text.slice(reading.at, reading.at + 2))) {
    reading.statements.push({ kind: 'assignment', name, words: [], isList: false, isAdded })
    return
  }
  const list = readCommaList(reading)
  if (list !== null) {
    reading.statements.push({ kind: 'assignment', name, words: list, isList: true, isAdded })
    return
  }
  const value = joinedPath(reading) ?? wordAt(reading)
  const isAlone = isAt(statementEnd, reading)
  reading.statements.push({ kind: 'assignment', name, words: isAlone ? [value] : [], isList: false, isAdded })
  // `$result = az aks create …` is a command all the same.
  if (!isAlone) words.push(value)
}

const joinPath = /Join-Path[ \t]{1,100}(?:-Path[ \t]{1,100})?/iy

/** `Join-Path $PSScriptRoot 'a.json'` is one word with a slash within; null: something else is written. */
function joinedPath(reading: Reading): Word | null {
  const { text, at: start } = reading
  if (take(joinPath, reading) === null) return null
  const folder = wordAt(reading)
  const between = /^[ \t]{1,100}(?:-ChildPath[ \t]{1,100})?/i.exec(text.slice(reading.at, reading.at + 220))
  reading.at += between?.[0].length ?? 0
  if (between === null || /[\r\n;|)}]/.test(text[reading.at] ?? '\n')) return folder
  const child = wordAt(reading)
  const slash: Part = { kind: 'text', text: '/', isQuoted: true, start: folder.end, end: folder.end + 1 }
  return { parts: [...folder.parts, slash, ...child.parts], start, end: child.end }
}

/** Closed on the same line, and without further brackets. */
const joinedArgument = /\(Join-Path[ \t](?:[^()'"`\r\n]|'[^'()\r\n]{0,200}'|"[^"()`\r\n]{0,200}"){1,200}\)/iy

/** `(Join-Path $PSScriptRoot 'a.json')` among the words of a command is one of them. */
function readJoinedArgument(reading: Reading): boolean {
  const { text, at: start, words } = reading
  if (words.length === 0 || !isAt(joinedArgument, reading)) return false
  reading.at = start + 1
  const word = joinedPath(reading)
  if (word !== null && text[reading.at] === ')') {
    words.push({ ...word, start, end: reading.at + 1 })
    reading.at++
    return true
  }
  reading.at = start
  return false
}

/** `@('a', 'b')` */
function readList(reading: Reading): readonly Word[] {
  const { text } = reading
  const found: Word[] = []
  reading.at += 2
  while (reading.at < text.length && text[reading.at] !== ')') {
    if (/[\s,;]/.test(text[reading.at] ?? '')) reading.at++
    else if (text[reading.at] === '#') skipTo(reading, '\n')
    else if (!skipContinuation(reading)) found.push(readPowerShellWord(reading, true))
  }
  reading.at++
  return found
}

const comma = /[ \t]{0,100},\s{0,100}/y

/** `'a', 'b'`; null, and nothing is read, where something else stands there. */
function readCommaList(reading: Reading): readonly Word[] | null {
  const { text, at: start } = reading
  const found: Word[] = []
  do {
    found.push(readPowerShellWord(reading, true))
  } while (take(comma, reading) !== null && reading.at < text.length)
  if (found.length > 1 && isAt(statementEnd, reading)) return found
  reading.at = start
  return null
}

function wordAt(reading: Reading): Word {
  return readPowerShellWord(reading, false, (start, end) => {
    if (reading.nesting >= maximumNesting) return
    const inner = lexPowerShell(sliceOf(reading.mapped, start, end), reading.options, reading.nesting + 1)
    reading.statements.push(...movedBy(inner, start))
  })
}
