/**
 * A GitHub API on loopback that keeps its state: contents, pull requests' files, comments and reviews. What it is sent
 * and what it answers are held to GitHub's own schemas; the rules that those do not tell are in `answers`.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from '@jest/globals'
import {
  actionsBot,
  type FakeState,
  GitHubRefusal,
  newState,
  person,
  type Request,
  routes,
} from './fake-github-state.js'
import { apiOperations } from './github-schemas.js'

export type Fault =
  /** Every token on a pull request from a fork: it reads, and may not write. */
  | 'read-only'
  | 'unauthorized'
  | 'not-found'
  | 'invalid'
  /** 403 with `retry-after`. */
  | { readonly secondaryLimit: number }
  /** 429 with nothing remaining until so many seconds from now. */
  | { readonly rateLimit: number }
  | 'server-error'
  /** No answer, ever. */
  | 'hanging'
  /** 200 and something else than was asked for. */
  | 'garbage'
  /** It is done; the answer gets lost. */
  | 'lost-answer'

export interface FakeGitHub extends FakeState {
  readonly url: string
  /** Everything that was asked: `POST /repos/contoso/infrastructure/issues/7/comments`. */
  readonly requests: readonly string[]
  /**
   * @param requests those whose `METHOD /path` matches
   * @param times how many of them; the later ones go well
   */
  readonly fail: (fault: Fault, requests?: RegExp, times?: number) => void
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

export async function fakeGitHub(): Promise<FakeGitHub> {
  const state = newState()
  const requests: string[] = []
  const faults: { readonly fault: Fault; readonly requests: RegExp; left: number }[] = []
  const server = createServer(async (request, response) => {
    const name = `${request.method} ${decodeURIComponent(request.url ?? '')}`
    requests.push(name)
    const own = faults.find(({ requests, left }) => left > 0 && requests.test(name))
    if (own !== undefined) own.left -= 1
    const text = await bodyOf(request)
    respond(request, text, state, own?.fault ?? null, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const fail: FakeGitHub['fail'] = (fault, requests = /^/, times = Number.POSITIVE_INFINITY) => {
    faults.push({ fault, requests, left: times })
  }
  return { ...state, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, fail }
}

function respond(
  request: IncomingMessage,
  text: string,
  state: FakeState,
  fault: Fault | null,
  response: ServerResponse,
): void {
  if (fault === 'hanging') return
  if (fault === 'lost-answer') {
    answerTo(request, text, state)
    request.socket.destroy()
    return
  }
  const { status, body, headers = {} } = faultAnswer(request, fault) ?? answerTo(request, text, state)
  const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8'
  response.writeHead(status, { 'content-type': type, ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

interface Answer {
  readonly status: number
  /** A string is sent as it is. */
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

function faultAnswer({ method }: IncomingMessage, fault: Fault | null): Answer | null {
  if (fault === null) return null
  if (fault === 'read-only') return method === 'GET' ? null : refusal(403, 'Resource not accessible by integration')
  if (fault === 'unauthorized') return refusal(401, 'Bad credentials')
  if (fault === 'not-found') return refusal(404, 'Not Found')
  if (fault === 'invalid') return refusal(422, 'Validation Failed')
  if (fault === 'server-error')
    return { status: 502, body: `<html>\n<body>Unicorn! \u001b[31m##[error]x${'.'.repeat(400)}</body></html>` }
  if (fault === 'garbage') return { status: 200, body: { surprise: true } }
  if (typeof fault === 'object' && 'secondaryLimit' in fault) {
    const headers = { 'retry-after': String(fault.secondaryLimit) }
    return { ...refusal(403, 'You have exceeded a secondary rate limit. Please wait.'), headers }
  }
  if (typeof fault === 'object') {
    const reset = String(Math.floor(Date.now() / 1000) + fault.rateLimit)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    return { ...refusal(429, 'API rate limit exceeded for installation.'), headers }
  }
  throw new Error(`There is no answer for ${fault}.`)
}

function refusal(status: number, message: string, errors?: readonly unknown[]): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', ...(errors && { errors }) } }
}

function answerTo(request: IncomingMessage, text: string, state: FakeState): Answer {
  const [, token] = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '') ?? []
  if (token === undefined) return refusal(401, 'Requires authentication')
  const author = token.startsWith('ghp_') ? person : actionsBot
  const url = new URL(request.url ?? '', 'http://fake')
  if (url.pathname.includes('/commits/')) return commitAnswer(url.pathname, state)
  for (const { method, path, status, wrongRequest, wrongResponse } of apiOperations) {
    const values = method === request.method ? valuesIn(path, url.pathname) : null
    const route = routes[`${method} ${path}`]
    if (values === null || route === undefined) continue
    const body = text === '' ? null : JSON.parse(text)
    const wrong = wrongRequest(body)
    if (wrong !== '') {
      state.violations.push(`${method} ${url.pathname}: ${wrong}`)
      return refusal(422, `Invalid request.\n\n${wrong}`)
    }
    try {
      return page(
        route({ values, query: url.searchParams, body, author } satisfies Request, state),
        status,
        url,
        wrongResponse,
      )
    } catch (error) {
      if (error instanceof GitHubRefusal) return refusal(error.status, error.message, error.errors)
      state.violations.push(String(error))
      return refusal(500, String(error))
    }
  }
  return refusal(404, 'Not Found')
}

/** Asked for as `application/vnd.github.sha`, it is text. */
function commitAnswer(path: string, { commits }: FakeState): Answer {
  const { owner, repo, ref } = valuesIn('/repos/{owner}/{repo}/commits/{ref}', path) ?? {}
  const hash = commits[`${owner}/${repo}@${ref}`]
  if (hash === undefined) return refusal(422, `No commit found for SHA: ${ref}`)
  return { status: 200, body: hash, headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' } }
}

/** The values of the path's `{names}`, decoded; null where it is another path. */
function valuesIn(pattern: string, path: string): Record<string, string> | null {
  const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  // A file's path may come with its slashes as they are.
  const expression = pattern.replace('{path}', '(.+)').replace(/\{\w+\}/g, '([^/]+)')
  const match = new RegExp(`^${expression}$`).exec(path)
  if (match === null) return null
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]))
}

function page(result: unknown, status: number, url: URL, wrongResponse: (body: unknown) => string): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 30)
  const number = Number(url.searchParams.get('page') ?? 1)
  const isList = Array.isArray(result) && !url.pathname.includes('/contents/')
  const body = isList ? result.slice((number - 1) * size, number * size) : result
  const wrong = wrongResponse(body)
  if (wrong !== '') throw new Error(`The fake answers what GitHub would not: ${wrong}`)
  const next = new URL(url)
  next.searchParams.set('page', String(number + 1))
  const hasMore = isList && number * size < result.length
  return { status, body, ...(hasMore && { headers: { link: `<${next.pathname}${next.search}>; rel="next"` } }) }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
