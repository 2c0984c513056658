/** The commit whose policy judges a run that merges something. */
import { hasCommit } from '../git/commits.js'
import { mergedInto } from './compare-event.js'
import type { WorkflowEvent } from './event.js'

export interface PolicyCommit {
  readonly commit: string
  /** For people: `main at 0123456`. */
  readonly name: string
}

/** Events that would bring their own policy. */
const merging: readonly string[] = ['pull_request', 'pull_request_target', 'merge_group']

/** Whether what is checked goes to another branch, whose policy then judges it. */
export function isMerging({ name }: WorkflowEvent): boolean {
  return merging.includes(name)
}

/**
 * The tip of the branch that the change goes to. GitHub names the test merge of a pull request, and that names its
 * parents: also in a shallow clone, and never an older tip than the event, which a re-run keeps.
 *
 * @param mergeCommit GITHUB_SHA
 * @returns null: nobody says
 */
export async function policyCommit(
  folder: string,
  event: WorkflowEvent,
  mergeCommit: string | undefined,
): Promise<PolicyCommit | null> {
  const { base, pull } = event
  const into = async (merge: string | undefined) =>
    pull === null || !merge ? null : mergedInto(folder, merge, pull.headCommit)
  const named = (await into(mergeCommit)) ?? base?.commit ?? null
  const isAtHand = named !== null && (await hasCommit(folder, named))
  // Where neither GITHUB_SHA nor the event's base is in the clone, what is checked out may still be a test merge.
  const commit = isAtHand ? named : ((await into('HEAD')) ?? named)
  return commit === null ? null : { commit, name: `${base?.branch ?? 'the base'} at ${commit.slice(0, 7)}` }
}
