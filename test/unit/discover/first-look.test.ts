/** A first look drops what cannot matter, and never what may: whoever hides a cluster behind a value is found by parsing. */
import { expect, test } from '@jest/globals'
import { lookAt } from '../../../src/discover/first-look.js'

/** What modules of the public registry count their uses with. */
function deployment(properties: string): string {
  return `resource telemetry 'Microsoft.Resources/deployments@2024-03-01' = if (enableTelemetry) {
  name: '46d3xbcp.\${replace('-..--..-', '.', '-')}.\${substring(uniqueString(deployment().name, location), 0, 4)}'
  ${properties}
}
`
}

test('a deployment of no resources calls nothing', () => {
  const template = "template: {\n      '$schema': 'https://x/y.json#'\n      resources: []\n    }"
  expect(lookAt('main.bicep', deployment(`properties: { mode: 'Incremental', ${template} }`)).relevance).toBe('none')
})

test.each([
  'properties: { templateLink: { uri: x } }',
  'properties: { template: x }',
  "properties: { 'template': x }",
  'properties: { template/* : { */: x }',
  'properties: { template: { resources: x } }',
  'properties: { template: { resources: [ x ] } }',
  'properties: { template: { Resources/* : [] */ : x } }',
  'properties: { template: { resources: [] }, ...x }',
  'properties: x',
  'Properties : union({}, x)',
])('a deployment may deploy anything: %s', (properties) => {
  expect(lookAt('main.bicep', deployment(properties)).relevance).toBe('deploys')
})

test('a deployment stack deploys as well', () => {
  const stack = "resource s 'Microsoft.Resources/deploymentStacks@2024-03-01' = { name: 's', properties: x }\n"
  expect(lookAt('main.bicep', stack).relevance).toBe('deploys')
})

test('a script that is deployed is no deployment', () => {
  const script = "resource s 'Microsoft.Resources/deploymentScripts@2023-08-01' = { name: 's', properties: x }\n"
  expect(lookAt('main.bicep', script).relevance).toBe('none')
})
