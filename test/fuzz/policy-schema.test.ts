/**
 * Random schemas on random instances: three-valued logic says what ajv says where everything is known, and where it is
 * certain although something is unknown, ajv says the same however the unknown is filled in.
 */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Instance, pathText, plainOf } from '../../src/policy/schema/instance.js'
import type { PolicySchema } from '../../src/policy/schema/policy-schema.js'
import { quoted } from '../../src/policy/schema/schema.js'
import {
  compiled,
  Hole,
  hole,
  instanceFrom,
  type Json,
  listHole,
  nullableHole,
  openName,
  rangeHole,
  type Template,
  textHole,
  typedHole,
} from '../unit/policy/support.js'

const runs = 1000

const name = fc.constantFrom('a', 'b', 'c')
const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>('x', 'y', 'xy', '', '1.33', '1.33.2', '2025-09-02-preview'),
  fc.integer({ min: -2, max: 3 }),
  fc.boolean(),
)
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'json' },
    scalar,
    fc.array(fc.oneof(tie('value'), fc.constant(null)), { maxLength: 3, depthIdentifier: 'json' }),
    fc.dictionary(name, tie('value'), { maxKeys: 3, depthIdentifier: 'json' }),
  ),
})).value
const count = fc.integer({ min: 0, max: 3 })
const limit = fc.integer({ min: -1, max: 2 })
const someHole: fc.Arbitrary<Template> = fc.oneof(
  fc.constantFrom(hole, nullableHole).map((make) => make()),
  fc.constantFrom('string', 'number', 'boolean', 'array', 'object').map((type) => typedHole(type)),
  fc.tuple(limit, count).map(([least, more]) => rangeHole(least, least + more)),
  fc.tuple(fc.constantFrom('', 'x', 'yx', '1.32.', '1.33.'), fc.constantFrom('', 'y')).map((ends) => textHole(...ends)),
)
const template = fc.letrec<{ value: Template; items: readonly Template[] }>((tie) => ({
  items: fc.array(tie('value'), { maxLength: 2, depthIdentifier: 'template' }),
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'template' },
    scalar,
    someHole,
    fc
      .tuple(tie('value'), tie('items'), tie('items'), fc.boolean())
      .map(([one, start, end, isAtStart]) =>
        listHole(isAtStart ? [one, ...start] : start, isAtStart ? end : [...end, one]),
      ),
    fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'template' }),
    fc
      .tuple(fc.dictionary(name, tie('value'), { maxKeys: 3, depthIdentifier: 'template' }), fc.boolean())
      .map(([object, isOpen]): Template => (isOpen ? { ...object, [openName]: true } : object)),
  ),
})).value

type Schema = boolean | Readonly<Record<string, unknown>>

const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'object', 'array', 'null')
/** Not as a literal: an object with `then` looks like a promise. */
const branch = 'then'
const version = fc.constantFrom('1.33', '1.33.1', '1.32', '2025-09-02-preview')

const schema = fc.letrec<{ schema: Schema }>((tie) => {
  const inner = tie('schema')
  const list = fc.array(inner, { minLength: 1, maxLength: 3 })
  const map = fc.dictionary(name, inner, { maxKeys: 2 })
  const names = fc.uniqueArray(name, { maxLength: 2 })
  const keyword = fc.oneof(
    fc.record({ type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })) }),
    fc.record({ const: json }),
    fc.record({ enum: fc.array(json, { minLength: 1, maxLength: 3 }) }),
    fc.record({ minimum: limit }),
    fc.record({ maximum: limit }),
    fc.record({ exclusiveMinimum: limit }),
    fc.record({ exclusiveMaximum: limit }),
    fc.record({ multipleOf: fc.constantFrom(1, 2, 0.5) }),
    fc.record({ minLength: count }),
    fc.record({ maxLength: count }),
    fc.record({ pattern: fc.constantFrom('^x', 'y$', '^$', '[xy]{2}') }),
    fc.record({ format: fc.constantFrom('date', 'regex', 'json-pointer', 'hostname') }),
    fc.record({ minimumVersion: version }),
    fc.record({ maximumVersion: version }),
    fc.record({ properties: map }),
    fc.record({ required: names }),
    fc.record({ additionalProperties: inner }),
    fc.record({ properties: map, additionalProperties: inner }),
    fc.record({ patternProperties: fc.dictionary(fc.constantFrom('^a', 'b|c'), inner, { maxKeys: 2 }) }),
    fc.record({
      patternProperties: fc.dictionary(fc.constantFrom('^a', 'b|c'), inner, { maxKeys: 2 }),
      additionalProperties: inner,
    }),
    fc.record({ propertyNames: inner }),
    fc.record({ minProperties: count }),
    fc.record({ maxProperties: count }),
    fc.record({ dependentRequired: fc.dictionary(name, names, { maxKeys: 2 }) }),
    fc.record({ dependentSchemas: map }),
    fc.record({ items: inner }),
    fc.record({ prefixItems: list }),
    fc.record({ prefixItems: list, items: inner }),
    fc.record({ contains: inner }),
    fc.record({ contains: inner, minContains: fc.constantFrom(0, 1), maxContains: fc.constantFrom(1, 2) }),
    fc.record({ minItems: count }),
    fc.record({ maxItems: count }),
    fc.record({ uniqueItems: fc.boolean() }),
    fc.record({ allOf: list }),
    fc.record({ anyOf: list }),
    fc.record({ oneOf: list }),
    fc.record({ not: inner }),
    fc.record({ if: inner, [branch]: inner }),
    fc.record({ if: inner, else: inner }),
    fc.record({ if: inner, [branch]: inner, else: inner }),
    fc.record({ properties: map, unevaluatedProperties: inner }),
    fc.record({ prefixItems: list, unevaluatedItems: inner }),
    fc.record({ $ref: fc.constantFrom('#/$defs/short', '#/$defs/record') }),
  )
  const some = fc.array(keyword, { minLength: 1, maxLength: 3 }).map((parts) => Object.assign({}, ...parts) as Schema)
  return {
    schema: fc.oneof({ maxDepth: 3, depthSize: 'small', withCrossShrink: true }, fc.boolean(), some),
  }
}).schema

