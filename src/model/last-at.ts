/** The index of the last of ascending numbers that is at most `at`; -1: all are greater. */
export function lastAt(ascending: readonly number[], at: number): number {
  let low = -1
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ascending[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
