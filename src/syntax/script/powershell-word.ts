/** One word of a PowerShell command. */
import { holesIn } from './mapped-text.js'
import {
  endOfBrackets,
  newParts,
  type PartList,
  type Reading,
  readEscaped,
  readFilledIn,
  type Substituted,
  take,
} from './reading.js'
import type { Word } from './syntax.js'

/** What a word has of its own, and what ends it left out. */
const plainOutside = /[^ \t\r\n;|(){}>'"`$]*/y
const plainInList = /[^ \t\r\n;|,)'"`$]*/y
const plainInQuotes = /[^"$`]*/y

/** A backtick at a line's end: the line goes on. */
export function skipContinuation(reading: Reading): boolean {
  if (reading.text[reading.at] !== '`') return false
  const found = /^`\r?\n/.exec(reading.text.slice(reading.at, reading.at + 3))
  reading.at += found?.[0].length ?? 0
  return found !== null
}

/** What may stand behind the last word of a statement. */
export const statementEnd = /[ \t]{0,100}(?:\r?\n|;|#|\}|$)/y

/** Where a value is expected, a bare word that is no number is a command, and what it gives nobody knows. */
export function isCommandName({ parts: [first] }: Word): boolean {
  return first?.kind === 'text' && !first.isQuoted && !/^[-+]?\.?\d/.test(first.text)
}

/** What a command gives. */
export function unknownWord({ start, end }: Word, { text }: Reading): Word {
  return { parts: [{ kind: 'unknown', written: text.slice(start, end), isQuoted: false, start, end }], start, end }
}

function endOf(characters: RegExp, text: string, from: number): number {
  characters.lastIndex = from
  characters.test(text)
  return characters.lastIndex
}

/**
 * Goes at least one character further.
 *
 * @param isInList a comma ends the word; braces, `(` and `>` do not
 */
export function readPowerShellWord(
  reading: Reading,
  isInList: boolean,
  substituted: Substituted = () => undefined,
): Word {
  const { text, at: start } = reading
  const list = newParts()
  const ends = isInList ? ' \t\r\n;|,)' : ' \t\r\n;|(){}>'
  const plain = isInList ? plainInList : plainOutside
  while (reading.at < text.length && !ends.includes(text[reading.at] ?? ' ')) {
    const { at } = reading
    const character = text[at] ?? ''
    if (character === '@' && /^@['"]\r?\n/.test(text.slice(at, at + 4))) readHereString(reading, list)
    else if (character === "'") readSingleQuoted(reading, list)
    else if (character === '"') readDoubleQuoted(reading, list, substituted)
    else if (character === '$' || (character === '@' && at === start)) readDollar(reading, list, false, substituted)
    else if (character === '`') {
      if (/\r?\n/.test(text.slice(at + 1, at + 2))) break
      readEscaped(reading, list)
    } else {
      const end = endOf(plain, text, at + 1)
      list.addText(text.slice(at, end), at, end, false)
      reading.at = end
    }
  }
  if (reading.at === start) reading.at++
  return { parts: list.parts, start, end: reading.at }
}

function readSingleQuoted(reading: Reading, list: PartList): void {
  const { text, at: start } = reading
  let from = start + 1
  let at = from
  while (at < text.length) {
    if (text[at] === "'" && text[at + 1] !== "'") break
    reading.at = at
    const part = text[at] === '$' ? readFilledIn(reading, true) : null
    if (part !== null || text[at] === "'") {
      list.addText(text.slice(from, part === null ? at + 1 : at), from, at, true)
      if (part !== null) list.add(part)
      at = part === null ? at + 2 : part.end
      from = at
    } else at++
  }
  list.addText(text.slice(from, at), from, at, true)
  reading.at = Math.min(at + 1, text.length)
}

function readDoubleQuoted(reading: Reading, list: PartList, substituted: Substituted): void {
  const { text } = reading
  reading.at++
  list.addText('', reading.at, reading.at, true)
  while (reading.at < text.length) {
    const { at } = reading
    const character = text[at]
    if (character === '"' && text[at + 1] !== '"') break
    if (character === '$') readDollar(reading, list, true, substituted)
    else if (character === '`' || character === '"') readEscaped(reading, list)
    else {
      const end = endOf(plainInQuotes, text, at + 1)
      list.addText(text.slice(at, end), at, end, true)
      reading.at = end
    }
  }
  reading.at = Math.min(reading.at + 1, text.length)
}

/** `@'` to a line that begins with `'@`; with `@"` variables are replaced. */
function readHereString(reading: Reading, list: PartList): void {
  const { text, at } = reading
  const quote = text[at + 1] ?? "'"
  const start = text.indexOf('\n', at) + 1
  const close = text.indexOf(`\n${quote}@`, start - 1)
  const end = close === -1 ? text.length : Math.max(start, close + 1)
  const content = text.slice(start, end)
  reading.at = close === -1 ? text.length : close + 3
  const isFilledIn = holesIn(reading.mapped, start, end).length > 0
  if (!isFilledIn && (quote === "'" || !content.includes('$'))) list.addText(content, start, end, true)
  else list.add({ kind: 'unknown', written: content, isQuoted: true, start, end })
}

const variablePattern =
  /[$@](?:\{(?:env:)?([^}:\n]{1,200})\}|(?:(?:env|script|global|local):)?([A-Za-z_][A-Za-z0-9_]{0,200}))/iy

function readDollar(reading: Reading, list: PartList, isQuoted: boolean, substituted: Substituted): void {
  const filledIn = readFilledIn(reading, isQuoted)
  if (filledIn !== null) {
    list.add(filledIn)
    return
  }
  const { text, at: start } = reading
  if (text.startsWith('$(', start)) {
    const end = endOfBrackets(text, start + 1, '(', ')')
    reading.at = end
    list.add({ kind: 'unknown', written: text.slice(start, end), isQuoted, start, end })
    substituted(start + 2, Math.max(start + 2, end - 1))
    return
  }
  const found = take(variablePattern, reading)
  const name = found?.[1] ?? found?.[2]
  if (found === null || name === undefined) {
    list.addText(text[start] ?? '', start, start + 1, isQuoted)
    reading.at = start + 1
    return
  }
  // Unquoted, `$cluster.name` is a property, which nobody knows here.
  const member = isQuoted
    ? null
    : /^(?:\.[A-Za-z_]\w{0,100}|\[[^\]\n]{0,100}\]){1,20}/.exec(text.slice(reading.at, start + 2200))
  const end = reading.at + (member?.[0].length ?? 0)
  reading.at = end
  const written = text.slice(start, end)
  if (member != null) list.add({ kind: 'unknown', written, isQuoted, start, end })
  else list.add({ kind: 'variable', name, isMacro: false, fallback: null, written, isQuoted, start, end })
}
