/** One word of a shell command: text, quotes, variables, and what is substituted. */
import {
  endOfBrackets,
  newParts,
  type PartList,
  type Reading,
  readEscaped,
  readFilledIn,
  type Substituted,
} from './reading.js'
import { maximumNesting, type Word } from './syntax.js'

const ends = ' \t\r\n;&|()<>'

export function readWord(reading: Reading, substituted: Substituted): Word {
  const { text, at: start } = reading
  const list = newParts()
  while (reading.at < text.length) {
    const { at } = reading
    const character = text[at] ?? ''
    if (ends.includes(character)) break
    if (character === '\\') readEscape(reading, list)
    else if (character === "'") readSingleQuoted(reading, list)
    else if (character === '"') readDoubleQuoted(reading, list, substituted)
    else if (character === '$' || character === '`') readDollar(reading, list, false, substituted)
    else readPlain(reading, list)
  }
  // Whatever stands here is read, so that reading goes on.
  if (reading.at === start) reading.at++
  return { parts: list.parts, start, end: reading.at }
}

function readPlain(reading: Reading, list: PartList): void {
  const { text, at: start } = reading
  let end = start + 1
  while (end < text.length && !` \t\r\n;&|()<>\\'"$\``.includes(text[end] ?? ' ')) end++
  list.addText(text.slice(start, end), start, end, false)
  reading.at = end
}

function readEscape(reading: Reading, list: PartList): void {
  const { text, at } = reading
  const next = text[at + 1] ?? ''
  if (next === '\n') reading.at = Math.min(at + 2, text.length)
  else if (next === '\r' && text[at + 2] === '\n') reading.at = at + 3
  else readEscaped(reading, list)
}

function readSingleQuoted(reading: Reading, list: PartList): void {
  const { text, at } = reading
  const close = text.indexOf("'", at + 1)
  const end = close === -1 ? text.length : close
  let from = at + 1
  for (let dollar = text.indexOf('$', from); dollar !== -1 && dollar < end; dollar = text.indexOf('$', dollar + 1)) {
    reading.at = dollar
    const part = readFilledIn(reading, true)
    if (part === null) continue
    list.addText(text.slice(from, dollar), from, dollar, true)
    list.add(part)
    from = Math.min(part.end, end)
    dollar = part.end - 1
  }
  list.addText(text.slice(from, end), from, end, true)
  reading.at = Math.min(end + 1, text.length)
}

function readDoubleQuoted(reading: Reading, list: PartList, substituted: Substituted): void {
  const { text } = reading
  const start = ++reading.at
  list.addText('', start, start, true)
  while (reading.at < text.length && text[reading.at] !== '"') {
    const { at } = reading
    const character = text[at] ?? ''
    if (character === '$' || character === '`') readDollar(reading, list, true, substituted)
    else if (character === '\\' && '"\\$`'.includes(text[at + 1] ?? ' ')) readEscaped(reading, list)
    else if (character === '\\' && text[at + 1] === '\n') reading.at = Math.min(at + 2, text.length)
    else {
      let end = at + 1
      while (end < text.length && !'"$`\\'.includes(text[end] ?? '"')) end++
      list.addText(text.slice(at, end), at, end, true)
      reading.at = end
    }
  }
  reading.at = Math.min(reading.at + 1, text.length)
}

const namePattern = /\$([A-Za-z_][A-Za-z0-9_]{0,200}|[0-9@*#?!$-])/y

function readDollar(reading: Reading, list: PartList, isQuoted: boolean, substituted: Substituted): void {
  const filledIn = readFilledIn(reading, isQuoted)
  if (filledIn !== null) {
    list.add(filledIn)
    return
  }
  const { text, at: start } = reading
  namePattern.lastIndex = start
  const name = namePattern.exec(text)?.[1]
  if (text[start] === '`') readCommands(reading, list, isQuoted, endOfBackquotes(text, start), substituted)
  else if (text[start + 1] === '(')
    readCommands(reading, list, isQuoted, endOfSubstitution(text, start + 1), substituted)
  else if (text[start + 1] === '{') readBraces(reading, list, isQuoted)
  else if (name !== undefined) {
    reading.at = start + 1 + name.length
    const written = text.slice(start, reading.at)
    list.add({ kind: 'variable', name, isMacro: false, fallback: null, written, isQuoted, start, end: reading.at })
  } else {
    // `$'…'` and `$"…"` are quotes; any other dollar is itself.
    if (isQuoted || !/['"]/.test(text[start + 1] ?? '')) list.addText('$', start, start + 1, isQuoted)
    reading.at = start + 1
  }
}

function readCommands(
  reading: Reading,
  list: PartList,
  isQuoted: boolean,
  end: number,
  substituted: Substituted,
): void {
  const { text, at: start } = reading
  reading.at = end
  list.add({ kind: 'unknown', written: text.slice(start, end), isQuoted, start, end })
  const opening = text[start] === '`' ? 1 : 2
  const isClosed = text[end - 1] === (opening === 1 ? '`' : ')')
  substituted(start + opening, Math.max(start + opening, isClosed ? end - 1 : end))
}

function endOfBackquotes(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '`') return at + 1
  }
  return text.length
}

/** Behind the bracket that closes `$(`; brackets in quotes do not count. */
function endOfSubstitution(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === "'") at = endOrLast(text, text.indexOf("'", at + 1))
    else if (character === '"') at = endOfDoubleQuotes(text, at, 0)
    else if (character === '(') depth++
    else if (character === ')' && --depth === 0) return at + 1
  }
  return text.length
}

function endOrLast(text: string, at: number): number {
  return at === -1 ? text.length : at
}

/** The closing quote; quotes within `$(…)` in it are its own. */
function endOfDoubleQuotes(text: string, start: number, nesting: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '"') return at
    else if (character === '$' && text[at + 1] === '(' && nesting < maximumNesting) {
      let depth = 0
      for (at++; at < text.length; at++) {
        if (text[at] === '\\') at++
        else if (text[at] === '"') at = endOfDoubleQuotes(text, at, nesting + 1)
        else if (text[at] === '(') depth++
        else if (text[at] === ')' && --depth === 0) break
      }
    }
  }
  return text.length
}

const bracesPattern = /^([A-Za-z_][A-Za-z0-9_]{0,200}|[0-9@*])(\[[@*0-9]\])?(?:(:?[-=])([^$`"'\\]{0,1000}))?$/

/** `${NAME}`, `${NAME:-default}`, `${NAME:=default}`, which sets it, `${LIST[@]}`; what is cut out of a variable is not followed. */
function readBraces(reading: Reading, list: PartList, isQuoted: boolean): void {
  const { text, at: start } = reading
  const end = endOfBrackets(text, start + 1, '{', '}')
  reading.at = end
  const written = text.slice(start, end)
  const found = end - start > 1500 ? null : bracesPattern.exec(written.slice(2, -1))
  const [, name, , operator, fallback = null] = found ?? []
  if (name === undefined) {
    list.add({ kind: 'unknown', written, isQuoted, start, end })
    return
  }
  const part = { kind: 'variable', name, isMacro: false, fallback, written, isQuoted, start, end } as const
  list.add(part)
  if (operator?.endsWith('=') !== true) return
  const words = [{ parts: [part], start, end }]
  reading.statements.push({ kind: 'assignment', start, name, words, isList: false, isAdded: false })
}
