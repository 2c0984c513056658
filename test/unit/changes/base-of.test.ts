/** The base is evaluated where a change can matter to what is deployed, and only there. */
import { describe, expect, test } from '@jest/globals'
import { baseOf } from '../../../src/changes/base-of.js'
import { type CheckResult, check } from '../../../src/check.js'
import type { Files } from '../../../src/discover/files/files.js'
import type { FileChange } from '../../../src/git/changes.js'
import { builtIn } from '../../../src/policy/packs.js'
import { testDay, testFiles } from '../../support/check-files.js'
import { lookAtText } from '../../support/first-look.js'

const cluster = (mode: string) => `resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'aks'
  location: 'westeurope'
  properties: { networkProfile: { networkPlugin: 'azure', kubeProxyConfig: { enabled: true, mode: ${mode} } } }
}
`
const now = {
  'main.bicep': `param mode string\n${cluster('mode')}`,
  'main.parameters.prod.json': JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
    parameters: { mode: { value: 'IPTABLES' } },
  }),
  'loads.bicep': cluster("loadJsonContent('net.json').proxy.mode"),
  'net.json': '{ "proxy": { "mode": "NFTABLES" } }',
  'storage.bicep': "resource s 'Microsoft.Storage/storageAccounts@2023-01-01' = { name: 's' }\n",
  'package.json': '{ "name": "x" }',
  'README.md': 'IPVS',
  'build.sh': 'npm ci\n',
  'notes.txt': 'IPVS',
  // It names a file that is not there.
  'text.bicep': cluster("loadTextContent('mode.txt')"),
}
type Contents = Readonly<Record<string, string>>

/** As on a disk: a first look at a file does not read it. */
function filesOf(contents: Contents): Files {
  return {
    ...testFiles(contents),
    look: (path) => (contents[path] === undefined ? null : lookAtText(path, contents[path])),
  }
}

/** Whether the base was evaluated, and what changes. */
async function run(changes: readonly FileChange[], before: Contents, files = filesOf(before)) {
  let reads = 0
  const counted: Files = {
    ...files,
    read: (path) => {
      reads += 1
      return files.read(path)
    },
  }
  const policy = builtIn('recommended')
  const base = baseOf({ files: counted, changes }, policy.inputs)
  const context = { asOf: testDay, repository: null, isWhole: true, baseline: null, base }
  const { changes: found }: CheckResult = await check(filesOf(now), policy, context)
  return {
    isEvaluated: reads > 0,
    settings: found?.settings.length,
    removed: found?.removed.length,
    added: found?.added.length,
  }
}

const change = (kind: FileChange['kind'], path: string, pathBefore: string | null = path): FileChange => ({
  kind,
  path,
  pathBefore,
  objectBefore: null,
  object: null,
})

describe('nothing is evaluated for', () => {
  test.each(['README.md', 'storage.bicep', 'package.json', 'build.sh', 'notes.txt'])('a changed %s', async (path) => {
    const { isEvaluated, ...changes } = await run([change('modified', path)], { ...now, [path]: '' })
    expect(isEvaluated).toBe(false)
    expect(changes).toEqual({ settings: 0, removed: 0, added: 0 })
  })

  test('a new file that has nothing to do with clusters', async () => {
    expect((await run([change('added', 'storage.bicep', null)], now)).isEvaluated).toBe(false)
  })

  test('a script that is gone and had nothing to do with clusters', async () => {
    expect((await run([change('deleted', 'gone.sh')], { ...now, 'gone.sh': 'npm ci\n' })).isEvaluated).toBe(false)
  })
})

describe('everything is evaluated for', () => {
  const isEvaluated = async (...given: Parameters<typeof run>) => (await run(...given)).isEvaluated

  test('a file that only reading tells of', async () => {
    expect(await isEvaluated([change('modified', 'storage.bicep')], now, testFiles(now))).toBe(true)
  })

  test('a new file that a template loads', async () => {
    const { 'net.json': _, ...before } = now
    expect(await isEvaluated([change('added', 'net.json', null)], before)).toBe(true)
  })

  test('a module of a registry that is called no longer', async () => {
    const before = { ...now, 'storage.bicep': "module m 'br:contoso.azurecr.io/bicep/aks:1' = { name: 'm' }\n" }
    expect(await isEvaluated([change('modified', 'storage.bicep')], before)).toBe(true)
  })
})

test('nobody can say what changes where the base is not known', () => {
  expect(baseOf({ unknown: 'This clone is shallow.' }, builtIn('recommended').inputs)).toBeNull()
})

describe('a change is found of', () => {
  const withValue = {
    ...now,
    'main.parameters.prod.json': now['main.parameters.prod.json'].replace('IPTABLES', 'IPVS'),
  }

  test('a parameter file', async () => {
    expect(await run([change('modified', 'main.parameters.prod.json')], withValue)).toMatchObject({ settings: 1 })
  })

  test('a parameter file among files that do not matter', async () => {
    const changes = ['README.md', 'main.parameters.prod.json'].map((path) => change('modified', path))
    expect(await run(changes, withValue)).toMatchObject({ settings: 1 })
  })

  test('a template that has another name now, and is the same one', async () => {
    const { 'loads.bicep': _, ...others } = now
    const found = await run([change('renamed', 'loads.bicep', 'old.bicep')], {
      ...others,
      'old.bicep': cluster("'IPVS'"),
    })
    expect(found).toMatchObject({ settings: 1, removed: 0, added: 0 })
  })

  test('a text that is moved away from the template that loads it', async () => {
    const before = { ...now, 'mode.txt': 'IPVS' }
    expect(await run([change('renamed', 'modes.txt', 'mode.txt')], before)).toMatchObject({ settings: 1 })
  })

  test('a command that a script has no longer', async () => {
    const before = { ...now, 'build.sh': 'az aks create -g rg -n aks --kube-proxy-config net.json\n' }
    expect(await run([change('modified', 'build.sh')], before)).toMatchObject({ removed: 1 })
  })

  test('a file that a template loads', async () => {
    const before = { ...now, 'net.json': '{ "proxy": { "mode": "IPTABLES" } }' }
    expect(await run([change('modified', 'net.json')], before)).toMatchObject({ settings: 1 })
  })

  test('a template that is there no more, or had a cluster and has none', async () => {
    const gone = { ...now, 'gone.bicep': cluster("'IPVS'") }
    expect(await run([change('deleted', 'gone.bicep')], gone)).toMatchObject({ removed: 1 })
    const had = { ...now, 'storage.bicep': cluster("'IPVS'") }
    expect(await run([change('modified', 'storage.bicep')], had)).toMatchObject({ removed: 1 })
  })

  test('a caller of a module that it no longer calls', async () => {
    const before = { ...now, 'storage.bicep': "module m 'loads.bicep' = { name: 'm' }\n" }
    expect(await run([change('modified', 'storage.bicep')], before)).toMatchObject({ removed: 1, added: 1 })
  })

  test('parameters that are gone', async () => {
    const before = { ...now, 'main.parameters.dev.json': now['main.parameters.prod.json'] }
    expect(await run([change('deleted', 'main.parameters.dev.json')], before)).toMatchObject({ removed: 1 })
  })

  test('parameters that are gone and said no word of ours', async () => {
    const before = { ...now, 'main.parameters.dev.json': '{ "parameters": {} }' }
    expect(await run([change('deleted', 'main.parameters.dev.json')], before)).toMatchObject({ removed: 1 })
  })
})
