import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createClient } from '../../../../src/github/api/client.js'
import type { GitHubApi } from '../../../../src/github/api/github-api.js'
import type { HeadLines } from '../../../../src/github/head-lines.js'
import { postSuggestions } from '../../../../src/github/pull-request/post-suggestions.js'
import { type Suggestion, suggestionsOf } from '../../../../src/github/pull-request/suggestions.js'
import { type FakeGitHub, fakeGitHub } from '../../../support/fake-github.js'
import { finding } from '../../../support/findings.js'
import { suggestedText } from '../../../support/suggestions.js'

// A machine may be busy with other tests.
jest.setTimeout(60_000)

const pull = { owner: 'contoso', repo: 'infrastructure', number: 7, headCommit: '0'.repeat(40), isFork: false }
type ToHead = HeadLines['toHead']
const unmoved: ToHead = (file, line) => ({ file, line })

let github: FakeGitHub
let api: GitHubApi
beforeEach(async () => {
  github = await fakeGitHub()
  api = createClient({ token: 'secret', baseUrl: github.url, second: 5 })
})
afterEach(() => {
  expect(github.violations).toEqual([])
})

/** Of a text, `a` at the beginning of a line becomes `A`, from the first line that has one to the last. */
function capital(text: string): readonly Suggestion[] {
  const lines = text.split('\n').flatMap((line, index) => (line.startsWith('a') ? [index + 1] : []))
  const edits = lines.map((line) => ({
    place: { file: 'x.json', line, column: 1, endLine: line, endColumn: 2 },
    text: 'A',
  }))
  return suggestionsOf([finding({ fix: { title: 'Fix', safe: true, edits } })], (path) => ({ path, text }))
}

async function posted(checked: string, patch: string, toHead = unmoved): Promise<readonly (readonly unknown[])[]> {
  github.pullFiles.push({ filename: 'x.json', patch })
  const answer = await postSuggestions(api, pull, capital(checked), toHead, null)
  if ('error' in answer) throw new Error(answer.error.message)
  return github.reviewComments.map(({ start_line, line, body }) => [start_line, line, suggestedText(String(body))])
}

test('on one line', async () => {
  expect(await posted('x\na\n', '@@ -1 +1,2 @@\n x\n+a')).toEqual([[undefined, 2, 'A\n']])
})

test('on several lines of one hunk', async () => {
  expect(await posted('a\nx\na\n', '@@ -0,0 +1,3 @@\n+a\n+x\n+a')).toEqual([[1, 3, 'A\nx\nA\n']])
})

test('on the lines of the head commit, which are others in the merge', async () => {
  const moved: ToHead = (file, line) => ({ file, line: line - 2 })
  expect(await posted('x\nx\nx\na\n', '@@ -1 +1,2 @@\n x\n+a', moved)).toEqual([[undefined, 2, 'A\n']])
})

describe('line ends and byte order mark are those of the commit', () => {
  test.each([
    ['CRLF', 'a\r\n', '+a\r', 'A\r\n'],
    ['CRLF that the checkout has made', 'a\r\n', '+a', 'A\n'],
    ['CRLF that the checkout has taken', 'a\n', '+a\r', 'A\r\n'],
    ['a mark, which is no part of the text that is checked', 'a\n', '+\ufeffa', '\ufeffA\n'],
    ['a mark and CRLF', 'a\r\n', '+\ufeffa\r', '\ufeffA\r\n'],
    ['no end', 'a', '+a\n\\ No newline at end of file', 'A\n'],
  ])('%s', async (_, checked, patch, suggested) => {
    expect(await posted(checked, `@@ -0,0 +1 @@\n${patch}`)).toEqual([[undefined, 1, suggested]])
  })

  test('each line its own', async () => {
    expect(await posted('a\r\na\n', '@@ -0,0 +1,2 @@\n+a\r\n+a')).toEqual([[1, 2, 'A\r\nA\n']])
  })
})

describe('not', () => {
  const two = '@@ -1 +1 @@\n-b\n+a\n@@ -9 +2 @@\n-b\n+a'
  test.each<[string, string, string, ToHead]>([
    ['across hunks', 'a\na\n', two, unmoved],
    ['outside of hunks', 'x\na\n', '@@ -1 +1 @@\n-y\n+x', unmoved],
    ['where the head has other text', 'a\n', '@@ -1 +1 @@\n-b\n+ab', unmoved],
    ['where the head has no such line', 'a\n', '@@ -0,0 +1 @@\n+a', () => null],
    [
      'where lines between are only in the merge',
      'a\nx\na\n',
      '@@ -0,0 +1,2 @@\n+a\n+a',
      (file, line) => ({ file, line: line === 3 ? 2 : line }),
    ],
    ['without a patch', 'a\n', '', unmoved],
  ])('%s', async (_, checked, patch, toHead) => {
    expect(await posted(checked, patch, toHead)).toEqual([])
    expect(github.requests.filter((request) => request.startsWith('POST'))).toEqual([])
  })
})

test('no more than one review has room for; the rest is left', async () => {
  const lines = Array.from({ length: 35 }, () => 'a\nx\n')
  const suggestions = lines.flatMap((_, index) => {
    const place = { file: 'x.json', line: 2 * index + 1, column: 1, endLine: 2 * index + 1, endColumn: 2 }
    const one = finding({ fingerprint: `${index}`, fix: { title: 'Fix', safe: true, edits: [{ place, text: 'A' }] } })
    return suggestionsOf([one], (path) => ({ path, text: lines.join('') }))
  })
  const text = lines.join('').trimEnd().split('\n')
  github.pullFiles.push({ filename: 'x.json', patch: `@@ -0,0 +1,70 @@\n${text.map((line) => `+${line}`).join('\n')}` })
  const answer = await postSuggestions(api, pull, suggestions, unmoved, null)
  expect(answer).toEqual({ value: { posted: 30, already: 0, outside: 0, left: 5 } })
  expect(github.reviewComments).toHaveLength(30)
})

test('what is too long for a comment is left out', async () => {
  const long = `a${'x'.repeat(65_536)}`
  expect(await posted(`${long}\n`, `@@ -0,0 +1 @@\n+${long}`)).toEqual([])
})
