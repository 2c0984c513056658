/** Values with holes, as an evaluator gives them, for tests of policies. */
import type { Located } from '../../../src/model/located.js'
import { located } from '../../../src/model/located.js'
import type { Site, Source } from '../../../src/model/location.js'
import {
  arrayValue,
  booleanValue,
  type Lazy,
  nullValue,
  numberValue,
  objectValue,
  type Range,
  stringValue,
  type UnknownValue,
  unknownValue,
  type Value,
  type ValueType,
} from '../../../src/model/value.js'
import type { World } from '../../../src/model/world.js'
import { type Compiler, newCompiler } from '../../../src/policy/schema/ajv.js'
import { compileSchema } from '../../../src/policy/schema/compile-schema.js'
import { type Instance, instanceOf, rootPath } from '../../../src/policy/schema/instance.js'
import type { PolicySchema } from '../../../src/policy/schema/policy-schema.js'
import { parseJson } from '../../../src/syntax/json/parse.js'
import type { Problem } from '../../../src/syntax/problem.js'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** JSON with parts that nobody knows. */
export type Template =
  | null
  | boolean
  | number
  | string
  | Hole
  | readonly Template[]
  | { readonly [name: string]: Template }

export class Hole {
  readonly reason: string
  readonly mayBeNull: boolean
  readonly type: ValueType | null
  /** Of a text, how it begins and ends. */
  readonly ends: readonly [start: string, end: string] | null
  /** Of an array, the same. */
  readonly items: readonly [start: readonly Template[], end: readonly Template[]] | null
  readonly range: Range | null
  constructor(reason: string, certain: Partial<Omit<Hole, 'reason'>> = {}) {
    this.reason = reason
    this.mayBeNull = certain.mayBeNull ?? false
    this.type = certain.type ?? null
    this.ends = certain.ends ?? null
    this.items = certain.items ?? null
    this.range = certain.range ?? null
  }
}

/** A name under which an object says that other properties may exist. */
export const openName = '...'

/** Something unknown, but certainly there. */
export const hole = (reason = 'hole'): Hole => new Hole(reason)
/** Something unknown that may be null. */
export const nullableHole = (reason = 'nullable'): Hole => new Hole(reason, { mayBeNull: true })
/** Something unknown of a certain type. */
export const typedHole = (type: ValueType): Hole => new Hole(`some ${type}`, { type })
/** A whole number between two. */
export const rangeHole = (least: number, most: number): Hole =>
  new Hole('some number', { type: 'number', range: { least, most } })
/** A text of which only the middle is unknown. */
export const textHole = (start: string, end = ''): Hole => new Hole('some text', { type: 'string', ends: [start, end] })
/** An array of which only the items in the middle, any number of them, are unknown. */
export const listHole = (start: readonly Template[], end: readonly Template[] = []): Hole =>
  new Hole('some items', { type: 'array', items: [start, end] })

const source: Source = { path: 'test.json', text: '' }
export const anywhere: Site = { source, start: 0, end: 0 }

export function valueFrom(template: Template): Value {
  if (template === null) return nullValue(anywhere)
  if (template instanceof Hole) return unknownIn(template)
  if (typeof template === 'string') return stringValue(template, anywhere)
  if (typeof template === 'number') return numberValue(template, anywhere)
  if (typeof template === 'boolean') return booleanValue(template, anywhere)
  if (Array.isArray(template)) return arrayValue(itemsFrom(template), anywhere)
  const entries = Object.entries(template)
  const isOpen = entries.some(([name]) => name === openName)
  return objectValue(
    entries
      .filter(([name]) => name !== openName)
      .map(([name, inner]) => ({ name, key: anywhere, value: () => valueFrom(inner) })),
    anywhere,
    isOpen ? unknownValue('rest', anywhere) : null,
  )
}

function itemsFrom(templates: readonly Template[]): readonly Lazy<Value>[] {
  return templates.map((item) => () => valueFrom(item))
}

function unknownIn({ reason, mayBeNull, type, ends, items, range }: Hole): UnknownValue {
  return {
    ...unknownValue(reason, anywhere, { mayBeNull, type }),
    ...(range === null ? {} : { range }),
    ...(ends === null ? {} : { text: { start: ends[0], end: ends[1] } }),
    ...(items === null ? {} : { items: { start: itemsFrom(items[0]), end: itemsFrom(items[1]) } }),
  }
}

const firstWorld: World = { pick: () => 0 }

export function locatedIn(value: Value, world: World = firstWorld): Located {
  return located(() => value, 'root', { site: anywhere, way: [] }, { world })
}

export function instanceFrom(template: Template): Instance {
  return instanceOf(locatedIn(valueFrom(template)), rootPath)
}

const compiler: Compiler = newCompiler()

export function compiled(schema: unknown): PolicySchema | readonly Problem[] {
  const text = JSON.stringify(schema)
  const { root } = parseJson(text)
  if (root === null) throw new Error('The test has no schema.')
  return compileSchema(root, text, compiler)
}

export function schemaFrom(schema: unknown): PolicySchema {
  const result = compiled(schema)
  if ('schema' in result) return result
  throw new Error(result.map(({ message }) => message).join('\n'))
}
