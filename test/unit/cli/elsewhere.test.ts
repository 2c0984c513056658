/** The same repository gives the same findings wherever the tool is run, with its files as they are seen from there. */
import { readFileSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { main } from '../../../src/cli/main.js'
import { type TemporaryRepository, temporaryFolder, temporaryRepository } from '../../support/temporary-repository.js'

const version = 'Microsoft.ContainerService/managedClusters@2026-05-02-preview'
const tree = {
  '.github/kube-proxy-policy.yml': `extends: [recommended, ../shared/team.yml]
require:
  - id: contoso/nftables
    match: { paths: ["infra/**"] }
    kubeProxyConfig: { properties: { mode: { const: NFTABLES } } }
exceptions:
  - { rule: ipvs-deprecated, match: { paths: ["ops/**"] }, reason: waits }
  - { rule: nftables-calico, reason: never met }
inputs:
  ignore: ["samples/**"]
  configs: ["ops/*.proxy.json"]
  roots: ["nowhere/*.bicep"]
`,
  'shared/team.yml': 'extends: []\nrules: { cli-extension-missing: off }\n',
  'shared/team.test.yml': `policy: ../.github/kube-proxy-policy.yml
tests:
  - name: one
    fixture: ../ops/kube-proxy.json
    rules: [ipvs-deprecated]
    expect: [{ rule: ipvs-deprecated }]
`,
  'shared/cluster.bicep': `param mode string
resource aks '${version}' = {
  name: 'aks'
  properties: { networkProfile: { kubeProxyConfig: { mode: mode } } }
}
`,
  'infra/main.bicep':
    "param mode string\nmodule aks '../shared/cluster.bicep' = {\n  name: 'm'\n  params: { mode: mode }\n}\n",
  'infra/main.bicepparam': "using 'main.bicep'\nparam mode = 'ipvs'\n",
  'infra/azuredeploy.parameters.json':
    '{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": { "kubeProxyConfig": { "value": { "mode": "IPVS" } } } }\n',
  'ops/kube-proxy.json': '{ "mode": "IPVS" }\n',
  'ops/other.proxy.json': '{ "enabeld": true }\n',
  'ops/known.kube-proxy.json': '{ "mode": "IPTABELS" }\n',
  'samples/kube-proxy.json': '{ "mode": "IPTABELS" }\n',
  'scripts/create.sh':
    'az aks create -g rg -n one --network-policy azure --kube-proxy-config ops/kube-proxy.json\naz aks create -g rg -n two --kube-proxy-config ops/none.json\n',
}

let repository: TemporaryRepository
let outside: string
beforeAll(async () => {
  repository = temporaryRepository({ ...tree, 'gone.kube-proxy.json': '{ "mode": "IPVS" }\n' })
  outside = temporaryFolder({ 'bicepconfig.json': '{', 'ops/none.json': '{}' })
  await run(repository.folder, ['baseline', 'create', 'ops/known.kube-proxy.json', 'gone.kube-proxy.json'])
  repository.git('rm', '-q', 'gone.kube-proxy.json')
  repository.commit('baseline')
  repository.write({ 'infra/main.bicepparam': "using 'main.bicep'\nparam mode = 'IPVS'\n" })
})

interface Run {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

async function run(cwd: string, args: readonly string[]): Promise<Run> {
  let [stdout, stderr] = ['', '']
  const exitCode = await main(args, {
    cwd,
    isTerminal: false,
    environment: {},
    write: (text) => (stdout += text),
    log: (text) => (stderr += text),
  })
  return { exitCode, stdout, stderr }
}

const ofBaseline = '.github/kube-proxy-policy.baseline.json'
const fileKeys = new Set(['file', 'template', 'parameters', 'source'])

/** A report's data with its files from the root, in the order that they then have. */
function fromRoot(report: string, cwd: string): unknown {
  const isFile = (key: string, value: unknown): value is string =>
    fileKeys.has(key) && typeof value === 'string' && value !== 'recommended'
  const parsed = JSON.parse(report, (key, value: unknown) =>
    isFile(key, value) ? posix.relative(repository.folder, posix.resolve(cwd, value)) : value,
  )
  return { ...parsed, findings: parsed.findings.map((one: unknown) => JSON.stringify(one)).sort() }
}

describe('check', () => {
  test.each<readonly [string, string]>([
    ['infra', '..'],
    ['infra', '../'],
    ['.github', '..'],
    ['../OUTSIDE', '../REPOSITORY'],
    ['../OUTSIDE', '/REPOSITORY'],
    ['..', 'REPOSITORY'],
    ['..', './REPOSITORY/'],
  ])('in %s of %s', async (where, path) => {
    const name = (text: string) =>
      text
        .replace(/^\/REPOSITORY/, repository.folder)
        .replace('REPOSITORY', basename(repository.folder))
        .replace('OUTSIDE', basename(outside))
    const cwd = join(repository.folder, name(where))
    const args = (from: string) => {
      const baseline = posix.relative(from, join(repository.folder, ofBaseline))
      return ['check', '--as-of', '2026-11-22', '--baseline', baseline, '--changed-since', 'HEAD']
    }
    const within = await run(repository.folder, [...args(repository.folder), '--format', 'json'])
    const there = await run(cwd, [...args(cwd), '--format', 'json', name(path)])
    expect(there.stderr).toBe(within.stderr)
    expect(there.exitCode).toBe(1)
    expect(fromRoot(there.stdout, cwd)).toEqual(fromRoot(within.stdout, repository.folder))
  })

  test('of a part, below the root', async () => {
    const below = join(repository.folder, 'infra')
    const args = ['check', '--format', 'json', '--as-of', '2026-11-22']
    const [within, there] = [await run(repository.folder, [...args, 'infra']), await run(below, args)]
    expect(fromRoot(there.stdout, below)).toEqual(fromRoot(within.stdout, repository.folder))
    expect(
      JSON.parse(there.stdout).findings.map(({ rule, file }: Record<string, string>) => `${file} ${rule}`),
    ).toEqual([
      'azuredeploy.parameters.json invalid-template',
      'main.bicep undecided',
      'main.bicepparam contoso/nftables',
      'main.bicepparam ipvs-deprecated',
    ])
  })

  test('as SARIF: every file from the root', async () => {
    const args = ['check', '--format', 'sarif', '--as-of', '2026-11-22']
    const within = await run(repository.folder, [...args, 'infra'])
    expect((await run(join(repository.folder, 'infra'), args)).stdout).toBe(within.stdout)
  })

  test('as text: every file as it is seen from there, and lines of it', async () => {
    const args = ['check', '--verbose', '--as-of', '2026-11-22', '--baseline']
    const there = await run(join(repository.folder, 'infra'), [...args, `../${ofBaseline}`, '..'])
    expect(there.stdout).toContain('\nmain.bicepparam:2:14  error  contoso/nftables\n')
    expect(there.stdout).toContain('\n  ← ../shared/cluster.bicep:1:7  ')
    expect(there.stdout).toContain('\n  in main.bicep with main.bicepparam\n')
    expect(there.stdout).toContain('  exception at ../.github/kube-proxy-policy.yml:7: waits')
    expect(there.stdout).toContain('\n../ops/known.kube-proxy.json:1:11  suppressed error  config-schema')
    expect(there.stdout).toContain('\n  2 | param mode = ')
    expect(there.stdout).toContain('solved: ../gone.kube-proxy.json')
    expect(there.stdout).toContain(
      'matches no file: nowhere/*.bicep (inputs.roots, ../.github/kube-proxy-policy.yml:12)',
    )
  })
})

test('a policy or baseline that is named by its whole path is the same: a change of it is a change of what judges', async () => {
  const { folder, write } = temporaryRepository({
    'ops/kube-proxy.json': '{ "mode": "IPVS" }\n',
    'p.yml': 'rules: { ipvs-deprecated: off }\n',
  })
  write({ 'p.yml': 'rules: { ipvs-deprecated: error }\n' })
  for (const policy of ['p.yml', join(folder, 'p.yml')]) {
    const { exitCode, stderr } = await run(folder, ['check', '--changed-since', 'HEAD', '--policy', policy])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: 'The policy or the baseline has changed: everything is judged.\n',
    })
  }
})

