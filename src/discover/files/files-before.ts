/** The files as they were before a change: what is the same is read where it lies, what differs from git. */
import type { FileChange } from '../../git/changes.js'
import { readFileOfCommit } from '../../git/files-of-commit.js'
import { readBlobs } from '../../git/read-blobs.js'
import { lookAt } from '../first-look/first-look.js'
import { asLatin1 } from '../first-look/latin1.js'
import { isCandidate } from '../first-look/prefilter.js'
import { mayBeScript } from '../scripts/script-file.js'
import type { Files } from './files.js'
import type { ReadResult } from './read-file.js'

/**
 * @param cwd the folder that paths are relative to
 * @param files as they are now
 * @param base hash of the commit before
 * @param differing from it to now
 * @param isAsked whether a file that is there no more would be among those to look at
 * @returns null: this clone lacks what was in them
 */
export async function filesBefore(
  cwd: string,
  files: Files,
  base: string,
  differing: readonly FileChange[],
  isAsked: (path: string) => boolean,
): Promise<Files | null> {
  // What a sparse checkout leaves out is not there now, and nothing that was there before is gone for that.
  const changes = differing.filter(({ path, object }) => object === null || files.exists(path))
  const changed = new Map(changes.flatMap((one) => (one.pathBefore === null ? [] : [[one.pathBefore, one]])))
  const isNew = new Set(changes.flatMap(({ path }) => (changed.has(path) ? [] : [path])))
  // Of what is no template, config file or script, a template may load one or two.
  const ofOurKind = [...changed].filter(([path]) => isCandidate(path) || mayBeScript(path))
  const objects = ofOurKind.flatMap(([, { objectBefore }]) => objectBefore ?? [])
  const blobs = await readBlobs(cwd, objects)
  if (blobs === null || objects.some((object) => !blobs.has(object))) return null

  const listed = new Set(files.paths)
  const wasAsked = ({ path }: FileChange) => listed.has(path)
  const back = [...changed].flatMap(([path, change]) => (wasAsked(change) || isAsked(path) ? [path] : []))
  const isOther = (path: string) => changed.has(path) || isNew.has(path)
  // A link that is the same may lead to a file that is not.
  const behindLinks = (path: string) => (isOther(path) ? path : (files.realPath?.(path) ?? path))
  const read = (asked: string): ReadResult => {
    const path = behindLinks(asked)
    const change = changed.get(path)
    if (change === undefined) return isNew.has(path) ? { kind: 'missing' } : files.read(asked)
    const bytes = change.objectBefore === null ? undefined : blobs.get(change.objectBefore)
    return bytes === undefined ? readFileOfCommit(cwd, base, path) : { kind: 'bytes', bytes }
  }
  return {
    ...files,
    paths: [...new Set([...files.paths.filter((path) => !isNew.has(path)), ...back])].sort(),
    read,
    exists: (path) => (isOther(behindLinks(path)) ? read(path).kind !== 'missing' : files.exists(path)),
    look: (path) => {
      if (!isOther(behindLinks(path))) return files.look?.(path) ?? null
      const found = read(path)
      return found.kind === 'bytes' ? lookAt(path, asLatin1(found.bytes)) : null
    },
  }
}
