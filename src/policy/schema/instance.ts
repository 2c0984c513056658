/**
 * What a JSON Schema is held against, in one world: JSON as the organisation sees it, every part of it with the place
 * to report at. `null` counts as absent in objects; in arrays it is JSON's null.
 */
import type { Located, Mark } from '../../model/located.js'
import { once, oncePerKey } from '../../model/once.js'
import type { Cause, Ends, KnownText, Range, UnknownValue, ValueType } from '../../model/value.js'
import type { Verdict } from '../../model/verdict.js'

export type Instance = ScalarInstance | ArrayInstance | ObjectInstance | UnknownInstance

interface InstanceBase {
  /** Where it is written; of a value that is filled in, the nearest thing that is written. */
  readonly located: Located
  /** From the schema's root: `ipvsConfig`, `tcpTimeoutSeconds`; items are numbers. */
  readonly path: Path
  /** Nothing is written: it is what Azure fills in. */
  readonly isDefault: boolean
}

export type ScalarInstance = InstanceBase &
  (
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null'; readonly value: null }
  )

export interface ArrayInstance extends InstanceBase {
  readonly kind: 'array'
  readonly items: () => readonly Instance[]
}

export interface ObjectInstance extends InstanceBase {
  readonly kind: 'object'
  /** The member of that name without regard to case; null where there certainly is none. */
  readonly get: (name: string) => Member | null
  /** Where to report that a member of that name is missing: the nearest thing that is written. */
  readonly keyOf: (name: string) => Mark
  /** The members that are written; others may exist where `rest` is set. */
  readonly members: () => readonly Member[]
  readonly rest: Cause | null
}

export interface UnknownInstance extends InstanceBase {
  readonly kind: 'unknown'
  readonly cause: Cause
  readonly certain: Certain
}

/** What is certain of a value that nobody knows. */
export interface Certain {
  /** null: it may be of any kind. */
  readonly kind: ValueType | null
  /** null: nothing of it is known, or it is no text. */
  readonly text: KnownText | null
  /** null: nothing of it is known, or it is no array. */
  readonly items: (() => KnownItems) | null
  /** null: any number, or it is none. */
  readonly range: Range | null
}

/** How an array begins and ends. */
export type KnownItems = Ends<readonly Instance[]>

export const nothingCertain: Certain = { kind: null, text: null, items: null, range: null }

export interface Member {
  readonly name: string
  /** `yes` or `unknown`. */
  readonly presence: Verdict
  readonly instance: Instance
}

export interface Path {
  readonly above: Path | null
  /** Of an item its place, from the end where it is negative. */
  readonly name: string | number
}

/** Which members of an object count as absent when they are `''`, and the same for the objects in it. */
export interface View {
  readonly emptyIsAbsent: (lowerName: string) => boolean
  readonly inside: (lowerName: string) => View
}

export const plainView: View = { emptyIsAbsent: () => false, inside: () => plainView }

/** The root of a path. */
export const rootPath: Path = { above: null, name: '' }

/** A value as it is written. It must not be absent, unless it is an item of an array. */
export function instanceOf(located: Located, path: Path, view: View = plainView): Instance {
  const base = { located, path, isDefault: false }
  const { value } = located
  switch (value?.kind) {
    case undefined:
      return { ...base, kind: 'null', value: null }
    case 'string':
      return { ...base, kind: 'string', value: value.value }
    case 'number':
      return { ...base, kind: 'number', value: value.value }
    case 'boolean':
      return { ...base, kind: 'boolean', value: value.value }
    case 'array':
      return { ...base, kind: 'array', items: once(() => itemsOf(located, path)) }
    case 'object': {
      const get = oncePerKey((name: string) => memberOf(located.get(name), path, view))
      const members = once(() => located.entries().flatMap((entry) => memberOf(entry, path, view) ?? []))
      const keyOf = (name: string) => located.get(name).key
      return { ...base, kind: 'object', get, keyOf, members, rest: value.rest?.cause ?? null }
    }
    case 'unknown':
      return { ...base, kind: 'unknown', cause: value.cause, certain: certainOf(value, located, path) }
    case 'lambda':
      return {
        ...base,
        kind: 'unknown',
        cause: { reason: 'it is a lambda', origin: located.here.site },
        certain: nothingCertain,
      }
  }
}

function certainOf({ type, text, items, range, mayBeNull }: UnknownValue, located: Located, path: Path): Certain {
  if (mayBeNull) return nothingCertain
  const known = items === undefined ? null : once(() => endsOf(located, items.start.length, path))
  return { kind: type, text: text ?? null, items: known, range: range ?? null }
}

/** Places of the last items are counted from the end, which is at 0. */
function endsOf(located: Located, start: number, above: Path): KnownItems {
  const items = located.items()
  return {
    start: items.slice(0, start).map((item, name) => instanceOf(item, { above, name })),
    end: items.slice(start).map((item, index, { length }) => instanceOf(item, { above, name: index - length })),
  }
}

function memberOf(located: Located, above: Path, view: View): Member | null {
  const { name } = located
  const lowerName = name.toLowerCase()
  if (located.isAbsent || (located.text === '' && view.emptyIsAbsent(lowerName))) return null
  return {
    name,
    presence: located.isPresent,
    instance: instanceOf(located, { above, name }, view.inside(lowerName)),
  }
}

function itemsOf(located: Located, above: Path): readonly Instance[] {
  return located.items().map((item, name) => instanceOf(item, { above, name }))
}

/** Deeper than any resource is. */
const maximumDepth = 64

/** More than any resource has. A few variables that hold each other twice stand for as many values as they like. */
const maximumParts = 10_000

export type Plain = { readonly plain: unknown } | { readonly missing: Cause }

/** The JSON it stands for; or what is missing to know all of it. */
export function plainOf(instance: Instance): Plain {
  return plainPart(instance, maximumDepth, { parts: maximumParts })
}

function plainPart(instance: Instance, depth: number, left: { parts: number }): Plain {
  const missing = (reason: string): Plain => ({ missing: { reason, origin: instance.located.key.site } })
  if (depth === 0) return missing('it is nested too deeply')
  if (left.parts === 0) return missing(`it has over ${maximumParts} parts`)
  left.parts -= 1
  switch (instance.kind) {
    case 'unknown':
      return { missing: instance.cause }
    case 'array': {
      const items: unknown[] = []
      for (const item of instance.items()) {
        const one = plainPart(item, depth - 1, left)
        if ('missing' in one) return one
        items.push(one.plain)
      }
      return { plain: items }
    }
    case 'object':
      return plainObject(instance, depth, left)
    default:
      return { plain: instance.value }
  }
}

function plainObject(object: ObjectInstance, depth: number, left: { parts: number }): Plain {
  if (object.rest !== null) return { missing: object.rest }
  const entries: [string, unknown][] = []
  for (const { name, instance } of object.members()) {
    const one = plainPart(instance, depth - 1, left)
    if ('missing' in one) return one
    entries.push([name, one.plain])
  }
  return { plain: Object.fromEntries(entries) }
}

/** Where to report on it: its name where it spans several values, else the value. */
export function markOf(instance: Instance): Mark {
  return instance.kind === 'object' || instance.kind === 'array' ? instance.located.key : instance.located.here
}

/** `tags.env`, `properties.agentPoolProfiles[0].mode`, `[^1]` of the last item; of the root an empty text. */
export function pathText(path: Path): string {
  if (path.above === null) return ''
  const above = pathText(path.above)
  if (typeof path.name === 'number') return `${above}[${path.name < 0 ? `^${-path.name}` : path.name}]`
  return above === '' ? path.name : `${above}.${path.name}`
}
