/** Which assignments of a shell script are made one behind the other, whatever else is the case. */
import type { Assignment, Statement } from '../../syntax/script/syntax.js'

const opening = ['if', 'for', 'while', 'until', 'select', 'case', 'function', '{']
const closing = ['fi', 'done', 'esac', '}']
/** What follows is a name, or a word to compare. */
const named = ['for', 'select', 'case', 'function']
const between = ['then', 'do', '!', 'time']

/**
 * The block that each assignment stands in: those with the same number are all made, or none of them. One that is made
 * under a condition of its own (`[ "$X" ] && A=b`, a branch of `case`) has none.
 *
 * @param text what the statements are offsets into
 */
export function blocksOf(statements: readonly Statement[], text: string): ReadonlyMap<Assignment, number> {
  const found = new Map<Assignment, number>()
  const open: { id: number; isCase: boolean }[] = [{ id: 0, isCase: false }]
  let last = 0
  const enter = (isCase: boolean) => open.push({ id: ++last, isCase })
  const leave = () => open.length > 1 && open.pop()
  for (const one of statements) {
    if (one.kind === 'open') enter(false)
    else if (one.kind === 'close') leave()
    else if (one.kind === 'assignment') {
      const { id = 0, isCase = false } = open.at(-1) ?? {}
      if (!isCase && isAlone(one, text)) found.set(one, id)
    } else if (one.kind === 'command') {
      for (const { start, end } of one.words) {
        const keyword = text.slice(start, end)
        const isBranch = keyword === 'else' || keyword === 'elif'
        if (isBranch || closing.includes(keyword)) leave()
        if (isBranch || opening.includes(keyword)) enter(keyword === 'case')
        else if (!closing.includes(keyword) && !between.includes(keyword)) break
        if (named.includes(keyword)) break
      }
    }
  }
  return found
}

/** Characters before an assignment's value that are looked at. */
const maximumBefore = 300
/** And behind it. */
const maximumBehind = 100

/** Nothing stands before it in its line, and the line before does not lead to it. */
function isAlone({ name, words }: Assignment, text: string): boolean {
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return false
  // `A=b command` sets it for the command only.
  if (!/^(?:[ \t]*\\?[ \t]*(?:\r?\n|[;&|#)]|$)|\s*\))/.test(text.slice(last.end, last.end + maximumBehind)))
    return false
  const before = text.slice(Math.max(0, first.start - maximumBefore), first.start)
  const at = before.lastIndexOf(name)
  const start = before.lastIndexOf('\n', at) + 1
  const isFirst = /^[ \t]*(?:(?:export|readonly|local|declare|typeset)[ \t]+(?:-\w+[ \t]+)*)?$/.test(
    before.slice(start, at),
  )
  return (
    at !== -1 &&
    isFirst &&
    (start > 0 || first.start <= maximumBefore) &&
    !/(?:&&|\|\|?|\\)\s*$/.test(before.slice(0, start))
  )
}
