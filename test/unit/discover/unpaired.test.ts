/** Parameter files that say a word of ours and belong to no template are told: nothing in them is checked. */
import { expect, test } from '@jest/globals'
import { noPaint } from '../../../src/report/terminal.js'
import { toText } from '../../../src/report/text.js'
import { checkRepository } from '../../support/check-folder.js'
import { report } from '../../support/findings.js'

const template = `param kubeProxyConfig object = {}
resource aks 'Microsoft.ContainerService/managedClusters@2026-05-01' = {
  name: 'aks'
  properties: { networkProfile: { kubeProxyConfig: kubeProxyConfig } }
}
`
const parameters = '{ "parameters": { "kubeProxyConfig": { "value": { "mode": "IPVS" } } } }'
const alone = { 'infra/main.bicep': template, 'env/prod.parameters.json': parameters }

function checked(files: Readonly<Record<string, string>>, more: Parameters<typeof checkRepository>[1] = {}) {
  return checkRepository(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])), more)
}

const pair = { template: 'infra/main.bicep', files: ['env/prod.parameters.json'] }
const deploy = 'az deployment group create -g rg -f infra/main.bicep -p a.json'

test.each<[string, Readonly<Record<string, string>>, Parameters<typeof checkRepository>[1], readonly string[]]>([
  ['in a folder of its own', alone, {}, ['env/prod.parameters.json']],
  ['that the policy knows', alone, { parameters: [pair] }, []],
  ['that a command gives', { ...alone, 'deploy.sh': `${deploy} env/prod.parameters.json\n` }, {}, []],
  [
    'that a command gives behind another',
    { ...alone, 'a.json': '{}', 'deploy.sh': `${deploy} @env/prod.parameters.json\n` },
    {},
    [],
  ],
  ['beside its template', { 'main.bicep': template, 'main.parameters.json': parameters }, {}, []],
  [
    'that says no word of ours',
    { ...alone, 'env/prod.parameters.json': '{ "parameters": { "location": { "value": "x" } } }' },
    {},
    [],
  ],
  [
    'of a template that the policy names and that is not there',
    { ...alone, 'env/prod.parameters.json': '{ "parameters": { "location": { "value": "x" } } }' },
    { parameters: [{ ...pair, template: 'infra/mian.bicep' }] },
    ['env/prod.parameters.json'],
  ],
])('one %s', async (_, files, policy, expected) => {
  expect((await checked(files, policy)).unpaired).toEqual(expected)
})

test('the last line says so, and what to do stands with the names', async () => {
  const result = await checked(alone)
  const text = toText({ ...report([]), result }, { paint: noPaint, quiet: false, verbose: true })
  expect(text).toContain('\nof no known template: env/prod.parameters.json (see inputs.parameters of the policy)\n')
  expect(text).toMatch(/; 1 parameter file of no known template\.\n$/)
})
