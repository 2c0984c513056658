/** What goes wrong on the way: Azure says no, `az` breaks down, the step is killed. In doubt it never says success. */
import type { ChildProcess } from 'node:child_process'
import { describe, expect, jest, test } from '@jest/globals'
import { calls, cluster, type Fault, type Machine, machineWith, nftables, saidBy } from '../../support/apply-step.js'
import type { StepResult } from '../../support/runner.js'

jest.setTimeout(60_000)

type Via = 'extension' | 'rest'
const vias: readonly Via[] = ['extension', 'rest']
/** Every call of a run that changes something, in order. */
const path: Readonly<Record<Via, readonly string[]>> = {
  extension: [
    ...['version', 'account show', 'rest get', 'aks update help', 'feature show'],
    ...['rest get', 'aks update', 'rest get'],
  ],
  rest: ['version', 'account show', 'rest get', 'feature show', 'rest put', 'rest get'],
}
const writes = ['aks update', 'rest put']
const wanted = { mode: 'NFTABLES' }

/** Whatever has happened: success is said only where the cluster shows what was wanted, and was read back. */
function expectHonest(result: StepResult, machine: Machine): void {
  const config = machine.az().cluster?.properties.networkProfile.kubeProxyConfig
  if (result.exitCode === 0) {
    expect(result.outputs).toMatchObject({ applied: 'true', verified: 'true' })
    expect(config).toEqual(wanted)
    return
  }
  expect(result.exitCode).toBe(1)
  expect(result.outputs.verified).toBe('false')
  expect(result.outputs.applied).not.toBe('true')
  expect(saidBy(result)).not.toContain('Applied and verified')
  expect(result.summary).toMatch(/^## ❌/)
  if (result.outputs.applied === 'false') expect(config).not.toEqual(wanted)
  else expect(saidBy(result)).toContain('To restore the previous configuration: az aks update -g rg -n aks')
}

async function expectSecondRunIsFine(machine: Machine, via: Via): Promise<void> {
  machine.change({ faults: [] })
  const second = await machine.step({ via })
  expect(second.exitCode).toBe(0)
  expect(machine.az().cluster?.properties.networkProfile.kubeProxyConfig).toEqual(wanted)
}

const kinds: readonly Fault['kind'][] = ['crash', 'silent', 'killed', 'garbage', 'truncated']
/** Both ways begin with the same calls, which need not be broken twice. */
const places = [
  ...path.extension.map((call, index) => ['extension', index, call] as const),
  ...path.rest.slice(4).map((call, index) => ['rest', index + 4, call] as const),
]
const everyCall = places.flatMap(([via, index, call]) =>
  path[via].indexOf(call) === index ? kinds.map((kind) => [via, call, kind] as const) : [],
)

describe('a call that breaks down', () => {
  test.each(everyCall)('via %s, %s, always: %s', async (via, call, kind) => {
    const machine = machineWith({ faults: [{ call, kind }] })
    const result = await machine.step({ via, 'timeout-minutes': '0.1' })
    expectHonest(result, machine)
    if (writes.includes(call)) await expectSecondRunIsFine(machine, via)
    else expect(result.exitCode).toBe(1)
  })

  test.each(vias)('via %s: each call that only reads is made again', async (via) => {
    const faults = [...new Set(path[via])]
      .filter((call) => !writes.includes(call) && call !== 'aks update help')
      .map((call): Fault => ({ call, kind: 'truncated', times: 1 }))
    const machine = machineWith({ faults })
    const result = await machine.step({ via })
    expect(result).toMatchObject({ exitCode: 0, outputs: { applied: 'true' } })
  })

  test.each(vias)('via %s: a change that broke down after it was made is in doubt', async (via) => {
    const call = via === 'rest' ? 'rest put' : 'aks update'
    const machine = machineWith({ faults: [{ call, kind: 'crash', after: true }] })
    const result = await machine.step({ via })
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'unknown', verified: 'false' } })
    expect(saidBy(result)).toContain('In doubt: a change was asked for, and it is not known what became of it.')
    expect(saidBy(result)).toContain("The cluster is 'Succeeded' now, with: enabled true (default), mode NFTABLES.")
    expect(calls(machine.az()).filter((name) => name === call)).toHaveLength(1)
    const second = await machine.step({ via })
    expect(second).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })
  })
})

