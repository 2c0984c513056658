/** A hash table of PowerShell, as it is given to a command: `@table`, where it is `@{ Name = 'a' }`, is `-Name:a`. */
import { readPowerShellWord } from './powershell-word.js'
import { endOfBrackets, type Reading } from './reading.js'
import type { Part, Word } from './syntax.js'

const key = /(?:([A-Za-z_]\w{0,200})|'([\w]{1,200})'|"([\w]{1,200})")[ \t]{0,100}=[ \t]{0,100}/y
const between = /(?:[\s;]|#[^\n]*|`\r?\n)/y
const lineEnd = /[ \t]{0,100}(?:\r?\n|;|#|\}|$)/y

/**
 * Reads from `@{` to behind `}`.
 *
 * @returns a word for each member; null, and nothing is read, where something else than that stands there
 */
export function readTable(reading: Reading): readonly Word[] | null {
  const { text, at: begin } = reading
  const words: Word[] = []
  reading.at += 2
  for (;;) {
    while (isAt(between, reading)) reading.at = between.lastIndex
    if (text[reading.at] === '}') break
    const start = reading.at
    key.lastIndex = start
    const found = key.exec(text)
    if (found === null) {
      reading.at = begin
      return null
    }
    reading.at = start + found[0].length
    const name = found[1] ?? found[2] ?? found[3] ?? ''
    const head: Part = { kind: 'text', text: `-${name}:`, isQuoted: false, start, end: start + name.length }
    const value = readValue(reading)
    if (value === null) {
      reading.at = begin
      return null
    }
    words.push({ parts: [head, ...value], start, end: reading.at })
  }
  reading.at++
  return words
}

/** Characters of a value that is no word. */
const maximumValue = 1_000

/** A word that is alone; of anything else nobody knows what it comes to. null: it is too long. */
function readValue(reading: Reading): readonly Part[] | null {
  const { text, at: start } = reading
  const opening = /^@?([({])/.exec(text.slice(start, start + 2))
  if (opening === null) {
    const { parts } = readPowerShellWord(reading, false, () => undefined)
    if (isAt(lineEnd, reading)) return parts
  } else {
    const [all, bracket = '('] = opening
    const rest = text.slice(start, start + maximumValue)
    reading.at = start + endOfBrackets(rest, all.length - 1, bracket, bracket === '(' ? ')' : '}')
  }
  while (reading.at - start < maximumValue && !isAt(lineEnd, reading)) reading.at++
  if (!isAt(lineEnd, reading)) return null
  return [{ kind: 'unknown', written: text.slice(start, reading.at), isQuoted: true, start, end: reading.at }]
}

function isAt(pattern: RegExp, { text, at }: Reading): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
