/** A schema of a policy, ready to judge: by ajv where everything is known, else by three-valued logic. */
import type { Span } from '../../model/location.js'
import { certainly, type Verdict } from '../../model/verdict.js'
import type { JsonNode } from '../../syntax/json/syntax.js'
import type { Problem } from '../../syntax/problem.js'
import type { Compiler, Decider } from './ajv.js'
import type { Instance } from './instance.js'
import { plainJson } from './plain-json.js'
import { readSchema } from './read-schema.js'
import type { Context } from './reading.js'
import type { Schema } from './schema.js'

export interface PolicySchema {
  readonly schema: Schema
  readonly accepts: Decider
  /** The spelling of each name in the schema, by its lower-case form; null where there are several. */
  readonly spellings: ReadonlyMap<string, string | null>
}

/** An instance without unknowns. */
export interface KnownInstance {
  readonly plain: unknown
  /** The spellings of each name in it, by its lower-case form. */
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Reads and compiles a schema of a policy.
 *
 * @param text of the file that it stands in
 */
export function compileSchema(root: JsonNode, text: string, compiler: Compiler): PolicySchema | readonly Problem[] {
  const problems: Problem[] = []
  const context: Context = {
    root,
    problem: ({ start, end }: Span, message) => problems.push({ start, end, message }),
    textAt: ({ start, end }) => text.slice(start, end),
    patterns: new Map(),
    byAjv: [],
  }
  const schema = readSchema(context)
  if (problems.length > 0) return problems
  const parts = context.byAjv.map(({ pointer }) => pointer)
  const compiled = compiler.compile(plainJson(root), parts)
  if ('reason' in compiled) {
    return [{ start: root.start, end: root.end, message: `This schema cannot be compiled: ${compiled.reason}.` }]
  }
  compiled.parts.forEach((decider, index) => {
    context.byAjv[index]?.decide(decider)
  })
  return { schema, accepts: compiled.accepts, spellings: spellingsIn(root) }
}

/**
 * ajv tells names apart by their case, ARM does not: it may decide only where both say the same. null: it may not, or
 * cannot.
 */
export function decisionByAjv({ accepts, spellings }: PolicySchema, known: KnownInstance | null): boolean | null {
  if (known === null) return null
  for (const [lowerName, spelling] of spellings) {
    const written = known.spellings.get(lowerName)
    if (written === undefined) continue
    if (spelling === null || written.size > 1 || !written.has(spelling)) return null
  }
  return accepts(known.plain)
}

/** Whether the instance is valid. `known` is the same instance, where nothing in it is unknown. */
export function validity(schema: PolicySchema, instance: Instance, known: KnownInstance | null): Verdict {
  const decided = decisionByAjv(schema, known)
  return decided === null ? schema.schema.verdict(instance) : certainly(decided)
}

/** Of every name and text in the schema: which of them are names of properties does not matter. */
function spellingsIn(root: JsonNode): ReadonlyMap<string, string | null> {
  const spellings = new Map<string, string | null>()
  const note = (name: string) => {
    const lowerName = name.toLowerCase()
    const known = spellings.get(lowerName)
    spellings.set(lowerName, known === undefined || known === name ? name : null)
  }
  const seen = new Set<JsonNode>()
  const queue: JsonNode[] = [root]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (node.kind === 'string') note(node.value)
    if (node.kind === 'array') queue.push(...node.items)
    if (node.kind !== 'object') continue
    for (const { key, value } of node.members) {
      note(key.value)
      queue.push(value)
    }
  }
  return spellings
}

/** The spellings of every name in a JSON value. */
export function spellingsOf(plain: unknown): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = new Map<string, Set<string>>()
  const queue: unknown[] = [plain]
  while (queue.length > 0) {
    const value = queue.pop()
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      for (const item of value) queue.push(item)
      continue
    }
    for (const [name, inner] of Object.entries(value)) {
      const lowerName = name.toLowerCase()
      spellings.set(lowerName, (spellings.get(lowerName) ?? new Set()).add(name))
      queue.push(inner)
    }
  }
  return spellings
}
