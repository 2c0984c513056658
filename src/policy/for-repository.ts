/** Which policy judges a repository: the one that is named, else its own, else `recommended`. */
import type { PolicyPort } from './layers.js'
import { type LoadedPolicy, loadPolicy } from './load.js'
import { defaultPolicyPath } from './policy.js'
import type { PolicyProblem } from './problem.js'
import { UnreadablePolicyError } from './unreadable-policy-error.js'

/** Many tools take both; here a second place would be one more to own. */
const otherSpelling = defaultPolicyPath.replace(/yml$/, 'yaml')
const notRead: PolicyProblem = {
  file: otherSpelling,
  line: 1,
  column: 1,
  message: `This file is not read: the policy of a repository is '${defaultPolicyPath}'.`,
}

/**
 * @param spec a pack's name or a policy file's path; null: nobody names one
 * @param asOf today, `YYYY-MM-DD`
 */
export async function policyForRepository(spec: string | null, port: PolicyPort, asOf: string): Promise<LoadedPolicy> {
  try {
    if (spec !== null) return await loadPolicy(spec, port, asOf)
    if ((await port.read(defaultPolicyPath)) !== null) return await loadPolicy(defaultPolicyPath, port, asOf)
    const loaded = await loadPolicy('recommended', port, asOf)
    if ('problems' in loaded || (await port.read(otherSpelling)) === null) return loaded
    return { ...loaded, notices: [...loaded.notices, notRead] }
  } catch (error) {
    if (!(error instanceof UnreadablePolicyError)) throw error
    return { problems: [{ file: error.file, line: 1, column: 1, message: error.message }] }
  }
}
