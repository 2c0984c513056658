/** `match` of a policy file. Loaded only when a policy brings one. */
import type { JsonNode } from '../syntax/json/syntax.js'
import { type Match, matchesEverything } from './match.js'
import { type GlobReading, readGlobs } from './read-globs.js'
import type { PolicySchema } from './schema/policy-schema.js'
import { memberOf } from './tree.js'

/**
 * @param readSchema null, with its problems told, for what is no schema
 * @returns null where it cannot be used; what is wrong has been told
 */
export function readMatch(
  node: JsonNode | null,
  reading: GlobReading,
  readSchema: (node: JsonNode) => PolicySchema | null,
): Match | null {
  if (node === null) return matchesEverything
  const globs = (name: string, ignoreCase: boolean) => readGlobs(memberOf(node, name), reading, { ignoreCase })
  const cluster = memberOf(node, 'cluster')
  const schema = cluster === null ? null : readSchema(cluster)
  const match = {
    paths: globs('paths', false),
    parameters: globs('parameters', false),
    name: globs('name', true),
    repository: globs('repository', true),
    cluster: schema,
  }
  return cluster !== null && schema === null ? null : match
}
