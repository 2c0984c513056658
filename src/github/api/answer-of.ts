/** Errors of a call as plain values. */

import type { Answer, ApiError, ApiErrorKind } from '../../discover/policy-files/github-answer.js'
import { printable } from '../../report/terminal.js'
import { NoFileError, NotFoundError } from './responses.js'

/** A server may say anything, at any length. */
const maximumLength = 300

export async function answerOf<T>(call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await call() }
  } catch (error) {
    return { error: errorOf(error) }
  }
}

function errorOf(error: unknown): ApiError {
  const said = error instanceof Error ? error.message : String(error)
  const message = printable(said.replace(/\s+/g, ' ')).slice(0, maximumLength)
  return { kind: kindOf(error), message }
}

function kindOf(error: unknown): ApiErrorKind {
  if (error instanceof NotFoundError) return 'not-found'
  if (error instanceof NoFileError) return 'no-file'
  if (!isRequestError(error)) return 'garbled'
  const { status } = error
  if (status === 429 || (status === 403 && isRateLimit(error))) return 'rate-limited'
  if (status >= 500) return 'unreachable'
  const kinds: Readonly<Record<number, ApiErrorKind>> = { 401: 'unauthorized', 403: 'forbidden', 404: 'not-found' }
  return kinds[status] ?? 'refused'
}

/** Octokit's; it gives 500 where there is no answer. */
interface RequestError extends Error {
  readonly status: number
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

/** Source: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors */
function isRateLimit({ message, response }: RequestError): boolean {
  return response?.headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(message)
}
