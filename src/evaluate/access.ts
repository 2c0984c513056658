/** Reading properties and items, with ARM's rules: names without regard to case, a missing one is an error. */
import type { Site } from '../model/location.js'
import { causeOfPart, declaredPart, partId } from '../model/unknown-part.js'
import {
  type KnownValue,
  nullValue,
  passedOn,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../model/value.js'
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
  if (key.kind === 'unknown') return unknownFrom(key, { mayBeNull: options.safe })
  if (base.kind === 'null' && (options.safe || options.continues === true)) return nullValue(site)
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

function partOfUnknown(
  base: UnknownValue,
  key: KnownValue | UnknownValue,
  { safe, fromEnd = false }: AccessOptions,
): Value {
  const part = unknownFrom(base, { mayBeNull: safe || base.mayBeNull })
  const which = partKey(key, fromEnd)
  if (which === null) return part
  return declaredPart(base, which) ?? { ...part, cause: causeOfPart(base.cause, partId(which)) }
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
  if (property !== undefined && !isRefused) return passedOn(property.value(), ...base.way)
  if (base.rest !== null) return unknownFrom(base.rest, { mayBeNull: true })
  if (options.safe) return nullValue(site)
  return unknownValue(`the object has no property '${name}'`, site)
}

function describeKey(key: KnownValue): string {
  if (key.kind === 'string') return `property '${key.value}'`
  if (key.kind === 'number') return `item ${key.value}`
  return `${describeKind(key)} property`
}
