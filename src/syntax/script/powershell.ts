/** Reads PowerShell as far as it takes to see commands, their arguments and literal variables. Never throws. */
import { type MappedText, sliceOf } from './mapped-text.js'
import { movedBy } from './moved-by.js'
import { newBlocks, readLoop } from './powershell-loops.js'
import { readPath } from './powershell-paths.js'
import { readMember, readParameterObject, readTable } from './powershell-table.js'
import { isCommandName, readPowerShellWord, statementEnd, unknownWord } from './powershell-word.js'
import { endCommand, endOfBrackets, isAt, newReading, type Reading, skipTo, take } from './reading.js'
import { type LexOptions, maximumNesting, type Statement, type Word } from './syntax.js'

export function lexPowerShell(mapped: MappedText, options: LexOptions, nesting = 0): readonly Statement[] {
  const reading = newReading(mapped, options, nesting)
  const { text } = reading
  const blocks = newBlocks(reading)
  let endOfParameters = 0
  while (reading.at < text.length) {
    const character = text[reading.at] ?? ''
    if (character === ' ' || character === '\t') take(blanks, reading)
    else if (/[\r,)}]/.test(character)) {
      if (character === '}' || character === ')') endCommand(reading)
      if (character === '}') blocks.close(reading.at)
      reading.at++
    } else if (skipContinuation(reading) || readPathArgument(reading)) continue
    else if (character === '\n' || character === ';' || character === '{' || character === '(') {
      if (character === '(' && reading.at >= endOfParameters && blocks.isOpen() && beginsParameters(reading)) {
        endOfParameters = endOfBrackets(text, reading.at, '(', ')')
      }
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
    else if (!readLoop(reading, blocks)) readArgument(reading, reading.at < endOfParameters)
  }
  endCommand(reading)
  return reading.statements
}

const blanks = /[ \t]+/y

/** `param (` */
function beginsParameters({ text, at }: Reading): boolean {
  return /(?:^|[\s;{}])param\s{0,20}$/i.test(text.slice(Math.max(0, at - 30), at))
}

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

/** @param isParameter of a function: what it is set to there holds only where no call gives another value */
function readArgument(reading: Reading, isParameter: boolean): void {
  const { words } = reading
  const members = readParameterObject(reading)
  if (members !== null) {
    words.push(...members)
    return
  }
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
  const value = isParameter ? nothing : readAssigned(reading)
  reading.statements.push({ kind: 'assignment', name, isAdded: operator === '+=', ...value })
}

type Assigned = Pick<Extract<Statement, { kind: 'assignment' }>, 'words' | 'isList' | 'isTable'>

const nothing: Assigned = Object.freeze({ words: [], isList: false })

/** What a variable is set to; nothing where an expression or a command gives it. */
function readAssigned(reading: Reading): Assigned {
  const { text, words } = reading
  if (text.startsWith('@(', reading.at)) return { words: readList(reading), isList: true }
  if (text.startsWith('@{', reading.at)) return { words: readTable(reading) ?? [], isList: false, isTable: true }
  const path = pathAlone(reading)
  if (path !== null) return { words: [path], isList: false }
  const isExpression = /[\r\n;({@]/.test(text[reading.at] ?? '\n')
  if (isExpression && !/^@['"]/.test(text.slice(reading.at, reading.at + 2))) return nothing
  const list = readCommaList(reading)
  if (list !== null) return { words: list, isList: true }
  const value = wordAt(reading)
  if (isAt(statementEnd, reading) && !isCommandName(value)) return { words: [value], isList: false }
  // `$result = az aks create …` is a command all the same.
  words.push(value)
  return nothing
}

const behindArgument = /[\s;|)}]|$/y

/** `(Join-Path $PSScriptRoot 'a.json')` among the words of a command is one of them. */
function readPathArgument(reading: Reading): boolean {
  const { text, at: start, words } = reading
  if (words.length === 0 || text[start] !== '(') return false
  const word = readPath(reading)
  if (word !== null && isAt(behindArgument, reading)) {
    words.push(word)
    return true
  }
  reading.at = start
  return false
}

/** What a variable is set to where that is a path alone; null, and nothing is read, where it is something else. */
function pathAlone(reading: Reading): Word | null {
  const { at: start } = reading
  const path = readPath(reading)
  if (path !== null && isAt(statementEnd, reading)) return path
  reading.at = start
  return null
}

/** `@('a', 'b')` */
function readList(reading: Reading): readonly Word[] {
  const { text } = reading
  const found: Word[] = []
  reading.at += 2
  while (reading.at < text.length && text[reading.at] !== ')') {
    if (/[\s,;]/.test(text[reading.at] ?? '')) reading.at++
    else if (text[reading.at] === '#') skipTo(reading, '\n')
    else if (!skipContinuation(reading)) {
      const word = readPowerShellWord(reading, true)
      found.push(isCommandName(word) ? unknownWord(word, reading) : word)
    }
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
