/** The files that are found, and the policy that the user names, to a result. */
import { type CheckResult, check } from '../check.js'
import type { Files } from '../discover/files.js'
import type { FoundFiles } from '../discover/find-files.js'
import type { Policy } from '../policy/policy.js'
import type { Baseline } from '../suppress/baseline-file.js'
import { loadPolicyFor } from './load-policy.js'
import type { CheckOptions } from './options.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** A result, and the policy that it was made by. */
export interface Checked {
  readonly result: CheckResult
  readonly policy: Policy
}

/** @throws UsageError for paths that are not there and for a bad policy */
export async function checkFound(
  found: FoundFiles,
  options: Pick<CheckOptions, 'policy' | 'asOf'>,
  baseline: Baseline | null,
  terminal: Terminal,
): Promise<Checked> {
  const { check, policy } = await checker(found, options, baseline, terminal)
  return { result: await check(found.files), policy }
}

export interface Checker {
  /** The check of the files that are found, or of what becomes of them. */
  readonly check: (files: Files) => Promise<CheckResult>
  readonly policy: Policy
}

/** @throws UsageError for paths that are not there and for a bad policy */
export async function checker(
  { faults, isWhole }: FoundFiles,
  { policy: spec, asOf }: Pick<CheckOptions, 'policy' | 'asOf'>,
  baseline: Baseline | null,
  terminal: Terminal,
): Promise<Checker> {
  if (faults.length > 0) throw new UsageError(faults)
  const policy = await loadPolicyFor(spec, asOf, terminal)
  const repository = terminal.environment.GITHUB_REPOSITORY ?? null
  return { check: (files) => check(files, policy, { asOf, repository, isWhole, baseline, base: null }), policy }
}
