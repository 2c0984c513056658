/** Which files there are: git's own list, else a walk. */
import { execFile, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
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

/** The folder may belong to another user (containers), and its configuration must start no program. */
const guards = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false']

/** Whether git would ignore a file of that path; false outside a checkout. */
export function isGitIgnored(folder: string, path: string): boolean {
  if (path.includes('\0')) return false
  const args = [...guards, '-C', folder, 'check-ignore', '--quiet', '--no-index', '--', path]
  return spawnSync('git', args, { stdio: 'ignore' }).status === 0
}

function listWithGit(folder: string, which: readonly string[]): Promise<readonly string[] | null> {
  const args = [...guards, '-C', folder, 'ls-files', '-z', ...which]
  return new Promise((done) => {
    execFile('git', args, { maxBuffer: maximumListing }, (error, stdout) => {
      done(error === null ? stdout.split('\0').filter((path) => path !== '') : null)
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
