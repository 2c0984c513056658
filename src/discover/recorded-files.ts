/** Which files somebody has looked at, in the files or for them. */
import type { Files } from './files.js'

export interface RecordedFiles {
  readonly files: Files
  /** Whether somebody has asked for the file so far, be it there or not; a first look does not count. */
  readonly isAskedFor: (path: string) => boolean
}

export function recorded(files: Files): RecordedFiles {
  const asked = new Set<string>()
  const noted = <T>(ask: (path: string) => T) => {
    return (path: string): T => {
      asked.add(path)
      return ask(path)
    }
  }
  return {
    files: { ...files, read: noted(files.read), exists: noted(files.exists) },
    isAskedFor: (path) => asked.has(path),
  }
}
