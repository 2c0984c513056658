/** Lines of the test merge, of the head, and which of them a pull request changes: in real repositories. */
import { describe, expect, test } from '@jest/globals'
import { changedLinesBetween } from '../../../src/git/changed-lines.js'
import { checkedOut, compareEvent } from '../../../src/github/compare-event.js'
import type { WorkflowEvent } from '../../../src/github/event.js'
import { headLines } from '../../../src/github/head-lines.js'
import { changedLinesOfPatches, newLinesOf } from '../../../src/github/patch-lines.js'
import { checkout, type PullRequestRepository, pullRequestRepository } from '../../support/pull-request.js'

const numbered = (from: number, to: number, end = '\n') =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}${end}`).join('')

function pullEvent({ main, head }: Pick<PullRequestRepository, 'main' | 'head'>): WorkflowEvent {
  const pull = { owner: 'o', repo: 'r', number: 1, headCommit: head, isFork: false }
  return { name: 'pull_request', repository: 'o/r', headCommit: head, base: { commit: main, branch: 'main' }, pull }
}

/** Where each of the lines stands in the head; and which are changed. */
async function look(folder: string, event: WorkflowEvent, file: string, count: number) {
  const asked = new Set([file])
  const lines = Array.from({ length: count }, (_, index) => index + 1)
  const out = await checkedOut(folder, event)
  const head = await headLines(folder, event, out, asked)
  const compared = await compareEvent(folder, event, out)
  const changed =
    'unknown' in compared || compared.now === null
      ? null
      : await changedLinesBetween(folder, compared.base, compared.now, compared.changes, asked)
  return {
    unknown: head.unknown,
    inHead: lines.map((line) => head.toHead(file, line)),
    lines: lines.map((line) => head.toHead(file, line)?.line ?? null),
    changed: changed === null ? null : lines.filter((line) => changed.has(file, line)),
    why: 'unknown' in compared ? compared.unknown : null,
  }
}

describe('both sides moved lines', () => {
  // Main puts two lines on top, the branch changes line 5 and adds one at the end.
  const repository = pullRequestRepository(
    { 'a.txt': numbered(1, 9) },
    { 'a.txt': `main 1\nmain 2\n${numbered(1, 9)}` },
    { 'a.txt': `${numbered(1, 4)}five\n${numbered(6, 9)}ten\n` },
  )
  const event = pullEvent(repository)
  const mapped = {
    unknown: null,
    lines: [null, null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    changed: [7, 12],
    why: null,
  }

  test.each([0, 2])('the test merge is mapped to the head, with depth %i', async (depth) => {
    const folder = checkout(repository.folder, repository.merge, depth)
    expect(await look(folder, event, 'a.txt', 12)).toMatchObject(mapped)
  })

  test('with depth 1 it is said that nothing is mapped, and no change is known', async () => {
    const folder = checkout(repository.folder, repository.merge, 1)
    expect(await look(folder, event, 'a.txt', 3)).toMatchObject({
      unknown: expect.stringContaining('fetch-depth of 2'),
      lines: [1, 2, 3],
      changed: null,
      why: expect.stringContaining(`lacks the commit ${repository.main}`),
    })
  })

  test.each([0, 1, 2])('the head itself is not mapped, with depth %i', async (depth) => {
    const folder = checkout(repository.folder, repository.head, depth)
    const { lines, unknown } = await look(folder, event, 'a.txt', 10)
    expect({ lines, unknown }).toEqual({ lines: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], unknown: null })
  })

  test('of the head the changed lines are those since the branch has left main', async () => {
    repository.git('switch', '--quiet', 'topic')
    expect(await look(repository.folder, event, 'a.txt', 10)).toMatchObject({ changed: [5, 10], why: null })
  })

  test.each([
    ['another commit', (one: PullRequestRepository) => one.main],
    ['the commit before both', (one: PullRequestRepository) => one.start],
  ])('of %s nothing is known', async (_, commitOf) => {
    const folder = checkout(repository.folder, commitOf(repository), 0)
    expect(await look(folder, event, 'a.txt', 2)).toMatchObject({
      unknown: expect.stringContaining("neither the pull request's head nor its test merge"),
      lines: [1, 2],
      changed: null,
      why: expect.stringContaining('neither'),
    })
  })

  test('without a pull request the commit that is checked out is the one to look at', async () => {
    const folder = checkout(repository.folder, repository.start, 1)
    const push = { ...event, name: 'push', pull: null }
    const out = await checkedOut(folder, push)
    expect(await headLines(folder, push, out, new Set())).toMatchObject({ commit: repository.start, unknown: null })
    expect(await headLines(folder, push, null, new Set())).toMatchObject({ commit: repository.head, unknown: null })
  })

  test('a merge of main into the head is no test merge', async () => {
    repository.git('switch', '--quiet', '--detach', 'topic')
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'main')
    expect(await look(repository.folder, event, 'a.txt', 1)).toMatchObject({ unknown: expect.any(String), lines: [1] })
  })

  test('a head that has itself merged is the head, though it has two parents', async () => {
    const merge = repository.git('rev-parse', 'HEAD')
    const itself = pullEvent({ main: repository.main, head: merge })
    expect(await look(repository.folder, itself, 'a.txt', 3)).toMatchObject({ unknown: null, lines: [1, 2, 3] })
  })
})

test('a branch that has merged main: only what main has brought since is moved', async () => {
  const repository = pullRequestRepository(
    { 'a.txt': numbered(1, 6) },
    { 'a.txt': `main\n${numbered(1, 6)}` },
    { 'a.txt': `main\n${numbered(1, 5)}six\n` },
    ({ git, write, commit }) => {
      write({ 'other.txt': 'x' })
      commit()
      git('merge', '--quiet', '--no-edit', 'main')
    },
  )
  const { git, commit, write, folder, head } = repository
  git('switch', '--quiet', 'main')
  write({ 'a.txt': `main\nlater\n${numbered(1, 6)}` })
  const main = commit()
  git('switch', '--quiet', '--detach', 'main')
  git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
  const seen = await look(folder, pullEvent({ main, head }), 'a.txt', 8)
  expect(seen).toMatchObject({ unknown: null, lines: [1, null, 2, 3, 4, 5, 6, 7], changed: [8] })
})

test('files that one side renames, with CRLF and names beyond ASCII', async () => {
  const repository = pullRequestRepository(
    { 'süd.json': numbered(1, 20, '\r\n'), 'nord.json': numbered(1, 20, '\r\n').replaceAll('line', 'north') },
    { 'süd.json': null, 'süden.json': `main\r\n${numbered(1, 20, '\r\n')}` },
    {
      'nord.json': null,
      'norden 1.json': numbered(1, 20, '\r\n').replaceAll('line', 'north').replace('north 3', 'three'),
    },
  )
  const event = pullEvent(repository)
  const onMain = await look(repository.folder, event, 'süden.json', 3)
  expect(onMain.inHead).toEqual([null, { file: 'süd.json', line: 1 }, { file: 'süd.json', line: 2 }])
  expect(onMain.changed).toEqual([])
  const onBranch = await look(repository.folder, event, 'norden 1.json', 4)
  expect(onBranch.lines).toEqual([1, 2, 3, 4])
  expect(onBranch.changed).toEqual([3])
})

test('a file that has come in from main is not in the head', async () => {
  const repository = pullRequestRepository({ 'a.txt': 'a\n' }, { 'new.txt': 'x\n' }, { 'a.txt': 'b\n' })
  expect(await look(repository.folder, pullEvent(repository), 'new.txt', 1)).toMatchObject({
    lines: [null],
    changed: [],
  })
})

describe('other events', () => {
  const repository = pullRequestRepository({ 'a.txt': numbered(1, 3) }, {}, { 'a.txt': `${numbered(1, 3)}four\n` })
  const event = (name: string, commit: string | null): WorkflowEvent => ({
    name,
    repository: 'o/r',
    headCommit: repository.merge,
    base: { commit, branch: 'main' },
    pull: null,
  })

  test.each(['push', 'merge_group'])('%s compares with what was there before', async (name) => {
    expect(await look(repository.folder, event(name, repository.main), 'a.txt', 4)).toMatchObject({
      unknown: null,
      lines: [1, 2, 3, 4],
      changed: [4],
    })
  })

  test('a push of a new branch has nothing before it', async () => {
    expect(await look(repository.folder, event('push', null), 'a.txt', 1)).toMatchObject({
      changed: null,
      why: 'There is nothing before this change.',
    })
  })

  test('a schedule is no change', async () => {
    const schedule = { ...event('schedule', null), base: null }
    expect(await look(repository.folder, schedule, 'a.txt', 1)).toMatchObject({
      unknown: null,
      lines: [1],
      changed: null,
      why: "The event 'schedule' is no change of files.",
    })
  })
})

describe('patches of the API', () => {
  const patch =
    '@@ -1,3 +1,4 @@ heading\n one\n-two\n+2\n+2.5\n three\n@@ -10 +11,2 @@\n ten\n+eleven\n\\ No newline at end of file'

  test('give the new lines', () => {
    expect(newLinesOf(patch)?.map(({ start }) => start)).toEqual([2, 3, 12])
    expect(newLinesOf(null)).toBeNull()
    expect(newLinesOf('')).toEqual([])
  })

  test('speak of the head, whatever is checked out', () => {
    const file = (path: string, status: string, text: string | null) => ({
      path,
      previousPath: null,
      status,
      patch: text,
    })
    const files = [
      file('a.txt', 'modified', patch),
      file('large.json', 'added', null),
      file('gone.txt', 'removed', null),
      file('same.txt', 'unchanged', null),
    ]
    const changed = changedLinesOfPatches(files, (path, line) => (line === 1 ? null : { file: path, line: line - 1 }))
    expect([1, 2, 3, 4, 5].filter((line) => changed.has('a.txt', line))).toEqual([3, 4])
    expect(changed.has('a.txt', 1, 3)).toBe(true)
    // Of a finding that spans a file of any length only the beginning is looked at.
    expect(changed.has('a.txt', 20, Number.MAX_SAFE_INTEGER)).toBe(false)
    expect(changed.has('large.json', 700)).toBe(true)
    expect(changed.has('other.txt', 2)).toBe(false)
    expect([...changed.files]).toEqual(['a.txt', 'large.json'])
  })
})
