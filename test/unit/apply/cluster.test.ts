import { expect, test } from '@jest/globals'
import { readableVersions } from '../../../src/apply/cluster.js'
import { apiVersions } from '../../../src/azure/api-versions.js'

test('the newest preview that is not retired is read first, and has the wanted mode', () => {
  const [newest] = readableVersions('2026-11-25', 'NFTABLES')
  expect(newest).toBe(apiVersions.findLast(({ preview }) => preview)?.version)
  expect(readableVersions('2026-11-25', 'NFTABLES').at(-1)).toBe('2025-09-02-preview')
  const all = readableVersions('2026-11-25', 'IPVS')
  expect(all.every((version) => version.endsWith('-preview'))).toBe(true)
  expect(all).not.toContain('2024-09-02-preview')
})
