import { expect, test } from '@jest/globals'
import { asDeclared, type Conversion } from '../../../src/evaluate/conversion.js'
import { jsonValue } from '../../../src/evaluate/json-value.js'
import type { ValueType } from '../../../src/model/value.js'
import { parseJson } from '../../../src/syntax/json/parse.js'
import { show, sourceOf } from './support.js'

test.each([
  ['any', '1', 'string', "'1'"],
  ['any', '1.30', 'string', "'1.30'"],
  ['any', 'true', 'string', "'true'"],
  ['any', '{ "a": 1 }', 'string', `'{ "a": 1 }'`],
  ['any', '"3"', 'number', '3'],
  ['any', '"True"', 'boolean', 'true'],
  ['any', '"yes"', 'boolean', '?(what is given is read as boolean)'],
  ['any', '"1"', 'array', '?(what is given is read as array)'],
  ['any', '"many"', 'number', "'many'"],
  ['any', '1', null, '1'],
  ['numbers', '"3"', 'number', '3'],
  ['numbers', '"false"', 'boolean', 'false'],
  ['numbers', '3', 'string', '3'],
  ['none', '"3"', 'number', "'3'"],
  ['any', 'null', 'string', 'null'],
] as const satisfies readonly (readonly [Conversion, string, ValueType | null, string])[])(
  '%s: %s as %p',
  (conversion, text, type, expected) => {
    const { root } = parseJson(text)
    if (root === null) throw new Error('The test is no JSON.')
    const value = jsonValue(root, sourceOf('deploy.sh', text))
    expect(show(asDeclared(value, type, conversion))).toBe(expected)
  },
)
