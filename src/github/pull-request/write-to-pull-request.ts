/** What a run writes to its pull request: after the log, never the only place of anything, and no reason to fail. */
import type { ApiError } from '../api/answer.js'
import type { GitHubApi } from '../api/github-api.js'
import type { EventPullRequest } from '../event.js'
import { type NotWritten, notWrittenWarning } from './not-written.js'
import { keepComment, type WantedComment } from './sticky-comment.js'

export interface Wanted {
  readonly comment: WantedComment
  readonly marker: string
}

export interface Written {
  /** For the log. */
  readonly lines: readonly string[]
  /** Why something is not written; null: everything is. */
  readonly warning: string | null
}

/** Where the API is and what opens it. */
export interface ApiAccess {
  /** `https://api.github.com` */
  readonly url: string
  /** Empty: there is none. */
  readonly token: string
}

/** Never throws. */
export async function writeToPullRequest(pull: EventPullRequest, wanted: Wanted, access: ApiAccess): Promise<Written> {
  const failures: NotWritten[] = []
  const lines: string[] = []
  if (access.token === '') {
    const error: ApiError = { kind: 'unauthorized', message: "There is no token: the input 'token' is empty." }
    return { lines, warning: notWrittenWarning([{ what: 'the comment', error }]) }
  }
  try {
    const { createClient } = await import('../api/client.js')
    const api = createClient({ baseUrl: access.url, token: access.token })
    const outcome = await writeComment(api, pull, wanted, access.token)
    if ('error' in outcome) failures.push({ what: 'the comment', error: outcome.error })
    else lines.push(outcome.line)
  } catch (error) {
    failures.push({ what: 'the comment', error: { kind: 'garbled', message: String(error) } })
  }
  return { lines, warning: failures.length === 0 ? null : notWrittenWarning(failures) }
}

async function writeComment(
  api: GitHubApi,
  pull: EventPullRequest,
  { comment, marker }: Wanted,
  token: string,
): Promise<{ readonly line: string } | { readonly error: ApiError }> {
  const viewer = isOfPerson(token) ? await api.viewer() : null
  if (viewer !== null && 'error' in viewer) return viewer
  const kept = await keepComment(api, pull, marker, comment, viewer?.value.login ?? null)
  if ('error' in kept) return kept
  const outcomes = {
    created: 'written',
    updated: 'brought up to date',
    unchanged: 'up to date as it is',
    none: 'not needed',
  }
  return { line: `The comment on pull request #${pull.number} is ${outcomes[kept.value]}.` }
}

/** The prefixes of GitHub's tokens: https://github.blog/engineering/behind-githubs-new-authentication-token-formats/ */
function isOfPerson(token: string): boolean {
  return /^(?:ghp|gho|ghu|github_pat)_/.test(token)
}
