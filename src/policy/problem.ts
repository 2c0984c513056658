/** What is wrong with a policy. Any problem is the end of the run: nothing is checked with half a policy. */
import { placeOf, type Source, type Span, siteOf } from '../model/location.js'

export interface PolicyProblem {
  readonly file: string
  /** Lines and columns count from 1. */
  readonly line: number
  readonly column: number
  /** What was found, and what would be right. */
  readonly message: string
}

export function problemAt(source: Source, span: Span, message: string): PolicyProblem {
  const { file, line, column } = placeOf(siteOf(source, span))
  return { file, line, column, message }
}

/** Tells the problems of one file. */
export type Tell = (span: Span, message: string) => void

/** By file, in the order in which the files were read, then by place. */
export function inOrder(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const files = [...new Set(problems.map(({ file }) => file))]
  return [...problems].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  )
}

/** `policy.yml:3:5: there is no rule 'ipvs-depricated'` */
export function problemLine({ file, line, column, message }: PolicyProblem): string {
  return `${file}:${line}:${column}: ${message}`
}
