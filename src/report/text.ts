/** Findings for people: place, level, message, the line itself, the way a value took; a last line that counts. */
import type { Finding, Level, RelatedPlace } from '../model/finding.js'
import type { Place } from '../model/location.js'
import { codeFrame } from './code-frame.js'
import { countsOf, isFailure, type Report } from './report.js'
import { type Paint, printable } from './terminal.js'

export interface TextOptions {
  readonly paint: Paint
  /** Findings in one line each, and the last line. */
  readonly quiet: boolean
  /** Also what was checked and found in order. */
  readonly verbose: boolean
}

export function toText(report: Report, options: TextOptions): string {
  const { findings } = report.result
  const blocks = findings.map((finding) => findingText(finding, report, options))
  const subjects = options.verbose ? subjectLines(report) : []
  const parts = [...(subjects.length > 0 ? [subjects.join('\n')] : []), ...blocks, lastLine(report, options.paint)]
  return `${parts.join(options.quiet ? '\n' : '\n\n')}\n`
}

function findingText(finding: Finding, { result }: Report, { paint, quiet }: TextOptions): string {
  const { place, level, rule, message } = finding
  const title = `${paint.bold(where(place))}  ${levelText(level, paint)}  ${paint.dim(rule)}`
  if (quiet) return `${title}  ${printable(message)}`
  const related = finding.related.map((one) => relatedText(one, paint))
  const deployments = finding.deployments.filter(({ parameters }) => parameters !== null)
  const lines = [
    title,
    `  ${printable(message)}`,
    ...codeFrame(place, result.lineAt, paint),
    ...related,
    ...deployments.map(
      ({ template, parameters }) => `  ${paint.dim(`in ${printable(template)} with ${printable(parameters ?? '')}`)}`,
    ),
    ...(finding.fix === null ? [] : [`  ${paint.green('fix')} ${printable(finding.fix.title)}`]),
    ...(finding.docs === null ? [] : [`  ${paint.dim(printable(finding.docs))}`]),
  ]
  return lines.join('\n')
}

function where({ file, line, column }: Pick<Place, 'file' | 'line' | 'column'>): string {
  return `${printable(file)}:${line}:${column}`
}

function levelText(level: Level, paint: Paint): string {
  switch (level) {
    case 'error':
      return paint.red('error')
    case 'warning':
      return paint.yellow('warning')
    case 'notice':
      return paint.blue('notice')
  }
}

function relatedText({ place, message }: RelatedPlace, paint: Paint): string {
  return `  ${paint.dim('←')} ${where(place)}  ${paint.dim(printable(message))}`
}

function subjectLines({ result }: Report): readonly string[] {
  return result.subjects.map((subject) => {
    const { kind, file, line, column, deployment, kubeProxy } = subject
    const parameters = deployment?.parameters == null ? '' : ` with ${printable(deployment.parameters)}`
    const name = subject.name === null ? '' : ` '${printable(subject.name)}'`
    const what = kind === 'cluster' ? `cluster${name}` : 'config file'
    return `${where({ file, line, column })}  ${what}${parameters}: ${settingText('enabled', kubeProxy.enabled)}, ${settingText('mode', kubeProxy.mode)}`
  })
}

function settingText(name: string, setting: Report['result']['subjects'][number]['kubernetesVersion']): string {
  switch (setting.state) {
    case 'known':
      return `${name} ${printable(String(setting.value))}`
    case 'default':
      return `${name} ${setting.value} (default)`
    case 'oneOf':
      return `${name} one of ${printable(setting.values.join(', '))}`
    case 'unknown':
      return `${name} unknown (${printable(setting.reason)})`
    case 'absent':
      return `no ${name}`
  }
}

/** Counts what was found, checked, undecided and unreadable; says so where there was nothing to check. */
function lastLine(report: Report, paint: Paint): string {
  const { result } = report
  const counts = countsOf(result)
  const { files } = result
  if (files.discovered === 0 && result.findings.length === 0)
    return 'Nothing to check: no AKS kube-proxy configuration and no AKS cluster in these files.'
  const findings = result.findings.length - counts.undecided
  const found = findings === 0 ? 'no findings' : `${plural(findings, 'finding')} (${levelsText(report)})`
  const verdict = isFailure(report) ? paint.red('Failed') : paint.green('Passed')
  const checked = `${plural(counts.clusters, 'cluster')} and ${plural(counts.configs, 'config file')} checked in ${plural(files.discovered, 'file')}`
  return `${verdict}: ${found}; ${checked}; ${counts.undecided} undecided, ${files.unreadable} unreadable.`
}

function levelsText({ result }: Report): string {
  const { error, warning, notice, undecided } = countsOf(result)
  const undecidedAt = (level: Level) =>
    result.findings.filter((one) => one.rule === 'undecided' && one.level === level).length
  void undecided
  const parts = [
    [error - undecidedAt('error'), 'error'],
    [warning - undecidedAt('warning'), 'warning'],
    [notice - undecidedAt('notice'), 'notice'],
  ] as const
  return parts.flatMap(([count, word]) => (count === 0 ? [] : [plural(count, word)])).join(', ')
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
