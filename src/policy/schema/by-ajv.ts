/** `unevaluatedProperties` and `unevaluatedItems` depend on what all other keywords have looked at: ajv knows. */
import { certainly, undecided } from '../../model/verdict.js'
import { plainOf } from './instance.js'
import type { Keyword } from './reading.js'
import { type Assertion, check, phrase } from './schema.js'

/** The whole schema that the keyword stands in, decided by ajv for instances that are known. */
export function byAjv({ name, value, pointer, context, schemaAt }: Keyword, kind: 'object' | 'array'): Assertion {
  schemaAt(value, pointer)
  let decide: ((plain: unknown) => boolean | null) | null = null
  context.byAjv.push({
    pointer: pointer.slice(0, -`/${name}`.length),
    decide: (decider) => {
      decide = decider
    },
  })
  return check({
    on: [kind],
    holds: (instance) => {
      const known = plainOf(instance)
      if ('missing' in known) return undecided(known.missing)
      const held = decide === null || decide(known.plain)
      if (held !== null) return certainly(held)
      const reason = `'${name}' cannot be decided for this value`
      return undecided({ reason, origin: instance.located.here.site })
    },
    expected: phrase(`nothing but what its schema allows ('${name}')`),
  })
}
