/** A folder outside the working directory is judged as it is from within; nothing around it is read. */
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type CheckResult, check } from '../../../../src/check.js'
import { findFiles } from '../../../../src/discover/files/find-files.js'
import { builtIn } from '../../../../src/policy/packs.js'
import { testDay } from '../../../support/check-files.js'
import { type Tree, temporaryFolder, temporaryRepository } from '../../../support/temporary-repository.js'

const version = 'Microsoft.ContainerService/managedClusters@2026-05-02-preview'
const az = 'az aks create -g rg -n aks --kube-proxy-config'
const workflow = (run: string) =>
  `on: push\njobs:\n  a:\n    steps:\n      - run: |\n          az extension add --name aks-preview\n          ${run}\n`

const tree: Tree = {
  'main.bicep': "module aks 'modules/aks.bicep' = {\n  name: 'aks'\n  params: { mode: 'ipvs' }\n}\n",
  'modules/aks.bicep': `param mode string
param config object = loadJsonContent('../proxy.json')
resource one '${version}' = {
  name: 'one'
  properties: { networkProfile: { kubeProxyConfig: { mode: mode } } }
}
resource two '${version}' = {
  name: 'two'
  properties: { networkProfile: { kubeProxyConfig: config } }
}
`,
  'proxy.json': '{ "mode": "IPTABELS" }\n',
  'env/prod.bicepparam': "using '../main.bicep'\n",
  'lost.bicepparam': "using 'lost.bicep'\n",
  'sub.bicepparam': "using 'vendor/main.bicep'\n",
  '.gitmodules': '[submodule "vendor"]\n\tpath = vendor\n',
  '.gitignore': 'made.json\n',
  '.github/workflows/deploy.yml': workflow(`${az} proxy.json\n          ${az} none.json\n          ${az} made.json`),
  'scripts/deploy.sh': `az extension add --name aks-preview\n${az} "$(git rev-parse --show-toplevel)/proxy.json"\n`,
  'scripts/far.sh': `az extension add --name aks-preview\n${az} ../../proxy.json\n`,
}

async function checked(cwd: string, path: string): Promise<CheckResult> {
  const { files, faults } = await findFiles(cwd, [path])
  expect(faults).toEqual([])
  const context = { asOf: testDay, repository: null, isWhole: false, baseline: null, base: null }
  return check(files, builtIn('recommended'), context)
}

function short({ findings }: CheckResult, below = ''): readonly string[] {
  const own = (file: string) => (file.startsWith(below) ? file.slice(below.length) : `not below: ${file}`)
  return findings.map(
    ({ place, rule, message }) =>
      `${own(place.file)}:${place.line} ${rule} ${message.replaceAll(below === '' ? '\0' : below, '')}`,
  )
}

describe('a folder outside the working directory', () => {
  test('is judged as it is from within', async () => {
    const { folder } = temporaryRepository(tree)
    const cwd = temporaryFolder({ 'proxy.json': '{}', 'bicepconfig.json': '{', 'none.json': '{}' })
    const within = await checked(folder, '.')
    const below = `../${basename(folder)}`
    expect(short(await checked(cwd, below), `${below}/`)).toEqual(short(within))
    expect(short(await checked(cwd, folder), `${below}/`)).toEqual(short(within))
    expect(short(within).map((line) => line.replace(/^(\S+ \S+).*$/, '$1'))).toEqual([
      '.github/workflows/deploy.yml:8 cli-config-missing',
      '.github/workflows/deploy.yml:9 undecided',
      'lost.bicepparam:1 invalid-template',
      'main.bicep:3 ipvs-deprecated',
      'main.bicep:3 value-casing',
      'proxy.json:1 config-schema',
      'scripts/far.sh:2 undecided',
      'sub.bicepparam:1 undecided',
    ])
  })

  test('is the limit of what is read', async () => {
    const folder = temporaryFolder({
      'infra/main.bicep': `param config object = loadJsonContent('../proxy.json')
resource aks '${version}' = {
  name: 'aks'
  properties: { networkProfile: { kubeProxyConfig: config } }
}
`,
      'infra/link.json': { linkTo: '../proxy.json' },
      'proxy.json': '{ "mode": "IPTABELS" }\n',
      'other/a.json': '{}',
    })
    const findings = short(await checked(join(folder, 'other'), '../infra'), '../infra/')
    expect(findings).toEqual([
      expect.stringMatching(/^main\.bicep:1 undecided .*'\.\.\/proxy\.json' lies outside the folder/),
    ])
    expect(short(await checked(join(folder, 'other'), '..'), '../')).toEqual([
      expect.stringMatching(/^proxy\.json:1 config-schema /),
    ])
  })

  test('may be named by one of its files, which names others there', async () => {
    const folder = temporaryFolder({ ...tree, 'work/a.json': '{}' })
    expect(short(await checked(join(folder, 'work'), '../main.bicep'), '../')).toEqual([
      expect.stringMatching(/^main\.bicep:3 ipvs-deprecated /),
      expect.stringMatching(/^main\.bicep:3 value-casing /),
      expect.stringMatching(/^proxy\.json:1 config-schema /),
    ])
  })
})
