/** What a run writes to its pull request: after the log, never the only place of anything, and no reason to fail. */
import type { Answer } from '../../discover/policy-files/github-answer.js'
import type { GitHubApi } from '../api/github-api.js'
import { openApi } from '../api/open-api.js'
import type { EventPullRequest } from '../event.js'
import type { HeadLines } from '../head-lines.js'
import { isHopeless, type NotWritten, notWrittenWarning } from './not-written.js'
import { type PostedSuggestions, postSuggestions } from './post-suggestions.js'
import { keepComment, type WantedComment } from './sticky-comment.js'
import type { Suggestion } from './suggestions.js'
import { isOfPerson, type Writer } from './writer.js'

export interface Wanted {
  /** null: none is asked for. */
  readonly comment: (WantedComment & { readonly marker: string }) | null
  readonly suggestions: readonly Suggestion[]
  readonly toHead: HeadLines['toHead']
}

export interface Written {
  /** For the log. */
  readonly lines: readonly string[]
  /** Why something is not written; null: everything is. */
  readonly warning: string | null
}

/** A part of what is wanted. */
interface Part {
  readonly what: string
  /** @returns lines for the log */
  readonly write: (api: GitHubApi, writer: Writer) => Promise<Answer<readonly string[]>>
}

/**
 * Never throws.
 *
 * @param environment the runner's variables
 */
export async function writeToPullRequest(
  pull: EventPullRequest,
  wanted: Wanted,
  token: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Written> {
  const parts = partsOf(pull, wanted)
  if (parts.length === 0) return { lines: [], warning: null }
  const failures: NotWritten[] = []
  const lines: string[] = []
  const opened = await openAs(token, await openApi(token, environment))
  for (const { what, write } of parts) {
    const hopeless = failures.find(({ error }) => isHopeless(error))
    const answer = 'error' in opened ? opened : (hopeless ?? (await write(opened.value.api, opened.value.writer)))
    if ('error' in answer) failures.push({ what, error: answer.error })
    else lines.push(...answer.value)
  }
  return { lines, warning: failures.length === 0 ? null : notWrittenWarning(failures) }
}

function partsOf(pull: EventPullRequest, { comment, suggestions, toHead }: Wanted): readonly Part[] {
  const ofComment: Part = {
    what: 'the comment',
    write: async (api, writer) => (comment === null ? { value: [] } : writeComment(api, pull, comment, writer)),
  }
  const ofSuggestions: Part = {
    what: suggestions.length === 1 ? 'a suggested change' : `${suggestions.length} suggested changes`,
    write: async (api, writer) => {
      const answer = await postSuggestions(api, pull, suggestions, toHead, writer)
      return 'error' in answer ? answer : { value: linesOf(answer.value) }
    },
  }
  return [...(comment === null ? [] : [ofComment]), ...(suggestions.length === 0 ? [] : [ofSuggestions])]
}

interface Access {
  readonly api: GitHubApi
  readonly writer: Writer
}

async function openAs(token: string, opened: Answer<GitHubApi>): Promise<Answer<Access>> {
  if ('error' in opened) return opened
  const api = opened.value
  if (!isOfPerson(token)) return { value: { api, writer: null } }
  const viewer = await api.viewer()
  return 'error' in viewer ? viewer : { value: { api, writer: viewer.value.login } }
}

async function writeComment(
  api: GitHubApi,
  pull: EventPullRequest,
  comment: WantedComment & { readonly marker: string },
  writer: Writer,
): Promise<Answer<readonly string[]>> {
  const kept = await keepComment(api, pull, comment.marker, comment, writer)
  if ('error' in kept) return kept
  const outcomes = {
    created: 'written',
    updated: 'brought up to date',
    unchanged: 'up to date as it is',
    none: 'not needed',
  }
  return { value: [`The comment on pull request #${pull.number} is ${outcomes[kept.value]}.`] }
}

function linesOf({ posted, already, outside, left }: PostedSuggestions): readonly string[] {
  const parts = [
    [posted, 'written'],
    [already, 'there already'],
    [outside, 'not possible, on lines that the pull request does not show'],
    [left, 'left for the next run'],
  ] as const
  const said = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]))
  return [`Suggested changes: ${said.join('; ')}.`]
}
