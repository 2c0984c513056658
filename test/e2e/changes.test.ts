/** What a change does to clusters, told by both bundles in real repositories. */
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { runCommand } from '../support/command-line.js'
import { checkout, eventOf, type PullRequestRepository, pullRequestRepository } from '../support/pull-request.js'
import { runStep, type StepResult } from '../support/runner.js'
import { temporaryRepository } from '../support/temporary-repository.js'

const cluster = (mode: string, more = '') => `param mode string = '${mode}'
resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks-orders'
  location: 'westeurope'
  properties: {
    kubernetesVersion: '1.34'
    networkProfile: {
      networkPlugin: 'azure'
      kubeProxyConfig: {
        enabled: true
        mode: mode
      }
    }
  }
}
${more}`
const values = (mode: string) => `using 'main.bicep'\nparam mode = '${mode}'\n`
const files = { 'infra/main.bicep': cluster('IPTABLES'), 'infra/prod.bicepparam': values('IPTABLES') }

function step(folder: string, pull: PullRequestRepository): Promise<StepResult> {
  return runStep({ workspace: folder, inputs: { 'as-of': '2026-11-22', 'policy-from': 'head' }, event: eventOf(pull) })
}

const changes = ({ annotations }: StepResult) =>
  annotations.flatMap(({ properties: { title, file, line }, message }) =>
    title === 'kube-proxy-change' ? [`${file}:${line} ${message.split('\n')[0]}`] : [],
  )
const told =
  'infra/prod.bicepparam:2 mode changes from IPTABLES to NFTABLES: Service traffic of the cluster may be interrupted while kube-proxy starts anew.'

describe('a parameter file that changes the mode', () => {
  const pull = pullRequestRepository(
    files,
    { 'infra/main.bicep': cluster('IPTABLES', '// main\n') },
    { 'infra/prod.bicepparam': values('NFTABLES') },
  )

  test('is told at the changed value, from the test merge', async () => {
    const result = await step(checkout(pull.folder, pull.merge, 2), pull)
    expect(changes(result)).toEqual([told])
    expect(result.exitCode).toBe(0)
    expect(result.summary).toMatch(/\| .*aks-orders.* \| .*mode.* \| .*IPTABLES.* \| .*NFTABLES.* \|/)
  })

  test('and from a checkout of the head, where the clone reaches back', async () => {
    pull.git('switch', '--quiet', 'topic')
    expect(changes(await step(pull.folder, pull))).toEqual([told])
  })

  test.each([
    ['the merge', () => pull.merge],
    ['the head', () => pull.head],
  ])('what a shallow clone of %s lacks is said, without a finding', async (_, commit) => {
    const result = await step(checkout(pull.folder, commit(), 1), pull)
    expect(changes(result)).toEqual([])
    expect(result.exitCode).toBe(0)
    for (const text of [result.log.join('\n'), result.summary]) {
      expect(text).toContain('What this change does to clusters is not known. This clone lacks the commit')
    }
  })
})

test('renames are followed, and a change in what a template loads is one', async () => {
  const loading = cluster('x').replace("param mode string = 'x'", "var mode = loadJsonContent('net.json').mode")
  const pull = pullRequestRepository(
    { 'main.bicep': loading, 'net.json': '{ "mode": "IPTABLES" }\n' },
    {},
    { 'main.bicep': null, 'infra.bicep': loading, 'net.json': '{ "mode": "NFTABLES" }\n' },
  )
  expect(changes(await step(checkout(pull.folder, pull.merge, 2), pull))).toEqual([
    expect.stringMatching(/^net\.json:1 mode changes from IPTABLES to NFTABLES/),
  ])
})

test('a change behind a link is one of what leads there', async () => {
  const loading = cluster('x').replace("param mode string = 'x'", "var mode = loadTextContent('mode.txt')")
  const pull = pullRequestRepository(
    { 'main.bicep': loading, 'mode.txt': { linkTo: 'shared/mode.text' }, 'shared/mode.text': 'IPTABLES' },
    {},
    { 'shared/mode.text': 'NFTABLES' },
  )
  expect(changes(await step(checkout(pull.folder, pull.merge, 2), pull))).toEqual([
    expect.stringContaining('mode changes from IPTABLES to NFTABLES'),
  ])
})

