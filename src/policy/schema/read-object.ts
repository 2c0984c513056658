/** Keywords about objects, as they are written. */
import type { JsonString } from '../../syntax/json/syntax.js'
import {
  additionalProperties,
  dependentRequired,
  dependentSchema,
  memberCount,
  type NameTest,
  patternProperties,
  properties,
  propertyNames,
  required,
} from './assert-object.js'
import { byAjv } from './by-ajv.js'
import {
  counted,
  ifRead,
  type Keyword,
  plural,
  type Reader,
  readNames,
  readPattern,
  readSchemaMap,
  refuse,
  sibling,
} from './reading.js'
import { type Assertion, allOf } from './schema.js'

export const objectKeywords: readonly (readonly [string, Reader])[] = [
  ['properties', readProperties],
  ['patternProperties', readPatternProperties],
  ['additionalProperties', readAdditionalProperties],
  ['propertyNames', ({ value, pointer, schemaAt }) => propertyNames(schemaAt(value, pointer))],
  ['required', (keyword) => ifRead(readNames(keyword), required)],
  ['dependentRequired', readDependentRequired],
  ['dependentSchemas', readDependentSchemas],
  ['minProperties', counted((least) => memberCount(least, Number.POSITIVE_INFINITY, `at least ${members(least)}`))],
  ['maxProperties', counted((most) => memberCount(0, most, `at most ${members(most)}`))],
  ['unevaluatedProperties', (keyword) => byAjv(keyword, 'object')],
]

function members(count: number): string {
  return plural(count, 'property', 'properties')
}

function readProperties(keyword: Keyword): Assertion | null {
  return ifRead(readSchemaMap(keyword), (map) => {
    const prototype = map.find(([name]) => name.value === '__proto__')
    if (prototype !== undefined) keyword.context.problem(prototype[0], "'__proto__' cannot be asked for.")
    return properties(map.map(([name, schema]) => [name.value, schema]))
  })
}

function readPatternProperties(keyword: Keyword): Assertion | null {
  return ifRead(readSchemaMap(keyword), (map) =>
    patternProperties(
      map.flatMap(([name, schema]) => {
        const test = readPattern(keyword, name)
        return test === null ? [] : [[test, schema] as const]
      }),
    ),
  )
}

function readAdditionalProperties(keyword: Keyword): Assertion {
  const own = new Set(namesIn(keyword, 'properties').map(({ value }) => value.toLowerCase()))
  const tests = namesIn(keyword, 'patternProperties').flatMap((name) => readPattern(keyword, name) ?? [])
  const isNamed: NameTest = (name) => own.has(name.toLowerCase()) || tests.some((test) => test(name))
  return additionalProperties(isNamed, keyword.schemaAt(keyword.value, keyword.pointer))
}

function namesIn(keyword: Keyword, name: string): readonly JsonString[] {
  const node = sibling(keyword, name)
  return node?.kind === 'object' ? node.members.map(({ key }) => key) : []
}

function readDependentRequired(keyword: Keyword): Assertion | null {
  const { value } = keyword
  if (value.kind !== 'object') return refuse(keyword, 'a mapping from names to lists of names')
  const assertions = value.members.flatMap(({ key, value }) => {
    const names = readNames(keyword, value)
    return names === null ? [] : [dependentRequired(key.value, names)]
  })
  return allOf(assertions, assertions.length)
}

function readDependentSchemas(keyword: Keyword): Assertion | null {
  return ifRead(readSchemaMap(keyword), (map) =>
    allOf(
      map.map(([name, schema]) => dependentSchema(name.value, schema)),
      map.length,
    ),
  )
}
