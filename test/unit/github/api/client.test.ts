/** The client against a GitHub on loopback that holds it to GitHub's own schemas. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createClient } from '../../../../src/github/api/client.js'
import type { GitHubApi } from '../../../../src/github/api/github-api.js'
import { type FakeGitHub, fakeGitHub } from '../../../support/fake-github.js'
import { actionsBot, issueComment } from '../../../support/fake-github-state.js'

// A machine may be busy with other tests.
jest.setTimeout(60_000)

const repository = { owner: 'contoso', repo: 'infrastructure' }
const pull = { ...repository, number: 7 }
const hash = '0123456789abcdef0123456789abcdef01234567'

let github: FakeGitHub
let api: GitHubApi
beforeEach(async () => {
  github = await fakeGitHub()
  api = createClient({ token: 'secret', baseUrl: github.url, second: 5 })
})
afterEach(() => {
  expect(github.violations).toEqual([])
})

/** For a server that never answers. */
function beImpatient(): void {
  api = createClient({ token: 'secret', baseUrl: github.url, timeout: 300, second: 5 })
}

async function good<T>(answer: Promise<{ value: T } | { error: unknown }>): Promise<T> {
  const given = await answer
  if ('error' in given) throw new Error(JSON.stringify(given.error))
  return given.value
}

async function kindOf(answer: Promise<{ value: unknown } | { error: { kind: string } }>): Promise<string> {
  const given = await answer
  return 'error' in given ? given.error.kind : 'none'
}

describe('a file of a repository', () => {
  test('comes with its bytes, whatever its path', async () => {
    const text = `\ufeffversion: 1\r\n# ${'ü'.repeat(400)}\n`
    github.files['contoso/policies@v1/x:a b/#ü%.yml'] = text
    const bytes = await good(api.readRepositoryFile({ owner: 'contoso', repo: 'policies' }, 'a b/#ü%.yml', 'v1/x'))
    expect(Buffer.from(bytes).toString('utf8')).toBe(text)
  })

  test.each([
    ['nothing', 'missing.yml', 'not-found', 'Not Found - https://docs.github.com/rest'],
    ['a folder', 'folder', 'no-file', 'it is a folder'],
    ['a submodule', 'module', 'no-file', 'it is a submodule'],
    ['more than 1 MiB', 'large', 'no-file', 'it is larger than 1 MiB'],
    ['the path ..', '..', 'not-found', "there can be no '..' at 'main'"],
    ['no path', '', 'not-found', "there can be no '' at 'main'"],
  ])('%s is none', async (_, path, kind, message) => {
    github.files['contoso/infrastructure@main:folder'] = ['a.yml', 'b.yml']
    github.files['contoso/infrastructure@main:module'] = 'submodule'
    github.files['contoso/infrastructure@main:large'] = 'x'.repeat(1024 * 1024 + 1)
    expect(await api.readRepositoryFile(repository, path, 'main')).toEqual({ error: { kind, message } })
  })
})

describe('a commit', () => {
  test.each(['main', 'feature/a#b', 'v1', hash])('%s', async (ref) => {
    github.commits[`contoso/infrastructure@${ref}`] = hash
    expect(await good(api.resolveCommit(repository, ref))).toBe(hash)
  })

  test('that is not there', async () => {
    expect(await api.resolveCommit(repository, 'nowhere')).toEqual({
      error: { kind: 'not-found', message: 'No commit found for SHA: nowhere - https://docs.github.com/rest' },
    })
    expect(await kindOf(api.resolveCommit({ owner: '..', repo: 'x' }, 'main'))).toBe('not-found')
  })
})

describe('the files of a pull request', () => {
  test('over several pages, also renamed and without a patch', async () => {
    for (let number = 0; number < 250; number++)
      github.pullFiles.push({ filename: `${number}.json`, patch: '@@ -1 +1 @@' })
    github.pullFiles.push({ filename: 'new.json', status: 'renamed', previous_filename: 'old.json' })
    const { items, isComplete } = await good(api.listPullFiles(pull))
    expect([items.length, isComplete]).toEqual([251, true])
    expect(items[0]).toEqual({ path: '0.json', previousPath: null, status: 'modified', patch: '@@ -1 +1 @@' })
    expect(items[250]).toEqual({ path: 'new.json', previousPath: 'old.json', status: 'renamed', patch: null })
    expect(github.requests).toHaveLength(3)
  })

  test('are at most 3,000, and then others may be missing', async () => {
    for (let number = 0; number < 3201; number++) github.pullFiles.push({ filename: `${number}.json` })
    const { items, isComplete } = await good(api.listPullFiles(pull))
    expect([items.length, isComplete]).toEqual([3000, false])
    expect(github.requests).toHaveLength(30)
  })
})

test('whose token it is can be asked for a person only', async () => {
  const ofPerson = createClient({ token: 'ghp_x', baseUrl: github.url })
  expect(await good(ofPerson.viewer())).toEqual({ login: 'ada', isBot: false })
  expect(await kindOf(api.viewer())).toBe('forbidden')
})

describe('comments', () => {
  test('are listed with who wrote them', async () => {
    github.comments.push(
      issueComment(4, 'from a person', { login: 'ada', type: 'User' }),
      issueComment(5, 'b', actionsBot),
    )
    expect((await good(api.listComments(pull))).items).toEqual([
      { id: 4, body: 'from a person', author: { login: 'ada', isBot: false } },
      { id: 5, body: 'b', author: { login: 'github-actions[bot]', isBot: true } },
    ])
  })

  test('are created and updated', async () => {
    const { id } = await good(api.createComment(pull, 'first'))
    expect(await good(api.updateComment(repository, id, 'second'))).toMatchObject({ id, body: 'second' })
    expect(github.comments.map(({ body }) => body)).toEqual(['second'])
  })

  test.each([
    [65536, 'none'],
    [65537, 'refused'],
  ])('of %d characters: %s', async (length, kind) => {
    expect(await kindOf(api.createComment(pull, 'x'.repeat(length)))).toBe(kind)
  })
})

