/** `kube-proxy-policy apply`: the same as the action, for a terminal. */
import { expect, test } from '@jest/globals'
import { calls, machineWith, subscription } from '../../support/apply-step.js'
import { runCommand } from '../../support/command-line.js'

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
