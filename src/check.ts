/**
 * The pipeline: discover, parse, evaluate, check. Pure but for the files that it is given to read: the same bytes, the
 * same policy and the same date give the same findings in the same order.
 */
import type { BaseOf } from './changes/base-of.js'
import { changeReports } from './changes/change-reports.js'
import { changeOf, mayUproot } from './changes/changed-files.js'
import { type Changes, changesSince } from './changes/changes.js'
import { gapsOf } from './changes/gaps.js'
import { onlyTouched } from './changes/only-touched.js'
import { touchedBy } from './changes/touched.js'
import { mergeCompiled, type ReportedOf } from './compiled-templates.js'
import type { Evaluated } from './deployment.js'
import { type Deployments, evaluateDeployments } from './deployments.js'
import type { Discovery } from './discover/discover.js'
import { countFiles, type FileCounts } from './discover/file-counts.js'
import type { Files } from './discover/files/files.js'
import { recorded } from './discover/files/recorded-files.js'
import type { IdleInput } from './discover/idle-inputs.js'
import { mergeFindings } from './findings.js'
import { judgeSubject, judgeSubjects } from './judgements.js'
import type { Finding, Reported } from './model/finding.js'
import { lineOf, type Place, placeOf, siteKey } from './model/location.js'
import type { Subject } from './model/subject.js'
import type { Policy } from './policy/policy.js'
import type { RequirementContext } from './policy/requirement.js'
import { deploymentReports, fileReports, placesOfFaults } from './reports.js'
import { type SubjectSummary, summaryOf } from './subject-summary.js'
import { subjectsOf, withDiscovery } from './subjects.js'
import { type BaselineOutcome, compareWithBaseline } from './suppress/baseline.js'
import type { Baseline } from './suppress/baseline-file.js'
import { hygieneReports } from './suppress/hygiene.js'
import { ignoresIn } from './suppress/ignores.js'
import { suppress } from './suppress/suppress.js'

export interface CheckResult {
  /** Today, `YYYY-MM-DD`. */
  readonly asOf: string
  /** OWNER/NAME of the repository; null: nobody knows it. */
  readonly repository: string | null
  readonly subjects: readonly SubjectSummary[]
  readonly findings: readonly Finding[]
  /** How they compare with the baseline; null without one. */
  readonly baseline: BaselineOutcome | null
  /** What became of the clusters since the base; null where there is none. */
  readonly changes: Changes | null
  /** Files that are ours by their bytes; each is analysed or unreadable. */
  readonly files: FileCounts
  /** Every such file was analysed, and no bound was hit. */
  readonly isAnalysed: boolean
  /** Modules of registries that the templates name and that are not on disk, as written: nobody knows what is in them. */
  readonly absentModules: readonly string[]
  /** Parameter files that belong to no template that is known; see Discovery. */
  readonly unpaired: readonly string[]
  /** Commands that deploy a template of which nobody knows which it is; see Discovery. */
  readonly unknownDeploys: readonly Place[]
  /** Number of files that the policy keeps from being looked at, and that may hold what would be checked. */
  readonly ignored: number
  /** Folders of other repositories in this one; see Discovery. */
  readonly nested: readonly string[]
  /** Globs of the policy's inputs that match no file of the repository. */
  readonly idleInputs: readonly IdleInput[]
  /** Linked templates of which nobody knows which they are, or that are not on disk. */
  readonly absentLinks: number
  /** The text of one line of a file that a finding stands in; null where it could not be read. */
  readonly lineAt: (file: string, line: number) => string | null
  /** Findings that count, and that are not shown because the change does not touch them; null: everything is shown. */
  readonly leftOut: number | null
}

export interface CheckContext extends RequirementContext {
  /** The whole repository is looked at, not a part of it. */
  readonly isWhole: boolean
  /** What was known before; null: everything counts. */
  readonly baseline: Baseline | null
  /** What the same files were before; null: nobody asks, or nobody knows. */
  readonly base: BaseOf | null
  /** Files that a change touches: only what follows from them is reported. Without it, or null: everything is. */
  readonly changed?: ReadonlySet<string> | null
}

/** Checks files against a policy. The order of the steps counts: a file that is asked for late is still told of. */
export function check(files: Files, policy: Policy, context: CheckContext): Promise<CheckResult> {
  const { files: noted, isAskedFor } = recorded(files)
  const world = { isAskedFor, realPath: files.realPath ?? ((path: string) => path) }
  return withDiscovery(noted, policy.inputs, (discovery) => checkDiscovered(discovery, policy, context, world))
}

interface FilesAsked {
  readonly isAskedFor: (path: string) => boolean
  readonly realPath: (path: string) => string
}

async function checkDiscovered(
  discovery: Discovery,
  policy: Policy,
  context: CheckContext,
  { isAskedFor, realPath }: FilesAsked,
): Promise<CheckResult> {
  const gathered = await gather(discovery, policy, context, isAskedFor)
  const { deployed, compiled, subjects, summaries, changes } = gathered
  const files = countFiles(discovery)
  const isAnalysed = files.unreadable === 0 && deployed.every(({ bounds }) => bounds().length === 0)
  const result: CheckResult = {
    asOf: context.asOf,
    repository: context.repository,
    subjects: summaries,
    ...findingsOf(gathered, discovery, policy, context, isAnalysed && context.isWhole),
    changes,
    files,
    isAnalysed,
    absentModules: discovery.absentModules,
    unpaired: discovery.unpaired,
    unknownDeploys: discovery.unknownDeploys.map(placeOf),
    ignored: discovery.ignored.length,
    nested: discovery.nested,
    idleInputs: context.isWhole ? discovery.idleInputs : [],
    absentLinks: countLinks(deployed),
    leftOut: null,
  }
  if (context.changed == null) return result
  const evaluation = {
    knowsBase: context.base !== null || !mayUproot(context.changed),
    discovery,
    deployed,
    compiled,
    subjects,
  }
  return onlyTouched(result, touchedBy(changeOf(context.changed, realPath), evaluation))
}

