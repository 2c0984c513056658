/** Findings for people: place, level, message, the line itself, the way a value took; a last line that counts. */
import { counts, type Finding, type Level, levels, type RelatedPlace } from '../model/finding.js'
import type { Place } from '../model/location.js'
import type { Setting } from '../model/setting.js'
import { changeLines } from './change-lines.js'
import { codeFrame } from './code-frame.js'
import { changeText } from './policy-change.js'
import { countsOf, idleText, isFailure, nothingText, plural, type Report, unseenTexts } from './report.js'
import { settingText, subjectText } from './subject-lines.js'
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
  const blocks = findings.filter(counts).map((finding) => findingText(finding, report, options))
  const suppressed = findings.flatMap((finding) => suppressedText(finding, options) ?? [])
  const parts = [
    ...blockOf(options.verbose ? [...subjectLines(report), ...unseenLines(report)] : []),
    ...blocks,
    ...blockOf(suppressed),
    ...blockOf(solvedLines(report)),
    ...blockOf(options.quiet ? [] : changeLines(report.result)),
    ...blockOf(policyChangeLines(report)),
    lastLine(report, options.paint),
  ]
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

/** Lines that belong together; nothing where there are none. */
function blockOf(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.join('\n')]
}

/** With what holds it back; null for what counts. */
function suppressedText(finding: Finding, { paint, quiet }: TextOptions): string | null {
  const { place, level, rule, message, suppressed } = finding
  if (suppressed === null) return null
  const { by, file, line, reason, expires } = suppressed
  const end = expires === null ? '' : ` until ${expires}`
  const what = { exception: 'exception', inline: 'comment', baseline: 'baseline' }[by]
  const title = `${paint.bold(where(place))}  suppressed ${level}  ${paint.dim(rule)}  ${printable(message)}`
  return `${title}${quiet ? '  ' : '\n  '}${paint.dim(`${what} at ${printable(file)}:${line}${end}: ${printable(reason)}`)}`
}

/** What the baseline has and is found no longer. */
function solvedLines({ result }: Report): readonly string[] {
  const solved = result.baseline?.solved ?? []
  if (solved.length === 0) return []
  return [
    `${plural(solved.length, 'entry', 'entries')} of the baseline can be struck, or written anew with baseline create:`,
    ...solved.map(
      ({ rule, file, message }) => `  solved: ${printable(file)}  ${printable(rule)}  ${printable(message)}`,
    ),
  ]
}

/** By name what the last line counts. */
function unseenLines({ result }: Report): readonly string[] {
  return [
    ...result.absentModules.map((module) => `not on disk: ${printable(module)}`),
    ...result.unpaired.map((file) => `of no known template: ${printable(file)} (see inputs.parameters of the policy)`),
    ...result.unknownDeploys.map((place) => `deploys no known template: ${where(place)}`),
    ...result.nested.map(
      (folder) => `not looked through: ${printable(folder)} (another repository; check it by itself)`,
    ),
    ...result.idleInputs.map((one) => `matches no file: ${printable(idleText(one))}`),
  ]
}

/** What another policy than the one that judges would report. */
function policyChangeLines(report: Report): readonly string[] {
  const { more = [], fewer = [] } = report.policyChange ?? {}
  const line = (sign: string, { place, level, rule, message }: Finding) =>
    `  ${sign} ${where(place)}  ${level}  ${rule}  ${printable(message)}`
  return [
    ...changeText(report),
    ...more.map((finding) => line('+', finding)),
    ...fewer.map((finding) => line('-', finding)),
  ]
}

function where({ file, line, column }: Pick<Place, 'file' | 'line' | 'column'>): string {
  return `${printable(file)}:${line}:${column}`
}

export function levelText(level: Level, paint: Paint): string {
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
    const { enabled, mode } = subject.kubeProxy
    return `${subjectText(subject)}: ${namedSetting('enabled', enabled)}, ${namedSetting('mode', mode)}`
  })
}

function namedSetting(name: string, setting: Setting): string {
  return setting.state === 'absent' ? `no ${name}` : `${name} ${settingText(setting)}`
}

/** Counts what was found, checked, undecided and unreadable; says so where there was nothing to check. */
function lastLine(report: Report, paint: Paint): string {
  const { findings, files } = report.result
  const nothing = nothingText(report)
  if (nothing !== null) return nothing
  const counting = findings.filter(counts)
  const found = counting.filter(({ rule }) => rule !== 'undecided')
  const undecided = counting.filter(({ rule }) => rule === 'undecided')
  const count = countsOf(report.result)
  const verdict = isFailure(report) ? paint.red('Failed') : paint.green('Passed')
  const foundText = found.length === 0 ? 'no findings' : `${plural(found.length, 'finding')} (${levelsText(found)})`
  const subjects = [
    plural(count.clusters, 'cluster'),
    plural(count.configs, 'config file'),
    ...(count.cliCalls === 0 ? [] : [plural(count.cliCalls, 'command')]),
    ...(count.upstreamConfigs === 0 ? [] : [plural(count.upstreamConfigs, 'KubeProxyConfiguration')]),
  ]
  const checked = `${enumerated(subjects)} checked in ${plural(files.discovered, 'file')}`
  // A policy may raise what is undecided, and then it is what the run fails for.
  const raised = undecided.some(({ level }) => level !== 'notice') ? ` (${levelsText(undecided)})` : ''
  const suppressed = count.suppressed === 0 ? '' : `, ${count.suppressed} suppressed`
  const absent = unseenTexts(report.result).map((text) => `; ${text}`)
  return `${verdict}: ${foundText}; ${checked}; ${undecided.length} undecided${raised}, ${files.unreadable} unreadable${suppressed}${absent.join('')}.`
}

/** `2 errors, 1 notice`: the most severe first, and only those that there are. */
function levelsText(findings: readonly Finding[]): string {
  const counts = levels
    .toReversed()
    .map((level) => ({ level, count: findings.filter((one) => one.level === level).length }))
  return counts.flatMap(({ level, count }) => (count === 0 ? [] : [plural(count, level)])).join(', ')
}

/** `a, b and c` */
function enumerated(parts: readonly string[]): string {
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
