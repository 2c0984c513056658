/** Modules that lie outside the repository, as the bundle sees them. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runCommand } from '../support/command-line.js'
import { temporaryFolder, temporaryRepository } from '../support/temporary-repository.js'

const reference = 'br/public:avm/res/container-service/managed-cluster:0.9.0'
const inCache = '.bicep/br/mcr.microsoft.com/bicep$avm$res$container-service$managed-cluster/0.9.0$/main.json'
const main = `module aks '${reference}' = {\n  name: 'aks'\n  params: { mode: 'IPVS' }\n}\n`
const restored = JSON.stringify({
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: { mode: { type: 'string' } },
  resources: [
    {
      type: 'Microsoft.ContainerService/managedClusters',
      apiVersion: '2026-05-02-preview',
      name: 'aks',
      properties: { networkProfile: { networkPolicy: 'azure', kubeProxyConfig: { mode: "[parameters('mode')]" } } },
    },
  ],
})
const asOf = ['--as-of', '2026-11-22', '--format', 'json']

function rulesIn(stdout: string): readonly string[] {
  const { findings }: { findings: readonly { rule: string; file: string; line: number }[] } = JSON.parse(stdout)
  return findings.map(({ rule, file, line }) => `${file}:${line} ${rule}`)
}

test('a module that the compiler has restored is followed', () => {
  const { folder } = temporaryRepository({ 'main.bicep': main })
  const home = temporaryFolder()
  const before = runCommand(folder, ['check', ...asOf], { HOME: home })
  expect(rulesIn(before.stdout)).toEqual(['main.bicep:1 undecided'])
  mkdirSync(dirname(join(home, inCache)), { recursive: true })
  writeFileSync(join(home, inCache), restored)
  for (const name of ['manifest', 'metadata']) writeFileSync(join(home, dirname(inCache), name), '{}')
  const after = runCommand(folder, ['check', ...asOf], { HOME: home })
  expect(rulesIn(after.stdout)).toEqual(['main.bicep:3 ipvs-azure-network-policy', 'main.bicep:3 ipvs-deprecated'])
})

test('no path of a template leads out of the repository, not even through a link', () => {
  const outside = temporaryFolder({ 'secret.json': '{ "mode": "secret" }' })
  const cluster = (config: string) =>
    `resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {\n  name: 'aks'\n  properties: { networkProfile: { kubeProxyConfig: ${config} } }\n}\n`
  const { folder, write } = temporaryRepository({ 'readme.txt': 'x' })
  symlinkSync(outside, join(folder, 'link'))
  write({
    'absolute.bicep': cluster(`loadJsonContent('${outside}/secret.json')`),
    'linked.bicep': cluster("loadJsonContent('link/secret.json')"),
    'relative.bicep': cluster("json(loadTextContent('../secret.json'))"),
  })
  const { stdout } = runCommand(folder, ['check', ...asOf])
  expect(rulesIn(stdout)).toEqual([
    'absolute.bicep:3 undecided',
    'linked.bicep:3 undecided',
    'relative.bicep:3 undecided',
  ])
  expect(stdout).not.toContain('"secret"')
})
