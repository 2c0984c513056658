/** What the fake of GitHub keeps, and the rules that GitHub holds requests to beyond their schemas. */
import { webhookPayload } from './webhook-payloads.js'

export type Json = Record<string, unknown>

export interface FakeState {
  /** `contoso/policies@main:kube-proxy.yml` → text; a text over 1 MiB is answered without its content. */
  readonly files: Record<string, string | 'submodule' | readonly string[]>
  /** `contoso/policies@main` → hash. */
  readonly commits: Record<string, string>
  /** Of the one pull request that there is, as the API lists them: `filename`, `status`, `patch`, … */
  readonly pullFiles: Json[]
  readonly comments: Json[]
  readonly reviewComments: Json[]
  readonly reviews: Json[]
  /** What the fake was sent and GitHub's schemas forbid. A test expects none. */
  readonly violations: string[]
}

export interface Request {
  readonly values: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  /** Whose token it is. */
  readonly author: Account
}

export interface Account extends Json {
  readonly login: string
  readonly type: string
}

/** An answer of 4xx. */
export class GitHubRefusal extends Error {
  readonly status: number
  readonly errors: readonly unknown[] | undefined

  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message)
    this.name = 'GitHubRefusal'
    this.status = status
    this.errors = errors
  }
}

/** Whose token the workflow has. */
export const actionsBot: Account = { login: 'github-actions[bot]', type: 'Bot' }

/** Whose personal token the tests may use. */
export const person: Account = { login: 'ada', type: 'User' }

export function newState(): FakeState {
  return { files: {}, commits: {}, pullFiles: [], comments: [], reviewComments: [], reviews: [], violations: [] }
}

/** By `METHOD /path`. */
export const routes: Readonly<Record<string, (request: Request, state: FakeState) => unknown>> = {
  'GET /user': user,
  'GET /repos/{owner}/{repo}/contents/{path}': contents,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': (_, { pullFiles }) => pullFiles.slice(0, 3000).map(pullFile),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (_, { comments }) => comments,
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ body, author }, state) => {
    const comment = issueComment(state.comments.length + 1, text(body), author)
    state.comments.push(comment)
    return comment
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ values, body }, state) => {
    const comment = state.comments.find(({ id }) => id === Number(values.comment_id))
    if (comment === undefined) throw new GitHubRefusal(404, 'Not Found')
    return Object.assign(comment, { body: text(body) })
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments': (_, { reviewComments }) => reviewComments,
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': ({ body, author }, state) =>
    review(body as NewReview, author, state),
}

function user({ author }: Request): Json {
  if (author.type === 'Bot') throw new GitHubRefusal(403, 'Resource not accessible by integration')
  const nothing = ['bio', 'blog', 'company', 'email', 'hireable', 'location', 'name'].map((name) => [name, null])
  const none = ['followers', 'following', 'public_gists', 'public_repos'].map((name) => [name, 0])
  const at = '2026-01-01T00:00:00Z'
  const { user } = issueComment(1, '', author)
  return { ...(user as Json), ...Object.fromEntries([...nothing, ...none]), blog: '', created_at: at, updated_at: at }
}

function contents({ values, query }: Request, { files }: FakeState): unknown {
  const { owner, repo, path = '' } = values
  const file = files[`${owner}/${repo}@${query.get('ref') ?? 'main'}:${path}`]
  if (file === undefined) throw new GitHubRefusal(404, 'Not Found')
  const name = path.split('/').at(-1)
  const links = Object.fromEntries(['url', 'git_url', 'html_url', 'download_url'].map((key) => [key, null]))
  const common = {
    name,
    path,
    sha: 'a'.repeat(40),
    ...links,
    url: 'https://api.github.com/x',
    _links: { self: 'https://api.github.com/x', git: null, html: null },
  }
  if (typeof file !== 'string')
    return file.map((name) => ({ ...common, type: 'file', size: 1, name, path: `${path}/${name}` }))
  if (file === 'submodule')
    return { ...common, type: 'submodule', size: 0, submodule_git_url: 'https://github.com/a/b' }
  const bytes = Buffer.from(file, 'utf8')
  // GitHub breaks the lines.
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
  const isTooLarge = bytes.length > 1024 * 1024
  return {
    ...common,
    type: 'file',
    size: bytes.length,
    ...(isTooLarge ? { encoding: 'none', content: '' } : { encoding: 'base64', content }),
  }
}

