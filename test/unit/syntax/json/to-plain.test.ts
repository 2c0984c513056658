import { expect, test } from '@jest/globals'
import { parseJson } from '../../../../src/syntax/json/parse.js'
import type { JsonNode } from '../../../../src/syntax/json/syntax.js'
import { toPlain } from '../../../../src/syntax/json/to-plain.js'

function read(text: string): JsonNode {
  const { root } = parseJson(text)
  if (root === null) throw new Error('not read')
  return root
}

test('gives data without prototypes, the later of two members with one name', () => {
  const value = toPlain(read('{ "a": [1, "x", null, false, {}], "b": 1, "b": 2 }'))
  expect(value).toEqual({ a: [1, 'x', null, false, {}], b: 2 })
  expect(Object.getPrototypeOf(value)).toBeNull()
})

test('holds __proto__ as a property', () => {
  const value = toPlain(read('{ "__proto__": 1 }')) as object
  expect(Object.entries(value)).toEqual([['__proto__', 1]])
})
