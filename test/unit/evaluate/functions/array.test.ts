import { describe, expect, test } from '@jest/globals'
import { arm, show, showSite, unknowns } from '../support.js'

const parameters = { ...unknowns, count: { type: 'int', allowedValues: [1, 3] } }
const missing = (name: string) => `?(parameter '${name}' has no value and no default)`
const perhaps = "union(createObject('b', 1), if(parameters('flag'), createObject('a', 2), createObject()))"
const variables = {
  object: { propA: 'one', propB: 'two', propC: 'three', propD: { 'propD-1': 'sub', 'propD-2': 'sub' } },
  numbers: [0, 3, 2, 5, 4],
  twice: { a: 1, A: 2 },
  again: { a: 1, b: 2 },
  perhaps: `[${perhaps}]`,
  partly: "[createArray(parameters('some'), 'b')]",
}

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#array */
describe('array()', () => {
  test.each([
    // The documentation's example.
    ['array(1)', '[1]'],
    ["array('efgh')", "['efgh']"],
    ["array(createObject('a', 'b', 'c', 'd'))", "[{ a: 'b', c: 'd' }]"],
    ["array(createArray('a'))", "['a']"],
    ['array(createArray())', '[]'],
    // One string is certainly no array; of anything else nobody knows.
    ["array(parameters('some'))", `[${missing('some')}]`],
    ["array(parameters('list'))", missing('list')],
    ["array(json(parameters('some')))", missing('some')],
    ["array(if(parameters('flag'), 'a', createArray('b', 'c')))", "<['a'] | ['b', 'c']>"],
    ['array(null())', '?(array() takes a string, an integer, an array or an object, and is given null)'],
    ['array(true())', '?(array() takes a string, an integer, an array or an object, and is given a boolean)'],
    ['array()', '?(array() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#first and #last; null for
 * an empty array: Azure/bicep, src/Bicep.Core.UnitTests/TypeSystem/FunctionResolverTests.cs.
 */
describe('first(), last()', () => {
  test.each([
    ["first(createArray('one', 'two', 'three'))", "'one'"],
    ["last(createArray('one', 'two', 'three'))", "'three'"],
    ["first('One Two Three')", "'O'"],
    ["last('One Two Three')", "'e'"],
    ['first(createArray())', 'null'],
    ['last(createArray())', 'null'],
    ["first('')", "''"],
    ["last('')", "''"],
    // The other items do not matter.
    ["last(variables('partly'))", "'b'"],
    ["first(variables('partly'))", missing('some')],
    ["first(createArray(parameters('mode'), 1))", "<'IPVS' | 'IPTABLES'>"],
    ["first(parameters('mode'))", "<'I' | 'I'>"],
    ["first(parameters('list'))", `${missing('list')}?`],
    ["last(parameters('some'))", missing('some')],
    ["first(createObject('a', 1))", '?(first() takes an array or a string, and is given an object)'],
    ['last(null())', '?(last() takes an array or a string, and is given null)'],
    ['last()', '?(last() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })

  test('the item is the one that is written in the array', () => {
    const value = arm("first(variables('names'))", { variables: { names: ['IPVS', 'IPTABLES'] } })
    expect(showSite(value.origin)).toMatch(/"IPVS"$/)
    expect(value.way.map(({ caption }) => caption)).toEqual(["used here as 'names'"])
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#skip and #take */
describe('skip(), take()', () => {
  test.each([
    ["skip(createArray('one', 'two', 'three'), 2)", "['three']"],
    ["skip('one two three', 4)", "'two three'"],
    ["take(createArray('one', 'two', 'three'), 2)", "['one', 'two']"],
    ["take('one two three', 2)", "'on'"],
    ["skip(createArray('a'), 0)", "['a']"],
    ["skip('abc', -1)", "'abc'"],
    ["skip(createArray('a'), 5)", '[]'],
    ["skip('abc', 5)", "''"],
    ["take(createArray('a'), 0)", '[]'],
    ["take(createArray('a'), -1)", '[]'],
    ["take('abc', -1)", "''"],
    ["take(createArray('a'), 5)", "['a']"],
    ["take('abc', 5)", "'abc'"],
    ["skip(variables('partly'), 1)", "['b']"],
    ["take(variables('partly'), 1)", `[${missing('some')}]`],
    ["take('abcdef', parameters('count'))", "<'a' | 'abc'>"],
    ["take(parameters('list'), 1)", missing('list')],
    ["take('a', int(parameters('some')))", missing('some')],
    ["take('abc', '1')", '?(take() takes an array or a string, and an integer, and is given a string, a string)'],
    ['skip(null(), 1)', '?(skip() takes an array or a string, and an integer, and is given null, a number)'],
    ["skip('abc', json('1.5'))", '?(skip() is given a fraction)'],
    ["skip('abc')", '?(skip() takes 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#length */
describe('length()', () => {
  test.each([
    ["length(createArray('one', 'two', 'three'))", '3'],
    ["length('One Two Three')", '13'],
    ["length(variables('object'))", '4'],
    ["length('')", '0'],
    ['length(createArray())', '0'],
    ['length(createObject())', '0'],
    ["length(variables('partly'))", '2'],
    ["length(createObject('a', parameters('some')))", '1'],
    ["length(parameters('mode'))", '<4 | 8>'],
    ["length(union(parameters('thing'), createObject('a', 1)))", missing('thing')],
    ["length(variables('perhaps'))", "?(whether there is a 'a' hangs on a choice)"],
    ["length(variables('twice'))", "?(whether length() takes 'a' and 'A' for one name is not documented)"],
    ["length(parameters('list'))", missing('list')],
    ['length(null())', '?(length() takes an array, a string or an object, and is given null)'],
    ['length(5)', '?(length() takes an array, a string or an object, and is given a number)'],
    ['length()', '?(length() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#range */
describe('range()', () => {
  const bounds = '?(range() makes 0 to 10000 integers up to 2147483647)'
  test.each([
    ['range(5, 3)', '[5, 6, 7]'],
    ['range(-2, 4)', '[-2, -1, 0, 1]'],
    ['range(0, 0)', '[]'],
    ['length(range(0, 10000))', '10000'],
    ['last(range(2147473647, 10000))', '2147483646'],
    ['range(0, 10001)', bounds],
    ['range(0, 1000000000)', bounds],
    ['range(2147483647, 1)', bounds],
    ['range(0, -1)', bounds],
    ["range(0, parameters('count'))", '<[0] | [0, 1, 2]>'],
    ["range(0, int(parameters('some')))", missing('some')],
    ["range('0', 1)", '?(range() takes two integers, and is given a string, a number)'],
    ["range(json('0.5'), 1)", '?(range() takes two integers, and is given a fraction)'],
    ['range(1)', '?(range() takes 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-array#flatten; the examples are those of
 * Azure/bicep, src/Bicep.Core.IntegrationTests/EvaluationTests.cs.
 */
describe('flatten()', () => {
  test.each([
    ['flatten(createArray(createArray(0, 1), createArray(2, 3), createArray(4, 5)))', '[0, 1, 2, 3, 4, 5]'],
    ['flatten(createArray())', '[]'],
    // "Sub-arrays are only flattened once, not recursively."
    ['flatten(createArray(createArray(createArray(1)), createArray()))', '[[1]]'],
    ["flatten(createArray(createArray(parameters('some')), createArray(1)))", `[${missing('some')}, 1]`],
    ["flatten(createArray(if(parameters('flag'), createArray(1), createArray()), createArray(2)))", '<[1, 2] | [2]>'],
    ["flatten(createArray(parameters('list'), createArray(2)))", missing('list')],
    ["flatten(parameters('list'))", missing('list')],
    ['flatten(createArray(1))', '?(flatten() takes an array of arrays, and is given a number)'],
    ["flatten('a')", '?(flatten() takes an array of arrays, and is given a string)'],
    ['flatten(createArray(range(0, 10000), range(0, 1)))', '?(the array has over 10000 items)'],
    ['flatten()', '?(flatten() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators-access#reverse-array-accessor; the compiled
 * functions: Azure/bicep, src/Bicep.Core/Emit/ExpressionConverter.cs and
 * src/Bicep.Decompiler.IntegrationTests/DecompilationTests.cs.
 */
describe('indexFromEnd(), tryIndexFromEnd()', () => {
  const nested = { list: [{ foo: [1, 2, 3] }, { bar: 1 }] }
  test.each([
    ["indexFromEnd(createArray('a', 'b', 'c'), 1)", "'c'"],
    ["indexFromEnd(createArray('a', 'b', 'c'), 3)", "'a'"],
    ["indexFromEnd(createArray('a'), 0)", '?(the array has 1 items, and item 0 was asked for)'],
    ["indexFromEnd(createArray('a'), 2)", '?(the array has 1 items, and item 2 was asked for)'],
    ["indexFromEnd(variables('partly'), 1)", "'b'"],
    ["indexFromEnd(parameters('list'), 1)", missing('list')],
    ["tryIndexFromEnd(createArray('a'), 1)", "'a'"],
    ["tryIndexFromEnd(createArray('a'), 2)", 'null'],
    ['tryIndexFromEnd(null(), 1)', 'null'],
    ["tryIndexFromEnd(parameters('list'), 1)", `${missing('list')}?`],
    ["tryIndexFromEnd(variables('list'), 2, 'foo', 1)", '2'],
    ["tryIndexFromEnd(variables('list'), 2, 'foo', createObject('value', 1, 'fromEnd', true()))", '3'],
    ["tryIndexFromEnd(variables('list'), 2, 'foo', createObject('value', 1))", '2'],
    ["tryGet(variables('list'), 0, 'foo', createObject('value', 3, 'fromEnd', true()))", '1'],
    ["tryIndexFromEnd(variables('list'), 3, 'foo', 1)", 'null'],
    ["tryIndexFromEnd(variables('list'), 1, 'foo')", "?(the object has no property 'foo')"],
    ["indexFromEnd('a', 1)", '?(a string has no item 1)'],
    ['indexFromEnd(createArray())', '?(indexFromEnd() takes 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables: { ...variables, ...nested } }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#intersection */
describe('intersection()', () => {
  const objects = {
    first: { one: 'a', two: 'b', three: 'c' },
    second: { one: 'a', two: 'z', three: 'c' },
    deep: { a: { b: 1, c: 2 } },
  }
  test.each([
    // The documentation's example.
    ["intersection(variables('first'), variables('second'))", "{ one: 'a', three: 'c' }"],
    ["intersection(createArray('one', 'two', 'three'), createArray('two', 'three'))", "['two', 'three']"],
    [
      "intersection(createArray('fizz', 'buzz', 'pop'), createArray('snap', 'crackle', 'pop'), createArray('pop'))",
      "['pop']",
    ],
    ['intersection(createArray(), createArray(1))', '[]'],
    ["intersection(createArray('A'), createArray('a'))", '[]'],
    ["intersection(createArray('a', parameters('some')), createArray('a'))", missing('some')],
    ["intersection(createArray('a'), createArray(parameters('some')))", missing('some')],
    ["intersection(createArray('a'), createArray(parameters('some'), 'a'))", "['a']"],
    ["intersection(createArray('a'), parameters('list'))", missing('list')],
    [
      'intersection(createArray(1, 1), createArray(1))',
      '?(whether intersection() keeps an item twice is not documented)',
    ],
    ["intersection(variables('first'), createObject())", '{}'],
    ["intersection(createObject('a', 1), createObject('a', parameters('some')))", `{ a: ${missing('some')}? }`],
    [
      "intersection(variables('first'), union(parameters('thing'), createObject('one', 'a')))",
      `{ one: 'a', two: ${missing('thing')}?, three: ${missing('thing')}? }`,
    ],
    [
      "intersection(createObject('a', parameters('mode')), createObject('a', 'IPVS'))",
      "{ a: <<'IPVS' | 'IPTABLES'> | null> }",
    ],
    ["intersection(variables('deep'), variables('deep'))", '{ a: { b: 1, c: 2 } }'],
    [
      "intersection(variables('deep'), createObject('a', createObject('b', 1)))",
      '{ a: ?(what intersection() makes of objects inside objects is not documented)? }',
    ],
    [
      "intersection(createObject('a', 1), createObject('A', 1))",
      "{ a: ?(whether intersection() takes 'a' and 'A' for one name is not documented)? }",
    ],
    [
      'intersection(createArray(), createObject())',
      '?(intersection() takes arrays only or objects only, and is given an array, an object)',
    ],
    ['intersection(createArray())', '?(intersection() takes at least 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables: objects }))).toBe(expected)
  })
})

/** Azure/bicep, src/Bicep.Core/Semantics/Namespaces/SystemNamespaceType.cs: "removed, preserving order". */
describe('distinct()', () => {
  test.each([
    ["distinct(createArray('b', 'a', 'b'))", "['b', 'a']"],
    ['distinct(createArray())', '[]'],
    ["distinct(createArray(parameters('some')))", `[${missing('some')}]`],
    ["distinct(createArray('a', parameters('some')))", missing('some')],
    ["distinct('a')", '?(distinct() takes an array, and is given a string)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})
