import { expect, test } from '@jest/globals'
import { type Apply, newAccount } from '../../../src/apply/context.js'
import { missingFeature } from '../../../src/apply/feature.js'
import { readApplyOptions } from '../../../src/apply/options.js'
import type { ApplyPorts } from '../../../src/apply/ports.js'

/** Its clock moves only while the step sleeps, so that no machine is too slow for it. */
function applyWith(state: string, timeoutMinutes: string) {
  const given: Readonly<Record<string, string>> = {
    'config-file': 'kube-proxy.json',
    'resource-group': 'rg',
    'cluster-name': 'aks',
    'subscription-id': '00000000-0000-0000-0000-000000000001',
    mode: 'apply',
    'register-feature': 'true',
    'timeout-minutes': timeoutMinutes,
  }
  const none = () => {
    throw new Error('not asked for here')
  }
  let clock = 0
  let calls = 0
  const ports: ApplyPorts = {
    az: async () => {
      calls += 1
      return { kind: 'ended', exitCode: 0, stdout: JSON.stringify({ properties: { state } }), stderr: '' }
    },
    now: () => clock,
    sleep: async (milliseconds) => {
      clock += milliseconds
    },
    cancelledBy: () => null,
    say: () => {},
    read: none,
    inside: none,
    policy: { named: null, port: { read: none } },
    keep: none,
    scratch: none,
    output: none,
  }
  const options = readApplyOptions((name) => given[name] ?? '')
  const apply: Apply = {
    options,
    ports,
    startedAt: 0,
    deadline: options.timeoutMinutes * 60_000,
    asOf: '2026-11-25',
    repository: null,
    account: newAccount(),
  }
  return { apply, clock: () => clock, calls: () => calls }
}

test('a feature that never comes ends with the time, after pauses that grow', async () => {
  const { apply, clock, calls } = applyWith('Pending', '10')
  await expect(missingFeature(apply)).rejects.toMatchObject({
    kind: 'failed',
    message: 'timeout-minutes (10) passed while registering the feature KubeProxyConfigurationPreview.',
  })
  expect(clock()).toBe(600_000)
  // 1, 2, 4, 8 and 16 seconds, and then half a minute each.
  expect(calls()).toBe(5 + Math.ceil((600 - 31) / 30))
})
