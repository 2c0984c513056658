/** Changed lines as GitHub's API tells them, for clones that do not have both commits. */
import { changedLines, type LineRange } from '../git/changed-lines.js'
import type { ChangedLines } from '../model/changed-lines.js'
import type { PullFile } from './api/github-api.js'
import type { HeadLines } from './head-lines.js'
import { shownLines } from './shown-lines.js'

/**
 * @param files all that the pull request changes, as `listPullFiles` gives them
 * @param toHead the patches speak of the head's lines
 */
export function changedLinesOfPatches(files: readonly PullFile[], toHead: HeadLines['toHead']): ChangedLines {
  const present = files.filter(({ status }) => status !== 'removed' && status !== 'unchanged')
  const ofHead = changedLines(new Map(present.map(({ path, patch }) => [path, newLinesOf(patch)])))
  return {
    files: ofHead.files,
    has: (file, line, lastLine = line) => {
      for (let at = line; at <= Math.min(lastLine, line + maximumLines); at++) {
        const position = toHead(file, at)
        if (position !== null && ofHead.has(position.file, position.line)) return true
      }
      return false
    },
  }
}

/** Lines of one finding that are looked at. */
const maximumLines = 1000

/** @returns null where the patch is left out: any line may be new */
export function newLinesOf(patch: string | null): readonly LineRange[] | null {
  if (patch === null) return null
  return [...shownLines(patch)].flatMap(([line, { isNew }]) => (isNew ? [{ start: line, count: 1 }] : []))
}
