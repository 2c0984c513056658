import { describe, expect, test } from '@jest/globals'
import { arm, show, unknowns } from '../support.js'

const parameters = unknowns
const missing = (name: string) => `?(parameter '${name}' has no value and no default)`
const variables = {
  object: { valueA: 10, valueB: 'Example Text' },
  nested: { a: [1, { b: null }, []], c: {}, d: true },
  perhaps: "[union(createObject('b', 1), if(parameters('flag'), createObject('a', 2), createObject()))]",
}

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#string; escapes:
 * https://github.com/JamesNK/Newtonsoft.Json, Src/Newtonsoft.Json/Utilities/JavaScriptUtils.cs.
 */
describe('string()', () => {
  test.each([
    // The documentation's example.
    ["string(variables('object'))", '\'{"valueA":10,"valueB":"Example Text"}\''],
    ["string(createArray('a', 'b', 'c'))", '\'["a","b","c"]\''],
    ['string(5)', "'5'"],
    ["string('text')", "'text'"],
    // .NET's text of a boolean by itself, JSON's inside.
    ['string(true())', "'True'"],
    ['string(false())', "'False'"],
    ["string(variables('nested'))", '\'{"a":[1,{"b":null},[]],"c":{},"d":true}\''],
    ['string(createArray())', "'[]'"],
    ["string(createArray('\"\\\\/<ä'))", '\'["\\"\\\\/<ä"]\''.replace('\\\\/', '\\\\\\\\/')],
    ["string(createArray('\u2028\u0001'))", '\'["\\u2028\\u0001"]\''],
    ["string(parameters('mode'))", "<'IPVS' | 'IPTABLES'>"],
    ["string(createObject('a', parameters('mode')))", '<\'{"a":"IPVS"}\' | \'{"a":"IPTABLES"}\'>'],
    ["string(createArray(parameters('some')))", missing('some')],
    ["string(union(parameters('thing'), createObject('a', 1)))", missing('thing')],
    ["string(variables('perhaps'))", "?(whether there is a 'a' hangs on a choice)"],
    ["string(parameters('thing'))", missing('thing')],
    ["string(json('[1.50]'))", '?(string() is given a number that is not exact here)'],
    ['string(null())', '?(string() takes a value other than null, and is given null)'],
    ['string()', '?(string() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })

  test('an array that holds itself many times over ends', () => {
    const doubled = Array.from({ length: 40 }, (_, level) => [
      `v${level + 1}`,
      `[createArray(variables('v${level}'), variables('v${level}'))]`,
    ])
    const variables = { v0: 'a', ...Object.fromEntries(doubled) }
    expect(show(arm("string(variables('v40'))", { variables }))).toMatch(/^\?\(/)
  })
})
