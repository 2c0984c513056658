import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type BuiltRow,
  buildRows,
  missingFromCheckout,
  readLifecycle,
  readSchemaVersions,
  renderRow,
  renderTable,
} from '../../../scripts/build-api-versions.mjs'

const checkout = fileURLToPath(new URL('../../fixtures/azure/bicep-types-az', import.meta.url))
const committed = readFileSync(new URL('../../../src/azure/api-version-table.ts', import.meta.url), 'utf8')
const lifecycle = readLifecycle()

describe('on a small sample', () => {
  test('reads clusters only, and what their network profile holds', () => {
    const path = 'generated/containerservice_1/microsoft.containerservice/{version}/types.json'
    expect(readSchemaVersions(checkout)).toEqual([
      { version: '2022-09-02-preview', kubeProxyConfig: true, modes: ['IPTABLES', 'IPVS'], ebpfDataplane: true, path },
      { version: '2025-09-01', kubeProxyConfig: false, modes: [], ebpfDataplane: false, path },
      {
        version: '2025-09-02-preview',
        kubeProxyConfig: true,
        modes: ['IPTABLES', 'IPVS', 'NFTABLES'],
        ebpfDataplane: false,
        path,
      },
    ])
  })

  test('gives the rows of the committed table', () => {
    const rows = buildRows(readSchemaVersions(checkout), lifecycle)
    const rendered = rows.map(renderRow)
    expect(rows.map((row) => row.version)).toEqual([
      '2022-09-02-preview',
      '2024-08-02-preview',
      '2025-09-01',
      '2025-09-02-preview',
      '2026-06-01',
      '2026-06-02-preview',
      '2026-07-01',
      '2026-07-02-preview',
      '2026-08-01',
      '2026-08-02-preview',
    ])
    const committedRows = committed
      .split('\n')
      .filter((line) => rows.some((row) => line.startsWith(`  ['${row.version}'`)))
    expect(rendered).toEqual(committedRows)
  })

  test('gives everything of the committed table but its other rows', () => {
    const rows = buildRows(readSchemaVersions(checkout), lifecycle)
    const rendered = renderTable(rows, lifecycle, '1f896de2d')
    const others = Object.keys(lifecycle.firstSeenInSchemas).filter(
      (version) => !rows.some((row) => row.version === version),
    )
    const expected = committed
      .split('\n')
      .filter((line) => !others.some((version) => line.startsWith(`  ['${version}'`)))
    expect(rendered).toBe(expected.join('\n'))
  })

  test('says what the table has and the checkout lacks', () => {
    const missing = missingFromCheckout(readSchemaVersions(checkout), lifecycle)
    expect(missing).toContain('2025-03-01')
    expect(missing).not.toContain('2025-09-01')
    expect(missing).toHaveLength(110)
  })
})

describe('refuses', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bicep-types-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  test('a folder that is no checkout', () => {
    expect(() => readSchemaVersions(folder)).toThrow(/no checkout of Azure\/bicep-types-az/)
  })

  test('a version in two folders', () => {
    writeVersion('a', '2025-09-02-preview', {})
    writeVersion('b', '2025-09-02-preview', {})
    expect(() => readSchemaVersions(folder)).toThrow(/2025-09-02-preview is in generated\/a\/.* and in generated\/b\//)
  })

  test('a property of kubeProxyConfig that is new to us', () => {
    writeVersion('a', '2027-01-02-preview', { enabled: {}, nftablesConfig: {} })
    expect(() => readSchemaVersions(folder)).toThrow(/2027-01-02-preview has nftablesConfig in kubeProxyConfig/)
  })

  test('a version of which nobody has noted when it was first seen', () => {
    writeVersion('a', '2027-01-02-preview', { enabled: {} })
    expect(() => buildRows(readSchemaVersions(folder), lifecycle)).toThrow(
      /2027-01-02-preview is in the checkout and not/,
    )
  })

  test('a mode that is new to us', () => {
    const row: BuiltRow = {
      version: '2027-01-02-preview',
      kubeProxyConfig: true,
      modes: ['IPTABLES', 'EBPF'],
      ebpfDataplane: false,
      retiresOn: null,
      firstSeen: '2027-02-01',
      source: 'schemas',
    }
    expect(() => renderRow(row)).toThrow(/2027-01-02-preview has the modes IPTABLES, EBPF, which are new to us/)
  })

  /** A version whose kubeProxyConfig has the properties given. */
  function writeVersion(group: string, version: string, properties: Readonly<Record<string, object>>): void {
    const place = join(folder, 'generated', group, 'microsoft.containerservice', version)
    mkdirSync(place, { recursive: true })
    const referring = Object.keys(properties).map((name) => [name, { type: { $ref: '#/0' } }])
    const types = [
      { $type: 'StringType' },
      { $type: 'ObjectType', properties: Object.fromEntries(referring) },
      { $type: 'ObjectType', properties: { kubeProxyConfig: { type: { $ref: '#/1' } } } },
      { $type: 'ObjectType', properties: { networkProfile: { type: { $ref: '#/2' } } } },
      { $type: 'ObjectType', properties: { properties: { type: { $ref: '#/3' } } } },
      { $type: 'ResourceType', name: `Microsoft.ContainerService/managedClusters@${version}`, body: { $ref: '#/4' } },
    ]
    writeFileSync(join(place, 'types.json'), JSON.stringify(types))
  }
})
