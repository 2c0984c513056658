import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { textReader } from '../../../../src/discover/policy-files/text-reader.js'
import { policyForRepository } from '../../../../src/policy/for-repository.js'
import { testDay } from '../../../support/check-files.js'
import { temporaryFolder, temporaryRepository } from '../../../support/temporary-repository.js'

const folder = mkdtempSync(join(tmpdir(), 'text-reader-'))
const repository = join(folder, 'repository')

beforeAll(() => {
  mkdirSync(join(repository, '.github'), { recursive: true })
  writeFileSync(join(folder, 'secret.yml'), 'SECRET: hunter2\n')
  writeFileSync(join(folder, 'central.yml'), 'version: 1\nextends: [base.yml]\n')
  writeFileSync(join(folder, 'base.yml'), 'version: 1\n')
  writeFileSync(join(repository, 'own.yml'), '\uFEFFversion: 1\n')
  writeFileSync(join(repository, 'leaving.yml'), 'version: 1\nextends: [../secret.yml]\n')
  symlinkSync(join(folder, 'secret.yml'), join(repository, '.github/kube-proxy-policy.yml'))
  symlinkSync('own.yml', join(repository, 'inside.yml'))
  symlinkSync('gone.yml', join(repository, 'dangling.yml'))
  symlinkSync('ring.yml', join(repository, 'ring.yml'))
  writeFileSync(join(repository, 'latin1.yml'), Buffer.from('# Richtlinie f\xfcr alle\nversion: 1\n', 'latin1'))
})

afterAll(() => rmSync(folder, { recursive: true }))

async function problemsWith(named: string | null): Promise<readonly string[]> {
  const loaded = await policyForRepository(named, { read: textReader(repository, named) }, testDay)
  return 'problems' in loaded ? loaded.problems.map(({ file, message }) => `${file}: ${message}`) : []
}

test('a file of the repository, without its byte order mark, also through a link within it', () => {
  expect(textReader(repository, null)('own.yml')).toBe('version: 1\n')
  expect(textReader(repository, null)('inside.yml')).toBe('version: 1\n')
})

test('a file that is not there', () => {
  expect(textReader(repository, null)('other.yml')).toBeNull()
  expect(textReader(repository, null)('own.yml/other.yml')).toBeNull()
})

test.each([
  ['a folder', '.github', 'it is a folder'],
  ['a link to nowhere', 'dangling.yml', 'it is a symbolic link that leads nowhere'],
  ['a link to itself', 'ring.yml', 'it is a symbolic link that leads nowhere'],
  ['bytes that are no text', 'latin1.yml', 'it is not UTF-8 text'],
])('%s is not taken for no policy', async (_, path, reason) => {
  expect(await problemsWith(path)).toEqual([`${path}: This file is not read: ${reason}.`])
})

test.each(['\0', 'x'.repeat(300), 'own.yml/x'])('a path where no file can be: %j', (path) => {
  expect(textReader(repository, null)(path)).toBeNull()
})

test('a pipe is not waited for, and a link to itself is not followed for ever', () => {
  execFileSync('mkfifo', [join(repository, 'pipe.yml')])
  symlinkSync('round.yml', join(repository, 'round.yml'))
  expect(() => textReader(repository, null)('pipe.yml')).toThrow('it is a pipe, a socket or a device')
  expect(() => textReader(repository, null)('round.yml')).toThrow('it is a symbolic link that leads nowhere')
})

test('a file that a sparse checkout leaves out is read from git; one that is deleted is not there', () => {
  const { folder, git } = temporaryRepository({ 'README.md': 'x', '.github/p.yml': 'version: 1\n', 'infra/a.yml': 'x' })
  const read = textReader(folder, null)
  git('sparse-checkout', 'set', 'infra')
  expect(read('.github/p.yml')).toBe('version: 1\n')
  expect(read('.github/other.yml')).toBeNull()
  rmSync(join(folder, 'infra/a.yml'))
  expect(read('infra/a.yml')).toBeNull()

  // A linked worktree has its own sparse checkout, elsewhere.
  const linked = join(temporaryFolder(), 'linked')
  git('worktree', 'add', '--quiet', '--no-checkout', '-b', 'other', linked)
  git('-C', linked, 'sparse-checkout', 'set', 'infra')
  git('-C', linked, 'checkout', '--quiet')
  expect(existsSync(join(linked, '.github'))).toBe(false)
  expect(textReader(linked, null)('.github/p.yml')).toBe('version: 1\n')
})

test("the repository's own policy is a link that leaves it: a problem that tells nothing of the target", async () => {
  expect(await problemsWith(null)).toEqual([
    '.github/kube-proxy-policy.yml: This file is not read: it leads out of the repository.',
  ])
})

test('extends leaves the repository', async () => {
  expect(await problemsWith('leaving.yml')).toEqual([
    "leaving.yml: '../secret.yml' is not read: it leads out of the repository.",
  ])
})

test('a policy outside that the user names, and what it extends', async () => {
  expect(await problemsWith('../central.yml')).toEqual([])
})
