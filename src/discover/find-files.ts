/** The files of the paths that a user names. */
import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Files } from './discover.js'
import { listFiles, pathKind } from './list-files.js'
import { glanceAt, readBytes } from './read-file.js'

export interface FoundFiles {
  /** Every file under the paths; their own paths are relative to the working directory. */
  readonly files: Files
  /** Paths that do not exist. */
  readonly missing: readonly string[]
}

/** Listing goes on beside this process until the promise is awaited. */
export async function findFiles(cwd: string, paths: readonly string[]): Promise<FoundFiles> {
  const missing = paths.filter((path) => pathKind(resolve(cwd, path)) === 'missing')
  const listed = await Promise.all(paths.map((path) => filesUnder(cwd, path)))
  const root = realpathSync(cwd)
  const at = (path: string) => `${cwd}${sep}${path}`
  const [only] = listed
  const sorted = only !== undefined && listed.length === 1 ? only : [...new Set(listed.flat())].sort()
  return {
    missing,
    files: { paths: sorted, read: (path) => readBytes(at(path), root), glance: (path) => glanceAt(at(path)) },
  }
}

async function filesUnder(cwd: string, path: string): Promise<readonly string[]> {
  const kind = pathKind(resolve(cwd, path))
  if (kind === 'missing') return []
  const shown = toPosix(relative(cwd, resolve(cwd, path)))
  if (kind === 'file') return [shown]
  const found = await listFiles(resolve(cwd, path))
  return shown === '' ? found : found.map((file) => `${shown}/${file}`)
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
