import { expect, test } from '@jest/globals'
import { readableVersions } from '../../../src/apply/cluster.js'
import { isVersionAtLeast } from '../../../src/apply/versions.js'
import { apiVersions } from '../../../src/azure/api-versions.js'

test.each([
  ['0.5.117', '0.5.117', true],
  ['0.5.116', '0.5.117', false],
  ['0.5.1000', '0.5.117', true],
  ['18.0.0b12', '0.5.138', true],
  ['0.5.138b1', '0.5.138', true],
  ['unknown', '0.5.138', null],
])('%s against %s', (version, floor, answer) => {
  expect(isVersionAtLeast(version, floor)).toBe(answer)
})

test('the newest preview that is not retired is read first, and has the wanted mode', () => {
  const [newest] = readableVersions('2026-11-25', 'NFTABLES')
  expect(newest).toBe(apiVersions.findLast(({ preview }) => preview)?.version)
  expect(readableVersions('2026-11-25', 'NFTABLES').at(-1)).toBe('2025-09-02-preview')
  const all = readableVersions('2026-11-25', 'IPVS')
  expect(all.every((version) => version.endsWith('-preview'))).toBe(true)
  expect(all).not.toContain('2024-09-02-preview')
})
