/** The policy that a command judges by. */
import type { Scope } from '../discover/files/scope.js'
import { policyNamed } from '../discover/policy-files/policy-named.js'
import { policyPort } from '../discover/policy-files/policy-port.js'
import { policyForRepository } from '../policy/for-repository.js'
import type { Policy } from '../policy/policy.js'
import { type PolicyProblem, problemLine } from '../policy/problem.js'
import { printable } from '../report/terminal.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/**
 * @param spec what the user names; null: nothing
 * @param asOf today, `YYYY-MM-DD`
 * @throws UsageError for a bad policy
 */
export async function loadPolicyFor(
  spec: string | null,
  asOf: string,
  scope: Scope,
  { environment, log }: Terminal,
): Promise<Policy> {
  const policy = policyNamed(spec, scope)
  const loaded = await policyForRepository(policy, policyPort(scope.root, policy, environment), asOf)
  if ('problems' in loaded) throw new UsageError(problemLines(loaded.problems, scope))
  for (const notice of problemLines(loaded.notices, scope)) log(`notice: ${printable(notice)}\n`)
  return loaded.policy
}

/** Each with its file as it is seen from the working directory. */
export function problemLines(problems: readonly PolicyProblem[], { shown }: Scope): readonly string[] {
  return problems.map((problem) => problemLine({ ...problem, file: shown(problem.file) }))
}
