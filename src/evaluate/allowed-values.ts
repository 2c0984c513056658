/** Values that nobody knows and that a declaration restricts to a few. */
import { oncePerKey } from '../model/once.js'
import {
  choiceValue,
  type Lazy,
  nullValue,
  type PartDeclaration,
  passedOn,
  type Range,
  type UnknownValue,
  type Value,
  type ValueType,
} from '../model/value.js'
import { maximumWorlds } from '../model/world.js'
import { choiceAmong } from './choice-among.js'
import { mayEqualWithoutCase } from './functions/partial-text.js'

/** What a declaration or a type says of values; those that are allowed as they are written, or evaluated. */
export interface Restriction<Allowed = Lazy<Value>> {
  readonly type: ValueType | null
  readonly isNullable: boolean
  /** The values that are allowed, in the order written; null: any. */
  readonly allowed: readonly Allowed[] | null
  /** `@minValue()` and `@maxValue()`. */
  readonly range?: Range
  /** `@minLength()` and `@maxLength()`: characters of a string, items of an array. */
  readonly length?: Range
  /** What it says of a property or an item; null: nothing. */
  readonly part: (key: string | number) => Restriction<Allowed> | null
}

/** The same with other allowed values, those of its parts too. */
export function withAllowed<From, To>(restriction: Restriction<From>, change: (one: From) => To): Restriction<To> {
  return {
    ...restriction,
    allowed: restriction.allowed?.map(change) ?? null,
    part: oncePerKey((key) => {
      const own = restriction.part(key)
      return own === null ? null : withAllowed(own, change)
    }),
  }
}

/** What is said of a value that is of one of several types. */
export function united<Allowed>(types: readonly Restriction<Allowed>[]): Restriction<Allowed> {
  const values = new Set(types.flatMap(({ allowed }) => allowed ?? []))
  const areFew = types.every(({ allowed }) => allowed !== null)
  return {
    isNullable: types.some(({ isNullable }) => isNullable),
    type: null,
    allowed: areFew ? [...values] : null,
    part: oncePerKey((key) => partOfEach(types, key)),
  }
}

/** What is said of a part of an object of one of several types; null: not all of them say something. */
export function partOfEach<Allowed>(
  types: readonly Restriction<Allowed>[],
  key: string | number,
): Restriction<Allowed> | null {
  const parts = new Set<Restriction<Allowed>>()
  for (const { part } of types) {
    const own = part(key)
    if (own === null) return null
    parts.add(own)
  }
  return united([...parts])
}

/** The ranges between two bounds each, of which either may be missing; nothing where both are. */
export function rangesFrom(
  bound: (side: 'minValue' | 'maxValue' | 'minLength' | 'maxLength') => number | null,
): Pick<Restriction, 'range' | 'length'> {
  const range = rangeFrom(bound('minValue'), bound('maxValue'))
  const length = rangeFrom(bound('minLength'), bound('maxLength'))
  return { ...(range === null ? {} : { range }), ...(length === null ? {} : { length }) }
}

function rangeFrom(least: number | null, most: number | null): Range | null {
  if (least === null && most === null) return null
  return { least: least ?? Number.NEGATIVE_INFINITY, most: most ?? Number.POSITIVE_INFINITY }
}

/** What a restriction says of a value that nobody knows. */
export function restrictedTo(unknown: UnknownValue, restriction: Restriction): Value {
  const { type, isNullable, allowed, range, part } = restriction
  const ofPart = (key: string | number): PartDeclaration | null => {
    const own = part(key)
    return own === null ? null : { mayBeNull: own.isNullable, restrict: (one) => restrictedTo(one, own) }
  }
  const mayBeNull = isNullable || unknown.mayBeNull
  const told = { ...unknown, part: ofPart, type: mayBeNull ? unknown.type : (type ?? unknown.type) }
  const one = range === undefined ? told : { ...told, range }
  // Of an array the allowed values are those of its items.
  return allowed === null || type === 'array' ? one : oneOfAllowed(one, allowed)
}

/**
 * The unknown value as one of those allowed, and null where it may be that: "The deployment fails during validation if a
 * value is passed in for the parameter that isn't one of the allowed values."
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameters#allowed-values
 * It stays unknown where they are more than anybody looks at, or not all plain values.
 */
function oneOfAllowed(unknown: UnknownValue, allowed: readonly Lazy<Value>[]): Value {
  if (allowed.length > maximumWorlds) return unknown
  const members = new Map<string, Lazy<Value>>()
  for (const member of allowed) {
    const id = idOf(member())
    if (id === null) return unknown
    if (mayBe(unknown, member())) members.set(id, member)
  }
  if (members.size === 0) return unknown
  const { origin } = unknown.cause
  if (unknown.mayBeNull) members.set('null', () => nullValue(origin))
  const [only, ...others] = members.values()
  if (only !== undefined && others.length === 0) return passedOn(only(), ...unknown.way)
  const { choice, ids } = choiceAmong([...members.keys()], unknown.cause)
  const alternatives = ids.flatMap((id) => members.get(id) ?? [])
  return passedOn(choiceValue(choice, alternatives), ...unknown.way)
}

/** Equal values have equal ones; null: no plain value. */
function idOf(value: Value): string | null {
  const isPlain = value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean'
  return isPlain ? JSON.stringify(value.value) : null
}

/** Letter case aside, to which Azure gives no heed here: https://github.com/Azure/bicep/issues/2489 */
function mayBe(unknown: UnknownValue, member: Value): boolean {
  return member.kind !== 'string' || mayEqualWithoutCase(unknown, member.value)
}