/** The schema with what its references refer to. */
const rooted = schema.map(
  (root): Schema =>
    typeof root === 'boolean'
      ? root
      : {
          ...root,
          $defs: { short: { maxLength: 1 }, record: { type: 'object', properties: { a: { $ref: '#/$defs/short' } } } },
        },
)

/** What is violated has a place and words to say so. */
function expectWords({ schema }: PolicySchema, instance: Instance): void {
  const failures = schema.failures(instance)
  expect(failures.length).toBeGreaterThan(0)
  for (const { at, path, found, expected } of failures) {
    expect(at.site).toBeDefined()
    const words = `${pathText(path)} is ${found?.(quoted) ?? 'not set'}; expected ${expected(quoted)}.`
    expect(words).not.toMatch(/undefined|\[object|expected \./)
  }
}

test('where everything is known, both say the same', () => {
  let undecidedByAjv = 0
  const met = { yes: 0, no: 0, unknown: 0 }
  fc.assert(
    fc.property(rooted, json, (written, plain) => {
      const schema = compiled(written)
      if (!('schema' in schema)) throw new Error(schema.map(({ message }) => message).join('\n'))
      const instance = instanceFrom(plain)
      const { is } = schema.schema.verdict(instance)
      const known = plainOf(instance)
      if ('missing' in known) throw new Error(known.missing.reason)
      met[is] += 1
      // A version may hang on the patch release that AKS chooses.
      const accepted = schema.accepts(known.plain)
      if (accepted === null) {
        undecidedByAjv += 1
        return
      }
      expect(is).toBe(accepted ? 'yes' : 'no')
      if (is === 'no') expectWords(schema, instance)
    }),
    { numRuns: runs },
  )
  expect(undecidedByAjv).toBeLessThan(runs / 20)
  expect(Math.min(met.yes, met.no)).toBeGreaterThan(runs / 20)
})

/** The JSON, or what can be made of it, as something that the hole may be. */
function fitting(value: Json, { type, ends, items, range }: Hole, next: () => Json): Json {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (ends !== null) return ends.join(text)
  if (items !== null) {
    const [start, end] = items.map((known) => known.map((item) => filled(item, next)))
    return [...(start ?? []), ...(Array.isArray(value) ? value : []), ...(end ?? [])]
  }
  if (range !== null) return range.least + (text.length % (range.most - range.least + 1))
  switch (type) {
    case 'string':
      return text
    case 'number':
      return text.length
    case 'boolean':
      return text.length > 1
    case 'array':
      return Array.isArray(value) ? value : [value]
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { a: value }
    case null:
      return value
  }
}

/** The template with its holes filled from a supply of JSON. */
function filled(template: Template, next: () => Json): Json {
  if (template instanceof Hole) {
    const value = fitting(next(), template, next)
    return value === null && !template.mayBeNull ? 'filled' : value
  }
  if (Array.isArray(template)) return template.map((item: Template) => filled(item, next))
  if (typeof template !== 'object' || template === null) return template as Json
  const entries = Object.entries(template).filter(([name]) => name !== openName)
  const object = Object.fromEntries(entries.map(([name, inner]) => [name, filled(inner as Template, next)]))
  if (!(openName in template)) return object
  const extra = next()
  return extra !== null && typeof extra === 'object' && !Array.isArray(extra) ? { ...extra, ...object } : object
}

test('what is certain holds however the holes are filled', () => {
  const met = { yes: 0, no: 0, unknown: 0 }
  const supply = fc.array(fc.oneof(json, fc.constant(null)), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(rooted, template, fc.array(supply, { minLength: 5, maxLength: 5 }), (written, holed, supplies) => {
      const schema = compiled(written)
      if (!('schema' in schema)) throw new Error(schema.map(({ message }) => message).join('\n'))
      const instance = instanceFrom(holed)
      const verdict = schema.schema.verdict(instance)
      met[verdict.is] += 1
      if (verdict.is === 'no') expectWords(schema, instance)
      if (verdict.is === 'unknown') {
        expect(verdict.missing.length).toBeGreaterThan(0)
        expect(verdict.missing.map(({ reason }) => reason)).not.toContain('')
        return
      }
      for (const values of supplies) {
        let used = 0
        const known = plainOf(instanceFrom(filled(holed, () => values[used++ % values.length] ?? null)))
        if ('missing' in known) throw new Error(known.missing.reason)
        expect([verdict.is === 'yes', null]).toContain(schema.accepts(known.plain))
      }
    }),
    { numRuns: runs },
  )
  expect(Math.min(met.yes, met.no, met.unknown)).toBeGreaterThan(runs / 20)
})
