/** Which files a change touches, for who judges only what follows from them. */
import { posix } from 'node:path'
import { isOfOurKind } from '../discover/first-look/first-look.js'
import type { FileChange } from '../git/changes.js'
import { oncePerKey } from '../model/once.js'
import { defaultPolicyPath, type Policy } from '../policy/policy.js'
import type { Baseline } from '../suppress/baseline-file.js'

/** Where they are and where they were. */
export function pathsOf(changes: readonly FileChange[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ path, pathBefore }) => [path, pathBefore ?? path]))
}

/** Whether the change is one of what it is judged by: then everything is to be judged anew. */
export function changesJudge(
  changed: ReadonlySet<string>,
  { sources }: Pick<Policy, 'sources'>,
  baseline: Baseline | null,
): boolean {
  const own = [defaultPolicyPath, ...sources.map(({ source }) => source), ...(baseline === null ? [] : [baseline.path])]
  return own.some((path) => changed.has(posix.normalize(path)))
}

/**
 * A change of a folder is one of a submodule or of a link, and of all in it; a file behind a link is where the link leads.
 *
 * @param realPath the path of a file behind all links, itself where there are none
 */
export function changeOf(changed: ReadonlySet<string>, realPath: (path: string) => string): (path: string) => boolean {
  const folders = new Set([...changed].flatMap(withFolders))
  const isIn = (path: string) => folders.has(path) || withFolders(path).some((one) => changed.has(one))
  return oncePerKey((path) => isIn(path) || isIn(realPath(path)))
}

/** Whether a template may be deployed in another way because of it: something that called it or named it is changed. */
export function mayUproot(changed: ReadonlySet<string>): boolean {
  return [...changed].some((path) => isOfOurKind(path, false))
}

function withFolders(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
