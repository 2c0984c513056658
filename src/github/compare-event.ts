/** What an event changes: the checked out commit against the one before it. */
import { hasCommit, mergeBase, parentsOf, resolveCommit } from '../git/commits.js'
import { type Comparison, compare, type NoComparison } from '../git/comparison.js'
import type { WorkflowEvent } from './event.js'

/** How the commit that is checked out stands to the one that people look at. */
export type CheckedOut =
  | { readonly kind: 'head'; readonly commit: string }
  /** The test merge, as actions/checkout checks it out: the branch the change goes to, and the head. */
  | { readonly kind: 'merge'; readonly commit: string; readonly into: string }
  | { readonly kind: 'other'; readonly commit: string }

/** @returns null: there is no commit, or no git */
export async function checkedOut(folder: string, event: WorkflowEvent): Promise<CheckedOut | null> {
  const commit = await resolveCommit(folder, 'HEAD')
  if (commit === null) return null
  if (commit === event.headCommit) return { kind: 'head', commit }
  const into = await mergedInto(folder, commit, event.headCommit)
  return into === null ? { kind: 'other', commit } : { kind: 'merge', commit, into }
}

/** What a test merge merges that head into; null for any other commit. */
export async function mergedInto(folder: string, merge: string, head: string | null): Promise<string | null> {
  const [into, second, ...more] = (await parentsOf(folder, merge)) ?? []
  const isTestMerge = into !== undefined && second !== undefined && second === head && more.length === 0
  return isTestMerge ? into : null
}

/**
 * Never throws; where nobody knows what changes, it says why.
 *
 * @param out null: there is no git checkout
 */
export async function compareEvent(
  folder: string,
  event: WorkflowEvent,
  out: CheckedOut | null,
): Promise<Comparison | NoComparison> {
  const { base, name } = event
  if (base === null) return { unknown: `The event '${name}' is no change of files.` }
  if (out === null) return { unknown: 'The workspace is no git checkout.' }
  const { kind, commit } = out
  if (kind === 'merge') return compareWith(folder, out.into, commit)
  if (kind === 'other') {
    return { unknown: `The checked out commit ${commit} is neither the head of the change nor its test merge.` }
  }
  if (base.commit === null) return { unknown: 'There is nothing before this change.' }
  if (event.pull === null) return compareWith(folder, base.commit, commit)
  const tip = (await hasCommit(folder, base.commit)) ? base.commit : await branchTip(folder, base.branch)
  const parted = tip === null ? null : await mergeBase(folder, tip, commit)
  return parted === null
    ? lacks(`where the pull request leaves ${base.branch ?? 'its base'}`)
    : compareWith(folder, parted, commit)
}

function branchTip(folder: string, branch: string | null): Promise<string | null> {
  return branch === null ? Promise.resolve(null) : resolveCommit(folder, `refs/remotes/origin/${branch}`)
}

async function compareWith(folder: string, base: string, commit: string): Promise<Comparison | NoComparison> {
  return (await hasCommit(folder, base)) ? compare(folder, base, commit) : lacks(base)
}

function lacks(what: string): NoComparison {
  return { unknown: `This clone lacks the commit ${what}: give actions/checkout a fetch-depth of 2, or 0 for all.` }
}
