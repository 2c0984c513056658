/** The files of the paths that a user names. */
import { readFileSync, realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Files } from './discover.js'
import { listFiles, pathKind } from './list-files.js'
import { readBytes } from './read-file.js'

/** Every file under the paths; those that do not exist are returned as `missing`. Paths in it are relative to `cwd`. */
export function filesOf(
  cwd: string,
  paths: readonly string[],
): { readonly files: Files; readonly missing: readonly string[] } {
  const missing = paths.filter((path) => pathKind(resolve(cwd, path)) === 'missing')
  const listed = paths.flatMap((path) => {
    const kind = pathKind(resolve(cwd, path))
    if (kind === 'missing') return []
    const shown = toPosix(relative(cwd, resolve(cwd, path)))
    if (kind === 'file') return [shown]
    const found = listFiles(resolve(cwd, path))
    return shown === '' ? found : found.map((file) => `${shown}/${file}`)
  })
  const root = realpathSync(cwd)
  const sorted = paths.length === 1 ? listed : [...new Set(listed)].sort()
  return { missing, files: { paths: sorted, read: (path) => readBytes(`${cwd}${sep}${path}`, root) } }
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** Texts of files for a policy, which may lie outside the folder: who names them is trusted. null: there is none. */
export function textReader(cwd: string): (path: string) => string | null {
  return (path) => {
    try {
      return readFileSync(resolve(cwd, path), 'utf8').replace(/^\uFEFF/, '')
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null
      throw error
    }
  }
}
