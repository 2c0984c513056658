/** The policy that a command judges by. */
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { policyPort } from '../discover/policy-files/policy-port.js'
import { policyForRepository } from '../policy/for-repository.js'
import { defaultPolicyPath, type Policy } from '../policy/policy.js'
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
  const above = spec === null ? policyAbove(cwd) : null
  if (above !== null) {
    log(`notice: ${printable(above)} is not looked at: run in the folder that it is for, or name it with --policy.\n`)
  }
  return loaded.policy
}

/** The policy of the repository that a folder without one lies in, by its path from there; null: there is none. */
function policyAbove(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, defaultPolicyPath)
    if (existsSync(path)) return folder === cwd ? null : relative(cwd, path)
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return null
  }
}
