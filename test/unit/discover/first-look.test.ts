/** What a first look tells: never that a file cannot matter which does, and as little as possible that it may. */
import { describe, expect, test } from '@jest/globals'
import { lookAt } from '../../../src/discover/first-look.js'

function look(path: string, text: string): string {
  const { relevance, calls, registry } = lookAt(path, text)
  return [relevance, ...calls, ...registry].join(' ')
}

describe('Bicep', () => {
  test.each([
    ["module a 'a.bicep' = {}", 'none infra/a.bicep'],
    ["module a '../b/a.bicep' = {}\nmodule c 'br/public:avm/x:1.0' = {}", 'none b/a.bicep br/public:avm/x:1.0'],
    ["module a 'a.json' = {}", 'none infra/a.json'],
    ["// what's a module\nmodule a 'a.bicep' = {}", 'none infra/a.bicep'],
    ["@description('The module')\nparam p string = ''", 'none'],
    ["module a 'a\\u{2e}bicep' = {}", 'escaped'],
    ["module a 'it\\'s.bicep' = {}", 'escaped'],
    ["module a '''a.bicep''' = {}", 'escaped'],
    ["module /* ' */ a 'a.bicep' = {}", 'escaped'],
    [`module a '${'./'.repeat(600)}a.bicep' = {}`, 'escaped'],
    ["resource a 'Microsoft.Storage/storageAccounts@2023-01-01' = {}", 'none'],
    ["resource a 'Microsoft.ContainerService/managedClusters@2023-01-01' = {}", 'ours'],
  ])('%.60s → %s', (text, expected) => {
    expect(look('infra/main.bicep', text)).toBe(expected)
  })

  const deployment = "resource d 'Microsoft.Resources/deployments@2024-03-01' = "
  test.each([
    // What the modules of Azure's registry report their use with.
    ["{ properties: { mode: 'Incremental', template: { resources: [] } } }", 'none'],
    ["{ properties: { templateLink: { uri: 'https://example.com/a.json' } } }", 'none'],
    ["{ properties: { templateLink: { relativePath: 'a.json' } } }", 'none infra/a.json'],
    ["{ properties: { template: loadJsonContent('a.json') } }", 'none infra/a.json'],
    ["{ properties: { template: json(loadTextContent('a.json')) } }", 'none infra/a.json'],
    ["{ properties: { scripts: loadTextContent('a.sh') } }", 'none'],
    ['{ properties: { templateLink: { relativePath: path } } }', 'perhaps'],
    ["{ properties: { templateLink: { relativePath: '${path}/a.json' } } }", 'perhaps'],
    ['{ properties: { template: loadJsonContent(path) } }', 'perhaps'],
  ])('a deployment: %s → %s', (body, expected) => {
    expect(look('infra/main.bicep', `${deployment}${body}`)).toBe(expected)
  })
})

describe('JSON', () => {
  test.each([
    ['{ "templateLink": { "relativePath": "a.json" } }', 'none infra/a.json'],
    ['{ "templateLink": { "uri": "https://example.com/a.json" } }', 'none'],
    ['{ "templateLink": { "relativePath": "x\\/a.json" } }', 'perhaps'],
    [`{ "templateLink": { "relativePath": "[concat('a', '.json')]" } }`, 'perhaps'],
    [`{ "templateLink": "[createObject('relativePath', 'a.json')]" }`, 'perhaps'],
    ['{ "templateLink": { "relativePath": /* " */ "a.json" } }', 'perhaps'],
    ['{ "type": "Microsoft.ContainerService/managed\\u0043lusters" }', 'escaped'],
    ['{ "text": "\\u00e9" }', 'none'],
    ['{ "type": "Microsoft.ContainerService/managedClusters" }', 'ours'],
  ])('%s → %s', (text, expected) => {
    expect(look('infra/main.json', text)).toBe(expected)
  })
})
