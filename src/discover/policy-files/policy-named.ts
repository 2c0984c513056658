import { isPackName } from '../../policy/packs.js'
import { isReference } from '../../policy/remote-reference.js'
import type { Scope } from '../files/scope.js'

/**
 * The policy that a user names, with a file from the root of the scope.
 *
 * @returns null: nobody names one, and that of the root counts
 */
export function policyNamed(spec: string | null, { policy, inside }: Scope): string | null {
  if (spec === null) return policy
  return isPackName(spec) || isReference(spec) ? spec : inside(spec)
}
