/** The lines that GitHub shows of a changed file, as its API gives them. */
import { hunkIn } from '../git/hunks.js'

export interface ShownLine {
  /** Without its line feed; a carriage return before that is part of it, and so is the file's byte order mark. */
  readonly text: string
  /** Counts from 0. A comment on several lines stands within one hunk. */
  readonly hunk: number
  /** Not there before. */
  readonly isNew: boolean
}

/**
 * The lines of the right side, as they are in the head commit, by their numbers from 1: those on which a comment can stand.
 *
 * @param patch the hunks of one file
 */
export function shownLines(patch: string): ReadonlyMap<number, ShownLine> {
  const lines = new Map<number, ShownLine>()
  let hunk = -1
  let next = 0
  // Every line of content begins with a mark: none looks like the head of a hunk.
  for (const line of patch.split('\n')) {
    const opened = hunkIn(line)
    if (opened !== null) {
      hunk += 1
      next = opened.now.start
    } else if (hunk >= 0 && (line.startsWith('+') || line.startsWith(' '))) {
      lines.set(next, { text: line.slice(1), hunk, isNew: line.startsWith('+') })
      next += 1
    }
  }
  return lines
}
