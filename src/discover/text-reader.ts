/** Texts of files that a user names, for a policy. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** They may lie outside the folder: who names them is trusted. null: there is none. */
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
