/** Reading real repositories: commits, files, differences and lines. */
import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { changesBetween } from '../../../src/git/changes.js'
import { hasCommit, mergeBase, parentsOf, resolveCommit } from '../../../src/git/commits.js'
import { isFolderOfCommit, readFileOfCommit } from '../../../src/git/files-of-commit.js'
import { type Hunk, hunksOf, lineBefore } from '../../../src/git/hunks.js'
import { readBlobs } from '../../../src/git/read-blobs.js'
import { runGit } from '../../../src/git/run-git.js'
import { temporaryFolder, temporaryRepository } from '../../support/temporary-repository.js'

const text = (bytes: Uint8Array | undefined) => (bytes === undefined ? null : Buffer.from(bytes).toString('utf8'))
const lines = (...numbers: readonly number[]) => numbers.map((number) => `line ${number}\n`).join('')

/** Two branches that were merged, and a clone of the merge with a depth. */
function merged() {
  const repository = temporaryRepository({ 'a.txt': lines(1, 2, 3) })
  const { git, commit, write } = repository
  const base = git('rev-parse', 'HEAD')
  git('switch', '--quiet', '--create', 'topic')
  write({ 'b.txt': 'topic\n' })
  const head = commit()
  git('switch', '--quiet', 'main')
  write({ 'c.txt': 'main\n' })
  const main = commit()
  git('merge', '--quiet', '--no-edit', 'topic')
  return { ...repository, base, head, main, merge: git('rev-parse', 'HEAD') }
}

function clone(folder: string, depth: number): string {
  const target = temporaryFolder()
  execFileSync('git', ['clone', '--quiet', '--depth', String(depth), `file://${folder}`, target], { stdio: 'ignore' })
  return target
}

describe('commits', () => {
  const { folder, base, head, main, merge } = merged()

  test.each([
    ['HEAD', merge],
    ['HEAD^1', main],
    ['HEAD^2', head],
    ['topic', head],
    ['', null],
    ['nowhere', null],
    ['0'.repeat(40), null],
    ['HEAD:a.txt', null],
    ['--all', null],
    ['-h', null],
    ['HEAD\0', null],
    ['HEAD\nmain', null],
    ['$(touch x)', null],
    ['@{-9}', null],
  ])('%j is the commit %s', async (name, expected) => {
    expect(await resolveCommit(folder, name)).toBe(expected)
  })

  test('parents stand in order, and the merge base is where branches part', async () => {
    expect(await parentsOf(folder, merge)).toEqual([main, head])
    expect(await parentsOf(folder, base)).toEqual([])
    expect(await parentsOf(folder, '1'.repeat(40))).toBeNull()
    expect(await mergeBase(folder, main, head)).toBe(base)
    expect(await mergeBase(folder, main, '1'.repeat(40))).toBeNull()
  })

  test('a shallow clone knows the parents and lacks them', async () => {
    const one = clone(folder, 1)
    expect(await parentsOf(one, merge)).toEqual([main, head])
    expect(await hasCommit(one, merge)).toBe(true)
    expect(await hasCommit(one, head)).toBe(false)
    expect(await changesBetween(one, main, merge)).toBeNull()
    const two = clone(folder, 2)
    expect(await hasCommit(two, head)).toBe(true)
    expect((await changesBetween(two, main, merge))?.map(({ path }) => path)).toEqual(['b.txt'])
    expect(await mergeBase(two, main, head)).toBeNull()
  })

  test('outside a repository nothing is there', async () => {
    const nowhere = temporaryFolder()
    expect(await resolveCommit(nowhere, 'HEAD')).toBeNull()
    expect(await changesBetween(nowhere, main, merge)).toBeNull()
    expect(readFileOfCommit(nowhere, merge, 'a.txt')).toMatchObject({ kind: 'refused', isLacking: true })
    expect(await runGit(nowhere, ['rev-parse', 'HEAD'])).toEqual({ failure: expect.stringContaining('not a git') })
  })
})

