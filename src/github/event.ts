/** The event that started the workflow, as far as the check looks at it. */
import { readFileSync } from 'node:fs'
import { isCommitHash } from '../git/commits.js'
import type { PullRequest } from './api/github-api.js'

export interface WorkflowEvent {
  /** `pull_request`, `merge_group`, `push`, …; empty outside of a workflow. */
  readonly name: string
  /** `OWNER/NAME` of the repository that the workflow runs in; null outside of one. */
  readonly repository: string | null
  /**
   * The commit that people look at: of a pull request its head, which is not what actions/checkout checks out. null
   * where nobody says.
   */
  readonly headCommit: string | null
  /** What the change goes to; null where the event is no change: a schedule, a start by hand. */
  readonly base: EventBase | null
  /** Only for `pull_request` and `pull_request_target`. */
  readonly pull: EventPullRequest | null
}

export interface EventBase {
  /** Of a pull request the tip of the branch it goes to, of a push what was there before. null: there was nothing. */
  readonly commit: string | null
  /** `main`; null where the event does not say. */
  readonly branch: string | null
}

export interface EventPullRequest extends PullRequest {
  /** The commit that reviewers see. */
  readonly headCommit: string
  /** It comes from another repository: its token is read-only. */
  readonly isFork: boolean
}

/**
 * A payload that is not there, or not what GitHub documents, is an event of which little is known.
 *
 * @param environment the runner's variables: GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_SHA
 */
export function readEvent(environment: Readonly<Record<string, string | undefined>>): WorkflowEvent {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path, GITHUB_SHA: commit } = environment
  const repository = environment.GITHUB_REPOSITORY || null
  const payload = path ? readPayload(path) : null
  const pull = isPullEvent(name) ? pullOf(payload, repository ?? '') : null
  return {
    name,
    repository,
    headCommit: pull?.headCommit ?? commitOf(at(payload, ['merge_group', 'head_sha'])) ?? commitOf(commit),
    base: baseOf(name, payload),
    pull,
  }
}

function isPullEvent(name: string): boolean {
  return name === 'pull_request' || name === 'pull_request_target'
}

/** A payload is a few hundred kilobytes at most; GitHub sends no more than 25 MB. */
function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function pullOf(payload: unknown, repository: string): EventPullRequest | null {
  const [owner = '', repo = ''] = repository.split('/')
  const number = at(payload, ['pull_request', 'number'])
  const headCommit = commitOf(at(payload, ['pull_request', 'head', 'sha']))
  if (!Number.isSafeInteger(number) || headCommit === null) return null
  // The repository of a head is null once its fork is deleted.
  const headRepository = at(payload, ['pull_request', 'head', 'repo', 'full_name'])
  return { owner, repo, number: number as number, headCommit, isFork: headRepository !== repository }
}

function baseOf(name: string, payload: unknown): EventBase | null {
  if (isPullEvent(name)) {
    const base = at(payload, ['pull_request', 'base'])
    return { commit: commitOf(at(base, ['sha'])), branch: branchOf(at(base, ['ref'])) }
  }
  if (name === 'merge_group') {
    const group = at(payload, ['merge_group'])
    return { commit: commitOf(at(group, ['base_sha'])), branch: branchOf(at(group, ['base_ref'])) }
  }
  if (name === 'push') return { commit: commitOf(at(payload, ['before'])), branch: branchOf(at(payload, ['ref'])) }
  return null
}

/** Zeros stand for no commit: a branch that is new. */
function commitOf(value: unknown): string | null {
  return typeof value === 'string' && isCommitHash(value) && !/^0+$/.test(value) ? value : null
}

/** `refs/heads/main` or `main`; a tag is no branch. */
function branchOf(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || value.startsWith('refs/tags/')) return null
  return value.replace(/^refs\/heads\//, '')
}

/** Own properties only. */
function at(value: unknown, way: readonly string[]): unknown {
  let found = value
  for (const name of way) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Readonly<Record<string, unknown>>)[name]
  }
  return found
}
