/** `reference()` of the deployments nested in a template. */
import { describe, expect, test } from '@jest/globals'
import type { Value } from '../../../src/model/value.js'
import { armTemplate, inWorlds, show } from './support.js'

interface Written {
  readonly resources: unknown
  readonly functions?: readonly object[]
}

/** What an expression gives in a template with these resources. */
function referring(expression: string, written: Written): string {
  return show(resultOf(expression, written))
}

function resultOf(expression: string, { resources, functions = [] }: Written): Value {
  const parameters = {
    flag: { type: 'bool' },
    group: { type: 'string' },
    thing: { type: 'object' },
    rgA: { type: 'string', defaultValue: 'rg-a' },
  }
  const outputs = { result: { type: 'string', value: `[${expression}]` } }
  const { outputs: given } = armTemplate(JSON.stringify({ parameters, functions, resources, outputs }))
  const value = given.properties.get('result')?.value()
  if (value === undefined) throw new Error('The test template has no output.')
  return value
}

const nested = (mode: unknown, more: object = {}) => ({
  type: 'Microsoft.Resources/deployments',
  apiVersion: '2022-09-01',
  name: 'n',
  ...more,
  properties: { mode: 'Incremental', template: { resources: [], outputs: { mode: { type: 'string', value: mode } } } },
})
const type = "'Microsoft.Resources/deployments'"
const own = `reference(resourceId(${type}, 'n')).outputs.mode.value`
const inGroup = (group: string) => `reference(resourceId(${group}, ${type}, 'n')).outputs.mode.value`
const [a, b] = [nested('A', { resourceGroup: 'rg-a' }), nested('B', { resourceGroup: 'rg-b' })]
const [trueOne, falseOne] = [nested('yes', { condition: true }), nested('no', { condition: '[not(true())]' })]
const notDeployed = '?(the deployment that reference() names is not deployed)'
const elsewhere =
  '?(the deployment of that name may be in another resource group or subscription than reference() says)'
const atDeployment = '?(reference() is known only at deployment)'

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid */
describe('resource groups and subscriptions', () => {
  const scoped = (group: string) =>
    `reference(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, ${group}), ${type}, 'n')).outputs.mode.value`
  const managementGroups = 'Microsoft.Management/managementGroups'
  const inTenant = `reference(tenantResourceId(${type}, 'n')).outputs.mode.value`
  const ofManagement = (name: string) =>
    `reference(extensionResourceId(tenantResourceId('${managementGroups}', ${name}), ${type}, 'n')).outputs.mode.value`
  const inManagement = (name: string) =>
    nested(name.replaceAll("'", ''), { scope: `[format('${managementGroups}/{0}', ${name})]` })
  const inSubscription = (id: string) => `reference(resourceId('${id}', 'rg-a', ${type}, 'n')).outputs.mode.value`
  const of = (subscriptionId: string) => nested(subscriptionId, { subscriptionId, resourceGroup: 'rg-a' })
  test.each([
    ['the first', inGroup("'rg-a'"), [a, b], "'A'"],
    ['the second', inGroup("'RG-B'"), [a, b], "'B'"],
    ['by a parameter', inGroup("parameters('rgA')"), [b, a], "'A'"],
    ['none of them', inGroup("'rg-c'"), [a, b], atDeployment],
    ['one that nobody knows', inGroup("parameters('group')"), [a, b], elsewhere],
    [
      'written alike',
      inGroup("parameters('group')"),
      [b, nested('C', { resourceGroup: "[parameters('group')]" })],
      "'C'",
    ],
    ['its own, which may be that of the other', own, [a], elsewhere],
    ['its own', own, [a, nested('own')], "'own'"],
    ['its own by name', inGroup('resourceGroup().name'), [nested('own')], "'own'"],
    ['another than its own', inGroup("'rg-a'"), [nested('own')], elsewhere],
    ['as Bicep writes it', scoped("'rg-b'"), [a, b], "'B'"],
    ['two subscriptions', inSubscription('s2'), [of('s1'), of('s2')], "'s2'"],
    ['a scope', own, [nested('own', { scope: '/' })], elsewhere],
    ['the tenant', inTenant, [a, nested('tenant', { scope: '/' })], "'tenant'"],
    ['the tenant, into which all is deployed', inTenant, [a, nested('own')], "'own'"],
    ['the tenant, and a group of it', inTenant, [inManagement("'mg-a'")], elsewhere],
    ['a management group', ofManagement("'mg-b'"), [inManagement("'mg-a'"), inManagement("'MG-b'")], `'MG-b'`],
    ['one by its plain name', ofManagement("'mg-a'"), [nested('A', { scope: `${managementGroups}/mg-a` })], "'A'"],
    ['one by a parameter', ofManagement("parameters('rgA')"), [inManagement("parameters('rgA')")], "'parameters(rgA)'"],
    ['one that nobody knows', ofManagement("parameters('group')"), [inManagement("'mg-a'")], elsewhere],
    ['none of the management groups', ofManagement("'mg-c'"), [inManagement("'mg-a'")], atDeployment],
    ['a management group and the tenant', ofManagement("'mg-a'"), [nested('t', { scope: '/' })], elsewhere],
    ['another scope', ofManagement("'mg-a'"), [nested('x', { scope: "[concat('a', 'b')]" })], elsewhere],
  ])('%s', (_, expression, resources, expected) => {
    expect(referring(expression, { resources })).toBe(expected)
  })
})

