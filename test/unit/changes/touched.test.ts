/** What a change touches, along all that a cluster is made of. */
import { describe, expect, test } from '@jest/globals'
import { type BaseOf, baseOf } from '../../../src/changes/base-of.js'
import { changeOf, changesJudge } from '../../../src/changes/changed-files.js'
import { type CheckResult, check } from '../../../src/check.js'
import { builtIn } from '../../../src/policy/packs.js'
import { testDay, testFiles } from '../../support/check-files.js'

const header = `'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {`
/** IPVS is a warning, at the mode. */
const cluster = (mode: string, name = `'aks'`) => `resource aks ${header}
  name: ${name}
  location: 'westeurope'
  properties: { networkProfile: { networkPlugin: 'azure', kubeProxyConfig: { enabled: true, mode: ${mode} } } }
}
`
const module = (path: string, mode = `'IPVS'`) =>
  `module m '${path}' = {\n  name: 'm'\n  params: { mode: ${mode} }\n}\n`
const parameters = (mode: string) =>
  JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
    contentVersion: '1.0.0.0',
    parameters: { mode: { value: mode } },
  })
const ipvs = '{ "enabled": true, "mode": "IPVS" }\n'

const files = {
  // Three deployments of one module; a fourth cluster has nothing to do with them.
  'modules/aks.bicep': `param mode string\n${cluster('mode')}`,
  'a/main.bicep': module('../modules/aks.bicep'),
  'b/main.bicep': `param mode string\n${module('../modules/aks.bicep', 'mode')}`,
  'b/main.parameters.dev.json': parameters('IPVS'),
  'b/main.parameters.prod.json': parameters('IPVS'),
  'other/main.bicep': cluster(`'IPVS'`),
  // What a template reads.
  'loads/bicepconfig.json': '{ "extends": "../configs/base.json" }',
  'configs/base.json': '{}',
  'loads/main.bicep': cluster(`loadJsonContent('net.json').proxy.mode`),
  'loads/net.json': '{ "proxy": { "mode": "IPVS" } }',
  'imports/main.bicep': `import { mode } from 'shared.bicep'\n${cluster('mode')}`,
  'imports/shared.bicep': `@export()\nvar mode = 'IPVS'\n`,
  'text/main.bicep': cluster(`trim(loadTextContent('mode.txt'))`),
  'text/mode.txt': 'IPVS\n',
  'bytes/main.bicep': cluster(`base64ToString(loadFileAsBase64('mode.txt'))`),
  'bytes/mode.txt': 'IPVS',
  'values/main.bicep': `param mode string\n${cluster('mode')}`,
  'values/mode.txt': 'IPVS\n',
  'values/deploy.sh':
    'az deployment group create -f values/main.bicep -p mode=@values/mode.txt\naz deployment group create -f values/main.bicep -p mode=@values/gone.txt\n',
  // Config files and commands.
  'ops/kube-proxy.json': ipvs,
  'ops/other-kube-proxy.json': ipvs,
  'ops/create.sh':
    'az extension add --name aks-preview\naz aks create -g g -n n --kube-proxy-config ops/kube-proxy.json\n',
  // What is wrong with files.
  'broken/main.bicep': `// managedClusters\n${module('gone.bicep')}`,
  'broken/kube-proxy.json': '{ "mode": "IPVS", ',
  'README.md': 'kube-proxy',
}

async function run(changed: readonly string[] | null, contents: Record<string, string> = files): Promise<CheckResult> {
  return check(testFiles(contents), builtIn('recommended'), {
    asOf: testDay,
    repository: null,
    isWhole: true,
    baseline: null,
    base: () => Promise.resolve(null),
    changed: changed === null ? null : new Set(changed),
  })
}

/** `ipvs-deprecated a/main.bicep` */
async function found(changed: readonly string[]): Promise<readonly string[]> {
  const { findings } = await run(changed)
  return [...new Set(findings.map(({ rule, place }) => `${rule} ${place.file}`))]
}

test('without a change there are findings in all of them', async () => {
  const { findings, leftOut } = await run(null)
  expect(leftOut).toBeNull()
  expect(new Set(findings.map(({ place }) => place.file))).toEqual(
    new Set([
      'a/main.bicep',
      'b/main.parameters.dev.json',
      'b/main.parameters.prod.json',
      'broken/kube-proxy.json',
      'broken/main.bicep',
      'bytes/main.bicep',
      'imports/shared.bicep',
      'loads/net.json',
      'ops/kube-proxy.json',
      'ops/other-kube-proxy.json',
      'other/main.bicep',
      'text/main.bicep',
      'values/deploy.sh',
      'values/mode.txt',
    ]),
  )
})

