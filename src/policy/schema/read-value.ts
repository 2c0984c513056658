/** Keywords about scalars, as they are written. */
import type { JsonNode } from '../../syntax/json/syntax.js'
import { foundText, meant } from '../wording.js'
import {
  boundHolds,
  isMultiple,
  isOneOf,
  numberHolds,
  type TypeName,
  textHolds,
  textLength,
  typeIs,
  typeNames,
  versionHolds,
} from './assert-value.js'
import { formats } from './formats.js'
import { matchesAnyway } from './partial-match.js'
import { plainJson } from './plain-json.js'
import {
  counted,
  ifRead,
  type Keyword,
  plural,
  type Reader,
  readNumber,
  readPattern,
  readText,
  refuse,
  repeated,
} from './reading.js'
import type { Assertion } from './schema.js'
import { versionBound } from './version-bound.js'

export const valueKeywords: readonly (readonly [string, Reader])[] = [
  ['type', readType],
  ['const', ({ value }) => isOneOf([plainJson(value)])],
  ['enum', readEnum],
  [
    'minimum',
    bounded(
      (value, bound) => value >= bound,
      (bound) => `${bound} or more`,
    ),
  ],
  [
    'maximum',
    bounded(
      (value, bound) => value <= bound,
      (bound) => `${bound} or less`,
    ),
  ],
  [
    'exclusiveMinimum',
    bounded(
      (value, bound) => value > bound,
      (bound) => `more than ${bound}`,
    ),
  ],
  [
    'exclusiveMaximum',
    bounded(
      (value, bound) => value < bound,
      (bound) => `less than ${bound}`,
    ),
  ],
  ['multipleOf', readMultipleOf],
  ['minLength', counted((least) => textHolds((text) => textLength(text) >= least, `at least ${characters(least)}`))],
  ['maxLength', counted((most) => textHolds((text) => textLength(text) <= most, `at most ${characters(most)}`))],
  ['pattern', readTextPattern],
  ['format', readFormat],
  ['minimumVersion', (keyword) => readVersion(keyword, 'atLeast', 'or newer')],
  ['maximumVersion', (keyword) => readVersion(keyword, 'atMost', 'or older')],
]

function characters(count: number): string {
  return plural(count, 'character', 'characters')
}

function readType(keyword: Keyword): Assertion | null {
  const { value } = keyword
  const nodes = value.kind === 'array' ? value.items : [value]
  if (nodes.length === 0) return refuse(keyword, `one or more of ${typeNames.join(', ')}`)
  const types = new Set<TypeName>()
  for (const node of nodes) {
    const type = typeAt(node, keyword)
    if (type === null) return null
    if (types.has(type)) return repeated(keyword, node, type)
    types.add(type)
  }
  return typeIs([...types])
}

function typeAt(node: JsonNode, keyword: Keyword): TypeName | null {
  // An empty value is not the word: ajv would not take it.
  if (node.kind === 'null') return refuse(keyword, 'one or more types; "null" stands in quotes', node)
  const name = node.kind === 'string' ? node.value : ''
  const type = typeNames.find((known) => known === name)
  if (type !== undefined) return type
  const expected = `expected one of ${typeNames.join(', ')}.${meant(name, typeNames)}`
  keyword.context.problem(node, `'type' is ${foundText(node)}; ${expected}`)
  return null
}

function readEnum(keyword: Keyword): Assertion | null {
  const { value } = keyword
  if (value.kind !== 'array' || value.items.length === 0) return refuse(keyword, 'a list of one or more values')
  return isOneOf(value.items.map(plainJson))
}

function bounded(holds: (value: number, bound: number) => boolean, words: (bound: number) => string): Reader {
  return (keyword) => ifRead(readNumber(keyword), (bound) => boundHolds((value) => holds(value, bound), words(bound)))
}

function readMultipleOf(keyword: Keyword): Assertion | null {
  const of = readNumber(keyword)
  if (of !== null && of <= 0) return refuse(keyword, 'a number greater than 0')
  return ifRead(of, (of) => numberHolds((value) => isMultiple(value, of), `a multiple of ${of}`))
}

function readTextPattern(keyword: Keyword): Assertion | null {
  const { value } = keyword
  if (value.kind !== 'string') return refuse(keyword, 'a regular expression')
  const expected = `text that matches ${value.value}`
  return ifRead(readPattern(keyword, value), (test) => textHolds(test, expected, matchesAnyway(value.value, test)))
}

function readFormat(keyword: Keyword): Assertion | null {
  const { value, context } = keyword
  const name = value.kind === 'string' ? value.value : ''
  const test = formats.get(name)
  if (test !== undefined) return textHolds(test, `a text of the format '${name}'`)
  const known = [...formats.keys()]
  context.problem(value, `'format' is ${foundText(value)}; expected one of ${known.join(', ')}.${meant(name, known)}`)
  return null
}

function readVersion(keyword: Keyword, side: 'atLeast' | 'atMost', words: string): Assertion | null {
  const { value, context } = keyword
  if (value.kind === 'number') {
    return refuse(keyword, `a version in quotes, "${context.textAt(value)}", because YAML reads a number without them`)
  }
  const text = readText(keyword, 'a version, "1.33" or "2025-09-02-preview"')
  if (text === null) return null
  const bound = versionBound(text)
  if (bound === null) {
    return refuse(keyword, 'a Kubernetes version (1.33, 1.33.2) or an API version (2025-09-02-preview)')
  }
  return versionHolds(bound[side], text, words)
}
