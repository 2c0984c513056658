/**
 * Keywords about arrays. How long an array is, is known, and what its items are need not be; or only some items at its
 * beginning and its end are known.
 */
import { and, no, type Verdict, yes } from '../../model/verdict.js'
import { type Instance, type KnownItems, plainOf } from './instance.js'
import { type Assertion, check, every, failuresOf, openVerdict, phrase, type Schema, undecidedOn } from './schema.js'

interface Applied {
  readonly item: Instance
  readonly schema: Schema
}

/** `prefixItems`, then `items` for the rest. */
export function items(first: readonly Schema[], others: Schema | null): Assertion {
  const all = others === null ? first : [...first, others]
  const schemasFor = (items: readonly Instance[]) =>
    items.flatMap((item, index): readonly Applied[] => {
      const schema = first[index] ?? others
      return schema === null ? [] : [{ item, schema }]
    })
  const applied = (instance: Instance): readonly Applied[] => {
    if (instance.kind === 'array') return schemasFor(instance.items())
    const known = instance.kind === 'unknown' ? instance.certain.items : null
    if (known === null) return []
    const { start, end } = known()
    // Items at the end are further along than so many; how far, nobody knows.
    const isBeyondFirst = (_: Instance, index: number) => start.length + index >= first.length
    const last = others === null ? [] : end.filter(isBeyondFirst).map((item) => ({ item, schema: others }))
    return [...schemasFor(start), ...last]
  }
  return {
    verdict: (instance) => {
      const known = every(applied(instance), ({ item, schema }) => schema.verdict(item))
      return instance.kind === 'unknown' ? and(known, openVerdict(all, instance, instance.cause)) : known
    },
    failures: (instance) => applied(instance).flatMap(({ item, schema }) => failuresOf(schema, item)),
    witnesses: (instance) => applied(instance).flatMap(({ item, schema }) => schema.witnesses(item)),
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
    holdsAnyway: ({ items }) => {
      const fitting = countKnown(items, (item) => schema.verdict(item).is === 'yes')
      return fitting > most ? false : fitting >= least && most === Number.POSITIVE_INFINITY ? true : null
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

/** @param holds beyond a bound, and on one side of it only */
export function itemCount(holds: (length: number) => boolean, expected: string): Assertion {
  return check({
    on: ['array'],
    holds: (array) => holds(array.items().length),
    holdsAnyway: ({ items }) => {
      const least = holds(countKnown(items))
      return least === holds(Number.POSITIVE_INFINITY) ? least : null
    },
    expected: phrase(expected),
  })
}

function countKnown(items: (() => KnownItems) | null, isOne: (item: Instance) => boolean = () => true): number {
  return items === null ? 0 : knownOf(items()).filter(isOne).length
}

function knownOf({ start, end }: KnownItems): readonly Instance[] {
  return [...start, ...end]
}

export const uniqueItems: Assertion = check({
  on: ['array'],
  holds: (array) => areDifferent(array.items()),
  holdsAnyway: ({ items }) => (items !== null && areDifferent(knownOf(items())).is === 'no' ? false : null),
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
