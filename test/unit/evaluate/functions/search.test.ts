import { describe, expect, test } from '@jest/globals'
import { arm, show, unknowns } from '../support.js'

const parameters = unknowns
const missing = (name: string) => `?(parameter '${name}' has no value and no default)`
const variables = {
  object: { one: 'a', two: 'b', three: null },
  perhaps: "[union(createObject('b', 1), if(parameters('flag'), createObject('a', 2), createObject()))]",
}
const unsure = (name: string) => `?(${name}() compares without regard to case, and is sure only for ASCII text)`

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#contains; arrays with
 * regard to case: Azure/bicep, src/Bicep.Core.IntegrationTests/EvaluationTests.cs.
 */
describe('contains()', () => {
  test.each([
    // The documentation's example.
    ["contains('OneTwoThree', 'e')", 'true'],
    ["contains('OneTwoThree', 'z')", 'false'],
    ["contains(variables('object'), 'one')", 'true'],
    ["contains(variables('object'), 'a')", 'false'],
    ["contains(createArray('one', 'two', 'three'), 'three')", 'true'],
    ["contains(createArray('one', 'two', 'three'), 'four')", 'false'],
    // "The string comparison is case-sensitive. However, when testing if an object contains a key, … case-insensitive."
    ["contains('FOOBAR', 'foo')", 'false'],
    ["contains(createArray('FOO'), 'foo')", 'false'],
    ["contains(variables('object'), 'ONE')", 'true'],
    ["contains('abc', '')", 'true'],
    ["contains(createArray(), 'a')", 'false'],
    ["contains(variables('object'), 'three')", 'true'],
    ["contains(createArray(1, '2'), 2)", 'false'],
    ['contains(createArray(null()), null())', 'true'],
    // "For arrays of objects or arrays a deep comparison is done."
    ["contains(createArray(createObject('a', 1)), createObject('a', 1))", 'true'],
    ['contains(createArray(createArray(1), createArray(2)), createArray(2))', 'true'],
    // A certain match decides.
    ["contains(createArray(parameters('some'), 'b'), 'b')", 'true'],
    ["contains(createArray(parameters('some'), 'b'), 'c')", missing('some')],
    ["contains(createArray('b'), parameters('some'))", missing('some')],
    ["contains(createArray(), parameters('some'))", 'false'],
    ["contains(parameters('list'), 'a')", missing('list')],
    ["contains(createArray('IPVS'), parameters('mode'))", '<true | false>'],
    ["contains(createArray(parameters('mode'), 'a'), 'a')", 'true'],
    ["contains(createArray(parameters('mode'), 'a'), 'IPVS')", '<true | false>'],
    ["contains('mode: IPVS', parameters('mode'))", '<true | false>'],
    ["contains(union(createObject('a', 1), parameters('thing')), 'a')", 'true'],
    ["contains(union(parameters('thing'), createObject('a', 1)), 'b')", missing('thing')],
    ["contains(variables('perhaps'), 'b')", 'true'],
    ["contains(variables('perhaps'), 'a')", "<true | ?(whether there is a 'a' hangs on a choice)>"],
    ["contains(variables('object'), parameters('some'))", missing('some')],
    [
      "contains(null(), 'a')",
      '?(contains() takes an array, an object or a string, and what to find in it, and is given null, a string)',
    ],
    [
      "contains('123', 2)",
      '?(contains() takes an array, an object or a string, and what to find in it, and is given a string, a number)',
    ],
    ["contains('a')", '?(contains() takes 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#indexof and #lastindexof,
 * and -array; arrays: Azure/bicep, src/Bicep.Core.IntegrationTests/EvaluationTests.cs.
 */
describe('indexOf(), lastIndexOf()', () => {
  test.each([
    // The documentation's examples.
    ["indexOf('test', 't')", '0'],
    ["lastIndexOf('test', 't')", '3'],
    ["indexOf('abcdef', 'CD')", '2'],
    ["lastIndexOf('abcdef', 'AB')", '0'],
    ["indexOf('abcdef', 'z')", '-1'],
    ["indexOf(createArray('fizz', 'buzz', 'pop', 'fizz'), 'fizz')", '0'],
    ["lastIndexOf(createArray('fizz', 'buzz', 'pop', 'fizz'), 'fizz')", '3'],
    ["indexOf(createArray('FOO', 'BAR'), 'bar')", '-1'],
    ["indexOf(createArray('FOO', 'BAR'), 'BAR')", '1'],
    ["indexOf(createArray('FOO', 'BAR'), false())", '-1'],
    ['indexOf(createArray(), 1)', '-1'],
    ["indexOf(createArray(createObject('a', 1)), createObject('a', 1))", '0'],
    // What comes later does not matter, what comes before does.
    ["indexOf(createArray('a', parameters('some')), 'a')", '0'],
    ["indexOf(createArray(parameters('some'), 'a'), 'a')", missing('some')],
    ["lastIndexOf(createArray(parameters('some'), 'a'), 'a')", '1'],
    ["indexOf(createArray(parameters('mode'), 'IPVS'), 'IPVS')", '<0 | 1>'],
    ["indexOf(createArray('IPTABLES', 'IPVS'), parameters('mode'))", '<1 | 0>'],
    ["indexOf(parameters('list'), 1)", missing('list')],
    ["indexOf('abc', parameters('some'))", missing('some')],
    ["indexOf('äbc', 'B')", unsure('indexOf')],
    ["indexOf('abc', '')", '?(where indexOf() finds an empty string is not documented)'],
    ["indexOf('abc', 1)", '?(indexOf() takes an array and an item, or two strings, and is given a string, a number)'],
    ["indexOf('abc')", '?(indexOf() takes 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#startswith and #endswith */
describe('startsWith(), endsWith()', () => {
  test.each([
    // The documentation's example.
    ["startsWith('abcdef', 'ab')", 'true'],
    ["startsWith('abcdef', 'A')", 'true'],
    ["startsWith('abcdef', 'e')", 'false'],
    ["endsWith('abcdef', 'ef')", 'true'],
    ["endsWith('abcdef', 'F')", 'true'],
    ["endsWith('abcdef', 'e')", 'false'],
    ["startsWith('abc', '')", 'true'],
    ["endsWith('', 'a')", 'false'],
    ["startsWith(parameters('mode'), 'ipv')", '<true | false>'],
    ["startsWith(parameters('some'), 'ipv')", missing('some')],
    ["startsWith('straße', 'STRASSE')", unsure('startsWith')],
    ["startsWith(1, '1')", '?(startsWith() takes two strings, and is given a number, a string)'],
    ["endsWith('a', null())", '?(endsWith() takes two strings, and is given a string, null)'],
    ["endsWith('a')", '?(endsWith() takes 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** Azure/bicep, src/Bicep.Core/Semantics/Namespaces/SystemNamespaceType.cs */
describe('like()', () => {
  test.each([
    ["like('aks-prod', 'AKS-*')", 'true'],
    ["like('aks-prod', '*prod')", 'true'],
    ["like('aks-prod', 'a*s*d')", 'true'],
    ["like('aks-prod', 'aks')", 'false'],
    ["like('aks', 'aks')", 'true'],
    ["like('ab', 'ab*b')", 'false'],
    ["like('', '*')", 'true'],
    ["like('a.c', 'a?c')", 'false'],
    ["like(parameters('some'), '*')", missing('some')],
    ["like(1, '*')", '?(like() takes two strings, and is given a number, a string)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })

  test('a hostile pattern takes no time', () => {
    const variables = { text: 'a'.repeat(100_000), pattern: `${'*a'.repeat(20_000)}b` }
    expect(show(arm("like(variables('text'), variables('pattern'))", { variables }))).toBe('false')
  })
})