function pullFile(file: Json): Json {
  const url = 'https://api.github.com/x'
  const counts = { additions: 1, deletions: 0, changes: 1 }
  return { sha: 'b'.repeat(40), status: 'modified', blob_url: url, raw_url: url, contents_url: url, ...counts, ...file }
}

/** A comment in the conversation, for tests that begin with some. */
export function issueComment(id: number, body: string, user: Readonly<Json>): Json {
  const { comment } = webhookPayload('issue_comment')
  return { ...comment, id, body, user: { ...(comment?.user as Json), ...user } }
}

function text(body: unknown): string {
  const { body: text } = body as { body: string }
  if (text.trim() === '') throw new GitHubRefusal(422, 'Validation Failed', [{ code: 'missing_field', field: 'body' }])
  tooLong(text)
  return text
}

function tooLong(text: string): void {
  if (text.length > 65536) {
    throw new GitHubRefusal(422, 'Validation Failed', [{ message: 'body is too long (maximum is 65536 characters)' }])
  }
}

interface NewReview {
  readonly commit_id: string
  readonly body?: string
  readonly event?: string
  readonly comments?: readonly NewReviewComment[]
}

interface NewReviewComment {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly side?: string
  readonly start_line?: number
}

/** All or nothing. */
function review(given: NewReview, author: Account, state: FakeState): Json {
  const { comments = [] } = given
  if (given.event === 'COMMENT' && !given.body)
    throw new GitHubRefusal(422, 'Unprocessable Entity', ['Body is missing'])
  const wrong = comments.flatMap((comment) => wrongLines(comment, state))
  if (wrong.length > 0) throw new GitHubRefusal(422, 'Unprocessable Entity', wrong)
  for (const { body } of comments) tooLong(body)
  const { review: example } = webhookPayload('pull_request_review')
  const made = {
    ...example,
    id: state.reviews.length + 1,
    body: given.body ?? '',
    commit_id: given.commit_id,
    state: 'COMMENTED',
  }
  state.reviews.push({ ...made, comments })
  for (const comment of comments)
    state.reviewComments.push(reviewComment(state.reviewComments.length + 1, comment, author))
  return made
}

/** A comment on the diff, for tests that begin with some. */
export function reviewComment(id: number, given: NewReviewComment, user: Readonly<Json> = actionsBot): Json {
  const { comment } = webhookPayload('pull_request_review_comment')
  return { ...comment, ...given, id, user: { ...(comment?.user as Json), ...user } }
}

function wrongLines({ path, line, side, start_line: start }: NewReviewComment, { pullFiles }: FakeState): string[] {
  if (side !== 'RIGHT' || line === undefined) return ['The fake knows comments on lines of the right side only']
  if (start !== undefined && start >= line) return ['Pull request review thread start line must precede the end line']
  const patch = pullFiles.find(({ filename }) => filename === path)?.patch
  if (typeof patch !== 'string') return ['Path could not be resolved']
  const hunks = [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)]
  const isIn = (number: number) =>
    hunks.findIndex(([, from, count = 1]) => number >= Number(from) && number < Number(from) + Number(count))
  if (isIn(line) < 0) return ['Pull request review thread line must be part of the diff']
  if (start !== undefined && isIn(start) !== isIn(line)) {
    return ['Pull request review thread start line must be part of the same hunk as the line.']
  }
  return []
}
