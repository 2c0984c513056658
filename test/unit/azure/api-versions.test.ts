import { describe, expect, test } from '@jest/globals'
import { compareApiVersions, parseApiVersion } from '../../../src/azure/api-version.js'
import {
  type ApiVersionRow,
  apiVersions,
  factsDate,
  findApiVersion,
  lookUpApiVersion,
  newestKnown,
  supportsMode,
  unknownFieldsUnder,
} from '../../../src/azure/api-versions.js'
import { isCalendarDate } from '../../../src/azure/calendar-date.js'

describe('the table', () => {
  test('has every version once, in order, as the version itself says', () => {
    expect(apiVersions).toHaveLength(120)
    for (const [index, row] of apiVersions.entries()) {
      const { date, preview } = row
      expect(parseApiVersion(row.version)).toEqual({ date, preview })
      const next = apiVersions[index + 1]
      if (next !== undefined) expect(compareApiVersions(row, next)).toBeLessThan(0)
    }
  })

  test('kubeProxyConfig is in every preview from 2022-08-02 on and in no stable version', () => {
    expect(versionsWhere((row) => row.kubeProxyConfig === null)).toEqual(['2024-08-02-preview'])
    expect(versionsWhere((row) => row.kubeProxyConfig === true)).toEqual(
      versionsWhere((row) => row.preview && row.date >= '2022-08-02' && row.date !== '2024-08-02'),
    )
  })

  test('NFTABLES is in every preview from 2025-09-02 on; the other modes come with kubeProxyConfig', () => {
    expect(versionsWhere((row) => row.modes.includes('NFTABLES'))).toEqual(
      versionsWhere((row) => row.preview && row.date >= '2025-09-02'),
    )
    for (const mode of ['IPTABLES', 'IPVS'] as const) {
      expect(versionsWhere((row) => row.modes.includes(mode))).toEqual(
        versionsWhere((row) => row.kubeProxyConfig === true),
      )
    }
  })

  test('ebpfDataplane was there for four previews', () => {
    expect(versionsWhere((row) => row.ebpfDataplane)).toEqual([
      '2022-09-02-preview',
      '2022-10-02-preview',
      '2022-11-02-preview',
      '2023-01-02-preview',
    ])
  })

  test('every row has its sources, and no fact is newer than the table', () => {
    expect(isCalendarDate(factsDate)).toBe(true)
    for (const row of apiVersions) {
      expect(row.source.length).toBeGreaterThan(0)
      expect(row.source.filter((place) => place === '' || place.includes('{'))).toEqual([])
      if (row.firstSeenInSchemas === null) continue
      expect(isCalendarDate(row.firstSeenInSchemas)).toBe(true)
      expect(row.firstSeenInSchemas <= factsDate).toBe(true)
    }
  })

  test('seven versions are not in the published schemas', () => {
    expect(versionsWhere((row) => row.firstSeenInSchemas === null)).toEqual([
      '2024-08-02-preview',
      '2026-06-01',
      '2026-06-02-preview',
      '2026-07-01',
      '2026-07-02-preview',
      '2026-08-01',
      '2026-08-02-preview',
    ])
  })

  test('only previews retire, and of those up to 2024-09-02 all but one have a date', () => {
    expect(versionsWhere((row) => row.retiresOn !== null && !isCalendarDate(row.retiresOn))).toEqual([])
    expect(versionsWhere((row) => row.retiresOn !== null)).toEqual(
      versionsWhere((row) => row.preview && row.date <= '2024-09-02' && row.date !== '2023-09-02'),
    )
  })

  test.each([
    ['2022-07-02-preview', '2024-02-14'],
    ['2022-08-02-preview', '2024-06-20'],
    ['2023-02-02-preview', '2024-06-20'],
    ['2023-03-02-preview', '2025-02-03'],
    ['2023-08-02-preview', '2025-03-10'],
    ['2023-10-02-preview', '2026-07-01'],
    ['2024-09-02-preview', '2026-07-01'],
    ['2023-09-02-preview', null],
    ['2024-10-02-preview', null],
  ])('%s retires on %s', (version, date) => {
    expect(rowOf(version).retiresOn).toBe(date)
  })

  test('a retirement date brings its own source, once', () => {
    const table = 'MicrosoftDocs/azure-aks-docs articles/aks/concepts-preview-api-life-cycle.md'
    expect(rowOf('2024-09-02-preview').source).toEqual([
      'Azure/bicep-types-az@1f896de2d generated/containerservice_1/microsoft.containerservice/2024-09-02-preview/types.json',
      'Azure/azure-resource-manager-schemas@a14544311 schemas/2024-09-02-preview/Microsoft.ContainerService.Aks.json',
      table,
    ])
    expect(rowOf('2024-08-02-preview').source).toEqual([table])
    expect(rowOf('2024-10-02-preview').source).toHaveLength(2)
  })

  test.each([
    ['2023-09-02-preview', '2024-09-01'],
    ['2024-10-02-preview', '2025-10-02'],
    ['2026-08-02-preview', '2027-08-02'],
    // A documented date does not undo the promise.
    ['2024-09-02-preview', '2025-09-02'],
    ['2026-05-01', null],
  ])('%s is promised until %s', (version, date) => {
    expect(rowOf(version).promisedUntil).toBe(date)
  })
})

