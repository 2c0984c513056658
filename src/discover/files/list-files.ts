/** Which files there are: git's own list, else a walk. */

import { isUtf8 } from 'node:buffer'
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { guards, ownEnvironment } from '../../git/run-git.js'
import { codeOf, isNowhere } from './path-kind.js'

/** Bytes of file names that git may print; a repository of a million files needs about a tenth. */
const maximumListing = 1 << 30

export interface Listing {
  /** Relative to the folder, with `/`, sorted by code unit. */
  readonly paths: readonly string[]
  /** Files whose names are not UTF-8, so that no path names them; as bytes, relative to the folder. */
  readonly unnameable: readonly Buffer[]
  /** Folders in it that cannot be listed, and why. */
  readonly closed: readonly Closed[]
}

/** A folder or file, and why nobody knows what is in it. */
export interface Closed {
  readonly path: string
  readonly reason: string
}

/**
 * The files under `folder`, tracked and untracked but not ignored. Outside a git checkout, and in a folder of which git
 * ignores everything, which somebody names for what is in it: all of them but those under `.git` and `node_modules`; links to folders
 * are not followed.
 *
 * @param meanwhile is given the tracked files while git still looks for others, which takes it twenty times as long
 */
export async function listFiles(folder: string, meanwhile: (tracked: readonly string[]) => void): Promise<Listing> {
  const listing = [listWithGit(folder, ['--cached']), listWithGit(folder, ['--others', '--exclude-standard'])] as const
  const tracked = await listing[0]
  if (tracked !== null) meanwhile(tracked.paths)
  const others = await listing[1]
  if (tracked === null || others === null) return walk(folder)
  // A repository may ignore all that is around it, such as somebody's home.
  if (isEmpty(tracked) && isEmpty(others) && !existsSync(join(folder, '.git'))) return walk(folder)
  return {
    paths: inOrder([...tracked.paths, ...others.paths]),
    unnameable: [...tracked.unnameable, ...others.unnameable],
    closed: [],
  }
}

function isEmpty({ paths, unnameable }: Names): boolean {
  return paths.length === 0 && unnameable.length === 0
}

function inOrder(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].sort()
}

/** Paths that are asked for one by one, where git refuses to answer for all of them. */
const maximumAskedAlone = 50

/** Those of the paths that git would ignore; none outside a checkout. */
export function ignoredAmong(folder: string, paths: readonly string[]): ReadonlySet<string> {
  const possible = paths.filter((path) => !path.includes('\0'))
  const ignored = ignoredByGit(folder, possible)
  if (ignored !== null) return new Set(ignored)
  // One that lies behind a link is enough for that.
  return new Set(possible.slice(0, maximumAskedAlone).flatMap((path) => ignoredByGit(folder, [path]) ?? []))
}

/** null: git gives no answer. */
function ignoredByGit(folder: string, paths: readonly string[]): readonly string[] | null {
  const args = [...guards, '-C', folder, 'check-ignore', '-z', '--no-index', '--stdin']
  const { status, stdout } = spawnSync('git', args, {
    input: paths.join('\0'),
    stdio: ['pipe', 'pipe', 'ignore'],
    encoding: 'utf8',
    maxBuffer: maximumListing,
    env: ownEnvironment(),
  })
  return status === 0 || status === 1 ? split(stdout) : null
}

function split(listing: string): readonly string[] {
  return listing.split('\0').filter((path) => path !== '')
}

type Names = Pick<Listing, 'paths' | 'unnameable'>

function listWithGit(folder: string, which: readonly string[]): Promise<Names | null> {
  const args = [...guards, '-C', folder, 'ls-files', '-z', ...which]
  return new Promise((done) => {
    const options = { maxBuffer: maximumListing, encoding: 'buffer', env: ownEnvironment() } as const
    execFile('git', args, options, (error, stdout) => {
      done(error === null ? namesIn(stdout) : null)
    })
  })
}

/** What decoding puts for bytes that are not UTF-8; it may stand in a name by itself. */
const replacement = '\ufffd'

function namesIn(listing: Buffer): Names {
  const paths = split(listing.toString('utf8'))
  if (!paths.some((path) => path.includes(replacement))) return { paths, unnameable: [] }
  // In Latin-1 every byte is one character.
  const names = split(listing.toString('latin1')).map((name) => Buffer.from(name, 'latin1'))
  return {
    paths: names.filter((name) => isUtf8(name)).map((name) => name.toString('utf8')),
    unnameable: names.filter((name) => !isUtf8(name)),
  }
}

function walk(root: string): Listing {
  const found = { paths: [] as string[], unnameable: [] as Buffer[], closed: [] as Closed[] }
  const pending = [Buffer.alloc(0)]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(root, folder, found.closed)) {
      const path = folder.length === 0 ? entry.name : Buffer.concat([folder, slash, entry.name])
      const name = entry.name.toString('latin1')
      if (entry.isDirectory()) {
        if (name !== '.git' && name !== 'node_modules') pending.push(path)
      } else if (isUtf8(path)) found.paths.push(path.toString('utf8'))
      else found.unnameable.push(path)
    }
  }
  return { ...found, paths: inOrder(found.paths) }
}

const slash = Buffer.from('/')

/** A folder that is gone by now has nothing in it. */
function entriesOf(root: string, folder: Buffer, closed: Closed[]) {
  try {
    return readdirSync(pathIn(root, folder), { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    if (codeOf(error) === 'ENAMETOOLONG' || !isNowhere(error)) {
      closed.push({ path: folder.toString('utf8'), reason: `it cannot be listed (${codeOf(error)})` })
    }
    return []
  }
}

/** @param name relative to the folder, as bytes */
export function pathIn(folder: string, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(folder), slash, name])
}
