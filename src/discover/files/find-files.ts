/** The files of the paths that a user names. */
import { realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, posix, relative, resolve, sep } from 'node:path'
import { runGit, runGitNow } from '../../git/run-git.js'
import { type FirstLook, isOfOurKind, lookAt, mayMatter } from '../first-look/first-look.js'
import type { Files } from './files.js'
import { type Closed, ignoredAmong, type Listing, listFiles, pathIn } from './list-files.js'
import { isSpecial, pathKind } from './path-kind.js'
import { isOutside, toPosix } from './paths.js'
import { glanceAt, readBytes, readWithin } from './read-file.js'
import { realPlace } from './scope.js'

export interface FoundFiles {
  /** Every file under the paths; their own paths are relative to the working directory. */
  readonly files: Files
  /** What is wrong with the paths, a sentence each. */
  readonly faults: readonly string[]
  /** The working directory as a whole is among the paths, and no sparse checkout leaves out what may matter. */
  readonly isWhole: boolean
  /** Whether a file would be among those to look at, if it were there. */
  readonly isAsked: (path: string) => boolean
}

/**
 * Listing goes on beside this process; first looks are taken while it does.
 *
 * @param cwd the folder that is checked, of which nothing leads out; see scopeOf()
 * @param from the folder that the paths are written in
 */
export async function findFiles(cwd: string, paths: readonly string[], from = cwd): Promise<FoundFiles> {
  const moduleCache = toPosix(join(homedir(), '.bicep'))
  const isRestored = (path: string) => path.startsWith(`${moduleCache}/`)
  const at = (path: string) => (isRestored(path) ? path : `${cwd}${sep}${path}`)
  const looks = firstLooks(at)
  const root = realpathSync(cwd)
  let leftOut: ReadonlySet<string> | null = null
  const named = paths.map((path) => lookUp(cwd, root, from, path))
  const listed = await Promise.all(named.map((one) => filesUnder(cwd, one, looks.take)))
  const alone = new Set(named.flatMap((one) => (one.kind === 'file' ? [one.shown] : [])))
  const [only] = listed
  const sorted = only !== undefined && listed.length === 1 ? only.paths : union(listed.map(({ paths }) => paths))
  const known = new Set(sorted)
  // What is listed lies in the repository; what a template names may lie behind a link to anywhere.
  const read = (path: string) =>
    known.has(path) ? readBytes(at(path), root) : readWithin(at(path), isRestored(path) ? moduleCache : root)
  return {
    faults: named.flatMap((one) => (one.kind === 'none' ? [one.fault] : [])),
    isWhole: named.some((one) => one.kind === 'folder' && one.shown === '') && !(await isSparse(cwd, looks.lost())),
    isAsked: (path) => named.some((one) => one.kind === 'folder' && isBelow(path, one.shown)),
    files: {
      paths: sorted,
      isNamed: (path) => alone.has(path),
      closed: listed.flatMap(({ closed }) => closed),
      read,
      exists: (path) => pathKind(at(path)) === 'file',
      ignoredAmong: (paths) => ignoredAmong(cwd, paths),
      leftOut: () => {
        leftOut ??= leftOutOf(cwd)
        return leftOut
      },
      moduleCache,
      realPath: (path) => realPathIn(root, at(path)) ?? path,
      look: looks.at,
    },
  }
}

/** null: it is not there, or outside. */
function realPathIn(root: string, path: string): string | null {
  try {
    const real = relative(root, realpathSync(path))
    return isOutside(real) ? null : toPosix(real)
  } catch {
    return null
  }
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort()
}

interface FirstLooks {
  readonly take: (path: string) => void
  readonly at: (path: string) => FirstLook | null
  /** Of what was taken: what is not there. */
  readonly lost: () => readonly string[]
}

