/**
 * The statements of a script as they are run: those of a loop once for each of its words, those of a function where it is
 * called.
 */
import type { Command, FunctionBody, Loop, Statement } from '../../syntax/script/syntax.js'
import { keywords, plainWord } from '../../syntax/script/words.js'
import { type Argument, newResolver, type Resolver } from './argument.js'
import { testsWhatDiffers } from './conditions.js'
import type { Script } from './script.js'
import { takenBy } from './taken-names.js'
import { keyOf } from './variables.js'

export interface Step {
  readonly statement: Statement
  /** Looks up what variables hold there. */
  readonly resolver: Resolver
}

/** Words that a loop goes through or a function is called with; of more nobody writes each down. */
const maximumWords = 256
/** Statements that loops and calls repeat, of one script. */
const maximumRepeated = 20_000
/** Loops in loops, and calls in calls. */
const maximumDepth = 10

/** Each statement at least once; those of a function that is not called after all come last. */
export function* stepsOf(script: Script): Iterable<Step> {
  const { statements, dialect, mapped } = script
  const ends = endsIn(statements)
  const functions = functionsIn(statements, ends)
  const outside = newResolver(script)
  const text = mapped.text
  const going: Going = { statements, text, dialect, ends, functions, outside, done: new Set(), left: maximumRepeated }
  yield* stepsIn(0, statements.length, outside, going, [])
  for (const body of functions.values()) {
    if (!going.done.has(body)) yield* stepsIn(body.at + 1, body.end, outside, going, [body])
  }
}

/** A function that is defined once, and called. */
interface Body {
  readonly at: number
  readonly end: number
  readonly statement: FunctionBody
}

interface Going {
  readonly statements: readonly Statement[]
  /** What they are offsets into. */
  readonly text: string
  readonly dialect: Script['dialect']
  /** Where each loop and function ends, by where it begins. */
  readonly ends: ReadonlyMap<number, number>
  readonly functions: ReadonlyMap<string, Body>
  /** Looks up what variables hold outside of every function and loop. */
  readonly outside: Resolver
  /** Functions that have been called. */
  readonly done: Set<Body>
  /** Statements that may still be repeated. */
  left: number
}

/** The loops and called functions around, the outermost first. */
type Within = readonly (Statement | Body)[]

function* stepsIn(from: number, to: number, resolver: Resolver, going: Going, within: Within): Iterable<Step> {
  for (let at = from; at < to; at++) {
    const statement = going.statements[at]
    if (statement === undefined) return
    const end = going.ends.get(at)
    const ways = end === undefined ? null : waysInto(statement, at + 1, end, resolver, going, within)
    if (end !== undefined && ways !== null) {
      for (const way of ways) yield* stepsIn(at + 1, end, way, going, [...within, statement])
      at = end
      continue
    }
    yield { statement, resolver }
    if (statement.kind === 'command') yield* stepsOfCall(statement, at, resolver, going, within)
  }
}

/** What a command does where it calls a function; nothing where it calls none. */
function* stepsOfCall(command: Command, at: number, resolver: Resolver, going: Going, within: Within): Iterable<Step> {
  const called = going.functions.get(nameOfCall(command, at, going.statements) ?? '')
  if (called === undefined || within.includes(called) || within.length >= maximumDepth) return
  const inside = resolverOfCall(command, called, resolver, going)
  if (inside !== null) yield* stepsIn(called.at + 1, called.end, inside, going, [...within, called])
}

/** How the body of a loop or a function is gone through, once for each; null: once, like what is around it. */
function waysInto(
  statement: Statement,
  from: number,
  end: number,
  resolver: Resolver,
  going: Going,
  within: Within,
): readonly Resolver[] | null {
  // A function is gone through where it is called; one that is not followed has words of its own, which nobody knows.
  if (statement.kind === 'function') return going.functions.has(statement.name) ? [] : [going.outside]
  if (statement.kind !== 'loop' || within.length >= maximumDepth) return null
  return waysOf(statement, from, end, resolver, going)
}

