/** What a change does to the clusters, on two sides of a repository. */
import { describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/check.js'
import { checkRepository } from '../../support/check-folder.js'

interface Sides {
  readonly before: Readonly<Record<string, string>>
  readonly after: Readonly<Record<string, string>>
  readonly renamed?: Readonly<Record<string, string>>
}

function cluster(symbol: string, name: string, mode: string | null): string {
  const config = mode === null ? '' : `kubeProxyConfig: { mode: ${mode} }`
  return `resource ${symbol} 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: ${name}
  location: 'westeurope'
  properties: { networkProfile: { networkPlugin: 'azure'
    ${config} } }
}
`
}

async function changesOf({ before, after, renamed = {} }: Sides): Promise<readonly string[]> {
  const old = Object.entries(before).map(([path, text]) => [`before/${path}`, Buffer.from(text)] as const)
  const now = Object.entries(after).map(([path, text]) => [path, Buffer.from(text)] as const)
  return linesOf(await checkRepository(new Map([...old, ...now]), { renamed }))
}

function linesOf({ changes, subjects }: CheckResult): readonly string[] {
  const shown = (one: CheckResult['subjects'][number] | undefined) =>
    `${one?.name ?? '?'} of ${[one?.deployment?.template, one?.deployment?.parameters].filter(Boolean).join(' + ')}`
  return [
    ...(changes?.settings ?? []).map(({ subject, setting, before, after, isCertain }) =>
      [shown(subjects[subject]), setting, before.state, after.state, isCertain ? 'certain' : 'perhaps'].join(' '),
    ),
    ...(changes?.added ?? []).map((index) => `new: ${shown(subjects[index])}`),
    ...(changes?.removed ?? []).map((one) => `gone: ${shown(one)}`),
    ...(changes?.uncompared ?? []).map(
      ({ subject, isNow, why }) => `perhaps ${isNow ? 'new' : 'gone'}: ${shown(subject)} (${why})`,
    ),
  ]
}

const aks = (mode: string | null) => cluster('aks', "'aks'", mode)
const command = 'az aks create -g rg -n aks --kube-proxy-config kube-proxy.json\n'
const longPath = `managed-cluster/${'x'.repeat(400)}.bicep`
const named = 'param name string\nparam mode string\n'

describe('what changes', () => {
  const cases: Readonly<Record<string, Sides & { readonly changes: readonly string[] }>> = {
    'a setting': {
      before: { 'main.bicep': aks("'IPTABLES'") },
      after: { 'main.bicep': aks("'NFTABLES'") },
      changes: ['aks of main.bicep mode known known certain'],
    },
    'a value that was one of several, to one of these': {
      before: { 'main.bicep': `@allowed(['IPVS', 'IPTABLES'])\nparam mode string\n${aks('mode')}` },
      after: { 'main.bicep': aks("'IPVS'") },
      changes: ['aks of main.bicep mode oneOf known perhaps'],
    },
    'a value that was one of several, to none of these': {
      before: { 'main.bicep': `@allowed(['IPVS', 'IPTABLES'])\nparam mode string\n${aks('mode')}` },
      after: { 'main.bicep': aks("'NFTABLES'") },
      changes: ['aks of main.bicep mode oneOf known certain'],
    },
    'nothing, where the case of a value is mended': {
      before: { 'main.bicep': aks("'nftables'") },
      after: { 'main.bicep': aks("'NFTABLES'") },
      changes: [],
    },
    'nothing, where a value has the wrong type and plainly means the same': {
      before: {
        'kube-proxy.json': '{ "enabled": true, "mode": "IPVS", "ipvsConfig": { "tcpTimeoutSeconds": 900 } }',
        'up.sh': command,
      },
      after: {
        'kube-proxy.json': '{ "enabled": "true", "mode": "IPVS", "ipvsConfig": { "tcpTimeoutSeconds": "900" } }',
        'up.sh': command,
      },
      changes: [],
    },
    'nothing, where the default is written': {
      before: { 'main.bicep': aks(null) },
      after: { 'main.bicep': aks("'IPTABLES'") },
      changes: [],
    },
    'perhaps something, where it is known no longer': {
      before: { 'main.bicep': aks("'NFTABLES'") },
      after: { 'main.bicep': `param mode string\n${aks('mode')}` },
      changes: ['aks of main.bicep mode known unknown perhaps'],
    },
    'nothing that anybody could say, where it is unknown on both sides': {
      before: { 'main.bicep': `param mode string\n${aks('mode')}` },
      after: { 'main.bicep': `param other string\n${aks('other')}` },
      changes: [],
    },
    'a cluster that is new and one that is gone': {
      before: { 'main.bicep': cluster('old', "'aks-old'", null) },
      after: { 'main.bicep': cluster('young', "'aks-new'", null) },
      changes: ['new: aks-new of main.bicep', 'gone: aks-old of main.bicep'],
    },
    'nobody knows what, where a template cannot be analysed any more': {
      before: { 'main.bicep': aks(null), 'dev.bicepparam': "using 'main.bicep'\n" },
      after: { 'main.bicep': aks(null).replace('name:', 'name'), 'dev.bicepparam': "using 'main.bicep'\n" },
      changes: ['perhaps gone: aks of main.bicep + dev.bicepparam (main.bicep cannot be analysed)'],
    },
    'nobody knows what, where a template that cannot be analysed is mended, and renamed': {
      before: { 'old.bicep': aks(null).replace('name:', 'name') },
      after: { 'main.bicep': aks(null) },
      renamed: { 'old.bicep': 'main.bicep' },
      changes: ['perhaps new: aks of main.bicep (main.bicep cannot be analysed)'],
    },
    'nobody knows what, where a module is moved and a caller forgotten': {
      before: {
        'main.bicep': "module m 'aks.bicep' = { name: 'm' }\nmodule n 'other.bicep' = { name: 'n' }\n",
        'aks.bicep': aks(null),
        'other.bicep': cluster('other', "'other'", null),
      },
      after: {
        'main.bicep': "module m 'aks.bicep' = { name: 'm' }\nmodule n 'other.bicep' = { name: 'n' }\n",
        'other.bicep': cluster('other', "'other'", null),
      },
      changes: ["perhaps gone: aks of main.bicep (main.bicep names 'aks.bicep', which is not there)"],
    },
    'nobody knows what, where a module is forgotten, however long its path is': {
      before: { 'main.bicep': `module m '${longPath}' = { name: 'm' }\n`, [longPath]: aks(null) },
      after: { 'main.bicep': `module m '${longPath}' = { name: 'm' }\n` },
      changes: [
        `perhaps gone: aks of main.bicep (main.bicep names '${longPath.slice(0, 297)}...', which is not there)`,
      ],
    },
    'nobody knows what, where a workflow cannot be read any more': {
      before: {
        'kube-proxy.json': '{ "mode": "IPVS" }',
        '.github/workflows/a.yml': `on: push\njobs: { a: { steps: [ { run: '${command.trim()}' } ] } }\n`,
      },
      after: {
        'kube-proxy.json': '{ "mode": "IPVS" }',
        '.github/workflows/a.yml': `on: push\njobs: { a: { steps: [ { run: '${command.trim()}' } ] }\n`,
      },
      changes: ['perhaps gone: aks of  (.github/workflows/a.yml cannot be analysed)'],
    },
    'a cluster with another name in the same place is the same one': {
      before: { 'main.bicep': cluster('aks', "'aks-1'", "'IPTABLES'") },
      after: { 'main.bicep': cluster('aks', "'aks-2'", "'NFTABLES'") },
      changes: ['aks-2 of main.bicep mode known known certain'],
    },
    'a cluster with its name is followed to another place': {
      before: { 'main.bicep': cluster('one', "'aks'", "'IPTABLES'") },
      after: { 'main.bicep': cluster('one', "'other'", null) + cluster('two', "'aks'", "'NFTABLES'") },
      changes: ['aks of main.bicep mode known known certain', 'new: other of main.bicep'],
    },
    'each parameter file by itself': {
      before: {
        'main.bicep': named + cluster('aks', 'name', 'mode'),
        'dev.bicepparam': "using 'main.bicep'\nparam name = 'dev'\nparam mode = 'IPTABLES'\n",
        'prod.bicepparam': "using 'main.bicep'\nparam name = 'prod'\nparam mode = 'IPTABLES'\n",
      },
      after: {
        'main.bicep': named + cluster('aks', 'name', 'mode'),
        'dev.bicepparam': "using 'main.bicep'\nparam name = 'dev'\nparam mode = 'NFTABLES'\n",
        'prod.bicepparam': "using 'main.bicep'\nparam name = 'prod'\nparam mode = 'IPTABLES'\n",
      },
      changes: ['dev of main.bicep + dev.bicepparam mode known known certain'],
    },
    'each turn of a loop by itself': {
      before: {
        'main.bicep': cluster('aks', "'aks-${index}'", "['IPTABLES', 'IPTABLES'][index]")
          .replace('= {', '= [for index in range(0, 2): {')
          .replace(/}\n$/, '}]\n'),
      },
      after: {
        'main.bicep': cluster('aks', "'aks-${index}'", "['IPTABLES', 'NFTABLES'][index]")
          .replace('= {', '= [for index in range(0, 2): {')
          .replace(/}\n$/, '}]\n'),
      },
      changes: ['aks-1 of main.bicep mode known known certain'],
    },
    'files with another name are followed': {
      before: { 'old.bicep': aks("'IPTABLES'"), 'old.bicepparam': "using 'old.bicep'\n" },
      after: { 'new.bicep': aks("'NFTABLES'"), 'new.bicepparam': "using 'new.bicep'\n" },
      renamed: { 'old.bicep': 'new.bicep', 'old.bicepparam': 'new.bicepparam' },
      changes: ['aks of new.bicep + new.bicepparam mode known known certain'],
    },
    'through a module that the change does not touch': {
      before: {
        'main.bicep': "module m 'aks.bicep' = { name: 'm'\n params: { mode: 'IPTABLES' } }\n",
        'aks.bicep': `param mode string\n${aks('mode')}`,
      },
      after: {
        'main.bicep': "module m 'aks.bicep' = { name: 'm'\n params: { mode: 'NFTABLES' } }\n",
        'aks.bicep': `param mode string\n${aks('mode')}`,
      },
      changes: ['aks of main.bicep mode known known certain'],
    },
  }
  test.each(Object.entries(cases))('%s', async (_, { changes, ...sides }) => {
    expect(await changesOf(sides)).toEqual(changes)
  })
})

