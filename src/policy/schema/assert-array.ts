/** Keywords about arrays. How long an array is, is always known; what its items are, need not be. */
import { no, type Verdict, yes } from '../../model/verdict.js'
import { type ArrayInstance, type Instance, plainOf } from './instance.js'
import { type Assertion, check, every, failuresOf, openVerdict, phrase, type Schema, undecidedOn } from './schema.js'

/** `prefixItems`, then `items` for the rest. */
export function items(first: readonly Schema[], others: Schema | null): Assertion {
  const applied = (array: ArrayInstance) =>
    array.items().flatMap((item, index) => {
      const schema = first[index] ?? others
      return schema === null ? [] : [{ item, schema }]
    })
  const all = others === null ? first : [...first, others]
  return {
    verdict: (instance) => {
      if (instance.kind === 'unknown') return openVerdict(all, instance, instance.cause)
      return instance.kind === 'array' ? every(applied(instance), ({ item, schema }) => schema.verdict(item)) : yes
    },
    failures: (instance) =>
      instance.kind === 'array' ? applied(instance).flatMap(({ item, schema }) => failuresOf(schema, item)) : [],
    witnesses: (instance) =>
      instance.kind === 'array' ? applied(instance).flatMap(({ item, schema }) => schema.witnesses(item)) : [],
  }
}

/** `contains` with `minContains` and `maxContains`. */
export function contains(schema: Schema, least: number, most: number): Assertion {
  const count = most === Number.POSITIVE_INFINITY ? `at least ${least}` : `from ${least} to ${most}`
  return check({
    on: ['array'],
    holds: (array) => {
      const verdicts = array.items().map((item) => schema.verdict(item))
      return within(verdicts, least, most)
    },
    expected: phrase(
      `${count} ${least === 1 && most === Number.POSITIVE_INFINITY ? 'item that fits' : 'items that fit'} 'contains'`,
    ),
  })
}

/** Whether from `least` to `most` of the verdicts are yes. */
export function within(verdicts: readonly Verdict[], least: number, most: number): Verdict {
  const certain = verdicts.filter(({ is }) => is === 'yes').length
  const open = verdicts.filter(({ is }) => is === 'unknown')
  const possible = certain + open.length
  if (possible < least || certain > most) return no
  if (certain >= least && possible <= most) return yes
  return undecidedOn(open.flatMap(({ missing }) => missing))
}

export function itemCount(holds: (length: number) => boolean, expected: string): Assertion {
  return check({ on: ['array'], holds: (array) => holds(array.items().length), expected: phrase(expected) })
}

export const uniqueItems: Assertion = check({
  on: ['array'],
  holds: (array) => areDifferent(array.items()),
  expected: phrase('items that all differ'),
})

function areDifferent(items: readonly Instance[]): Verdict {
  const seen = new Set<string>()
  const missing = []
  for (const item of items) {
    const known = plainOf(item)
    if ('missing' in known) {
      missing.push(known.missing)
      continue
    }
    const text = canonicalText(known.plain)
    if (seen.has(text)) return no
    seen.add(text)
  }
  return missing.length === 0 || items.length < 2 ? yes : undecidedOn(missing)
}

/** The same text for equal JSON, in whatever order its members are written. */
function canonicalText(plain: unknown): string {
  return JSON.stringify(plain, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
