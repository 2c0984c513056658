/** The files of the paths that a user names. */
import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Files } from './discover.js'
import { listFiles, pathKind } from './list-files.js'
import { isCandidate, relevanceOfText } from './prefilter.js'
import { glanceAt, readBytes } from './read-file.js'

export interface FoundFiles {
  /** Every file under the paths; their own paths are relative to the working directory. */
  readonly files: Files
  /** Paths that do not exist. */
  readonly missing: readonly string[]
}

/** Listing goes on beside this process; first looks are taken while it does. */
export async function findFiles(cwd: string, paths: readonly string[]): Promise<FoundFiles> {
  const at = (path: string) => `${cwd}${sep}${path}`
  const looks = firstLooks(at)
  const missing = paths.filter((path) => pathKind(resolve(cwd, path)) === 'missing')
  const listed = await Promise.all(paths.map((path) => filesUnder(cwd, path, looks.take)))
  const root = realpathSync(cwd)
  const [only] = listed
  const sorted = only !== undefined && listed.length === 1 ? only : [...new Set(listed.flat())].sort()
  return { missing, files: { paths: sorted, read: (path) => readBytes(at(path), root), glance: looks.glance } }
}

interface FirstLooks {
  readonly take: (path: string) => void
  /** The file's text; where a look has told that it says no word of ours, no text. */
  readonly glance: (path: string) => string | null
}

function firstLooks(at: (path: string) => string): FirstLooks {
  const others = new Set<string>()
  return {
    take: (path) => {
      const text = isCandidate(path) ? glanceAt(at(path)) : null
      if (text !== null && relevanceOfText(path, text) === 'none') others.add(path)
    },
    glance: (path) => (others.has(path) ? '' : glanceAt(at(path))),
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