describe('a call that does not answer', () => {
  const once = places.flatMap(([via, index, call]) => (path[via].indexOf(call) === index ? [[via, call] as const] : []))
  test.each(once)('via %s, %s', async (via, call) => {
    const machine = machineWith({ faults: [{ call, kind: 'hang' }] })
    const result = await machine.step({ via, 'timeout-minutes': '0.06' })
    expectHonest(result, machine)
    expect(result.exitCode).toBe(1)
    if (writes.includes(call)) {
      expect(result.outputs.applied).toBe('unknown')
      const now = "The cluster is 'Succeeded' now, with: enabled true (default), mode IPTABLES (default)."
      expect(saidBy(result)).toContain(now)
      expect(result.summary).toContain('mode IPTABLES')
    }
    for (const { pid } of machine.az().log) expect(isAlive(pid)).toBe(false)
  })

  test('a slow one is waited for', async () => {
    const machine = machineWith({ faults: [{ call: 'aks update', kind: 'slow' }] })
    expect(await machine.step()).toMatchObject({ exitCode: 0, outputs: { applied: 'true' } })
  })
})

describe('transient failures', () => {
  test.each([
    ['throttling', 'Too Many Requests({"error":{"code":"TooManyRequests","message":"slow down"}})'],
    ["a server's fault", 'Service Unavailable({"error":{"code":"ServiceUnavailable","message":"later"}})'],
    ['an expired token', 'Unauthorized({"error":{"code":"ExpiredAuthenticationToken","message":"expired"}})'],
    ['the network', "HTTPSConnectionPool(host='management.azure.com'): Max retries exceeded"],
  ])('%s: reading is tried again', async (_, text) => {
    const machine = machineWith({ faults: [{ call: 'rest get', kind: 'error', times: 2, text }] })
    expect(await machine.step()).toMatchObject({ exitCode: 0, outputs: { applied: 'true' } })
  })

  test.each(vias)("via %s: a change is not repeated after a server's fault", async (via) => {
    const call = via === 'rest' ? 'rest put' : 'aks update'
    const text = '(InternalServerError) Something broke.\nCode: InternalServerError'
    const machine = machineWith({ faults: [{ call, kind: 'error', text }] })
    const result = await machine.step({ via })
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'unknown' } })
    expect(calls(machine.az()).filter((name) => name === call)).toHaveLength(1)
  })
})

describe('Azure says no', () => {
  test.each([
    ['KubeProxyConfigDisabledBYOCNIOnly', "only on a cluster that brings its own CNI (networkPlugin 'none')"],
    ['KubeProxyConfigFeatureNotRegistered', 'az feature register --namespace Microsoft.ContainerService'],
    ['KubeProxyConfigFieldUnsupported', 'ipvsConfig is allowed only with mode IPVS'],
    ['CiliumDataplaneRequiresKubeProxyConfigDisabled', 'which replaces kube-proxy'],
    ['NoRegisteredProviderFound', 'Azure does not serve this API version here'],
    ['UnmarshalError', 'Azure does not know a property under the API version'],
    ['SomethingElse', 'SomethingElse: Azure says no.'],
  ])('%s', async (code, explained) => {
    const machine = machineWith({ refuses: code })
    const result = await machine.step()
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false', verified: 'false' } })
    expect(saidBy(result)).toContain(`${code}: Azure says no.`)
    expect(saidBy(result)).toContain(explained)
    expect(saidBy(result)).toContain("The cluster is 'Succeeded' now, with: enabled true (default), mode IPTABLES")
    expect(saidBy(result)).toContain('Failed: nothing was changed on the cluster.')
  })

  test('another operation is in progress', async () => {
    const text =
      '(OperationNotAllowed) Operation is not allowed because there is an in progress update managed cluster operation on the managed cluster aks.'
    const machine = machineWith({ faults: [{ call: 'aks update', kind: 'error', text }] })
    const result = await machine.step()
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
    expect(saidBy(result)).toContain('Another operation on the cluster is in progress: wait for its end')
  })

  test.each(vias)('via %s: the operation fails after it was accepted', async (via) => {
    const updateFails = { code: 'KubeProxyConfigFieldUnsupported', message: 'It does not go together.' }
    const machine = machineWith({ updateReads: 1, updateFails })
    const result = await machine.step({ via })
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'unknown', verified: 'false' } })
    expect(saidBy(result)).toContain("The change has ended, and the cluster is 'Failed', not 'Succeeded'.")
    expect(saidBy(result)).toContain('KubeProxyConfigFieldUnsupported: It does not go together.')
    expect(saidBy(result)).toContain('To restore the previous configuration: az aks update -g rg -n aks')
  })

  test.each(vias)('via %s: the change is dropped without a word', async (via) => {
    const machine = machineWith({ ignoresUpdates: true })
    const result = await machine.step({ via, 'timeout-minutes': '0.06' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'unknown', verified: 'false' } })
    expect(saidBy(result)).toContain('The cluster does not show the wanted settings yet.')
    expect(saidBy(result)).toContain('In doubt:')
  })

  test('the change never ends', async () => {
    const machine = machineWith({ updateReads: 1000 })
    const result = await machine.step({ 'timeout-minutes': '0.06' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'unknown' } })
    expect(saidBy(result)).toContain('An operation that Azure has accepted goes on without this step.')
    expect(saidBy(result)).toContain("The cluster is 'Updating' now, with: enabled true (default)")
  })
})

