/** The check on a runner: inputs in; log, annotations, job summary, outputs and exit code out. */
import { readdirSync, realpathSync } from 'node:fs'
import { relative } from 'node:path'
import * as core from '@actions/core'
import { today } from '../azure/calendar-date.js'
import { baseOf } from '../changes/base-of.js'
import { type Before, readBefore } from '../changes/before.js'
import { type CheckResult, check } from '../check.js'
import type { Files } from '../discover/files/files.js'
import { type FoundFiles, findFiles } from '../discover/files/find-files.js'
import { isOutside } from '../discover/files/paths.js'
import { type Scope, scopeOf } from '../discover/files/scope.js'
import { policiesBelow } from '../discover/policy-files/policies-below.js'
import { policyNamed } from '../discover/policy-files/policy-named.js'
import { harmlessFixes } from '../fix/fix-files.js'
import type { NoComparison } from '../git/comparison.js'
import { policyChange } from '../report/policy-change.js'
import { isFailure, type Report } from '../report/report.js'
import { seenFrom } from '../report/seen-from.js'
import { maximumSummarySize, toSummary } from '../report/summary.js'
import { noPaint } from '../report/terminal.js'
import { toText } from '../report/text.js'
import { annotationsFor, hasTooMany } from './annotations.js'
import { type ChangeLines, type EventChange, filesShown, readChange, readLines } from './change.js'
import { changedFiles } from './changed-files.js'
import { errorText } from './error-text.js'
import { InputError } from './input-error.js'
import { type ActionInputs, readInputs } from './inputs.js'
import { writeSummary } from './job-summary.js'
import { type Judge, type JudgingFiles, judgesFor } from './judge.js'
import { logLines } from './log-line.js'
import { type ActionOutputs, outputsOf, outputsWithoutReport } from './outputs.js'
import { commentText } from './pull-request/comment-text.js'
import { filesOfPull } from './pull-request/files-of-pull.js'
import { type Suggestion, sourcesIn, suggestionsOf } from './pull-request/suggestions.js'
import { tellPullRequest } from './pull-request/tell-pull-request.js'
import { writeReportFiles } from './report-files.js'

/** Sets the exit code: 0 nothing at or above `fail-on`; 1 findings; 2 wrong use, bad policy, or our own failure. */
export async function runAction(): Promise<void> {
  let inputs: ActionInputs | null = null
  try {
    inputs = readInputs(core.getInput, today())
    const workspace = enterWorkspace()
    const { scope, root } = repositoryIn(workspace, inputs.paths)
    const reading = readChange(root, process.env)
    const found = await findFiles(root, inputs.paths, workspace)
    if (found.faults.length > 0) throw new InputError(`paths: ${found.faults.join(' ')}`)
    const change = await reading
    const { checked, judging, judgeFiles } = await checkRepository(scope, found, change, insideOf(inputs, scope))
    const lines = await linesOf(root, change, checked, judging, inputs.token)
    const report = { ...checked, notices: [...(checked.notices ?? []), ...positionNotices(checked, lines)] }
    await tell(report, lines)
    await writeReportFiles(inputs.files, report)
    // Later steps of the workflow begin in the workspace.
    setOutputs(outputsOf(root === workspace ? report : seenFrom(report, scope.shown), inputs.files))
    if (isFailure(report)) process.exitCode = 1
    const { comment } = inputs
    await tellPullRequest(inputs, process.env, {
      commentOf: (size) => commentText(report, comment, lines.urlOf, size, lines.urlOfProposed),
      suggestions: () => suggestionsFor(report.result, found.files, judgeFiles),
      toHead: lines.head.toHead,
    })
  } catch (error) {
    process.exitCode = 2
    const text = await tellError(error)
    try {
      setOutputs(outputsWithoutReport)
    } catch {
      // Then this is the error that has just been told.
    }
    const news = { commentOf: () => ({ text, isNews: true }), suggestions: async () => [], toHead: () => null }
    if (inputs !== null) await tellPullRequest(inputs, process.env, news)
  }
}

/** @returns its path */
function enterWorkspace(): string {
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd()
  if (isEmpty(workspace)) {
    throw new InputError('There is nothing in the workspace: this step needs one with actions/checkout before it.')
  }
  process.chdir(workspace)
  return workspace
}

/**
 * The repository that is checked: the workspace, or one in a workspace that is none itself, as where actions/checkout is
 * given a `path`.
 */
function repositoryIn(workspace: string, paths: readonly string[]): { readonly scope: Scope; readonly root: string } {
  const scope = scopeOf(workspace, paths, true)
  if ('fault' in scope) throw new InputError(`paths: ${scope.fault}`)
  const { root } = scope
  if (isOutside(relative(realpathSync(workspace), realpathSync(root)))) {
    throw new InputError(`paths: ${paths.map((path) => `'${path}'`).join(', ')} lies outside the workspace.`)
  }
  return { scope, root }
}

/** What the inputs name, from the root. */
function insideOf(inputs: ActionInputs, scope: Scope): ActionInputs {
  const { policy, baseline } = inputs
  return { ...inputs, policy: policyNamed(policy, scope), baseline: baseline && scope.inside(baseline) }
}

interface Checked {
  readonly checked: Report
  readonly judging: JudgingFiles | null
  /** The same check of other files. */
  readonly judgeFiles: (files: Files) => Promise<CheckResult>
}

