/** The organisation's rules on Kubernetes' own KubeProxyConfiguration. */

import { expect, test } from '@jest/globals'
import { check } from '../../../src/check.js'
import { loadPolicy } from '../../../src/policy/load.js'
import { testDay } from '../../support/check-files.js'

const upstream = `apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: iptables
`
const own = '{ "enabled": true, "mode": "IPTABLES" }\n'

async function findingsUnder(requirement: string): Promise<readonly string[]> {
  const text = `extends: []\nrequire:\n  - { id: contoso/rule, ${requirement} }\n`
  const policy = await loadPolicy('policy.yml', { read: (path) => (path === 'policy.yml' ? text : null) }, testDay)
  if ('problems' in policy) throw new Error(JSON.stringify(policy.problems))
  const files = new Map([
    ['kube-proxy.json', own],
    ['kube-proxy.yaml', upstream],
  ])
  const paths = [...files.keys()]
  const read = (path: string) => {
    const found = files.get(path)
    return found === undefined
      ? ({ kind: 'missing' } as const)
      : ({ kind: 'bytes', bytes: Buffer.from(found) } as const)
  }
  const whole = { paths, read, exists: (path: string) => files.has(path) }
  const { findings } = await check(whole, policy.policy, {
    asOf: '2026-11-22',
    repository: null,
    isWhole: true,
    baseline: null,
    base: null,
  })
  return findings.map(({ place, rule, message }) => `${place.file}:${place.line}:${place.column} ${rule}: ${message}`)
}

test('look at that object only', async () => {
  expect(await findingsUnder('upstream: { properties: { mode: { const: nftables } } }')).toEqual([
    "kube-proxy.yaml:3:7 contoso/rule: mode is 'iptables'; expected 'nftables'.",
  ])
})

test('on kubeProxyConfig do not look at it', async () => {
  expect(await findingsUnder('kubeProxyConfig: { properties: { mode: { const: NFTABLES } } }')).toEqual([
    "kube-proxy.json:1:28 contoso/rule: mode is 'IPTABLES'; expected 'NFTABLES'.",
  ])
})

test('say what is missing', async () => {
  expect(await findingsUnder('upstream: { required: [clusterCIDR] }')).toEqual([
    'kube-proxy.yaml:2:7 contoso/rule: clusterCIDR is not set; expected a value.',
  ])
})
