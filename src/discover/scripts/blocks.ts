/** Which assignments of a script are made one behind the other, whatever else is the case. */
import type { Span } from '../../model/location.js'
import { oncePer } from '../../model/once.js'
import type { Assignment, Command, Statement } from '../../syntax/script/syntax.js'
import type { Dialect, Script } from './script.js'

/** A part of a script that is run as a whole, or not at all. */
export interface Block extends Span {
  /** 0: the script itself. */
  readonly id: number
  readonly parent: Block | null
  /** Of a function and a sub-shell nobody knows when they run; brackets that are nothing else are part of what is around. */
  readonly kind: 'branch' | 'case' | 'loop' | 'function' | 'brackets'
  /** The branches of one `if`, of which one is run at most. */
  readonly chain: Chain | null
}

export interface Chain {
  readonly branches: Block[]
  /** One is run in any case. */
  hasElse: boolean
}

/** Where an assignment is made. */
export interface Placing {
  /** Offset of the assignment. */
  readonly at: number
  readonly block: Block
  /** It is certainly made with its block, not under a condition of its own (`[ "$X" ] && A=b`, a branch of `case`). */
  readonly isAlone: boolean
  /** What it hangs on by itself, up to its name: `[ "$X" ] &&`; null: nothing. */
  readonly guard: string | null
}

/** Blocks that are being read: their ends are not known yet. */
type Open = { -readonly [K in keyof Block]: Block[K] }

/** @param text what the statements are offsets into */
export function placingsOf(
  statements: readonly Statement[],
  text: string,
  dialect: Dialect,
): ReadonlyMap<Assignment, Placing> {
  if (dialect === 'powershell') return placingsInBraces(statements, text)
  return dialect === 'shell' ? placingsInShell(statements, text) : new Map()
}

function root(text: string): Open {
  return { id: 0, parent: null, kind: 'brackets', chain: null, start: 0, end: text.length }
}

const opening: Readonly<Record<string, Block['kind']>> = {
  if: 'branch',
  for: 'loop',
  while: 'loop',
  until: 'loop',
  select: 'loop',
  case: 'case',
  function: 'function',
  '{': 'brackets',
}
const closing = ['fi', 'done', 'esac', '}']
/** What follows is a name, or a word to compare. */
const named = ['for', 'select', 'case', 'function']
const between = ['then', 'do', '!', 'time']

function placingsInShell(statements: readonly Statement[], text: string): ReadonlyMap<Assignment, Placing> {
  const found = new Map<Assignment, Placing>()
  const blocks = shellBlocks(text)
  /** Where reading stands: brackets do not tell where they are. */
  let at = 0
  for (const one of inOrder(statements)) {
    if (one.kind === 'open') blocks.enter('function', at)
    else if (one.kind === 'close') blocks.leave(at)
    else if (one.kind === 'function') blocks.bodyIsNext = !text.startsWith('function', blocks.inner().start)
    else if (one.kind === 'assignment') {
      at = one.start
      const block = blocks.inner()
      const isAlone = block.kind !== 'case' && isAloneInLine(one, text)
      found.set(one, { at, block, isAlone, guard: guardOf(one, text) })
    } else if (one.kind === 'command') {
      at = one.end
      readKeywords(one, text, blocks)
    }
  }
  return found
}

/** The blocks that are open where reading stands. */
interface ShellBlocks {
  readonly inner: () => Open
  readonly enter: (kind: Block['kind'], start: number, chain?: Chain | null) => void
  /** The innermost, which ends there; null: only the script itself is open. */
  readonly leave: (end: number) => Open | null
  /** The next brace opens the body of a function. */
  bodyIsNext: boolean
}

function shellBlocks(text: string): ShellBlocks {
  const open: [Open, ...Open[]] = [root(text)]
  const inner = (): Open => open.at(-1) ?? open[0]
  let last = 0
  return {
    inner,
    enter: (kind, start, chain = null) => {
      const block: Open = { id: ++last, parent: inner(), kind, chain, start, end: text.length }
      chain?.branches.push(block)
      open.push(block)
    },
    leave: (end) => {
      const left = open.length > 1 ? (open.pop() ?? null) : null
      if (left !== null) left.end = end
      return left
    },
    bodyIsNext: false,
  }
}

/** The keywords that a command begins with, up to a word that is none. */
function readKeywords({ words }: Command, text: string, blocks: ShellBlocks): void {
  for (const { start, end } of words) {
    const keyword = text.slice(start, Math.min(end, start + maximumKeyword))
    if (keyword === 'else' || keyword === 'elif') {
      const chain = blocks.leave(start)?.chain ?? newChain()
      chain.hasElse ||= keyword === 'else'
      blocks.enter('branch', start, chain)
    } else if (closing.includes(keyword)) blocks.leave(start)
    else if (Object.hasOwn(opening, keyword)) {
      const kind = keyword === '{' && blocks.bodyIsNext ? 'function' : (opening[keyword] ?? 'brackets')
      blocks.bodyIsNext = false
      blocks.enter(kind, start, kind === 'branch' ? newChain() : null)
    } else if (!between.includes(keyword)) break
    if (named.includes(keyword)) break
  }
}

