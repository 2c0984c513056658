/** Order by code unit, the same on every machine. Negative where `a` comes first. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
