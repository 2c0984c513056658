import { describe, expect, test } from '@jest/globals'
import { plainOf } from '../../../../src/policy/schema/instance.js'
import {
  hole,
  instanceFrom,
  listHole,
  nullableHole,
  openName,
  rangeHole,
  schemaFrom,
  type Template,
  textHole,
  typedHole,
} from '../support.js'

type Row = readonly [schema: unknown, instance: Template, verdict: 'yes' | 'no' | 'unknown']

/** `then` in a literal looks like a promise. */
const branches = (whenYes: unknown, whenNo: unknown) =>
  Object.fromEntries([
    ['then', whenYes],
    ['else', whenNo],
  ])
const named = (name: string, schema: unknown) => ({ properties: { [name]: schema } })
const text = { type: 'string' }

const tables: Readonly<Record<string, readonly Row[]>> = {
  'true and false': [
    [true, hole(), 'yes'],
    [false, hole(), 'no'],
    [{}, hole(), 'yes'],
  ],
  type: [
    [text, 'a', 'yes'],
    [text, 1, 'no'],
    [text, hole(), 'unknown'],
    [{ type: ['string', 'integer'] }, 1.5, 'no'],
    [{ type: 'integer' }, 1, 'yes'],
    [{ type: 'object' }, { a: hole() }, 'yes'],
    [{ type: 'array' }, [hole()], 'yes'],
    [{ type: 'array' }, { a: hole() }, 'no'],
  ],
  'const and enum': [
    [{ const: 'a' }, 'a', 'yes'],
    [{ const: 'a' }, hole(), 'unknown'],
    [{ const: { a: 1, b: 2 } }, { a: 1, b: hole() }, 'unknown'],
    [{ const: { a: 1, b: 2 } }, { a: 3, b: hole() }, 'no'],
    [{ const: { a: 1 } }, { a: 1, b: hole() }, 'no'],
    [{ const: { a: 1 } }, { a: 1, b: nullableHole() }, 'unknown'],
    [{ const: { a: 1 } }, { a: 1, [openName]: true }, 'unknown'],
    [{ const: { a: 1 } }, { a: 2, [openName]: true }, 'no'],
    [{ const: [1, 2] }, [1, hole()], 'unknown'],
    [{ const: [1, 2] }, [hole()], 'no'],
    [{ const: [1, 2] }, [2, hole()], 'no'],
    [{ enum: ['a', 'b'] }, 'c', 'no'],
    [{ enum: ['a'] }, 'a', 'yes'],
    [{ enum: ['a', { b: 1 }] }, { b: hole() }, 'unknown'],
    [{ enum: ['a', 'b'] }, { b: hole() }, 'no'],
    // What looks alike to JavaScript is not the same JSON.
    [{ const: 'ab' }, ['a', 'b'], 'no'],
    [{ const: 'a' }, { 0: 'a' }, 'no'],
    [{ const: [1] }, { 0: 1 }, 'no'],
    [{ const: null }, {}, 'no'],
    [{ items: { const: 1 } }, [null], 'no'],
    [{ items: { enum: ['null', null] } }, [null], 'yes'],
  ],
  'what is certain of the unknown': [
    [text, typedHole('string'), 'yes'],
    [text, typedHole('number'), 'no'],
    [{ type: ['integer', 'null'] }, typedHole('number'), 'yes'],
    [{ const: 'a' }, typedHole('string'), 'unknown'],
    [{ const: 'a' }, typedHole('boolean'), 'no'],
    [{ const: null }, typedHole('object'), 'no'],
    [{ const: [1, 'a'] }, [1, typedHole('number')], 'no'],
    [{ const: [1] }, typedHole('array'), 'unknown'],
    [{ const: [1] }, typedHole('object'), 'no'],
    [{ const: { a: 1 } }, typedHole('object'), 'unknown'],
    [{ type: 'integer' }, typedHole('string'), 'no'],
    [{ enum: ['aks-dev', 'aks-prod'] }, textHole('aks-'), 'unknown'],
    [{ enum: ['aks-dev', 'aks-prod'] }, textHole('AKS-'), 'no'],
    [{ enum: ['aks-dev', 'aks-prod'] }, textHole('aks-', '-1'), 'no'],
    [{ minimum: 3 }, typedHole('string'), 'yes'],
    [{ minimum: 3 }, typedHole('number'), 'unknown'],
    [{ minimum: 3 }, rangeHole(3, 9), 'yes'],
    [{ minimum: 3 }, rangeHole(2, 9), 'unknown'],
    [{ minimum: 3 }, rangeHole(Number.NEGATIVE_INFINITY, 2), 'no'],
    [{ exclusiveMaximum: 3 }, rangeHole(3, Number.POSITIVE_INFINITY), 'no'],
    [{ maximum: 3 }, rangeHole(0, Number.POSITIVE_INFINITY), 'unknown'],
    // Of an array that nobody knows, the items may be anything.
    [{ items: { minLength: 3 } }, typedHole('array'), 'unknown'],
    [{ items: { type: 'array' } }, typedHole('array'), 'unknown'],
    [{ prefixItems: [{ pattern: '^10[.]' }] }, typedHole('array'), 'unknown'],
    [{ multipleOf: 2 }, rangeHole(2, 4), 'unknown'],
    [{ enum: [1, 5] }, rangeHole(2, 4), 'no'],
    [{ enum: [1, 3] }, rangeHole(2, 4), 'unknown'],
    [{ const: 2 }, rangeHole(2, 4), 'unknown'],
    [{ const: 4 }, rangeHole(2, 4), 'unknown'],
    [{ pattern: '^aks-' }, typedHole('number'), 'yes'],
    [{ pattern: '^aks-' }, textHole('aks-'), 'yes'],
    [{ pattern: '^aks-' }, textHole('ak'), 'unknown'],
    [{ pattern: '^aks-' }, textHole('', 'aks-'), 'unknown'],
    [{ pattern: '^aks-' }, textHole('prod-'), 'no'],
    [{ pattern: '^aks-?x' }, textHole('aksx'), 'yes'],
    [{ pattern: '^aks-?x' }, textHole('aks_'), 'unknown'],
    [{ pattern: '^aks-|^prod-' }, textHole('prod'), 'unknown'],
    [{ pattern: '^aks-.+' }, textHole('aks-'), 'unknown'],
    [{ pattern: '^aks-[a-z]+$' }, textHole('aks-a'), 'unknown'],
    [{ pattern: '-prod$' }, textHole('a', '-prod'), 'yes'],
    [{ pattern: '-prod$' }, textHole('a-prod'), 'unknown'],
    [{ pattern: '\\baks' }, textHole('', 'aks'), 'unknown'],
    [{ minimumVersion: '1.33' }, textHole('1.32.'), 'no'],
    [{ minimumVersion: '1.33' }, textHole('1.33.'), 'unknown'],
    [{ minimumVersion: '1.33' }, textHole('1.3'), 'unknown'],
    [{ maximumVersion: '1.33' }, textHole('1.34.'), 'no'],
    [{ minimumVersion: '2025-09-02-preview' }, textHole('1.33.'), 'no'],
  ],
  'an array of which a part is known': [
    [{ type: 'array' }, listHole(['a']), 'yes'],
    [{ items: { const: 'a' } }, listHole(['b']), 'no'],
    [{ items: { const: 'a' } }, listHole([], ['b']), 'no'],
    [{ items: { const: 'a' } }, listHole(['a'], ['a']), 'unknown'],
    [{ items: {} }, listHole(['a'], ['a']), 'yes'],
    [{ items: { const: 'a' } }, listHole([hole()], ['a']), 'unknown'],
    [{ prefixItems: [{ const: 'a' }] }, listHole(['b']), 'no'],
    [{ prefixItems: [{ const: 'a' }] }, listHole(['a']), 'unknown'],
    // It may be the first item, or a later one.
    [{ prefixItems: [{ const: 'a' }] }, listHole([], ['b']), 'unknown'],
    [{ prefixItems: [true], items: { const: 'a' } }, listHole(['b'], ['b']), 'no'],
    [{ prefixItems: [true, true], items: { const: 'a' } }, listHole(['b'], ['b']), 'unknown'],
    [{ prefixItems: [true, true], items: { const: 'a' } }, listHole(['b'], ['a', 'b']), 'no'],
    [{ prefixItems: [true], items: false }, listHole(['a'], ['a']), 'no'],
    [{ contains: { const: 'a' } }, listHole(['a']), 'yes'],
    [{ contains: { const: 'a' } }, listHole(['b'], ['a']), 'yes'],
    [{ contains: { const: 'a' } }, listHole(['b']), 'unknown'],
    [{ contains: { const: 'a' }, minContains: 2 }, listHole(['a'], ['a']), 'yes'],
    [{ contains: { const: 'a' }, minContains: 2 }, listHole(['a', hole()]), 'unknown'],
    [{ contains: { const: 'a' }, maxContains: 1 }, listHole(['a'], ['a']), 'no'],
    [{ contains: { const: 'a' }, maxContains: 1 }, listHole(['a']), 'unknown'],
    [{ not: { contains: { const: 'a' } } }, listHole(['a']), 'no'],
    [{ minItems: 2 }, listHole(['a'], ['b']), 'yes'],
    [{ minItems: 2 }, listHole(['a']), 'unknown'],
    [{ maxItems: 1 }, listHole(['a'], ['b']), 'no'],
    [{ maxItems: 2 }, listHole(['a'], ['b']), 'unknown'],
    [{ uniqueItems: true }, listHole(['a'], ['a']), 'no'],
    [{ uniqueItems: true }, listHole(['a'], ['b']), 'unknown'],
    [{ const: ['a'] }, listHole(['a'], ['b']), 'no'],
    [{ const: ['a', 'b'] }, listHole(['b']), 'no'],
    [{ const: ['a', 'b'] }, listHole([], ['a']), 'no'],
    [{ const: ['a', 'b'] }, listHole(['a'], ['b']), 'unknown'],
    [{ const: ['a', 'b'] }, listHole([hole()]), 'unknown'],
    [{ prefixItems: [true], unevaluatedItems: false }, listHole(['a', 'b']), 'unknown'],
  ],
  'numbers and texts': [
    [{ minimum: 3 }, hole(), 'unknown'],
    [{ minimum: 3 }, 'text', 'yes'],
    [{ exclusiveMaximum: 3 }, 3, 'no'],
    [{ exclusiveMaximum: 3 }, 2, 'yes'],
    [{ exclusiveMinimum: 3 }, 3, 'no'],
    [{ exclusiveMinimum: 3 }, 4, 'yes'],
    [{ maximum: 3 }, 3, 'yes'],
    [{ minLength: 2 }, 'ab', 'yes'],
    [{ multipleOf: 0.5 }, 1.5, 'yes'],
    [{ multipleOf: 0.1 }, 0.3, 'no'],
    [{ multipleOf: 5 }, 60, 'yes'],
    [{ pattern: '^a' }, 'ba', 'no'],
    [{ pattern: 'a' }, 'ba', 'yes'],
    [{ pattern: '^a' }, hole(), 'unknown'],
    [{ pattern: '^a' }, 12, 'yes'],
    [{ minLength: 2 }, '😀', 'no'],
    [{ maxLength: 1 }, '😀', 'yes'],
  ],
  format: [
    [{ format: 'date' }, '2026-02-28', 'yes'],
    [{ format: 'date' }, '2026-02-30', 'no'],
    [{ format: 'date' }, 20260228, 'yes'],
    [{ format: 'date' }, hole(), 'unknown'],
    [{ format: 'uri' }, 'https://example.com/a', 'yes'],
    [{ format: 'uri' }, `https://example.com/${'a'.repeat(4096 - 20)}`, 'yes'],
    [{ format: 'uri' }, `https://example.com/${'a'.repeat(4096 - 19)}`, 'no'],
    [{ format: 'ipv4' }, '10.0.0.256', 'no'],
    [{ not: { format: 'ipv4' } }, hole(), 'unknown'],
  ],
  versions: [
    [{ minimumVersion: '2025-09-02-preview' }, '2025-09-02-preview', 'yes'],
    [{ minimumVersion: '2025-09-02-preview' }, '2025-09-02', 'yes'],
    [{ minimumVersion: '2025-09-02' }, '2025-09-02-preview', 'no'],
    [{ minimumVersion: '2025-09-02' }, 'latest', 'no'],
    [{ maximumVersion: '2025-09-02-preview' }, '2025-09-02-preview', 'yes'],
    [{ maximumVersion: '2025-09-02-preview' }, '2025-09-02', 'no'],
    [{ maximumVersion: '2025-09-02-preview' }, '2025-08-02', 'yes'],
    [{ maximumVersion: '2025-09-02-preview' }, 'latest', 'no'],
    [{ maximumVersion: '1.33' }, '0.34', 'yes'],
    [{ maximumVersion: '1.33' }, '2.1', 'no'],
    [{ maximumVersion: '1.33.2' }, '1.33.2', 'yes'],
    [{ maximumVersion: '1.33.2' }, '1.33.3', 'no'],
    [{ minimumVersion: '1.33' }, '1.33', 'yes'],
    [{ minimumVersion: '1.33' }, '1.32.9', 'no'],
    [{ minimumVersion: '1.33.2' }, '1.33', 'unknown'],
    [{ minimumVersion: '1.33.2' }, '1.34', 'yes'],
    [{ maximumVersion: '1.33' }, '1.33.9', 'yes'],
    [{ maximumVersion: '1.33' }, '1.34', 'no'],
    [{ maximumVersion: '1.33.2' }, '1.33', 'unknown'],
    [{ maximumVersion: '1.33.2' }, '1.33.3', 'no'],
    [{ minimumVersion: '2025-09-02-preview' }, '2025-09-02', 'yes'],
    [{ maximumVersion: '2025-09-02-preview' }, '2025-09-02', 'no'],
    [{ minimumVersion: '2025-09-02-preview' }, '1.33', 'no'],
    [{ minimumVersion: '1.33' }, 'latest', 'no'],
    [{ minimumVersion: '1.33' }, 1.32, 'no'],
    [{ minimumVersion: '1.33' }, true, 'yes'],
    [{ minimumVersion: '1.33' }, hole(), 'unknown'],
    [{ allOf: [{ minimumVersion: '1.33.2' }, { const: 'x' }] }, '1.33', 'no'],
  ],
  properties: [
    [named('a', text), { a: hole() }, 'unknown'],
    [named('a', text), { b: hole() }, 'yes'],
    [named('a', text), { a: 1, b: hole() }, 'no'],
    [named('a', text), { a: nullableHole() }, 'unknown'],
    [named('a', true), { a: nullableHole() }, 'yes'],
    [named('a', false), { a: hole() }, 'no'],
    [named('a', false), { a: nullableHole() }, 'unknown'],
    [named('a', false), { [openName]: true }, 'unknown'],
    [named('a', true), { [openName]: true }, 'yes'],
    [named('a', text), { a: null }, 'yes'],
    [named('a', text), { A: 1 }, 'no'],
    [named('a', text), hole(), 'unknown'],
    [named('a', true), hole(), 'yes'],
    [{ properties: { a: true, b: text } }, hole(), 'unknown'],
    [{ properties: { a: true, b: text } }, { [openName]: true }, 'unknown'],
    [{ properties: {} }, hole(), 'yes'],
    [named('a', text), 'text', 'yes'],
    [named('a', text), [1], 'yes'],
    [named('a', named('b', named('c', text))), { a: { b: { c: 1 }, d: hole() } }, 'no'],
    [named('a', named('b', text)), { a: { b: 'x', c: hole() } }, 'yes'],
    [named('a', named('b', text)), { a: { b: hole() } }, 'unknown'],
    [named('a', named('b', text)), { a: hole() }, 'unknown'],
  ],
  required: [
    [{ required: ['a'] }, { a: hole() }, 'yes'],
    [{ required: ['a'] }, { a: nullableHole() }, 'unknown'],
    [{ required: ['a'] }, { a: null }, 'no'],
    [{ required: ['a'] }, { A: 1 }, 'yes'],
    [{ required: ['a'] }, { b: hole() }, 'no'],
    [{ required: ['a'] }, { [openName]: true }, 'unknown'],
    [{ required: ['a', 'b'] }, { a: hole(), b: null }, 'no'],
    [{ required: ['a', 'b'] }, { a: nullableHole(), b: null }, 'no'],
    [{ required: ['a'] }, hole(), 'unknown'],
    [{ required: [] }, hole(), 'yes'],
    [{ required: ['a'] }, 'text', 'yes'],
    [{ required: ['toString'] }, {}, 'no'],
    [{ required: ['__proto__'] }, {}, 'no'],
  ],
  'additionalProperties, patternProperties, propertyNames': [
    [{ properties: { a: true }, additionalProperties: false }, { a: hole() }, 'yes'],
    [{ properties: { a: true }, additionalProperties: false }, { a: 1, b: nullableHole() }, 'unknown'],
    [{ properties: { a: true }, additionalProperties: false }, { a: 1, b: hole() }, 'no'],
    [{ properties: { a: true }, additionalProperties: false }, { A: 1 }, 'yes'],
    [{ properties: { A: true }, additionalProperties: false }, { A: 1 }, 'yes'],
    [{ additionalProperties: false }, { [openName]: true }, 'unknown'],
    [{ additionalProperties: text }, { a: 'x', [openName]: true }, 'unknown'],
    [{ additionalProperties: text }, { a: 1, [openName]: true }, 'no'],
    [{ patternProperties: { '^a': text } }, { ab: 1, [openName]: true }, 'no'],
    [{ patternProperties: { '^a': text } }, { b: 1 }, 'yes'],
    [{ patternProperties: { '^a': text }, additionalProperties: false }, { ab: 'x', c: 1 }, 'no'],
    [{ patternProperties: { '^a': text }, additionalProperties: false }, { ab: 'x' }, 'yes'],
    [{ propertyNames: { maxLength: 1 } }, { ab: hole() }, 'no'],
    [{ propertyNames: { maxLength: 1 } }, { ab: nullableHole() }, 'unknown'],
    [{ propertyNames: { maxLength: 1 } }, { a: hole() }, 'yes'],
    [{ propertyNames: { maxLength: 1 } }, { a: 1, [openName]: true }, 'unknown'],
  ],
  'minProperties and maxProperties': [
    [{ minProperties: 2 }, { a: hole(), b: 1 }, 'yes'],
    [{ minProperties: 2 }, { a: nullableHole(), b: 1 }, 'unknown'],
    [{ minProperties: 2 }, { b: 1, [openName]: true }, 'unknown'],
    [{ minProperties: 2 }, { b: 1 }, 'no'],
    [{ minProperties: 1 }, { a: nullableHole(), b: 1 }, 'yes'],
    [{ minProperties: 1 }, { b: 1, [openName]: true }, 'yes'],
    [{ minProperties: 3 }, { a: nullableHole(), b: 1 }, 'no'],
    [{ maxProperties: 2 }, { a: nullableHole(), b: 1 }, 'yes'],
    [{ maxProperties: 1 }, { a: hole(), b: 1 }, 'no'],
    [{ maxProperties: 1 }, {}, 'yes'],
    [{ maxProperties: 1 }, { a: nullableHole(), b: 1 }, 'unknown'],
    [{ maxProperties: 1 }, { [openName]: true }, 'unknown'],
    [{ maxProperties: 1 }, { a: null, b: 1 }, 'yes'],
  ],
  'dependentRequired and dependentSchemas': [
    [{ dependentRequired: { a: ['b'] } }, { a: hole() }, 'no'],
    [{ dependentRequired: { a: ['b'] } }, { a: nullableHole() }, 'unknown'],
    [{ dependentRequired: { a: ['b'] } }, { a: nullableHole(), b: hole() }, 'yes'],
    [{ dependentRequired: { a: ['b'] } }, { a: 1, b: nullableHole() }, 'unknown'],
    [{ dependentRequired: { a: ['b'] } }, { [openName]: true }, 'unknown'],
    [{ dependentRequired: { a: ['b'] } }, { b: hole() }, 'yes'],
    [{ dependentRequired: { a: ['b'] } }, hole(), 'unknown'],
    [{ dependentRequired: { a: [] } }, hole(), 'yes'],
    [{ dependentRequired: { a: ['b'] } }, 'a', 'yes'],
    [{ dependentSchemas: { a: false } }, 'a', 'yes'],
    [{ dependentSchemas: { a: named('b', text) } }, { a: hole(), b: 1 }, 'no'],
    [{ dependentSchemas: { a: named('b', text) } }, { a: nullableHole(), b: 1 }, 'unknown'],
    [{ dependentSchemas: { a: named('b', text) } }, { b: 1 }, 'yes'],
    [{ dependentSchemas: { a: named('b', text) } }, hole(), 'unknown'],
    [{ dependentSchemas: { a: true } }, hole(), 'yes'],
  ],
  arrays: [
    [{ items: text }, ['a', hole()], 'unknown'],
    [{ items: text }, [1, hole()], 'no'],
    [{ items: { type: ['string', 'null'] } }, [null], 'yes'],
    [{ prefixItems: [text, text] }, ['a'], 'yes'],
    [{ prefixItems: [true, text] }, hole(), 'unknown'],
    [{ prefixItems: [text] }, 'a', 'yes'],
    [{ prefixItems: [text], items: false }, ['a', hole()], 'no'],
    [{ prefixItems: [text], items: false }, ['a'], 'yes'],
    [{ prefixItems: [text], items: { type: 'number' } }, ['a', 'b'], 'no'],
    [{ minItems: 2 }, [hole(), hole()], 'yes'],
    [{ maxItems: 1 }, [hole(), hole()], 'no'],
    [{ maxItems: 2 }, [hole(), hole()], 'yes'],
    [{ uniqueItems: false }, [1, 1], 'yes'],
    [{ uniqueItems: true }, [1, 1, hole()], 'no'],
    [{ uniqueItems: true }, [1, hole()], 'unknown'],
    [{ uniqueItems: true }, [hole(), hole()], 'unknown'],
    [{ uniqueItems: true }, [hole()], 'yes'],
    [{ uniqueItems: true }, [{ a: 1 }, [['a', 1]]], 'yes'],
    [{ uniqueItems: true }, [[1], { 0: 1 }], 'yes'],
    [{ uniqueItems: true }, [{ a: [1, 2] }, { a: [2, 1] }], 'yes'],
    [{ uniqueItems: true }, [1, '1', true, 'true', null, 'null'], 'yes'],
    [
      { uniqueItems: true },
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      'no',
    ],
    [{ items: text }, hole(), 'unknown'],
    [{ items: true }, hole(), 'yes'],
  ],
  contains: [
    [{ contains: text }, ['a', hole()], 'yes'],
    [{ contains: text }, [1, hole()], 'unknown'],
    [{ contains: text }, [1, 2], 'no'],
    [{ contains: text }, [], 'no'],
    [{ contains: text, minContains: 2 }, ['a', hole()], 'unknown'],
    [{ contains: text, minContains: 3 }, ['a', hole()], 'no'],
    [{ contains: text, maxContains: 1 }, ['a', 'b', hole()], 'no'],
    [{ contains: text, maxContains: 1 }, ['a', hole()], 'unknown'],
    [{ contains: text, minContains: 0, maxContains: 1 }, [hole()], 'yes'],
    [{ contains: text, prefixItems: [{ type: 'number' }] }, [], 'no'],
    [named('a', { contains: text, prefixItems: [{ type: 'number' }] }), { a: [] }, 'no'],
    [{ contains: text, prefixItems: [true, true], allOf: [{ minItems: 2 }] }, ['a'], 'no'],
    [{ contains: text, prefixItems: [true, true], allOf: [{ maxItems: 2 }] }, ['a'], 'yes'],
    [{ const: { contains: 1, prefixItems: [1] } }, { contains: 1, prefixItems: [1] }, 'yes'],
  ],
  not: [
    [{ not: text }, hole(), 'unknown'],
    [{ not: text }, 1, 'yes'],
    [{ not: { required: ['a'] } }, { a: hole() }, 'no'],
    [{ not: { required: ['a'] } }, { a: nullableHole() }, 'unknown'],
    [{ not: { required: ['a'] } }, { b: hole() }, 'yes'],
    [{ not: named('a', { const: 1 }) }, { a: 2, b: hole() }, 'yes'],
    [{ not: named('a', { const: 1 }) }, { b: hole() }, 'no'],
    [{ not: { not: text } }, hole(), 'unknown'],
    [{ not: { not: text } }, 'a', 'yes'],
  ],
  'allOf, anyOf, oneOf': [
    [{ allOf: [{ type: 'object' }, named('a', text)] }, { a: hole() }, 'unknown'],
    [{ allOf: [{ type: 'array' }, named('a', text)] }, { a: hole() }, 'no'],
    [{ anyOf: [{ type: 'object' }, named('a', text)] }, { a: hole() }, 'yes'],
    [{ anyOf: [{ type: 'array' }, named('a', text)] }, { a: hole() }, 'unknown'],
    [{ anyOf: [{ type: 'array' }, text] }, { a: hole() }, 'no'],
    [{ oneOf: [{ type: 'object' }, named('a', text)] }, { a: hole() }, 'unknown'],
    [{ oneOf: [{ type: 'object' }, { required: ['a'] }, named('a', text)] }, { a: hole() }, 'no'],
    [{ oneOf: [{ type: 'object' }, { type: 'array' }] }, { a: hole() }, 'yes'],
    [{ oneOf: [{ type: 'array' }, named('a', text)] }, { a: hole() }, 'unknown'],
    [{ oneOf: [{ type: 'array' }, text] }, { a: hole() }, 'no'],
  ],
  'if, then, else': [
    [{ if: named('a', { const: 1 }), ...branches({ required: ['b'] }, true) }, { a: hole() }, 'unknown'],
    [{ if: named('a', { const: 1 }), ...branches({ required: ['b'] }, true) }, { a: 2 }, 'yes'],
    [{ if: named('a', { const: 1 }), ...branches({ required: ['b'] }, true) }, { a: 1 }, 'no'],
    [{ if: named('a', { const: 1 }), ...branches({ required: ['b'] }, true) }, { a: hole(), b: 1 }, 'yes'],
    [{ if: named('a', { const: 1 }), ...branches({ required: ['b'] }, { required: ['c'] }) }, { a: hole() }, 'no'],
    [{ if: named('a', { const: 1 }), ...branches(named('b', text), false) }, { a: 1, b: hole() }, 'unknown'],
    [{ if: named('a', { const: 1 }), ...branches(true, { required: ['b'] }) }, { a: hole() }, 'unknown'],
    [{ if: named('a', { const: 1 }), ...branches(true, named('b', text)) }, { a: hole(), b: hole() }, 'unknown'],
    [{ if: named('a', { const: 1 }), ...branches(named('b', text), false) }, { a: hole(), b: hole() }, 'unknown'],
    [{ if: named('a', { const: 1 }), else: { required: ['b'] } }, { a: 2, c: hole() }, 'no'],
    [{ if: named('a', { const: 1 }), else: { required: ['b'] } }, { a: 1 }, 'yes'],
    [
      Object.fromEntries([
        ['if', named('a', { const: 1 })],
        ['then', { required: ['b'] }],
      ]),
      { a: 1 },
      'no',
    ],
    [
      Object.fromEntries([
        ['if', named('a', { const: 1 })],
        ['then', { required: ['b'] }],
      ]),
      { a: 2 },
      'yes',
    ],
  ],
  $ref: [
    [{ $ref: '#/$defs/t', $defs: { t: text } }, hole(), 'unknown'],
    [{ $ref: '#/$defs/t', $defs: { t: text } }, 1, 'no'],
    [{ $ref: '#/$defs/t', maxLength: 1, $defs: { t: text } }, 'ab', 'no'],
    [
      named('a', { $ref: '#/$defs/a~1b%25' }) && {
        ...named('a', { $ref: '#/$defs/a~1b%25' }),
        $defs: { 'a/b%': text },
      },
      { a: 1 },
      'no',
    ],
    [{ $ref: '#/$defs/a~0b', $defs: { 'a~b': text } }, 1, 'no'],
    [{ $ref: '#/$defs/a~01', $defs: { 'a~1': text, 'a/': true } }, 1, 'no'],
    [{ anyOf: [{ type: 'object' }, text], ...named('a', { $ref: '#/anyOf/1' }) }, { a: 1 }, 'no'],
    [{ anyOf: [{ type: 'object' }, text], ...named('a', { $ref: '#/anyOf/1' }) }, { a: 'x' }, 'yes'],
    [{ $ref: '#/definitions/t', definitions: { t: { $ref: '#/definitions/u' }, u: text } }, 'a', 'yes'],
  ],
  'unevaluatedProperties and unevaluatedItems, by ajv': [
    [{ anyOf: [named('a', true)], unevaluatedProperties: false }, { a: 1 }, 'yes'],
    [{ anyOf: [named('a', true)], unevaluatedProperties: false }, { a: 1, b: 1 }, 'no'],
    [{ anyOf: [named('a', true)], unevaluatedProperties: false }, { a: hole() }, 'unknown'],
    [{ ...named('a', text), unevaluatedProperties: false }, { a: 1, b: hole() }, 'no'],
    [{ prefixItems: [true], unevaluatedItems: false }, [1, 2], 'no'],
    [named('x/y%', { prefixItems: [true], unevaluatedItems: false }), { 'x/y%': [1, 2], b: hole() }, 'no'],
    [named('x~y', { prefixItems: [true], unevaluatedItems: false }), { 'x~y': [1, 2], b: hole() }, 'no'],
    [
      named('x', { if: true, ...branches({ prefixItems: [true], unevaluatedItems: false }, false) }),
      { x: [1, 2], b: hole() },
      'no',
    ],
    [{ $ref: '#/$defs/x~1y~0', $defs: { 'x/y~': { prefixItems: [true], unevaluatedItems: false } } }, [1, 2], 'no'],
    [{ unevaluatedProperties: false }, 'text', 'yes'],
  ],
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%j on %j is %s', (schema, template, expected) => {
    const compiled = schemaFrom(schema)
    const instance = instanceFrom(template)
    const verdict = compiled.schema.verdict(instance)
    expect(verdict.is).toBe(expected)
    expect(verdict.missing.length > 0).toBe(expected === 'unknown')
    expect(verdict.missing.every(({ reason }) => reason !== '')).toBe(true)
    const known = plainOf(instance)
    // ajv tells names apart by their case.
    if ('plain' in known && !JSON.stringify(template).includes('"A"')) {
      const decided = compiled.accepts(known.plain)
      if (expected === 'unknown') expect(decided).toBe(null)
      // One version that hangs on the patch release is enough for ajv to leave it.
      else expect([expected === 'yes', null]).toContain(decided)
    }
  })
})