/** null: nobody knows what the loop goes through, or whether it goes through all of it. */
function waysOf(loop: Loop, from: number, end: number, resolver: Resolver, going: Going): readonly Resolver[] | null {
  const words = resolver.argumentsOf(loop.words)
  if (words.length === 0 || words.length > maximumWords || !words.every(isLiteral)) return null
  going.left -= (end - from) * words.length
  if (going.left < 0) return null
  const body = going.statements.slice(from, end)
  const key = keyOf(loop.name, going.dialect)
  const own = { start: loop.start, end: loop.end, caption: `variable '${loop.name}'`, isOfFunction: false }
  const ways = words.map((word) => resolver.within({ ...own, words: new Map([[key, [word]]]) }))
  const [first] = ways
  const names = new Set([loop.name.toLowerCase()])
  if (isTakenIn(from, end, key, going, new Set())) return null
  return first === undefined || body.some(leavesLoop) || testsWhatDiffers(body, names, first, resolver) ? null : ways
}

/** Whether something else sets what a loop sets, there or in what is called there. */
function isTakenIn(from: number, end: number, key: string, going: Going, seen: Set<Body>): boolean {
  const { statements, text, dialect, functions } = going
  for (let at = from; at < end; at++) {
    const one = statements[at]
    if (one === undefined) return false
    if (takenBy(one, text).some((name) => keyOf(name, dialect) === key)) return true
    const name = one.kind === 'command' ? nameOfCall(one, at, statements) : null
    const called = name === null ? undefined : functions.get(name)
    if (called === undefined || seen.has(called)) continue
    seen.add(called)
    if (isTakenIn(called.at + 1, called.end, key, going, seen)) return true
  }
  return false
}

/** null: too much has been repeated. */
function resolverOfCall({ words }: Command, called: Body, resolver: Resolver, going: Going): Resolver | null {
  const { at, end, statement } = called
  going.left -= end - at
  if (going.left < 0) return null
  going.done.add(called)
  const given = resolver.argumentsOf(words.slice(nameAt(words) + 1))
  const body = going.statements.slice(at + 1, end)
  const all = new Map([['@', given], ...given.map((one, index): [string, Argument[]] => [String(index + 1), [one]])])
  const { start, end: behind } = statement
  const inside = resolver.within({
    start,
    end: behind,
    caption: `what '${statement.name}' is called with`,
    words: all,
    isOfFunction: true,
  })
  const isUnsure =
    given.length > maximumWords ||
    given.some(({ mayBeSeveral }) => mayBeSeveral) ||
    body.some(changesParameters) ||
    body.some((_, index) => isOtherFunction(body, index))
  return isUnsure || testsWhatDiffers(body, new Set(all.keys()), inside, resolver) ? resolver : inside
}

/** null: it calls nothing that has a plain name, or is the head of a function. */
function nameOfCall(command: Command, at: number, statements: readonly Statement[]): string | null {
  const next = statements[at + 1]?.kind
  const isHead = next === 'function' || (next === 'open' && statements[at + 3]?.kind === 'function')
  return isHead ? null : nameOf(command)
}

/** The name of what a command calls, where it may be a function. */
function nameOf({ words }: Command): string | null {
  const name = words[nameAt(words)]
  return name === undefined ? null : plainWord(name)
}

function nameAt(words: Command['words']): number {
  return words.findIndex((word) => !keywords.includes(plainWord(word) ?? ''))
}

/** `shift`, `set -- …`, `getopts`. */
function changesParameters(statement: Statement): boolean {
  return statement.kind === 'command' && ['shift', 'set', 'getopts'].includes(nameOf(statement) ?? '')
}

/** `NAME() (`: its words are none of the function's around it. */
function isOtherFunction(statements: readonly Statement[], at: number): boolean {
  if (statements[at]?.kind !== 'open' || statements[at + 1]?.kind !== 'close') return false
  return statements[at + 2]?.kind !== 'function'
}

function functionsIn(statements: readonly Statement[], ends: ReadonlyMap<number, number>): ReadonlyMap<string, Body> {
  const found = new Map<string, Body>()
  const twice = new Set<string>()
  statements.forEach((statement, at) => {
    const end = ends.get(at)
    if (statement.kind !== 'function' || end === undefined) return
    if (found.has(statement.name)) twice.add(statement.name)
    found.set(statement.name, { at, end, statement })
  })
  if (found.size === 0) return found
  const called = new Set(statements.map((one, at) => (one.kind === 'command' ? nameOfCall(one, at, statements) : null)))
  // One that stands for az itself is seen through.
  const kept = [...found].filter(([name]) => !twice.has(name) && name !== 'az' && called.has(name))
  return new Map(kept)
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
    if (kind === 'loop' || kind === 'function') open.push(at)
    const begin = kind === 'end' ? open.pop() : undefined
    if (begin !== undefined) ends.set(begin, at)
  })
  return ends
}
