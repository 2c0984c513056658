/** A schema of a policy, ready to judge: by ajv where everything is known, else by three-valued logic. */
import { certainly, type Verdict } from '../../model/verdict.js'
import type { Decider } from './ajv.js'
import type { Instance } from './instance.js'
import type { Schema } from './schema.js'

export interface PolicySchema {
  readonly schema: Schema
  readonly accepts: Decider
  /** Each name in the schema: its lower-case form, and its spelling, null where there are several. */
  readonly spellings: readonly (readonly [lowerName: string, spelling: string | null])[]
}

/** An instance without unknowns. */
export interface KnownInstance {
  readonly plain: unknown
  /** The spelling of each name in it, by its lower-case form; null where there are several. */
  readonly spellings: ReadonlyMap<string, string | null>
}

/**
 * ajv tells names apart by their case, ARM does not: it may decide only where both say the same. null: it may not, or
 * cannot.
 */
export function decisionByAjv({ accepts, spellings }: PolicySchema, known: KnownInstance | null): boolean | null {
  if (known === null) return null
  for (const [lowerName, spelling] of spellings) {
    const written = known.spellings.get(lowerName)
    if (written !== undefined && (written === null || written !== spelling)) return null
  }
  return accepts(known.plain)
}

/** Whether the instance is valid. `known` is the same instance, where nothing in it is unknown. */
export function validity(schema: PolicySchema, instance: Instance, known: KnownInstance | null): Verdict {
  const decided = decisionByAjv(schema, known)
  return decided === null ? schema.schema.verdict(instance) : certainly(decided)
}

/** The spelling of every name in a JSON value, by its lower-case form; null where there are several. */
export function spellingsOf(plain: unknown): ReadonlyMap<string, string | null> {
  const spellings = new Map<string, string | null>()
  const queue: unknown[] = [plain]
  while (queue.length > 0) {
    const value = queue.pop()
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      for (const item of value) queue.push(item)
      continue
    }
    for (const [name, inner] of Object.entries(value)) {
      noteSpelling(spellings, name)
      queue.push(inner)
    }
  }
  return spellings
}

export function noteSpelling(spellings: Map<string, string | null>, name: string): void {
  const lowerName = name.toLowerCase()
  const known = spellings.get(lowerName)
  spellings.set(lowerName, known === undefined || known === name ? name : null)
}
