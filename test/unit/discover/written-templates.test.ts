import { expect, test } from '@jest/globals'
import { writesTemplatesOut } from '../../../src/discover/written-templates.js'
import { parseBicep } from '../../../src/syntax/bicep/parse.js'
import { checkFiles } from '../../support/check-files.js'

function isWrittenOut(body: string, type = 'Microsoft.Resources/deployments@2024-03-01'): boolean {
  const file = parseBicep(`resource d '${type}' = ${body}\n`, 'bicep')
  expect(file.problems).toEqual([])
  return writesTemplatesOut(file)
}

const properties = (template: string) => `{ name: 'd', properties: { mode: 'Incremental', template: ${template} } }`

test.each([
  properties('{ resources: [] }'),
  properties("{ metadata: x, resources: [{ type: 'Test/test', name: 'n', properties: { a: [1, true, null] } }] }"),
  `if (x) ${properties('{ Resources: [] }')}`,
  `[for i in x: ${properties("{ 'resources': [] }")}]`,
])('says which resources there are: %s', (body) => {
  expect(isWrittenOut(body)).toBe(true)
})

test.each([
  "{ name: 'd' }",
  "{ name: 'd', properties: x }",
  "{ name: 'd', properties: { templateLink: x } }",
  "{ name: 'd', properties: { template: { resources: [] } }, ...x }",
  "{ name: 'd', properties: { template: { resources: [] }, ...x } }",
  "{ name: 'd', properties: { template: { resources: [] }, '${x}': x } }",
  properties('x'),
  properties('{ }'),
  properties('{ resources: x }'),
  properties('{ resources: [], ...x }'),
  properties('{ resources: [...x] }'),
  properties('{ resources: [x] }'),
  properties("{ resources: [{ type: '${x}' }] }"),
  properties('{ resources: [{ ...x }] }'),
  `if (x) ${properties('x')}`,
  `[for i in x: if (x) ${properties('x')}]`,
])('may deploy anything: %s', (body) => {
  expect(isWrittenOut(body)).toBe(false)
  expect(isWrittenOut(body, 'Microsoft.Resources/deploymentStacks@2024-03-01')).toBe(false)
  expect(isWrittenOut(body, 'Microsoft.Storage/storageAccounts@2024-01-01')).toBe(true)
})

test('a file that deploys nothing else still calls its modules', async () => {
  const cluster =
    "param mode string\nresource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = { name: 'a', properties: { networkProfile: { kubeProxyConfig: { mode: mode } } } }\n"
  const caller = `var more = { ...other }\nresource d 'Microsoft.Resources/deployments@2024-03-01' = ${properties('{ resources: [] }')}\nmodule m 'aks.bicep' = { name: 'm', params: { mode: 'IPVS' } }\n`
  const findings = await checkFiles({ 'main.bicep': caller, 'aks.bicep': cluster })
  expect(findings.map(({ place, rule }) => `${place.file}:${place.line} ${rule}`)).toEqual([
    'main.bicep:3 ipvs-deprecated',
  ])
})
