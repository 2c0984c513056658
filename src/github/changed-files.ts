/** The files that the event changes, for `changed-only`. */
import { changesJudge, pathsOf } from '../changes/changed-files.js'
import { changesBetween } from '../git/changes.js'
import type { NoComparison } from '../git/comparison.js'
import type { PullFile } from './api/github-api.js'
import type { EventChange } from './change.js'
import type { Judges } from './judge.js'

/**
 * @param pullFiles what GitHub says of the pull request's files, asked where git cannot tell; null: it says nothing
 * @returns why everything is judged, as a sentence, where it is
 */
export async function changedFiles(
  workspace: string,
  { comparison, out }: EventChange,
  { judge, proposed }: Judges,
  pullFiles: () => Promise<readonly PullFile[] | null>,
): Promise<ReadonlySet<string> | NoComparison> {
  const committed = 'unknown' in comparison ? namedIn(await pullFiles()) : pathsOf(comparison.changes)
  if (committed === null) return { unknown: 'unknown' in comparison ? comparison.unknown : '' }
  // Earlier steps may have made or changed files, out of whatever the change is.
  const since = out === null ? null : await changesBetween(workspace, out.commit, null)
  if (since === null) return { unknown: 'The workspace cannot be compared with the commit that is checked out.' }
  const changed = new Set([...committed, ...pathsOf(since)])
  const isOfJudge = proposed !== null || changesJudge(changed, judge.policy, judge.baseline)
  return isOfJudge ? { unknown: 'The change is one of the policy or the baseline.' } : changed
}

function namedIn(files: readonly PullFile[] | null): ReadonlySet<string> | null {
  return files === null ? null : new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]))
}
