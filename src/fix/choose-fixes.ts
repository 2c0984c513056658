/** Which fixes are applied: those that are safe, of findings that count, as far as they get along with each other. */
import { counts, type Finding, type PlacedFix } from '../model/finding.js'
import type { Source, Span } from '../model/location.js'
import { overlap, spanOf } from './apply-edits.js'

/** A finding that a fix puts right. */
export type Fixable = Finding & { readonly fix: PlacedFix }

export interface ChosenFixes {
  readonly chosen: readonly Fixable[]
  /** Safe fixes that are not applied, and why. */
  readonly left: readonly LeftFix[]
}

export interface LeftFix {
  readonly finding: Fixable
  /** `it overlaps another fix` */
  readonly reason: string
}

/** What is said of a file whose text cannot be had, or must not be written. */
export interface Untouchable {
  readonly reason: string
}

/**
 * Of fixes that overlap, the first wins; the others may come in a next round. A fix is applied whole or not at all.
 *
 * @param sourceOf the texts as they are now
 */
export function chooseFixes(
  findings: readonly Finding[],
  sourceOf: (file: string) => Source | Untouchable,
): ChosenFixes {
  const chosen: Fixable[] = []
  const left: LeftFix[] = []
  const taken = new Map<string, TakenSpan[]>()
  for (const finding of findings.filter(isFixable)) {
    const edits = finding.fix.edits.map(({ place, text }) => ({ place, text, source: sourceOf(place.file) }))
    const refusal = edits.flatMap(({ source }) => ('reason' in source ? [source.reason] : []))[0]
    const spans = edits.flatMap(({ source, ...edit }) => {
      const span = 'reason' in source ? null : spanOf(source, edit)
      return span === null ? [] : [{ ...span, text: edit.text, file: edit.place.file }]
    })
    if (refusal !== undefined) left.push({ finding, reason: refusal })
    else if (spans.length < edits.length) left.push({ finding, reason: 'the file has changed meanwhile' })
    else if (!spans.every((span) => isFree(taken.get(span.file) ?? [], span))) {
      left.push({ finding, reason: 'it overlaps another fix' })
    } else {
      chosen.push(finding)
      for (const span of spans) take(taken, span)
    }
  }
  return { chosen, left }
}

function isFixable(finding: Finding): finding is Fixable {
  return finding.fix?.safe === true && counts(finding)
}

interface TakenSpan extends Span {
  readonly text: string
}

/** Spans of a file are kept in order and apart, so that only the two beside a new one can overlap it. */
function isFree(taken: readonly TakenSpan[], span: TakenSpan): boolean {
  const at = firstAtOrAfter(taken, span.start)
  return [taken[at - 1], taken[at]].every(
    (other) => other === undefined || isEqual(other, span) || !overlap(other, span),
  )
}

function take(taken: Map<string, TakenSpan[]>, { file, ...span }: TakenSpan & { readonly file: string }): void {
  const own = taken.get(file) ?? []
  const at = firstAtOrAfter(own, span.start)
  const other = own[at]
  if (other === undefined || !isEqual(other, span)) own.splice(at, 0, span)
  taken.set(file, own)
}

function isEqual(one: TakenSpan, other: TakenSpan): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text
}

function firstAtOrAfter(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
