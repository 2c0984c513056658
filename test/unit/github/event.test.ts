/** What is read of the event, from GitHub's own payloads and from worse ones. */
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readEvent } from '../../../src/github/event.js'
import { temporaryFolder } from '../../support/temporary-repository.js'
import { webhookPayload } from '../../support/webhook-payloads.js'

const head = '1'.repeat(40)
const base = '2'.repeat(40)
const runnerCommit = '3'.repeat(40)

function read(name: string, payload: unknown, repository = 'Codertocat/Hello-World') {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const path = join(temporaryFolder({ 'event.json': text }), 'event.json')
  return readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: runnerCommit,
  })
}

describe("GitHub's own payloads", () => {
  test.each(['pull_request', 'pull_request_target'])('%s', (name) => {
    const payload = webhookPayload('pull_request')
    const pull = payload.pull_request as { head: { sha: string }; base: { sha: string } }
    expect(read(name, payload)).toEqual({
      name,
      repository: 'Codertocat/Hello-World',
      headCommit: pull.head.sha,
      base: { commit: pull.base.sha, branch: 'master' },
      pull: { owner: 'Codertocat', repo: 'Hello-World', number: 2, headCommit: pull.head.sha, isFork: false },
    })
  })

  test('push', () => {
    const payload = { ...webhookPayload('push'), ref: 'refs/heads/release/1', before: base }
    expect(read('push', payload)).toMatchObject({
      headCommit: runnerCommit,
      base: { commit: base, branch: 'release/1' },
      pull: null,
    })
  })

  test('push of a tag has no branch, and a new branch nothing before it', () => {
    expect(read('push', webhookPayload('push')).base?.branch).toBeNull()
    expect(read('push', { ref: 'refs/heads/main', before: '0'.repeat(40) }).base).toEqual({
      commit: null,
      branch: 'main',
    })
    expect(read('push', { ref: '', before: base }).base).toEqual({ commit: base, branch: null })
  })

  test('merge_group', () => {
    const merge_group = { head_sha: head, base_sha: base, base_ref: 'refs/heads/main' }
    expect(read('merge_group', { action: 'checks_requested', merge_group })).toMatchObject({
      headCommit: head,
      base: { commit: base, branch: 'main' },
      pull: null,
    })
  })

  test.each(['workflow_dispatch', 'schedule', 'pull_request_review', 'constructor', ''])('%j is no change', (name) => {
    expect(read(name, { pull_request: { number: 1, head: { sha: head } }, before: base })).toMatchObject({
      headCommit: runnerCommit,
      base: null,
      pull: null,
    })
  })
})

test('a pull request whose head is in another repository, or in one that is gone, comes from a fork', () => {
  const pull = (repo: unknown) => ({ pull_request: { number: 1, head: { sha: head, repo } } })
  expect(read('pull_request', pull({ full_name: 'mallory/Hello-World' })).pull?.isFork).toBe(true)
  expect(read('pull_request', pull(null)).pull?.isFork).toBe(true)
  expect(read('pull_request', pull({ full_name: 'Codertocat/Hello-World' })).pull?.isFork).toBe(false)
})

test.each([
  ['no JSON', '{'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"pull_request"'],
  ['a pull request that is null', { pull_request: null }],
  ['no number', { pull_request: { number: '1', head: { sha: head } } }],
  ['a head that is no hash', { pull_request: { number: 1, head: { sha: '--output=/etc/passwd' } } }],
  ['a short hash', { pull_request: { number: 1, head: { sha: head.slice(1) } } }],
])('a payload with %s is no pull request', (_, payload) => {
  expect(read('pull_request', payload)).toMatchObject({ headCommit: runnerCommit, pull: null })
})

test('outside of a workflow nothing is known', () => {
  expect(readEvent({})).toEqual({ name: '', repository: null, headCommit: null, base: null, pull: null })
  expect(readEvent({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/nowhere', GITHUB_SHA: 'main' })).toEqual({
    name: 'pull_request',
    repository: null,
    headCommit: null,
    base: { commit: null, branch: null },
    pull: null,
  })
})
