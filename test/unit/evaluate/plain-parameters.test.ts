import { expect, test } from '@jest/globals'
import { plainParameters } from '../../../src/evaluate/arm/parameter-file.js'
import { parseJson } from '../../../src/syntax/json/parse.js'

test.each([
  ['{}', true],
  ['{ "parameters": {} }', true],
  ['{ "a": { "value": 1 } }', true],
  ['{ "a": { "Value": null }, "b": { "reference": {} } }', true],
  ['{ "parameters": { "a": { "expression": "[externalInput()]" } }, "other": 1 }', true],
  // az sends what stands in `parameters`, whatever that is.
  ['{ "parameters": { "value": {} } }', false],
  ['{ "parameters": [] }', false],
  ['{ "parameters": { "a": { "type": "string" } } }', false],
  ['{ "a": 1 }', false],
  ['{ "a": { "value": 1 }, "b": "c" }', false],
  ['[]', false],
  ['"a"', false],
])('%s: %p', (text, expected) => {
  const { root } = parseJson(text)
  expect(root !== null && plainParameters(root)).toBe(expected)
})
