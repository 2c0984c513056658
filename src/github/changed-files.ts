/** The files that the event changes, for `changed-only`. */
import { changesJudge, pathsOf } from '../changes/changed-files.js'
import type { NoComparison } from '../git/comparison.js'
import type { PullFile } from './api/github-api.js'
import type { EventChange } from './change.js'
import type { Judges } from './judge.js'

/**
 * @param pullFiles what GitHub says of the pull request's files, asked where git cannot tell; null: it says nothing
 * @returns why everything is judged, as a sentence, where it is
 */
export async function changedFiles(
  { comparison }: Pick<EventChange, 'comparison'>,
  { judge, proposed }: Judges,
  pullFiles: () => Promise<readonly PullFile[] | null>,
): Promise<ReadonlySet<string> | NoComparison> {
  const changed = 'unknown' in comparison ? namedIn(await pullFiles()) : pathsOf(comparison.changes)
  if (changed === null) return { unknown: 'unknown' in comparison ? comparison.unknown : '' }
  const isOfJudge = proposed !== null || changesJudge(changed, judge.policy, judge.baseline)
  return isOfJudge ? { unknown: 'The change is one of the policy or the baseline.' } : changed
}

function namedIn(files: readonly PullFile[] | null): ReadonlySet<string> | null {
  return files === null ? null : new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]))
}
