/** Texts of policy files. */
import { readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { UnreadablePolicyError } from '../policy/unreadable-policy-error.js'

/**
 * Reads policy files of the repository in `cwd`. A pull request may have written them: neither a symbolic link nor
 * `extends` leads out of it, unless the user names a policy that lies outside.
 *
 * @param named the policy that the user names; null: nobody names one
 * @returns a reader; null: there is no such file
 * @throws UnreadablePolicyError in the reader, for a file that must not or cannot be read
 */
export function textReader(cwd: string, named: string | null): (path: string) => string | null {
  const root = realpathSync(cwd)
  const mayLeave = named !== null && !isWithin(resolve(cwd), resolve(cwd, named))
  return (path) => {
    try {
      const real = realpathSync(resolve(cwd, path))
      if (!mayLeave && !isWithin(root, real)) throw new UnreadablePolicyError(path, 'it leads out of the repository')
      return readFileSync(real, 'utf8').replace(/^\uFEFF/, '')
    } catch (error) {
      if (error instanceof UnreadablePolicyError) throw error
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null
      throw new UnreadablePolicyError(path, `it cannot be read (${code ?? String(error)})`)
    }
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way)
}
