/** Which findings become annotations, and in which words. */
import type { Finding, Level } from '../model/finding.js'
import { logLines } from './log-line.js'

/** The runner keeps the first ten of each type for a step. */
export const annotationsPerLevel = 10

/** The runner cuts a message at 4,096 characters. */
export const maximumMessageLength = 4096

export interface Annotation {
  readonly level: Level
  readonly message: string
  readonly properties: {
    readonly title: string
    readonly file: string
    readonly startLine: number
    readonly endLine: number
    /** Only where the place is within one line: the runner drops the columns of others. */
    readonly startColumn?: number
    readonly endColumn?: number
  }
}

/** In the order of the findings; where a level has more than fit, its last annotation says how many are left out. */
export function annotationsFor(findings: readonly Finding[]): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const own = findings.filter((finding) => finding.level === level)
    const leftOut = own.length - annotationsPerLevel
    return own.slice(0, annotationsPerLevel).map((finding, index) => {
      const isLast = index === annotationsPerLevel - 1 && leftOut > 0
      return annotation(finding, isLast ? `${leftOut} more of this level are in the log and in the job summary.` : null)
    })
  })
}

function annotation({ level, rule, message, place, related, fix, docs }: Finding, more: string | null): Annotation {
  const way = related.map(({ place, message }) => `${place.file}:${place.line} ${message}`)
  const lines = [message, ...way, ...(fix === null ? [] : [`Fix: ${fix.title}`]), ...(docs === null ? [] : [docs])]
  const columns = place.line === place.endLine ? { startColumn: place.column, endColumn: place.endColumn } : {}
  return {
    level,
    message: cut(lines.map(inOneLine).join('\n'), more === null ? '' : `\n${more}`),
    properties: { title: inOneLine(rule), file: place.file, startLine: place.line, endLine: place.endLine, ...columns },
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
