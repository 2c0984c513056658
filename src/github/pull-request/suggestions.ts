/** Safe fixes as replacements of whole lines, which is what a reviewer can apply with one click. */
import { decode } from '../../discover/files/decode.js'
import type { Files } from '../../discover/files/files.js'
import { applyEdits } from '../../fix/apply-edits.js'
import { chooseFixes, type Fixable, type Untouchable } from '../../fix/choose-fixes.js'
import { compareText } from '../../model/compare-text.js'
import type { Finding } from '../../model/finding.js'
import { lineStartsOf, type Source } from '../../model/location.js'
import { oncePerKey } from '../../model/once.js'

/** All fixes of these lines together: of two suggestions on one line only one could be applied. */
export interface Suggestion {
  readonly file: string
  /** First and last line in the commit that was checked, counting from 1. */
  readonly startLine: number
  readonly endLine: number
  /** The lines as they are and as `check --fix` writes them, with their line ends; the last of a file may have none. */
  readonly before: string
  readonly after: string
  readonly findings: readonly Fixable[]
}

/**
 * In the order of files and lines. A fix that reaches into two files is none that one click could apply.
 *
 * @param sourceOf the texts that were checked
 */
export function suggestionsOf(
  findings: readonly Finding[],
  sourceOf: (file: string) => Source | Untouchable,
): readonly Suggestion[] {
  const { chosen } = chooseFixes(findings, sourceOf)
  const ranges = chosen.flatMap((finding) => rangeOf(finding) ?? [])
  return merged(ranges).flatMap((range) => {
    const source = sourceOf(range.file)
    return 'reason' in source ? [] : [suggestionOf(range, source)]
  })
}

/** The texts of files as they are in the workspace, each read once. */
export function sourcesIn(files: Files): (file: string) => Source | Untouchable {
  return oncePerKey((path) => openFile(path, files))
}

function openFile(path: string, files: Files): Source | Untouchable {
  const read = files.read(path)
  if (read.kind !== 'bytes') return { reason: read.kind === 'missing' ? 'the file is gone' : read.reason }
  const decoded = decode(read.bytes)
  return 'problem' in decoded ? { reason: decoded.problem } : { path, text: decoded.text }
}

interface Range {
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  readonly findings: readonly Fixable[]
}

function rangeOf(finding: Fixable): Range | null {
  const places = finding.fix.edits.map(({ place }) => place)
  const [file, other] = new Set(places.map(({ file }) => file))
  if (file === undefined || other !== undefined) return null
  const startLine = Math.min(...places.map(({ line }) => line))
  const endLine = Math.max(...places.map(({ endLine }) => endLine))
  return { file, startLine, endLine, findings: [finding] }
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => compareText(a.file, b.file) || a.startLine - b.startLine)
  const result: Range[] = []
  for (const range of sorted) {
    const last = result.at(-1)
    if (last === undefined || last.file !== range.file || last.endLine < range.startLine) result.push(range)
    else {
      const endLine = Math.max(last.endLine, range.endLine)
      result.splice(-1, 1, { ...last, endLine, findings: [...last.findings, ...range.findings] })
    }
  }
  return result
}

function suggestionOf({ file, startLine, endLine, findings }: Range, source: Source): Suggestion {
  const starts = lineStartsOf(source)
  const before = source.text.slice(starts[startLine - 1], starts[endLine])
  const edits = findings.flatMap(({ fix }) => fix.edits)
  const moved = edits.map(({ place, text }) => ({ place: movedUp(place, startLine - 1), text }))
  return { file, startLine, endLine, before, after: applyEdits({ path: file, text: before }, moved), findings }
}

function movedUp<T extends { readonly line: number; readonly endLine: number }>(place: T, lines: number): T {
  return { ...place, line: place.line - lines, endLine: place.endLine - lines }
}