test('an exception for changes is not called unused where nobody knows the base', async () => {
  const policy = 'version: 1\nexceptions:\n  - { rule: kube-proxy-change, match: { name: aks }, reason: announced }\n'
  const now: readonly (readonly [string, Buffer])[] = [
    ['main.bicep', Buffer.from(aks("'NFTABLES'"))],
    ['.github/kube-proxy-policy.yml', Buffer.from(policy)],
  ]
  const rulesIn = async (files: typeof now) =>
    (await checkRepository(new Map(files))).findings.map(({ rule, suppressed }) => `${rule} ${suppressed?.by ?? ''}`)
  expect(await rulesIn(now)).toEqual([])
  const before = (mode: string) => ['before/main.bicep', Buffer.from(aks(mode))] as const
  expect(await rulesIn([...now, before("'IPTABLES'")])).toEqual(['kube-proxy-change exception'])
  expect(await rulesIn([...now, before("'NFTABLES'")])).toEqual(['exception-unused '])
})

test('a change tells how its value gets to the cluster, and no more of it than is read', async () => {
  const before = `param mode string = 'IPVS'\n${aks('mode')}`
  const after = before.replace('IPVS', 'x'.repeat(500))
  const files = { 'before/main.bicep': before, 'main.bicep': after }
  const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const)
  const { findings } = await checkRepository(new Map(bytes), { renamed: {} })
  const change = findings.find(({ rule }) => rule === 'kube-proxy-change')
  expect(change?.related).toMatchObject([{ message: "used here as 'mode'", isStep: true }])
  expect(change?.message).toContain(`mode changes from IPVS to ${'x'.repeat(77)}...: Service`)
})
