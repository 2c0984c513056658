/** Schemas of a policy, read and compiled. */
import type { Span } from '../../model/location.js'
import type { JsonNode } from '../../syntax/json/syntax.js'
import type { Problem } from '../../syntax/problem.js'
import type { Compiler } from './ajv.js'
import { plainSchema } from './plain-json.js'
import { noteSpelling, type PolicySchema } from './policy-schema.js'
import { readSchema } from './read-schema.js'
import type { Context } from './reading.js'

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
    readPattern: compiler.readPattern,
    patterns: new Map(),
    byAjv: [],
  }
  const schema = readSchema(context)
  if (problems.length > 0) return problems
  const parts = context.byAjv.map(({ pointer }) => pointer)
  const compiled = compiler.compile(plainSchema(root), parts)
  if ('reason' in compiled) {
    return [{ start: root.start, end: root.end, message: `The schema cannot be compiled: ${compiled.reason}.` }]
  }
  compiled.parts.forEach((decider, index) => {
    context.byAjv[index]?.decide(decider)
  })
  const spellings: Map<string, string | null> = new Map()
  for (const name of namesIn(root)) {
    noteSpelling(spellings, name)
    noteSpelling(compiler.spellings, name)
  }
  return { schema, accepts: compiled.accepts, spellings, spellingsOfPolicy: compiler.spellings }
}

/** Every name and text in the schema: which of them are names of properties does not matter. */
function namesIn(root: JsonNode): ReadonlySet<string> {
  const names = new Set<string>()
  const seen = new Set<JsonNode>()
  const queue: JsonNode[] = [root]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (node.kind === 'string') names.add(node.value)
    // One by one: a list may have more items than a call takes arguments.
    if (node.kind === 'array') for (const item of node.items) queue.push(item)
    if (node.kind !== 'object') continue
    for (const { key, value } of node.members) {
      names.add(key.value)
      queue.push(value)
    }
  }
  return names
}
