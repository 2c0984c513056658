/** Lists of PowerShell, and what a variable is set to. */
import { isCommandName, readPowerShellWord, skipContinuation, statementEnd, unknownWord } from './powershell-word.js'
import { isAt, type Reading, skipTo, take } from './reading.js'
import type { Assignment, Word } from './syntax.js'

export type Assigned = Pick<Assignment, 'words' | 'isList' | 'isTable'>

/** Nobody knows what it is. */
export const nothing: Assigned = Object.freeze({ words: [], isList: false })

/** `@('a', 'b')` */
export function readList(reading: Reading): readonly Word[] {
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
export function readCommaList(reading: Reading): readonly Word[] | null {
  const { text, at: start } = reading
  const found: Word[] = []
  do {
    found.push(readPowerShellWord(reading, true))
  } while (take(comma, reading) !== null && reading.at < text.length)
  if (found.length > 1 && isAt(statementEnd, reading)) return found
  reading.at = start
  return null
}
