import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createClient } from '../../../../src/github/api/client.js'
import type { GitHubApi } from '../../../../src/github/api/github-api.js'
import { commentMarker, keepComment } from '../../../../src/github/pull-request/sticky-comment.js'
import { type FakeGitHub, fakeGitHub } from '../../../support/fake-github.js'
import { actionsBot, issueComment, person } from '../../../support/fake-github-state.js'

// A machine may be busy with other tests.
jest.setTimeout(60_000)

const pull = { owner: 'contoso', repo: 'infrastructure', number: 7 }
const marker = commentMarker(['check.yml', 'check', '', 'infra'])
const other = commentMarker(['check.yml', 'check', '', 'ops'])
const news = { text: '## failed\n', isNews: true }
const noNews = { text: '## all resolved\n', isNews: false }

let github: FakeGitHub
let api: GitHubApi
beforeEach(async () => {
  github = await fakeGitHub()
  api = createClient({ token: 'secret', baseUrl: github.url, second: 5 })
})
afterEach(() => {
  expect(github.violations).toEqual([])
})

const bodies = () => github.comments.map(({ body }) => body)
const writes = () => github.requests.filter((request) => !request.startsWith('GET'))

test('the marker is one invisible line', () => {
  expect(marker).toMatch(/^<!-- kube-proxy-policy [0-9a-f]{16} -->\n$/)
  expect(commentMarker(['a', 'b,c'])).not.toBe(commentMarker(['a,b', 'c']))
})

test('news make a comment, which opens with the marker', async () => {
  expect(await keepComment(api, pull, marker, news, null)).toEqual({ value: 'created' })
  expect(bodies()).toEqual([`${marker}## failed\n`])
})

test('without news none is made', async () => {
  expect(await keepComment(api, pull, marker, noNews, null)).toEqual({ value: 'none' })
  expect(github.comments).toEqual([])
})

describe('a comment that is there', () => {
  beforeEach(() => {
    const before = Array.from({ length: 120 }, (_, index) => issueComment(index + 1000, 'Looks good.', person))
    github.comments.push(...before, issueComment(7, `${marker}## failed\n`, actionsBot))
  })

  test('is updated, also without news, on whichever page it stands', async () => {
    expect(await keepComment(api, pull, marker, noNews, null)).toEqual({ value: 'updated' })
    expect(github.comments).toHaveLength(121)
    expect(bodies().at(-1)).toBe(`${marker}## all resolved\n`)
  })

  test.each([
    ['as it is', (body: string) => body],
    ['trimmed', (body: string) => body.trim()],
    ['with other line ends', (body: string) => body.replaceAll('\n', '\r\n')],
  ])('is not touched where it says the same, kept %s', async (_, kept) => {
    Object.assign(github.comments.at(-1) ?? {}, { body: kept(`${marker}## failed\n`) })
    expect(await keepComment(api, pull, marker, news, null)).toEqual({ value: 'unchanged' })
    expect(writes()).toEqual([])
  })

  test('of another job is left alone', async () => {
    expect(await keepComment(api, pull, other, news, null)).toEqual({ value: 'created' })
    expect(bodies().slice(-2)).toEqual([`${marker}## failed\n`, `${other}## failed\n`])
  })

  test('that is deleted meanwhile is told', async () => {
    github.fail('not-found', /PATCH/)
    expect(await keepComment(api, pull, marker, noNews, null)).toMatchObject({ error: { kind: 'not-found' } })
  })
})

describe('a comment of somebody else is not touched', () => {
  test.each([
    ['a person who quotes the whole comment', `${marker}## failed\n`, person],
    ['a person who quotes it in a reply', `> ${marker}## failed\n`, person],
    ['a bot that quotes it', `Ada said: ${marker}## failed\n`, actionsBot],
  ])('%s', async (_, body, author) => {
    github.comments.push(issueComment(1, body, author))
    expect(await keepComment(api, pull, marker, news, null)).toEqual({ value: 'created' })
    expect(bodies()).toEqual([body, `${marker}## failed\n`])
  })

  test('a deleted account', async () => {
    github.comments.push({ ...issueComment(1, `${marker}## failed\n`, person), user: null })
    expect(await keepComment(api, pull, marker, news, null)).toEqual({ value: 'created' })
  })

  test("where the token is a person's, that of another person or of a bot", async () => {
    const ofPerson = createClient({ token: 'ghp_x', baseUrl: github.url, second: 5 })
    github.comments.push(
      issueComment(1, `${marker}## failed\n`, actionsBot),
      issueComment(2, `${marker}## failed\n`, { login: 'eve', type: 'User' }),
    )
    expect(await keepComment(ofPerson, pull, marker, news, 'ada')).toEqual({ value: 'created' })
    expect(await keepComment(ofPerson, pull, marker, noNews, 'ada')).toEqual({ value: 'updated' })
    expect(bodies()).toEqual([`${marker}## failed\n`, `${marker}## failed\n`, `${marker}## all resolved\n`])
  })
})

test.each(['read-only', 'server-error', 'garbage'] as const)('%s: the error is the outcome', async (fault) => {
  github.fail(fault)
  expect(await keepComment(api, pull, marker, news, null)).toMatchObject({ error: { message: expect.any(String) } })
})
