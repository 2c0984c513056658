import { describe, expect, test } from '@jest/globals'
import type { HeadLines } from '../../../src/github/head-lines.js'
import { lineUrls } from '../../../src/github/line-urls.js'

const server = 'https://github.example'
const repository = 'contoso/infra'
const base = `${server}/${repository}/blob`
const same: HeadLines = {
  commit: 'head',
  toHead: (file, line) => ({ file, line }),
  fileInHead: (file) => file,
  unknown: null,
}

test.each([
  ['infra/main.bicep', 12, `${base}/head/infra/main.bicep#L12`],
  ['infra/main.bicep', null, `${base}/head/infra/main.bicep`],
  ['größe/a b#c?d%e.json', 1, `${base}/head/gr%C3%B6%C3%9Fe/a%20b%23c%3Fd%25e.json#L1`],
  ['half \ud800.json', 1, `${base}/head/half%20%EF%BF%BD.json#L1`],
  ['../outside.json', 1, null],
  // A module that is restored beside the repository.
  ['/home/runner/.bicep/br/main.json', 1, null],
  [
    'github:contoso/policies/aks/a b.yml@release/1',
    3,
    'https://github.example/contoso/policies/blob/release/1/aks/a%20b.yml#L3',
  ],
  ['github:contoso/policies', 3, null],
])('%j, line %p', (file, line, url) => {
  expect(lineUrls(server, repository, same, null)(file, line)).toBe(url)
})

describe('another commit than the head', () => {
  const moved: HeadLines = {
    ...same,
    toHead: (file, line) => (file === 'new.json' || line < 3 ? null : { file: 'old name.json', line: line - 2 }),
    fileInHead: (file) => (file === 'new.json' ? null : 'old name.json'),
  }

  test.each([
    ['a.json', 5, `${base}/head/old%20name.json#L3`],
    ['a.json', null, `${base}/head/old%20name.json`],
    ['a.json', 2, `${base}/merge/a.json#L2`],
    ['new.json', 9, `${base}/merge/new.json#L9`],
    ['new.json', null, `${base}/merge/new.json`],
  ])('%j, line %p: at the head, or where the head does not have it in the merge', (file, line, url) => {
    expect(lineUrls(server, repository, moved, 'merge')(file, line)).toBe(url)
  })

  test('is what links lead to where nobody knows the lines of the head', () => {
    expect(lineUrls(server, repository, { ...same, unknown: 'why' }, 'merge')('a.json', 5)).toBe(
      `${base}/merge/a.json#L5`,
    )
  })
})

test('without a server, a repository or a commit there are no links', () => {
  expect(lineUrls(undefined, repository, same, null)('a.json', 1)).toBeNull()
  expect(lineUrls(server, null, same, null)('a.json', 1)).toBeNull()
  expect(lineUrls(server, repository, { ...same, commit: null }, null)('a.json', 1)).toBeNull()
})