describe('files of a commit', () => {
  const odd = ['a "quoted".json', 'ünï/cödé.json', 'tab\there.json', 'new\nline.json', ':(glob)*.json', '-rf.json']
  const repository = temporaryRepository({
    ...Object.fromEntries(odd.map((path) => [path, `{"path":${JSON.stringify(path)}}`])),
    'sub/in.json': '{}',
    'link.json': { linkTo: 'sub/in.json' },
    'out.json': { linkTo: '../out.json' },
    'ring.json': { linkTo: 'ring.json' },
    'gone.json': { linkTo: 'sub/gone.json' },
    'other/deep/in.json': '{}',
    folder: { linkTo: 'other/deep' },
    away: { linkTo: '../elsewhere' },
    'binary.json': Uint8Array.from([0xff, 0xfe, 0x00, 0x0a]),
    'empty.json': '',
  })
  const { folder, git, commit, write } = repository
  const first = git('rev-parse', 'HEAD')
  write({ 'later.json': '{}' })
  commit()

  test('are in folders, which are told from files', () => {
    const isFolder = (path: string) => isFolderOfCommit(folder, first, path)
    expect(['sub', 'other/deep/', 'sub/in.json', 'folder', 'none', '..', '.'].map(isFolder)).toEqual([
      ...[true, true],
      ...Array(5).fill(false),
    ])
  })

  test('are read in one run, byte for byte', async () => {
    const objectOf = (path: string) => git('rev-parse', `${first}:${path}`)
    const wanted = [...odd, 'binary.json', 'empty.json']
    const blobs = await readBlobs(folder, [...wanted.map(objectOf), '1'.repeat(40)])
    const of = (path: string) => blobs?.get(objectOf(path))
    for (const path of odd) expect(text(of(path))).toBe(`{"path":${JSON.stringify(path)}}`)
    expect(of('binary.json')).toEqual(Buffer.from([0xff, 0xfe, 0x00, 0x0a]))
    expect(text(of('empty.json'))).toBe('')
    expect(blobs?.has('1'.repeat(40))).toBe(false)
  })

  test.each([
    ['sub/in.json', 'bytes'],
    ['sub/../sub/in.json', 'bytes'],
    ['link.json', 'bytes'],
    ['folder/in.json', 'bytes'],
    ['folder/out.json', 'refused'],
    ['away/in.json', 'refused'],
    ['gone.json', 'refused'],
    ['later.json', 'missing'],
    ['sub', 'missing'],
    ['sub/', 'missing'],
    ['*.json', 'missing'],
    ['', 'refused'],
    ['../x', 'refused'],
    ['/etc/passwd', 'refused'],
    ['out.json', 'refused'],
    ['ring.json', 'refused'],
    ['nul\0', 'missing'],
    ...odd.map((path) => [path, 'bytes']),
  ])('%j is %s', (path, kind) => {
    expect(readFileOfCommit(folder, first, path ?? '').kind).toBe(kind)
  })

  test('in a folder of the repository paths are those from there', () => {
    expect(readFileOfCommit(`${folder}/sub`, first, 'in.json').kind).toBe('bytes')
  })
})

