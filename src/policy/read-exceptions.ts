/** The exceptions of a policy file. Loaded only when a policy brings some. */
import { isCalendarDate } from '../azure/calendar-date.js'
import { type Site, type Source, siteOf } from '../model/location.js'
import type { JsonNode } from '../syntax/json/syntax.js'
import type { Exception } from './policy.js'
import type { GlobReading } from './read-globs.js'
import { readMatch } from './read-match.js'
import type { SchemaReader } from './read-schema.js'
import { isText, itemsOf, memberOf } from './tree.js'

/** An exception as one file writes it. */
export interface WrittenException extends Omit<Exception, 'isOwn'> {
  readonly ruleSite: Site
  /** Where its end is written; the entry where none is. */
  readonly expiresSite: Site
}

/** Those that could be read; each mistake is told, at its place, but for those that the file's schema has told. */
export async function readExceptions(node: JsonNode, reading: GlobReading): Promise<readonly WrittenException[]> {
  const hasSchema = itemsOf(node).some((entry) => memberOf(memberOf(entry, 'match'), 'cluster') !== null)
  const readSchema = hasSchema ? (await import('./read-schema.js')).newSchemaReader(reading) : () => null
  return itemsOf(node).flatMap((entry) => readException(entry, reading, readSchema) ?? [])
}

function readException(entry: JsonNode, reading: GlobReading, readSchema: SchemaReader): WrittenException | null {
  const { source, tell } = reading
  const match = readMatch(memberOf(entry, 'match'), reading, readSchema)
  const rule = memberOf(entry, 'rule')
  const reason = memberOf(entry, 'reason')
  const expires = memberOf(entry, 'expires')
  if (isText(expires) && isShapedLikeDate(expires.value) && !isCalendarDate(expires.value)) {
    tell(expires, `'expires' is '${expires.value}', which is no date of the calendar.`)
  }
  if (!isText(rule) || !isText(reason) || match === null) return null
  return {
    rule: rule.value,
    match,
    reason: reason.value.trim(),
    expires: isText(expires) ? expires.value : null,
    site: siteOf(source, { start: entry.start, end: entry.start + textOf(entry, source).trimEnd().length }),
    ruleSite: siteOf(source, rule),
    expiresSite: siteOf(source, expires ?? entry),
  }
}

function textOf({ start, end }: JsonNode, { text }: Source): string {
  return text.slice(start, end)
}

/** Anything else the file's schema has told. */
function isShapedLikeDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}
