/** From files and a policy to reports and an exit code. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type CheckResult, check } from '../check.js'
import type { FoundFiles } from '../discover/find-files.js'
import { policyPort } from '../discover/policy-port.js'
import { textReader } from '../discover/text-reader.js'
import { policyForRepository } from '../policy/for-repository.js'
import type { Policy } from '../policy/policy.js'
import { problemLine } from '../policy/problem.js'
import { toJson } from '../report/json.js'
import { isFailure, type Report } from '../report/report.js'
import { noPaint, type Paint, printable } from '../report/terminal.js'
import { toText } from '../report/text.js'
import type { Baseline } from '../suppress/baseline-file.js'
import { loadBaseline } from '../suppress/load-baseline.js'
import type { CheckOptions, Format } from './options.js'
import { paintFor, type Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** @throws UsageError for paths that are not there, a bad policy and a bad baseline */
export async function checkAndReport(found: FoundFiles, options: CheckOptions, terminal: Terminal): Promise<number> {
  const loaded = await loadBaseline(options.baseline, { read: textReader(terminal.cwd, options.baseline) })
  if ('problems' in loaded) throw new UsageError(loaded.problems.map(problemLine))
  const { result, policy } = await checkFound(found, options, loaded.baseline, terminal)
  const report: Report = { result, policy: policy.sources, failOn: options.failOn, unknownBase: null }
  terminal.write(format(report, options.format, options, paintFor(terminal)))
  for (const output of options.outputs) writeReport(report, output, options, terminal)
  return isFailure(report) ? 1 : 0
}

/** @throws UsageError for paths that are not there and for a bad policy */
export async function checkFound(
  { files, faults, isWhole }: FoundFiles,
  { policy: spec, asOf }: Pick<CheckOptions, 'policy' | 'asOf'>,
  baseline: Baseline | null,
  { cwd, environment, log }: Terminal,
): Promise<{ readonly result: CheckResult; readonly policy: Policy }> {
  if (faults.length > 0) throw new UsageError(faults)
  const loaded = await policyForRepository(spec, policyPort(cwd, spec, environment), asOf)
  if ('problems' in loaded) throw new UsageError(loaded.problems.map(problemLine))
  const { policy, notices } = loaded
  for (const notice of notices) log(`notice: ${printable(problemLine(notice))}\n`)
  const repository = environment.GITHUB_REPOSITORY ?? null
  const result = await check(files, policy, { asOf, repository, isWhole, baseline, base: null })
  return { result, policy }
}

function format(report: Report, format: Format, { quiet, verbose }: CheckOptions, paint: Paint): string {
  return format === 'json' ? toJson(report) : toText(report, { paint, quiet, verbose })
}

function writeReport(
  report: Report,
  output: CheckOptions['outputs'][number],
  options: CheckOptions,
  terminal: Terminal,
): void {
  try {
    writeFileSync(resolve(terminal.cwd, output.file), format(report, output.format, options, noPaint))
  } catch (error) {
    throw new UsageError([`--output ${output.format}=${output.file} cannot be written: ${(error as Error).message}`])
  }
}
