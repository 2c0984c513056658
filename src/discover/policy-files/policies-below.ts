/** Policies of repositories in a folder that is none: which of them would be that of all that is checked? */
import { defaultPolicyPath } from '../../policy/policy.js'
import type { Scope } from '../files/scope.js'

/** Policies that are told of by name. */
const maximumTold = 3

/**
 * @param paths that are checked
 * @returns a part of a sentence that tells of them; null: there are none, or another one counts
 */
export function policiesBelow(paths: readonly string[], { isRepository, policy, shown }: Scope): string | null {
  const below = isRepository || policy !== null ? [] : paths.filter((path) => path.endsWith(`/${defaultPolicyPath}`))
  if (below.length === 0) return null
  const others = below.length - maximumTold
  const named = below.slice(0, maximumTold).map(shown).join(', ')
  return `${named}${others > 0 ? ` and ${others} others` : ''} not looked at: check each repository by itself`
}
