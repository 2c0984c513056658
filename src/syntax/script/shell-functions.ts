/** The functions of a shell script: `NAME() { … }`, `function NAME { … }`. */
import type { Command, FunctionBody, Statement } from './syntax.js'

/** What a bracket of a body may stand behind, or before. */
const between = ['then', 'do', 'else', '!', 'time', '{', '}']
/** Statements before the one with the bracket that opens a body: assignments in its line. */
const maximumBefore = 20

/** A function begins before the first statement of its body, and ends before its closing bracket. */
export function withFunctions(statements: readonly Statement[], text: string): readonly Statement[] {
  if (!text.includes('{')) return statements
  const begins = new Map<Statement, FunctionBody>()
  const ends = new Set<Statement>()
  const open: ({ readonly first: Statement; readonly name: string; readonly start: number } | null)[] = []
  let next: { readonly first: Statement; readonly name: string; readonly start: number } | null = null
  statements.forEach((command, at) => {
    if (command.kind !== 'command') return
    for (const bracket of bracketsOf(command, text)) {
      if (bracket === '{') {
        open.push(next)
        next = null
        continue
      }
      const body = open.pop() ?? null
      if (body === null) continue
      begins.set(body.first, { kind: 'function', name: body.name, start: body.start, end: command.start })
      ends.add(command)
    }
    const named = headOf(command, statements, at, text)
    if (named !== null) next = { ...named, start: command.end }
    if (next !== null && named?.isOpen === true) {
      open.push(next)
      next = null
    }
  })
  if (begins.size === 0) return statements
  return statements.flatMap((one): readonly Statement[] => {
    const body = begins.get(one)
    return [...(ends.has(one) ? [{ kind: 'end' } as const] : []), ...(body === undefined ? [] : [body]), one]
  })
}

function bracketsOf({ words }: Command, text: string): readonly string[] {
  const texts: string[] = []
  for (const { start, end } of words) {
    const word = end - start > 5 ? '' : text.slice(start, end)
    if (!between.includes(word)) break
    texts.push(word)
  }
  return texts.filter((word) => word === '{' || word === '}')
}

/** A command that is the head of a function, and where its body begins. */
function headOf(
  { words: all }: Command,
  statements: readonly Statement[],
  at: number,
  text: string,
): { readonly first: Statement; readonly name: string; readonly isOpen: boolean } | null {
  const next = statements[at + 1]?.kind
  const words = all.slice(
    all.findIndex(({ start, end }) => !between.includes(text.slice(start, Math.min(end, start + 6)))),
  )
  if (words.length > 3 || (words.length < 3 && next !== 'open')) return null
  const texts = words.map(({ start, end }) => text.slice(start, Math.min(end, start + 210)))
  const isSaid = texts[0] === 'function'
  const [name = '', ...rest] = isSaid ? texts.slice(1) : texts
  if (!/^[A-Za-z_][\w:.-]{0,200}$/.test(name) || rest.length > 1 || (rest.length === 1 && rest[0] !== '{')) return null
  const hasBrackets = statements[at + 1]?.kind === 'open' && statements[at + 2]?.kind === 'close'
  if (rest.length === 1 ? !isSaid : !hasBrackets) return null
  const begin = rest.length === 1 ? at + 1 : at + 3
  const first = statements[begin]
  if (first === undefined) return null
  if (rest.length === 1) return { first, name, isOpen: true }
  const opening = statements.slice(begin, begin + maximumBefore).find(({ kind }) => kind === 'command')
  const isOpening = opening?.kind === 'command' && bracketsOf(opening, text)[0] === '{'
  return isOpening ? { first, name, isOpen: false } : null
}
