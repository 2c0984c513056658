/** Reading a candidate's bytes: bounded, waiting for nobody, and never through a link that leaves the repository. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs'
import { sep } from 'node:path'
import { asLatin1 } from '../first-look/latin1.js'
import { codeOf, isNowhere } from './path-kind.js'

/** Azure refuses templates of more than 4 MB. https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices */
export const maximumFileSize = 16 * 1024 * 1024

/** Of larger files not even a word of ours is looked for: node has no string that long. */
const maximumReadSize = 256 * 1024 * 1024

export type ReadResult =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** There is no such file, or it is a folder. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly reason: string; readonly isLink?: true }

/** A pipe that nobody writes to would be waited for. Windows knows neither flag; there links are for administrators. */
const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
const withoutLinks = withoutWaiting | (constants.O_NOFOLLOW ?? 0)

/** Most candidates fit; they are read with three system calls and no allocation. */
const shared = Buffer.allocUnsafe(256 * 1024)

/**
 * The file's bytes. They are valid until the next call: keep a copy of what is needed longer.
 *
 * @param root the folder that links must not leave, with its own links resolved
 */
export function readBytes(path: string, root: string): ReadResult {
  try {
    return asResult(read(path, withoutLinks))
  } catch (error) {
    return codeOf(error) === 'ELOOP' ? readWithin(path, root) : unread(error)
  }
}

/** The file as asLatin1() gives it, without following links; null where that fails: readBytes() tells why. */
export function glanceAt(path: string | Buffer): string | null {
  try {
    const found = read(path, withoutLinks)
    // For most files all that is made is their text: at ten thousand of them a view of its bytes takes 2 % of a check.
    if (typeof found === 'number') return shared.toString('latin1', 0, found)
    return found.kind === 'bytes' ? asLatin1(found.bytes) : null
  } catch {
    return null
  }
}

/**
 * Pipes and devices have no bytes or no end: only what looks like that is asked what it is.
 *
 * @returns how many bytes of `shared` are the file's, where it has some and they fit
 */
function read(path: string | Buffer, flags: number): number | ReadResult {
  const file = openSync(path, flags)
  try {
    const length = readSync(file, shared, 0, shared.length, 0)
    if (0 < length && length < shared.length) return length
    const stats = fstatSync(file)
    if (!stats.isFile()) return noFile
    if (stats.size > maximumReadSize) return tooLarge(stats.size)
    return { kind: 'bytes', bytes: length === 0 ? shared.subarray(0, 0) : readFileSync(file) }
  } finally {
    closeSync(file)
  }
}

function asResult(found: number | ReadResult): ReadResult {
  return typeof found === 'number' ? { kind: 'bytes', bytes: shared.subarray(0, found) } : found
}

/** The same for a path whose folders may be links too: wherever they lead, it must lie in `root`. */
export function readWithin(path: string, root: string): ReadResult {
  try {
    const target = realpathSync(path)
    if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) return leavesRepository
    return asResult(read(target, withoutWaiting))
  } catch (error) {
    if (!isNowhere(error) && codeOf(error) !== 'ELOOP') return unread(error)
    return isLink(path) ? leadsNowhere : { kind: 'missing' }
  }
}

function unread(error: unknown): ReadResult {
  const code = codeOf(error)
  if (code === 'EISDIR' || isNowhere(error)) return { kind: 'missing' }
  return withoutBytes.has(code) ? noFile : { kind: 'refused', reason: `it cannot be read (${code})` }
}

/** A socket cannot be opened (on Linux, on macOS), a pipe has no positions, and a terminal has nothing to read yet. */
const withoutBytes: ReadonlySet<string> = new Set(['ENXIO', 'EOPNOTSUPP', 'ESPIPE', 'EAGAIN'])

/** @param size in bytes */
export function tooLarge(size: number): ReadResult & { readonly kind: 'refused' } {
  return { kind: 'refused', reason: `it has ${size} bytes; at most ${maximumFileSize} are read` }
}

const noFile: ReadResult = { kind: 'refused', reason: 'it is a pipe, a socket or a device' }
const leavesRepository: ReadResult = {
  kind: 'refused',
  reason: 'it is a symbolic link that leaves the repository',
  isLink: true,
}
const leadsNowhere: ReadResult = {
  kind: 'refused',
  reason: 'it is a symbolic link that leads nowhere',
  isLink: true,
}

/** false where there is nothing, or nothing that may be seen. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}
