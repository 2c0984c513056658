/** Files as a commit has them, without a checkout of it. Paths are relative to the folder, with `/`. */
import { posix } from 'node:path'
import { type GitAnswer, runGitNow } from './run-git.js'

/** The content of an entry of a tree, or why there is none. The shape is that of reading from disk. */
export type CommittedFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  /** `isLacking`: the commit may have it, and this clone does not: it is a partial one. */
  | { readonly kind: 'refused'; readonly reason: string; readonly isLacking?: true }

interface TreeEntry {
  readonly path: string
  /** A submodule is a commit of another repository: nothing of it is here. */
  readonly kind: 'file' | 'link' | 'submodule'
  /** Hash of the content. */
  readonly object: string
}

type Failure = Extract<GitAnswer, { readonly failure: string }>

/** Links that are followed from one to the next. */
const maximumLinks = 8

/** One file, through symbolic links, also of folders, as far as they stay in the folder. */
export function readFileOfCommit(folder: string, commit: string, path: string): CommittedFile {
  let at = posix.normalize(path)
  for (let links = 0; links <= maximumLinks; links++) {
    if (leadsOut(at)) return { kind: 'refused', reason: 'it leads out of the repository' }
    const entry = entryAt(folder, commit, at) ?? linkOnTheWay(folder, commit, at)
    if (entry !== null && 'failure' in entry) return lacking(entry.failure)
    if (entry === null && links > 0) return { kind: 'refused', reason: 'it is a symbolic link that leads nowhere' }
    if (entry === null || entry.kind === 'submodule') return { kind: 'missing' }
    const answer = runGitNow(folder, ['cat-file', 'blob', entry.object])
    if ('failure' in answer) return lacking(answer.failure)
    if (entry.kind === 'file') return { kind: 'bytes', bytes: answer.stdout }
    const rest = at.slice(entry.path.length + 1)
    at = posix.join(posix.dirname(entry.path), answer.stdout.toString('utf8'), rest)
  }
  return { kind: 'refused', reason: 'its symbolic links lead in a circle' }
}

function lacking(failure: string): CommittedFile {
  return { kind: 'refused', reason: `this clone lacks it (${failure})`, isLacking: true }
}

/** A folder on the way that is a link. */
function linkOnTheWay(folder: string, commit: string, path: string): TreeEntry | Failure | null {
  const steps = path.split('/')
  for (let count = 1; count < steps.length; count++) {
    const entry = entryAt(folder, commit, steps.slice(0, count).join('/'))
    if (entry !== null && ('failure' in entry || entry.kind === 'link')) return entry
  }
  return null
}

/** Whether the commit has a folder of that path. */
export function isFolderOfCommit(folder: string, commit: string, path: string): boolean {
  const normal = posix.normalize(path).replace(/\/$/, '')
  if (leadsOut(normal) || path.includes('\0')) return false
  const answer = runGitNow(folder, ['ls-tree', '-d', '-z', '--end-of-options', commit, '--', normal])
  return 'stdout' in answer && answer.stdout.length > 0
}

/** null: there is no such entry. */
function entryAt(folder: string, commit: string, path: string): TreeEntry | Failure | null {
  if (path.includes('\0') || path.endsWith('/')) return null
  const answer = runGitNow(folder, ['ls-tree', '-z', '--end-of-options', commit, '--', path])
  return 'failure' in answer ? answer : (entriesIn(answer.stdout)[0] ?? null)
}

function leadsOut(path: string): boolean {
  return path === '.' || path === '..' || path.startsWith('../') || posix.isAbsolute(path)
}

/** `100644 blob HASH<tab>PATH<nul>` */
function entriesIn(output: Buffer): readonly TreeEntry[] {
  const records = output.toString('utf8').split('\0')
  return records.flatMap((record) => {
    const [, mode = '', type, object = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(record) ?? []
    if (type !== 'blob' && type !== 'commit') return []
    return [{ path, object, kind: type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file' }]
  })
}
