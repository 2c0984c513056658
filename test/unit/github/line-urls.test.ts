import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { lineUrls } from '../../../src/github/line-urls.js'
import { temporaryFolder } from '../../support/temporary-repository.js'

const runner = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'contoso/infra', GITHUB_SHA: 'merge' }
const base = 'https://github.example/contoso/infra/blob'

function eventFile(text: string): string {
  const file = join(temporaryFolder(), 'event.json')
  writeFileSync(file, text)
  return file
}

test.each([
  ['infra/main.bicep', 12, `${base}/merge/infra/main.bicep#L12`],
  ['infra/main.bicep', null, `${base}/merge/infra/main.bicep`],
  ['größe/a b#c?d%e.json', 1, `${base}/merge/gr%C3%B6%C3%9Fe/a%20b%23c%3Fd%25e.json#L1`],
  ['half \ud800.json', 1, `${base}/merge/half%20%EF%BF%BD.json#L1`],
  ['../outside.json', 1, null],
  [
    'github:contoso/policies/aks/a b.yml@release/1',
    3,
    'https://github.example/contoso/policies/blob/release/1/aks/a%20b.yml#L3',
  ],
  ['github:contoso/policies', 3, null],
])('%j, line %p', (file, line, url) => {
  expect(lineUrls(runner)(file, line)).toBe(url)
})

test('a pull request: its head commit, not the test merge', () => {
  const GITHUB_EVENT_PATH = eventFile('{ "pull_request": { "head": { "sha": "head" } } }')
  expect(lineUrls({ ...runner, GITHUB_EVENT_PATH })('a.json', 1)).toBe(`${base}/head/a.json#L1`)
})

test.each(['{}', 'null', 'no JSON', '{ "pull_request": { "head": { "sha": 1 } } }'])('the event %s', (text) => {
  expect(lineUrls({ ...runner, GITHUB_EVENT_PATH: eventFile(text) })('a.json', 1)).toBe(`${base}/merge/a.json#L1`)
})

test.each(Object.keys(runner))('without %s there are no links', (name) => {
  expect(lineUrls({ ...runner, [name]: undefined })('a.json', 1)).toBe(null)
})
