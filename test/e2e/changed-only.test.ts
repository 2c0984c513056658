/** Judging what a change touches, and nothing else: both bundles in real repositories. */
import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCommand } from '../support/command-line.js'
import { type FakeGitHub, fakeGitHub } from '../support/fake-github.js'
import {
  type Changes,
  checkout,
  eventOf,
  type PullRequestRepository,
  pullRequestRepository,
} from '../support/pull-request.js'
import { runStep, type StepResult } from '../support/runner.js'
import { type Tree, temporaryRepository } from '../support/temporary-repository.js'

/** An error at the caller's mode: IPVS with the Azure network policy. */
const module = `param mode string
resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  location: 'westeurope'
  properties: {
    networkProfile: { networkPlugin: 'azure', networkPolicy: 'none', kubeProxyConfig: { enabled: true, mode: mode } }
  }
}
`
const caller = (mode: string) =>
  `module aks '../modules/aks.bicep' = {\n  name: 'aks'\n  params: { mode: '${mode}' }\n}\n`
const broken = '{ "mode": "IPTABLES", "ipvsConfig": { "scheduler": "RoundRobin" } }\n'
const files: Tree = {
  'modules/aks.bicep': module,
  'prod/main.bicep': caller('IPVS'),
  'legacy/kube-proxy.json': broken,
  'README.md': 'x\n',
}
const azurePolicy = module.replace("networkPolicy: 'none'", "networkPolicy: 'azure'")

let github: FakeGitHub
beforeEach(async () => {
  github = await fakeGitHub()
})
afterEach(() => {
  expect(github.violations).toEqual([])
})

function step(folder: string, pull: PullRequestRepository, inputs: Record<string, string> = {}): Promise<StepResult> {
  const own = { 'as-of': '2026-11-22', 'changed-only': 'true', 'policy-from': 'head', ...inputs }
  return runStep({ workspace: folder, inputs: own, event: eventOf(pull), environment: { GITHUB_API_URL: github.url } })
}

const errors = ({ annotations }: StepResult) =>
  annotations.flatMap(({ type, properties: { title, file } }) => (type === 'error' ? [`${title} ${file}`] : []))

const pullOf = (onBranch: Changes, more: Tree = {}) =>
  pullRequestRepository({ ...files, ...more }, { 'main.txt': 'x' }, onBranch)

