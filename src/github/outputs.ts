/** The action's outputs: fixed names only, whatever is checked. */
import { countsOf, isFailure, type Report } from '../report/report.js'
import type { ReportFiles } from './report-files.js'

export interface ActionOutputs {
  readonly conclusion: 'success' | 'failure'
  readonly errors: number
  readonly warnings: number
  readonly notices: number
  readonly clusters: number
  readonly configs: number
  /** JSON object: path → hash. */
  readonly 'config-sha256': string
  readonly 'report-complete': boolean
  /** Empty where none is written. */
  readonly 'findings-file': string
  /** Empty where none is written. */
  readonly 'sarif-file': string
}

export function outputsOf(report: Report, files: ReportFiles): ActionOutputs {
  const { error, warning, notice, clusters, configs } = countsOf(report.result)
  const hashes = report.result.subjects.flatMap(({ file, sha256 }) =>
    sha256 === null ? [] : [[file, sha256] as const],
  )
  return {
    conclusion: isFailure(report) ? 'failure' : 'success',
    errors: error,
    warnings: warning,
    notices: notice,
    clusters,
    configs,
    'config-sha256': JSON.stringify(Object.fromEntries(hashes)),
    'report-complete': report.result.isAnalysed,
    'findings-file': files['findings-file'] ?? '',
    'sarif-file': files['sarif-file'] ?? '',
  }
}

/** Where there is no report: a workflow that goes on after an error must not take silence for success. */
export const outputsWithoutReport = {
  conclusion: 'failure',
  'report-complete': false,
} as const satisfies Partial<ActionOutputs>
