/** The lines that a comment on a pull request's diff can stand on. */
import { hunkIn } from '../../git/hunks.js'

export interface ShownLine {
  /** Without its line feed; a carriage return before that is part of it, and so is the file's byte order mark. */
  readonly text: string
  /** Counts from 0. A comment on several lines stands within one hunk. */
  readonly hunk: number
}

/**
 * The lines of the right side, as they are in the head commit, by their numbers from 1.
 *
 * @param patch the hunks of one file, as GitHub's API gives them
 */
export function shownLines(patch: string): ReadonlyMap<number, ShownLine> {
  const lines = new Map<number, ShownLine>()
  let hunk = -1
  let next = 0
  let left = 0
  for (const line of patch.split('\n')) {
    const opened = left > 0 ? null : hunkIn(line)
    if (opened !== null) {
      hunk += 1
      next = opened.now.start
      left = opened.now.count
    } else if (left > 0 && (line.startsWith('+') || line.startsWith(' '))) {
      lines.set(next, { text: line.slice(1), hunk })
      next += 1
      left -= 1
    }
  }
  return lines
}
