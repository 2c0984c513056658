/** Which files somebody has looked at, in the files or for them. */
import type { Files } from './files.js'

export interface RecordedFiles {
  readonly files: Files
  /** Whether somebody has asked for the file so far, be it there or not; a first look does not count. */
  readonly isAskedFor: (path: string) => boolean
}

export function recorded(files: Files): RecordedFiles {
  const asked = new Set<string>()
  return {
    files: { ...files, read: noting(asked, files.read), exists: noting(asked, files.exists) },
    isAskedFor: (path) => asked.has(path),
  }
}

/** Each path that is asked about is added to `asked`. */
export function noting<T>(asked: Set<string>, ask: (path: string) => T): (path: string) => T {
  return (path) => {
    asked.add(path)
    return ask(path)
  }
}
