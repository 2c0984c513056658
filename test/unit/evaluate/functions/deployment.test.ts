import { expect, test } from '@jest/globals'
import { arm, show } from '../support.js'

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource, -deployment, -scope and -date */
test.each([
  "reference(resourceId('Test/test', 'n'), '2020-01-01')",
  "resourceId('Test/test', 'n')",
  'resourceGroup()',
  'SUBSCRIPTION()',
  "uniqueString('a')",
  "guid('a')",
  "subscriptionResourceId('Test/test', 'n')",
  "managementGroupResourceId('Test/test', 'n')",
  'deployer()',
  "externalInput('sys.cli', 'a')",
  "readEnvironmentVariable('A')",
  "readEnvVar('A')",
  "readCliArg('a')",
  'utcNow()',
  'deployment()',
  'newGuid()',
  "listKeys('n', '2020-01-01')",
  // Any list function of a resource type.
  "listCredential('n', '2020-01-01')",
])('%s is known only at deployment', (expression) => {
  const name = expression.slice(0, expression.indexOf('('))
  expect(show(arm(expression))).toBe(`?(${name}() is known only at deployment)`)
})

test.each([
  // https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid
  ["empty(resourceId('Test/test', 'n'))", 'false'],
  ["equals(subscriptionResourceId('Test/test', 'n'), '')", 'false'],
  ["startsWith(tenantResourceId('Test/test', 'n'), '/')", 'true'],
  [
    "coalesce(extensionResourceId('/a', 'Test/test', 'n'), 'b')",
    '?(extensionResourceId() is known only at deployment)',
  ],
  ["if(empty(managementGroupResourceId('Test/test', 'n')), 'kubenet', 'azure')", "'azure'"],
  ['resourceGroup().location', '?(resourceGroup() is known only at deployment)'],
  ["if(equals(resourceGroup().location, 'westeurope'), 1, 2)", '<1 | 2>'],
  // https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-flow-control#fail
  ["if(true(), 1, fail('no'))", '1'],
  ["fail('no')", '?(fail() ends the deployment)'],
  ["extensions('a').config", '?(extensions() is known only at deployment)'],
  ['lists()', '?(lists() is known only at deployment)'],
  ['list()', '?(list() is known only at deployment)'],
  ["noSuchFunction('a')", '?(noSuchFunction() is not evaluated by this version)'],
  ["constructor('a')", '?(constructor() is not evaluated by this version)'],
  ["contoso.modeOf('a')", '?(the template has no function contoso.modeOf())'],
])('%s', (expression, expected) => {
  expect(show(arm(expression))).toBe(expected)
})
