/** From files and a policy to reports and an exit code. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FoundFiles } from '../discover/files/find-files.js'
import type { Scope } from '../discover/files/scope.js'
import { textReader } from '../discover/policy-files/text-reader.js'
import { formatted } from '../report/formats.js'
import { isFailure, type Report } from '../report/report.js'
import { seenFrom } from '../report/seen-from.js'
import { noPaint } from '../report/terminal.js'
import type { Baseline } from '../suppress/baseline-file.js'
import { loadBaseline } from '../suppress/load-baseline.js'
import { type Checked, checkFound } from './check-found.js'
import { problemLines } from './load-policy.js'
import type { CheckOptions } from './options.js'
import { paintFor, type Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** @throws UsageError for paths that are not there, a bad policy and a bad baseline */
export async function checkAndReport(
  found: FoundFiles,
  options: CheckOptions,
  scope: Scope,
  terminal: Terminal,
): Promise<number> {
  const path = options.baseline === null ? null : scope.inside(options.baseline)
  const loaded = await loadBaseline(path, { read: textReader(scope.root, path) })
  if ('problems' in loaded) throw new UsageError(problemLines(loaded.problems, scope))
  const { result, policy } = await checkedOrFixed(found, options, loaded.baseline, scope, terminal)
  const whole: Report = { result, policy: policy.sources, failOn: options.failOn }
  // Who takes SARIF looks for its files from the root.
  const report = scope.root === terminal.cwd ? whole : seenFrom(whole, scope.shown)
  if (options.fix !== 'show') {
    const shown = options.format === 'sarif' ? whole : report
    terminal.write(await formatted(shown, options.format, { ...options, paint: paintFor(terminal) }))
  }
  for (const output of options.outputs) {
    await writeReport(output.format === 'sarif' ? whole : report, output, options, terminal)
  }
  return isFailure(report) ? 1 : 0
}

/** What remains after fixes that are written; of fixes that are only shown, what there is without them. */
async function checkedOrFixed(
  found: FoundFiles,
  options: CheckOptions,
  baseline: Baseline | null,
  scope: Scope,
  terminal: Terminal,
): Promise<Checked> {
  if (options.fix === null) return checkFound(found, options, baseline, scope, terminal)
  const { fixFound } = await import('./fix-found.js')
  return fixFound(found, options, baseline, scope, terminal)
}

async function writeReport(
  report: Report,
  output: CheckOptions['outputs'][number],
  options: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  try {
    writeFileSync(
      resolve(terminal.cwd, output.file),
      await formatted(report, output.format, { ...options, paint: noPaint }),
    )
  } catch (error) {
    throw new UsageError([`--output ${output.format}=${output.file} cannot be written: ${(error as Error).message}`])
  }
}
