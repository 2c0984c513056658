/** A script as discovery hands it on: read, with what it starts from. */
import type { Source } from '../../model/location.js'
import type { MappedText } from '../../syntax/script/mapped-text.js'
import type { Statement, Word } from '../../syntax/script/syntax.js'
import type { SetElsewhere } from './set-elsewhere.js'

export interface Script {
  /** The file that it stands in. */
  readonly source: Source
  /** Its text, with places in the file. */
  readonly mapped: MappedText
  readonly statements: readonly Statement[]
  /** Set before it begins; later entries win. */
  readonly environment: readonly Variable[]
  /** Whether a step before it may set a variable of that name for it. */
  readonly isSetByStep?: (name: string) => boolean
  /** Whether other files give its variables other values than their defaults. */
  readonly setElsewhere?: SetElsewhere
  readonly start: Folders
  /** Where it runs, if that is a container of its own, into which no file of the repository gets by itself. */
  readonly container?: Container
  /** Offset in the file at which it begins; what stands before comes out of variables. */
  readonly from: number
  readonly dialect: Dialect
}

export interface Container {
  /** The template that has it run there. */
  readonly template: Source
  /** Why a file may be there all the same; null: nothing brings any. */
  readonly mayHold: string | null
}

export type Dialect = 'shell' | 'powershell' | 'batch'

/** A variable and what it holds. */
export interface Variable {
  readonly name: string
  readonly words: readonly Word[]
  readonly isList: boolean
  /** A hash table of PowerShell. */
  readonly isTable?: boolean
  /** It is added to what the variable holds. */
  readonly isAdded: boolean
  /** What a parameter holds where whoever runs the script gives nothing else. */
  readonly isDefault?: boolean
  /** What the words are offsets into. */
  readonly mapped: MappedText
  /** The file that it is set in, where that is not the script's own. */
  readonly source?: Source
}

/** The folders that a script may be in: a workflow says it, of a file nobody knows from where it is called. */
export interface Folders {
  /** Relative to the working directory of the check, the likeliest first; empty: it cannot be told, or is in a container. */
  readonly candidates: readonly string[]
  /** Why it cannot be told. */
  readonly reason: string | null
}

/** Where a command runs. */
export interface CommandPlace {
  readonly script: Script
  readonly folders: Folders
}

/** The script's own folder, those above it, and the root. */
export function foldersOfScript(path: string): Folders {
  const parts = path.split('/').slice(0, -1)
  const candidates = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
  return { candidates: [...candidates, ''], reason: null }
}

/**
 * Where the root of a script's repository may be, the likeliest first: what has a folder `.github` is a repository of
 * its own.
 */
export function rootsOf(path: string): readonly string[] {
  const own = /^(.+?)\/\.github\//.exec(path)?.slice(1) ?? []
  return [...own, '']
}

/** A text that no shell runs, in which variables are filled in all the same. */
export function scriptOfText(
  mapped: MappedText,
  { source, environment, start }: Pick<Script, 'source' | 'environment' | 'start'>,
): Script {
  return { source, mapped, statements: [], environment, start, from: 0, dialect: 'shell' }
}