describe('changes', () => {
  const { folder, git, commit, write } = temporaryRepository({
    'stays.txt': 'same\n',
    'moves.txt': lines(1, 2, 3, 4, 5, 6, 7, 8),
    'goes.txt': 'gone\n',
    'changes.txt': lines(1, 2, 3),
    'crlf.txt': 'one\r\ntwo\r\nthree\r\n',
    'utf16.json': Buffer.from('one\ntwo\nthree\n', 'utf16le'),
    'kind.txt': 'a file\n',
    '.gitattributes': '*.txt -diff\n',
  })
  const before = git('rev-parse', 'HEAD')
  git('mv', 'moves.txt', 'moved ü.txt')
  git('rm', '--quiet', 'goes.txt', 'kind.txt')
  write({
    'moved ü.txt': lines(1, 2, 3, 4, 5, 6, 7, 9),
    'comes.txt': 'new\n',
    'changes.txt': lines(0, 1, 3, 4, 5),
    'crlf.txt': 'one\r\n2\r\nthree\r\n',
    'utf16.json': Buffer.from('one\n2\nthree\n', 'utf16le'),
    'kind.txt': { linkTo: 'stays.txt' },
  })
  const now = commit()

  test('are named with where a file was', async () => {
    const changes = (await changesBetween(folder, before, now)) ?? []
    const told = changes.map(({ kind, path, pathBefore }) => [kind, path, pathBefore])
    expect(told.sort()).toEqual([
      ['added', 'comes.txt', null],
      ['deleted', 'goes.txt', 'goes.txt'],
      ['modified', 'changes.txt', 'changes.txt'],
      ['modified', 'crlf.txt', 'crlf.txt'],
      ['modified', 'kind.txt', 'kind.txt'],
      ['modified', 'utf16.json', 'utf16.json'],
      ['renamed', 'moved ü.txt', 'moves.txt'],
    ])
  })

  test('have hunks, whatever attributes, line ends and encoding say', async () => {
    const changes = (await changesBetween(folder, before, now)) ?? []
    const hunks = await hunksOf(folder, before, now, changes)
    const of = (path: string) =>
      hunks.get(changes.find((one) => one.path === path) ?? fail())?.map(({ now }) => [now.start, now.count])
    expect(of('changes.txt')).toEqual([
      [1, 1],
      [2, 0],
      [4, 2],
    ])
    expect(of('moved ü.txt')).toEqual([[8, 1]])
    expect(of('crlf.txt')).toEqual([[2, 1]])
    expect(of('utf16.json')).toEqual([[2, 1]])
    expect(of('comes.txt')).toEqual([[1, 1]])
    expect(of('kind.txt')).toBeUndefined()
  })

  test('in the working tree count untracked files too', async () => {
    write({ 'untracked.txt': 'x', 'changes.txt': 'x' })
    const changes = (await changesBetween(folder, now, null)) ?? []
    expect(changes.map(({ kind, path }) => [kind, path])).toEqual([
      ['modified', 'changes.txt'],
      ['added', 'untracked.txt'],
    ])
  })
})

function fail(): never {
  throw new Error('no such change')
}

describe('a line before', () => {
  const hunk = (start: number, count: number, nowStart: number, nowCount: number): Hunk => ({
    before: { start, count },
    now: { start: nowStart, count: nowCount },
  })
  // Before: 1 2 3 4 5 6; now: A 1 2 4 B C 6, where B and C stand for 5.
  const hunks = [hunk(0, 0, 1, 1), hunk(3, 1, 3, 0), hunk(5, 1, 5, 2)]

  test.each([
    [1, null],
    [2, 1],
    [3, 2],
    [4, 4],
    [5, null],
    [6, null],
    [7, 6],
    [8, 7],
  ])('%i was %s', (line, before) => {
    expect(lineBefore(hunks, line)).toBe(before)
  })
})

test('where git does not list the files that are new, nobody knows what differs', async () => {
  const { folder, git } = temporaryRepository({ 'a.txt': lines(1) })
  const bin = temporaryFolder()
  const failing = join(bin, 'git')
  const path = process.env.PATH ?? ''
  writeFileSync(failing, `#!/bin/sh\nfor arg; do [ "$arg" = ls-files ] && exit 1; done\nPATH='${path}' exec git "$@"\n`)
  chmodSync(failing, 0o755)
  const head = git('rev-parse', 'HEAD')
  expect(await changesBetween(folder, head, null)).toEqual([])
  process.env.PATH = `${bin}${delimiter}${path}`
  try {
    expect(await changesBetween(folder, head, null)).toBeNull()
  } finally {
    process.env.PATH = path
  }
})

test('an object is read as it is, whatever the clone puts in its place', async () => {
  const { folder, git } = temporaryRepository({ 'a.txt': 'a', 'b.txt': 'b' })
  const [own, other] = [git('rev-parse', 'HEAD:a.txt'), git('rev-parse', 'HEAD:b.txt')]
  git('replace', own, other)
  expect(text((await readBlobs(folder, [own]))?.get(own))).toBe('a')
})
