/** GitHub's API, as far as this action uses it. `client.ts` is behind it; who needs no API never loads that. */
import type { Answer } from '../../discover/policy-files/github-answer.js'

/** `OWNER/NAME` in its parts. */
export interface Repository {
  readonly owner: string
  readonly repo: string
}

export interface PullRequest extends Repository {
  readonly number: number
}

/** A file that a pull request changes. */
export interface PullFile {
  readonly path: string
  /** Its path before, where it is renamed. */
  readonly previousPath: string | null
  /** `added`, `removed`, `modified`, `renamed`, `copied`, `changed` or `unchanged`. */
  readonly status: string
  /** The hunks of a unified diff; null where GitHub leaves them out: too large, or not text. */
  readonly patch: string | null
}

export interface Author {
  readonly login: string
  readonly isBot: boolean
}

/** A comment in the conversation of a pull request. */
export interface IssueComment {
  readonly id: number
  readonly body: string
  /** null: the account is gone. */
  readonly author: Author | null
}

/** A comment on lines of a pull request's diff. */
export interface ReviewComment {
  readonly id: number
  readonly body: string
  readonly path: string
  readonly author: Author | null
}

export interface NewReviewComment {
  readonly path: string
  readonly body: string
  /** First and last line in the file at the review's commit, counting from 1; both within one hunk of the diff. */
  readonly startLine: number
  readonly line: number
}

export interface NewReview {
  /** The head commit, whose lines the comments mean. */
  readonly commit: string
  readonly body: string
  readonly comments: readonly NewReviewComment[]
}

/** A list that is read up to a bound. */
export interface Listed<T> {
  readonly items: readonly T[]
  /** False where there may be more than the bound. */
  readonly isComplete: boolean
}

export interface GitHubApi {
  /** Whose token it is, for a person's; the workflow's own token may not ask. */
  readonly viewer: () => Promise<Answer<Author>>
  /** The file's bytes at a branch, tag or commit; up to 1 MiB, more is refused. A folder or submodule is no file. */
  readonly readRepositoryFile: (repository: Repository, path: string, ref: string) => Promise<Answer<Uint8Array>>
  /** @returns the full hash of the commit that a branch, tag or hash names */
  readonly resolveCommit: (repository: Repository, ref: string) => Promise<Answer<string>>
  /** GitHub lists no more than 3,000. */
  readonly listPullFiles: (pull: PullRequest) => Promise<Answer<Listed<PullFile>>>
  /** Oldest first. */
  readonly listComments: (pull: PullRequest) => Promise<Answer<Listed<IssueComment>>>
  /** @param body up to 65,536 characters */
  readonly createComment: (pull: PullRequest, body: string) => Promise<Answer<IssueComment>>
  readonly updateComment: (repository: Repository, id: number, body: string) => Promise<Answer<IssueComment>>
  /** Oldest first. */
  readonly listReviewComments: (pull: PullRequest) => Promise<Answer<Listed<ReviewComment>>>
  /** One review with all its comments, or nothing: GitHub refuses it where one line is outside the diff. */
  readonly createReview: (pull: PullRequest, review: NewReview) => Promise<Answer<null>>
}
