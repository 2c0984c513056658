/** `kube-proxy-policy apply`: the same as the action, for a terminal. */
import { createHash } from 'node:crypto'
import { join, posix } from 'node:path'
import { expect, test } from '@jest/globals'
import { calls, machineWith, subscription } from '../../support/apply-step.js'
import { runCommand } from '../../support/command-line.js'
import { temporaryFolder } from '../../support/temporary-repository.js'

const options = [
  ...['--config-file', 'kube-proxy.json', '--resource-group', 'rg', '--cluster-name', 'aks'],
  ...['--subscription-id', subscription, '--timeout-minutes', '0.5'],
]

test('plans, applies and verifies; the previous configuration is kept in the working directory', () => {
  const machine = machineWith()
  const plan = runCommand(machine.workspace, ['apply', ...options], machine.environment)
  expect(plan).toMatchObject({ exitCode: 0, stderr: '' })
  expect(plan.stdout).toContain("Planned: 1 setting of cluster 'aks' would change. Nothing was changed.")
  const done = runCommand(machine.workspace, ['apply', ...options, '--mode', 'apply'], machine.environment)
  expect(done).toMatchObject({ exitCode: 0, stderr: '' })
  expect(done.stdout).toContain('Applied and verified')
  expect(done.stdout).toContain(`--kube-proxy-config ${machine.workspace}/kube-proxy-config.rg.aks.`)
  const again = runCommand(machine.workspace, ['apply', ...options, '--mode=apply'], machine.environment)
  expect(again.stdout).toContain('Nothing to do')
})

test("the config file's repository judges, wherever in it or outside the command runs", () => {
  const policy = `require:
  - id: contoso/nftables
    match: { paths: ["ops/*.json"] }
    kubeProxyConfig: { properties: { mode: { const: NFTABLES } } }
`
  const config = '{ "mode": "IPVS" }\n'
  const machine = machineWith({}, { '.github/kube-proxy-policy.yml': policy, 'ops/kube-proxy.json': config })
  const outside = temporaryFolder()
  const hash = createHash('sha256').update(config).digest('hex')
  for (const [cwd, file] of [
    [machine.workspace, 'ops/kube-proxy.json'],
    [machine.workspace, join(machine.workspace, 'ops/kube-proxy.json')],
    [join(machine.workspace, 'ops'), './kube-proxy.json'],
    [join(machine.workspace, '.github'), '../ops/kube-proxy.json'],
    [outside, join(machine.workspace, 'ops/kube-proxy.json')],
  ] as const) {
    const expected = JSON.stringify({ [posix.normalize(file)]: hash })
    const args = ['apply', '--config-file', file, ...options.slice(2), '--expected-sha256', expected]
    const { exitCode, stderr } = runCommand(cwd, args, machine.environment)
    expect(exitCode).toBe(1)
    expect(stderr).toContain("ops/kube-proxy.json:1:11  mode is 'IPVS'; expected 'NFTABLES'.")
  }
})

test('what is refused goes to standard error, exit code 1', () => {
  const machine = machineWith({ extensions: {} })
  const result = runCommand(machine.workspace, ['apply', ...options, '--mode', 'apply'], machine.environment)
  expect(result.exitCode).toBe(1)
  expect(result.stderr).toContain('The az extension aks-preview is not installed')
})

test('switches may stand without a value; create-arguments may be repeated', () => {
  const machine = machineWith({ cluster: null, extensions: {}, feature: { state: 'NotRegistered', next: [] } })
  const args = [
    ...['apply', ...options, '--mode', 'apply', '--operation', 'create', '--install-extension', '--register-feature'],
    ...['true', '--create-arguments=--network-plugin', '--create-arguments', 'azure'],
  ]
  expect(runCommand(machine.workspace, args, machine.environment)).toMatchObject({ exitCode: 0, stderr: '' })
  expect(calls(machine.az())).toEqual(expect.arrayContaining(['extension add', 'feature register', 'aks create']))
})

test('in a workflow run of a pull request it refuses, too', () => {
  const machine = machineWith()
  const environment = { ...machine.environment, GITHUB_EVENT_NAME: 'pull_request_target' }
  const result = runCommand(machine.workspace, ['apply', ...options, '--mode', 'apply'], environment)
  expect(result.exitCode).toBe(1)
  expect(calls(machine.az())).toEqual([])
})

test.each([
  [['apply'], 'config-file is missing'],
  [['apply', ...options, '--moed', 'apply'], "There is no option '--moed'. Did you mean '--mode'?"],
  [['apply', ...options, '--mode', 'x'], "mode is plan or apply; not 'x'."],
])('%j: exit code 2', (args, said) => {
  const machine = machineWith()
  const result = runCommand(machine.workspace, args, machine.environment)
  expect(result).toMatchObject({ exitCode: 2, stdout: '' })
  expect(result.stderr).toContain(said)
})
