/** Writing a fixed file: only where it was checked, never through a link, and never by halves. */
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'

/**
 * Why a file must not be written, as a part of a sentence; null: it may be.
 *
 * @param path relative to `cwd`
 * @param checked the files that the user asked to check
 */
export function whyNotWritable(path: string, cwd: string, checked: ReadonlySet<string>): string | null {
  if (!checked.has(path)) return 'the file is not among those that are checked'
  try {
    const root = realpathSync(cwd)
    const whole = resolve(root, path)
    if (!whole.startsWith(root.endsWith(sep) ? root : root + sep)) return 'the file lies outside the working directory'
    if (realpathSync(whole) !== whole) return 'a symbolic link leads to the file: check it where it lies'
    accessSync(whole, constants.W_OK)
    return null
  } catch (error) {
    return `the file cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`
  }
}

/**
 * Puts the whole file in the place of the old one, with the same mode bits; whoever reads meanwhile sees one or the other.
 *
 * @throws where the system refuses; then the old file is as it was
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const { mode } = statSync(path)
  const next = join(dirname(path), `.kube-proxy-policy-${randomBytes(8).toString('hex')}.tmp`)
  try {
    const file = openSync(next, 'wx', 0o600)
    try {
      writeFileSync(file, bytes)
      fchmodSync(file, mode & 0o7777)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(next, path)
  } catch (error) {
    rmSync(next, { force: true })
    throw error
  }
}