function newChain(): Chain {
  return { branches: [], hasElse: false }
}

/** Keywords are short. */
const maximumKeyword = 10

/** A keyword stands before the assignment that it leads to, which the reader tells first. */
function inOrder(statements: readonly Statement[]): readonly Statement[] {
  const ordered: Statement[] = []
  for (const one of statements) {
    let at = ordered.length
    for (let before = ordered[at - 1]; one.kind === 'command'; before = ordered[at - 1]) {
      if (before?.kind !== 'assignment' || before.start < one.start) break
      at--
    }
    ordered.splice(at, 0, one)
  }
  return ordered
}

const heads: Readonly<Record<string, Block['kind']>> = {
  if: 'branch',
  elseif: 'branch',
  else: 'branch',
  switch: 'case',
  catch: 'branch',
  trap: 'branch',
  for: 'loop',
  foreach: 'loop',
  while: 'loop',
  do: 'loop',
  until: 'loop',
  'foreach-object': 'loop',
  try: 'brackets',
  finally: 'brackets',
  begin: 'brackets',
  process: 'brackets',
  end: 'brackets',
}

/** Whether all of a script is run where it stands: it has no functions, no traps, and no blocks that may be kept for later. */
export const runsAsWritten = oncePer(({ statements, mapped, dialect }: Script): boolean => {
  if (dialect === 'shell') return !/\(\s*\)|\b(?:function|trap)\b/.test(mapped.text)
  const isRunThere = (one: Statement) => one.kind !== 'block' || (Object.hasOwn(heads, one.head) && one.head !== 'trap')
  return dialect === 'powershell' && statements.every(isRunThere)
})

function placingsInBraces(statements: readonly Statement[], text: string): ReadonlyMap<Assignment, Placing> {
  const assignments = statements.filter((one) => one.kind === 'assignment')
  const braces = statements.filter((one) => one.kind === 'block')
  const found = new Map<Assignment, Placing>()
  const ended = new Map<number, Open>()
  const open: [Open, ...Open[]] = [root(text)]
  let last = 0
  for (const one of [...assignments, ...braces].sort((a, b) => a.start - b.start)) {
    for (let inner = open.at(-1); inner !== undefined && open.length > 1 && inner.end <= one.start; inner = open.at(-1))
      open.pop()
    const parent = open.at(-1) ?? open[0]
    if (one.kind === 'assignment') {
      found.set(one, { at: one.start, block: parent, isAlone: false, guard: null })
      continue
    }
    const kind = Object.hasOwn(heads, one.head) ? (heads[one.head] ?? 'function') : 'function'
    const own = parent.kind === 'case' ? 'branch' : kind
    const before = one.head.startsWith('else') ? (ended.get(text.lastIndexOf('}', one.start)) ?? null) : null
    const chain = before?.chain ?? (one.head === 'if' ? newChain() : null)
    const block: Open = { id: ++last, parent, kind: own, chain, start: one.start, end: one.end }
    if (chain !== null) {
      chain.branches.push(block)
      chain.hasElse ||= one.head === 'else'
    }
    ended.set(one.end, block)
    open.push(block)
  }
  return found
}

/** Characters before an assignment's value that are looked at. */
const maximumBefore = 300
/** And behind it. */
const maximumBehind = 100

const declaring = /(?:(?:export|readonly|local|declare|typeset)[ \t]{1,9}(?:-\w{1,9}[ \t]{1,9}){0,9})?$/

/** Nothing stands before it in its line, and the line before does not lead to it. */
function isAloneInLine({ name, words }: Assignment, text: string): boolean {
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return false
  // `A=b command` sets it for the command only.
  if (!/^(?:[ \t]*\\?[ \t]*(?:\r?\n|[;&|#)]|$)|\s*\))/.test(text.slice(last.end, last.end + maximumBehind)))
    return false
  const before = text.slice(Math.max(0, first.start - maximumBefore), first.start)
  const at = before.lastIndexOf(name)
  const start = before.lastIndexOf('\n', at) + 1
  const isFirst = before.slice(start, at).replace(declaring, '').trim() === ''
  return (
    at !== -1 &&
    isFirst &&
    (start > 0 || first.start <= maximumBefore) &&
    !/(?:&&|\|\|?|\\)\s*$/.test(before.slice(0, start))
  )
}

/** What is behind `&&` hangs on what is tested; what is behind `||`, on anything. */
function guardOf({ start }: Assignment, text: string): string | null {
  const before = text.slice(Math.max(0, start - maximumBefore), start).replace(declaring, '')
  const found = /(?:^|[\n;])([^\n;]*)(&&|\|\|)[ \t]*(?:\\?\r?\n[ \t]*)?$/.exec(before)
  if (found === null) return null
  const [, test = '', operator = ''] = found
  return operator === '||' || /\[|\(\(|(?:^|\s)test\s/.test(test) ? `${test}${operator}` : null
}
