import type { FirstLook } from '../first-look/first-look.js'
import type { Closed } from './list-files.js'
import type { ReadResult } from './read-file.js'

/** The files to look at. Paths are relative to the working directory, with `/`. */
export interface Files {
  /** In the order of the report: sorted by code unit. */
  readonly paths: readonly string[]
  /** Whether the user names this very file, and need not have named what lies beside it. */
  readonly isNamed?: (path: string) => boolean
  /** Folders and files of which nobody knows what is in them. */
  readonly closed?: readonly Closed[]
  /** Bytes are valid until the next call. */
  readonly read: (path: string) => ReadResult
  readonly exists: (path: string) => boolean
  /** Which of the files, which are not there, git ignores: something makes them. */
  readonly ignoredAmong?: (paths: readonly string[]) => ReadonlySet<string>
  /** Files that git knows and a sparse checkout leaves out; what else is not there is deleted. */
  readonly leftOut?: () => ReadonlySet<string>
  /**
   * The folder into which the Bicep compiler restores modules, an absolute path; read() and exists() know the paths in it.
   * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-cli#restore
   */
  readonly moduleCache?: string
  /** Where a file lies behind all symbolic links; without it, where it seems to. */
  readonly realPath?: (path: string) => string
  /** A first look at a file, taken fast; null where only read() can tell. */
  readonly look?: (path: string) => FirstLook | null
}
