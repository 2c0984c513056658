/** What the schema of JSON Schema 2020-12 refuses is refused by a policy's reader: ajv is not asked to look for it again. */
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { compiled, type Json } from '../unit/policy/support.js'

const runs = 3000

const keywords = [
  ...['$comment', '$defs', '$ref', '$schema', 'additionalProperties', 'allOf', 'anyOf', 'const', 'contains'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema', 'default', 'definitions', 'dependentRequired'],
  ...['dependentSchemas', 'deprecated', 'description', 'else', 'enum', 'examples', 'exclusiveMaximum'],
  ...['exclusiveMinimum', 'format', 'if', 'items', 'maxContains', 'maxItems', 'maxLength', 'maxProperties'],
  ...['maximum', 'minContains', 'minItems', 'minLength', 'minProperties', 'minimum', 'multipleOf', 'not', 'oneOf'],
  ...['pattern', 'patternProperties', 'prefixItems', 'properties', 'propertyNames', 'readOnly', 'required', 'then'],
  ...['title', 'type', 'unevaluatedItems', 'unevaluatedProperties', 'uniqueItems', 'writeOnly'],
]

/** Right for one keyword, wrong for another. */
const value = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'value' },
    fc.constantFrom<Json>('string', 'integer', 'a', '(', 'date', '#/$defs/a', true, false, null, 0, 1, -1, 0.5),
    fc.constantFrom<Json>([], {}, ['a'], ['a', 'a'], ['string', 'object'], [{}], [true], { a: {} }, { a: ['a'] }),
    fc.array(tie('value'), { maxLength: 2, depthIdentifier: 'value' }),
    fc.dictionary(fc.constantFrom('a', '(', ...keywords), tie('value'), { maxKeys: 2, depthIdentifier: 'value' }),
  ),
})).value

/** `ajv` throws for a `$schema` that it does not know, or that is no text. */
function isRefused(ajv: Ajv2020, schema: Parameters<Ajv2020['validateSchema']>[0]): boolean {
  try {
    return ajv.validateSchema(schema) !== true
  } catch {
    return true
  }
}

test.each(keywords)('%s', (keyword) => {
  const ajv = new Ajv2020({ logger: false })
  fc.assert(
    fc.property(value, fc.constantFrom('', 'not', 'items', 'properties', '$defs'), (written, above) => {
      const own = { [keyword]: written }
      const schema =
        above === '' ? own : above === 'properties' || above === '$defs' ? { [above]: { a: own } } : { [above]: own }
      if (!isRefused(ajv, schema)) return
      expect(compiled(schema)).not.toHaveProperty('schema')
    }),
    { numRuns: Math.ceil(runs / keywords.length) * 4 },
  )
})

test('the mistakes are among them', () => {
  const ajv = new Ajv2020({ logger: false })
  const samples = fc.sample(value, 200)
  const refused = keywords.filter((keyword) => samples.some((written) => isRefused(ajv, { [keyword]: written })))
  // Of these any value is right.
  expect(keywords.filter((keyword) => !refused.includes(keyword))).toEqual(['const', 'default'])
})
