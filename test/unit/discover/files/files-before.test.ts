/** The files before a change, from git and from what is the same. */
import { expect, test } from '@jest/globals'
import { filesBefore } from '../../../../src/discover/files/files-before.js'
import { findFiles } from '../../../../src/discover/files/find-files.js'
import { changesBetween } from '../../../../src/git/changes.js'
import { temporaryRepository } from '../../../support/temporary-repository.js'

const config = (mode: string) => `{ "enabled": true, "mode": "${mode}", "ipvsConfig": { "scheduler": "RoundRobin" } }\n`

async function before(paths: readonly string[] = ['.'], now: 'HEAD' | null = 'HEAD') {
  const repository = temporaryRepository({
    'infra/same.json': config('IPVS'),
    'infra/changed.json': config('IPVS'),
    'infra/moved.json': config('NFTABLES'),
    'infra/gone.json': config('IPTABLES'),
    'other/gone.json': config('IPTABLES'),
    'infra/loaded.txt': 'before',
    'infra/link.json': { linkTo: 'same.json' },
    'infra/stays.json': { linkTo: 'changed.json' },
    'infra/lost.json': { linkTo: 'new.json' },
  })
  const { git, write, commit, folder } = repository
  const base = git('rev-parse', 'HEAD')
  git('rm', '--quiet', 'infra/gone.json', 'other/gone.json', 'infra/link.json')
  git('mv', 'infra/moved.json', 'infra/mövéd.json')
  write({
    'infra/changed.json': config('NFTABLES'),
    'infra/new.json': config('IPVS'),
    'infra/loaded.txt': 'now',
    'infra/link.json': config('IPVS'),
  })
  const head = commit()
  const { files } = await findFiles(folder, paths)
  const changes = (await changesBetween(folder, base, now === null ? null : head)) ?? []
  const isAsked = (path: string) => paths.includes('.') || paths.some((one) => path.startsWith(`${one}/`))
  const found = await filesBefore(folder, files, base, changes, isAsked)
  if (found === null) throw new Error('nothing is before')
  return found
}

test.each(['HEAD', null] as const)('are what the commit before had, against %s', async (now) => {
  const files = await before(['.'], now)
  expect(files.paths).toEqual([
    'infra/changed.json',
    'infra/gone.json',
    'infra/link.json',
    'infra/loaded.txt',
    'infra/lost.json',
    'infra/moved.json',
    'infra/same.json',
    'infra/stays.json',
    'other/gone.json',
  ])
  const text = (path: string) => {
    const read = files.read(path)
    return read.kind === 'bytes' ? Buffer.from(read.bytes).toString('utf8') : read.kind
  }
  expect(text('infra/changed.json')).toBe(config('IPVS'))
  expect(text('infra/same.json')).toBe(config('IPVS'))
  expect(text('infra/moved.json')).toBe(config('NFTABLES'))
  expect(text('infra/loaded.txt')).toBe('before')
  expect(text('infra/link.json')).toBe(config('IPVS'))
  expect(['infra/new.json', 'infra/mövéd.json'].map(text)).toEqual(['missing', 'missing'])
  // Links that are the same, to a file that is not, and to one that was not there.
  expect(['infra/stays.json', 'infra/lost.json'].map(text)).toEqual([config('IPVS'), 'missing'])
  expect(files.exists('infra/new.json')).toBe(false)
  expect(files.exists('infra/gone.json')).toBe(true)
  expect(files.look?.('infra/new.json')).toBeNull()
  expect(files.look?.('infra/gone.json')).toMatchObject({ relevance: 'ours' })
})

test('of the paths that are asked for', async () => {
  const { paths } = await before(['infra'])
  expect(paths).toContain('infra/gone.json')
  expect(paths).not.toContain('other/gone.json')
})
