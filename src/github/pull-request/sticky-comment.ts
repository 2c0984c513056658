/** The one comment of a job in a pull request's conversation, which later runs find again and bring up to date. */
import { createHash } from 'node:crypto'
import type { Answer } from '../../discover/policy-files/github-answer.js'
import type { GitHubApi, IssueComment, PullRequest } from '../api/github-api.js'
import { isOurs, type Writer } from './writer.js'

/** GitHub refuses more characters than this; whatever it takes for one, they are no more than the bytes. */
export const maximumCommentSize = 65_536

export interface WantedComment {
  /** Markdown. */
  readonly text: string
  /** Worth a new comment; else it only brings one that is there up to date. */
  readonly isNews: boolean
}

export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none'

/**
 * An invisible line that opens the comment.
 *
 * @param parts what tells the jobs and steps apart that comment on the same pull request
 */
export function commentMarker(parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
  return `<!-- kube-proxy-policy ${hash} -->\n`
}

/** @returns what has been done, or why it could not be */
export async function keepComment(
  api: GitHubApi,
  pull: PullRequest,
  marker: string,
  { text, isNews }: WantedComment,
  writer: Writer,
): Promise<Answer<CommentOutcome>> {
  const comments = await api.listComments(pull)
  if ('error' in comments) return comments
  const own = comments.value.items.find(
    ({ author, body }) => isOurs(author, writer) && normalised(body).startsWith(marker),
  )
  const body = `${marker}${text}`
  if (own === undefined) return isNews ? as('created', await api.createComment(pull, body)) : { value: 'none' }
  if (normalised(own.body) === normalised(body)) return { value: 'unchanged' }
  return as('updated', await api.updateComment(pull, own.id, body))
}

/** Whoever stores text may change its line ends and trim it. */
function normalised(body: string): string {
  return body.replaceAll('\r\n', '\n').trim()
}

function as(outcome: CommentOutcome, answer: Answer<IssueComment>): Answer<CommentOutcome> {
  return 'error' in answer ? answer : { value: outcome }
}
