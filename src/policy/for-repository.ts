/** Which policy judges a repository: the one that is named, else its own, else `recommended`. */
import type { PolicyPort } from './layers.js'
import { type LoadedPolicy, loadPolicy } from './load.js'
import { defaultPolicyPath } from './policy.js'
import { UnreadablePolicyError } from './unreadable-policy-error.js'

/**
 * @param spec a pack's name or a policy file's path; null: nobody names one
 * @param asOf today, `YYYY-MM-DD`
 */
export async function policyForRepository(spec: string | null, port: PolicyPort, asOf: string): Promise<LoadedPolicy> {
  try {
    const own = spec ?? ((await port.read(defaultPolicyPath)) === null ? 'recommended' : defaultPolicyPath)
    return await loadPolicy(own, port, asOf)
  } catch (error) {
    if (!(error instanceof UnreadablePolicyError)) throw error
    return { problems: [{ file: error.file, line: 1, column: 1, message: error.message }] }
  }
}
