/** The files as they are checked, and the commit that they are compared with. */
import { changesBetween, type FileChange } from './changes.js'
import { mergeBase, resolveCommit } from './commits.js'

export interface Comparison {
  /** Hash of the commit before the change. */
  readonly base: string
  /** Hash of the commit that is checked; null: the working tree, whatever has been done to it. */
  readonly now: string | null
  readonly changes: readonly FileChange[]
}

/** Why nobody knows what a change is, as a sentence. */
export interface NoComparison {
  readonly unknown: string
}

export async function compare(folder: string, base: string, now: string | null): Promise<Comparison | NoComparison> {
  const changes = await changesBetween(folder, base, now)
  return changes === null
    ? { unknown: `Git cannot compare with commit ${base}: this clone may lack a part of it.` }
    : { base, now, changes }
}

/**
 * The working tree against a revision: as in a pull request, against the commit where the two have parted, where this
 * clone reaches back to it.
 *
 * @param revision as the user names it
 * @returns null: there is no such commit
 */
export async function compareWithRevision(folder: string, revision: string): Promise<Comparison | NoComparison | null> {
  const commit = await resolveCommit(folder, revision)
  if (commit === null) return null
  const head = await resolveCommit(folder, 'HEAD')
  const parted = head === null ? null : await mergeBase(folder, commit, head)
  return compare(folder, parted ?? commit, null)
}
