/** A finding's place as an annotation on the head commit. */
import type { Place } from '../model/location.js'
import type { HeadLines } from './head-lines.js'

/** In the words of @actions/core. Lines and columns count from 1. */
export interface HeadPlace {
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** Only where the place is within one line: the runner drops the columns of others. */
  readonly startColumn?: number
  readonly endColumn?: number
}

/** @returns null: the head does not have the place's first line */
export function headPlace(place: Place, { toHead }: HeadLines): HeadPlace | null {
  const start = toHead(place.file, place.line)
  if (start === null) return null
  const { file, line: startLine } = start
  if (place.line === place.endLine) {
    return { file, startLine, endLine: startLine, startColumn: place.column, endColumn: place.endColumn }
  }
  const end = toHead(place.file, place.endLine)
  return { file, startLine, endLine: Math.max(startLine, end?.line ?? startLine) }
}
