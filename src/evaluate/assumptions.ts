import type { Assumptions } from '../model/world.js'

/** Both assumptions at once; null where no world has both. */
export function bothAssumed(one: Assumptions, other: Assumptions): Assumptions | null {
  if (other.size === 0) return one
  if (one.size === 0) return other
  const both = new Map(one)
  for (const [choice, open] of other) {
    const left = open.filter((index) => both.get(choice)?.includes(index) !== false)
    if (left.length === 0) return null
    both.set(choice, left)
  }
  return both
}
