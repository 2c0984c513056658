/** What the policy keeps from being looked at is counted, as far as it may matter. */
import { expect, test } from '@jest/globals'
import { noPaint } from '../../../src/report/terminal.js'
import { toText } from '../../../src/report/text.js'
import { checkRepository } from '../../support/check-folder.js'
import { report } from '../../support/findings.js'

const cluster = "resource aks 'Microsoft.ContainerService/managedClusters@2026-05-01' = {\n  name: 'aks'\n}\n"
const files = {
  'ignored/cluster.bicep': cluster,
  'ignored/config.json': '{ "enabled": true, "mode": "IPVS" }',
  'ignored/deploy.sh': 'az aks update -g rg -n aks --kube-proxy-config config.json\n',
  'ignored/other.bicep': "param location string = 'westeurope'\n",
  'ignored/package.json': '{ "name": "other" }',
  'ignored/notes.md': 'az aks update --kube-proxy-config config.json\n',
  'ignored/called.bicep': cluster,
}

async function checked(more: Readonly<Record<string, string>>) {
  const all = Object.entries({ ...files, ...more }).map(([path, text]) => [path, Buffer.from(text)] as const)
  return checkRepository(new Map(all), { ignore: Object.keys(files) })
}

test('templates, config files and scripts, but not what a template calls nevertheless', async () => {
  const calling = { 'main.bicep': "module called 'ignored/called.bicep' = { name: 'called' }\n" }
  const { ignored, subjects } = await checked(calling)
  expect(subjects.map(({ file }) => file)).toEqual(['ignored/called.bicep'])
  expect(ignored).toBe(3)
})

test('a run that looks at nothing because of it says so', async () => {
  const result = await checked({})
  const text = toText({ ...report([]), result }, { paint: noPaint, quiet: false, verbose: false })
  expect(text).toMatch(/^Passed: no findings; .*; 4 files ignored by the policy\.\n$/)
})
