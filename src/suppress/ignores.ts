/** All comments and metadata in what is checked that mean to suppress something. */

import type { Discovery } from '../discover/discover.js'
import { compareText } from '../model/compare-text.js'
import type { Subject } from '../model/subject.js'
import { commentsInDocument, commentsInScript } from './comments.js'
import type { Ignore } from './ignore.js'
import { metadataOf } from './metadata.js'

/** In the order of their files, and of their places in them. */
export function ignoresIn({ library, scripts }: Discovery, subjects: readonly Subject[]): readonly Ignore[] {
  const parsed = [...library.parsed.values()].flatMap(({ document }) => document ?? [])
  // Of one with a script that is none of the library's, the comments count all the same.
  const others = scripts.files.flatMap(({ template }) => template ?? [])
  const documents = [...parsed, ...others.filter(({ source }) => library.parsed.get(source.path)?.document == null)]
  const templates = new Set(scripts.files.flatMap(({ template }) => template?.source.path ?? []))
  const sources = new Map([...scripts.files, ...scripts.upstream].map(({ source }) => [source.path, source] as const))
  return [
    ...documents.flatMap(commentsInDocument),
    ...[...sources.values()].flatMap((source) => commentsInScript(source, templates.has(source.path))),
    ...metadataOf(subjects),
  ].sort((a, b) => compareText(a.site.source.path, b.site.source.path) || a.site.start - b.site.start)
}
