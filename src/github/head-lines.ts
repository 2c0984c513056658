/** Where a line of the checked out files stands in the commit that reviewers look at. */
import { changesBetween, type FileChange } from '../git/changes.js'
import { hasCommit } from '../git/commits.js'
import { type Hunk, hunksOf, lineBefore } from '../git/hunks.js'
import type { CheckedOut } from './compare-event.js'
import type { WorkflowEvent } from './event.js'

export interface HeadPosition {
  readonly file: string
  /** Counts from 1. */
  readonly line: number
}

export interface HeadLines {
  /** Its hash; null where nobody says which it is. */
  readonly commit: string | null
  /**
   * null: the head has no such line; it has come in from the branch that the change goes to. Where nobody knows, the
   * position is taken as it is.
   */
  readonly toHead: (file: string, line: number) => HeadPosition | null
  /** The path that a file has in the head; null: the head has no such file. */
  readonly fileInHead: (file: string) => string | null
  /** Why positions are taken as they are though they may be others, as a sentence; null: every position is right. */
  readonly unknown: string | null
}

/**
 * Positions are mapped exactly where the test merge is checked out; in the head itself they are what they are.
 *
 * @param out null: there is no git checkout
 * @param asked the files whose lines somebody asks about
 */
export async function headLines(
  folder: string,
  event: WorkflowEvent,
  out: CheckedOut | null,
  asked: ReadonlySet<string>,
): Promise<HeadLines> {
  const { headCommit } = event
  const asTheyAre = commitAsItIs(headCommit)
  // Without a pull request nobody looks at another commit than the one that is checked out, whatever started the run.
  if (event.pull === null) return commitAsItIs(out?.commit ?? headCommit)
  if (headCommit === null || out?.kind === 'head') return asTheyAre
  if (out === null) return { ...asTheyAre, unknown: 'The workspace is no git checkout.' }
  if (out.kind === 'other') {
    return { ...asTheyAre, unknown: `The checked out commit is neither the pull request's head nor its test merge.` }
  }
  const changes = (await hasCommit(folder, headCommit)) ? await changesBetween(folder, headCommit, out.commit) : null
  if (changes === null) {
    return {
      ...asTheyAre,
      unknown: `This clone has the test merge and not the pull request's head: give actions/checkout a fetch-depth of 2.`,
    }
  }
  const wanted = changes.filter(({ path }) => asked.has(path))
  const hunks = await hunksOf(folder, headCommit, out.commit, wanted)
  return { commit: headCommit, ...mapping(changes, hunks), unknown: null }
}

/** Every position is what it is. */
export function commitAsItIs(commit: string | null): HeadLines {
  return { commit, toHead: (file, line) => ({ file, line }), fileInHead: (file) => file, unknown: null }
}

function mapping(
  changes: readonly FileChange[],
  hunks: ReadonlyMap<FileChange, readonly Hunk[]>,
): Pick<HeadLines, 'toHead' | 'fileInHead'> {
  const byPath = new Map(changes.map((change) => [change.path, change]))
  const fileInHead = (file: string) => {
    const change = byPath.get(file)
    return change === undefined ? file : change.pathBefore
  }
  const toHead = (file: string, line: number) => {
    const change = byPath.get(file)
    if (change === undefined) return { file, line }
    const own = hunks.get(change)
    const before = own === undefined ? null : lineBefore(own, line)
    return change.pathBefore === null || before === null ? null : { file: change.pathBefore, line: before }
  }
  return { toHead, fileInHead }
}
