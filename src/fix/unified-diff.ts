/** What fixes change, as a unified diff that `git apply` takes from the folder that was checked. */
import type { ChangedFile } from './fix-files.js'

/** Lines shown around a change. */
const context = 3

/**
 * The diff of one file of UTF-8 text. It has no `diff --git` line: with one, git takes paths as those of the repository's
 * root, whichever folder it is run in.
 */
export function unifiedDiff({ path, before, after }: ChangedFile): string {
  const old = linesOf(before)
  const now = linesOf(after)
  const hunks = hunksOf(changesBetween(old, now))
  if (hunks.length === 0) return ''
  const name = (prefix: string) => quotedName(`${prefix}/${path}`)
  return [`--- ${name('a')}\n`, `+++ ${name('b')}\n`, ...hunks.map((hunk) => hunkText(hunk, old, now))].join('')
}

/** Each with its line end; the last may have none. */
function linesOf(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Lines `from` up to before `to`, from 0, of the old text and of the new one. */
interface Change {
  readonly old: readonly [from: number, to: number]
  readonly now: readonly [from: number, to: number]
}

/** Fixes hardly ever change how many lines there are: then lines are compared one by one, else as one block. */
function changesBetween(old: readonly string[], now: readonly string[]): readonly Change[] {
  if (old.length === now.length) {
    return old.flatMap((line, at) => (line === now[at] ? [] : [{ old: [at, at + 1], now: [at, at + 1] } as const]))
  }
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start += 1
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  return [{ old: [start, old.length - end], now: [start, now.length - end] }]
}

/** Changes whose surroundings touch stand in one hunk. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)
    const end = last?.at(-1)?.old[1]
    if (last !== undefined && end !== undefined && change.old[0] - end <= 2 * context) last.push(change)
    else hunks.push([change])
  }
  return hunks
}

function hunkText(changes: readonly Change[], old: readonly string[], now: readonly string[]): string {
  const [first, last] = [changes[0], changes.at(-1)]
  if (first === undefined || last === undefined) return ''
  const before = Math.min(context, first.old[0])
  const after = Math.min(context, old.length - last.old[1])
  const [oldStart, oldEnd] = [first.old[0] - before, last.old[1] + after]
  const [nowStart, nowEnd] = [first.now[0] - before, last.now[1] + after]
  const lines: string[] = [`@@ -${range(oldStart, oldEnd)} +${range(nowStart, nowEnd)} @@\n`]
  let at = oldStart
  for (const change of changes) {
    lines.push(...marked(' ', old.slice(at, change.old[0])))
    lines.push(...marked('-', old.slice(...change.old)), ...marked('+', now.slice(...change.now)))
    at = change.old[1]
  }
  lines.push(...marked(' ', old.slice(at, oldEnd)))
  return lines.join('')
}

/** Lines of two consecutive changes stand as removed, added, removed, added, which git takes as well. */
function marked(mark: ' ' | '-' | '+', lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`))
}

function range(start: number, end: number): string {
  return `${end > start ? start + 1 : start},${end - start}`
}

/** As git quotes them: names with anything but printable ASCII in C's way, byte for byte. */
function quotedName(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name) && !/["\\]/.test(name)) return name.includes(' ') ? `${name}\t` : name
  const bytes = [...Buffer.from(name, 'utf8')].map((byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`
    return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${bytes.join('')}"`
}
