/** The loops of PowerShell: `foreach ($NAME in WORDS) { … }`. */
import { readPowerShellWord } from './powershell-word.js'
import { endCommand, type Reading, take } from './reading.js'
import type { Loop, Word } from './syntax.js'

/** Blocks in braces, of which some are a loop's. */
export interface Blocks {
  /** @param at where the brace stands */
  readonly open: (at: number, loop?: OpenLoop) => void
  readonly close: (at: number) => void
  readonly isOpen: () => boolean
}

/** Its end is known when its block is closed. */
type OpenLoop = Omit<Loop, 'end'> & { end: number }

/** Adds the loops and blocks that are opened and closed to the statements. */
export function newBlocks({ statements, text }: Reading): Blocks {
  const blocks: { readonly at: number; readonly loop: OpenLoop | null }[] = []
  return {
    open: (at, loop) => {
      blocks.push({ at, loop: loop ?? null })
      if (loop !== undefined) statements.push(loop)
    },
    close: (end) => {
      const closed = blocks.pop()
      if (closed === undefined) return
      const { at, loop } = closed
      statements.push({ kind: 'block', ...headOf(text, at), end })
      if (loop === null) return
      loop.end = end
      statements.push({ kind: 'end' })
    },
    isOpen: () => blocks.length > 0,
  }
}

/** Characters of a condition, or of parameters, before a brace. */
const maximumHead = 500
/** Characters of a word. */
const maximumWord = 100

/** What a brace stands behind: `if (…)`, `else`, `function NAME(…)`. */
function headOf(text: string, at: number): { readonly head: string; readonly start: number } {
  let end = withoutBlanks(text, at)
  if (text[end - 1] === ')') end = withoutBlanks(text, openingOf(text, end))
  let start = end
  while (start > 0 && end - start < maximumWord && /[\w:-]/.test(text[start - 1] ?? '')) start--
  const before = text.slice(Math.max(0, start - maximumWord), start)
  const said = /\s/.test(text[start - 1] ?? '') ? /(?:function|filter)[ \t]{1,20}$/i.exec(before) : null
  if (said !== null) return { head: 'function', start: start - before.length + said.index }
  return start === end ? { head: '', start: at } : { head: text.slice(start, end).toLowerCase(), start }
}

function withoutBlanks(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at < maximumHead && /\s/.test(text[at - 1] ?? '')) at--
  return at
}

/** The bracket that the one before `end` closes; `end` where it is too far away. */
function openingOf(text: string, end: number): number {
  let depth = 0
  for (let at = end - 1; at >= Math.max(0, end - maximumHead); at--) {
    if (text[at] === ')') depth++
    else if (text[at] === '(' && --depth === 0) return at
  }
  return end
}

const head = /foreach[ \t]{0,100}\([ \t]{0,100}\$([A-Za-z_]\w{0,200})[ \t]{1,100}in\b[ \t]{0,100}(@\()?\s{0,100}/iy
const comma = /\s{0,100},\s{0,100}/y
const tail = /\s{0,100}\)\s{0,200}\{/y
const tailOfList = /\s{0,100}\)[ \t]{0,100}\)\s{0,200}\{/y

/**
 * false, and nothing is read: something else stands there, or the words are no plain ones; then the variable is set, and
 * nobody knows to what.
 */
export function readLoop(reading: Reading, blocks: Blocks): boolean {
  const { at: start } = reading
  const found = reading.words.length === 0 ? take(head, reading) : null
  if (found === null) return false
  const words = readWords(reading)
  const rest = found[2] === undefined ? tail : tailOfList
  const [, name = ''] = found
  if (words === null || take(rest, reading) === null) {
    reading.at = start
    reading.statements.push({ kind: 'assignment', start, name, words: [], isList: false, isAdded: false })
    return false
  }
  endCommand(reading)
  const { at: end } = reading
  blocks.open(end - 1, { kind: 'loop', name, words, start: end, end })
  return true
}

/** Words of a loop; longer lists are not followed. */
const maximumWords = 300

function readWords(reading: Reading): readonly Word[] | null {
  const words: Word[] = []
  while (words.length < maximumWords) {
    const word = readPowerShellWord(reading, true)
    words.push(word)
    const isPlain = word.parts.every(({ kind, isQuoted }) => kind === 'variable' || (kind === 'text' && isQuoted))
    if (!isPlain) return null
    if (take(comma, reading) === null) return words
  }
  return null
}
