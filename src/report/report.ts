/** A run's outcome, ready to be written in any format. */
import type { CheckResult } from '../check.js'
import type { IdleInput } from '../discover/idle-inputs.js'
import { counts, isAtLeast, type Level } from '../model/finding.js'
import { placeOf } from '../model/location.js'
import type { SubjectSummary } from '../subject-summary.js'
import type { PolicyChange } from './policy-change.js'

export type FailOn = Level | 'never'
export const failOnValues: readonly FailOn[] = ['error', 'warning', 'notice', 'never']

export interface Report {
  readonly result: CheckResult
  readonly failOn: FailOn
  /** Where the policy comes from, in the order of `extends`: packs and files. */
  readonly policy: readonly PolicySource[]
  /** What should be known of the policy and is no finding; formats for machines leave it out. */
  readonly notices?: readonly string[]
  /** Where another policy or baseline is checked out than judges: what that would report otherwise. */
  readonly policyChange?: PolicyChange | null
}

export interface PolicySource {
  readonly source: string
  /** For a policy from another repository. */
  readonly commit: string | null
}

export interface Counts {
  readonly error: number
  readonly warning: number
  readonly notice: number
  /** Those of the notices that say what could not be decided. */
  readonly undecided: number
  /** In none of the other counts. */
  readonly suppressed: number
  readonly clusters: number
  readonly configs: number
  readonly upstreamConfigs: number
  readonly cliCalls: number
}

/** Whether anything that counts is at or above `failOn`. What is suppressed does not count. */
export function isFailure({ result, failOn }: Report): boolean {
  return failOn !== 'never' && result.findings.filter(counts).some(({ level }) => isAtLeast(level, failOn))
}

/** Levels and `undecided` count what is not suppressed. */
export function countsOf({ findings, subjects }: CheckResult): Counts {
  const countKind = (wanted: SubjectSummary['kind']) => subjects.filter(({ kind }) => kind === wanted).length
  const counting = findings.filter(counts)
  const count = (level: Level) => counting.filter((finding) => finding.level === level).length
  return {
    error: count('error'),
    warning: count('warning'),
    notice: count('notice'),
    undecided: counting.filter(({ rule }) => rule === 'undecided').length,
    suppressed: findings.length - counting.length,
    clusters: countKind('cluster'),
    configs: countKind('config'),
    upstreamConfigs: countKind('upstream-config'),
    cliCalls: countKind('cli-call'),
  }
}

/** Where there is nothing. Which files are looked at is a part of it: Terraform, for one, is not. */
export function nothingText({ result }: Report): string | null {
  const isNothing = result.files.discovered === 0 && result.findings.length === 0 && unseenTexts(result).length === 0
  return isNothing
    ? 'Nothing to check: no AKS kube-proxy configuration and no AKS cluster in JSON, Bicep, YAML and scripts.'
    : null
}

/** What nobody has looked into: `2 registry modules not on disk`, `1 file ignored by the policy`, and what is not shown. */
export function unseenTexts({
  absentModules,
  absentLinks,
  unpaired,
  unknownDeploys,
  nested,
  idleInputs,
  ignored,
  leftOut,
}: CheckResult): readonly string[] {
  return [
    ...(absentModules.length === 0 ? [] : [`${plural(absentModules.length, 'registry module')} not on disk`]),
    ...(absentLinks === 0 ? [] : [`${plural(absentLinks, 'linked template')} not known`]),
    ...(unpaired.length === 0 ? [] : [`${plural(unpaired.length, 'parameter file')} of no known template`]),
    ...(unknownDeploys.length === 0 ? [] : [`${plural(unknownDeploys.length, 'deployment')} of no known template`]),
    ...(nested.length === 0
      ? []
      : [`${plural(nested.length, 'repository', 'repositories')} in this one not looked through`]),
    ...(idleInputs.length === 0
      ? []
      : [
          `${plural(idleInputs.length, 'glob')} of the policy ${idleInputs.length === 1 ? 'matches' : 'match'} no file`,
        ]),
    ...(ignored === 0 ? [] : [`${plural(ignored, 'file')} ignored by the policy`]),
    ...(leftOut === null || leftOut === 0
      ? []
      : [`${plural(leftOut, 'finding')} left out that the change does not touch`]),
  ]
}

/** `ops/*.json (inputs.configs, .github/kube-proxy-policy.yml:12)` */
export function idleText({ key, pattern: { pattern, site } }: IdleInput): string {
  const { file, line } = placeOf(site)
  return `${pattern} (${key}, ${file}:${line})`
}

/** `1 finding`, `2 findings` */
export function plural(count: number, word: string, many = `${word}s`): string {
  return `${count} ${count === 1 ? word : many}`
}
