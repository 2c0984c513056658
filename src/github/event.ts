/** The event that started the workflow, as far as the check looks at it. */
import { readFileSync } from 'node:fs'
import type { PullRequest } from './api/github-api.js'

export interface WorkflowEvent {
  /** `pull_request`, `merge_group`, `push`, …; empty outside of a workflow. */
  readonly name: string
  /** Only for `pull_request` and `pull_request_target`. */
  readonly pull: EventPullRequest | null
}

export interface EventPullRequest extends PullRequest {
  /** The commit that reviewers see. */
  readonly headCommit: string
}

/** @param environment the runner's variables: GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_REPOSITORY */
export function readEvent(environment: Readonly<Record<string, string | undefined>>): WorkflowEvent {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: repository = '' } = environment
  const isPull = name === 'pull_request' || name === 'pull_request_target'
  return { name, pull: isPull && path ? pullOf(readPayload(path), repository) : null }
}

interface Payload {
  readonly pull_request?: { readonly number?: unknown; readonly head?: { readonly sha?: unknown } }
}

function readPayload(path: string): Payload | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function pullOf(payload: Payload | null, repository: string): EventPullRequest | null {
  const [owner = '', repo = ''] = repository.split('/')
  const number = payload?.pull_request?.number
  const headCommit = payload?.pull_request?.head?.sha
  if (!Number.isSafeInteger(number) || typeof headCommit !== 'string') return null
  return { owner, repo, number: number as number, headCommit }
}
