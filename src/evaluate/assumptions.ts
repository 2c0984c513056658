import type { Assumptions } from '../model/world.js'

/** Both assumptions at once; null where no world has both. */
export function bothAssumed(one: Assumptions, other: Assumptions): Assumptions | null {
  if (other.size === 0) return one
  if (one.size === 0) return other
  const both = new Map(one)
  for (const [choice, index] of other) {
    if ((both.get(choice) ?? index) !== index) return null
    both.set(choice, index)
  }
  return both
}
