/** Which files there are: git's own list, else a walk. */
import { execFile, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { guards } from '../../git/run-git.js'
import { codeOf, isNowhere } from './path-kind.js'

/** Bytes of file names that git may print; a repository of a million files needs about a tenth. */
const maximumListing = 1 << 30

export interface Listing {
  /** Relative to the folder, with `/`, sorted by code unit. */
  readonly paths: readonly string[]
  /** Folders in it that cannot be listed, and why. */
  readonly closed: readonly ClosedFolder[]
}

export interface ClosedFolder {
  readonly path: string
  readonly reason: string
}

/**
 * The files under `folder`, tracked and untracked but not ignored. Outside a git checkout: all of them but those under
 * `.git` and `node_modules`; links to folders are not followed.
 *
 * @param meanwhile is given the tracked files while git still looks for others, which takes it twenty times as long
 */
export async function listFiles(folder: string, meanwhile: (tracked: readonly string[]) => void): Promise<Listing> {
  const listing = [listWithGit(folder, ['--cached']), listWithGit(folder, ['--others', '--exclude-standard'])] as const
  const tracked = await listing[0]
  if (tracked !== null) meanwhile(tracked)
  const others = await listing[1]
  if (tracked === null || others === null) return walk(folder)
  return { paths: inOrder([...tracked, ...others]), closed: [] }
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
  })
  return status === 0 || status === 1 ? split(stdout) : null
}

function split(listing: string): readonly string[] {
  return listing.split('\0').filter((path) => path !== '')
}

function listWithGit(folder: string, which: readonly string[]): Promise<readonly string[] | null> {
  const args = [...guards, '-C', folder, 'ls-files', '-z', ...which]
  return new Promise((done) => {
    execFile('git', args, { maxBuffer: maximumListing }, (error, stdout) => {
      done(error === null ? split(stdout) : null)
    })
  })
}

function walk(root: string): Listing {
  const paths: string[] = []
  const closed: ClosedFolder[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(root, folder, closed)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (!entry.isDirectory()) paths.push(path)
      else if (entry.name !== '.git' && entry.name !== 'node_modules') pending.push(path)
    }
  }
  return { paths: inOrder(paths), closed }
}

/** A folder that is gone by now has nothing in it. */
function entriesOf(root: string, folder: string, closed: ClosedFolder[]) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    if (codeOf(error) === 'ENAMETOOLONG' || !isNowhere(error)) {
      closed.push({ path: folder, reason: `it cannot be listed (${codeOf(error)})` })
    }
    return []
  }
}
