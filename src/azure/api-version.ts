/** The text form of an Azure API version and its order, for any version whether or not Azure has it. */

import { isCalendarDate } from './calendar-date.js'

export interface ApiVersion {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** Whether it has a suffix. AKS uses `-preview` only. */
  readonly preview: boolean
}

// The suffixes are Bicep's: Azure/bicep src/Bicep.Core/Analyzers/Linter/ApiVersions/AzureResourceApiVersion.cs.
const API_VERSION = /^(\d{4}-\d{2}-\d{2})(-(?:preview|alpha|beta|rc|privatepreview))?$/i

/** Reads `YYYY-MM-DD`, with or without a suffix, in any case; null where it is malformed or no date of the calendar. */
export function parseApiVersion(text: string): ApiVersion | null {
  const [, date, suffix] = API_VERSION.exec(text) ?? []
  if (date === undefined || !isCalendarDate(date)) return null
  return { date, preview: suffix !== undefined }
}

/** Negative where `a` comes first: by date, then preview before stable. */
export function compareApiVersions(a: ApiVersion, b: ApiVersion): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return Number(b.preview) - Number(a.preview)
}
