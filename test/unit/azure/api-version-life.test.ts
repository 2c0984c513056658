import { expect, test } from '@jest/globals'
import { isPastPromise, isRetired, isRetiringWithin } from '../../../src/azure/api-version-life.js'
import { type ApiVersionRow, findApiVersion } from '../../../src/azure/api-versions.js'

test.each([
  ['2024-09-02-preview', '2026-06-30', false],
  ['2024-09-02-preview', '2026-07-01', true],
  ['2024-09-02-preview', '2026-07-02', true],
  // In no retirement table, however old.
  ['2023-09-02-preview', '2030-01-01', false],
  ['2017-08-31', '2030-01-01', false],
])('isRetired %s as of %s', (version, asOf, expected) => {
  expect(isRetired(rowOf(version), asOf)).toBe(expected)
})

test.each([
  ['2024-09-02-preview', '2026-04-01', 90, false],
  ['2024-09-02-preview', '2026-04-02', 90, true],
  ['2024-09-02-preview', '2026-06-30', 90, true],
  ['2024-09-02-preview', '2026-06-30', 1, true],
  ['2024-09-02-preview', '2026-06-30', 0, false],
  ['2024-09-02-preview', '2026-07-01', 90, false],
  ['2024-10-02-preview', '2026-06-30', 90, false],
])('isRetiringWithin %s as of %s, %i days', (version, asOf, days, expected) => {
  expect(isRetiringWithin(rowOf(version), asOf, days)).toBe(expected)
})

test.each([
  ['2025-09-02-preview', '2026-09-01', false],
  ['2025-09-02-preview', '2026-09-02', true],
  // The year has a 29 February.
  ['2023-09-02-preview', '2024-08-31', false],
  ['2023-09-02-preview', '2024-09-01', true],
  // Its documented retirement was still to come.
  ['2024-09-02-preview', '2026-01-01', true],
  ['2017-08-31', '2030-01-01', false],
])('isPastPromise %s as of %s', (version, asOf, expected) => {
  expect(isPastPromise(rowOf(version), asOf)).toBe(expected)
})

function rowOf(version: string): ApiVersionRow {
  const row = findApiVersion(version)
  if (row === undefined) throw new Error(`The table has no ${version}.`)
  return row
}
