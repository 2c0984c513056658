/** Which deployments in Bicep may deploy what their file does not say. */
import { describe, expect, test } from '@jest/globals'
import { type DeploymentTemplates, deploymentTemplates } from '../../../src/discover/deployment-templates.js'
import { parseBicep } from '../../../src/syntax/bicep/parse.js'
import { checkFiles } from '../../support/check-files.js'

function templates(body: string, type = 'Microsoft.Resources/deployments@2024-03-01'): DeploymentTemplates {
  const tree = parseBicep(`resource d '${type}' = ${body}\n`, 'bicep')
  expect(tree.problems).toEqual([])
  return deploymentTemplates(tree)
}

describe('nothing but what is written', () => {
  test.each([
    '{ properties: { template: { resources: [] } } }',
    "{ properties: { mode: 'Incremental', template: { resources: [{ type: 'Microsoft.Web/sites', name: name }] } } }",
    'if (enabled) { properties: { template: {} } }',
    '[for i in items: { properties: { template: { resources: [] } } }]',
    '{ name: name }',
    '{ properties: { templateLink: { uri: uri } } }',
  ])('%s', (body) => {
    expect(templates(body).isOpen).toBe(false)
  })

  test('other resources', () => {
    expect(templates('{ properties: properties }', 'Microsoft.Resources/deploymentScripts@2023-08-01').isOpen).toBe(
      false,
    )
  })
})

describe('anything', () => {
  test.each([
    '{ properties: properties }',
    '{ ...rest }',
    '{ properties: { template: template } }',
    "{ properties: { Template: loadJsonContent('a.json', 'part') } }",
    '{ properties: { template: loadJsonContent(path) } }',
    '{ properties: { template: {}, ...rest } }',
    "{ properties: { '${name}': {} } }",
    '{ properties: { template: { resources: resources } } }',
    '{ properties: { template: { resources: [resource] } } }',
    '{ properties: { template: { resources: [...more] } } }',
    '{ properties: { template: { resources: [{ type: type }] } } }',
    "{ properties: { template: { resources: [{ type: 'Test/test', resources: resources }] } } }",
    "{ properties: { template: { resources: [{ type: 'Test/test', ...rest }] } } }",
    "{ properties: { template: { resources: [{ type: '[variables(\\'type\\')]' }] } } }",
    "{ properties: { template: { resources: [{ type: 'Microsoft.Resources/deployments' }] } } }",
    '{ properties: { templateLink: { relativePath: path } } }',
    '{ properties: { templateLink: link } }',
    '{ properties: { template: {} }, properties: properties }',
  ])('%s', (body) => {
    expect(templates(body).isOpen).toBe(true)
    expect(templates(body, 'Microsoft.Resources/deploymentStacks@2024-03-01').isOpen).toBe(true)
  })
})

test.each([
  ["{ properties: { templateLink: { relativePath: 'a.json' } } }", ['a.json'], []],
  ["{ properties: { template: loadJsonContent('a.json') } }", [], ['a.json']],
  ["{ properties: { template: any(json(loadTextContent('a.json'))) } }", [], ['a.json']],
  ["{ properties: { template: loadJsonContent('a.json'), templateLink: link } }", [], ['a.json']],
])('what is named: %s', (body, linked, loaded) => {
  const found = templates(body)
  expect([found.linked, found.loaded].map((paths) => paths.map(({ parts }) => parts.join('')))).toEqual([
    linked,
    loaded,
  ])
})

test('a file that deploys nothing else still calls its modules', async () => {
  const cluster = `param mode string
resource aks 'Microsoft.ContainerService/managedClusters@2026-05-02-preview' = {
  name: 'a'
  properties: { networkProfile: { kubeProxyConfig: { mode: mode } } }
}
`
  const caller = `var more = { ...other }
resource d 'Microsoft.Resources/deployments@2024-03-01' = { name: 'd', properties: { template: { resources: [] } } }
module m 'aks.bicep' = { name: 'm', params: { mode: 'IPVS' } }
param other object
`
  const findings = await checkFiles({ 'main.bicep': caller, 'aks.bicep': cluster })
  expect(findings.map(({ place, rule }) => `${place.file}:${place.line} ${rule}`)).toEqual([
    'main.bicep:3 ipvs-deprecated',
  ])
})
