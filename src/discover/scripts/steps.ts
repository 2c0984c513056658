/** The statements of a script in the order in which they are run: those of a loop once for each of its words. */
import type { Loop, Statement } from '../../syntax/script/syntax.js'
import { type Argument, newResolver, type Resolver } from './argument.js'
import type { Script } from './script.js'
import { testsWhatDiffers } from './tests.js'

export interface Step {
  readonly statement: Statement
  /** Looks up what variables hold there. */
  readonly resolver: Resolver
}

/** Words that a loop goes through; of more nobody writes each down. */
const maximumWords = 256
/** Statements that loops repeat, of one script. */
const maximumRepeated = 20_000
/** Loops in loops. */
const maximumDepth = 10

export function* stepsOf(script: Script): Iterable<Step> {
  const { statements } = script
  const going = { statements, ends: endsIn(statements), left: maximumRepeated }
  yield* stepsIn(0, statements.length, newResolver(script), going, 0)
}

interface Going {
  readonly statements: readonly Statement[]
  /** Where each loop ends, by where it begins. */
  readonly ends: ReadonlyMap<number, number>
  /** Statements that may still be repeated. */
  left: number
}

function* stepsIn(from: number, to: number, resolver: Resolver, going: Going, depth: number): Iterable<Step> {
  for (let at = from; at < to; at++) {
    const statement = going.statements[at]
    if (statement === undefined) return
    const end = statement.kind === 'loop' && depth < maximumDepth ? going.ends.get(at) : undefined
    const ways = statement.kind === 'loop' && end !== undefined ? waysOf(statement, at + 1, end, resolver, going) : null
    // Where nobody knows what a loop goes through, what is in it is looked at once.
    if (ways === null || end === undefined) yield { statement, resolver }
    else {
      for (const way of ways) yield* stepsIn(at + 1, end, way, going, depth + 1)
      at = end
    }
  }
}

function waysOf(loop: Loop, from: number, end: number, resolver: Resolver, going: Going): readonly Resolver[] | null {
  const words = resolver.argumentsOf(loop.words)
  if (words.length === 0 || words.length > maximumWords || !words.every(isLiteral)) return null
  going.left -= (end - from) * words.length
  if (going.left < 0) return null
  const body = going.statements.slice(from, end)
  const ways = words.map((word) => resolver.within(loop, word))
  const [first] = ways
  const names = new Set([loop.name.toLowerCase()])
  return first === undefined || body.some(leavesLoop) || testsWhatDiffers(body, names, first, resolver) ? null : ways
}

/** Text that a shell does not replace by the names of files, or by several words. */
function isLiteral({ text }: Argument): boolean {
  return text !== null && !/[*?[\]{}~]/.test(text)
}

function leavesLoop(statement: Statement): boolean {
  if (statement.kind !== 'command') return false
  return statement.words
    .slice(0, 4)
    .some(({ parts: [part] }) => part?.kind === 'text' && /^(?:break|continue)$/i.test(part.text))
}

function endsIn(statements: readonly Statement[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  statements.forEach(({ kind }, at) => {
    if (kind === 'loop') open.push(at)
    const begin = kind === 'end' ? open.pop() : undefined
    if (begin !== undefined) ends.set(begin, at)
  })
  return ends
}