test.each([
  ['2023-11-01', 'silently-ignored'],
  ['2023-11-02-preview', 'silently-ignored'],
  ['2024-01-01', 'rejected'],
  ['2024-01-02-preview', 'rejected'],
  ['2024-08-02-preview', 'rejected'],
])('under %s unknown fields are %s', (version, expected) => {
  expect(unknownFieldsUnder(rowOf(version))).toBe(expected)
})

test.each([
  ['2023-12-31', 'silently-ignored'],
  ['2024-01-01', 'rejected'],
  ['2029-01-01', 'rejected'],
])('unknownFieldsUnder %s, in the table or not', (date, expected) => {
  expect(unknownFieldsUnder({ date, preview: false })).toBe(expected)
})

describe('findApiVersion', () => {
  test('ignores case', () => {
    expect(findApiVersion('2025-09-02-PREVIEW')?.version).toBe('2025-09-02-preview')
  })

  test.each(['2025-09-02', '2025-09-02-alpha', '', '__proto__', 'constructor'])('has no %j', (text) => {
    expect(findApiVersion(text)).toBeUndefined()
  })
})

describe('lookUpApiVersion', () => {
  const newestPreview = rowOf('2026-08-02-preview')

  test.each([
    ['2026-05-02-Preview', { kind: 'known', row: rowOf('2026-05-02-preview') }],
    ['2026-13-40', { kind: 'malformed' }],
    ['2024-06-01', { kind: 'unlisted', version: { date: '2024-06-01', preview: false } }],
    ['2015-01-01-preview', { kind: 'unlisted', version: { date: '2015-01-01', preview: true } }],
    ['2026-08-02-alpha', { kind: 'unlisted', version: { date: '2026-08-02', preview: true } }],
    ['2026-08-02', { kind: 'newer', version: { date: '2026-08-02', preview: false }, countsAs: null }],
    ['2026-09-01', { kind: 'newer', version: { date: '2026-09-01', preview: false }, countsAs: null }],
    ['2026-08-03-preview', { kind: 'newer', version: { date: '2026-08-03', preview: true }, countsAs: newestPreview }],
  ])('%s', (text, expected) => {
    expect(lookUpApiVersion(text)).toEqual(expected)
  })
})

test('newestKnown counts what is only in the specifications', () => {
  expect(newestKnown('preview')?.version).toBe('2026-08-02-preview')
  expect(newestKnown('stable')?.version).toBe('2026-08-01')
})

test.each([
  ['2025-09-02-preview', 'NFTABLES', true],
  ['2025-08-02-preview', 'NFTABLES', false],
  ['2025-08-02-preview', 'IPVS', true],
  ['2022-08-02-preview', 'IPTABLES', true],
  ['2022-07-02-preview', 'IPTABLES', false],
  ['2026-03-01', 'IPVS', false],
  // Its schema is not known, but NFTABLES came later.
  ['2024-08-02-preview', 'NFTABLES', false],
  ['2024-08-02-preview', 'IPVS', null],
] as const)('supportsMode %s %s', (version, mode, expected) => {
  expect(supportsMode(rowOf(version), mode)).toBe(expected)
})

function versionsWhere(matches: (row: ApiVersionRow) => boolean): string[] {
  return apiVersions.filter(matches).map((row) => row.version)
}

function rowOf(version: string): ApiVersionRow {
  const row = findApiVersion(version)
  if (row === undefined) throw new Error(`The table has no ${version}.`)
  return row
}
