/** What reading a schema from a policy needs: places, problems, references, and the values that keywords take. */
import type { Span } from '../../model/location.js'
import type { JsonNode, JsonObject, JsonString } from '../../syntax/json/syntax.js'
import { foundText } from '../wording.js'
import type { PatternReader, Test } from './linear-pattern.js'
import type { Assertion, Schema } from './schema.js'

/** One keyword where it is written. */
export interface Keyword {
  readonly name: string
  readonly value: JsonNode
  readonly owner: JsonObject
  /** JSON pointer of the keyword's value from the schema's root. */
  readonly pointer: string
  readonly context: Context
  /** Reads a schema inside the keyword's value. */
  readonly schemaAt: (node: JsonNode, pointer: string) => Schema
}

/** One schema of a policy, from its root. */
export interface Context {
  readonly root: JsonNode
  readonly problem: (at: Span, message: string) => void
  /** What the source says there, for hints. */
  readonly textAt: (at: Span) => string
  readonly readPattern: PatternReader
  readonly patterns: Map<JsonString, Test | null>
  /** What only ajv can decide, filled in when ajv has compiled the schema. */
  readonly byAjv: {
    readonly pointer: string
    readonly decide: (decider: (plain: unknown) => boolean | null) => void
  }[]
}

/** null where the keyword asserts nothing by itself, or is badly written; the problem is told. */
export type Reader = (keyword: Keyword) => Assertion | null

/** null where the value is badly written, which is told by then. */
export function ifRead<T>(read: T | null, make: (read: T) => Assertion): Assertion | null {
  return read === null ? null : make(read)
}

/** A keyword whose value is a count. */
export function counted(make: (count: number) => Assertion): Reader {
  return (keyword) => ifRead(readCount(keyword), make)
}

/** `1 item`, `2 items` */
export function plural(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}

/** A keyword that means something only beside another one; that one reads it. */
export function besides(keyword: Keyword, other: string): boolean {
  if (sibling(keyword, other) !== null) return true
  keyword.context.problem(keyword.value, `'${keyword.name}' has no effect without '${other}'.`)
  return false
}

/** The value of another keyword of the same schema; of several the last. */
export function sibling({ owner }: Keyword, name: string): JsonNode | null {
  return owner.members.findLast(({ key }) => key.value === name)?.value ?? null
}

/** Says what is expected of the keyword's value; null, so that readers can return it. */
export function refuse(keyword: Keyword, expected: string, at: JsonNode = keyword.value): null {
  keyword.context.problem(at, `'${keyword.name}' is ${foundText(at)}; expected ${expected}.`)
  return null
}

/** As all that follow: null where the keyword's value is another one, which is told. */
export function readText(keyword: Keyword, expected = 'a string'): string | null {
  return keyword.value.kind === 'string' ? keyword.value.value : refuse(keyword, expected)
}

export function readNumber(keyword: Keyword): number | null {
  return keyword.value.kind === 'number' ? keyword.value.value : refuse(keyword, 'a number')
}

export function readFlag(keyword: Keyword): boolean | null {
  return keyword.value.kind === 'boolean' ? keyword.value.value : refuse(keyword, 'true or false')
}

export function readCount(keyword: Keyword): number | null {
  const { value } = keyword
  const isCount = value.kind === 'number' && Number.isInteger(value.value) && value.value >= 0
  return isCount ? value.value : refuse(keyword, 'a whole number that is not negative')
}

/** Each once. @param at where the list stands, if it is not the keyword's whole value */
export function readNames(keyword: Keyword, at: JsonNode = keyword.value): readonly string[] | null {
  if (at.kind !== 'array') return refuse(keyword, 'a list of property names', at)
  const names = new Set<string>()
  for (const item of at.items) {
    if (item.kind !== 'string') return refuse(keyword, 'property names', item)
    if (names.has(item.value)) return repeated(keyword, item, item.value)
    names.add(item.value)
  }
  return [...names]
}

/** Tells that a list has a text twice; null, so that readers can return it. */
export function repeated(keyword: Keyword, at: JsonNode, text: string): null {
  keyword.context.problem(at, `'${text}' is there twice in '${keyword.name}'.`)
  return null
}

/** A schema for each name. */
export function readSchemaMap(keyword: Keyword): readonly (readonly [name: JsonString, schema: Schema])[] | null {
  const { value } = keyword
  if (value.kind !== 'object') return refuse(keyword, 'a mapping from names to schemas')
  return value.members.map(({ key, value }) => [
    key,
    keyword.schemaAt(value, `${keyword.pointer}/${escaped(key.value)}`),
  ])
}

export function readSchemas(keyword: Keyword): readonly Schema[] | null {
  const { value } = keyword
  if (value.kind !== 'array' || value.items.length === 0) return refuse(keyword, 'a list of one or more schemas')
  return value.items.map((item, index) => keyword.schemaAt(item, `${keyword.pointer}/${index}`))
}

/** null, with a problem, where the pattern cannot be used. */
export function readPattern({ context }: Keyword, node: JsonString): Test | null {
  const known = context.patterns.get(node)
  if (known !== undefined) return known
  const test = context.readPattern(node.value)
  if (typeof test !== 'function') context.problem(node, `The pattern '${node.value}' cannot be used: ${test.reason}.`)
  const result = typeof test === 'function' ? test : null
  context.patterns.set(node, result)
  return result
}

/** A name as a step of a JSON pointer. */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
