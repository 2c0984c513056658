/**
 * The pipeline: discover, parse, evaluate, check. Pure but for the files that it is given to read: the same bytes, the
 * same policy and the same date give the same findings in the same order.
 */
import { createHash } from 'node:crypto'
import { callSubject, hereSubject, useOf } from './cli-calls.js'
import { mergeCompiled, type ReportedOf } from './compiled-templates.js'
import { type Evaluated, evaluateDeployments } from './deployments.js'
import { countFiles, type Discovery, discover, type FileCounts } from './discover/discover.js'
import type { Files } from './discover/files.js'
import { hasScripts, noScripts } from './discover/scripts/found-scripts.js'
import type { ConfigUse } from './discover/scripts/uses.js'
import { jsonValue } from './evaluate/json-value.js'
import { mergeFindings } from './findings.js'
import { compareText } from './model/compare-text.js'
import type { Finding, Reported } from './model/finding.js'
import { lineOf, placeOf, siteOf } from './model/location.js'
import type { ConfigSubject, Subject } from './model/subject.js'
import type { Policy } from './policy/policy.js'
import { type CheckContext, deploymentReports, fileReports, judgeSubject, judgeSubjects } from './reports.js'
import { type SubjectSummary, summaryOf } from './subject-summary.js'
import { type BaselineOutcome, compareWithBaseline } from './suppress/baseline.js'
import { hygieneReports } from './suppress/hygiene.js'
import { ignoresIn } from './suppress/ignores.js'
import { suppress } from './suppress/suppress.js'
import { upstreamSubjects } from './upstream-configs.js'

export interface CheckResult {
  /** Today, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly subjects: readonly SubjectSummary[]
  readonly findings: readonly Finding[]
  /** How they compare with the baseline; null without one. */
  readonly baseline: BaselineOutcome | null
  /** Files that are ours by their bytes; each is analysed or unreadable. */
  readonly files: FileCounts
  /** Every such file was analysed, and no bound was hit. */
  readonly isAnalysed: boolean
  /** Modules of registries that the templates name and that are not on disk, as written: nobody knows what is in them. */
  readonly absentModules: readonly string[]
  /** Linked templates of which nobody knows which they are, or that are not on disk. */
  readonly absentLinks: number
  /** The text of one line of a file that a finding stands in; null where it could not be read. */
  readonly lineAt: (file: string, line: number) => string | null
}

/** YAML is loaded where a template asks for it, which hardly any does: then everything is done again with it. */
export async function check(files: Files, policy: Policy, context: CheckContext): Promise<CheckResult> {
  const scripts = hasScripts(files, policy.inputs)
    ? await (await import('./discover/scripts/find-scripts.js')).findScripts(files, policy.inputs)
    : noScripts
  const discovery = discover(files, policy.inputs, null, scripts)
  const result = checkDiscovered(discovery, policy, context)
  if (!discovery.library.lacksYaml()) return result
  const { parseYaml } = await import('./syntax/yaml/parse.js')
  return checkDiscovered(discover(files, policy.inputs, parseYaml, scripts), policy, context)
}

function checkDiscovered(discovery: Discovery, policy: Policy, context: CheckContext): CheckResult {
  const { deployed, compiled } = evaluateDeployments(discovery, policy.inputs)
  const subjects = inOrder([
    ...configSubjects(discovery),
    ...discovery.uses.map((use) => callSubject(use, discovery)),
    ...upstreamSubjects(discovery),
    ...deployed.flatMap(({ clusters }) => clusters),
  ])
  const judged = judgeSubjects(subjects, policy, context)
  const compared = compiled
    .filter(({ isDeployed }) => !isDeployed)
    .flatMap(({ bicep }) => comparedReports(bicep, policy, context))
  const summaries = subjects.map(summaryOf)
  // Last: by now every file that anybody asks for has been read, and everything is evaluated.
  const found = [
    ...fileReports(discovery, policy),
    ...deployed.flatMap((deployment) => deploymentReports(deployment, policy)),
    ...judged,
  ]
  const files = countFiles(discovery)
  const isAnalysed = files.unreadable === 0 && deployed.every(({ bounds }) => bounds().length === 0)
  const isComplete = isAnalysed && context.isWhole
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
  const againstBaseline =
    context.baseline === null ? null : compareWithBaseline(findings, context.baseline, policy, isComplete)
  return {
    asOf: context.asOf,
    subjects: summaries,
    findings: againstBaseline?.findings ?? findings,
    baseline: againstBaseline?.outcome ?? null,
    files,
    isAnalysed,
    absentModules: discovery.absentModules,
    absentLinks: countLinks(deployed),
    lineAt: lineReader(reported),
  }
}

/** What would be reported of a deployment that is not one of the repository's. */
function comparedReports(evaluated: Evaluated, policy: Policy, context: CheckContext): readonly ReportedOf[] {
  const ofClusters = evaluated.clusters.flatMap((subject) => {
    const cluster = summaryOf(subject).name
    return judgeSubject(subject, null, policy, context).map((reported) => ({ reported, cluster }))
  })
  return [...ofClusters, ...deploymentReports(evaluated, policy).map((reported) => ({ reported, cluster: null }))]
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

/** Files, and those that scripts write; a file that several commands use is one subject. */
function configSubjects({ configs, uses }: Discovery): readonly ConfigSubject[] {
  const written = new Map(uses.flatMap(({ found }) => (found.kind === 'here' ? [[found.document, found]] : [])))
  const usesOf = (isIts: (found: ConfigUse['found']) => boolean) => uses.filter(({ found }) => isIts(found)).map(useOf)
  return [
    ...configs.map((config) => {
      const { path } = config.document.source
      return configSubject(
        config,
        usesOf((found) => found.kind === 'file' && found.path === path),
      )
    }),
    ...[...written.keys()].map((document) =>
      hereSubject(
        document,
        usesOf((found) => found.kind === 'here' && found.document === document),
      ),
    ),
  ]
}

function configSubject(
  { document, bytes, isUsed }: Discovery['configs'][number],
  usedBy: ConfigSubject['usedBy'],
): ConfigSubject {
  const { source, root, looseness } = document
  return {
    kind: 'config',
    file: source.path,
    config: jsonValue(root, source),
    anchor: siteOf(source, { start: root.start, end: root.start + 1 }),
    looseness: looseness.map((one) => ({ site: siteOf(source, one), message: one.message })),
    isUsed,
    usedBy,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** By file and place, then by parameter file. */
function inOrder(subjects: readonly Subject[]): readonly Subject[] {
  const placed = subjects.map((subject) => ({ subject, place: placeOf(subject.anchor) }))
  return placed
    .sort(
      (a, b) =>
        compareText(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        compareText(parametersOf(a.subject), parametersOf(b.subject)),
    )
    .map(({ subject }) => subject)
}

function parametersOf(subject: Subject): string {
  return subject.kind === 'cluster' ? (subject.deployment.parameters ?? '') : ''
}
