import { describe, expect, test } from '@jest/globals'
import { arm, show, showSite, unknowns } from '../support.js'

const parameters = unknowns
const missing = (name: string) => `?(parameter '${name}' has no value and no default)`

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#null */
describe('null()', () => {
  test.each([
    ['null()', 'null'],
    ['null(1)', '?(null() takes 0 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#createarray */
describe('createArray()', () => {
  test.each([
    ["createArray(1, 'a', createArray(), null())", "[1, 'a', [], null]"],
    ['createArray()', '[]'],
    ["createArray(parameters('some'), 2)", `[${missing('some')}, 2]`],
    ["createArray(parameters('mode'))", "[<'IPVS' | 'IPTABLES'>]"],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#createobject */
describe('createObject()', () => {
  test.each([
    [
      "createObject('intProp', 1, 'objectProp', createObject('key1', 'value1'))",
      "{ intProp: 1, objectProp: { key1: 'value1' } }",
    ],
    ['createObject()', '{}'],
    ["createObject('a', 1, 'A', 2)", '{ A: 2 }'],
    ["createObject('__proto__', 1).__proto__", '1'],
    ["createObject('a', parameters('some'))", `{ a: ${missing('some')} }`],
    ["createObject(parameters('some'), 1, 'b', 2)", `{ b: 2, ...${missing('some')} }`],
    ["createObject('a', 1, parameters('some'), 1, 'b', 2)", `{ a: ${missing('some')}?, b: 2, ...${missing('some')} }`],
    ["createObject(parameters('mode'), 1)", '<{ IPVS: 1 } | { IPTABLES: 1 }>'],
    // "The function only accepts an even number of parameters."
    ["createObject('a')", '?(createObject() takes pairs of a name and a value, and is given 1 arguments)'],
    ["createObject('a', 1, 'b')", '?(createObject() takes pairs of a name and a value, and is given 3 arguments)'],
    ['createObject(1, 2)', '?(createObject() takes strings as names, and is given a number)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })

  test('keeps names that are given twice', () => {
    const value = arm("createObject('a', 1, 'b', 2, 'A', 3)")
    const repeated = value.kind === 'object' ? value.repeated : []
    expect(
      repeated.map(({ again, replaced }) =>
        [showSite(again.key), showSite(replaced.key)].map((text) => text.slice(-3)),
      ),
    ).toEqual([["'A'", "'a'"]])
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#json */
describe('json()', () => {
  test.each([
    ['json(\'{"a":"b","c":[1,2.5,true,null]}\')', "{ a: 'b', c: [1, 2.5, true, null] }"],
    ["json('null')", 'null'],
    ["json('3')", '3'],
    ["json('true')", 'true'],
    ['json(\'"test"\')', "'test'"],
    ['json(\'{"a":1,"a":2}\')', '{ a: 2 }'],
    // The documentation's examples.
    ["json('{''a'': ''b''}')", "{ a: 'b' }"],
    ["json('''test''')", "'test'"],
    // Single quotes, and what is quoted in either.
    [`json('["it''s", ''say "a"'', ''it\\''s'']')`, `['it's', 'say "a"', 'it's']`],
    ["json('[''a]')", expect.stringMatching(/^\?\(json\(\) is given text that is not JSON: /)],
    // Not an expression again.
    ['json(\'{"a":"[null()]"}\')', "{ a: '[null()]' }"],
    ["json('')", expect.stringMatching(/^\?\(json\(\) is given text that is not JSON: /)],
    ["json('{')", expect.stringMatching(/^\?\(json\(\) is given text that is not JSON: /)],
    ["json('{} x')", expect.stringMatching(/^\?\(json\(\) is given text that is not JSON: /)],
    ['json(1)', '?(json() takes a string, and is given a number)'],
    // Its text may be `null`.
    ["json(parameters('some'))", `${missing('some')}?`],
    ["json(if(parameters('flag'), '1', 'null'))", '<1 | null>'],
    ['json()', '?(json() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toEqual(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#empty */
describe('empty()', () => {
  test.each([
    ["empty('')", 'true'],
    ["empty(' ')", 'false'],
    ['empty(createArray())', 'true'],
    ['empty(createArray(null()))', 'false'],
    ['empty(createObject())', 'true'],
    ["empty(createObject('a', null()))", 'false'],
    // The documentation's examples of null(), json() and coalesce().
    ['empty(null())', 'true'],
    ["empty(json('null'))", 'true'],
    ['empty(coalesce(null(), null()))', 'true'],
    ['empty(0)', '?(empty() takes a string, an array or an object, and is given a number)'],
    ['empty(false())', '?(empty() takes a string, an array or an object, and is given a boolean)'],
    ["empty(parameters('some'))", missing('some')],
    ["empty(parameters('mode'))", '<false | false>'],
    ["empty(union(parameters('thing'), createObject()))", missing('thing')],
    ["empty(union(parameters('thing'), createObject('a', 1)))", 'false'],
    ["empty('a', 'b')", '?(empty() takes 1 arguments, and is given 2)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** What Bicep's `.?` is compiled to: https://github.com/Azure/bicep/pull/9368 */
describe('tryGet()', () => {
  const variables = { config: { Mode: 'IPVS', none: null, list: [10, { a: 1 }] } }
  test.each([
    ["tryGet(variables('config'), 'mode')", "'IPVS'"],
    ["tryGet(variables('config'), 'missing')", 'null'],
    ["tryGet(variables('config').list, 0)", '10'],
    ["tryGet(variables('config').list, 2)", 'null'],
    ["tryGet(variables('config').list, -1)", 'null'],
    ['tryGet(null(), 0)', 'null'],
    ["tryGet('text', 'length')", 'null'],
    ["tryGet(variables('config'), 'list', 1, 'a')", '1'],
    // "any chained property or array accesses will not be performed"
    ["tryGet(variables('config'), 'missing', 'a', 0)", 'null'],
    ["tryGet(variables('config'), 'none', 'a')", 'null'],
    ["tryGet(variables('config'), 'none', parameters('some'))", 'null'],
    ["tryGet(variables('config'), 'list', 5)", '?(the array has 2 items, and item 5 was asked for)'],
    ["tryGet(parameters('thing'), 'a')", `${missing('thing')}?`],
    ["tryGet(variables('config'), parameters('some'))", "<'IPVS' | null | [10, { a: 1 }] | null>"],
    ["tryGet(variables('config'), if(parameters('flag'), 'mode', 'missing'))", "<'IPVS' | null>"],
    ["tryGet(variables('config'))", '?(tryGet() takes at least 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#union */
describe('union() of objects', () => {
  const variables = {
    first: { property: { one: 'a', two: 'b', three: 'c1' }, nestedArray: [1, 2] },
    second: { property: { three: 'c2', four: 'd', five: 'e' }, nestedArray: [3, 4] },
    object: { a: { b: 1 } },
  }
  const fromThing = `${missing('thing')}?`
  test.each([
    // The documentation's two examples.
    [
      "union(createObject('one', 'a', 'two', 'b', 'three', 'c1'), createObject('three', 'c2', 'four', 'd'))",
      "{ one: 'a', two: 'b', three: 'c2', four: 'd' }",
    ],
    [
      "union(variables('first'), variables('second'))",
      "{ property: { one: 'a', two: 'b', three: 'c2', four: 'd', five: 'e' }, nestedArray: [3, 4] }",
    ],
    ["union(createObject('a', 1), createObject('A', 2))", '{ A: 2 }'],
    ["union(createObject('a', 1))", '{ a: 1 }'],
    // "that value overwrites the existing value"
    ["union(variables('object'), createObject('a', null()))", '{ a: null }'],
    ["union(variables('object'), createObject('a', 'text'))", "{ a: 'text' }"],
    ["union(createObject('a', 'text'), variables('object'))", '{ a: { b: 1 } }'],
    [
      "union(variables('object'), createObject('a', 'text'), createObject('a', createObject('c', 2)))",
      '{ a: { c: 2 } }',
    ],
    [
      "union(variables('object'), variables('object'), createObject('a', createObject('c', 2)))",
      '{ a: { b: 1, c: 2 } }',
    ],
    // What is unknown may replace what stands before it, not what comes after it.
    ["union(variables('object'), parameters('thing'))", `{ a: ${fromThing}, ...${missing('thing')} }`],
    [
      "union(parameters('thing'), variables('object'))",
      `{ a: { b: 1, ...${missing('thing')} }, ...${missing('thing')} }`,
    ],
    ["union(createObject('a', parameters('thing')), variables('object'))", `{ a: { b: 1, ...${missing('thing')} } }`],
    ["union(variables('object'), createObject('a', parameters('thing')))", `{ a: ${missing('thing')} }`],
    [
      "union(createObject('a', 'x'), createObject('a', parameters('thing')), variables('object'))",
      `{ a: { b: 1, ...${missing('thing')} } }`,
    ],
    [
      "union(variables('object'), if(parameters('flag'), createObject('c', 1), createObject()))",
      '{ a: { b: 1 }, c: <1 | null> }',
    ],
    [
      "union(createObject('a', if(parameters('flag'), variables('object'), 1)), createObject('a', createObject('c', 2)))",
      '{ a: <{ a: { b: 1 }, c: 2 } | { c: 2 }> }',
    ],
    // What nobody knows blurs only the ways in which it is there.
    [
      "union(variables('object'), if(parameters('flag'), parameters('thing'), createObject()))",
      `<{ a: ${fromThing}, ...${missing('thing')} } | { a: { b: 1 } }>`,
    ],
    [
      "union(if(parameters('flag'), parameters('thing'), createObject()), createObject('c', parameters('mode')))",
      `<{ c: <'IPVS' | 'IPTABLES'>, ...${missing('thing')} } | { c: <'IPVS' | 'IPTABLES'> }>`,
    ],
    ["union(parameters('thing'), parameters('some'))", missing('thing')],
    ['union(createObject(), null())', '?(union() takes objects, and is given null)'],
    ["union(createObject(), 'a')", '?(union() takes objects, and is given a string)'],
    ['union()', '?(union() takes at least 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#union */
describe('union() of arrays', () => {
  test.each([
    ["union(createArray('one', 'two', 'three'), createArray('three', 'four'))", "['one', 'two', 'three', 'four']"],
    // "any nested arrays" stay what they are: the documentation's second example.
    [
      "union(createArray(createArray('one', 'two'), createArray('three')), createArray(createArray('three'), createArray('four', 'two')))",
      "[['one', 'two'], ['three'], ['four', 'two']]",
    ],
    ["union(createArray('a', 'a'), createArray('A'))", "['a', 'A']"],
    ["union(createArray(1, '1', true()), createArray('True', null(), null()))", "[1, '1', true, 'True', null]"],
    [
      "union(createArray(createObject('a', 1)), createArray(createObject('a', 1), createObject('a', 2)))",
      '[{ a: 1 }, { a: 2 }]',
    ],
    ["union(createArray(parameters('some')))", `[${missing('some')}]`],
    ["union(createArray(parameters('some')), createArray('a'))", missing('some')],
    ["union(createArray('a'), createArray(parameters('mode')))", "?(parameter 'mode' has no value and no default)"],
    ["union(createArray('a'), parameters('list'))", missing('list')],
    ["union(parameters('list'), parameters('list'))", missing('list')],
    [
      "objectKeys(union(if(parameters('flag'), createObject('A', 1), createObject('a', 1)), createObject()))",
      "<['A'] | ['a']>",
    ],
    // They may be arrays, or objects.
    [
      "union(if(parameters('flag'), parameters('list'), parameters('thing')), parameters('list'))",
      `<${missing('list')} | ${missing('thing')}>`,
    ],
    [
      "union(createArray('a'), createObject())",
      '?(union() takes arrays only or objects only, and is given an array, an object)',
    ],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#shallowmerge */
describe('shallowMerge()', () => {
  test.each([
    [
      "shallowMerge(createArray(createObject('a', createObject('x', 1)), createObject('a', createObject('y', 2))))",
      '{ a: { y: 2 } }',
    ],
    ['shallowMerge(createArray())', '{}'],
    [
      "shallowMerge(createArray(createObject('a', 1), parameters('thing')))",
      `{ a: ${missing('thing')}?, ...${missing('thing')} }`,
    ],
    ["shallowMerge(parameters('list'))", missing('list')],
    ["shallowMerge(createObject('a', 1))", '?(shallowMerge() takes an array of objects, and is given an object)'],
    ["shallowMerge(createArray('a'))", '?(shallowMerge() takes objects, and is given a string)'],
    ["shallowMerge(createArray(if(parameters('flag'), createObject('a', 1), createObject())))", '{ a: <1 | null> }'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** A property that only one of the branches has is null in the other; that null is nothing written. */
describe('a property that hangs on a choice', () => {
  const variables = {
    perhaps: "[union(if(parameters('flag'), createObject('a', 2), createObject()), createObject())]",
    certain: "[union(if(parameters('flag'), createObject('a', 2), createObject('a', null())), createObject())]",
  }
  test.each([
    ["variables('perhaps')", '{ a: <2 | null> }'],
    ["union(createObject('a', 1), variables('perhaps'))", '{ a: <2 | 1> }'],
    ["shallowMerge(createArray(createObject('a', 1), variables('perhaps')))", '{ a: <2 | 1> }'],
    ["union(variables('perhaps'), createObject('a', 1))", '{ a: <1 | 1> }'],
    ["union(variables('perhaps'), variables('perhaps'))", '{ a: <2 | null> }'],
    ["union(createObject('a', 1), variables('certain'))", '{ a: <2 | null> }'],
    ["empty(variables('perhaps'))", '?(whether the object has a property hangs on a choice)'],
    ["empty(union(createObject('b', 1), variables('perhaps')))", 'false'],
    ["equals(variables('perhaps'), createObject('a', 2))", "?(whether there is a 'a' hangs on a choice)"],
    ["equals(union(createObject('b', 1), variables('perhaps')), createObject('b', 2))", 'false'],
    ["coalesce(variables('perhaps').a, 3)", '<2 | 3>'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})