async function checkRepository(
  scope: Scope,
  found: FoundFiles,
  change: EventChange,
  inputs: ActionInputs,
): Promise<Checked> {
  const { event, comparison } = change
  const { root } = scope
  const judges = await judgesFor(inputs, root, process.env)
  const { judge, proposed, notices, elsewhere } = judges
  const before = await readBefore(root, found, comparison)
  const pullFiles = () => filesOfPull(event, inputs.token, process.env)
  const changed = inputs.changedOnly ? await changedFiles(root, change, judges, pullFiles) : null
  const judgedBy = ({ policy, baseline }: Judge, files = found.files) =>
    check(files, policy, {
      asOf: inputs.asOf,
      repository: event.repository,
      isWhole: found.isWhole,
      baseline,
      base: baseOf(before, policy.inputs),
      changed: changed === null || 'unknown' in changed ? null : changed,
    })
  const result = await judgedBy(judge)
  const then = proposed === null ? null : await judgedBy(proposed)
  const checked: Report = {
    result,
    failOn: inputs.failOn,
    policy: judge.policy.sources,
    notices: [
      ...notices,
      ...policyNotices(found, scope, inputs),
      ...changeNotices(event, before, result),
      ...wholeNotices(changed),
    ],
    policyChange: then === null ? null : policyChange(result.findings, then.findings),
  }
  return { checked, judging: elsewhere, judgeFiles: (files) => judgedBy(judge, files) }
}

/** What `check --fix` writes: no fix that would change what a cluster gets. */
async function suggestionsFor(
  result: CheckResult,
  files: Files,
  judgeFiles: Checked['judgeFiles'],
): Promise<readonly Suggestion[]> {
  const fixes = await harmlessFixes(result, files, { check: judgeFiles, whyNotWritable: () => null })
  return suggestionsOf(fixes, sourcesIn(files))
}

function policyNotices(found: FoundFiles, scope: Scope, { policy }: ActionInputs): readonly string[] {
  const below = policy === null ? policiesBelow(found.files.paths, scope) : null
  return below === null ? [] : [`${below} (input 'paths'), or name a policy.`]
}

function wholeNotices(changed: ReadonlySet<string> | NoComparison | null): readonly string[] {
  if (changed === null || !('unknown' in changed)) return []
  return [`Everything is judged, not only what the change touches. ${changed.unknown}`]
}

/** Where there is no cluster and no command for one, none can change. */
function changeNotices(
  event: EventChange['event'],
  before: Before | NoComparison,
  { subjects }: Report['result'],
): readonly string[] {
  const isOfClusters = subjects.some(({ kind }) => kind === 'cluster' || kind === 'cli-call')
  if (event.base === null || !('unknown' in before) || !isOfClusters) return []
  return [`What this change does to clusters is not known. ${before.unknown}`]
}

function linesOf(
  root: string,
  change: EventChange,
  { result }: Report,
  judging: JudgingFiles | null,
  token: string,
): Promise<ChangeLines> {
  const pullFiles = async () => (hasTooMany(result.findings) ? filesOfPull(change.event, token, process.env) : null)
  return readLines(root, change, filesShown(result), judging, pullFiles, process.env)
}

/** Where no finding has a place, no place can be wrong. */
function positionNotices({ result }: Report, { head, judging }: ChangeLines): readonly string[] {
  const shown = judging === null ? [] : [...filesShown(result)].filter((file) => judging.files.has(file))
  const places = shown.map((file) => `Places in '${file}' are those of ${judging?.name}, which judges this.`)
  if (head.unknown === null || result.findings.length === 0) return places
  return [
    `Lines are those of the commit that was checked; the pull request may have them elsewhere. ${head.unknown}`,
    ...places,
  ]
}

/** To pass where nothing was checked out would be to pass everything. */
function isEmpty(workspace: string): boolean {
  try {
    return readdirSync(workspace).length === 0
  } catch {
    return true
  }
}

/** Log first: whatever a limit drops elsewhere stands there. */
async function tell(report: Report, lines: ChangeLines): Promise<void> {
  const text = toText(report, { paint: noPaint, quiet: false, verbose: true })
  for (const line of logLines(text)) core.info(line)
  for (const notice of report.notices ?? []) for (const line of logLines(`notice: ${notice}`)) core.info(line)
  for (const { level, message, properties } of annotationsFor(report.result.findings, lines)) {
    const tellers = { error: core.error, warning: core.warning, notice: core.notice }
    tellers[level](message, properties)
  }
  await writeSummary(toSummary(report, lines.urlOf, maximumSummarySize, lines.urlOfProposed))
}

function setOutputs(outputs: Partial<ActionOutputs>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

/** @returns what it says, in Markdown */
async function tellError(error: unknown): Promise<string> {
  const isUsers = error instanceof InputError
  const title = isUsers ? 'kube-proxy-policy cannot check' : 'kube-proxy-policy failed'
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const text = isUsers
    ? error.message
    : `A fault of this action itself, not of your files; please report it.\n${details}`
  core.error(logLines(text).join('\n'), { title, ...(isUsers && error.place !== null ? placeOf(error.place) : {}) })
  const markdown = errorText(title, text, !isUsers)
  await writeSummary(markdown)
  return markdown
}

function placeOf({ file, line, column }: NonNullable<InputError['place']>): core.AnnotationProperties {
  return { file, startLine: line, endLine: line, startColumn: column, endColumn: column }
}