describe('the policy', () => {
  test('of a folder of repositories is nobody’s: those that are there are told of', async () => {
    const folder = temporaryFolder({
      'a/.github/kube-proxy-policy.yml': 'rules: { ipvs-deprecated: error }\n',
      'a/kube-proxy.json': '{ "mode": "IPVS" }\n',
      'b/kube-proxy.json': '{ "mode": "IPVS" }\n',
    })
    const notice =
      'notice: a/.github/kube-proxy-policy.yml not looked at: check each repository by itself, or name a policy with --policy.\n'
    expect(await run(folder, ['check'])).toMatchObject({ exitCode: 0, stderr: notice })
    expect(await run(folder, ['check', '--policy', 'recommended'])).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await run(folder, ['check', 'a'])).toMatchObject({ exitCode: 1, stderr: '' })
  })

  test('that is wrong is told with its place from here', async () => {
    const { folder } = temporaryRepository({ '.github/kube-proxy-policy.yml': 'rulez: {}\n', 'a/b.json': '{}' })
    for (const args of [['check'], ['rules'], ['explain', 'contoso/x'], ['baseline', 'create']]) {
      const { exitCode, stderr } = await run(join(folder, 'a'), args)
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringMatching(/^\.\.\/\.github\/.*:1:1: /) })
    }
  })

  test('that is named is found from here', async () => {
    const { folder } = temporaryRepository({
      'a/p.yml': 'rules: { ipvs-deprecated: error }\n',
      'kube-proxy.json': '{ "mode": "IPVS" }\n',
    })
    expect((await run(join(folder, 'a'), ['check', '..', '--policy', 'p.yml'])).exitCode).toBe(1)
    expect((await run(join(folder, 'a'), ['rules', '--policy', './p.yml'])).stdout).toMatch(
      /error +ipvs-deprecated +p\.yml:1/,
    )
  })

  test('is told of by rules and explain, and tested, below the root', async () => {
    const below = join(repository.folder, 'infra')
    const from = '../.github/kube-proxy-policy.yml'
    expect((await run(below, ['rules'])).stdout).toMatch(
      /^Policy: recommended \+ \.\.\/shared\/team\.yml \+ \.\.\/\.github\/.*\n/,
    )
    expect((await run(below, ['rules'])).stdout).toMatch(
      /contoso\/nftables +\.\.\/\.github\/kube-proxy-policy\.yml:3\b/,
    )
    expect((await run(below, ['explain', 'contoso/nftables'])).stdout).toContain(`written in  ${from}:3\n`)
    const passed = { exitCode: 0, stdout: expect.stringContaining('1 passed, 0 failed') }
    expect(await run(join(repository.folder, 'shared'), ['policy', 'test'])).toMatchObject(passed)
    expect(await run(below, ['policy', 'test', '../shared/team.test.yml'])).toMatchObject(passed)
  })
})

