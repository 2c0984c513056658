/** A schema of a policy, ready to judge: by ajv where everything is known, else by three-valued logic. */
import { certainly, type Verdict } from '../../model/verdict.js'
import type { Decider } from './ajv.js'
import type { Instance } from './instance.js'
import type { Schema } from './schema.js'

export interface PolicySchema {
  readonly schema: Schema
  readonly accepts: Decider
  /** Of the names in the schema. */
  readonly spellings: Spellings
  /** Of the names in all schemas of the policy. */
  readonly spellingsOfPolicy: Spellings
}

/** By the lower-case form of each name: its spelling, null where there are several. */
export type Spellings = ReadonlyMap<string, string | null>

/** An instance without unknowns. */
export interface KnownInstance {
  readonly plain: unknown
  /** Of the names in it. */
  readonly spellings: Spellings
  /** Whether they are spelled as in schemas that were asked about. */
  readonly agreement: Map<Spellings, boolean>
}

/**
 * ajv tells names apart by their case, ARM does not: it may decide only where both say the same. null: it may not, or
 * cannot.
 */
export function decisionByAjv(schema: PolicySchema, known: KnownInstance | null): boolean | null {
  if (known === null) return null
  // Mostly one look at all schemas of the policy together settles it.
  const isSpelledAlike = agrees(known, schema.spellingsOfPolicy) || agrees(known, schema.spellings)
  return isSpelledAlike ? schema.accepts(known.plain) : null
}

function agrees(known: KnownInstance, schemas: Spellings): boolean {
  const before = known.agreement.get(schemas)
  if (before !== undefined) return before
  const agreed = [...known.spellings].every(([lowerName, written]) => {
    const spelling = schemas.get(lowerName)
    return spelling === undefined || (written !== null && written === spelling)
  })
  known.agreement.set(schemas, agreed)
  return agreed
}

/** Whether the instance is valid. `known` is the same instance, where nothing in it is unknown. */
export function validity(schema: PolicySchema, instance: Instance, known: KnownInstance | null): Verdict {
  const decided = decisionByAjv(schema, known)
  return decided === null ? schema.schema.verdict(instance) : certainly(decided)
}

/** @param plain JSON in which nothing is unknown */
export function knownInstance(plain: unknown): KnownInstance {
  return { plain, spellings: spellingsIn(plain), agreement: new Map() }
}

function spellingsIn(plain: unknown): Spellings {
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

/** Of two spellings of one name neither is the one: then it is null. */
export function noteSpelling(spellings: Map<string, string | null>, name: string): void {
  const lowerName = name.toLowerCase()
  const known = spellings.get(lowerName)
  spellings.set(lowerName, known === undefined || known === name ? name : null)
}
