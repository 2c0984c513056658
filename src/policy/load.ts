/** From a pack's name or a policy file to a policy, or to everything that is wrong with it. */
import type { PolicyPort } from './layers.js'
import { builtIn, isPackName } from './packs.js'
import type { Policy } from './policy.js'
import { inOrder, type PolicyProblem } from './problem.js'

export type LoadedPolicy =
  | {
      readonly policy: Policy
      /** What is no mistake and should be mended. */
      readonly notices: readonly PolicyProblem[]
    }
  | { readonly problems: readonly PolicyProblem[] }

/**
 * Loads a policy. YAML is loaded only for a file that is no JSON; globs, ajv and the linear-time patterns only for a file that has some.
 *
 * @param spec a pack's name, a policy file's path with `/`, or the reference of a file of another repository
 * @param asOf today, `YYYY-MM-DD`: exceptions may reach only so far
 */
export async function loadPolicy(spec: string, port: PolicyPort, asOf: string): Promise<LoadedPolicy> {
  if (isPackName(spec)) return { policy: builtIn(spec), notices: [] }
  const { gatherLayers } = await import('./layers.js')
  const { compose } = await import('./compose.js')
  const gathered = await gatherLayers(spec, port)
  const composed = compose(gathered, asOf)
  const all = [...gathered.problems, ...composed.problems]
  return all.length === 0 ? { policy: composed.policy, notices: gathered.notices } : { problems: cut(inOrder(all)) }
}

/** More help nobody. */
const maximumProblems = 100

function cut(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const shown = problems.slice(0, maximumProblems)
  const last = shown.at(-1)
  const hidden = problems.length - shown.length
  return last === undefined || hidden === 0
    ? shown
    : [...shown, { ...last, message: `${hidden} more problems are not shown.` }]
}