test('what is written lies where it lies from the root, and is named as it is seen from here', async () => {
  const { folder } = temporaryRepository({
    'ops/kube-proxy.json': '{ "mode": "ipvs" }\n',
    'a/kube-proxy.json': '{ "mode": "iptables" }\n',
  })
  const below = join(folder, 'a')
  expect((await run(below, ['check', '--fix', '--dry-run'])).stdout).toMatch(/^--- a\/kube-proxy\.json\n/)
  const shown = await run(below, ['check', '..', '--fix', '--dry-run'])
  expect(shown.stdout).toMatch(/^--- a\/a\/kube-proxy\.json\n[\s\S]*^--- a\/ops\/kube-proxy\.json\n/m)
  expect(shown.stderr).toContain(`The diff is for the folder '${folder}'.\n`)
  const created = await run(below, ['baseline', 'create', '..'])
  expect(created.stdout).toContain('3 findings written to ../.github/kube-proxy-policy.baseline.json; ')
  expect(readFileSync(join(folder, ofBaseline), 'utf8')).toContain('"file": "ops/kube-proxy.json"')
  const fixed = await run(below, ['check', '..', '--fix', '--output', 'json=report.json'])
  expect(fixed.stderr).toContain('fixed  ../ops/kube-proxy.json:1:11  value-casing')
  expect(readFileSync(join(folder, 'ops/kube-proxy.json'), 'utf8')).toBe('{ "mode": "IPVS" }\n')
  expect(readFileSync(join(below, 'report.json'), 'utf8')).toContain('"file": "../ops/kube-proxy.json"')
})
