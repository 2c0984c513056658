/** The check on a runner: inputs in; log, annotations, job summary, outputs and exit code out. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { check } from '../check.js'
import { policyFor } from '../default-policy.js'
import { filesOf } from '../discover/folder.js'
import { toJson } from '../report/json.js'
import { countsOf, isComplete, isFailure, type Report } from '../report/report.js'
import { toSummary } from '../report/summary.js'
import { noPaint } from '../report/terminal.js'
import { toText } from '../report/text.js'
import { annotationsFor } from './annotations.js'
import { type ActionInputs, InputError, readInputs } from './inputs.js'
import { lineUrls } from './line-urls.js'
import { logLines } from './log-line.js'

export async function runAction(): Promise<void> {
  try {
    const inputs = readInputs(new Date().toISOString().slice(0, 'YYYY-MM-DD'.length))
    const report = await checkWorkspace(inputs)
    await tell(report, inputs)
    if (isFailure(report)) process.exitCode = 1
  } catch (error) {
    process.exitCode = 2
    const isUsers = error instanceof InputError
    const text = isUsers
      ? error.message
      : `A fault of this action itself, not of your files; please report it.\n${(error as Error).stack}`
    core.error(logLines(text).join('\n'), {
      title: isUsers ? 'kube-proxy-policy cannot start' : 'kube-proxy-policy failed',
    })
  }
}

async function checkWorkspace(inputs: ActionInputs): Promise<Report> {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd()
  process.chdir(workspace)
  const { files, missing } = filesOf(workspace, inputs.paths)
  if (missing.length > 0) throw new InputError(`paths: there is no file or folder '${missing.join("', '")}'.`)
  const policy = await policyFor(inputs.policy, workspace)
  return { result: check(files, policy, inputs.asOf), failOn: inputs.failOn, policy: policy.sources }
}

/** Log first: whatever a limit drops elsewhere stands there. */
async function tell(report: Report, inputs: ActionInputs): Promise<void> {
  const text = toText(report, { paint: noPaint, quiet: false, verbose: true })
  for (const line of logLines(text)) core.info(line)
  for (const { level, message, properties } of annotationsFor(report.result.findings)) {
    const tellers = { error: core.error, warning: core.warning, notice: core.notice }
    tellers[level](message, properties)
  }
  if (inputs.findingsFile !== null) writeFileSync(resolve(inputs.findingsFile), toJson(report))
  setOutputs(report, inputs)
  await writeSummary(report)
}

function setOutputs(report: Report, inputs: ActionInputs): void {
  const { error, warning, notice, clusters, configs } = countsOf(report.result)
  const hashes = report.result.subjects.flatMap(({ file, sha256 }) =>
    sha256 === null ? [] : [[file, sha256] as const],
  )
  core.setOutput('conclusion', isFailure(report) ? 'failure' : 'success')
  core.setOutput('errors', error)
  core.setOutput('warnings', warning)
  core.setOutput('notices', notice)
  core.setOutput('clusters', clusters)
  core.setOutput('configs', configs)
  core.setOutput('config-sha256', JSON.stringify(Object.fromEntries(hashes)))
  core.setOutput('report-complete', isComplete(report.result))
  core.setOutput('findings-file', inputs.findingsFile ?? '')
}

/** GitHub Enterprise Server before 3.x and local runs have no summary file. */
async function writeSummary(report: Report): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  await core.summary.addRaw(toSummary(report, lineUrls(process.env))).write()
}
