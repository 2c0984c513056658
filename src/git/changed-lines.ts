/** The lines that two commits differ in. */
import type { ChangedLines } from '../model/changed-lines.js'
import type { FileChange } from './changes.js'
import { type Hunk, hunksOf } from './hunks.js'

/** Lines that are new, counting from 1. */
export interface LineRange {
  readonly start: number
  readonly count: number
}

/**
 * @param from the commit before
 * @param to the commit whose files are checked
 * @param changes between the two, as changesBetween() gives them
 * @param asked the files whose lines somebody asks about; of all others only the name is known
 */
export async function changedLinesBetween(
  folder: string,
  from: string,
  to: string,
  changes: readonly FileChange[],
  asked: ReadonlySet<string>,
): Promise<ChangedLines> {
  const present = changes.filter(({ kind }) => kind !== 'deleted')
  const hunks = await hunksOf(
    folder,
    from,
    to,
    present.filter(({ path }) => asked.has(path)),
  )
  return changedLines(new Map(present.map((change) => [change.path, newLines(hunks.get(change))])))
}

/** @param ranges by file; null: nobody knows which lines, and any may be */
export function changedLines(ranges: ReadonlyMap<string, readonly LineRange[] | null>): ChangedLines {
  return {
    files: new Set(ranges.keys()),
    has: (file, line, lastLine = line) => {
      const own = ranges.get(file)
      if (own === undefined) return false
      return own === null || own.some(({ start, count }) => start <= lastLine && line < start + count)
    },
  }
}

function newLines(hunks: readonly Hunk[] | undefined): readonly LineRange[] | null {
  return hunks?.map(({ now }) => now).filter(({ count }) => count > 0) ?? null
}
