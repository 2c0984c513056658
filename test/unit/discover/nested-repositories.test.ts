/** Repositories in the one that is checked: git lists none of their files, and that is said. */
import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { type CheckResult, check } from '../../../src/check.js'
import { findFiles } from '../../../src/discover/files/find-files.js'
import { builtIn } from '../../../src/policy/packs.js'
import { noPaint } from '../../../src/report/terminal.js'
import { toText } from '../../../src/report/text.js'
import { testDay } from '../../support/check-files.js'
import { report } from '../../support/findings.js'
import { temporaryRepository } from '../../support/temporary-repository.js'

const config = { 'kube-proxy.json': '{ "mode": "IPVS" }\n' }

async function checked(folder: string, paths = ['.']): Promise<CheckResult> {
  const { files } = await findFiles(folder, paths)
  return check(files, builtIn('recommended'), {
    asOf: testDay,
    repository: null,
    isWhole: true,
    baseline: null,
    base: null,
  })
}

/** A submodule in `vendor/sub`, and what somebody has cloned to `tools/clone`. */
function withRepositories(): string {
  const other = temporaryRepository(config)
  const { folder, git, commit } = temporaryRepository({ 'infra/a.json': '{}' })
  git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.folder, 'vendor/sub')
  commit()
  execFileSync('git', ['clone', '--quiet', other.folder, `${folder}/tools/clone`])
  return folder
}

test('are told of where they lie in what is checked', async () => {
  const folder = withRepositories()
  expect(await checked(folder)).toMatchObject({ findings: [], nested: ['tools/clone', 'vendor/sub'] })
  expect((await checked(folder, ['vendor', 'infra'])).nested).toEqual(['vendor/sub'])
  expect((await checked(folder, ['infra'])).nested).toEqual([])
})

test('are looked through where they are named', async () => {
  const folder = withRepositories()
  for (const path of ['vendor/sub', 'tools/clone']) {
    const { findings, nested } = await checked(folder, [path])
    expect({ files: findings.map(({ place }) => place.file), nested }).toEqual({
      files: [`${path}/kube-proxy.json`],
      nested: [],
    })
  }
})

test('are not nothing: the last line counts them, and they stand with their names', async () => {
  const result = await checked(withRepositories())
  const text = toText({ ...report([]), result }, { paint: noPaint, quiet: false, verbose: true })
  expect(text).toContain('not looked through: tools/clone (another repository; check it by itself)\n')
  expect(text).toMatch(/^Passed: no findings; .*; 2 repositories in this one not looked through\.\n$/m)
})
