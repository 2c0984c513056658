/** The loops of PowerShell: `foreach ($NAME in WORDS) { … }`. */
import { readPowerShellWord } from './powershell-word.js'
import { endCommand, type Reading } from './reading.js'
import type { Loop, Word } from './syntax.js'

/** Blocks in braces, of which some are a loop's. */
export interface Blocks {
  readonly open: (loop?: OpenLoop) => void
  readonly close: (at: number) => void
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
  const { text, at: start } = reading
  head.lastIndex = start
  const found = reading.words.length === 0 ? head.exec(text) : null
  if (found === null) return false
  reading.at = head.lastIndex
  const words = readWords(reading)
  const rest = found[2] === undefined ? tail : tailOfList
  rest.lastIndex = reading.at
  const [, name = ''] = found
  if (words === null || !rest.test(text)) {
    reading.at = start
    reading.statements.push({ kind: 'assignment', name, words: [], isList: false, isAdded: false })
    return false
  }
  endCommand(reading)
  const { lastIndex: end } = rest
  reading.at = end
  blocks.open({ kind: 'loop', name, words, start: end, end })
  return true
}

/** Words of a loop; longer lists are not followed. */
const maximumWords = 300

function readWords(reading: Reading): readonly Word[] | null {
  const words: Word[] = []
  while (words.length < maximumWords) {
    const word = readPowerShellWord(reading, true, () => undefined)
    words.push(word)
    const isPlain = word.parts.every(({ kind, isQuoted }) => kind === 'variable' || (kind === 'text' && isQuoted))
    if (!isPlain) return null
    comma.lastIndex = reading.at
    if (!comma.test(reading.text)) return words
    reading.at = comma.lastIndex
  }
  return null
}
