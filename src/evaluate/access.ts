/** Reading properties and items, with ARM's rules: names without regard to case, a missing one is an error. */
import { mayEqual, withLetters } from '../model/known-text.js'
import type { Site } from '../model/location.js'
import { causeOfPart, declaredPart, partId } from '../model/unknown-part.js'
import {
  choiceValue,
  type KnownValue,
  type Lazy,
  nullValue,
  numberValue,
  type ObjectValue,
  type Property,
  passedOn,
  stringValue,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../model/value.js'
import { maximumWorlds } from '../model/world.js'
import { choiceAmong } from './choice-among.js'
import { forEachChoice } from './choices.js'
import { describeKind } from './describe.js'

export interface AccessOptions {
  /** `.?name`, `[?index]`, tryGet(): what is missing is null. */
  readonly safe: boolean
  /** `[^index]` */
  readonly fromEnd?: boolean
  /** Further along a chain with a safe access in it, which null ends; see `isSafeChain`. */
  readonly continues?: boolean
}

/** `base[key]` and `base.key`, whatever the two turn out to be. */
export function access(base: Value, key: Value, site: Site, options: AccessOptions): Value {
  return forEachChoice([base, key], ([base, key]) => {
    if (base === undefined || key === undefined) throw new Error('forEachChoice() keeps the number of values.')
    return accessOne(base, key, site, options)
  })
}

function accessOne(
  base: KnownValue | UnknownValue,
  key: KnownValue | UnknownValue,
  site: Site,
  options: AccessOptions,
): Value {
  if (base.kind === 'unknown') return partOfUnknown(base, key, options)
  if (base.kind === 'null' && (options.safe || options.continues === true)) return nullValue(site)
  if (key.kind === 'unknown') return byUnknownKey(base, key, site, options)
  if (base.kind === 'object' && key.kind === 'string') return propertyOf(base, key.value, site, options)
  if (base.kind === 'array' && key.kind === 'number') {
    const index = options.fromEnd === true ? base.items.length - key.value : key.value
    const item = base.items[index]
    if (item !== undefined) return passedOn(item(), ...base.way)
    if (options.safe) return nullValue(site)
    return unknownValue(`the array has ${base.items.length} items, and item ${key.value} was asked for`, site)
  }
  if (options.safe) return nullValue(site)
  return unknownValue(`${describeKind(base)} has no ${describeKey(key)}`, site)
}

/**
 * One of the parts that there are: an access that finds none fails, unless it is a safe one, which gives null. It stays
 * unknown where there are more than anybody looks at.
 */
function byUnknownKey(base: KnownValue, key: UnknownValue, site: Site, options: AccessOptions): Value {
  const { safe } = options
  const keys = keysThatMayBe(base, key, options.fromEnd === true)
  if (keys === null || keys.length + Number(safe) > maximumWorlds) return unknownFrom(key, { mayBeNull: safe })
  const parts = new Map<string, Lazy<Value>>()
  for (const one of keys) {
    const known = typeof one === 'string' ? stringValue(one, site) : numberValue(one, site)
    parts.set(JSON.stringify(one), () => accessOne(base, known, site, options))
  }
  if (safe) parts.set('null', () => nullValue(site))
  const [only, ...others] = parts.values()
  if (only === undefined) return unknownFrom(key)
  if (others.length === 0) return only()
  const keyIds = [...parts.keys()]
  const names = base.kind === 'object' ? keyIds.map((id) => (id === 'null' ? null : id.toLowerCase())) : undefined
  const { choice, ids } = choiceAmong(keyIds, key.cause, names)
  return passedOn(
    choiceValue(
      choice,
      ids.flatMap((id) => parts.get(id) ?? []),
    ),
    ...key.way,
  )
}

/** Of an object or an array all of whose parts are known; null: of another value. */
function keysThatMayBe(
  base: KnownValue,
  { type, text, range }: UnknownValue,
  fromEnd: boolean,
): readonly (string | number)[] | null {
  if (base.kind === 'object' && base.rest === null && (type ?? 'string') === 'string') {
    const lower = text === undefined ? null : withLetters(text, (letters) => letters.toLowerCase())
    return [...base.properties].flatMap(([name, { name: written }]) =>
      lower === null || mayEqual(lower, name) ? [written] : [],
    )
  }
  if (base.kind !== 'array' || (type ?? 'number') !== 'number') return null
  const { least, most } = range ?? { least: 0, most: Number.POSITIVE_INFINITY }
  return base.items.map((_, index) => index + Number(fromEnd)).filter((index) => index >= least && index <= most)
}

function partOfUnknown(
  base: UnknownValue,
  key: KnownValue | UnknownValue,
  { safe, fromEnd = false }: AccessOptions,
): Value {
  const part = unknownFrom(base, { mayBeNull: safe || base.mayBeNull })
  const which = partKey(key, fromEnd)
  if (which === null) return part
  const item = typeof which === 'number' ? knownItem(base, which) : undefined
  if (item !== undefined) return passedOn(item(), ...base.way)
  return declaredPart(base, which) ?? { ...part, cause: causeOfPart(base.cause, partId(which)) }
}

/** @param place counts from the end where it is negative */
function knownItem({ items }: UnknownValue, place: number): Lazy<Value> | undefined {
  return place < 0 ? items?.end.at(place) : items?.start[place]
}

/** A name, or a place, which counts from the end where it is negative; null: there is no such part. */
function partKey(key: KnownValue | UnknownValue, fromEnd: boolean): string | number | null {
  if (key.kind === 'string') return key.value
  if (key.kind !== 'number') return null
  if (fromEnd) return key.value > 0 ? -key.value : null
  return key.value < 0 ? null : key.value
}

function propertyOf(
  base: Extract<KnownValue, { kind: 'object' }>,
  name: string,
  site: Site,
  options: AccessOptions,
): Value {
  const property = base.properties.get(name.toLowerCase())
  // Of a safe access the compiler makes one that is looked up in Azure.
  const isRefused = base.isExact === true && !options.safe && property?.name !== name
  if (property !== undefined && !isRefused) {
    return ambiguous(base, property, site) ?? passedOn(property.value(), ...base.way)
  }
  if (base.rest !== null) return unknownFrom(base.rest, { mayBeNull: true })
  if (options.safe) return nullValue(site)
  return unknownValue(`the object has no property '${name}'`, site)
}

/** Azure keeps names that differ in letter case only apart here and there; null: it has no such other name. */
function ambiguous({ repeated }: ObjectValue, { name }: Property, site: Site): UnknownValue | null {
  const other = repeated.find(
    ({ replaced }) => replaced.name !== name && replaced.name.toLowerCase() === name.toLowerCase(),
  )
  if (other === undefined) return null
  return unknownValue(`which of '${other.replaced.name}' and '${name}' counts is not documented`, site, {
    mayBeNull: true,
  })
}

function describeKey(key: KnownValue): string {
  if (key.kind === 'string') return `property '${key.value}'`
  if (key.kind === 'number') return `item ${key.value}`
  return `${describeKind(key)} property`
}