describe('a review', () => {
  const patch = '@@ -1,3 +1,4 @@\n a\n+b\n c\n d'
  const comment = { path: 'a.json', body: '```suggestion\nb\n```', startLine: 2, line: 2 }
  beforeEach(() => {
    github.pullFiles.push({ filename: 'a.json', patch })
  })

  test('has all its comments in one', async () => {
    const comments = [comment, { ...comment, startLine: 1, line: 3 }]
    expect(await api.createReview(pull, { commit: hash, body: 'Two fixes.', comments })).toEqual({ value: null })
    expect(github.requests).toEqual(['POST /repos/contoso/infrastructure/pulls/7/reviews'])
    expect(github.reviews).toMatchObject([{ commit_id: hash, body: 'Two fixes.', state: 'COMMENTED' }])
    expect(github.reviewComments).toMatchObject([
      { path: 'a.json', line: 2, side: 'RIGHT' },
      { path: 'a.json', start_line: 1, start_side: 'RIGHT', line: 3, side: 'RIGHT' },
    ])
    expect(github.reviewComments[0]).not.toHaveProperty('start_line')
    expect((await good(api.listReviewComments(pull))).items).toEqual([
      { id: 1, path: 'a.json', body: comment.body, author: { login: 'github-actions[bot]', isBot: true } },
      { id: 2, path: 'a.json', body: comment.body, author: { login: 'github-actions[bot]', isBot: true } },
    ])
  })

  test('is refused as a whole where a line is outside the diff', async () => {
    const comments = [comment, { ...comment, startLine: 9, line: 9 }]
    expect(await api.createReview(pull, { commit: hash, body: 'x', comments })).toEqual({
      error: {
        kind: 'refused',
        message: expect.stringContaining('Pull request review thread line must be part of the diff'),
      },
    })
    expect(github.reviewComments).toEqual([])
  })
})

describe('what goes wrong is a value', () => {
  const calls = {
    read: () => api.listComments(pull),
    write: () => api.createComment(pull, 'x'),
  }

  test.each([
    ['read-only', 'none', 'forbidden'],
    ['unauthorized', 'unauthorized', 'unauthorized'],
    ['not-found', 'not-found', 'not-found'],
    ['invalid', 'refused', 'refused'],
    ['server-error', 'unreachable', 'unreachable'],
    ['hanging', 'unreachable', 'unreachable'],
    ['garbage', 'garbled', 'garbled'],
    [{ secondaryLimit: 1 }, 'rate-limited', 'rate-limited'],
    [{ rateLimit: 1 }, 'rate-limited', 'rate-limited'],
  ] as const)('%j', async (fault, ofRead, ofWrite) => {
    if (fault === 'hanging') beImpatient()
    github.fail(fault)
    expect(await kindOf(calls.read())).toBe(ofRead)
    expect(await kindOf(calls.write())).toBe(ofWrite)
  })

  test('nobody listens', async () => {
    const nowhere = createClient({ token: 'secret', baseUrl: 'http://127.0.0.1:1', second: 5 })
    expect(await nowhere.listComments(pull)).toMatchObject({ error: { kind: 'unreachable' } })
  })

  test('a message of the server is one printable line', async () => {
    github.fail('server-error')
    const start = '<html> <body>Unicorn! \\x1b[31m##[error]x'
    expect(await calls.write()).toEqual({
      error: { kind: 'unreachable', message: start.padEnd(300, '.') },
    })
  })

  test('a read-only token is named by what GitHub says', async () => {
    github.fail('read-only')
    expect(await calls.write()).toMatchObject({
      error: { message: expect.stringContaining('Resource not accessible by integration') },
    })
  })
})

describe('a call is repeated', () => {
  test.each(['server-error', 'hanging', { secondaryLimit: 1 }, { rateLimit: 1 }] as const)(
    'a read, after %j',
    async (fault) => {
      if (fault === 'hanging') beImpatient()
      github.fail(fault, /GET/, 1)
      expect(await kindOf(api.listComments(pull))).toBe('none')
      expect(github.requests).toHaveLength(2)
    },
  )

  test('a read no more than twice', async () => {
    github.fail('server-error')
    await api.listComments(pull)
    expect(github.requests).toHaveLength(3)
  })

  test('an update, which comes to the same', async () => {
    github.comments.push(issueComment(4, 'a', actionsBot))
    github.fail('lost-answer', /PATCH/, 1)
    expect(await kindOf(api.updateComment(repository, 4, 'b'))).toBe('none')
    expect(github.requests).toHaveLength(2)
  })

  test.each(['lost-answer', 'server-error', 'hanging'] as const)(
    'never a creation after %j: it may be there',
    async (fault) => {
      if (fault === 'hanging') beImpatient()
      github.fail(fault, /POST/, 1)
      expect(await kindOf(api.createComment(pull, 'b'))).toBe('unreachable')
      expect(github.requests).toHaveLength(1)
    },
  )

  test('a creation that a limit kept out', async () => {
    github.fail({ secondaryLimit: 1 }, /POST/, 1)
    expect(await kindOf(api.createComment(pull, 'b'))).toBe('none')
    expect(github.comments).toHaveLength(1)
  })

  test.each([{ secondaryLimit: 61 }, { rateLimit: 3600 }])('not where the wait is too long: %j', async (fault) => {
    github.fail(fault)
    expect(await kindOf(api.listComments(pull))).toBe('rate-limited')
    expect(github.requests).toHaveLength(1)
  })
})
