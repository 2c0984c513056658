/** Files of other repositories, as the command line has them from GitHub's API. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from '@jest/globals'
import { fetchGitHub, serverIn } from '../../../../src/discover/policy-files/fetch-github.js'
import { remoteReader } from '../../../../src/discover/policy-files/remote-reader.js'
import { fakeGitHub } from '../../../support/fake-github.js'

const sha = '0123456789abcdef0123456789abcdef01234567'
const reference = { owner: 'contoso', repo: 'policies', path: 'aks/base.yml', ref: 'main' }
const patient = 60_000
/** For a server that never answers. */
const impatient = 300

const readerOf = (url: string, token: string | null = 'secret', timeout = patient) =>
  remoteReader(fetchGitHub({ url, token, timeout }), 'Get a token.')

test('a branch is resolved, and the file read at its commit; each once', async () => {
  const github = await fakeGitHub()
  github.commits['contoso/policies@main'] = sha
  github.files[`contoso/policies@${sha}:aks/base.yml`] = '\uFEFFversion: 1 # für alle\n'
  const read = readerOf(github.url)
  const found = { text: 'version: 1 # für alle\n', commit: sha }
  expect(await Promise.all([read(reference), read(reference)])).toEqual([found, found])
  expect(await read({ ...reference, ref: sha.toUpperCase() })).toEqual(found)
  expect(github.requests).toEqual([
    'GET /repos/contoso/policies/commits/main',
    `GET /repos/contoso/policies/contents/aks/base.yml?ref=${sha}`,
  ])
  expect(github.violations).toEqual([])
})

test('a branch with a slash, and a path that has to be encoded', async () => {
  const github = await fakeGitHub()
  github.commits['contoso/policies@release/1'] = sha
  github.files[`contoso/policies@${sha}:a b/ü#?%.yml`] = 'version: 1\n'
  const read = readerOf(github.url)
  expect(await read({ ...reference, path: 'a b/ü#?%.yml', ref: 'release/1' })).toEqual({
    text: 'version: 1\n',
    commit: sha,
  })
})

test.each<readonly [name: string, file: string | 'submodule' | readonly string[] | undefined, problem: string]>([
  ['no such file', undefined, "there is no file 'aks/base.yml' at 'main' in contoso/policies"],
  ['a folder', ['x.yml'], 'it is a folder'],
  ['a submodule', 'submodule', 'it is a submodule'],
  ['more than 1 MiB', 'x'.repeat(1024 * 1024 + 1), 'it is larger than 1 MiB'],
])('%s is a problem', async (_, file, problem) => {
  const github = await fakeGitHub()
  github.commits['contoso/policies@main'] = sha
  if (file !== undefined) github.files[`contoso/policies@${sha}:aks/base.yml`] = file
  expect(await readerOf(github.url)(reference)).toEqual({ problem: expect.stringContaining(problem) })
})

test('a branch that is not there', async () => {
  const github = await fakeGitHub()
  expect(await readerOf(github.url)(reference)).toEqual({
    problem:
      "there is no commit 'main' in contoso/policies, or the token may not read that (422 No commit found for SHA: main). Get a token.",
  })
})

test.each([
  ['unauthorized', 'the token is not accepted (401 Bad credentials). Get a token.'],
  ['not-found', "there is no commit 'main' in contoso/policies, or the token may not read that (404 Not Found)."],
  [{ rateLimit: 60 }, 'there were too many requests (429 API rate limit exceeded'],
  [{ secondaryLimit: 60 }, 'there were too many requests (403 You have exceeded a secondary rate limit'],
  ['server-error', 'GitHub cannot be reached (502)'],
  ['garbage', "GitHub's answer cannot be used (its answer is no hash of a commit)"],
  ['hanging', 'no answer in time)'],
] as const)('%j is a problem', async (fault, problem) => {
  const github = await fakeGitHub()
  github.fail(fault)
  const read = readerOf(github.url, 'secret', fault === 'hanging' ? impatient : patient)
  expect(await read(reference)).toEqual({ problem: expect.stringContaining(problem) })
})

test('a token that is missing is said', async () => {
  const github = await fakeGitHub()
  expect(await readerOf(github.url, null)(reference)).toEqual({
    problem: 'the token is not accepted (401 Requires authentication). Get a token.',
  })
})

test('bytes that are no text', async () => {
  const url = await serverOf((request) =>
    request.url?.includes('/commits/')
      ? { body: JSON.stringify({ sha }) }
      : {
          body: JSON.stringify({
            type: 'file',
            encoding: 'base64',
            content: Buffer.from([0x66, 0xfc]).toString('base64'),
          }),
        },
  )
  expect(await readerOf(url)(reference)).toEqual({ problem: 'it is not UTF-8 text' })
})

test('an answer without an end is not read to it', async () => {
  const url = await serverOf(() => ({ body: 'x'.repeat(3 * 1024 * 1024) }))
  expect(await readerOf(url)(reference)).toEqual({
    problem: expect.stringContaining('its answer has more than 2097152 bytes'),
  })
})

test('it follows a renamed repository, and never to another server', async () => {
  const seen: (string | undefined)[] = []
  const elsewhere = await serverOf(({ headers }) => {
    seen.push(headers.authorization)
    return { body: sha }
  })
  const url = await serverOf(({ url }) => {
    if (url?.startsWith('/repositories/7/commits/')) return { body: sha }
    if (url?.includes('/commits/')) return { status: 301, location: '/repositories/7/commits/main', body: '' }
    return { status: 302, location: `${elsewhere}/x`, body: '' }
  })
  expect(await readerOf(url)(reference)).toEqual({
    problem: expect.stringContaining(`it points to another server, ${elsewhere}`),
  })
  expect(seen).toEqual([])
})

test('it follows no ring', async () => {
  const url = await serverOf(({ url }) => ({ status: 302, location: url ?? '/', body: '' }))
  expect(await readerOf(url)(reference)).toEqual({
    problem: expect.stringContaining('it points elsewhere more than 3 times'),
  })
})

test('nobody there, and no address', async () => {
  expect(await readerOf('http://127.0.0.1:1')(reference)).toEqual({
    problem: expect.stringContaining('GitHub cannot be reached (http://127.0.0.1:1: '),
  })
  expect(await readerOf('nowhere')(reference)).toEqual({ problem: 'GitHub cannot be reached (nowhere: Invalid URL)' })
})

test('the server is that of the environment', () => {
  expect(serverIn({})).toEqual({ url: 'https://api.github.com', token: null })
  expect(serverIn({ GITHUB_API_URL: 'https://ghes.example/api/v3', GITHUB_TOKEN: 't' })).toEqual({
    url: 'https://ghes.example/api/v3',
    token: 't',
  })
})

interface Reply {
  readonly status?: number
  readonly location?: string
  readonly body: string
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

async function serverOf(reply: (request: IncomingMessage) => Reply): Promise<string> {
  const server = createServer((request, response) => {
    const { status = 200, location, body } = reply(request)
    response.writeHead(status, location === undefined ? {} : { location })
    response.end(body)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