test('a cluster that comes and one that goes are told', async () => {
  const pull = pullRequestRepository(
    { 'old.bicep': cluster('IPTABLES') },
    {},
    { 'old.bicep': null, 'new.bicep': cluster('NFTABLES').replaceAll('aks', 'fresh').replaceAll('  ', ' ') },
  )
  const result = await step(checkout(pull.folder, pull.merge, 2), pull)
  expect(changes(result)).toEqual([])
  const text = result.log.join('\n')
  expect(text).toMatch(/new\.bicep.*'fresh-orders' is new/)
  expect(text).toMatch(/old\.bicep.*'aks-orders' is no longer there/)
})

test('what a sparse checkout leaves out is not gone', async () => {
  const pull = pullRequestRepository(
    { 'main.bicep': cluster('IPTABLES'), 'README.md': 'x' },
    {},
    { 'main.bicep': cluster('NFTABLES') },
  )
  const folder = checkout(pull.folder, pull.merge, 2)
  execFileSync('git', ['sparse-checkout', 'set', '--no-cone', '/README.md'], { cwd: folder })
  const { log, summary } = await step(folder, pull)
  for (const text of [log.join('\n'), summary]) expect(text).not.toContain('no longer there')
})

test('on a push and in a merge queue too', async () => {
  const pull = pullRequestRepository(files, {}, { 'infra/prod.bicepparam': values('NFTABLES') })
  for (const event of [
    { name: 'push', payload: { ref: 'refs/heads/main', before: pull.main, after: pull.merge } },
    { name: 'merge_group', payload: { merge_group: { head_sha: pull.merge, base_sha: pull.main } } },
  ]) {
    const environment = { GITHUB_SHA: pull.merge }
    const result = await runStep({
      workspace: pull.folder,
      inputs: { 'as-of': '2026-11-22', 'policy-from': 'head' },
      event,
      environment,
    })
    expect(changes(result)).toEqual([told])
  }
})

describe('check --changed-since', () => {
  const repository = temporaryRepository(files)
  repository.git('branch', 'start')
  repository.write({ 'infra/prod.bicepparam': values('NFTABLES') })
  const check = (...args: readonly string[]) =>
    runCommand(repository.folder, ['check', '--as-of', '2026-11-22', '--format', 'json', ...args])
  const ruleAndLine = (stdout: string) =>
    (JSON.parse(stdout) as { findings: { rule: string; line: number }[] }).findings.map(
      ({ rule, line }) => `${rule}:${line}`,
    )

  test('compares the working tree with a commit', () => {
    const { stdout, exitCode } = check('--changed-since', 'start')
    expect({ exitCode, found: ruleAndLine(stdout) }).toEqual({ exitCode: 0, found: ['kube-proxy-change:2'] })
    expect(JSON.parse(stdout)).toMatchObject({
      changes: [{ subject: 0, setting: 'mode', before: { value: 'IPTABLES' }, after: { value: 'NFTABLES' } }],
    })
  })

  test('compares with the commit where the branch has left the named one', () => {
    repository.git('switch', '--quiet', '--create', 'elsewhere', 'start')
    repository.git('stash', '--quiet')
    repository.write({ 'infra/main.bicep': cluster('IPVS') })
    repository.commit()
    repository.git('switch', '--quiet', 'main')
    repository.git('stash', 'pop', '--quiet')
    expect(ruleAndLine(check('--changed-since', 'elsewhere').stdout)).toEqual(['kube-proxy-change:2'])
  })

  test.each(['nowhere', '', '--output=x', 'HEAD:infra'])('%j is wrong use', (revision) => {
    const { exitCode, stdout, stderr } = check(`--changed-since=${revision}`)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toBe(`--changed-since: there is no commit '${revision}' in the repository of this folder.\n`)
  })
})
