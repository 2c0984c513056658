/** Where a command runs, and which file a path means there. */
import { posix } from 'node:path'
import { clip } from '../../model/clip.js'
import type { Argument } from './argument.js'
import { type Folders, rootsOf, type Script } from './script.js'

/** The files that a path may mean, the likeliest first; empty with the reason why none can be told. */
export interface Target {
  readonly candidates: readonly string[]
  readonly reason: string | null
  /** As the command sees it; null: unknown. */
  readonly written: string | null
}

/** @param folders where the command runs */
export function targetOf(argument: Argument, folders: Folders, script: Script): Target {
  const { text, pieces } = argument
  const [first, ...rest] = pieces
  if (first?.kind === 'folder') {
    const below = rest.every((piece) => piece.kind === 'text') ? rest.map(({ text }) => text).join('') : null
    // `%~dp0` ends with a backslash, the others with none.
    const isSeparated = below !== null && (/^(?:[\\/]|$)/.test(below) || script.dialect === 'batch')
    if (below === null || !isSeparated) return unknown(reasonIn(argument))
    if (script.container !== undefined) return unknown('it is a folder of the container')
    const bases = first.folder === 'root' ? rootsOf(script.source.path) : [ownFolder(script)]
    return { candidates: joined(bases, below.replace(/^[\\/]/, ''), script), reason: null, written: null }
  }
  if (text === null) return unknown(reasonIn(argument))
  if (/^(?:[\\/~]|[A-Za-z]:|https?:)/.test(text) || /[*?]/.test(text)) {
    return { candidates: [], reason: `'${clip(text)}' does not lie in the folder that is checked`, written: text }
  }
  if (folders.candidates.length === 0) return { candidates: [], reason: folders.reason, written: text }
  return { candidates: joined(folders.candidates, text, script), reason: folders.reason, written: text }
}

function unknown(reason: string): Target {
  return { candidates: [], reason, written: null }
}

function reasonIn({ pieces }: Argument): string {
  for (const piece of pieces) if (piece.kind === 'unknown') return piece.reason
  return 'the path is known only when it runs'
}

function joined(bases: readonly string[], path: string, { dialect }: Script): readonly string[] {
  const below = dialect === 'shell' ? path : path.replaceAll('\\', '/')
  const found = bases
    .filter((base) => base.length + below.length <= maximumLength)
    .map((base) => posix.normalize(posix.join(base === '' ? '.' : base, below)))
  return [...new Set(found.filter((one) => one !== '..' && !one.startsWith('../')))]
}

/** Of a path; longer ones no system opens. */
const maximumLength = 4_096

function ownFolder({ source }: Script): string {
  const folder = posix.dirname(source.path)
  return folder === '.' ? '' : folder
}

const changing = ['cd', 'chdir', 'pushd', 'set-location', 'push-location', 'sl']
const returning = ['popd', 'pop-location']

/** Follows what a script changes of its folder. */
export interface FolderWalk {
  readonly folders: () => Folders
  readonly open: () => void
  readonly close: () => void
  /** A command that may change the folder. */
  readonly follow: (words: readonly Argument[]) => void
}

/** Begins in the folder where the script does. */
export function newFolderWalk(script: Script): FolderWalk {
  let folders = script.start
  let before = folders
  const shells: Folders[] = []
  const pushed: Folders[] = []
  return {
    folders: () => folders,
    open: () => shells.push(folders),
    close: () => {
      folders = shells.pop() ?? folders
    },
    follow: ([command, ...words]) => {
      const name = command?.text?.toLowerCase() ?? ''
      if (returning.includes(name)) folders = pushed.pop() ?? script.start
      if (!changing.includes(name)) return
      if (name.startsWith('pu')) pushed.push(folders)
      const [target] = words.filter(({ text }) => text === null || !/^(?:-[A-Za-z]+|--|\/[dD])$/.test(text))
      const left = folders
      if (target?.text === '-') folders = before
      else folders = target === undefined ? elsewhere('the home folder') : changed(target, folders, script)
      before = left
    },
  }
}

function elsewhere(where: string): Folders {
  return { candidates: [], reason: `the command runs in ${where}` }
}

function changed(target: Argument, folders: Folders, script: Script): Folders {
  const { candidates, reason, written } = targetOf(target, folders, script)
  if (candidates.length > 0)
    return { candidates: candidates.map((one) => (one === '.' ? '' : one.replace(/\/$/, ''))), reason }
  const place = written ?? script.source.text.slice(target.site.start, target.site.end)
  return elsewhere(`'${clip(place)}', which is known only when it runs`)
}
