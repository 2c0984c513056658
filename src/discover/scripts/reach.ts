/** Which of the assignments of a variable a place of the script may see. */
import { oncePerKey } from '../../model/once.js'
import type { Block, Placing } from './blocks.js'
import type { Variable } from './script.js'

/** An assignment, and where it is made. */
export interface Placed {
  readonly variable: Variable
  readonly placing: Placing
}

export interface Reached {
  /** The last first. */
  readonly variables: readonly Variable[]
  /** It is one of them: nothing that stands before them, or outside, is seen. */
  readonly isAll: boolean
}

/** How an assignment holds where a variable is used. */
export type Hold =
  | 'certain'
  /** Made where the variable is empty: `[ -z "$FILE" ] && FILE=a`. */
  | 'default'
  /** Made under another condition, which the use does not stand under. */
  | 'perhaps'

/**
 * @param at where the variable is used
 * @param text what both are offsets into
 */
export function holdOf({ name, isDefault = false }: Variable, placing: Placing, at: number, text: string): Hold {
  if (isDefault) return 'default'
  const { guard } = placing
  if (guard !== null && !isInOneList(placing.at, at, text)) return isEmptyTest(guard, name) ? 'default' : 'perhaps'
  const condition = conditionAround(placing, at, text)
  if (condition === null) return 'certain'
  const head = text.slice(condition.start, Math.min(placing.at, condition.start + maximumTest))
  return isEmptyTest(head, name) ? 'default' : 'perhaps'
}

/** `[ "$X" ] && FILE=a && use "$FILE"` */
function isInOneList(assigned: number, at: number, text: string): boolean {
  return at > assigned && at - assigned < maximumList && !/[\n;]|\|\|/.test(text.slice(assigned, at))
}

/** Characters of commands in one line. */
const maximumList = 2_000

/** The innermost condition that the assignment stands under and the use does not. */
function conditionAround({ at: assigned, block }: Placing, at: number, text: string): Block | null {
  for (let around: Block | null = block; around !== null; around = around.parent) {
    const { kind, start, end } = around
    if (kind !== 'branch' && kind !== 'case') continue
    const isAround = at >= start && at < end
    // The branches of `case` are parted in the shells only.
    const isParted = kind === 'case' && text.slice(assigned, Math.min(at, assigned + maximumBranch)).includes(';;')
    if (!isAround || isParted || (kind === 'case' && at - assigned > maximumBranch)) return around
  }
  return null
}

/** Characters of a condition. */
const maximumTest = 300
/** Characters of a branch of `case`. */
const maximumBranch = 20_000

/** Whether what is tested is that a variable is empty, and nothing else. */
function isEmptyTest(test: string, name: string): boolean {
  return test.toLowerCase().includes(name.toLowerCase()) && emptyTestOf(name).test(test)
}

const emptyTestOf = oncePerKey((name: string): RegExp => {
  const own = name.replace(/\W/g, '\\$&')
  const shell = `["']?\\$\\{?${own}(?::?-)?\\}?["']?`
  const bracket = '(?:\\[{1,2}|test)\\s+'
  const ends = '\\s*\\]{0,2}\\s*'
  const empty = `(?:-z\\s+${shell}|!\\s+-n\\s+${shell}|!\\s+${shell}|${shell}\\s*==?\\s*(?:""|''))`
  const set = `(?:(?:-n\\s+)?${shell}|!\\s+-z\\s+${shell}|${shell}\\s*!=\\s*(?:""|''))`
  const tests = [
    `^(?:if|elif)\\s+${bracket}${empty}${ends};?\\s*then\\b`,
    `^\\s*${bracket}${empty}${ends}&&$`,
    `^\\s*${bracket}${set}${ends}\\|\\|$`,
    `^(?:if|elseif)\\s*\\(\\s*${emptyInPowerShell(own)}\\s*\\)\\s*\\{`,
  ]
  return new RegExp(tests.join('|'), 'i')
})

function emptyInPowerShell(name: string): string {
  const variable = `\\$(?:script:|\\{)?${name}\\}?`
  const nothing = `(?:\\$null|''|"")`
  return `(?:(?:!|-not\\b)\\s*\\(?${variable}\\)?|${nothing}\\s+-eq\\s+${variable}|${variable}\\s+-eq\\s+${nothing}|\\[string\\]::IsNullOr(?:Empty|WhiteSpace)\\(\\s*${variable}\\s*\\))`
}

/**
 * Assignments from the last one before the use to the first that is made in any case; null: the order in which they are
 * made is not that in which they are written.
 *
 * @param isLocal what a function sets is seen by that function only
 * @param isInOrder nothing of the script is kept to be run later: what stands behind the use is made behind it, but for loops
 */
export function reached(
  assignments: readonly Placed[],
  at: number,
  text: string,
  { isLocal, isInOrder }: { readonly isLocal: boolean; readonly isInOrder: () => boolean },
): Reached | null {
  const found: Variable[] = []
  const covered = new Map<Block['chain'], Set<Block>>()
  for (const { variable, placing } of [...assignments].reverse()) {
    const outside = blocksWithout(placing, at)
    if (outside.some(({ kind }) => kind === 'function')) {
      if (isLocal) continue
      return null
    }
    if (placing.at >= at) {
      if (isRepeatedWith(placing, at) || !isInOrder()) return null
      continue
    }
    if (outside.some((block) => isOtherBranch(block, at))) continue
    found.push(variable)
    const hold = holdOf(variable, placing, at, text)
    const isLoop = outside.some(({ kind }) => kind === 'loop')
    if (!isLoop && (hold === 'certain' || variable.isDefault === true)) return { variables: found, isAll: true }
    const [branch, ...more] = outside
    if (branch?.chain == null || more.length > 0 || placing.guard !== null) continue
    const branches = covered.get(branch.chain) ?? new Set()
    covered.set(branch.chain, branches.add(branch))
    if (branch.chain.hasElse && branches.size === branch.chain.branches.length) {
      return { variables: found, isAll: true }
    }
  }
  return { variables: found, isAll: false }
}

/** Whether a loop, or what may be one, holds the assignment and the place. */
function isRepeatedWith({ block }: Placing, at: number): boolean {
  for (let around: Block | null = block; around !== null; around = around.parent) {
    const { kind, start, end } = around
    if (kind !== 'brackets' && kind !== 'branch' && at >= start && at < end) return true
  }
  return false
}

/** The blocks that an assignment stands in and a place does not, the innermost first. */
function blocksWithout({ block }: Placing, at: number): readonly Block[] {
  const found: Block[] = []
  for (let around: Block | null = block; around !== null; around = around.parent) {
    if ((at < around.start || at >= around.end) && around.kind !== 'brackets') found.push(around)
  }
  return found
}

function isOtherBranch(block: Block, at: number): boolean {
  return block.chain?.branches.some(({ start, end }) => at >= start && at < end) === true
}
