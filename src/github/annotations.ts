/** Which findings become annotations, and in which words. */
import type { ChangedLines } from '../model/changed-lines.js'
import { type Finding, type Level, levels } from '../model/finding.js'
import type { HeadLines } from './head-lines.js'
import { type HeadPlace, headPlace } from './head-place.js'
import { logLines } from './log-line.js'

/** The runner keeps the first ten of each type for a step. */
export const annotationsPerLevel = 10

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
}

/** Whether some will be left out, so that their order matters. */
export function hasTooMany(findings: readonly Finding[]): boolean {
  return levels.some((level) => findings.filter((one) => one.level === level).length > annotationsPerLevel)
}

/**
 * Those on changed lines first, else in the order of the findings; where a level has more than fit, its last annotation
 * says how many are left out.
 */
export function annotationsFor(findings: readonly Finding[], positions: Positions): readonly Annotation[] {
  const isChanged = ({ place: { file, line, endLine } }: Finding) =>
    positions.changed?.has(file, line, endLine) ?? false
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = findings.filter((finding) => finding.level === level)
    const own = [...all.filter(isChanged), ...all.filter((finding) => !isChanged(finding))]
    const leftOut = own.length - annotationsPerLevel
    return own.slice(0, annotationsPerLevel).map((finding, index) => {
      const isLast = index === annotationsPerLevel - 1 && leftOut > 0
      const more = isLast ? `${leftOut} more of this level are in the log and in the job summary.` : null
      return annotation(finding, positions.head, more)
    })
  })
}

function annotation(finding: Finding, head: HeadLines, more: string | null): Annotation {
  const { level, rule, message, place, related, fix, docs } = finding
  const way = related.map(({ place, message }) => `${place.file}:${place.line} ${message}`)
  const at = headPlace(place, head)
  const elsewhere = `${place.file}:${place.line} of the merge with the base branch, where it has come in: the head has no such line.`
  const lines = [
    ...(at === null ? [elsewhere] : []),
    message,
    ...way,
    ...(fix === null ? [] : [`Fix: ${fix.title}`]),
    ...(docs === null ? [] : [docs]),
  ]
  return {
    level,
    message: cut(lines.map(inOneLine).join('\n'), more === null ? '' : `\n${more}`),
    properties: { title: inOneLine(rule), ...at },
  }
}

/** The runner writes an annotation's text into the log as it is. */
function inOneLine(text: string): string {
  return logLines(text).join(' ')
}

function cut(text: string, end: string): string {
  const room = maximumMessageLength - end.length
  // A surrogate whose other half is cut off is no character.
  return `${text.length <= room ? text : `${text.slice(0, room - 1).replace(/\p{Surrogate}$/u, '')}…`}${end}`
}
