/** Versions of programs: `2.66.0`, `18.0.0b12`. */

/** Whether the version's numbers are those of `floor` or higher; null where it has none. */
export function isVersionAtLeast(version: string, floor: string): boolean | null {
  const found = numbersOf(version)
  const wanted = numbersOf(floor)
  if (found === null || wanted === null) return null
  const differs = found.findIndex((number, index) => number !== wanted[index])
  return differs === -1 || (found[differs] ?? 0) > (wanted[differs] ?? 0)
}

function numbersOf(version: string): readonly number[] | null {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? []
  return patch === undefined ? null : [Number(major), Number(minor), Number(patch)]
}
