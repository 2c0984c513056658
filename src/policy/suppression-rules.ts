/** What a policy asks of exceptions, comments and metadata. */
import { addDays } from '../azure/calendar-date.js'

export interface SuppressionRules {
  readonly requireExpiry: boolean
  /** How many days ahead an end may lie; null: any number. */
  readonly maxDays: number | null
  /** Whether comments and metadata in the files that are checked suppress anything. */
  readonly inline: boolean
}

export const suppressionDefaults: SuppressionRules = Object.freeze({
  requireExpiry: false,
  maxDays: null,
  inline: true,
})

/** A hundred years: more is no bound, and ends where dates do. */
export const longestMaxDays = 36_500

/** The last day, `YYYY-MM-DD`, on which an exception may end; null: any. */
export function latestEnd({ maxDays }: SuppressionRules, asOf: string): string | null {
  return maxDays === null ? null : addDays(asOf, maxDays)
}

/** Good through its last day, UTC. */
export function isOver(expires: string | null, asOf: string): boolean {
  return expires !== null && expires < asOf
}
