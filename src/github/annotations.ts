/** Which findings become annotations, and in which words. */
import type { ChangedLines } from '../model/changed-lines.js'
import { counts, type Finding, type Level, levels } from '../model/finding.js'
import { plural } from '../report/report.js'
import { annotationsPerLevel, withinBudget } from './annotation-budget.js'
import type { HeadLines } from './head-lines.js'
import { type HeadPlace, headPlace } from './head-place.js'
import type { JudgingFiles } from './judge.js'
import { logLines } from './log-line.js'

/** The runner cuts a message at 4,096 characters. */
export const maximumMessageLength = 4096

export interface Annotation {
  readonly level: Level
  readonly message: string
  /** Without a place where the head does not have it: GitHub would show it at another line. */
  readonly properties: { readonly title: string } & Partial<HeadPlace>
}

/** Where findings stand for reviewers. */
export interface Positions {
  readonly head: HeadLines
  /** null: nobody knows which lines are changed. */
  readonly changed: ChangedLines | null
  /** Files in which places are those of another commit. */
  readonly judging?: JudgingFiles | null
}

/** Whether some will be left out, so that their order matters. */
export function hasTooMany(findings: readonly Finding[]): boolean {
  const counting = findings.filter(counts)
  return levels.some((level) => counting.filter((one) => one.level === level).length > annotationsPerLevel)
}

/**
 * Of what counts, the errors first; within a level those on changed lines, else in the order of the findings. Where a
 * level has more than fit, its last annotation says how many are left out, and where they are.
 */
export function annotationsFor(findings: readonly Finding[], positions: Positions): readonly Annotation[] {
  const { changed, judging } = positions
  const isChanged = ({ place: { file, line, endLine } }: Finding) =>
    changed?.has(file, line, endLine) === true && judging?.files.has(file) !== true
  return levels.toReversed().flatMap((level) => {
    const own = findings.filter((finding) => finding.level === level && counts(finding))
    const { annotated, leftOut } = withinBudget(own, isChanged)
    return annotated.map(({ finding, alike }, index) => {
      const isLast = index === annotated.length - 1
      return annotation(finding, positions, [...alikeText(alike), ...(isLast ? leftOutText(leftOut) : [])])
    })
  })
}

/** Of the places that an annotation names besides its own. */
const maximumListed = 10

function alikeText(alike: readonly Finding[]): readonly string[] {
  if (alike.length === 0) return []
  const places = alike.map(({ place }) => `${place.file}:${place.line}`)
  return [`The same in ${plural(alike.length, 'more place')}: ${listed(places)}.`]
}

function leftOutText(leftOut: readonly Finding[]): readonly string[] {
  if (leftOut.length === 0) return []
  const files = [...new Set(leftOut.map(({ place }) => place.file))]
  return [`${leftOut.length} more of this level are in the log and in the job summary: ${listed(files)}.`]
}

function listed(texts: readonly string[]): string {
  const more = texts.length - maximumListed
  return `${texts.slice(0, maximumListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** @param more what is said last, whatever is cut before it */
function annotation(finding: Finding, positions: Positions, more: readonly string[]): Annotation {
  const { level, rule, message, place, related, fix, docs } = finding
  const way = related.map(({ place, message }) => `${place.file}:${place.line} ${message}`)
  const at = headPlace(place, positions.head)
  const lines = [
    ...(at === null ? [elsewhere(place, positions)] : []),
    message,
    ...way,
    ...(fix === null ? [] : [`Fix: ${fix.title}`]),
    ...(docs === null ? [] : [docs]),
  ]
  return {
    level,
    message: cut(lines.map(inOneLine).join('\n'), more.map((line) => `\n${inOneLine(line)}`).join('')),
    properties: { title: inOneLine(rule), ...at },
  }
}

function elsewhere({ file, line }: Finding['place'], { judging }: Positions): string {
  if (judging?.files.has(file)) return `${file}:${line} of ${judging.name}, which judges this.`
  return `${file}:${line} of the merge with the base branch, where it has come in: the head has no such line.`
}

/** The runner writes an annotation's text into the log as it is. */
function inOneLine(text: string): string {
  return logLines(text).join(' ')
}

function cut(text: string, wholeEnd: string): string {
  // Names of files may be of any length.
  const end = wholeEnd.slice(0, maximumMessageLength / 2)
  const room = maximumMessageLength - end.length
  // A surrogate whose other half is cut off is no character.
  return `${text.length <= room ? text : `${text.slice(0, room - 1).replace(/\p{Surrogate}$/u, '')}…`}${end}`
}
