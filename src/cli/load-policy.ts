/** The policy that a command judges by. */
import { policyPort } from '../discover/policy-files/policy-port.js'
import { policyForRepository } from '../policy/for-repository.js'
import type { Policy } from '../policy/policy.js'
import { problemLine } from '../policy/problem.js'
import { printable } from '../report/terminal.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/**
 * @param spec what the user names; null: nothing
 * @param asOf today, `YYYY-MM-DD`
 * @throws UsageError for a bad policy
 */
export async function loadPolicyFor(spec: string | null, asOf: string, terminal: Terminal): Promise<Policy> {
  const { cwd, environment, log } = terminal
  const loaded = await policyForRepository(spec, policyPort(cwd, spec, environment), asOf)
  if ('problems' in loaded) throw new UsageError(loaded.problems.map(problemLine))
  for (const notice of loaded.notices) log(`notice: ${printable(problemLine(notice))}\n`)
  return loaded.policy
}
