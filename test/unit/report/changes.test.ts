/** What a change does to the clusters, in text and in the job summary. */
import { expect, test } from '@jest/globals'
import type { Changes } from '../../../src/changes/changes.js'
import { jsonReport } from '../../../src/report/json.js'
import { toSummary } from '../../../src/report/summary.js'
import { noPaint } from '../../../src/report/terminal.js'
import { toText } from '../../../src/report/text.js'
import { report, subject } from '../../support/findings.js'

const origin = { file: 'infra/main.bicep', line: 9, column: 15 }
const hostile = subject({ kind: 'cluster', name: 'aks|<b>\n::error::x', file: 'infra/main.bicep', line: 5 })
const changes: Changes = {
  settings: [
    {
      subject: 0,
      setting: 'mode',
      before: { state: 'default', value: 'IPTABLES' },
      after: { state: 'known', value: 'NFTABLES', origin },
      isCertain: true,
    },
  ],
  added: [1],
  removed: [subject({ kind: 'cluster', name: 'aks-gone', file: 'infra/gone.bicep', line: 3 })],
  uncompared: [
    {
      subject: subject({ kind: 'cluster', name: 'aks-lost', file: 'a|b.bicep' }),
      isNow: false,
      why: 'a|b.bicep: <b>\n',
    },
    { subject: subject({ kind: 'cluster', name: 'aks-mended', file: 'c.bicep' }), isNow: true, why: 'c.bicep: no' },
  ],
}
const base = report([], [hostile, subject({ kind: 'cluster', name: 'aks-new', file: 'infra/new.bicep', line: 1 })])
const changed = { ...base, result: { ...base.result, changes } }

test('text', () => {
  const text = toText(changed, { paint: noPaint, quiet: false, verbose: false })
  expect(text).toContain(
    [
      'What the change does to clusters:',
      "  infra/main.bicep:5:1  cluster 'aks|<b>\\x0a::error::x': mode IPTABLES (default) → NFTABLES",
      "  infra/new.bicep:1:1  cluster 'aks-new' is new",
      "  infra/gone.bicep:3:1  cluster 'aks-gone' is no longer there",
      "  a|b.bicep:1:1  cluster 'aks-lost' may be gone: a|b.bicep: <b>\\x0a",
      "  c.bicep:1:1  cluster 'aks-mended' may be new: in the base c.bicep: no",
    ].join('\n'),
  )
})

test('the job summary', () => {
  const lines = toSummary(changed, (file) => `https://example.invalid/${file}`).split('\n')
  const at = lines.indexOf('### What the change does')
  expect(lines.slice(at + 2, at + 9)).toEqual([
    '| Cluster | Setting | Before | After |',
    '| --- | --- | --- | --- |',
    expect.stringMatching(/^\| <strong>.*aks.*<\/strong>.* \| mode \| .*IPTABLES.* \(default\) \| .*NFTABLES.* \|$/),
    expect.stringMatching(/aks-new.*\| <em>new cluster<\/em> \|/),
    expect.stringMatching(/aks-gone.*\| <em>no longer there<\/em> \|/),
    expect.stringMatching(/aks-lost.*\| <em>perhaps gone<\/em> \| mode .* \| unknown \(.*\) \|$/),
    expect.stringMatching(/aks-mended.*\| <em>perhaps new<\/em> \| unknown \(c\.bicep.*no\) \| mode .* \|$/),
  ])
  expect(lines[at + 4]).not.toMatch(/<b>|\naks\|/)
  expect(lines[at + 6]).not.toContain('https:')
})

test('JSON', () => {
  expect(jsonReport(changed)).toMatchObject({
    changes: [
      {
        subject: 0,
        setting: 'mode',
        before: { state: 'default', value: 'IPTABLES' },
        after: { state: 'known', value: 'NFTABLES', origin },
      },
    ],
  })
})
