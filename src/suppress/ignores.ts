/** All comments and metadata in what is checked that mean to suppress something. */

import type { Discovery } from '../discover/discover.js'
import { compareText } from '../model/compare-text.js'
import type { Subject } from '../model/subject.js'
import { commentsInDocument, commentsInScript } from './comments.js'
import type { Ignore } from './ignore.js'
import { metadataOf } from './metadata.js'

export function ignoresIn({ library, scripts }: Discovery, subjects: readonly Subject[]): readonly Ignore[] {
  const documents = [...library.parsed.values()].flatMap(({ document }) => document ?? [])
  const sources = new Map([...scripts.files, ...scripts.upstream].map(({ source }) => [source.path, source] as const))
  return [
    ...documents.flatMap(commentsInDocument),
    ...[...sources.values()].flatMap(commentsInScript),
    ...metadataOf(subjects),
  ].sort((a, b) => compareText(a.site.source.path, b.site.source.path) || a.site.start - b.site.start)
}
