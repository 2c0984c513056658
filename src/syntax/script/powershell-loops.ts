/** The loops of PowerShell: `foreach ($NAME in WORDS) { … }`. */
import { readPowerShellWord } from './powershell-word.js'
import { endCommand, type Reading, take } from './reading.js'
import type { Loop, Word } from './syntax.js'

/** Blocks in braces, of which some are a loop's. */
export interface Blocks {
  readonly open: (loop?: OpenLoop) => void
  readonly close: (at: number) => void
  readonly isOpen: () => boolean
}

/** Its end is known when its block is closed. */
type OpenLoop = Omit<Loop, 'end'> & { end: number }

export function newBlocks({ statements }: Reading): Blocks {
  const blocks: (OpenLoop | null)[] = []
  return {
    open: (loop) => {
      blocks.push(loop ?? null)
      if (loop !== undefined) statements.push(loop)
    },
    close: (at) => {
      const loop = blocks.pop() ?? null
      if (loop === null) return
      loop.end = at
      statements.push({ kind: 'end' })
    },
    isOpen: () => blocks.length > 0,
  }
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
    reading.statements.push({ kind: 'assignment', name, words: [], isList: false, isAdded: false })
    return false
  }
  endCommand(reading)
  const { at: end } = reading
  blocks.open({ kind: 'loop', name, words, start: end, end })
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
