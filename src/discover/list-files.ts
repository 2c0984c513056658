/** Which files there are: git's own list, else a walk. */
import { execFile, spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of file names that git may print; a repository of a million files needs about a tenth. */
const maximumListing = 1 << 30

/**
 * The files under `folder`, tracked and untracked but not ignored, relative to it, with `/`, sorted by code unit.
 * Outside a git checkout: all of them but those under `.git` and `node_modules`.
 *
 * @param meanwhile is given the tracked files while git still looks for others, which takes it twenty times as long
 */
export async function listFiles(
  folder: string,
  meanwhile: (tracked: readonly string[]) => void,
): Promise<readonly string[]> {
  const listing = [listWithGit(folder, ['--cached']), listWithGit(folder, ['--others', '--exclude-standard'])] as const
  const tracked = await listing[0]
  if (tracked !== null) meanwhile(tracked)
  const others = await listing[1]
  const paths = tracked === null || others === null ? walk(folder, '') : [...tracked, ...others]
  return [...new Set(paths)].sort()
}

/** The folder may belong to another user (containers), and its configuration must start no program. */
const guards = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false']

/** Whether git would ignore a file of that path; false outside a checkout. */
export function isGitIgnored(folder: string, path: string): boolean {
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

function walk(root: string, below: string): readonly string[] {
  const found: string[] = []
  const pending = [below]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== '.git' && entry.name !== 'node_modules') pending.push(path)
      } else found.push(path)
    }
  }
  return found
}

export type PathKind = 'file' | 'folder' | 'missing'

export function pathKind(path: string): PathKind {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 'missing'
  return stats.isDirectory() ? 'folder' : 'file'
}
