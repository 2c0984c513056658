/** Scripts on disk: the same findings as in memory, links that lead out are not read, and git's own word on what it ignores. */
import { expect, test } from '@jest/globals'
import { check } from '../../../../src/check.js'
import { findFiles } from '../../../../src/discover/files/find-files.js'
import { builtIn } from '../../../../src/policy/packs.js'
import { testDay } from '../../../support/check-files.js'
import { type Tree, temporaryRepository } from '../../../support/temporary-repository.js'

const policy = builtIn('recommended')

async function findingsIn(files: Tree, paths: readonly string[] = ['.']): Promise<readonly string[]> {
  const { folder } = temporaryRepository(files)
  const { files: found } = await findFiles(folder, paths)
  const { findings } = await check(found, policy, {
    asOf: testDay,
    repository: null,
    isWhole: true,
    baseline: null,
    base: null,
  })
  return findings.map(({ place, rule }) => `${place.file}:${place.line}:${place.column} ${rule}`)
}

const script = (path: string) => `az extension add -n aks-preview\naz aks create --kube-proxy-config ${path}\n`

test('a file that git ignores may be made by anything', async () => {
  const files = { '.gitignore': '*.made.json\n', 'a.sh': script('kp.made.json'), 'b.sh': script('kp.json') }
  expect(await findingsIn(files)).toEqual(['a.sh:2:35 undecided', 'b.sh:2:35 cli-config-missing'])
})

test('a script without an extension is told by its first line', async () => {
  const files = { up: `#!/usr/bin/env bash\n${script('kp.json')}`, notes: script('kp.json') }
  expect(await findingsIn(files)).toEqual(['up:3:35 cli-config-missing'])
})

test('a config file that a link brings from outside is not read', async () => {
  const files = { 'up.sh': script('kp.json'), 'kp.json': { linkTo: '/etc/hostname' } }
  expect(await findingsIn(files)).toEqual(['kp.json:1:1 unreadable-file', 'up.sh:2:35 undecided'])
})

test('a command may use a file that the user does not ask for', async () => {
  const files = { 'ops/up.sh': script('kp.json'), 'kp.json': '{ "mode": "NFTABLE" }\n' }
  expect(await findingsIn(files, ['ops'])).toEqual(['kp.json:1:11 config-schema'])
})

test('what git ignores is asked for once, and a path behind a link does not spoil the answer', async () => {
  const calls = Array.from({ length: 500 }, (_, index) => script(`made/${index}.json`)).join('')
  const started = Date.now()
  expect(await findingsIn({ '.gitignore': 'made\n', 'up.sh': calls })).toHaveLength(500)
  expect(Date.now() - started).toBeLessThan(4_000)
  const files = {
    '.gitignore': 'made\n',
    'up.sh': script('link/kp.json') + script('made/kp.json'),
    link: { linkTo: '.' },
  }
  expect(await findingsIn(files)).toEqual(['up.sh:2:35 cli-config-missing', 'up.sh:4:35 undecided'])
})
