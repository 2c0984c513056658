/** What a call of GitHub's API comes to: its value, or why there is none. Nothing here throws. */

export type ApiErrorKind =
  /** 401: the token is missing, wrong or expired. */
  | 'unauthorized'
  /** 403: the token is good and lacks the permission, as every token does on a pull request from a fork. */
  | 'forbidden'
  /** 404: it is not there, or the token may not know that it is. */
  | 'not-found'
  /** It is there, and is no file, or one that is too large. */
  | 'no-file'
  /** 400, 409, 410, 413, 422, …: GitHub refuses this very request. */
  | 'refused'
  /** 403 or 429: too many requests, still after the wait that was worth it. */
  | 'rate-limited'
  /** No answer in time, no connection, or 5xx. */
  | 'unreachable'
  /** An answer that is not what GitHub's documentation says. */
  | 'garbled'

export interface ApiError {
  readonly kind: ApiErrorKind
  /** For people, one line; it may quote what the server says. */
  readonly message: string
}

export type Answer<T> = { readonly value: T } | { readonly error: ApiError }
