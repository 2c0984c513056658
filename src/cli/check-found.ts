/** The files that are found, and the policy that the user names, to a result. */
import { baseOf } from '../changes/base-of.js'
import { type Before, readBefore } from '../changes/before.js'
import { changesJudge, pathsOf } from '../changes/changed-files.js'
import { type CheckResult, check } from '../check.js'
import type { Files } from '../discover/files/files.js'
import type { FoundFiles } from '../discover/files/find-files.js'
import type { Scope } from '../discover/files/scope.js'
import { policiesBelow } from '../discover/policy-files/policies-below.js'
import { compareWithRevision, type NoComparison } from '../git/comparison.js'
import type { Policy } from '../policy/policy.js'
import { printable } from '../report/terminal.js'
import type { Baseline } from '../suppress/baseline-file.js'
import { loadPolicyFor } from './load-policy.js'
import type { CheckOptions } from './options.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

type CheckedWith = Pick<CheckOptions, 'policy' | 'asOf' | 'changedSince'>

/** A result, and the policy that it was made by. */
export interface Checked {
  readonly result: CheckResult
  readonly policy: Policy
}

/** @throws UsageError for paths that are not there and for a bad policy */
export async function checkFound(
  found: FoundFiles,
  options: CheckedWith,
  baseline: Baseline | null,
  scope: Scope,
  terminal: Terminal,
): Promise<Checked> {
  const { check, policy } = await checker(found, options, baseline, scope, terminal)
  return { result: await check(found.files), policy }
}

export interface Checker {
  /** The check of the files that are found, or of what becomes of them. */
  readonly check: (files: Files) => Promise<CheckResult>
  readonly policy: Policy
}

/** @throws UsageError for paths that are not there, a bad policy and what names no commit */
export async function checker(
  found: FoundFiles,
  { policy: spec, asOf, changedSince }: CheckedWith,
  baseline: Baseline | null,
  scope: Scope,
  terminal: Terminal,
): Promise<Checker> {
  const { faults, isWhole } = found
  if (faults.length > 0) throw new UsageError(faults)
  const policy = await loadPolicyFor(spec, asOf, scope, terminal)
  const below = spec === null ? policiesBelow(found.files.paths, scope) : null
  if (below !== null) terminal.log(`notice: ${printable(below)}, or name a policy with --policy.\n`)
  const repository = terminal.environment.GITHUB_REPOSITORY ?? null
  const before = changedSince === null ? null : await beforeSince(changedSince, found, scope)
  const base = before === null ? null : baseOf(before, policy.inputs)
  const changed = before === null ? null : changedIn(before, policy, baseline, terminal)
  return { check: (files) => check(files, policy, { asOf, repository, isWhole, baseline, base, changed }), policy }
}

/** @returns null: everything is judged, and that is said */
function changedIn(
  before: Before | NoComparison,
  policy: Policy,
  baseline: Baseline | null,
  { log }: Terminal,
): ReadonlySet<string> | null {
  const changed = 'unknown' in before ? null : pathsOf(before.changes)
  if (changed !== null && !changesJudge(changed, policy, baseline)) return changed
  const why = changed === null ? 'What has changed is not known' : 'The policy or the baseline has changed'
  log(`${why}: everything is judged.${'unknown' in before ? ` ${printable(before.unknown)}` : ''}\n`)
  return null
}

/** @throws UsageError for what names no commit */
async function beforeSince(revision: string, found: FoundFiles, { root }: Scope): Promise<Before | NoComparison> {
  const comparison = await compareWithRevision(root, revision)
  if (comparison === null) {
    throw new UsageError([`--changed-since: there is no commit '${revision}' in the repository of this folder.`])
  }
  return readBefore(root, found, comparison)
}