function firstLooks(at: (path: string) => string): FirstLooks {
  const looks = new Map<string, FirstLook>()
  const unread: string[] = []
  const look = (path: string): FirstLook | null => {
    const latin1 = glanceAt(at(path))
    return latin1 === null ? null : lookAt(path, latin1)
  }
  return {
    take: (path) => {
      if (!isOfOurKind(path, false)) return
      const taken = look(path)
      if (taken === null) unread.push(path)
      else looks.set(path, taken)
    },
    at: (path) => looks.get(path) ?? look(path),
    lost: () => unread.filter((path) => pathKind(at(path)) === 'missing'),
  }
}

/** Enough to tell: a sparse checkout leaves out whole folders. */
const maximumLostAsked = 100

/** Whether git leaves them out of the working tree on purpose; else somebody has deleted them. */
async function isSparse(cwd: string, lost: readonly string[]): Promise<boolean> {
  if (lost.length === 0) return false
  const listed = await runGit(cwd, ['ls-files', '-t', '-z', '--', ...lost.slice(0, maximumLostAsked)])
  return 'stdout' in listed && /(?:^|\0)S /.test(listed.stdout.toString('latin1'))
}

/** All of them in one answer: a sparse checkout leaves out whole folders. */
function leftOutOf(cwd: string): ReadonlySet<string> {
  const listed = runGitNow(cwd, ['ls-files', '-t', '-z'])
  const entries = 'stdout' in listed ? listed.stdout.toString('utf8').split('\0') : []
  return new Set(entries.flatMap((entry) => (entry.startsWith('S ') ? [entry.slice(2)] : [])))
}

/** What a path that the user names leads to; it is shown relative to the working directory. */
type Named =
  | { readonly kind: 'file' | 'folder'; readonly shown: string }
  | { readonly kind: 'none'; readonly fault: string }

/** A folder behind a link is shown where it lies, so that no file has two paths; a pull request may have made the link. */
function lookUp(cwd: string, root: string, from: string, path: string): Named {
  const absolute = resolve(from, path)
  const kind = pathKind(absolute)
  if (kind === 'missing') return { kind: 'none', fault: `There is no file or folder '${path}'.` }
  if (isSpecial(absolute)) return { kind: 'none', fault: `'${path}' is a pipe, a socket or a device: name a file.` }
  const written = relative(cwd, absolute)
  if (kind === 'file' && !isOutside(written)) return { kind, shown: toPosix(written) }
  const real = relative(root, realPlace(absolute))
  if (!isOutside(real)) return { kind, shown: toPosix(real) }
  const fault = isOutside(written)
    ? `'${path}' lies outside the folder that is checked, '${root}'.`
    : `'${path}' leads out of the working directory through a symbolic link.`
  return { kind: 'none', fault }
}

async function filesUnder(cwd: string, named: Named, look: FirstLooks['take']): Promise<Omit<Listing, 'unnameable'>> {
  if (named.kind === 'none') return { paths: [], closed: [] }
  const { kind, shown } = named
  if (kind === 'file') return { paths: [shown], closed: [] }
  const fromHere = (file: string) => (shown === '' ? file : `${shown}/${file}`)
  const folder = resolve(cwd, shown)
  const { paths, unnameable, closed } = await listFiles(folder, (tracked) => {
    for (const file of tracked) look(fromHere(file))
  })
  const lost = unnameable.flatMap((name) => unnamed(folder, name) ?? [])
  return {
    paths: shown === '' ? paths : paths.map(fromHere),
    closed: [...closed, ...lost].map(({ path, reason }) => ({ path: posix.join(shown, path), reason })),
  }
}

/** A file that no path names, so that nothing can refer to it; null: it would not matter. */
function unnamed(folder: string, name: Buffer): Closed | null {
  const path = name.toString('utf8')
  if (!isOfOurKind(path, false)) return null
  const text = glanceAt(pathIn(folder, name))
  const look = text === null ? null : lookAt(path, text)
  return look !== null && !mayMatter(look) ? null : { path, reason: 'its name is not UTF-8' }
}