test('what is missing is named', () => {
  const schema = schemaFrom({ properties: { a: text, b: text, c: text } })
  const { missing } = schema.schema.verdict(instanceFrom({ a: hole('first'), b: 'x', c: hole('second') }))
  expect(missing.map(({ reason }) => reason)).toEqual(['first', 'second'])
  const conditional = schemaFrom({ if: named('a', { const: 1 }), ...branches(named('b', text), named('c', text)) })
  const open = conditional.schema.verdict(instanceFrom({ a: hole('first'), b: hole('second'), c: hole('third') }))
  expect(open.missing.map(({ reason }) => reason)).toEqual(['first', 'second', 'third'])
})

test('no more of what is missing is named than is read', () => {
  const names = Array.from({ length: 20 }, (_, index) => `p${index}`)
  const schema = schemaFrom({ properties: Object.fromEntries(names.map((name) => [name, text])) })
  const instance = instanceFrom(Object.fromEntries(names.map((name) => [name, hole(name)])))
  expect(schema.schema.verdict(instance).missing.map(({ reason }) => reason)).toEqual(names.slice(0, 16))
})

describe('an instance is known as JSON', () => {
  const lists = (depth: number): Template => (depth === 1 ? 1 : [lists(depth - 1)])
  const objects = (depth: number): Template => (depth === 1 ? 1 : { a: objects(depth - 1) })
  test.each<[string, Template, string | null]>([
    ['64 lists', lists(64), null],
    ['65 lists', lists(65), 'it is nested too deeply'],
    ['64 objects', objects(64), null],
    ['65 objects', objects(65), 'it is nested too deeply'],
    ['10,000 parts', Array(9_999).fill(1), null],
    ['10,001 parts', Array(10_000).fill(1), 'it has over 10000 parts'],
    ['what may be null', { a: nullableHole('later') }, 'later'],
    ['what may have more', { a: 1, [openName]: true }, 'rest'],
  ])('unless it is too much: %s', (_, template, reason) => {
    const found = plainOf(instanceFrom(template))
    expect('missing' in found ? found.missing.reason : null).toBe(reason)
  })
})

test('a hostile pattern costs linear time, in ajv too', () => {
  const schema = schemaFrom({ pattern: '^(a+)+$' })
  const hostile = `${'a'.repeat(20_000)}b`
  expect(schema.schema.verdict(instanceFrom(hostile)).is).toBe('no')
  expect(schema.accepts(hostile)).toBe(false)
})
