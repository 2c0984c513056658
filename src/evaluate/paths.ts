/** Paths and names as templates write them. */
import { posix } from 'node:path'
import type { StringLiteral } from '../syntax/bicep/syntax.js'

/** `br:registry/module:1.0`, `br/public:…`, `ts:…`: a module or template spec that is no file of the repository. */
export function isRegistryReference(written: string): boolean {
  return /^(br|ts)[:/]/i.test(written)
}

/** The text of a string; null where it has holes. */
export function plainText({ parts, holes }: StringLiteral): string | null {
  return holes.length === 0 ? (parts[0] ?? null) : null
}

/** A path that is written in `file`, from the working directory; an absolute one stays as it is, and is refused later. */
export function pathFrom(file: string, written: string): string {
  return posix.isAbsolute(written) ? written : posix.join(posix.dirname(file), written)
}

/**
 * What a relative reference leads to from the address of a file, if that lies beside it.
 *
 * @returns the path from the working directory; null: it leads elsewhere
 */
export function fileBeside(file: string, reference: string): string | null {
  const path = reference.replace(/[?#].*$/s, '')
  if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return null
  return pathFrom(file, path)
}
