/** The commit whose policy judges a run that merges something. */
import { hasCommit, parentsOf } from '../git/commits.js'
import type { WorkflowEvent } from './event.js'

export interface PolicyCommit {
  readonly commit: string
  /** For people: `main at 0123456`. */
  readonly name: string
}

/** Events that would bring their own policy. */
const merging: readonly string[] = ['pull_request', 'pull_request_target', 'merge_group']

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
  const { base } = event
  const named = (await mergedInto(folder, event, mergeCommit)) ?? base?.commit ?? null
  const isAtHand = named !== null && (await hasCommit(folder, named))
  // Where neither GITHUB_SHA nor the event's base is in the clone, what is checked out may still be a test merge.
  const commit = isAtHand ? named : ((await mergedInto(folder, event, 'HEAD')) ?? named)
  return commit === null ? null : { commit, name: `${base?.branch ?? 'the base'} at ${commit.slice(0, 7)}` }
}

/** What a test merge of the pull request merges its head into; null for any other commit. */
async function mergedInto(folder: string, { pull }: WorkflowEvent, merge: string | undefined): Promise<string | null> {
  if (pull === null || !merge) return null
  const [into, head, ...more] = (await parentsOf(folder, merge)) ?? []
  return into !== undefined && head === pull.headCommit && more.length === 0 ? into : null
}
