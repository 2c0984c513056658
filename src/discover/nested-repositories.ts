/** Repositories in the one that is checked: submodules, and what somebody has cloned into it. */
import { posix } from 'node:path'
import type { Files } from './files/files.js'
import { readText } from './files/read-text.js'

/** The folders of submodules. */
export function submodulesOf(files: Files): readonly string[] {
  const written = (readText('.gitmodules', files) ?? '').matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm)
  return [...written].map(([, path = '']) => posix.normalize(path.trim()))
}

/**
 * Those in the folders that are listed, of which git lists no file.
 *
 * @param known the paths of the files
 */
export function nestedRepositories(known: ReadonlySet<string>, files: Files): readonly string[] {
  const submodules = files.exists('.gitmodules') ? submodulesOf(files) : []
  // Of what is cloned into it and not added, git says the folder, and nothing more.
  const cloned = [...known].filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1))
  return [...new Set([...submodules.filter((path) => known.has(path)), ...cloned])].sort()
}
