/** The comment on a pull request: the bundle as a step, against a GitHub on loopback. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type FakeGitHub, fakeGitHub } from '../support/fake-github.js'
import { issueComment, person } from '../support/fake-github-state.js'
import { runStep, type StepResult } from '../support/runner.js'
import { type Tree, temporaryRepository } from '../support/temporary-repository.js'
import { pullRequestEvent } from '../support/webhook-payloads.js'

// A machine may be busy with other tests.
jest.setTimeout(60_000)

const clean = { 'kube-proxy.json': '{ "enabled": true, "mode": "NFTABLES" }\n' }
const withWarning = { 'kube-proxy.json': '{ "enabled": true, "mode": "IPVS" }\n' }
const withError = { 'kube-proxy.json': '{ "mode": "IPTABLES", "ipvsConfig": { "scheduler": "RoundRobin" } }\n' }
const headCommit = '89abcdef0123456789abcdef0123456789abcdef'
const comments = 'issues/7/comments'

let github: FakeGitHub
beforeEach(async () => {
  github = await fakeGitHub()
})
afterEach(() => {
  expect(github.violations).toEqual([])
})

function step(
  files: Tree,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
  event: { readonly name?: string; readonly payload?: object } = {},
): Promise<StepResult> {
  const { folder, git } = temporaryRepository(files)
  return runStep({
    workspace: folder,
    inputs: { 'as-of': '2026-11-22', comment: 'on-failure', token: 'secret', 'policy-from': 'head', ...inputs },
    event: { ...pullRequestEvent(7, headCommit, git('rev-parse', 'HEAD')), ...event },
    environment: { GITHUB_API_URL: github.url, GITHUB_JOB: 'check', ...environment },
  })
}

const bodies = () => github.comments.map(({ body }) => String(body))
const writes = () => github.requests.filter((request) => !request.startsWith('GET'))

describe('a pull request', () => {
  test('that fails gets a comment, which follows it: other findings, all resolved, no change', async () => {
    expect((await step(withError)).log).toContain('The comment on pull request #7 is written.')
    expect(bodies()).toEqual([
      expect.stringMatching(/^<!-- kube-proxy-policy \w+ -->\n## ❌ kube-proxy policy: failed\n/),
    ])
    // What is checked out there: the same files are the same commit.
    const commit = temporaryRepository(withError).git('rev-parse', 'HEAD')
    expect(bodies()[0]).toContain(`(https://github.com/contoso/infrastructure/blob/${commit}/kube-proxy.json#L1)`)

    await step(withError)
    expect(writes()).toHaveLength(1)

    expect((await step(withWarning)).log).toContain('The comment on pull request #7 is brought up to date.')
    expect(bodies()).toEqual([expect.stringContaining('## ✅ kube-proxy policy: passed')])

    await step(clean)
    expect(bodies()).toEqual([expect.stringContaining('## ✅ kube-proxy policy: all resolved')])
    expect((await step(clean)).log).toContain('The comment on pull request #7 is up to date as it is.')
    expect(writes().map((request) => request.split(' ')[0])).toEqual(['POST', 'PATCH', 'PATCH'])
  })

  test.each([
    ['never', withError, []],
    ['on-failure', withWarning, [`GET /repos/contoso/infrastructure/${comments}?per_page=100`]],
    ['always', clean, [`GET /repos/contoso/infrastructure/${comments}?per_page=100`]],
  ])('gets none: comment %s, %j', async (comment, files, requests) => {
    await step(files, { comment })
    expect(github.comments).toEqual([])
    expect(github.requests).toEqual(requests)
  })

  test('gets one for a warning where the workflow always wants one', async () => {
    await step(withWarning, { comment: 'always' }, {}, { name: 'pull_request_target' })
    expect(bodies()).toEqual([expect.stringContaining('IPVS')])
  })

  test('gets one where the check cannot be made', async () => {
    const result = await step({ ...clean, '.github/kube-proxy-policy.yml': 'version: 2\n' })
    expect(result.exitCode).toBe(2)
    expect(bodies()).toEqual([expect.stringContaining('## ❌ kube-proxy-policy cannot check\n')])
    await step(clean)
    expect(bodies()).toEqual([expect.stringContaining('all resolved')])
  })

  test('gets one for each job, step and leg of a matrix', async () => {
    await step(withError)
    await step(withError, {}, { GITHUB_JOB: 'other' })
    await step(withError, {}, { GITHUB_ACTION: 'second' })
    await step(withError, { paths: 'kube-proxy.json' })
    await step(withError, { policy: 'strict' })
    await step(
      withError,
      {},
      { GITHUB_WORKFLOW_REF: 'contoso/infrastructure/.github/workflows/b.yml@refs/pull/7/merge' },
    )
    await step(withError, {}, { GITHUB_WORKFLOW_REF: 'contoso/infrastructure/.github/workflows/b.yml@refs/heads/x' })
    expect(new Set(bodies().map((body) => body.split('\n')[0])).size).toBe(6)
    expect(github.comments).toHaveLength(6)
  })

  test('keeps the comment of a person who quotes ours', async () => {
    await step(withError)
    const [quoted = ''] = bodies()
    github.comments.splice(0, 1, issueComment(99, quoted, person))
    await step(withWarning, { comment: 'always' })
    expect(bodies()).toEqual([quoted, expect.stringContaining('passed')])
  })

  test('with more findings than fit: GitHub takes the comment, which says what is cut', async () => {
    const many = Array.from({ length: 400 }, (_, index) => [
      `${'d/'.repeat(30)}${index}/kube-proxy.json`,
      withError['kube-proxy.json'],
    ])
    await step(Object.fromEntries(many))
    expect(bodies()).toEqual([expect.stringMatching(/\*\*\d+ of 400 findings fit here/)])
  })
})

test.each(['merge_group', 'push', 'workflow_dispatch'])('%s: said in the log, and nothing else', async (name) => {
  const result = await step(withWarning, {}, {}, { name, payload: {} })
  expect(result.log).toContain(`Nothing is written to a pull request: '${name}' is no event of one.`)
  expect(result.exitCode).toBe(0)
  expect(github.requests).toEqual([])
})

describe('what goes wrong is one warning, and nothing else changes', () => {
  const permission = "The token lacks the permission 'pull-requests: write'"
  test.each([
    ['read-only', permission],
    ['not-found', permission],
    ['unauthorized', 'The token is not accepted.'],
    ['invalid', 'GitHub refuses the request.'],
    ['server-error', 'There was no answer in time.'],
    ['garbage', 'The answer is not what it should be.'],
    [{ secondaryLimit: 3600 }, 'Too many requests have been made with this token.'],
    [{ rateLimit: 3600 }, 'Too many requests have been made with this token.'],
  ] as const)('%j', async (fault, reason) => {
    github.fail(fault)
    const [failing, passing] = [await step(withError), await step(withWarning, { comment: 'always' })]
    expect([failing.exitCode, passing.exitCode]).toEqual([1, 0])
    expect([failing.outputs.conclusion, passing.outputs.conclusion]).toEqual(['failure', 'success'])
    const warnings = failing.annotations.filter(({ type }) => type === 'warning')
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining(`the comment. ${reason}`)])
    expect(failing.summary).toContain('Not written to the pull request&#58; the comment.')
    expect(failing.summary).toMatch(/^## ❌ kube-proxy policy: failed/)
  })

  test('no answer at all', async () => {
    github.fail('hanging', /POST/)
    const result = await step(withError)
    expect(result.exitCode).toBe(1)
    expect(result.annotations.at(-1)?.message).toContain('There was no answer in time.')
    expect(github.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1)
  })

  test('nobody there', async () => {
    const result = await step(withError, {}, { GITHUB_API_URL: 'http://127.0.0.1:1' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations.at(-1)?.message).toContain('There was no answer in time.')
  })

  test('no token', async () => {
    const result = await step(withError, { token: '' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations.at(-1)?.message).toContain('there is no token')
    expect(github.requests).toEqual([])
  })
})
