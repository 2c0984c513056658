import { describe, expect, test } from '@jest/globals'
import { refusedParts } from '../../../src/evaluate/refused-parts.js'
import type { Value } from '../../../src/model/value.js'
import { arm, bicep, showSite, unknowns } from './support.js'

const parameters = { ...unknowns, perhaps: { type: 'array', nullable: true } }
const variables = { text: 'aks-orders', none: null, list: ['a'], thing: { a: 1 }, wrong: '[length(1)]' }

function told(value: Value): readonly string[] {
  return refusedParts(value).map(({ message }) => message.replace('Azure refuses this expression: ', ''))
}

function toldOf(expression: string): readonly string[] {
  return told(arm(expression, { parameters, variables }))
}

/** As Azure does, by the messages that the functions cite. */
describe('calls that Azure refuses', () => {
  test.each([
    ["createObject('a')", 'createObject() takes pairs of a name and a value, and is given 1 arguments.'],
    ["createObject(1, 'a')", 'createObject() takes strings as names, and is given a number.'],
    ["createObject('a', 1, variables('list'), 2)", 'createObject() takes strings as names, and is given an array.'],
    ["toLower('a', 'b')", 'toLower() takes 1 arguments, and is given 2.'],
    ['length(1)', 'length() takes an array, a string or an object, and is given a number.'],
    ['length(true())', 'length() takes an array, a string or an object, and is given a boolean.'],
    ['empty(0)', 'empty() takes a string, an array or an object, and is given a number.'],
    ['first(1)', 'first() takes an array or a string, and is given a number.'],
    ["last(variables('thing'))", 'last() takes an array or a string, and is given an object.'],
    [
      "take(variables('text'), '2')",
      'take() takes an array or a string, and an integer, and is given a string, a string.',
    ],
    ['skip(100, 2)', 'skip() takes an array or a string, and an integer, and is given a number, a number.'],
    ["split(1, ',')", 'split() takes a string and one or more delimiters, and is given a number, a string.'],
    ["split('a,b', 1)", 'split() takes a string and one or more delimiters, and is given a string, a number.'],
    [
      "replace(variables('list'), 'a', 'b')",
      'replace() takes three strings, and is given an array, a string, a string.',
    ],
    ['toUpper(100)', 'toUpper() takes a string, and is given a number.'],
    ['trim(100)', 'trim() takes a string, and is given a number.'],
    ["startsWith('a', 1)", 'startsWith() takes two strings, and is given a string, a number.'],
    ["concat(variables('list'), 'b')", 'concat() takes strings only or arrays only, and is given an array, a string.'],
    [
      "concat('b', parameters('list'))",
      'concat() takes strings only or arrays only, and is given a string, an unknown value.',
    ],
    [
      "union(variables('thing'), variables('list'))",
      'union() takes arrays only or objects only, and is given an object, an array.',
    ],
    ["union(variables('thing'), 'a')", 'union() takes objects, and is given a string.'],
    ["substring(variables('text'), 5, 6)", 'substring() asks for 6 characters from 5 on, and the string has 10.'],
    ["substring(variables('text'), -1)", 'substring() takes a place within the string.'],
    ["int('three')", 'int() takes an integer or a string that holds one, and is given a string.'],
    ['int(true())', 'int() takes an integer or a string that holds one, and is given a boolean.'],
    ["if('yes', 1, 2)", 'if() takes a boolean as its condition, and is given a string.'],
  ])('%s', (expression, message) => {
    expect(toldOf(expression)).toEqual([message])
  })

  test.each([
    // What becomes of null is documented for few functions.
    ['length(null())'],
    ["split(variables('none'), ',')"],
    ["toLower(json('null'))"],
    ["concat(variables('list'), null())"],
    ["concat('a', parameters('perhaps'))"],
    ["union(variables('thing'), null())"],
    ['createObject(null(), 1)'],
    ["if(null(), 'a', 'b')"],
    // Which texts are read as another type is not documented.
    ["if('true', 'a', 'b')"],
    ["int('1.5')"],
    ["int('')"],
    ["bool('sdf')"],
    // Somebody has yet to write it.
    ["substring('', 0, 3)"],
    // No message of Azure's is known. Templates that are deployed give parameters() a second argument.
    ["parameters('mode', 'IPVS')"],
    ["add('1', 2)"],
    ["greater(1, 'a')"],
    ["and('a', true())"],
    ['json(1)'],
    // Nobody knows what they are.
    ["length(parameters('some'))"],
    ["createObject(parameters('some'), 1)"],
    ["if(equals(parameters('some'), 'a'), 1, 2)"],
  ])('not %s', (expression) => {
    expect(toldOf(expression)).toEqual([])
  })

  test.each([
    ['length(any(1))', 'length() takes an array, a string or an object, and is given a number.'],
    ["toLower('a', 'b')", 'toLower() takes 1 arguments, and is given 2.'],
    ["any('yes') ? 1 : 2", "'?:' takes a boolean as its condition, and is given a string."],
    ["[...any('a')]", 'concat() takes strings only or arrays only, and is given an array, a string.'],
  ])('%s in Bicep', (expression, message) => {
    expect(told(bicep(expression))).toEqual([message])
  })
})

describe('what hangs on a refused call is refused', () => {
  const refused = ['length() takes an array, a string or an object, and is given a number.']

  test.each([
    ["concat('a', string(length(1)))"],
    ["createArray('a', length(1))"],
    ["createObject('a', createObject('b', length(1)))"],
    // Whatever else is unknown.
    ["concat(parameters('some'), '-', length(1))"],
    ["equals(parameters('some'), length(1))"],
    ["union(createObject('a', 1), parameters('thing'), length(1))"],
    ['union(createArray(1), length(1))'],
    // As a condition.
    ["if(greater(length(1), 0), 'a', 'b')"],
    ['not(equals(length(1), 0))'],
    ["if(and(true(), equals(length(1), 0)), 'a', 'b')"],
    // Whichever way a choice falls.
    ["format('{0}-{1}', if(parameters('flag'), 'a', 'b'), length(1))"],
    ["if(parameters('flag'), add(1, variables('wrong')), string(variables('wrong')))"],
    ["concat(parameters('mode'), string(length(1)))"],
    ["union(length(1), if(parameters('flag'), createObject('a', 1), createObject()))"],
    ["union(if(parameters('flag'), parameters('thing'), createObject()), length(1), createObject('a', 1))"],
  ])('%s', (expression) => {
    expect(toldOf(expression)).toEqual(refused)
  })

  test.each([
    // Not evaluated.
    ["if(true(), 'a', length(1))"],
    ["coalesce('a', length(1))"],
    ['or(true(), equals(length(1), 0))'],
    ["tryGet(variables('thing'), 'b', length(1))"],
    // Nobody knows whether it is.
    ["if(parameters('flag'), 'a', length(1))"],
    ["if(equals(parameters('mode'), 'IPVS'), length(1), 'a')"],
    ["union(if(parameters('flag'), length(1), createObject()), createObject('a', 1))"],
    ["and(parameters('flag'), equals(length(1), 0))"],
    // In one alternative this call, in the other that one: none is certain.
    ["if(parameters('flag'), length(1), length(2))"],
  ])('not %s', (expression) => {
    expect(toldOf(expression)).toEqual([])
  })
})

test('is told where it stands', () => {
  const value = arm("concat(parameters('mode'), variables('wrong'))", { parameters, variables })
  expect(refusedParts(value).map(({ site }) => showSite(site).replace(/^[\d:]+ /, ''))).toEqual(['length(1)'])
})
