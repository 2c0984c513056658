/** Paths and names as templates write them. */
import { posix } from 'node:path'
import type { Identifier, StringLiteral } from '../syntax/bicep/syntax.js'

/** `br:registry/module:1.0`, `br/public:…`, `ts:…`: a module or template spec that is no file of the repository. */
export function isRegistryReference(written: string): boolean {
  return /^(br|ts)[:/]/i.test(written)
}

/** The text of a string; null where it has holes. */
export function plainText({ parts, holes }: StringLiteral): string | null {
  return holes.length === 0 ? (parts[0] ?? null) : null
}

/** The name of a property or of something that is imported; null where it has holes. */
export function writtenName(name: Identifier | StringLiteral): string | null {
  return 'name' in name ? name.name : plainText(name)
}

/** A path that is written in `file`, from the working directory; an absolute one stays as it is, and is refused later. */
export function pathFrom(file: string, written: string): string {
  return posix.isAbsolute(written) ? written : posix.join(posix.dirname(file), written)
}

/**
 * What a relative reference leads to from the address of a file or a folder, if that lies beside it: the last part of the
 * address counts only where a slash ends it, and `.` and `..` are folders. https://datatracker.ietf.org/doc/html/rfc3986#section-5.2
 *
 * @param address a path from the working directory; that of a folder ends with a slash
 * @returns the same for what it leads to; null: it leads elsewhere, or it is not certain where
 */
export function fileBeside(address: string, reference: string): string | null {
  const path = reference.replace(/[?#].*$/s, '')
  // An address keeps two slashes in a row apart from one, and what a backslash is depends on who reads it.
  if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:|\/\/|\\/i.test(path)) return null
  const folder = address.slice(0, address.lastIndexOf('/') + 1)
  const endsInFolder = /(?:^|\/)\.\.?$/.test(path)
  return posix.normalize(`${folder}${path}${endsInFolder ? '/' : ''}`)
}

/** Of an address whose end nobody knows: see `file` of an unknown value. */
export function isFolder(address: string): boolean {
  return address.endsWith('/')
}