describe('the action', () => {
  test('reports what the change causes in a file that it does not touch, and passes over the rest', async () => {
    const pull = pullOf({ 'modules/aks.bicep': azurePolicy })
    const result = await step(checkout(pull.folder, pull.merge, 2), pull)
    expect(errors(result)).toEqual(['ipvs-azure-network-policy prod/main.bicep'])
    expect(result.exitCode).toBe(1)
    for (const text of [result.log.join('\n'), result.summary]) {
      expect(text).toContain('1 finding left out that the change does not touch')
      expect(text).not.toContain('legacy')
    }
    expect(result.outputs).toMatchObject({ conclusion: 'failure', errors: '1', clusters: '1', configs: '0' })
  })

  test('passes where the change touches nothing that is wrong', async () => {
    const pull = pullOf({ 'README.md': 'y\n' })
    const result = await step(checkout(pull.folder, pull.merge, 2), pull)
    expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { conclusion: 'success', errors: '0' } })
    expect(result.summary).toContain('2 findings left out')
    const whole = await step(checkout(pull.folder, pull.merge, 2), pull, { 'changed-only': 'false' })
    expect(errors(whole)).toEqual(['ipvs-config-requires-ipvs legacy/kube-proxy.json'])
    expect(whole.exitCode).toBe(1)
  })

  test.each([
    ['.github/kube-proxy-policy.yml', 'version: 1\n'],
    ['policies/more.yml', 'version: 1\nrules: { ipvs-deprecated: error }\n'],
  ])('judges everything where the policy is changed: %s', async (path, text) => {
    const own = { '.github/kube-proxy-policy.yml': 'version: 1\nextends: [../policies/more.yml]\n' }
    const pull = pullOf({ [path]: text }, { ...own, 'policies/more.yml': 'version: 1\n' })
    for (const from of ['head', 'base']) {
      const result = await step(checkout(pull.folder, pull.merge, 2), pull, { 'policy-from': from })
      expect(errors(result)).toContain('ipvs-config-requires-ipvs legacy/kube-proxy.json')
      expect(result.summary).toContain('Everything is judged, not only what the change touches.')
    }
  })

  test('asks GitHub where the clone cannot tell, and judges everything where nobody can', async () => {
    const pull = pullOf({ 'modules/aks.bicep': azurePolicy })
    const folder = checkout(pull.folder, pull.merge, 1)
    github.pullFiles.push({ filename: 'modules/aks.bicep', status: 'modified' })
    const asked = await step(folder, pull, { token: 'secret' })
    expect(errors(asked)).toEqual(['ipvs-azure-network-policy prod/main.bicep'])
    const alone = await step(folder, pull)
    expect(errors(alone)).toEqual([
      'ipvs-config-requires-ipvs legacy/kube-proxy.json',
      'ipvs-azure-network-policy prod/main.bicep',
    ])
    expect(alone.summary).toContain(
      'Everything is judged, not only what the change touches. This clone lacks the commit',
    )
  })

  test('a deleted file, a rename and the target of a link are changes', async () => {
    const more: Tree = {
      'one/main.bicep': caller('IPVS').replace('../modules', '../links'),
      'links/aks.bicep': { linkTo: '../shared/real.txt' },
      'shared/real.txt': module,
    }
    const throughLink = pullOf({ 'shared/real.txt': azurePolicy }, more)
    const linked = await step(checkout(throughLink.folder, throughLink.merge, 2), throughLink)
    expect(errors(linked)).toEqual(['ipvs-azure-network-policy one/main.bicep'])

    const deleted = pullOf({ 'prod/main.bicep': `// managedClusters\n${caller('IPVS')}`, 'modules/aks.bicep': null })
    const gone = await step(checkout(deleted.folder, deleted.merge, 2), deleted)
    expect(errors(gone)).toEqual(['invalid-template prod/main.bicep'])
  })
})

describe('check --changed-since', () => {
  const repository = temporaryRepository(files)
  const check = (...args: readonly string[]) =>
    runCommand(repository.folder, ['check', '--as-of', '2026-11-22', ...args])

  test('judges what is touched since then, and the exit code agrees', () => {
    repository.write({ 'README.md': 'y\n' })
    const nothing = check('--changed-since', 'HEAD')
    expect(nothing.exitCode).toBe(0)
    expect(nothing.stdout).toContain('Passed: no findings; 0 clusters and 0 config files')
    expect(nothing.stdout).toContain('2 findings left out that the change does not touch')
    expect(check().exitCode).toBe(1)

    repository.write({ 'modules/aks.bicep': azurePolicy })
    const { exitCode, stdout } = check('--changed-since', 'HEAD', '--format', 'json')
    const { findings, leftOut } = JSON.parse(stdout) as { findings: { rule: string; file: string }[]; leftOut: number }
    expect(exitCode).toBe(1)
    expect(leftOut).toBe(1)
    expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'ipvs-azure-network-policy prod/main.bicep',
      'ipvs-deprecated prod/main.bicep',
    ])
  })

  test('judges everything where the policy is new, and says so', () => {
    repository.write({ '.github/kube-proxy-policy.yml': 'version: 1\n' })
    const { exitCode, stderr } = check('--changed-since', 'HEAD')
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: 'The policy or the baseline has changed: everything is judged.\n',
    })
  })

  test('sees a repository from a folder in it', () => {
    rmSync(`${repository.folder}/.github`, { recursive: true })
    const inside = runCommand(`${repository.folder}/legacy`, ['check', '--changed-since', 'HEAD'])
    expect(inside.exitCode).toBe(0)
    repository.write({ 'legacy/kube-proxy.json': `${broken}\n` })
    expect(runCommand(`${repository.folder}/legacy`, ['check', '--changed-since', 'HEAD']).exitCode).toBe(1)
  })
})
