/** The files that are found, and the policy that the user names, to a result. */
import { type CheckResult, check } from '../check.js'
import type { FoundFiles } from '../discover/find-files.js'
import { textReader } from '../discover/text-reader.js'
import { policyForRepository } from '../policy/for-repository.js'
import { problemLine } from '../policy/problem.js'
import type { Report } from '../report/report.js'
import type { Baseline } from '../suppress/baseline-file.js'
import type { CheckOptions } from './options.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** @throws UsageError for paths that are not there and for a bad policy */
export async function checkFound(
  found: FoundFiles,
  options: Pick<CheckOptions, 'policy' | 'asOf'>,
  baseline: Baseline | null,
  terminal: Terminal,
): Promise<Omit<Report, 'failOn'>> {
  const { check, policy } = await checker(found, options, baseline, terminal)
  return { result: await check(found.files), policy }
}

export interface Checker {
  /** The check of these files, or of what becomes of them. */
  readonly check: (files: FoundFiles['files']) => Promise<CheckResult>
  readonly policy: Report['policy']
}

/** @throws UsageError for paths that are not there and for a bad policy */
export async function checker(
  { missing, isWhole }: FoundFiles,
  { policy: spec, asOf }: Pick<CheckOptions, 'policy' | 'asOf'>,
  baseline: Baseline | null,
  { cwd, environment }: Terminal,
): Promise<Checker> {
  if (missing.length > 0) throw new UsageError(missing.map((path) => `There is no file or folder '${path}'.`))
  const loaded = await policyForRepository(spec, { read: textReader(cwd, spec) }, asOf)
  if ('problems' in loaded) throw new UsageError(loaded.problems.map(problemLine))
  const { policy } = loaded
  const repository = environment.GITHUB_REPOSITORY ?? null
  return {
    check: (files) => check(files, policy, { asOf, repository, isWhole, baseline }),
    policy: policy.sources,
  }
}
