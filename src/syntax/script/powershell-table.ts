/** A hash table of PowerShell, as it is given to a command: `@table`, where it is `@{ Name = 'a' }`, is `-Name:a`. */
import { readPath } from './powershell-paths.js'
import { isCommandName, readPowerShellWord, statementEnd, unknownWord } from './powershell-word.js'
import { endOfBrackets, isAt, type Reading, take } from './reading.js'
import type { Assignment, Part, Word } from './syntax.js'

const key = /(?:([A-Za-z_]\w{0,200})|'([\w]{1,200})'|"([\w]{1,200})")[ \t]{0,100}=[ \t]{0,100}/y
const between = /(?:[\s;]|#[^\n]*|`\r?\n)/y

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
    while (take(between, reading) !== null);
    if (text[reading.at] === '}') break
    const start = reading.at
    const found = take(key, reading)
    if (found === null) {
      reading.at = begin
      return null
    }
    const name = found[1] ?? found[2] ?? found[3] ?? ''
    const value = readValue(reading)
    if (value === null) {
      reading.at = begin
      return null
    }
    words.push(memberWord(name, value, start, reading))
  }
  reading.at++
  return words
}

const takesTable = /^-TemplateParameterObject$/i
const tableVariable = /\$[A-Za-z_]\w{0,200}(?=[\s;|)}]|$)/y

/**
 * `-TemplateParameterObject @{ name = 'a' }` and `-TemplateParameterObject $table`: a word for each member, as of `@table`.
 *
 * @returns null, and nothing is read, where something else stands there
 */
export function readParameterObject(reading: Reading): readonly Word[] | null {
  const [option, ...more] = reading.words.at(-1)?.parts ?? []
  if (option?.kind !== 'text' || more.length > 0 || !takesTable.test(option.text)) return null
  const { text, at: start } = reading
  if (isAt(tableVariable, reading)) {
    const { parts, ...span } = readPowerShellWord(reading, false)
    return [
      { ...span, parts: parts.map((part) => (part.kind === 'variable' ? { ...part, givesMembers: true } : part)) },
    ]
  }
  if (!text.startsWith('@{', start)) return null
  const table = readTable(reading)
  if (table !== null) return table
  const end = endOfBrackets(text, start + 1, '{', '}')
  reading.at = end
  return [{ parts: [{ kind: 'unknown', written: text.slice(start, end), isQuoted: true, start, end }], start, end }]
}

function memberWord(name: string, value: readonly Part[], start: number, { at: end }: Reading): Word {
  const head: Part = { kind: 'text', text: `-${name}:`, isQuoted: false, start, end: start + name.length }
  return { parts: [head, ...value], start, end }
}

const quotedKey = `['"](\\w{1,200})['"]`
const setMember = new RegExp(
  `\\$([A-Za-z_]\\w{0,200})(?:\\.(\\w{1,200})|\\[${quotedKey}\\])[ \\t]{0,100}=(?!=)[ \\t]{0,100}`,
  'y',
)
const addMember = new RegExp(`\\$([A-Za-z_]\\w{0,200})\\.Add\\([ \\t]{0,9}${quotedKey}[ \\t]{0,9},\\s{0,100}`, 'iy')

/** `$table.Name = 'a'`, `$table['Name'] = 'a'`, `$table.Add('Name', 'a')`; null, and nothing is read, where none stands there. */
export function readMember(reading: Reading): Assignment | null {
  const { text, at: start } = reading
  if (text[start] !== '$') return null
  const set = take(setMember, reading)
  const found = set ?? take(addMember, reading)
  if (found === null) return null
  const value = set === null ? readLastArgument(reading) : readValue(reading)
  if (value === null) {
    reading.at = start
    return null
  }
  const [, name = '', ...keys] = found
  const word = memberWord(keys.join(''), value, start, reading)
  return { kind: 'assignment', start, name, words: [word], isList: false, isTable: true, isAdded: true }
}

/** A word and the bracket behind it. */
function readLastArgument(reading: Reading): readonly Part[] | null {
  const { parts } = readPowerShellWord(reading, true)
  return take(closing, reading) === null ? null : parts
}

const closing = /[ \t]{0,100}\)/y

/** Characters of a value that is no word. */
const maximumValue = 1_000
/** Brackets in brackets of one. */
const maximumDepth = 8

const opening = /@?[({]/y
/** A piece of an expression: what opens a bracket, what closes one, texts, comments, anything else. */
const piece = new RegExp(
  [
    '([^\\s(){}\'"`#@;]{0,200}@?[({])',
    '([)}])',
    ...["'", '"'].map((quote) => `@${quote}\\r?\\n[^]{0,${maximumValue}}?\\n${quote}@`),
    `'[^']{0,${maximumValue}}'`,
    `"(?:[^"\`]|\`[^]){0,${maximumValue}}"`,
    '`\\r?[^]',
    `(?<=\\s)#[^\\n]{0,${maximumValue}}`,
    '[^\\s(){}\'"`#@]{1,200}',
    '[^]',
  ].join('|'),
  'y',
)

/** A word that is alone; of anything else nobody knows what it comes to. null: it is too much, or not closed. */
function readValue(reading: Reading): readonly Part[] | null {
  const { text, at: start } = reading
  const path = readPath(reading)
  if (path !== null && isAt(statementEnd, reading)) return path.parts
  reading.at = start
  if (!isAt(opening, reading)) {
    const word = readPowerShellWord(reading, false)
    if (isAt(statementEnd, reading)) return (isCommandName(word) ? unknownWord(word, reading) : word).parts
  }
  // What ends a value may stand in its brackets and quotes: `if ($x) { 'a' } else { 'b' }`.
  for (let depth = 0; depth > 0 || !isAt(statementEnd, reading); ) {
    const found = take(piece, reading)
    if (found?.[1] !== undefined) depth++
    else if (found?.[2] !== undefined) depth--
    const isTooMuch = depth > maximumDepth || reading.at - start > maximumValue
    if (found === null || depth < 0 || isTooMuch) return null
  }
  return [{ kind: 'unknown', written: text.slice(start, reading.at), isQuoted: true, start, end: reading.at }]
}
