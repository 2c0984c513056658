/** Reading a candidate's bytes, bounded, and never through a link that leaves the repository. */
import { closeSync, constants, lstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs'
import { sep } from 'node:path'

/** Azure refuses templates of more than 4 MB. https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices */
export const maximumFileSize = 16 * 1024 * 1024

export type ReadResult =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** There is no such file, or it is a folder. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly reason: string }

/** Windows knows no such flag; there links are for administrators. */
const withoutLinks = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)

/** Most candidates fit; they are read with three system calls and no allocation. */
const shared = Buffer.allocUnsafe(256 * 1024)

/**
 * The file's bytes. They are valid until the next call: keep a copy of what is needed longer.
 *
 * @param root the folder that links must not leave, with its own links resolved
 */
export function readBytes(path: string, root: string): ReadResult {
  try {
    return read(path, withoutLinks)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return { kind: 'missing' }
    if (code === 'ELOOP') return readWithin(path, root)
    return { kind: 'refused', reason: `it cannot be read (${code ?? String(error)})` }
  }
}

/**
 * The file's text in one call, for a first look; null where that fails: readBytes() tells why. Node takes numbers as
 * flags, though its types do not say so.
 */
export function glanceAt(path: string): string | null {
  try {
    return readFileSync(path, { encoding: 'utf8', flag: withoutLinks as unknown as string })
  } catch {
    return null
  }
}

function read(path: string, flags: number): ReadResult {
  const file = openSync(path, flags)
  try {
    const length = readSync(file, shared, 0, shared.length, 0)
    if (length < shared.length) return { kind: 'bytes', bytes: shared.subarray(0, length) }
    return { kind: 'bytes', bytes: readFileSync(file) }
  } finally {
    closeSync(file)
  }
}

/** The same for a path whose folders may be links too: wherever they lead, it must lie in `root`. */
export function readWithin(path: string, root: string): ReadResult {
  try {
    const target = realpathSync(path)
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return { kind: 'refused', reason: 'it is a symbolic link that leaves the repository' }
    }
    return read(target, constants.O_RDONLY)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EISDIR') return { kind: 'missing' }
    if (code === 'ENOENT' || code === 'ENOTDIR') return isLink(path) ? leadsNowhere : { kind: 'missing' }
    return { kind: 'refused', reason: `it cannot be read (${code ?? String(error)})` }
  }
}

const leadsNowhere: ReadResult = { kind: 'refused', reason: 'it is a symbolic link that leads nowhere' }

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
