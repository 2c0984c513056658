/** Reads PowerShell as far as it takes to see commands, their arguments and literal variables. Never throws. */
import { type MappedText, sliceOf } from './mapped-text.js'
import { movedBy } from './moved-by.js'
import { type Assigned, nothing, readCommaList, readList } from './powershell-lists.js'
import { newBlocks, readLoop } from './powershell-loops.js'
import { type Parameters, parametersAt, readParameter } from './powershell-parameters.js'
import { readPath } from './powershell-paths.js'
import { readMember, readParameterObject, readTable } from './powershell-table.js'
import { isCommandName, readPowerShellWord, skipContinuation, statementEnd } from './powershell-word.js'
import { endCommand, isAt, newReading, type Reading, skipTo, take } from './reading.js'
import { type LexOptions, maximumNesting, type Statement, type Word } from './syntax.js'

export function lexPowerShell(mapped: MappedText, options: LexOptions, nesting = 0): readonly Statement[] {
  const reading = newReading(mapped, options, nesting)
  const { text } = reading
  const blocks = newBlocks(reading)
  let parameters: Parameters | null = null
  while (reading.at < text.length) {
    const character = text[reading.at] ?? ''
    if (character === ' ' || character === '\t') take(blanks, reading)
    else if (/[\r,)}]/.test(character)) {
      if (character === '}' || character === ')') endCommand(reading)
      if (character === '}') blocks.close(reading.at)
      reading.at++
    } else if (skipContinuation(reading) || readPathArgument(reading)) continue
    else if (character === '\n' || character === ';' || character === '{' || character === '(') {
      if (character === '(' && parameters === null) parameters = parametersAt(reading, blocks)
      endCommand(reading)
      if (character === '{') blocks.open(reading.at)
      reading.at++
    } else if (character === '|' || (character === '&' && text[reading.at + 1] === '&')) {
      endCommand(reading, character === '|' && text[reading.at + 1] !== '|')
      reading.at += text[reading.at + 1] === character ? 2 : 1
    } else if (character === '#') skipTo(reading, '\n')
    else if (character === '<' && text[reading.at + 1] === '#') skipTo(reading, '#>', 2)
    else if (character === '>') readOutput(reading)
    else if (character === '&' || character === '<') reading.at++
    else if (!readLoop(reading, blocks)) readArgument(reading, parameters?.owner ?? null)
    if (parameters !== null && reading.at >= parameters.end) parameters = null
  }
  endCommand(reading)
  return reading.statements
}

const blanks = /[ \t]+/y

function readOutput(reading: Reading): void {
  const { text } = reading
  reading.at += text[reading.at + 1] === '>' ? 2 : 1
  while (text[reading.at] === ' ') reading.at++
  if (/[\s;|&]/.test(text[reading.at] ?? ' ')) return
  reading.output = wordAt(reading)
}

const assignmentPattern =
  /(?:\[[A-Za-z][\w.]{0,100}(?:\[\])?\][ \t]{0,100}){0,9}\$(?:(?:script|global|local|private|env):)?([A-Za-z_][A-Za-z0-9_]{0,200})\s{0,100}(\+?=)(?!=)[ \t]{0,100}/iy

/** @param owner of the parameters that are declared there; null: none are */
function readArgument(reading: Reading, owner: Parameters['owner'] | null): void {
  const { words, at: start } = reading
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
  if (owner !== null && readParameter(reading, owner)) return
  const found = words.length === 0 && owner === null ? take(assignmentPattern, reading) : null
  if (found === null) {
    words.push(wordAt(reading))
    return
  }
  const [, name = '', operator] = found
  reading.statements.push({ kind: 'assignment', start, name, isAdded: operator === '+=', ...readAssigned(reading) })
}

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

function wordAt(reading: Reading): Word {
  return readPowerShellWord(reading, false, (start, end) => {
    if (reading.nesting >= maximumNesting) return
    const inner = lexPowerShell(sliceOf(reading.mapped, start, end), reading.options, reading.nesting + 1)
    reading.statements.push(...movedBy(inner, start))
  })
}