describe('conditions', () => {
  const perhaps = (condition: string) => nested('perhaps', { condition })
  test.each([
    ['one that does not hold', own, [falseOne], notDeployed],
    ['only one holds', own, [falseOne, trueOne], "'yes'"],
    ['two hold', own, [trueOne, nested('again')], '?(several deployments have the name that reference() names)'],
    // Azure refuses a reference to what is not deployed.
    ['a flag', own, [perhaps("[parameters('flag')]")], "'perhaps'"],
    ['what nobody knows', own, [perhaps("[parameters('thing').on]")], "'perhaps'"],
    ['a flag of two', own, [falseOne, perhaps("[parameters('flag')]")], "'perhaps'"],
    [
      'exclusive ones',
      own,
      [perhaps("[parameters('flag')]"), nested('else', { condition: "[not(parameters('flag'))]" })],
      "<'perhaps' | 'else'>",
    ],
  ])('%s', (_, expression, resources, expected) => {
    expect(referring(expression, { resources })).toBe(expected)
  })

  test('in step with if()', () => {
    const value = resultOf(`if(parameters('flag'), ${own}, 'none')`, { resources: [perhaps("[parameters('flag')]")] })
    expect(inWorlds(value)).toEqual(["'perhaps'", "'none'"])
  })

  test('by symbolic name', () => {
    const resources = { one: falseOne, other: trueOne }
    expect(referring("reference('one').outputs.mode.value", { resources })).toBe(notDeployed)
    expect(referring("reference('other').outputs.mode.value", { resources })).toBe("'yes'")
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#outputs */
test.each([
  [false, '{}', "?(the object has no property 'mode')"],
  ['[not(false())]', "{ mode: { value: 'IPVS' } }", "'IPVS'"],
  [
    "[parameters('flag')]",
    "{ mode: { value: <'IPVS' | ?(whether there is an output 'mode' is not known)> } }",
    "<'IPVS' | ?(whether there is an output 'mode' is not known)>",
  ],
])('an output under the condition %j', (condition, all, one) => {
  const template = { resources: [], outputs: { mode: { condition, type: 'string', value: 'IPVS' } } }
  const resources = [{ ...nested('x'), properties: { template } }]
  const outputs = `reference(resourceId(${type}, 'n')).outputs`
  expect(referring(outputs, { resources })).toBe(all)
  expect(referring(`${outputs}.mode.value`, { resources })).toBe(one)
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates#get-values-from-linked-template */
describe('by its plain name', () => {
  const plain = "reference('N').outputs.mode.value"
  const vault = { type: 'Microsoft.KeyVault/vaults', apiVersion: '2023-07-01', name: 'n' }
  test.each([
    ['the only one', plain, [trueOne, { ...vault, name: 'v' }], "'yes'"],
    ['in another resource group', plain, [a], "'A'"],
    ['one that does not hold', plain, [falseOne], notDeployed],
    ['two of that name', plain, [a, b], atDeployment],
    ['another resource of that name', plain, [vault, trueOne], atDeployment],
    ['another resource', "reference('v').outputs.mode.value", [{ ...vault, name: 'v' }, a], atDeployment],
    [
      'an expression',
      "reference(concat('n', parameters('group'))).outputs.mode.value",
      [nested('A', { name: "[concat('n', parameters('group'))]" })],
      "'A'",
    ],
  ])('%s', (_, expression, resources, expected) => {
    expect(referring(expression, { resources })).toBe(expected)
  })
})

test('what nobody knows in a deployment is one thing, however often it is asked for', () => {
  const template = {
    parameters: { mode: { type: 'string', allowedValues: ['IPVS', 'IPTABLES'] } },
    resources: [],
    outputs: { mode: { type: 'string', value: "[parameters('mode')]" } },
  }
  const inner = { expressionEvaluationOptions: { scope: 'inner' }, template }
  const resources = [{ ...nested('x'), properties: inner }]
  const mode = `reference(resourceId(${type}, 'n')).outputs.mode.value`
  expect(inWorlds(resultOf(`concat(${mode}, '/', ${mode})`, { resources }))).toEqual([
    "'IPVS/IPVS'",
    "'IPTABLES/IPTABLES'",
  ])
})

test('functions of one name in two namespaces are two', () => {
  const functionOf = (namespace: string) => ({
    namespace,
    members: { n: { parameters: [], output: { type: 'string', value: namespace } } },
  })
  const written = { functions: [functionOf('a'), functionOf('b')], resources: [nested('A', { name: '[a.n()]' })] }
  const named = (call: string) => `reference(resourceId(${type}, ${call})).outputs.mode.value`
  expect(referring(named('b.n()'), written)).toBe(atDeployment)
  expect(referring(named('A.N()'), written)).toBe("'A'")
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/user-defined-functions, and what compilers write */
test.each([
  ['1.0', "?(function my.f() cannot see variable 'V')"],
  ['2.0', "'x'"],
])('a variable in a function under language version %s', (languageVersion, expected) => {
  const functions = [{ namespace: 'my', members: { f: { output: { type: 'string', value: "[variables('V')]" } } } }]
  const outputs = { result: { type: 'string', value: '[my.f()]' } }
  const template = armTemplate(JSON.stringify({ languageVersion, functions, variables: { v: 'x' }, outputs }))
  const value = template.outputs.properties.get('result')?.value()
  expect(value && show(value)).toBe(expected)
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#references */
describe('references() of a loop', () => {
  const turns = (more: object = {}) => ({
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name: "[format('m-{0}', copyIndex())]",
    copy: { name: 'm', count: 2 },
    ...more,
    properties: {
      expressionEvaluationOptions: { scope: 'inner' },
      parameters: { at: { value: '[copyIndex()]' } },
      template: {
        parameters: { at: { type: 'int' } },
        resources: [],
        outputs: { mode: { type: 'int', value: "[mul(parameters('at'), 10)]" } },
      },
    },
  })
  const ofLoop = (name: string) => `references('${name}')[1].outputs.mode.value`
  test.each([
    [1, '10'],
    [2, notDeployed],
  ])('turn %i of two by its own name', (turn, expected) => {
    const one = `reference(resourceId(${type}, format('m-{0}', ${turn}))).outputs.mode.value`
    expect(referring(one, { resources: [turns()] })).toBe(expected)
  })
  const onlyAtDeployment = '?(references() is known only at deployment)'
  const notSaid = '?(which deployments of the loop references() gives is known only at deployment)'
  const storage = { type: 'Microsoft.Storage/storageAccounts', name: 's', copy: { name: 'm', count: 2 } }
  test.each<[string, string, unknown, string]>([
    ['by its symbolic name', ofLoop('loop'), { loop: turns() }, '10'],
    ['by the name of the loop', ofLoop('M'), [turns()], '10'],
    ['the name of the loop where there are symbolic ones', ofLoop('m'), { loop: turns() }, onlyAtDeployment],
    ['each', "map(references('m'), lambda('x', lambdaVariables('x').outputs.mode.value))", [turns()], '[0, 10]'],
    ['how many', "length(references('m', 'Properties'))", [turns({ copy: { name: 'm', count: 3 } })], '3'],
    ['in full', "references('m', 'Full')[1].outputs.mode.value", [turns()], onlyAtDeployment],
    ['no loop', ofLoop('n'), { n: nested('IPVS') }, onlyAtDeployment],
    ['two loops of that name', ofLoop('m'), [turns(), turns()], onlyAtDeployment],
    ['other resources', ofLoop('m'), [storage, nested('IPVS')], onlyAtDeployment],
    ['a condition that holds', ofLoop('m'), [turns({ condition: '[less(copyIndex(), 5)]' })], '10'],
    ['a condition', ofLoop('m'), [turns({ condition: '[less(copyIndex(), 1)]' })], notSaid],
    ['one that nobody knows', ofLoop('m'), [turns({ condition: "[parameters('flag')]" })], notSaid],
    [
      'a count that nobody knows',
      ofLoop('m'),
      [turns({ copy: { name: 'm', count: "[length(parameters('group'))]" } })],
      "?(parameter 'group' has no value and no default)",
    ],
    [
      'more than Azure makes',
      ofLoop('m'),
      [turns({ copy: { name: 'm', count: 801 } })],
      '?(the loop turns more than 800 times)',
    ],
  ])('%s', (_, expression, resources, expected) => {
    expect(referring(expression, { resources })).toBe(expected)
  })
})

test('reference() in full gives the resource, in which outputs stand deeper', () => {
  const full = (third: string) => `reference('n', '2022-09-01', ${third}).outputs.mode.value`
  expect(referring(full("'Full'"), { resources: [nested('A')] })).toBe(atDeployment)
  expect(referring(full("'Properties'"), { resources: [nested('A')] })).toBe("'A'")
})

/** ExpressionConverter of Azure/bicep, `ResourceInfoCodegenEnabled` */
describe('resourceInfo()', () => {
  const resources = {
    vault: { type: 'Microsoft.KeyVault/vaults', apiVersion: '2023-07-01', name: "[concat('v', parameters('rgA'))]" },
    secrets: {
      type: 'Microsoft.KeyVault/vaults/secrets',
      apiVersion: '2023-07-01',
      name: "[format('v/{0}', copyIndex())]",
      copy: { name: 'secrets', count: 2 },
    },
  }
  const notEvaluated = '?(resourceInfo() is not evaluated by this version)'
  test.each([
    ["resourceInfo('vault').name", "'vrg-a'"],
    ["resourceInfo('vault').type", "'Microsoft.KeyVault/vaults'"],
    ["resourceInfo('vault').apiVersion", "'2023-07-01'"],
    ["resourceInfo('vault').id", '?(resourceInfo() is known only at deployment)'],
    ["resourceInfo('secrets[1]').name", "'v/1'"],
    ["last(split(resourceInfo(format('secrets[{0}]', 0)).name, '/'))", "'0'"],
    ["resourceInfo('secrets').name", notEvaluated],
    ["resourceInfo('other').name", notEvaluated],
    ['resourceInfo().name', notEvaluated],
  ])('%s', (expression, expected) => {
    expect(referring(expression, { resources })).toBe(expected)
  })

  test('a resource without a symbolic name', () => {
    expect(referring("resourceInfo('v').name", { resources: [{ ...resources.vault, name: 'v' }] })).toBe(notEvaluated)
  })
})
