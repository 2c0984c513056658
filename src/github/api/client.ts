/** GitHub's API over octokit: authentication, proxy, retries and rate limits are its and its plugins'. */
import { defaults, GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Answer } from '../../discover/policy-files/github-answer.js'
import { answerOf } from './answer-of.js'
import type { GitHubApi, Listed, NewReview, PullRequest, Repository } from './github-api.js'
import * as read from './responses.js'
import { NotFoundError } from './responses.js'

export interface ClientOptions {
  readonly token: string
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly baseUrl: string
  /** Milliseconds that one attempt may take. */
  readonly timeout?: number
  /** Milliseconds of a second of waiting between attempts; tests shorten it. */
  readonly second?: number
}

/** A call is repeated at most this often. */
const maximumRetries = 2
/** Seconds that a rate limit may ask us to wait; a pull request should not wait longer for a comment. */
const maximumWait = 60
/** GitHub's own bound for the files of a pull request; more comments than this nobody reads. */
const maximumListed = 3000
const pageSize = 100

type Octokit = ReturnType<typeof octokitWith>

/** Nothing is sent before the first call. */
export function createClient(options: ClientOptions): GitHubApi {
  const octokit = octokitWith(options)
  const named = ({ owner, repo }: Repository) => ({ owner, repo })
  return {
    viewer: () => answerOf(async () => read.account((await octokit.request('GET /user')).data)),
    readRepositoryFile: (repository, path, ref) => readRepositoryFile(octokit, repository, path, ref),
    resolveCommit: (repository, ref) => resolveCommit(octokit, repository, ref),
    listPullFiles: (pull) => list(octokit, 'GET /repos/{owner}/{repo}/pulls/{number}/files', pull, read.pullFile),
    listComments: (pull) =>
      list(octokit, 'GET /repos/{owner}/{repo}/issues/{number}/comments', pull, read.issueComment),
    createComment: (pull, body) =>
      answerOf(async () => {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
        const address = { ...named(pull), issue_number: pull.number }
        return read.issueComment((await octokit.request(route, { ...address, body, ...once })).data)
      }),
    updateComment: (repository, id, body) =>
      answerOf(async () => {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
        return read.issueComment((await octokit.request(route, { ...named(repository), comment_id: id, body })).data)
      }),
    listReviewComments: (pull) =>
      list(octokit, 'GET /repos/{owner}/{repo}/pulls/{number}/comments', pull, read.reviewComment),
    createReview: (pull, review) => createReview(octokit, pull, review),
  }
}

/** What is not idempotent is sent once: its answer may be lost and the comment be there. */
const once = { request: { retries: 0 } }

function octokitWith({ token, baseUrl, timeout = 10_000, second = 1000 }: ClientOptions) {
  const throughProxy = defaults.request?.fetch as typeof fetch
  // A signal for each attempt; octokit would use one for all of them.
  const fetchInTime: typeof fetch = (url, init) => throughProxy(url, { ...init, signal: AbortSignal.timeout(timeout) })
  const isWorthWaiting = (seconds: number, _: object, __: object, retries: number) =>
    retries < 1 && seconds <= maximumWait
  const silent = () => {}
  const Client = GitHub.plugin(retry, throttling)
  return new Client(
    getOctokitOptions(token, {
      baseUrl,
      // What a server says must not reach the log around the place where it is made harmless.
      log: { debug: silent, info: silent, warn: silent, error: silent },
      request: { fetch: fetchInTime },
      // 403 and 429 are throttling's.
      retry: {
        retries: maximumRetries,
        retryAfterBaseValue: second,
        doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451],
      },
      throttle: {
        id: baseUrl,
        retryAfterBaseValue: second,
        onRateLimit: isWorthWaiting,
        onSecondaryRateLimit: isWorthWaiting,
      },
    }),
  )
}

/** `..` would be another address. */
function isAddress(...parts: readonly string[]): boolean {
  return parts.every((part) => part !== '' && part !== '.' && part !== '..')
}

function readRepositoryFile(
  octokit: Octokit,
  { owner, repo }: Repository,
  path: string,
  ref: string,
): Promise<Answer<Uint8Array>> {
  return answerOf(async () => {
    if (!isAddress(owner, repo, path, ref)) throw new NotFoundError(`there can be no '${path}' at '${ref}'`)
    const route = 'GET /repos/{owner}/{repo}/contents/{path}'
    return read.fileContent((await octokit.request(route, { owner, repo, path, ref })).data)
  })
}

function resolveCommit(octokit: Octokit, { owner, repo }: Repository, ref: string): Promise<Answer<string>> {
  return answerOf(async () => {
    if (!isAddress(owner, repo, ref)) throw new NotFoundError(`there can be no '${ref}'`)
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}'
    const headers = { accept: 'application/vnd.github.sha' }
    try {
      return read.commitHash((await octokit.request(route, { owner, repo, ref, headers })).data)
    } catch (error) {
      // Its answer for what it cannot find in a repository that is there: 'No commit found for SHA: …'.
      if (error instanceof Error && 'status' in error && error.status === 422) throw new NotFoundError(error.message)
      throw error
    }
  })
}

function createReview(octokit: Octokit, pull: PullRequest, review: NewReview): Promise<Answer<null>> {
  return answerOf(async () => {
    await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      owner: pull.owner,
      repo: pull.repo,
      pull_number: pull.number,
      commit_id: review.commit,
      body: review.body,
      event: 'COMMENT',
      comments: review.comments.map(({ path, body, startLine, line }) => ({
        path,
        body,
        line,
        side: 'RIGHT',
        // GitHub refuses a start that is the end.
        ...(startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
      })),
      ...once,
    })
    return null
  })
}

function list<T>(
  octokit: Octokit,
  route: string,
  pull: PullRequest,
  read: (item: unknown) => T,
): Promise<Answer<Listed<T>>> {
  return answerOf(async () => {
    const items: T[] = []
    const { owner, repo, number } = pull
    for await (const { data } of octokit.paginate.iterator(route, { owner, repo, number, per_page: pageSize })) {
      for (const item of data) items.push(read(item))
      if (items.length >= maximumListed) break
    }
    return { items: items.slice(0, maximumListed), isComplete: items.length < maximumListed }
  })
}
