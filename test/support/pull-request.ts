/** A pull request as actions/checkout sees it: a branch, what it goes to, and the test merge of both. */
import { execFileSync } from 'node:child_process'
import { type TemporaryRepository, type Tree, temporaryFolder, temporaryRepository } from './temporary-repository.js'
import { pullRequestEvent } from './webhook-payloads.js'

export interface PullRequestRepository extends TemporaryRepository {
  /** Where the two part. */
  readonly start: string
  /** Tip of the branch that the pull request goes to. */
  readonly main: string
  readonly head: string
  /** `refs/pull/1/merge`; it is checked out. */
  readonly merge: string
}

/** A file that is null goes. */
export type Changes = Readonly<Record<string, Tree[string] | null>>

/** @param more what else the branch does before its last commit, such as merging main */
export function pullRequestRepository(
  files: Tree,
  onMain: Changes,
  onBranch: Changes,
  more: (repository: TemporaryRepository) => void = () => undefined,
): PullRequestRepository {
  const repository = temporaryRepository(files)
  const { git, commit } = repository
  const start = git('rev-parse', 'HEAD')
  git('switch', '--quiet', '--create', 'topic')
  git('switch', '--quiet', 'main')
  apply(repository, onMain)
  const main = commit('on main')
  git('switch', '--quiet', 'topic')
  more(repository)
  apply(repository, onBranch)
  const head = commit('on topic')
  git('switch', '--quiet', '--detach', 'main')
  git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
  const merge = git('rev-parse', 'HEAD')
  git('update-ref', 'refs/pull/1/merge', merge)
  return { ...repository, start, main, head, merge }
}

function apply({ git, write }: TemporaryRepository, changes: Changes): void {
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) git('rm', '--quiet', '--', path)
    else write({ [path]: content })
  }
}

/**
 * What actions/checkout leaves: one commit and those before it up to a depth, detached.
 *
 * @param filter what is left out of a partial clone
 */
export function checkout(folder: string, commit: string, depth: number, filter: readonly string[] = []): string {
  const target = temporaryFolder()
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: target, stdio: 'ignore' })
  git('init', '--quiet')
  git('remote', 'add', 'origin', `file://${folder}`)
  git('fetch', '--quiet', '--no-tags', ...filter, ...(depth === 0 ? [] : [`--depth=${depth}`]), 'origin', commit)
  git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return target
}

/** `pull_request`, for its head and what it goes to. */
export function eventOf({ head, main }: Pick<PullRequestRepository, 'head' | 'main'>): {
  readonly name: string
  readonly payload: object
} {
  const { name, payload } = pullRequestEvent(1, head)
  const { pull_request: pull } = payload as { readonly pull_request: { readonly base: object } }
  return { name, payload: { ...payload, pull_request: { ...pull, base: { ...pull.base, sha: main, ref: 'main' } } } }
}
