/** The apply action's bundle: what it asks of `az`, what it says, how it ends. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readAction } from '../../../scripts/readme-tables.mjs'
import { newestKnown } from '../../../src/azure/api-versions.js'
import { calls, cluster, machineWith, nftables, saidBy, subscription } from '../../support/apply-step.js'

const sha256 = createHash('sha256').update(nftables).digest('hex')
const ipvs = '{ "mode": "IPVS", "ipvsConfig": { "scheduler": "LeastConnection", "TCPTimeoutSeconds": 900 } }\n'
const newest = newestKnown('preview')?.version ?? ''

describe('plan', () => {
  test('is the default, says what would change, and changes nothing', async () => {
    const machine = machineWith()
    const result = await machine.step({ mode: '' })
    expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'true', applied: 'false' } })
    const log = result.log.join('\n')
    expect(log).toMatch(/ {2}~ {2}mode +IPTABLES \(default\) {2}-> {2}NFTABLES\n/)
    expect(log).toMatch(/ {5}enabled +true \(default\) +true \(default\)\n/)
    expect(log).toContain('Changing kube-proxy may interrupt Service traffic')
    expect(log).toContain("Planned: 1 setting of cluster 'aks' would change. Nothing was changed.")
    expect(calls(machine.az())).toEqual(['version', 'account show', 'rest get', 'aks update help', 'feature show'])
    expect(machine.az().cluster).toEqual(cluster())
    expect(machine.kept()).toEqual([])
    expect(JSON.parse(result.outputs.plan ?? '')).toMatchObject({
      cluster: { subscription, resourceGroup: 'rg', name: 'aks' },
      operation: 'update',
      via: 'extension',
      apiVersion: newest,
      changed: true,
      settings: expect.arrayContaining([
        {
          setting: 'mode',
          before: { value: 'IPTABLES', default: true },
          after: { value: 'NFTABLES', default: false },
          changed: true,
        },
      ]),
    })
    expect(result.summary).toMatch(/^## ✅ kube-proxy plan: Planned/)
    expect(result.summary).toContain('| **mode** | <code>IPTABLES (default)</code> | <code>NFTABLES</code> |')
  })

  test.each(['pull_request', 'pull_request_target'])('is allowed on %s', async (name) => {
    const result = await machineWith().step({ mode: 'plan' }, { event: { name, payload: {} } })
    expect(result.exitCode).toBe(0)
  })

  test('tells what apply would miss', async () => {
    const machine = machineWith({ extensions: {}, feature: { state: 'NotRegistered', next: [] } })
    const result = await machine.step({ mode: 'plan', 'install-extension': 'true', 'register-feature': 'true' })
    expect(result.exitCode).toBe(0)
    const warnings = result.annotations.map(({ type, message }) => `${type} ${message}`)
    expect(warnings).toEqual([
      expect.stringMatching(/^warning .*aks-preview is not installed/),
      expect.stringMatching(/^warning .*KubeProxyConfigurationPreview is NotRegistered/),
    ])
    expect(calls(machine.az())).toEqual(['version', 'account show', 'rest get', 'feature show'])
  })

  test('says where the cluster is being changed', async () => {
    const updating = cluster(undefined, { properties: { provisioningState: 'Updating' } })
    const result = await machineWith({ cluster: updating }).step({ mode: 'plan' })
    expect(result).toMatchObject({ exitCode: 0 })
    expect(saidBy(result)).toContain("The cluster's provisioningState is 'Updating'")
  })
})

describe('apply', () => {
  test('saves, changes, follows, verifies', async () => {
    const machine = machineWith({ updateReads: 2 })
    const result = await machine.step({ 'expected-sha256': sha256 })
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(result.outputs).toMatchObject({ changed: 'true', applied: 'true', verified: 'true' })
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(readAction('apply/action.yml').outputs).sort())
    const state = machine.az()
    expect(calls(state)).toEqual([
      ...['version', 'account show', 'rest get', 'aks update help', 'feature show'],
      ...['rest get', 'aks update', 'rest get', 'rest get', 'rest get'],
    ])
    expect(state.applied).toBe(nftables)
    expect(state.cluster?.properties.networkProfile.kubeProxyConfig).toEqual({ mode: 'NFTABLES' })
    const log = result.log.join('\n')
    expect(log).toContain('The cluster is Updating.')
    expect(log).toContain("Applied and verified: cluster 'aks' shows the wanted settings.")
    const file = result.outputs['previous-config-file'] ?? ''
    expect(machine.kept()).toEqual([file])
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ enabled: true, mode: 'IPTABLES' })
    expect(log).toContain(`az aks update -g rg -n aks --subscription ${subscription} --kube-proxy-config ${file}`)
    expect(result.summary).toMatch(/^## ✅ kube-proxy apply: Applied and verified/)
    expect(result.summary).toMatch(/\| Verified \| yes/)
    expect(result.summary).toContain('How to go back')
  })

  test('every call to az is an argument array with --output json and no --query', async () => {
    const machine = machineWith({ updateReads: 1 })
    await machine.step()
    for (const { name, args } of machine.az().log) {
      expect([name, args.slice(-2)]).toEqual([name, ['--output', 'json']])
      expect(args).not.toContain('--query')
    }
    const [update] = machine.az().log.filter(({ name }) => name === 'aks update')
    expect(update?.args).toEqual([
      ...['aks', 'update', '-g', 'rg', '-n', 'aks', '--subscription', subscription],
      ...['--kube-proxy-config', expect.stringMatching(/\/kube-proxy-config\.json$/), '--output', 'json'],
    ])
    const [get] = machine.az().log.filter(({ name }) => name === 'rest get')
    expect(get?.args[4]).toBe(
      `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/aks?api-version=${newest}`,
    )
  })

  test('a second run changes nothing and calls nothing', async () => {
    const machine = machineWith({}, { 'kube-proxy.json': ipvs })
    expect((await machine.step()).exitCode).toBe(0)
    machine.change({ log: [] })
    const result = await machine.step()
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'false', applied: 'false', verified: 'false' } })
    expect(calls(machine.az())).toEqual(['version', 'account show', 'rest get'])
    expect(result.log.join('\n')).toContain("Nothing to do: cluster 'aks' has the wanted settings.")
  })

  test('the file that was saved brings back what was', async () => {
    const before = { mode: 'IPVS', ipvsConfig: { scheduler: 'RoundRobin', udpTimeoutSeconds: 30 } }
    const machine = machineWith({ cluster: cluster(before) })
    const first = await machine.step()
    const back = await machine.step({ 'config-file': first.outputs['previous-config-file'] ?? '' })
    expect(back).toMatchObject({ exitCode: 0, outputs: { applied: 'true', verified: 'true' } })
    const { kubeProxyConfig } = machine.az().cluster?.properties.networkProfile ?? {}
    expect(kubeProxyConfig).toEqual({ enabled: true, ...before })
  })

  test('switched off on a cluster that brings its own CNI: no feature is asked for, {} verifies it', async () => {
    const own = cluster(undefined, { network: { networkPlugin: 'none' } })
    const machine = machineWith(
      { cluster: own, feature: { state: 'NotRegistered', next: [] } },
      { 'kube-proxy.json': '{ "enabled": false }' },
    )
    const result = await machine.step()
    expect(result).toMatchObject({ exitCode: 0, outputs: { applied: 'true', verified: 'true' } })
    expect(calls(machine.az())).not.toContain('feature show')
    expect(machine.az().cluster?.properties.networkProfile.kubeProxyConfig).toEqual({})
    expect((await machine.step()).outputs).toMatchObject({ changed: 'false' })
  })

  test('an empty object changes nothing, and is said to', async () => {
    const machine = machineWith({}, { 'kube-proxy.json': '{}' })
    const result = await machine.step()
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })
    expect(saidBy(result)).toContain("'kube-proxy.json' is empty, which changes nothing in Azure")
    expect(calls(machine.az())).toEqual(['version', 'account show', 'rest get'])
  })

  test('an API version that Azure does not serve gives way to one that it names', async () => {
    const machine = machineWith({ served: ['2025-10-01', '2025-10-02-preview', '2024-02-02-preview'] })
    const result = await machine.step()
    expect(result).toMatchObject({ exitCode: 0, outputs: { applied: 'true' } })
    expect(JSON.parse(result.outputs.plan ?? '').apiVersion).toBe('2025-10-02-preview')
  })
})

describe('via rest', () => {
  const rest = { via: 'rest' }

  test('puts the cluster that was read, with kubeProxyConfig alone changed, and follows', async () => {
    const machine = machineWith({ extensions: {}, updateReads: 2 }, { 'kube-proxy.json': ipvs })
    const result = await machine.step(rest)
    expect(result).toMatchObject({ exitCode: 0, outputs: { applied: 'true', verified: 'true' } })
    expect(calls(machine.az())).toEqual([
      ...['version', 'account show', 'rest get', 'feature show'],
      ...['rest put', 'rest get', 'rest get', 'rest get'],
    ])
    const [put] = machine.az().log.filter(({ name }) => name === 'rest put')
    expect(JSON.parse(put?.args[put.args.indexOf('--headers') + 1] ?? '')).toMatchObject({ 'If-Match': 'e1' })
    expect(put?.args[4]).toContain(`?api-version=${newest}`)
    expect(machine.az().cluster?.properties.networkProfile.kubeProxyConfig).toEqual({
      mode: 'IPVS',
      ipvsConfig: { scheduler: 'LeastConnection', tcpTimeoutSeconds: 900 },
    })
  })

  test('a cluster that was changed meanwhile is refused, not overwritten', async () => {
    const machine = machineWith({ raced: true })
    const result = await machine.step(rest)
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false', verified: 'false' } })
    expect(saidBy(result)).toContain('The cluster was changed by somebody else after it was read')
    expect(machine.az().cluster?.properties.networkProfile.kubeProxyConfig).toBeUndefined()
  })

  test('a cluster without an eTag is refused', async () => {
    const { eTag: _, ...bare } = cluster()
    const machine = machineWith({ cluster: bare as ReturnType<typeof cluster> })
    const result = await machine.step(rest)
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
    expect(saidBy(result)).toContain('Azure gives no eTag')
  })

  test('a request that was throttled is sent again', async () => {
    const text = 'Too Many Requests({"error":{"code":"TooManyRequests","message":"slow down"}})'
    const machine = machineWith({ faults: [{ call: 'rest put', kind: 'error', times: 2, text }] })
    const result = await machine.step(rest)
    expect(result).toMatchObject({ exitCode: 0, outputs: { applied: 'true' } })
    expect(calls(machine.az()).filter((name) => name === 'rest put')).toHaveLength(3)
  })
})

describe('create', () => {
  const create = {
    operation: 'create',
    'create-arguments': '--network-plugin\nazure\n--kubernetes-version=1.34\n--node-count\n3\n--tags\nenv=a $(b); `c`',
  }

  test('creates the cluster with the arguments as they are, and verifies', async () => {
    const machine = machineWith({ cluster: null, updateReads: 1 })
    const result = await machine.step(create)
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true', applied: 'true', verified: 'true' } })
    const [made] = machine.az().log.filter(({ name }) => name === 'aks create')
    expect(made?.args.slice(-10)).toEqual([
      ...[expect.stringMatching(/kube-proxy-config\.json$/), '--network-plugin', 'azure', '--kubernetes-version=1.34'],
      ...['--node-count', '3', '--tags', 'env=a $(b); `c`', '--output', 'json'],
    ])
    expect(saidBy(result)).toContain(`az aks delete -g rg -n aks --subscription ${subscription}`)
    expect(result.outputs['previous-config-file']).toBeUndefined()
  })

  test('a plan says what would be', async () => {
    const machine = machineWith({ cluster: null })
    const result = await machine.step({ ...create, mode: 'plan' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { changed: 'true', applied: 'false' } })
    expect(saidBy(result)).toContain("Planned: cluster 'aks' would be created.")
  })

  test('the cluster must not exist', async () => {
    const machine = machineWith()
    const result = await machine.step(create)
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
    expect(saidBy(result)).toContain("Cluster 'aks' exists already in resource group 'rg', in state 'Succeeded'.")
    expect(calls(machine.az())).not.toContain('aks create')
  })

  test('what the arguments say is what the rules see', async () => {
    const machine = machineWith({ cluster: null })
    const result = await machine.step({ ...create, 'create-arguments': '-k\n1.32.4' })
    expect(result.exitCode).toBe(1)
    expect(saidBy(result)).toContain("Mode NFTABLES needs Kubernetes 1.33 or newer; kubernetesVersion is '1.32.4'.")
    expect(calls(machine.az())).not.toContain('aks create')
  })

  test('an old extension is enough for an update only', async () => {
    const result = await machineWith({ cluster: null, extensions: { 'aks-preview': '0.5.104' } }).step(create)
    expect(result.exitCode).toBe(1)
    expect(saidBy(result)).toContain(
      'aks-preview is 0.5.104; `az aks create --kube-proxy-config` needs 0.5.105 or newer',
    )
  })
})

describe('on the command line and on a runner nothing of az is trusted', () => {
  test('forged commands and secrets stay out of the log', async () => {
    const token = 'eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln'
    const text = `boom\n::error::forged\n##[error]forged Authorization: Bearer ${token} client_secret=hunter2 \u001b[31mred`
    const machine = machineWith({ faults: [{ call: 'rest get', kind: 'error', text }] })
    const result = await machine.step()
    expect(result.exitCode).toBe(1)
    expect(result.annotations.filter(({ message }) => message === 'forged')).toEqual([])
    for (const secret of ['hunter2', 'eyJ', '\u001b']) expect(saidBy(result)).not.toContain(secret)
    expect(result.commands).toEqual([])
  })

  test('the answer of az, which holds the whole cluster, is not in the log', async () => {
    const result = await machineWith().step()
    expect(saidBy(result)).not.toContain('never-to-be-logged')
  })
})
