/** Which lines of changed files differ. */
import { diffOptions, type FileChange } from './changes.js'
import { runGit } from './run-git.js'

/** A run of lines before and what stands there now; lines count from 1. */
export interface Hunk {
  /** Of an insertion: the line behind which it stands, and no lines. */
  readonly before: Lines
  /** Of a deletion: the line behind which it stood, and no lines. */
  readonly now: Lines
}

interface Lines {
  readonly start: number
  readonly count: number
}

/** Paths for one run of git: command lines have an end. */
const atOnce = 200

/**
 * The hunks, without context, of each change between two commits.
 *
 * @param changes as changesBetween() gives them for the same commits; those that somebody asks about
 * @returns a change that is not in it cannot be compared line by line; one that only renames has no hunks
 */
export async function hunksOf(
  folder: string,
  from: string,
  to: string,
  changes: readonly FileChange[],
): Promise<ReadonlyMap<FileChange, readonly Hunk[]>> {
  const hunks = new Map<FileChange, readonly Hunk[]>()
  for (let at = 0; at < changes.length; at += atOnce) {
    const some = changes.slice(at, at + atOnce)
    const paths = some.flatMap(({ path, pathBefore }) => (pathBefore === null ? [path] : [pathBefore, path]))
    const options = [...diffOptions, '--patch', '--unified=0', '--text', '--full-index']
    const answer = await runGit(folder, ['diff-tree', '-r', ...options, from, to, '--', ...new Set(paths)])
    if ('failure' in answer) continue
    const byContents = hunksByContents(answer.stdout)
    for (const change of some) {
      const found = isOnlyMoved(change) ? [] : byContents.get(contentsOf(change) ?? '')
      if (found !== undefined) hunks.set(change, found)
    }
  }
  return hunks
}

function isOnlyMoved({ object, objectBefore }: FileChange): boolean {
  return object !== null && object === objectBefore
}

/** Files are told apart by what was and is in them: where that is the same, the hunks are too. null: not both files. */
function contentsOf({ kind, object, objectBefore }: FileChange): string | null {
  if ((object === null && kind !== 'deleted') || (objectBefore === null && kind !== 'added')) return null
  return `${objectBefore ?? ''}..${object ?? ''}`
}

/** With no context every line of content begins with `+`, `-` or a backslash: what is no content cannot be mistaken. */
function hunksByContents(patch: Buffer): ReadonlyMap<string, readonly Hunk[]> {
  const byContents = new Map<string, Hunk[]>()
  let current: Hunk[] = []
  for (const line of patch.toString('latin1').split('\n')) {
    const index = /^index ([0-9a-f]+)\.\.([0-9a-f]+)/.exec(line)
    if (index !== null) {
      current = []
      const [, before = '', now = ''] = index
      byContents.set(`${before.replace(/^0+$/, '')}..${now.replace(/^0+$/, '')}`, current)
      continue
    }
    const hunk = hunkIn(line)
    if (hunk !== null) current.push(hunk)
  }
  return byContents
}

/** `@@ -3,2 +3 @@`: without a count it is one line. @returns null for any other line */
export function hunkIn(line: string): Hunk | null {
  const [whole, start, count = '1', startNow, countNow = '1'] =
    /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
  if (whole === undefined) return null
  return {
    before: { start: Number(start), count: Number(count) },
    now: { start: Number(startNow), count: Number(countNow) },
  }
}

/**
 * The line before the change that stands at a line now.
 *
 * @param hunks without context, in the order of the file
 * @returns null: the line is new or changed
 */
export function lineBefore(hunks: readonly Hunk[], line: number): number | null {
  let shift = 0
  for (const { before, now } of hunks) {
    if (line < now.start + (now.count === 0 ? 1 : 0)) break
    if (line < now.start + now.count) return null
    shift = before.count - now.count + shift
  }
  return line + shift
}
