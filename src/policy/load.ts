/** From a pack's name or a policy file to a policy, or to everything that is wrong with it. */
import type { PolicyPort } from './layers.js'
import { builtIn, isPackName } from './packs.js'
import type { Policy } from './policy.js'
import { inOrder, type PolicyProblem } from './problem.js'

export type LoadedPolicy = { readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] }

/**
 * Loads a policy. YAML is loaded only for a file; globs, ajv and the linear-time patterns only for a file that has some.
 *
 * @param spec a pack's name, or a policy file's path with `/`
 */
export async function loadPolicy(spec: string, port: PolicyPort): Promise<LoadedPolicy> {
  if (isPackName(spec)) return { policy: builtIn(spec) }
  if (spec.startsWith('github:')) {
    const message = `'${spec}' is not supported by this version; expected a pack or the path of a policy file.`
    return { problems: [{ file: spec, line: 1, column: 1, message }] }
  }
  const { gatherLayers } = await import('./layers.js')
  const { compose } = await import('./compose.js')
  const gathered = await gatherLayers(spec, port)
  const composed = compose(gathered)
  const all = [...gathered.problems, ...composed.problems]
  return all.length === 0 ? { policy: composed.policy } : { problems: inOrder(all) }
}
