/** Which file an entry of `extends` names. */
import { posix } from 'node:path'
import { oneOf } from '../rules/support/wording.js'
import { packNames } from './packs.js'
import { isReference, type RemoteReference, readReference, referenceMeant, referenceText } from './remote-reference.js'

/** A policy file by the path that reports show: one of this repository, or of another. */
export interface Base {
  readonly path: string
  /** null: a file of this repository. */
  readonly reference: RemoteReference | null
}

export function fileAt(path: string): Base {
  return { path, reference: null }
}

/**
 * @param text as it is written; no pack
 * @param from the file that it is written in; null: it is the policy itself that is named
 */
export function baseNamed(text: string, from: Base | null): Base | { readonly problem: string } {
  if (isReference(text)) {
    const reference = readReference(text)
    return 'problem' in reference ? reference : { path: referenceText(reference), reference }
  }
  const unusable = unusableBase(text)
  if (unusable !== null) return { problem: unusable }
  const folder = posix.dirname(from?.reference?.path ?? from?.path ?? '.')
  const path = posix.join(folder, text)
  if (from === null || from.reference === null) return fileAt(path)
  if (path === '..' || path.startsWith('../')) {
    return { problem: `'${text}' leads out of ${from.reference.owner}/${from.reference.repo}.` }
  }
  // The same REF names the same commit throughout a run.
  return baseNamed(referenceText({ ...from.reference, path }), null)
}

function unusableBase(text: string): string | null {
  if (text === '') return "'extends' names nothing here; expected a pack or a path from this file."
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) {
    const reference = referenceMeant(text)
    const hint = reference === null ? '' : ` Did you mean '${reference}'?`
    return `'${text}' is no policy; expected ${oneOf(packNames)}, a path from this file, or github:OWNER/REPO/PATH@REF.${hint}`
  }
  if (text.startsWith('/')) return `'${text}' is an absolute path; expected a path from this file.`
  return text.includes('\\') ? `'${text}' has backslashes; folders are separated by '/'.` : null
}
