/** What the apply step refuses, and that nothing was changed then. */
import { describe, expect, test } from '@jest/globals'
import { calls, cluster, type Given, machineWith, saidBy } from '../../support/apply-step.js'

type Inputs = Readonly<Record<string, string>>
type Case = readonly [name: string, given: Given, file: string, inputs: Inputs, ...said: readonly string[]]

const fine = '{ "mode": "NFTABLES" }'
const register = 'az feature register --namespace Microsoft.ContainerService --name KubeProxyConfigurationPreview'

const cases: readonly Case[] = [
  [
    'a file with an error',
    {},
    '{ "mode": "IPTABLES", "ipvsConfig": {} }',
    {},
    'error ipvs-config-requires-ipvs kube-proxy.json:1:23',
    'The check has found errors: 1.',
  ],
  ['a file that is no JSON', {}, '{ "mode": ', {}, 'error unreadable-file kube-proxy.json:1'],
  ['a file that is no object', {}, '[]', {}, 'a config file is a JSON object, and this is an array'],
  ['a file with an unknown key', {}, '{ "mode": "IPVS", "sheduler": "x" }', {}, 'error config-schema'],
  [
    'warnings, where they are not allowed',
    {},
    '{ "mode": "IPVS" }',
    { 'allow-warnings': 'false' },
    'warning ipvs-deprecated',
    'The check has found warnings (1), and allow-warnings is false.',
  ],
  ['a policy that says no', {}, '{ "mode": "IPVS" }', { policy: 'strict' }, 'error ipvs-deprecated'],
  [
    'another file than was checked',
    {},
    fine,
    { 'expected-sha256': 'a'.repeat(64) },
    "'kube-proxy.json' is not the file that was checked",
  ],
  [
    'a file that the check did not see',
    {},
    fine,
    { 'expected-sha256': JSON.stringify({ 'other.json': 'a'.repeat(64) }) },
    "expected-sha256 has no hash for 'kube-proxy.json'",
  ],
  [
    'IPVS on a cluster with the Azure network policy manager',
    { cluster: cluster(undefined, { network: { networkPolicy: 'azure' } }) },
    '{ "mode": "IPVS" }',
    {},
    'error ipvs-azure-network-policy kube-proxy.json:1:11',
  ],
  [
    'NFTABLES on an old Kubernetes',
    { cluster: cluster(undefined, { properties: { kubernetesVersion: '1.32.7' } }) },
    fine,
    {},
    "Mode NFTABLES needs Kubernetes 1.33 or newer; kubernetesVersion is '1.32.7'.",
  ],
  [
    'kube-proxy on the Cilium dataplane',
    { cluster: cluster(undefined, { network: { networkDataplane: 'cilium' } }) },
    fine,
    {},
    'error cilium-kube-proxy',
  ],
  ['to switch kube-proxy off on Azure CNI', {}, '{ "enabled": false }', {}, 'error disabled-requires-byo-cni'],
  [
    'AKS Automatic',
    { cluster: { ...cluster(), sku: { name: 'Automatic' } } },
    fine,
    {},
    'error automatic-sku kube-proxy.json',
  ],
  [
    'what a rule cannot decide',
    { cluster: cluster(undefined, { properties: { kubernetesVersion: 'latest' } }) },
    fine,
    {},
    "Cannot be decided: Kubernetes version 'latest' does not say it. Waiting for it: nftables-kubernetes-version.",
  ],
  ['a cluster that is not there', { cluster: null }, fine, {}, "There is no cluster 'aks' in resource group 'rg'."],
  ['a group that is not there', { noGroup: true }, fine, {}, "There is no resource group 'rg' in subscription"],
  [
    'a cluster that is being updated',
    { cluster: cluster(undefined, { properties: { provisioningState: 'Upgrading' } }) },
    fine,
    {},
    "The cluster's provisioningState is 'Upgrading', expected is 'Succeeded'.",
    'az aks wait -g rg -n aks',
  ],
  [
    'a cluster whose last operation failed',
    {
      cluster: cluster(undefined, {
        properties: {
          provisioningState: 'Failed',
          status: { provisioningError: { code: 'Quota', message: 'No cores left.' } },
        },
      }),
    },
    fine,
    {},
    'Its last operation did not come through (Quota: No cores left.). Reconcile it first: az aks update -g rg -n aks',
  ],
  ['nobody signed in', { account: null }, fine, {}, 'az is not signed in.', 'azure/login'],
  [
    'another subscription',
    { account: '00000000-0000-0000-0000-00000000000f' },
    fine,
    {},
    'The signed-in identity does not reach subscription',
    '`az account list` shows what it reaches',
  ],
  [
    'no extension',
    { extensions: {} },
    fine,
    {},
    'The az extension aks-preview is not installed; `az aks update --kube-proxy-config` needs 0.5.117 or newer.',
    '`az extension add --name aks-preview`',
  ],
  [
    'an extension that is too old for update',
    { extensions: { 'aks-preview': '0.5.116' } },
    fine,
    {},
    'The az extension aks-preview is 0.5.116; `az aks update --kube-proxy-config` needs 0.5.117 or newer.',
  ],
  [
    'an extension whose option is not there',
    { optionMissing: true },
    fine,
    {},
    'does not know `az aks update --kube-proxy-config`',
  ],
  [
    'a feature that is not registered',
    { feature: { state: 'NotRegistered', next: [] } },
    fine,
    {},
    'The feature Microsoft.ContainerService/KubeProxyConfigurationPreview is NotRegistered, not Registered.',
    register,
    'az provider register --namespace Microsoft.ContainerService',
  ],
  [
    'a feature that is not registered yet',
    { feature: { state: 'Pending', next: [] } },
    fine,
    { via: 'rest' },
    'is Pending, not Registered.',
    'Wait until it is Registered',
  ],
]

