/** Where a version stands in its life on a given day. `asOf` is `YYYY-MM-DD`. */

import type { ApiVersionRow } from './api-versions.js'
import { addDays } from './calendar-date.js'

/** Whether the documented retirement date is reached: on that day itself calls already fail. */
export function isRetired(row: ApiVersionRow, asOf: string): boolean {
  return row.retiresOn !== null && asOf >= row.retiresOn
}

/** Whether it is not retired yet and the documented date is at most so many days away. */
export function isRetiringWithin(row: ApiVersionRow, asOf: string, days: number): boolean {
  return row.retiresOn !== null && asOf < row.retiresOn && addDays(asOf, days) >= row.retiresOn
}

/**
 * Whether a preview has lived the year it was promised: true from the day after the last of its 365 days. Real
 * previews lived 1.25 to 2.7 years, so this is a reason to move, not a fault.
 */
export function isPastPromise(row: ApiVersionRow, asOf: string): boolean {
  return row.promisedUntil !== null && asOf >= row.promisedUntil
}
