/** Keywords about scalars, and about whole values. */
import { mayEqual } from '../../model/known-text.js'
import type { Cause, KnownText, ValueType } from '../../model/value.js'
import { certainly, no, undecided, type Verdict, yes } from '../../model/verdict.js'
import { minorVersion } from '../../rules/support/kubernetes.js'
import type { Certain, Instance, KnownItems, ObjectInstance } from './instance.js'
import {
  type Assertion,
  anyPhrase,
  check,
  describePlain,
  every,
  type KnownInstance,
  phrase,
  some,
  undecidedOn,
} from './schema.js'

export const typeNames = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'] as const
export type TypeName = (typeof typeNames)[number]

const everyKind = ['string', 'number', 'boolean', 'null', 'array', 'object'] as const

const typePhrases: Readonly<Record<TypeName, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
}

/** `type` */
export function typeIs(types: readonly TypeName[]): Assertion {
  return check({
    on: everyKind,
    holds: (instance) => types.some((type) => isOfType(instance, type)),
    holdsAnyway: ({ kind }) => (kind === null ? null : types.some((type) => isOfDeclared(kind, type))),
    expected: anyPhrase(types.map((type) => phrase(typePhrases[type]))),
  })
}

function isOfType(instance: KnownInstance, type: TypeName): boolean {
  if (type === 'integer') return instance.kind === 'number' && Number.isInteger(instance.value)
  return instance.kind === type
}

/** Numbers that templates declare are whole. */
function isOfDeclared(kind: ValueType, type: TypeName): boolean {
  return kind === type || (kind === 'number' && type === 'integer')
}

/** `const` with one value, `enum` with several. */
export function isOneOf(values: readonly unknown[]): Assertion {
  return check({
    on: everyKind,
    holds: (instance) => some(values, (value) => equals(instance, value)),
    holdsAnyway: (certain) => (values.some((value) => mayBe(certain, value)) ? null : false),
    expected: anyPhrase(values.map(describePlain)),
  })
}

/** Whether the instance is that JSON. */
function equals(instance: Instance, plain: unknown): Verdict {
  switch (instance.kind) {
    case 'unknown':
      return mayBe(instance.certain, plain) ? undecided(instance.cause) : no
    case 'array': {
      const items = instance.items()
      if (!Array.isArray(plain) || plain.length !== items.length) return no
      return every(
        items.map((item, index) => ({ item, wanted: plain[index] })),
        ({ item, wanted }) => equals(item, wanted),
      )
    }
    case 'object':
      return isRecord(plain) ? equalsObject(instance, plain) : no
    default:
      return certainly(instance.value === plain)
  }
}

function mayBe({ kind, text, items, range }: Certain, plain: unknown): boolean {
  if (kind !== null && kind !== (Array.isArray(plain) ? 'array' : plain === null ? 'null' : typeof plain)) return false
  if (range !== null && typeof plain === 'number' && (plain < range.least || plain > range.most)) return false
  if (items !== null && Array.isArray(plain) && !mayBeList(items(), plain)) return false
  return text === null || (typeof plain === 'string' && mayEqual(text, plain))
}

function mayBeList({ start, end }: KnownItems, plain: readonly unknown[]): boolean {
  const mayBeAll = (items: readonly Instance[], first: number) =>
    items.every((item, index) => equals(item, plain[first + index]).is !== 'no')
  return plain.length >= start.length + end.length && mayBeAll(start, 0) && mayBeAll(end, plain.length - end.length)
}

function equalsObject(object: ObjectInstance, plain: Readonly<Record<string, unknown>>): Verdict {
  const wanted = Object.entries(plain)
  const names = new Set(wanted.map(([name]) => name.toLowerCase()))
  const others = object.members().filter(({ name }) => !names.has(name.toLowerCase()))
  if (others.some(({ presence }) => presence.is === 'yes')) return no
  const same = every(wanted, ([name, value]) => {
    const member = object.get(name)
    return member === null ? no : every([member.presence, equals(member.instance, value)], (verdict) => verdict)
  })
  if (same.is === 'no') return no
  const open = others.flatMap(({ presence }) => presence.missing)
  const missing = [...same.missing, ...open, ...(object.rest === null ? [] : [object.rest])]
  return missing.length === 0 ? yes : undecidedOn(missing)
}

function isRecord(plain: unknown): plain is Readonly<Record<string, unknown>> {
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain)
}

/**
 * A keyword about numbers, which holds for anything else.
 *
 * @param expected completes "expected …"
 */
export function numberHolds(holds: (value: number) => boolean, expected: string): Assertion {
  return check({ on: ['number'], holds: ({ value }) => holds(value), expected: phrase(expected) })
}

/** @param holds beyond a bound, and on one side of it only */
export function boundHolds(holds: (value: number) => boolean, expected: string): Assertion {
  return check({
    on: ['number'],
    holds: ({ value }) => holds(value),
    holdsAnyway: ({ range }) => {
      const [first = null, last = null] = range === null ? [] : [holds(range.least), holds(range.most)]
      return first === last ? first : null
    },
    expected: phrase(expected),
  })
}

/** @param holdsAnyway the same by the parts of a text that are known; null: it hangs on the rest */
export function textHolds(
  holds: (value: string) => boolean,
  expected: string,
  holdsAnyway: (text: KnownText) => boolean | null = () => null,
): Assertion {
  return check({
    on: ['string'],
    holds: ({ value }) => holds(value),
    holdsAnyway: ({ text }) => (text === null ? null : holdsAnyway(text)),
    expected: phrase(expected),
  })
}

/** In code points. */
export function textLength(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/** Division of doubles, as ajv does it: 0.3 is no multiple of 0.1. */
export function isMultiple(value: number, of: number): boolean {
  const times = value / of
  return times === Number.parseInt(String(times), 10)
}

/**
 * A version is compared; a number is taken for the text that it was meant to be.
 *
 * @param holds null: it depends on the patch release that AKS chooses
 * @param words `or newer`
 */
export function versionHolds(holds: (text: string) => boolean | null, bound: string, words: string): Assertion {
  return check({
    on: ['string', 'number'],
    holds: (instance) => {
      const { value, located } = instance
      const reason = `whether ${value} is ${bound} ${words} depends on the patch release that AKS chooses`
      return verdictOf(holds(String(value)), () => ({ reason, origin: located.here.site }))
    },
    holdsAnyway: ({ text }) => {
      // Within the bound only as long as the rest makes it a version.
      const minor = minorVersion(text)
      return minor !== null && holds(minor) === false ? false : null
    },
    expected: phrase(`${bound} ${words}`),
  })
}

function verdictOf(held: boolean | null, cause: () => Cause): Verdict {
  return held === null ? undecided(cause()) : certainly(held)
}
