/** The functions of a shell script: `NAME() { … }`, `function NAME { … }`. */
import type { Command, FunctionBody, Statement } from './syntax.js'
import { writtenWord } from './words.js'

/** What a bracket of a body may stand behind, or before. */
const between = ['then', 'do', 'else', '!', 'time', '{', '}']
/** Statements before the one with the bracket that opens a body: assignments in its line. */
const maximumBefore = 20

/** What a function begins with. */
interface Head {
  readonly name: string
  /** Where the text of the body begins. */
  readonly start: number
  /** The first statement of the body. */
  readonly first: Statement
  /** The bracket that opens the body stands in the head itself. */
  readonly isOpen: boolean
}

/** A function begins before the first statement of its body, and ends before its closing bracket. */
export function withFunctions(statements: readonly Statement[], text: string): readonly Statement[] {
  if (!text.includes('{')) return statements
  const begins = new Map<Statement, FunctionBody>()
  /** How many functions end before a command. */
  const ends = new Map<Statement, number>()
  /** Brackets that are open; null: of no function. */
  const open: (Head | null)[] = []
  /** The function whose body the next bracket opens. */
  let next: Head | null = null
  for (const [at, command] of statements.entries()) {
    if (command.kind !== 'command') continue
    for (const bracket of bracketsOf(command, text)) {
      if (bracket === '{') {
        open.push(next)
        next = null
        continue
      }
      const body = open.pop() ?? null
      if (body === null) continue
      begins.set(body.first, { kind: 'function', name: body.name, start: body.start, end: command.start })
      ends.set(command, (ends.get(command) ?? 0) + 1)
    }
    const head = headOf(command, statements, at, text)
    if (head === null) continue
    if (head.isOpen) open.push(head)
    next = head.isOpen ? null : head
  }
  if (begins.size === 0) return statements
  return statements.flatMap((one): readonly Statement[] => {
    const body = begins.get(one)
    const end = Array.from({ length: ends.get(one) ?? 0 }, () => ({ kind: 'end' }) as const)
    return [...end, ...(body === undefined ? [] : [body]), one]
  })
}

function bracketsOf({ words }: Command, text: string): readonly string[] {
  const texts: string[] = []
  for (const one of words) {
    const word = writtenWord(one, text)
    if (!between.includes(word)) break
    texts.push(word)
  }
  return texts.filter((word) => word === '{' || word === '}')
}

/** null: the command is not the head of a function. */
function headOf(
  { words, end: start }: Command,
  statements: readonly Statement[],
  at: number,
  text: string,
): Head | null {
  // Most commands are none: neither `NAME()` nor `function NAME {`.
  if (statements[at + 1]?.kind !== 'open' && writtenWord(words.at(-1), text) !== '{') return null
  const own = words.slice(words.findIndex((word) => !between.includes(writtenWord(word, text))))
  const isSaid = writtenWord(own[0], text) === 'function'
  const [name = '', bracket, ...more] = (isSaid ? own.slice(1) : own).map((word) => writtenWord(word, text))
  if (!/^[A-Za-z_][\w:.-]*$/.test(name) || more.length > 0) return null
  if (bracket !== undefined) {
    const first = statements[at + 1]
    return isSaid && bracket === '{' && first !== undefined ? { name, start, first, isOpen: true } : null
  }
  const [open, close, ...body] = statements.slice(at + 1, at + 3 + maximumBefore)
  const [first] = body
  if (first === undefined || open?.kind !== 'open' || close?.kind !== 'close') return null
  const opening = body.find((one) => one.kind === 'command')
  const isOpening = opening !== undefined && bracketsOf(opening, text)[0] === '{'
  return isOpening ? { name, start, first, isOpen: false } : null
}
