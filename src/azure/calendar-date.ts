/** Dates are `YYYY-MM-DD` texts in UTC: they compare as text, and no time zone can move them. */

const MILLISECONDS_PER_DAY = 86_400_000

/** Whether the text is a `YYYY-MM-DD` date that the calendar has: `2026-02-30` is none. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  // Date.parse moves 2026-02-30 on to March instead of refusing it.
  return !Number.isNaN(time) && dayOf(time) === text
}

/** The date so many days later. Both dates must lie between the years 0000 and 9999. */
export function addDays(date: string, days: number): string {
  return dayOf(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_PER_DAY)
}

/** Today in UTC, by the machine's clock: for who starts a run, and for nobody within one. */
export function today(): string {
  return dayOf(Date.now())
}

/** The day of a moment, in milliseconds since 1970. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