test('somebody changes kube-proxy while the feature is registered', async () => {
  const machine = machineWith({
    feature: { state: 'Registering', next: ['Registered'] },
    meanwhile: { call: 'provider register', cluster: cluster({ mode: 'IPVS' }) },
  })
  const result = await machine.step({ 'register-feature': 'true' })
  expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
  expect(saidBy(result)).toContain('Somebody has changed kube-proxy of the cluster since the plan.')
})

describe('the step is ended from outside', () => {
  /** Runs the step until that call hangs, then ends it with the signal. */
  async function endAt(machine: Machine, via: Via, index: number, signal: NodeJS.Signals): Promise<StepResult> {
    const call = path[via][index] ?? ''
    const earlier = path[via].slice(0, index).filter((name) => name === call).length
    machine.change({ faults: [{ call, kind: 'hang', after: writes.includes(call), from: earlier }] })
    let child: ChildProcess | null = null
    const step = machine.step({ via }, { onStart: (started) => (child = started) })
    await until(() => machine.az().log.length === index + 1)
    ;(child as ChildProcess | null)?.kill(signal)
    const result = await step
    for (const { pid } of machine.az().log) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
    return result
  }

  test.each(places)('via %s, call %d (%s): killed, and run again', async (via, index, call) => {
    const machine = machineWith()
    const result = await endAt(machine, via, index, 'SIGKILL')
    expect(result.exitCode).toBe(null)
    const isSent = writes.includes(call) || path[via].slice(0, index).some((name) => writes.includes(name))
    expect(result.outputs.applied).toBe(isSent ? 'unknown' : 'false')
    expect(result.outputs.verified).toBe('false')
    const kept = machine.kept()
    expect(kept).toHaveLength(isSent ? 1 : 0)
    await expectSecondRunIsFine(machine, via)
    // The way back that the first run has saved is still there.
    for (const file of kept) expect(machine.kept()).toContain(file)
  })

  test.each([
    ['extension', 2, 'SIGINT'],
    ['extension', 6, 'SIGINT'],
    ['extension', 6, 'SIGTERM'],
    ['extension', 7, 'SIGTERM'],
    ['rest', 4, 'SIGINT'],
  ] as const)('via %s, call %d: cancelled by %s, with an account', async (via, index, signal) => {
    const machine = machineWith()
    const start = Date.now()
    const result = await endAt(machine, via, index, signal)
    expect(Date.now() - start).toBeLessThan(7_500)
    expect(result.exitCode).toBe(1)
    const isSent = index > 2
    expect(result.outputs.applied).toBe(isSent ? 'unknown' : 'false')
    expect(saidBy(result)).toContain(`Cancelled (${signal}) while`)
    if (isSent) expect(saidBy(result)).toContain('To restore the previous configuration: az aks update')
    else expect(saidBy(result)).toContain('Cancelled: nothing was changed on the cluster.')
    expect(result.summary).toMatch(/^## ❌ kube-proxy apply: Cancelled/)
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

test('the bytes that were judged are those that are applied', async () => {
  const machine = machineWith({}, { 'kube-proxy.json': `\uFEFF${nftables}` })
  expect(await machine.step()).toMatchObject({ exitCode: 0 })
  expect(machine.az().applied).toBe(`\uFEFF${nftables}`)
})
