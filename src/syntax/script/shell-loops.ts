/** The loops of a shell script: `for NAME in WORDS; do … done`. */
import type { Command, Loop, Statement } from './syntax.js'
import { writtenWord } from './words.js'

const opening = ['for', 'while', 'until', 'select']
/** What a keyword may stand behind. */
const between = ['do', 'then', 'else', '{', '!', 'time']

/** A loop begins behind the command that says it, and ends behind its `done`; one that is not closed is none. */
export function withLoops(statements: readonly Statement[], text: string): readonly Statement[] {
  if (!text.includes('done')) return statements
  const begins = new Map<Statement, Loop>()
  const ends = new Set<Statement>()
  const open: { readonly command: Command; readonly loop: Omit<Loop, 'end'> | null }[] = []
  for (const command of statements) {
    if (command.kind !== 'command') continue
    const at = command.words.findIndex((word) => !between.includes(writtenWord(word, text)))
    const keyword = writtenWord(command.words[at], text)
    if (opening.includes(keyword)) open.push({ command, loop: loopOf(command, at, text) })
    const closed = keyword === 'done' ? open.pop() : undefined
    if (closed?.loop == null) continue
    begins.set(closed.command, { ...closed.loop, end: command.start })
    ends.add(command)
  }
  if (begins.size === 0) return statements
  return statements.flatMap((one): readonly Statement[] => {
    const loop = begins.get(one)
    return [one, ...(loop === undefined ? [] : [loop]), ...(ends.has(one) ? [{ kind: 'end' } as const] : [])]
  })
}

function loopOf({ words, end: start }: Command, at: number, text: string): Omit<Loop, 'end'> | null {
  const name = writtenWord(words[at + 1], text)
  if (writtenWord(words[at], text) !== 'for' || !/^[A-Za-z_]\w*$/.test(name)) return null
  // Without `in` it goes through what the script is given.
  return { kind: 'loop', name, words: writtenWord(words[at + 2], text) === 'in' ? words.slice(at + 3) : [], start }
}