interface Gathered extends Deployments {
  readonly subjects: readonly Subject[]
  /** Of the same subjects, in the same order. */
  readonly summaries: readonly SubjectSummary[]
  readonly changes: Changes | null
  /** Everything that is reported, whatever becomes of it. */
  readonly found: readonly Reported[]
  /** What would be reported of Bicep that is not deployed, to be compared with its JSON. */
  readonly compared: readonly ReportedOf[]
}

/** Evaluates and judges everything. */
async function gather(
  discovery: Discovery,
  policy: Policy,
  context: CheckContext,
  isAskedFor: FilesAsked['isAskedFor'],
): Promise<Gathered> {
  const { deployed, compiled, nameProblems } = evaluateDeployments(discovery, policy.inputs)
  const subjects = subjectsOf(discovery, deployed)
  const judged = judgeSubjects(subjects, policy, context)
  const compared = compiled
    .filter(({ isDeployed }) => !isDeployed)
    .flatMap(({ bicep }) => comparedReports(bicep, policy, context))
  const summaries = subjects.map(summaryOf)
  // By now every file that a setting comes from has been asked for.
  const base = context.base === null ? null : await context.base(isAskedFor)
  const changes = context.base === null ? null : changesSince(base, { subjects, summaries, gaps: gapsOf(discovery) })
  // Last: by now every file that anybody asks for has been read, and everything is evaluated.
  const ofFiles = fileReports(discovery, nameProblems, policy)
  const faults = placesOfFaults(ofFiles.map(({ report }) => report))
  const ofDeployments = deployed.flatMap((deployment) => deploymentReports(deployment, policy, faults))
  const ofTemplates = [...ofFiles, ...ofDeployments].filter(({ report }) => report.rule === 'invalid-template')
  const refused = placesOfFaults(ofTemplates.map(({ report }) => report))
  const found = [
    ...ofFiles,
    ...ofDeployments,
    // What is missing because Azure refuses it is told already.
    ...judged.filter(({ report }) => report.rule !== 'undecided' || !refused.has(siteKey(report.site))),
    ...(changes === null ? [] : changeReports(changes, subjects, policy)),
  ]
  return { deployed, compiled, nameProblems, subjects, summaries, changes, found, compared }
}

/**
 * What is reported, each fault once, and what of it counts.
 *
 * @param isComplete everything was looked at and understood
 */
function findingsOf(
  { compiled, subjects, summaries, found, compared }: Gathered,
  discovery: Discovery,
  policy: Policy,
  context: CheckContext,
  isComplete: boolean,
): Pick<CheckResult, 'findings' | 'baseline' | 'lineAt'> {
  const named = (reported: Reported): ReportedOf => ({
    reported,
    cluster: reported.subject === null ? null : (summaries[reported.subject]?.name ?? null),
  })
  const suppressing = { ...context, policy, subjects, ignores: ignoresIn(discovery, subjects) }
  const suppressed = suppress(found, suppressing)
  const reported = [
    ...mergeCompiled(suppressed.reported.map(named), compared, compiled),
    ...hygieneReports(suppressed, suppressing, isComplete),
  ]
  const findings = mergeFindings(reported, (path) => discovery.library.parsed.get(path)?.document ?? null)
  const lineAt = lineReader(reported)
  if (context.baseline === null) return { findings, baseline: null, lineAt }
  const againstBaseline = compareWithBaseline(findings, context.baseline, policy, isComplete)
  return { findings: againstBaseline.findings, baseline: againstBaseline.outcome, lineAt }
}

/** What would be reported of a deployment that is not one of the repository's. */
function comparedReports(evaluated: Evaluated, policy: Policy, context: CheckContext): readonly ReportedOf[] {
  const ofClusters = evaluated.clusters.flatMap((subject) => {
    const cluster = summaryOf(subject).name
    return judgeSubject(subject, null, policy, context).map((reported) => ({ reported, cluster }))
  })
  const ofIt = deploymentReports(evaluated, policy, new Set())
  return [...ofClusters, ...ofIt.map((reported) => ({ reported, cluster: null }))]
}

/** Each once, however often it is deployed. */
function countLinks(deployed: readonly Evaluated[]): number {
  const links = deployed.flatMap(({ unfollowed }) => unfollowed.filter(({ isLink }) => isLink))
  return new Set(links.map(({ place }) => `${place.source.path}:${place.start}`)).size
}

function lineReader(reported: readonly Reported[]): CheckResult['lineAt'] {
  const sites = reported.flatMap(({ report }) => [report.site, ...report.related.map(({ site }) => site)])
  const sources = new Map(sites.map(({ source }) => [source.path, source]))
  return (file, line) => {
    const source = sources.get(file)
    return source === undefined ? null : lineOf(source, line)
  }
}
