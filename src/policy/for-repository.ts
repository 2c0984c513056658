/** Which policy judges a repository: the one that is named, else its own, else `recommended`. */
import type { PolicyPort } from './layers.js'
import { type LoadedPolicy, loadPolicy } from './load.js'
import { defaultPolicyPath } from './policy.js'

/** @param spec a pack's name or a policy file's path; null: nobody names one */
export async function policyForRepository(spec: string | null, port: PolicyPort): Promise<LoadedPolicy> {
  if (spec !== null) return loadPolicy(spec, port)
  const own = await port.read(defaultPolicyPath)
  return loadPolicy(own === null ? 'recommended' : defaultPolicyPath, port)
}