describe('what is reported when a file is changed', () => {
  test.each([
    ['README.md', []],
    ['nowhere.bicep', []],
    ['a/main.bicep', ['ipvs-deprecated a/main.bicep']],
    [
      'modules/aks.bicep',
      [
        'ipvs-deprecated a/main.bicep',
        'ipvs-deprecated b/main.parameters.dev.json',
        'ipvs-deprecated b/main.parameters.prod.json',
      ],
    ],
    ['b/main.parameters.prod.json', ['ipvs-deprecated b/main.parameters.prod.json']],
    ['b/main.bicep', ['ipvs-deprecated b/main.parameters.dev.json', 'ipvs-deprecated b/main.parameters.prod.json']],
    ['loads/net.json', ['ipvs-deprecated loads/net.json']],
    ['imports/shared.bicep', ['ipvs-deprecated imports/shared.bicep']],
    ['text/mode.txt', ['ipvs-deprecated text/main.bicep']],
    ['bytes/mode.txt', ['ipvs-deprecated bytes/main.bicep']],
    ['values/mode.txt', ['undecided values/deploy.sh', 'ipvs-deprecated values/mode.txt']],
    ['values/gone.txt', ['undecided values/deploy.sh', 'ipvs-deprecated values/mode.txt']],
    ['loads/bicepconfig.json', ['ipvs-deprecated loads/net.json']],
    ['configs/base.json', ['ipvs-deprecated loads/net.json']],
    ['ops/kube-proxy.json', ['ipvs-deprecated ops/kube-proxy.json']],
    ['ops/create.sh', ['ipvs-deprecated ops/kube-proxy.json']],
    ['broken/gone.bicep', ['invalid-template broken/main.bicep']],
    ['broken/kube-proxy.json', ['unreadable-file broken/kube-proxy.json']],
    // A submodule, or a link to a folder.
    [
      'modules',
      [
        'ipvs-deprecated a/main.bicep',
        'ipvs-deprecated b/main.parameters.dev.json',
        'ipvs-deprecated b/main.parameters.prod.json',
      ],
    ],
  ])('%s', async (path, expected) => {
    expect(await found([path])).toEqual(expected)
  })
})

test('subjects are those that are touched, and everything points at them', async () => {
  const whole = await run(null)
  const { subjects, findings, leftOut } = await run(['b/main.parameters.prod.json'])
  expect(subjects.map(({ deployment }) => deployment)).toEqual([
    { template: 'b/main.bicep', parameters: 'b/main.parameters.prod.json' },
  ])
  expect(findings.map(({ subjects, deployments }) => ({ subjects, deployments }))).toEqual([
    { subjects: [0], deployments: [{ template: 'b/main.bicep', parameters: 'b/main.parameters.prod.json' }] },
  ])
  expect(leftOut).toBe(whole.findings.length - 1)
})

test('a finding that several deployments share names those that are touched', async () => {
  const shared = {
    'aks.bicep': cluster(`'IPVS'`),
    'one.bicep': `module m 'aks.bicep' = { name: 'm' }\n`,
    'two.bicep': `module m 'aks.bicep' = { name: 'm' }\n`,
  }
  const { findings, leftOut } = await run(['two.bicep'], shared)
  expect(findings.map(({ deployments }) => deployments)).toEqual([[{ template: 'two.bicep', parameters: null }]])
  expect(leftOut).toBe(0)
})

test('a command that deploys a template touches it', async () => {
  const deployed = {
    'main.bicep': `param mode string\n${cluster('mode')}`,
    'deploy.sh': 'az deployment group create -g g --template-file main.bicep --parameters mode=IPVS\n',
  }
  const { findings } = await run(['deploy.sh'], deployed)
  expect(findings.map(({ rule }) => rule)).toContain('ipvs-deprecated')
  expect((await run(['README.md'], deployed)).findings).toEqual([])
})

test('a command is touched by the file that it names and that is gone', async () => {
  const contents = { 'ops/up.sh': 'az aks create -g g -n a --kube-proxy-config kp.json\n' }
  const missing = (await run(['ops/kp.json'], contents)).findings.filter(({ rule }) => rule === 'cli-config-missing')
  expect(missing).toHaveLength(1)
  expect((await run(['ops/other.json'], contents)).findings).toEqual([])
})

