/** JSON Schemas of a policy file. Loaded, and ajv with it, only when a policy brings some. */
import type { JsonNode } from '../syntax/json/syntax.js'
import type { GlobReading } from './read-globs.js'
import { newCompiler } from './schema/ajv.js'
import { compileSchema } from './schema/compile-schema.js'
import type { PolicySchema } from './schema/policy-schema.js'

export type SchemaReader = (node: JsonNode | null) => PolicySchema | null

/** A reader for the schemas of one file: null, with its problems told, for what is no schema. */
export function newSchemaReader({ source, tell }: GlobReading): SchemaReader {
  const compiler = newCompiler()
  return (node) => {
    if (node?.kind !== 'object' && node?.kind !== 'boolean') return null
    const compiled = compileSchema(node, source.text, compiler)
    if ('schema' in compiled) return compiled
    for (const problem of compiled) tell(problem, problem.message)
    return null
  }
}
