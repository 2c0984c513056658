import { expect, test } from '@jest/globals'
import { newCompiler } from '../../../../src/policy/schema/ajv.js'
import { compileSchema } from '../../../../src/policy/schema/compile-schema.js'
import { parseYaml } from '../../../../src/syntax/yaml/parse.js'

/** `TEXT AT THE PLACE: MESSAGE` for each problem. */
function problemsOf(text: string): readonly string[] {
  const { value } = parseYaml(text)
  if (value === null) throw new Error('The test has no schema.')
  const compiled = compileSchema(value, text, newCompiler())
  if ('schema' in compiled) return []
  return compiled.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`)
}

test('a list of more values than a call takes arguments', () => {
  const text = `{ "enum": [${'1, '.repeat(200_000)}2] }`
  const { value } = parseYaml(text.replaceAll(', ', ','))
  if (value === null) throw new Error('The test has no schema.')
  expect(compileSchema(value, text, newCompiler())).toHaveProperty('schema')
})

test.each<readonly [schema: string, problems: readonly string[]]>([
  [
    '{ type: strng }',
    [
      "strng: 'type' is 'strng'; expected one of string, number, integer, boolean, object, array, null. Did you mean 'string'?",
    ],
  ],
  [
    '{ type: [] }',
    ["[]: 'type' is an empty list; expected one or more of string, number, integer, boolean, object, array, null."],
  ],
  ['{ enum: x }', ["x: 'enum' is 'x'; expected a list of one or more values."]],
  ['{ enum: [] }', ["[]: 'enum' is an empty list; expected a list of one or more values."]],
  ['{ multipleOf: x }', ["x: 'multipleOf' is 'x'; expected a number."]],
  [
    '{ minimumVersion: true }',
    ['true: \'minimumVersion\' is true; expected a version, "1.33" or "2025-09-02-preview".'],
  ],
  ['{ minimum: "1" }', ["\"1\": 'minimum' is '1'; expected a number."]],
  ['{ minLength: -1 }', ["-1: 'minLength' is -1; expected a whole number that is not negative."]],
  ['{ maxItems: 1.5 }', ["1.5: 'maxItems' is 1.5; expected a whole number that is not negative."]],
  ['{ multipleOf: 0 }', ["0: 'multipleOf' is 0; expected a number greater than 0."]],
  ['{ pattern: 1 }', ["1: 'pattern' is 1; expected a regular expression."]],
  ['{ pattern: "(" }', ['"(": The pattern \'(\' cannot be used: missing closing ): `(`.']],
  [
    '{ pattern: "(?!a)" }',
    ['"(?!a)": The pattern \'(?!a)\' cannot be used: look-around is not supported, found `(?!`.'],
  ],
  [
    '{ pattern: "(?<=a)b" }',
    ['"(?<=a)b": The pattern \'(?<=a)b\' cannot be used: look-around is not supported, found `(?<=a)b`.'],
  ],
  [
    '{ pattern: "(a)\\\\1" }',
    ['"(a)\\\\1": The pattern \'(a)\\1\' cannot be used: back references are not supported, found `\\1`.'],
  ],
  ['{ patternProperties: { "[": true } }', ['"[": The pattern \'[\' cannot be used: missing closing ]: `[`.']],
  [
    '{ patternProperties: { "[": true }, additionalProperties: false }',
    ['"[": The pattern \'[\' cannot be used: missing closing ]: `[`.'],
  ],
  [
    '{ minimumVersion: 1.30 }',
    [
      '1.30: \'minimumVersion\' is 1.3; expected a version in quotes, "1.30", because YAML reads a number without them.',
    ],
  ],
  [
    '{ maximumVersion: latest }',
    [
      "latest: 'maximumVersion' is 'latest'; expected a Kubernetes version (1.33, 1.33.2) or an API version (2025-09-02-preview).",
    ],
  ],
  ['{ properties: [] }', ["[]: 'properties' is an empty list; expected a mapping from names to schemas."]],
  ['{ properties: { __proto__: true } }', ["__proto__: '__proto__' cannot be asked for."]],
  ['{ properties: { a: 3 } }', ['3: A schema is a mapping, true or false, not 3.']],
  ['{ required: a }', ["a: 'required' is 'a'; expected a list of property names."]],
  ['{ required: [1] }', ["1: 'required' is 1; expected property names."]],
  ['{ required: [a, a] }', ["a: 'a' is there twice in 'required'."]],
  ['{ dependentRequired: { a: b } }', ["b: 'dependentRequired' is 'b'; expected a list of property names."]],
  [
    '{ dependentRequired: [a] }',
    ["[a]: 'dependentRequired' is a list; expected a mapping from names to lists of names."],
  ],
  [
    '{ items: [true] }',
    ["[true]: 'items' is a list; expected one schema for all items; a list of schemas is 'prefixItems'."],
  ],
  ['{ allOf: [] }', ["[]: 'allOf' is an empty list; expected a list of one or more schemas."]],
  ['{ uniqueItems: 1 }', ["1: 'uniqueItems' is 1; expected true or false."]],
  ['{ minContains: 1 }', ["1: 'minContains' has no effect without 'contains'."]],
  ['{ maxContains: 1 }', ["1: 'maxContains' has no effect without 'contains'."]],
  ['{ maxContains: x }', ["x: 'maxContains' has no effect without 'contains'."]],
  [
    '{ contains: true, minContains: -1, maxContains: x }',
    [
      "-1: 'minContains' is -1; expected a whole number that is not negative.",
      "x: 'maxContains' is 'x'; expected a whole number that is not negative.",
    ],
  ],
  ['{ prefixItems: {} }', ["{}: 'prefixItems' is a mapping; expected a list of one or more schemas."]],
  [
    '{ contains: true, minContains: 2, maxContains: 1 }',
    ["1: 'minContains' is 2 and 'maxContains' is 1: nothing fits."],
  ],
  ['{ contains: true, minContains: 0 }', ["true: 'contains' has no effect with 'minContains' 0 and no 'maxContains'."]],
  ['{ then: true }', ["true: 'then' has no effect without 'if'."]],
  ['{ else: true }', ["true: 'else' has no effect without 'if'."]],
  ['{ if: true }', ["true: 'if' has no effect without 'then' or 'else'."]],
  ['{ propertys: {} }', ["propertys: Unknown keyword 'propertys'. Did you mean 'properties'?"]],
  [
    '{ xylophone: {} }',
    [
      "xylophone: Unknown keyword 'xylophone'. Keywords are those of JSON Schema 2020-12, minimumVersion and maximumVersion.",
    ],
  ],
  [
    '{ toString: {} }',
    [
      "toString: Unknown keyword 'toString'. Keywords are those of JSON Schema 2020-12, minimumVersion and maximumVersion.",
    ],
  ],
  ['{ format: date }', []],
  [
    '{ format: dat }',
    [
      "dat: 'format' is 'dat'; expected one of date, time, date-time, duration, email, hostname, ipv4, ipv6, uri, uri-reference, uri-template, uuid, regex, json-pointer, relative-json-pointer. Did you mean 'date'?",
    ],
  ],
  [
    '{ $id: a }',
    ["$id: '$id' is not supported in a policy; put schemas into '$defs' and use '$ref: \"#/$defs/NAME\"'."],
  ],
  [
    '{ dependencies: {} }',
    ["dependencies: JSON Schema 2020-12 has no 'dependencies'; use 'dependentRequired' or 'dependentSchemas'."],
  ],
  [
    '{ $schema: "http://json-schema.org/draft-07/schema#" }',
    [
      "\"http://json-schema.org/draft-07/schema#\": '$schema' is 'http://json-schema.org/draft-07/schema#'; schemas of a policy are JSON Schema 2020-12: https://json-schema.org/draft/2020-12/schema.",
    ],
  ],
  [
    '{ additionalItems: false }',
    ["additionalItems: JSON Schema 2020-12 has no 'additionalItems'; use 'prefixItems' with 'items'."],
  ],
  [
    '{ $schema: 7 }',
    ["7: '$schema' is 7; schemas of a policy are JSON Schema 2020-12: https://json-schema.org/draft/2020-12/schema."],
  ],
  ['{ titel: a }', ["titel: Unknown keyword 'titel'. Did you mean 'title'?"]],
  ['{ $reff: a }', ["$reff: Unknown keyword '$reff'. Did you mean '$ref'?"]],
  ['{ $ref: 1 }', ['1: \'$ref\' is 1; expected a reference such as "#/$defs/NAME".']],
  [
    '{ $ref: "https://x.example/a.json" }',
    [
      '"https://x.example/a.json": \'$ref\' is \'https://x.example/a.json\'; only references inside this schema are allowed: "#/$defs/NAME".',
    ],
  ],
  [
    '{ $ref: "other.json#/a" }',
    ['"other.json#/a": \'$ref\' is \'other.json#/a\'; only references inside this schema are allowed: "#/$defs/NAME".'],
  ],
  [
    '{ $ref: "#/$defs/prot", $defs: { prod: true } }',
    ["\"#/$defs/prot\": '$ref' is '#/$defs/prot', but the schema has no '#/$defs/prot'. Did you mean 'prod'?"],
  ],
  [
    '{ $ref: "#/$def/prod", $defs: { prod: true } }',
    ["\"#/$def/prod\": '$ref' is '#/$def/prod', but the schema has no '#/$def'."],
  ],
  [
    '{ $ref: "#/$defs/prod/x", $defs: { prod: true } }',
    ["\"#/$defs/prod/x\": '$ref' is '#/$defs/prod/x', but the schema has no '#/$defs/prod/x'."],
  ],
  [
    '{ $ref: "#/$defs/a~1b~0c", $defs: { b: true } }',
    ["\"#/$defs/a~1b~0c\": '$ref' is '#/$defs/a~1b~0c', but the schema has no '#/$defs/a~1b~0c'."],
  ],
  [
    '{ anyOf: [true, { $ref: "#/anyOf/3" }, { $ref: "#/anyOf/first" }] }',
    [
      "\"#/anyOf/3\": '$ref' is '#/anyOf/3', but the schema has no '#/anyOf/3'.",
      "\"#/anyOf/first\": '$ref' is '#/anyOf/first', but the schema has no '#/anyOf/first'.",
    ],
  ],
  [
    '{ anyOf: [true, { $ref: "#/anyOf/00" }, { $ref: "#/anyOf/" }] }',
    [
      "\"#/anyOf/00\": '$ref' is '#/anyOf/00', but the schema has no '#/anyOf/00'.",
      "\"#/anyOf/\": '$ref' is '#/anyOf/', but the schema has no '#/anyOf/'.",
    ],
  ],
  ['{ $ref: "#" }', ['"#": \'#\' leads back to the schema that it stands in, which has no end.']],
  [
    '{ properties: { a: { $ref: "#" } } }',
    ['"#": \'#\' leads back to the schema that it stands in, which has no end.'],
  ],
  [
    '{ $defs: { a: { type: x } } }',
    ["x: 'type' is 'x'; expected one of string, number, integer, boolean, object, array, null."],
  ],
  ['{ $defs: [] }', ["[]: '$defs' is an empty list; expected a mapping from names to schemas."]],
  ['{ examples: 1 }', ["1: 'examples' is 1; expected a list."]],
  ['{ readOnly: yes }', ["yes: 'readOnly' is 'yes'; expected true or false."]],
  [
    '{ contentSchema: { type: x } }',
    ["x: 'type' is 'x'; expected one of string, number, integer, boolean, object, array, null."],
  ],
  ['{ type: null }', ['null: \'type\' is empty; expected one or more types; "null" stands in quotes.']],
  ['{ properties: { a: { title: 3 } } }', ["3: 'title' is 3; expected a string."]],
  ['{ properties: { a: { type: [string, string] } } }', ["string: 'string' is there twice in 'type'."]],
  [
    '{ type: 1, minimum: x, foo: 1 }',
    [
      "1: 'type' is 1; expected one of string, number, integer, boolean, object, array, null.",
      "x: 'minimum' is 'x'; expected a number.",
      "foo: Unknown keyword 'foo'. Did you mean 'not'?",
    ],
  ],
])('%s', (schema, problems) => {
  expect(problemsOf(schema)).toEqual(problems)
})

test.each([
  'true',
  '{ $schema: "https://json-schema.org/draft/2020-12/schema", $comment: a, title: a, description: a, default: 1, examples: [1], deprecated: true, readOnly: true, writeOnly: true, contentEncoding: base64, contentMediaType: text/plain }',
  '{ required: [a], properties: { b: { items: { pattern: "^\\\\d{4}$" } } } }',
  '{ properties: { ab: true }, patternProperties: { "^a": true } }',
  '{ $schema: "https://json-schema.org/draft/2020-12/schema#" }',
  '{ $defs: { a: { $ref: "#/$defs/b" }, b: true }, allOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/a" }] }',
])('%s is a schema', (schema) => {
  expect(problemsOf(schema)).toEqual([])
})

test.each([
  '$id',
  '$anchor',
  '$dynamicRef',
  '$dynamicAnchor',
  '$recursiveRef',
  '$recursiveAnchor',
  '$vocabulary',
  'id',
])('schemas have no other names than their place: %s', (keyword) => {
  expect(problemsOf(`{ ${keyword}: a }`)).toEqual([
    `${keyword}: '${keyword}' is not supported in a policy; put schemas into '$defs' and use '$ref: "#/$defs/NAME"'.`,
  ])
})

test('schemas that double with every definition are refused', () => {
  const definitions = Array.from({ length: 50 }, (_, index) => {
    const next = `{ $ref: "#/$defs/d${index + 1}" }`
    return `d${index}: { allOf: [${next}, ${next}] }`
  })
  const problems = problemsOf(`{ $ref: "#/$defs/d0", $defs: { ${definitions.join(', ')}, d50: true } }`)
  expect(problems.some((problem) => problem.endsWith('this schema has more than 10000 parts.'))).toBe(true)
})

test.each([
  [100, []],
  [101, [expect.stringMatching(/Schemas are nested deeper than 100 levels here\.$/)]],
])('%i schemas in each other', (depth, problems) => {
  expect(problemsOf(`${'{ not: '.repeat(depth - 1)}true${' }'.repeat(depth - 1)}`)).toEqual(problems)
})

test.each([
  [9_999, []],
  [10_000, [expect.stringMatching(/this schema has more than 10000 parts\.$/)]],
])('%i schemas beside each other', (count, problems) => {
  expect(problemsOf(`{ prefixItems: [${'true, '.repeat(count)}] }`)).toEqual(problems)
})

test('a chain of references without end in sight is refused', () => {
  const definitions = Array.from({ length: 300 }, (_, index) => `d${index}: { $ref: "#/$defs/d${index + 1}" }`)
  const problems = problemsOf(`{ $ref: "#/$defs/d0", $defs: { ${definitions.join(', ')}, d300: true } }`)
  expect(problems[0]).toMatch(/Schemas are nested deeper than 100 levels here\.$/)
})
