import { expect, test } from '@jest/globals'
import { type Needs, versionsToMoveTo } from '../../../src/azure/versions-to-move-to.js'

const needs: Needs = { kubeProxyConfig: true, mode: null, current: null, asOf: '2026-11-22' }

test.each<[string, Partial<Needs>, string[]]>([
  ['the newest published preview, not one of the specifications', {}, ['2026-05-02-preview']],
  ['with NFTABLES', { mode: 'NFTABLES' }, ['2026-05-02-preview']],
  ['without kubeProxyConfig the newest published stable version', { kubeProxyConfig: false }, ['2026-05-01']],
  [
    'a stable version without kubeProxyConfig stays stable',
    { kubeProxyConfig: false, current: '2026-03-01' },
    ['2026-05-01'],
  ],
  ['never the version it already has', { kubeProxyConfig: false, current: '2026-05-01' }, ['2026-04-01']],
  ['never the version it already has, in any case', { current: '2026-05-02-PREVIEW' }, ['2026-04-02-preview']],
  [
    'from a stable version to the preview of its month first',
    { current: '2026-03-01' },
    ['2026-03-02-preview', '2026-05-02-preview'],
  ],
  ['the preview of its month is also the newest', { current: '2026-05-01' }, ['2026-05-02-preview']],
  ['the preview of its month is past its promise', { current: '2025-09-01' }, ['2026-05-02-preview']],
  ['the preview of its month is retired', { current: '2024-05-01' }, ['2026-05-02-preview']],
  ['the preview of its month is not published', { current: '2026-06-01' }, ['2026-05-02-preview']],
  ['only a stable version has a preview of its month', { current: '2026-03-15-preview' }, ['2026-05-02-preview']],
  [
    'the preview of its month lacks the mode',
    { current: '2025-08-01', mode: 'NFTABLES', asOf: '2025-12-01' },
    ['2026-05-02-preview'],
  ],
  [
    'the preview of its month has the mode',
    { current: '2025-08-01', mode: 'IPVS', asOf: '2025-12-01' },
    ['2025-08-02-preview', '2026-05-02-preview'],
  ],
  ['on the last day of the newest promise', { asOf: '2027-05-01' }, ['2026-05-02-preview']],
  ['none once every promise is over', { asOf: '2027-05-02' }, []],
  ['a stable version has no promise to outlive', { kubeProxyConfig: false, asOf: '2030-01-01' }, ['2026-05-01']],
  ['a malformed current version has no month', { current: 'latest' }, ['2026-05-02-preview']],
])('%s', (_, given, expected) => {
  expect(versionsToMoveTo({ ...needs, ...given }).map((row) => row.version)).toEqual(expected)
})
