/** Which files somebody has looked at, in the files or for them. */
import type { Files } from './files.js'

export interface RecordedFiles {
  readonly files: Files
  /** Whether somebody has asked for the file so far, be it there or not; a first look does not count. */
  readonly isAskedFor: (path: string) => boolean
}

export function recorded(files: Files): RecordedFiles {
  const asked = new Set<string>()
  const behind = new Map<string, string>()
  const found = new Set<string>()
  /** Those that are links lie elsewhere. */
  const follow = () => {
    for (const path of asked) {
      if (behind.has(path)) continue
      behind.set(path, files.realPath?.(path) ?? path)
      found.add(behind.get(path) ?? path)
    }
  }
  return {
    files: { ...files, read: noting(asked, files.read), exists: noting(asked, files.exists) },
    isAskedFor: (path) => {
      if (behind.size < asked.size) follow()
      return asked.has(path) || found.has(path)
    },
  }
}

/** Each path that is asked about is added to `asked`. */
export function noting<T>(asked: Set<string>, ask: (path: string) => T): (path: string) => T {
  return (path) => {
    asked.add(path)
    return ask(path)
  }
}
