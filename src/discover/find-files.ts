/** The files of the paths that a user names. */
import { realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import type { Files } from './files.js'
import { type FirstLook, lookAt } from './first-look.js'
import { isGitIgnored, listFiles, pathKind } from './list-files.js'
import { isCandidate } from './prefilter.js'
import { glanceAt, readBytes, readWithin } from './read-file.js'
import { isMarkdown, mayBeScript } from './scripts/script-file.js'

export interface FoundFiles {
  /** Every file under the paths; their own paths are relative to the working directory. */
  readonly files: Files
  /** Paths that do not exist. */
  readonly missing: readonly string[]
  /** The working directory as a whole is among the paths. */
  readonly isWhole: boolean
}

/** Listing goes on beside this process; first looks are taken while it does. */
export async function findFiles(cwd: string, paths: readonly string[]): Promise<FoundFiles> {
  const moduleCache = toPosix(join(homedir(), '.bicep'))
  const isRestored = (path: string) => path.startsWith(`${moduleCache}/`)
  const at = (path: string) => (isRestored(path) ? path : `${cwd}${sep}${path}`)
  const looks = firstLooks(at)
  const missing = paths.filter((path) => pathKind(resolve(cwd, path)) === 'missing')
  const listed = await Promise.all(paths.map((path) => filesUnder(cwd, path, looks.take)))
  const root = realpathSync(cwd)
  const exists = (path: string) => pathKind(at(path)) === 'file'
  const [only] = listed
  const sorted = only !== undefined && listed.length === 1 ? only : [...new Set(listed.flat())].sort()
  const known = new Set(sorted)
  // What is listed lies in the repository; what a template names may lie behind a link to anywhere.
  const read = (path: string) =>
    known.has(path) ? readBytes(at(path), root) : readWithin(at(path), isRestored(path) ? moduleCache : root)
  const isIgnored = (path: string) => isGitIgnored(cwd, path)
  const isWhole = paths.some((path) => resolve(cwd, path) === resolve(cwd))
  return { missing, isWhole, files: { paths: sorted, read, exists, isIgnored, moduleCache, look: looks.at } }
}

interface FirstLooks {
  readonly take: (path: string) => void
  readonly at: (path: string) => FirstLook | null
}

function firstLooks(at: (path: string) => string): FirstLooks {
  const others = new Map<string, FirstLook>()
  const look = (path: string): FirstLook | null => {
    const text = glanceAt(at(path))
    return text === null ? null : lookAt(path, text)
  }
  return {
    take: (path) => {
      const taken = isCandidate(path) || (mayBeScript(path) && !isMarkdown(path)) ? look(path) : null
      if (taken?.relevance === 'none') others.set(path, taken)
    },
    at: (path) => others.get(path) ?? look(path),
  }
}

async function filesUnder(cwd: string, path: string, look: FirstLooks['take']): Promise<readonly string[]> {
  const kind = pathKind(resolve(cwd, path))
  if (kind === 'missing') return []
  const shown = toPosix(relative(cwd, resolve(cwd, path)))
  if (kind === 'file') return [shown]
  const fromHere = (file: string) => (shown === '' ? file : `${shown}/${file}`)
  const found = await listFiles(resolve(cwd, path), (tracked) => {
    for (const file of tracked) look(fromHere(file))
  })
  return found.map(fromHere)
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
