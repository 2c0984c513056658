/** What the repository's own policy says of files that are not there: mistyped, or left behind. */
import { isOfRepository } from '../policy/own-files.js'
import type { Pattern, PolicyInputs } from '../policy/policy.js'

export interface IdleInput {
  /** `inputs.configs` */
  readonly key: string
  readonly pattern: Pattern
}

/** Those that add something to the check. What they leave out and is not there is missed by nobody. */
export function idleInputs(
  paths: readonly string[],
  { roots, configs, parameters }: PolicyInputs,
): readonly IdleInput[] {
  const named = (key: string, patterns: readonly Pattern[]) => patterns.map((pattern) => ({ key, pattern }))
  const all = [
    ...named('inputs.roots', roots),
    ...named('inputs.configs', configs),
    ...named(
      'inputs.parameters',
      parameters.flatMap(({ files }) => files),
    ),
  ]
  return all.filter(({ pattern: { site, matches } }) => isOfRepository(site.source.path) && !paths.some(matches))
}
