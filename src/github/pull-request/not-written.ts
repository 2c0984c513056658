/** The one warning about everything that a run could not write to its pull request. */
import type { ApiError, ApiErrorKind } from '../../discover/policy-files/github-answer.js'

export interface NotWritten {
  /** `the comment`, `2 suggested changes` */
  readonly what: string
  readonly error: ApiError
}

/** After one of these nothing else will go better. */
const hopeless: readonly ApiErrorKind[] = ['unauthorized', 'forbidden', 'rate-limited', 'unreachable']

/** Whether the next request would end in the same way. */
export function isHopeless({ kind }: ApiError): boolean {
  return hopeless.includes(kind)
}

/** @param failures at least one; the first is the reason that is told */
export function notWrittenWarning(failures: readonly NotWritten[]): string {
  const what = failures.map(({ what }) => what).join(' and ')
  const [first] = failures
  const error = first?.error ?? { kind: 'unreachable', message: '' }
  return `Not written to the pull request: ${what}. ${reasonOf(error)} Nothing is lost: all of it is in the log and in the job summary, and the step ends as it would have. GitHub's API: ${error.message}`
}

function reasonOf({ kind }: ApiError): string {
  switch (kind) {
    case 'forbidden':
    case 'not-found':
      return "The token lacks the permission 'pull-requests: write', which no workflow's token has on a pull request from a fork."
    case 'unauthorized':
      return 'The token is not accepted.'
    case 'rate-limited':
      return 'Too many requests have been made with this token.'
    case 'unreachable':
      return 'There was no answer in time.'
    case 'refused':
    case 'no-file':
      return 'GitHub refuses the request.'
    case 'garbled':
      return 'The answer is not what it should be.'
  }
}
