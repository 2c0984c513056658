/** The apply step on a runner: inputs in; log, annotations, job summary, outputs and exit code out. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { machine } from '../apply/node-ports.js'
import { type ApplyOptions, readApplyOptions } from '../apply/options.js'
import type { Importance } from '../apply/ports.js'
import type { ApplyResult } from '../apply/result.js'
import { runApply } from '../apply/run-apply.js'
import { toSummary } from '../apply/summary.js'
import { WrongUseError } from '../apply/wrong-use-error.js'
import { scopeOf } from '../discover/files/scope.js'
import { errorText } from './error-text.js'
import { writeSummary } from './job-summary.js'
import { logLines } from './log-line.js'

/** Sets the exit code: that of the result; 2 for wrong use, or our own failure. */
export async function runApplyAction(): Promise<void> {
  try {
    const { exitCode, ...result } = await applyWith(readApplyOptions((name) => core.getInput(name)))
    process.exitCode = exitCode
    await writeSummary(toSummary({ exitCode, ...result }))
  } catch (error) {
    process.exitCode = 2
    await tellError(error)
  }
}

async function applyWith(options: ApplyOptions): Promise<ApplyResult> {
  const cwd = process.env.GITHUB_WORKSPACE || process.cwd()
  const scope = scopeOf(cwd, [options.configFile], true)
  if ('fault' in scope) throw new WrongUseError(`config-file: ${scope.fault}`)
  const { ports, close } = machine({
    cwd,
    scope,
    environment: process.env,
    // Not in the workspace: what is there may be committed, or cleaned away, by a later step.
    keepIn: join(process.env.RUNNER_TEMP || tmpdir(), 'kube-proxy-policy'),
    policy: options.policy,
    say,
    output: (name, value) => core.setOutput(name, value),
  })
  try {
    const { GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: repository } = process.env
    return await runApply(options, ports, { event: event ?? null, repository: repository ?? null })
  } finally {
    close()
  }
}

function say(importance: Importance, text: string): void {
  const lines = logLines(text)
  if (importance === 'warning') core.warning(lines.join('\n'))
  else if (importance === 'error') core.error(lines.join('\n'))
  else for (const line of lines) core.info(line)
}

async function tellError(error: unknown): Promise<void> {
  const isUsers = error instanceof WrongUseError
  const title = isUsers ? 'kube-proxy-policy cannot apply' : 'kube-proxy-policy failed'
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const text = isUsers
    ? error.message
    : `A fault of this action itself; please report it. Look at the cluster before you go on.\n${details}`
  core.error(logLines(text).join('\n'), { title })
  await writeSummary(errorText(title, text, !isUsers))
}
