import { describe, expect, test } from '@jest/globals'
import { compareApiVersions, parseApiVersion } from '../../../src/azure/api-version.js'

describe('parseApiVersion', () => {
  test.each([
    ['2025-09-01', { date: '2025-09-01', preview: false }],
    ['2025-09-02-preview', { date: '2025-09-02', preview: true }],
    ['2025-09-02-PREVIEW', { date: '2025-09-02', preview: true }],
    ['2015-06-15-alpha', { date: '2015-06-15', preview: true }],
    ['2015-06-15-beta', { date: '2015-06-15', preview: true }],
    ['2015-06-15-rc', { date: '2015-06-15', preview: true }],
    ['2015-06-15-privatePreview', { date: '2015-06-15', preview: true }],
    ['2024-02-29', { date: '2024-02-29', preview: false }],
  ])('%s', (text, version) => {
    expect(parseApiVersion(text)).toEqual(version)
  })

  test.each([
    '',
    '2025-09',
    '2025-9-1',
    '2025-09-01-',
    '2025-09-01-next',
    '2025-09-01-preview2',
    '2025-09-01preview',
    '2025-13-40',
    '2025-02-29',
    '2025-04-31',
    '2025-00-10',
    '20250901',
    ' 2025-09-01',
    '2025-09-01\n',
    'latest',
    '２０２５-09-01',
  ])('malformed: %j', (text) => {
    expect(parseApiVersion(text)).toBeNull()
  })
})

test('versions stand by date, then preview before stable', () => {
  const texts = ['2026-03-01', '2025-09-02', '2025-09-02-preview', '2025-09-01', '2026-03-02-preview']
  const versions = texts.map((text) => parseApiVersion(text) ?? { date: text, preview: false })
  expect(versions.sort(compareApiVersions)).toEqual([
    { date: '2025-09-01', preview: false },
    { date: '2025-09-02', preview: true },
    { date: '2025-09-02', preview: false },
    { date: '2026-03-01', preview: false },
    { date: '2026-03-02', preview: true },
  ])
  expect(compareApiVersions({ date: '2026-03-01', preview: true }, { date: '2026-03-01', preview: true })).toBe(0)
})