test('a command is touched by the template that has its script run', async () => {
  const contents = {
    'main.bicep': `resource s 'Microsoft.Resources/deploymentScripts@2023-08-01' = {
  kind: 'AzureCLI'
  properties: { scriptContent: loadTextContent('ops/up.txt') }
}
`,
    'ops/up.txt': 'az aks create -g g -n a --kube-proxy-config kp.json\n',
  }
  for (const path of ['main.bicep', 'ops/up.txt']) {
    const missing = (await run([path], contents)).findings.filter(({ rule }) => rule === 'cli-config-missing')
    expect(missing).toHaveLength(1)
  }
  expect((await run(['ops/kp.json'], contents)).findings).toEqual([])
})

test('what is left out counts what would count', async () => {
  const comment = '// kube-proxy-policy: ignore ipvs-deprecated -- planned\n'
  const suppressed = cluster(`'IPVS'`).replace('  properties:', `${comment}  properties:`)
  expect(await run(['README.md'], { 'a.bicep': suppressed, 'b.bicep': cluster(`'IPVS'`) })).toMatchObject({
    findings: [],
    leftOut: 1,
  })
})

describe('JSON that is compiled from Bicep', () => {
  const json = JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    metadata: { _generator: { name: 'bicep' } },
    resources: [
      {
        type: 'Microsoft.ContainerService/managedClusters',
        apiVersion: '2026-05-02-preview',
        name: 'aks',
        location: 'westeurope',
        properties: {
          networkProfile: { networkPlugin: 'azure', kubeProxyConfig: { enabled: true, mode: 'IPVS' } },
        },
      },
    ],
  })

  test.each<[string, Record<string, string>]>([
    ['is touched with it', { 'main.bicep': cluster(`'NFTABLES'`), 'main.json': json }],
    ['is touched where that is gone', { 'main.json': json }],
    ['is touched where that is gone and has another name', { 'azuredeploy.json': json }],
  ])('%s', async (_, contents) => {
    const places = (await run(['main.bicep'], contents)).findings.map(({ place }) => place.file)
    expect(places.some((file) => file.endsWith('.json'))).toBe(true)
  })
})

test('a file behind a link is where the link leads', () => {
  const isChanged = changeOf(new Set(['shared/b.json']), (path) => (path === 'a.json' ? 'shared/b.json' : path))
  expect(['a.json', 'shared/b.json', 'b.json'].map(isChanged)).toEqual([true, true, false])
})

test('a folder is changed where something in it is', () => {
  const isChanged = changeOf(new Set(['modules/aks/main.json']), (path) => path)
  expect(['modules', 'modules/aks', 'modules/a'].map(isChanged)).toEqual([true, true, false])
})

test('what judges is changed where the policy or the baseline is', () => {
  const policy = {
    sources: [
      { source: './policies/own.yml', commit: null },
      { source: 'recommended', commit: null },
    ],
  }
  const judge = (path: string) => changesJudge(new Set([path]), policy, null)
  expect(judge('policies/own.yml')).toBe(true)
  expect(judge('.github/kube-proxy-policy.yml')).toBe(true)
  expect(judge('main.bicep')).toBe(false)
  expect(changesJudge(new Set(['base.json']), policy, { path: 'base.json', entries: [] })).toBe(true)
})

describe('a template that is deployed by itself only since something is gone', () => {
  const before = { 'aks.bicep': cluster(`'IPVS'`), 'main.bicep': `module m 'aks.bicep' = { name: 'm' }\n` }
  const after = { ...before, 'main.bicep': `output nothing string = ''\n` }
  const context = { asOf: testDay, repository: null, isWhole: true, baseline: null, changed: new Set(['main.bicep']) }
  const found = async (base: BaseOf | null) => {
    const { findings } = await check(testFiles(after), builtIn('recommended'), { ...context, base })
    return findings.map(({ rule, place }) => `${rule} ${place.file}`)
  }

  test('is new, where the base is known', async () => {
    const change = {
      kind: 'modified',
      path: 'main.bicep',
      pathBefore: 'main.bicep',
      objectBefore: null,
      object: null,
    } as const
    const base = baseOf({ files: testFiles(before), changes: [change] }, builtIn('recommended').inputs)
    expect(await found(base)).toEqual(['ipvs-deprecated aks.bicep'])
  })

  test('may be new, where it is not', async () => {
    expect(await found(null)).toEqual(['ipvs-deprecated aks.bicep'])
  })

  test('is not, where nothing is changed that could have called it', async () => {
    const changed = new Set(['README.md'])
    const { findings } = await check(testFiles(after), builtIn('recommended'), { ...context, base: null, changed })
    expect(findings).toEqual([])
  })
})