test.each(cases)('%s', async (_, given, file, inputs, ...said) => {
  const machine = machineWith(given, { 'kube-proxy.json': file })
  const result = await machine.step(inputs)
  expect(result.exitCode).toBe(1)
  for (const text of said) expect(saidBy(result)).toContain(text)
  expect(saidBy(result)).toContain('Refused: nothing was changed on the cluster.')
  expect(result.outputs).toMatchObject({ applied: 'false', verified: 'false' })
  expect(result.summary).toMatch(/^## ❌ kube-proxy apply: Refused/)
  expect(calls(machine.az()).filter((name) => /^(aks (update|create)|rest put)$/.test(name))).toEqual([])
  expect(machine.kept()).toEqual([])
})

test('no exception lets through what cannot be decided', async () => {
  const policy = `version: 1\nexceptions:\n  - { rule: undecided, reason: never mind, expires: 2090-01-01 }\nsuppressions: { max-days: 36500 }\n`
  const latest = cluster(undefined, { properties: { kubernetesVersion: 'latest' } })
  const machine = machineWith({ cluster: latest }, { 'policy.yml': policy })
  const result = await machine.step({ policy: 'policy.yml' })
  expect(saidBy(result)).toContain("error undecided cluster 'aks' as read")
  expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
})

describe('apply on a pull request', () => {
  const events = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment']
  test.each(events)('%s: az is not even asked', async (name) => {
    const machine = machineWith()
    const result = await machine.step({}, { event: { name, payload: {} } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
    expect(saidBy(result)).toContain(`mode 'apply' is not for the event '${name}'`)
    expect(calls(machine.az())).toEqual([])
  })
})

test('no az on the path', async () => {
  const result = await machineWith().step({}, { environment: { PATH: '/nowhere' } })
  expect(result).toMatchObject({ exitCode: 1, outputs: { applied: 'false' } })
  expect(saidBy(result)).toContain('az cannot be run: there is no az on the PATH.')
  expect(saidBy(result)).toContain('https://aka.ms/azure-cli')
})

describe('mended on request', () => {
  test('the extension is installed', async () => {
    const machine = machineWith({ extensions: { 'aks-preview': '0.5.116' } })
    const result = await machine.step({ 'install-extension': 'true' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { applied: 'true' } })
    expect(calls(machine.az())).toContain('extension add')
  })

  test('an extension that stays too old is refused', async () => {
    const machine = machineWith({ extensions: {}, newestExtension: '0.5.110' })
    const result = await machine.step({ 'install-extension': 'true' })
    expect(result.exitCode).toBe(1)
    expect(saidBy(result)).toContain('aks-preview is 0.5.110')
  })

  test('the feature is registered, waited for, and the provider told', async () => {
    const machine = machineWith({ feature: { state: 'NotRegistered', next: [] } })
    const result = await machine.step({ 'register-feature': 'true' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { applied: 'true' } })
    const asked = calls(machine.az()).filter((name) => /feature|provider/.test(name))
    expect(asked).toEqual(['feature show', 'feature register', ...Array(3).fill('feature show'), 'provider register'])
    expect(result.log.join('\n')).toMatch(/is Registering\.\n[\s\S]*is Registered\./)
  })

  test('a registration under way is only waited for', async () => {
    const machine = machineWith({ feature: { state: 'Registering', next: ['Pending', 'Registered'] } })
    const result = await machine.step({ 'register-feature': 'true', via: 'rest' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { applied: 'true' } })
    expect(calls(machine.az())).not.toContain('feature register')
  })
})

test('an old extension is only warned of', async () => {
  const result = await machineWith({ extensions: { 'aks-preview': '0.5.137' } }).step()
  expect(result).toMatchObject({ exitCode: 0, outputs: { applied: 'true' } })
  expect(result.annotations.map(({ type, message }) => `${type} ${message}`)).toEqual([
    expect.stringMatching(/^warning .*0\.5\.137: before 0\.5\.138 a second update of kube-proxy is ignored/),
  ])
})

test('a feature that may not be read is left to Azure', async () => {
  const text = 'Forbidden({"error":{"code":"AuthorizationFailed","message":"The client does not have authorization."}})'
  const result = await machineWith({ faults: [{ call: 'feature show', kind: 'error', text }] }).step()
  expect(result).toMatchObject({ exitCode: 0, outputs: { applied: 'true' } })
  expect(saidBy(result)).toContain('may not read the feature KubeProxyConfigurationPreview')
})

describe('wrong use: exit code 2', () => {
  const id = 'subscription-id'
  const wrong: readonly (readonly [Inputs, string])[] = [
    [{ 'config-file': '' }, 'config-file is missing'],
    [{ 'config-file': 'nowhere.json' }, "config-file: there is no file 'nowhere.json'."],
    [{ 'config-file': '.' }, "config-file: there is no file '.'."],
    [{ 'resource-group': '-rg' }, "resource-group is '-rg'; expected"],
    [{ 'cluster-name': 'a/b' }, "cluster-name is 'a/b'; expected"],
    [{ [id]: 'production' }, "subscription-id is 'production'; expected an id"],
    [{ mode: 'aply' }, "mode is plan or apply; not 'aply'."],
    [{ operation: 'delete' }, "operation is update or create; not 'delete'."],
    [{ operation: 'create', via: 'rest' }, "for operation 'create' use via 'extension'"],
    [{ 'create-arguments': '--tier\nfree' }, "create-arguments belong to operation 'create'"],
    [{ operation: 'create', 'create-arguments': '--quer\nid' }, "create-arguments: '--quer' is not yours to give here"],
    [{ 'expected-sha256': 'abc' }, 'expected-sha256 is 64 hexadecimal digits'],
    [{ 'expected-sha256': '{"a' }, 'expected-sha256 begins like JSON and is none'],
    [{ 'install-extension': 'yes' }, "install-extension is true or false; not 'yes'."],
    [{ 'timeout-minutes': '0' }, "timeout-minutes is a number above 0 and up to 360; not '0'."],
    [{ policy: 'nowhere.yml' }, "There is no policy file 'nowhere.yml'."],
  ]
  test.each(wrong)('%j', async (inputs, said) => {
    const machine = machineWith()
    const result = await machine.step(inputs)
    expect(result.exitCode).toBe(2)
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]?.message).toContain(said)
    expect(result.summary).toMatch(/^## ❌ kube-proxy-policy cannot apply\n/)
    expect(calls(machine.az())).toEqual([])
  })
})
