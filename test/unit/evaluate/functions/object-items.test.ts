import { describe, expect, test } from '@jest/globals'
import { arm, show, showSite, unknowns } from '../support.js'

const parameters = unknowns
const missing = (name: string) => `?(parameter '${name}' has no value and no default)`
const variables = {
  entities: { item002: { enabled: false, number: 200 }, item001: { enabled: true, number: 300 } },
  mixed: { ghiKey: 1, defKey: 2, abcKey: 3, '123Key': 4, JKLKey: 5, '456Key': 6 },
  twice: { a: 1, A: 2 },
  same: { b: 1, a: 2 },
  hyphens: { 'aks-prod': 1, 'aks-dev': 2, 'aks-dev-2': 3 },
  doubtful: { a_b: 1, ab: 2 },
  alsoDoubtful: { 'co-op': 1, cooler: 2, coop: 3 },
  perhaps: "[union(createObject('b', 1), if(parameters('flag'), createObject('a', 2), createObject()))]",
}

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-object#items; the order: Azure/bicep,
 * src/Bicep.Core.IntegrationTests/EvaluationTests.cs, Items_function_evaluation_works.
 */
describe('items()', () => {
  test.each([
    [
      "items(variables('entities'))",
      "[{ key: 'item001', value: { enabled: true, number: 300 } }, { key: 'item002', value: { enabled: false, number: 200 } }]",
    ],
    ['items(createObject())', '[]'],
    ["items(createObject('b', parameters('some')))", `[{ key: 'b', value: ${missing('some')} }]`],
    ["items(createObject('b', 1))[0].key", "'b'"],
    ["items(union(parameters('thing'), createObject('a', 1)))", missing('thing')],
    ["items(createObject(parameters('some'), 1))", missing('some')],
    ["items(variables('perhaps'))", "?(whether there is a 'a' hangs on a choice)"],
    ["items(variables('twice'))", "?(whether items() takes 'a' and 'A' for one name is not documented)"],
    ["items(if(parameters('flag'), createObject('a', 1), createObject()))", "<[{ key: 'a', value: 1 }] | []>"],
    ["items(parameters('thing'))", missing('thing')],
    ['items(createArray())', '?(items() takes an object, and is given an array)'],
    ['items(null())', '?(items() takes an object, and is given null)'],
    ['items()', '?(items() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })

  test('names and values are those written in the object', () => {
    const key = arm("items(variables('entities'))[0].key", { variables })
    const value = arm("items(variables('entities'))[0].value.number", { variables })
    expect([showSite(key.origin), showSite(value.origin)].map((text) => text.slice(text.indexOf(' ') + 1))).toEqual([
      '"item001"',
      '300',
    ])
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-object#objectkeys; the order does not
 * look at letter case: https://github.com/Azure/bicep/issues/14057.
 */
describe('objectKeys()', () => {
  const unordered = '?(in which order objectKeys() puts such names is not documented)'
  test.each([
    ["objectKeys(createObject('b', 2, 'a', 1))", "['a', 'b']"],
    ["objectKeys(variables('mixed'))", "['123Key', '456Key', 'abcKey', 'defKey', 'ghiKey', 'JKLKey']"],
    ['objectKeys(createObject())', '[]'],
    ["objectKeys(variables('hyphens'))", "['aks-dev', 'aks-dev-2', 'aks-prod']"],
    // Here orders by code point, of words, and by ICU differ.
    ["objectKeys(variables('doubtful'))", unordered],
    ["objectKeys(variables('alsoDoubtful'))", unordered],
    ["objectKeys(parameters('thing'))", missing('thing')],
    ["objectKeys(variables('perhaps'))", "?(whether there is a 'a' hangs on a choice)"],
    ["objectKeys('a')", '?(objectKeys() takes an object, and is given a string)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})
