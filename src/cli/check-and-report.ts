/** From files and a policy to reports and an exit code. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FoundFiles } from '../discover/files/find-files.js'
import { textReader } from '../discover/policy-files/text-reader.js'
import { problemLine } from '../policy/problem.js'
import { formatted } from '../report/formats.js'
import { isFailure, type Report } from '../report/report.js'
import { noPaint } from '../report/terminal.js'
import type { Baseline } from '../suppress/baseline-file.js'
import { loadBaseline } from '../suppress/load-baseline.js'
import { type Checked, checkFound } from './check-found.js'
import type { CheckOptions } from './options.js'
import { paintFor, type Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** @throws UsageError for paths that are not there, a bad policy and a bad baseline */
export async function checkAndReport(found: FoundFiles, options: CheckOptions, terminal: Terminal): Promise<number> {
  const loaded = await loadBaseline(options.baseline, { read: textReader(terminal.cwd, options.baseline) })
  if ('problems' in loaded) throw new UsageError(loaded.problems.map(problemLine))
  const { result, policy } = await checkedOrFixed(found, options, loaded.baseline, terminal)
  const report: Report = { result, policy: policy.sources, failOn: options.failOn }
  if (options.fix !== 'show') {
    terminal.write(await formatted(report, options.format, { ...options, paint: paintFor(terminal) }))
  }
  for (const output of options.outputs) await writeReport(report, output, options, terminal)
  return isFailure(report) ? 1 : 0
}

/** What remains after fixes that are written; of fixes that are only shown, what there is without them. */
async function checkedOrFixed(
  found: FoundFiles,
  options: CheckOptions,
  baseline: Baseline | null,
  terminal: Terminal,
): Promise<Checked> {
  if (options.fix === null) return checkFound(found, options, baseline, terminal)
  const { fixFound } = await import('./fix-found.js')
  return fixFound(found, options, baseline, terminal)
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
