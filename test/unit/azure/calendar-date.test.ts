import { expect, test } from '@jest/globals'
import { addDays, isCalendarDate } from '../../../src/azure/calendar-date.js'

test.each([
  ['2026-11-22', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-01', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['2026-11-22T00:00:00Z', false],
  ['', false],
])('isCalendarDate %j', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected)
})

test.each([
  ['2023-09-02', 365, '2024-09-01'],
  ['2025-09-02', 365, '2026-09-02'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-01', 0, '2026-03-01'],
])('addDays %s %i', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected)
})
