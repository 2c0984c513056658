import { expect, test } from '@jest/globals'
import { pathText } from '../../../../src/policy/schema/instance.js'
import { bare, quoted } from '../../../../src/policy/schema/schema.js'
import { hole, instanceFrom, listHole, nullableHole, schemaFrom, type Template } from '../support.js'

const branches = (whenYes: unknown, whenNo: unknown) =>
  Object.fromEntries([
    ['then', whenYes],
    ['else', whenNo],
  ])

/** `PATH is FOUND, expected EXPECTED` for each failure. */
function failures(schema: unknown, template: Template): readonly string[] {
  return schemaFrom(schema)
    .schema.failures(instanceFrom(template))
    .map(({ path, found, expected }) => {
      const state = found === null ? 'is missing' : `is ${found(quoted)}`
      return `${pathText(path) || 'root'} ${state}, expected ${expected(quoted)}`
    })
}

test.each<readonly [schema: unknown, instance: Template, expected: readonly string[]]>([
  [{ type: 'string' }, 1, ['root is 1, expected a string']],
  [{ type: ['string', 'null'] }, {}, ['root is an object, expected a string or null']],
  [{ type: ['number', 'boolean', 'array'] }, 'x', ["root is 'x', expected a number, true or false or an array"]],
  [{ type: ['integer', 'object'] }, 'x', ["root is 'x', expected a whole number or an object"]],
  [{ const: 'a' }, true, ["root is true, expected 'a'"]],
  [{ const: { a: [1] } }, [], ['root is an array, expected {"a":[1]}']],
  [{ const: 1 }, 'x'.repeat(80), [`root is '${'x'.repeat(80)}', expected 1`]],
  [{ const: 1 }, 'x'.repeat(81), [`root is '${'x'.repeat(77)}...', expected 1`]],
  [{ enum: ['a', 2, 'b'] }, 'c', ["root is 'c', expected 'a', 2 or 'b'"]],
  [{ minimum: 1, multipleOf: 3 }, -1, ['root is -1, expected 1 or more', 'root is -1, expected a multiple of 3']],
  [{ exclusiveMinimum: 1 }, 1, ['root is 1, expected more than 1']],
  [{ exclusiveMaximum: 1 }, 1, ['root is 1, expected less than 1']],
  [{ maximum: 1 }, 2, ['root is 2, expected 1 or less']],
  [{ minLength: 1 }, '', ["root is '', expected at least 1 character"]],
  [{ maxLength: 2 }, 'abc', ["root is 'abc', expected at most 2 characters"]],
  [{ pattern: '^a$' }, 'b', ["root is 'b', expected text that matches ^a$"]],
  [{ maximumVersion: '1.33' }, '1.34', ["root is '1.34', expected 1.33 or older"]],
  [{ required: ['a', 'b'] }, { b: hole() }, ['a is missing, expected a value']],
  [{ properties: { a: { properties: { b: false } } } }, { a: { b: 'x' } }, ["a.b is 'x', expected it to be left out"]],
  [{ additionalProperties: false }, { a: 1 }, ['a is 1, expected it to be left out']],
  // What may not be there is no fault.
  [
    { additionalProperties: false },
    { a: 1, b: nullableHole(), c: hole() },
    ['a is 1, expected it to be left out', 'c is an unknown value, expected it to be left out'],
  ],
  [{ propertyNames: { pattern: '^b' } }, { a: 1, bc: 1 }, ["a is 'a', expected text that matches ^b"]],
  [{ propertyNames: { maxLength: 1 } }, { ab: nullableHole(), cd: 1 }, ["cd is 'cd', expected at most 1 character"]],
  [{ minProperties: 1 }, {}, ['root is an object, expected at least 1 property']],
  [{ maxProperties: 1 }, { a: 1, b: 1 }, ['root is an object, expected at most 1 property']],
  [{ dependentRequired: { a: ['b'] } }, { a: 1 }, ["b is missing, expected a value, because 'a' is set"]],
  [{ dependentSchemas: { a: { required: ['c'] } } }, { a: 1 }, ['c is missing, expected a value']],
  [{ items: { type: 'string' } }, ['a', 1, 'b', 2], ['[1] is 1, expected a string', '[3] is 2, expected a string']],
  [{ properties: { a: { prefixItems: [{ const: 1 }] } } }, { a: [2] }, ['a[0] is 2, expected 1']],
  [
    { items: { type: 'string' } },
    listHole([1, 'a'], [2, 'b']),
    ['[0] is 1, expected a string', '[^2] is 2, expected a string'],
  ],
  [
    { not: { properties: { a: { contains: { const: 1 } } } } },
    { a: listHole([1]) },
    ['a is an array, expected something else'],
  ],
  [{ minItems: 2 }, [1], ['root is an array, expected at least 2 items']],
  [{ minItems: 1 }, [], ['root is an array, expected at least 1 item']],
  [{ uniqueItems: true }, [1, 1], ['root is an array, expected items that all differ']],
  [{ contains: { const: 1 } }, [], ["root is an array, expected at least 1 item that fits 'contains'"]],
  [
    { contains: { const: 1 }, minContains: 2 },
    [1],
    ["root is an array, expected at least 2 items that fit 'contains'"],
  ],
  [
    { contains: { const: 1 }, maxContains: 2 },
    [1, 1, 1],
    ["root is an array, expected from 1 to 2 items that fit 'contains'"],
  ],
  [{ not: { const: 'a' } }, 'a', ["root is 'a', expected something else"]],
  [{ not: { required: ['a'] } }, { a: {} }, ['a is an object, expected it to be left out']],
  [
    { not: { required: ['a', 'b'], properties: { a: { const: 1 }, b: { enum: ['x', 'y'] } } } },
    { a: 1, b: 'x', c: hole() },
    ["a is 1, expected something else while b is 'x'"],
  ],
  [
    { not: { properties: { a: { minimum: 1, minLength: 9 } } } },
    { a: 'long enough' },
    ["a is 'long enough', expected something else"],
  ],
  [{ not: { type: 'object' } }, {}, ['root is an object, expected something else']],
  // What is in an object says more than that it is one, and in what it stands goes without saying.
  [
    {
      not: { type: 'object', required: ['a'], properties: { a: { type: 'object', properties: { b: { const: 1 } } } } },
    },
    { a: { b: 1 } },
    ['a.b is 1, expected something else'],
  ],
  [
    { not: { properties: { a: { type: 'array', items: { type: 'string' } }, b: { type: 'object' } } } },
    { a: ['x', 'y'], b: {} },
    ["a[0] is 'x', expected something else while a[1] is 'y' and b is an object"],
  ],
  [{ not: { properties: { a: { minimum: 1, type: 'integer' } } } }, { a: 2 }, ['a is 2, expected something else']],
  [{ not: { properties: { a: { minItems: 1 } } } }, { a: [1] }, ['a is an array, expected something else']],
  [{ not: { type: 'string', properties: { a: true } } }, 'x', ["root is 'x', expected something else"]],
  [{ not: { type: 'string', required: ['a'] } }, 'x', ["root is 'x', expected something else"]],
  [{ not: { type: 'string', items: true } }, 'x', ["root is 'x', expected something else"]],
  [{ not: true }, 'a', ["root is 'a', expected something else"]],
  [{ not: { items: { const: 1 } } }, [1, 1], ['[0] is 1, expected something else while [1] is 1']],
  [
    { anyOf: [{ properties: { a: { const: 1 } } }, { properties: { a: { minimum: 5 } } }] },
    { a: 2 },
    ['a is 2, expected 1 or 5 or more'],
  ],
  [
    { anyOf: [{ required: ['b'], properties: { a: { const: 1 } } }, { properties: { c: { const: 3 } } }] },
    { a: 2, c: 4 },
    ['c is 4, expected 3 or b a value and a 1'],
  ],
  [{ oneOf: [{ const: 1 }, { const: 2 }] }, 3, ['root is 3, expected 1 or 2']],
  [
    { oneOf: [{ minimum: 1 }, { minimum: 2 }, { minimum: 3 }] },
    2,
    ['root is 2, expected exactly one of 3 alternatives to fit, not 2'],
  ],
  [
    {
      if: { properties: { mode: { const: 'IPVS' } }, required: ['mode'] },
      ...branches({ required: ['ipvsConfig'] }, { properties: { ipvsConfig: false } }),
    },
    { mode: 'IPVS' },
    ['ipvsConfig is missing, expected a value'],
  ],
  [{ if: { const: 1 }, ...branches(false, { type: 'string' }) }, 2, ['root is 2, expected a string']],
  [
    { properties: { a: true }, unevaluatedProperties: false },
    { b: 1 },
    ["root is an object, expected nothing but what its schema allows ('unevaluatedProperties')"],
  ],
])('%j on %j', (schema, template, expected) => {
  expect(failures(schema, template)).toEqual(expected)
})

test('texts can be had without quotes', () => {
  const [failure] = schemaFrom({ enum: ['a', 'b'] }).schema.failures(instanceFrom('c'))
  expect([failure?.found?.(bare), failure?.expected(bare)]).toEqual(['c', 'a or b'])
})
