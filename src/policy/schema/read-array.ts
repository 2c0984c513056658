/** Keywords about arrays, as they are written. */
import { contains, itemCount, items, uniqueItems } from './assert-array.js'
import { byAjv } from './by-ajv.js'
import {
  besides,
  counted,
  ifRead,
  type Keyword,
  plural,
  type Reader,
  readCount,
  readFlag,
  readSchemas,
  refuse,
  sibling,
} from './reading.js'
import { type Assertion, anything } from './schema.js'

export const arrayKeywords: readonly (readonly [string, Reader])[] = [
  ['items', readItems],
  ['prefixItems', readPrefixItems],
  ['contains', readContains],
  ['minContains', readBesideContains],
  ['maxContains', readBesideContains],
  ['minItems', counted((least) => itemCount((length) => length >= least, `at least ${itemsOf(least)}`))],
  ['maxItems', counted((most) => itemCount((length) => length <= most, `at most ${itemsOf(most)}`))],
  ['uniqueItems', readUniqueItems],
  ['unevaluatedItems', (keyword) => byAjv(keyword, 'array')],
]

function itemsOf(count: number): string {
  return plural(count, 'item', 'items')
}

function readItems(keyword: Keyword): Assertion | null {
  const { value, pointer, schemaAt } = keyword
  if (value.kind === 'array') return refuse(keyword, "one schema for all items; a list of schemas is 'prefixItems'")
  const prefix = sibling(keyword, 'prefixItems')
  const skipped = prefix?.kind === 'array' ? prefix.items.length : 0
  return items(
    Array.from({ length: skipped }, () => anything),
    schemaAt(value, pointer),
  )
}

function readPrefixItems(keyword: Keyword): Assertion | null {
  const schemas = readSchemas(keyword)
  return schemas === null ? null : items(schemas, null)
}

function readContains(keyword: Keyword): Assertion | null {
  const { value, pointer, schemaAt, context } = keyword
  const least = countBeside(keyword, 'minContains') ?? 1
  const most = countBeside(keyword, 'maxContains') ?? Number.POSITIVE_INFINITY
  const schema = schemaAt(value, pointer)
  if (least === 0 && most === Number.POSITIVE_INFINITY) {
    context.problem(value, "'contains' has no effect with 'minContains' 0 and no 'maxContains'.")
    return null
  }
  if (least <= most) return contains(schema, least, most)
  context.problem(
    sibling(keyword, 'maxContains') ?? value,
    `'minContains' is ${least} and 'maxContains' is ${most}: nothing fits.`,
  )
  return null
}

/** Only what is wrong with it: `contains` reads it. */
function readBesideContains(keyword: Keyword): null {
  if (besides(keyword, 'contains')) readCount(keyword)
  return null
}

/** Its problems are told by its own reader. */
function countBeside(keyword: Keyword, name: string): number | null {
  const node = sibling(keyword, name)
  return node?.kind === 'number' ? node.value : null
}

function readUniqueItems(keyword: Keyword): Assertion | null {
  return ifRead(readFlag(keyword), (isAsked) => (isAsked ? uniqueItems : anything))
}
