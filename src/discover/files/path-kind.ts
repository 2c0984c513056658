/** What lies at a path, whoever wrote it: no path makes this throw. */
import { statSync } from 'node:fs'

export type PathKind = 'file' | 'folder' | 'missing'

/** Links are followed. What nobody may look at counts as a file: reading it tells why it cannot be read. */
export function pathKind(path: string): PathKind {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats === undefined) return 'missing'
    return stats.isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return isNowhere(error) || codeOf(error) === 'ELOOP' ? 'missing' : 'file'
  }
}

/** Whether it is a pipe, a socket or a device: nobody knows what it holds before it is read, and then perhaps never again. */
export function isSpecial(path: string): boolean {
  try {
    const stats = statSync(path)
    return !stats.isFile() && !stats.isDirectory()
  } catch {
    return false
  }
}

/**
 * The error says that nothing can lie at the path: there is nothing, a file is used as a folder, a name is longer than
 * the file system allows, or it holds a NUL character.
 */
export function isNowhere(error: unknown): boolean {
  return nowhere.has(codeOf(error))
}

const nowhere: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])

/** `ENOENT`; the error's own words where it has no code. */
export function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return code ?? String(error)
}
