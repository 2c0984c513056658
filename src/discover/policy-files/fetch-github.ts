/** GitHub's API for the command line: reads, with `fetch`, from one server. The action has octokit for that. */
import type { Answer, ApiError } from './github-answer.js'
import type { RepositoryFiles, RepositoryName } from './remote-reader.js'

export interface GitHubServer {
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly url: string
  /** null: what everybody may read. */
  readonly token: string | null
  /** Milliseconds that one request may take. */
  readonly timeout?: number
}

/** What the environment says of GitHub, as on a runner. */
export function serverIn(environment: Readonly<Record<string, string | undefined>>): GitHubServer {
  return { url: environment.GITHUB_API_URL || 'https://api.github.com', token: environment.GITHUB_TOKEN || null }
}

/** Nothing is sent before the first call. */
export function fetchGitHub(server: GitHubServer): RepositoryFiles {
  return {
    resolveCommit: async (repository, ref) => {
      const answer = await get(server, `${pathOf(repository)}/commits/${encodeURIComponent(ref)}`, shaOnly)
      // Its answer for what it cannot find in a repository that is there: 422, 'No commit found for SHA: …'.
      if ('error' in answer) return answer.status === 422 ? failed('not-found', answer.error.message) : answer
      return hashIn(answer.value)
    },
    readRepositoryFile: async (repository, path, commit) => {
      const steps = path.split('/').map(encodeURIComponent).join('/')
      const answer = await get(server, `${pathOf(repository)}/contents/${steps}?ref=${commit}`, anyJson)
      return 'error' in answer ? answer : contentIn(answer.value)
    },
  }
}

const shaOnly = 'application/vnd.github.sha'
const anyJson = 'application/vnd.github+json'

/** A file of 1 MiB in base64, and what stands around it. */
const maximumAnswer = 2 * 1024 * 1024
/** A repository may have been renamed, also twice. */
const maximumRedirects = 3

function pathOf({ owner, repo }: RepositoryName): string {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`
}

function failed(kind: ApiError['kind'], message: string): { readonly error: ApiError } {
  return { error: { kind, message: message.replace(/\s+/g, ' ').slice(0, 300) } }
}

type Got = { readonly value: string } | { readonly error: ApiError; readonly status?: number }

async function get({ url, token, timeout = 15_000 }: GitHubServer, path: string, accept: string): Promise<Got> {
  const headers = {
    accept,
    'user-agent': 'kube-proxy-policy',
    'x-github-api-version': '2022-11-28',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  }
  try {
    const base = new URL(url.replace(/\/+$/, ''))
    const signal = AbortSignal.timeout(timeout)
    const response = await following(new URL(base + (base.pathname === '/' ? path.slice(1) : path)), {
      headers,
      signal,
    })
    const text = await textOf(response)
    return response.ok
      ? { value: text }
      : { ...failed(kindOf(response, text), saidIn(response, text)), status: response.status }
  } catch (error) {
    return failed('unreachable', `${url}: ${reasonOf(error)}`)
  }
}

/** Only within the server: the token is for no other. */
async function following(address: URL, init: RequestInit): Promise<Response> {
  let at = address
  for (let redirects = 0; redirects <= maximumRedirects; redirects += 1) {
    const response = await fetch(at, { ...init, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) return response
    await response.body?.cancel()
    const next = new URL(location, at)
    if (next.origin !== address.origin) throw new Error(`it points to another server, ${next.origin}`)
    at = next
  }
  throw new Error(`it points elsewhere more than ${maximumRedirects} times`)
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > maximumAnswer) throw new Error(`its answer has more than ${maximumAnswer} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Source: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
function kindOf({ status, headers }: Response, text: string): ApiError['kind'] {
  if (status === 401) return 'unauthorized'
  if (status === 404) return 'not-found'
  if (status >= 500) return 'unreachable'
  const isLimit = status === 429 || headers.get('x-ratelimit-remaining') === '0' || /\brate limit\b/i.test(text)
  if (status !== 403 && status !== 429) return 'refused'
  return isLimit ? 'rate-limited' : 'forbidden'
}

function saidIn({ status }: Response, text: string): string {
  const message = property(parsed(text), 'message')
  return typeof message === 'string' ? `${status} ${message}` : String(status)
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error
  if (name === 'TimeoutError') return 'no answer in time'
  return (cause as Error | undefined)?.message || message
}

function hashIn(text: string): Answer<string> {
  const sha = property(parsed(text), 'sha') ?? text.trim()
  const isHash = typeof sha === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)
  return isHash ? { value: sha } : failed('garbled', 'its answer is no hash of a commit')
}

function contentIn(text: string): Answer<Uint8Array> {
  const data = parsed(text)
  if (Array.isArray(data)) return failed('no-file', 'it is a folder')
  const [type, encoding, content] = ['type', 'encoding', 'content'].map((name) => property(data, name))
  if (typeof type === 'string' && type !== 'file') return failed('no-file', `it is a ${type}`)
  if (encoding === 'none') return failed('no-file', 'it is larger than 1 MiB')
  if (encoding !== 'base64' || typeof content !== 'string') return failed('garbled', 'its answer is no file')
  return { value: Buffer.from(content, 'base64') }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function property(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return undefined
  return (data as Record<string, unknown>)[name]
}
