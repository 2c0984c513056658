/** The job summary: verdict, what every subject gets, findings, and what could not be analysed or decided. */
import { counts } from '../model/finding.js'
import { code, escapeMarkdown, link, prose } from './markdown-text.js'
import { changeText } from './policy-change.js'
import { countsOf, idleText, isFailure, nothingText, plural, type Report, unseenTexts } from './report.js'
import { changeRows } from './summary-changes.js'
import { findingRows } from './summary-findings.js'
import { byteLength, type Row, type Section, sectionTexts } from './summary-rows.js'
import { subjectRows } from './summary-subjects.js'
import { solvedRows, suppressedRows } from './summary-suppressed.js'

/** GitHub drops a summary of more than 1 MiB and leaves the step green; bytes, with room for the step's other words. */
export const maximumSummarySize = 1000 * 1024

/** More clusters and config files than this would hide the findings below them. */
const maximumShown = 20

/** The address of a file, or of one of its lines, at the commit that was checked; null outside GitHub. */
export type LineUrl = (file: string, line: number | null) => string | null

/**
 * Markdown.
 *
 * @param size that it may have, in bytes; by default what the runner keeps
 * @param urlOfProposed of what only the policy that is checked out would report, whose files may be others than judge
 */
export function toSummary(report: Report, urlOf: LineUrl, size = maximumSummarySize, urlOfProposed = urlOf): string {
  const { result } = report
  const counting = result.findings.filter(counts)
  const undecided = counting.filter(({ rule }) => rule === 'undecided')
  const unreadable = counting.filter(({ rule }) => rule === 'unreadable-file')
  const others = counting.filter(({ rule }) => rule !== 'undecided' && rule !== 'unreadable-file')
  const byImportance: readonly Section[] = [
    { title: 'Findings', nouns: ['finding', 'findings'], rows: findingRows(others, urlOf) },
    { title: 'What the change does', nouns: ['change', 'changes'], rows: changeRows(result, urlOf) },
    {
      title: 'Not analysed',
      nouns: ['place', 'places'],
      rows: [
        ...findingRows(unreadable, urlOf),
        ...absentRows(result),
        ...unpairedRows(result),
        ...nestedRows(result),
        ...unknownDeployRows(result, urlOf),
        ...idleRows(result),
      ],
    },
    { title: 'Not decided', nouns: ['place', 'places'], rows: findingRows(undecided, urlOf) },
    {
      title: 'Clusters and config files',
      nouns: ['cluster or config file', 'clusters and config files'],
      rows: subjectRows(result, urlOf),
      foldAbove: maximumShown,
    },
    {
      title: 'Suppressed',
      nouns: ['suppressed finding', 'suppressed findings'],
      rows: suppressedRows(result.findings, urlOf),
      foldAbove: 0,
    },
    {
      title: 'Solved since the baseline',
      nouns: ['entry of the baseline', 'entries of the baseline'],
      rows: solvedRows(result.baseline?.solved ?? []),
      foldAbove: 0,
    },
  ]
  const opening = verdictText(report)
  const sections = [...byImportance, ...changeSections(report, urlOf, urlOfProposed)]
  const [findings, changes, notAnalysed, notDecided, subjects, ...rest] = sectionTexts(
    sections,
    size - byteLength(opening),
  )
  return [opening, changes, subjects, findings, notAnalysed, notDecided, ...rest].filter((part) => part).join('\n')
}

function verdictText(report: Report): string {
  const verdict = isFailure(report) ? '❌ kube-proxy policy: failed' : '✅ kube-proxy policy: passed'
  const outcome = nothingText(report) ?? `${foundText(report)} in ${checkedText(report)}.`
  const notices = [...(report.notices ?? []), ...changeText(report)].map((notice) => `\nℹ️ ${prose(notice)}\n`)
  return `## ${verdict}\n\n${outcome}\n\n<sub>${circumstances(report)}</sub>\n${notices.join('')}`
}

/** What another policy than the one that judges would report. */
function changeSections({ policyChange }: Report, urlOf: LineUrl, urlOfProposed: LineUrl): readonly Section[] {
  const { more = [], fewer = [] } = policyChange ?? {}
  return [
    {
      title: 'Only under the policy that is checked out',
      nouns: ['finding', 'findings'],
      rows: findingRows(more, urlOfProposed),
    },
    {
      title: 'Not under the policy that is checked out',
      nouns: ['finding', 'findings'],
      rows: findingRows(fewer, urlOf),
    },
  ]
}

/** Modules that nobody could look into, by the names that templates give them. */
function absentRows({ absentModules }: Report['result']): readonly Row[] {
  return absentModules.map((module) => ({
    text: `| ${code(module)} |`,
    table: '| Registry module that is not on disk |\n| --- |',
    importance: 0,
  }))
}

function unpairedRows({ unpaired }: Report['result']): readonly Row[] {
  return unpaired.map((file) => ({
    text: `| ${code(file)} |`,
    table:
      '| Parameter file of no known template: say in the policy, under `inputs.parameters`, whose it is |\n| --- |',
    importance: 0,
  }))
}

function nestedRows({ nested }: Report['result']): readonly Row[] {
  return nested.map((folder) => ({
    text: `| ${code(folder)} |`,
    table: '| Another repository in this one: only what something names in it is looked at |\n| --- |',
    importance: 0,
  }))
}

function unknownDeployRows({ unknownDeploys }: Report['result'], urlOf: LineUrl): readonly Row[] {
  return unknownDeploys.map(({ file, line }) => ({
    text: `| ${link(`${file}:${line}`, urlOf(file, line))} |`,
    table: '| Command that deploys no template that is known from here |\n| --- |',
    importance: 0,
  }))
}

function idleRows({ idleInputs }: Report['result']): readonly Row[] {
  return idleInputs.map((one) => ({
    text: `| ${code(idleText(one))} |`,
    table: '| Glob of the policy that matches no file |\n| --- |',
    importance: 0,
  }))
}

function foundText({ result }: Report): string {
  const { undecided, suppressed } = countsOf(result)
  const found = (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const own = result.findings.filter(
      (finding) => finding.level === level && finding.rule !== 'undecided' && counts(finding),
    )
    return own.length === 0 ? [] : [`**${plural(own.length, level)}**`]
  })
  const levels = found.length === 0 ? '**No findings**' : found.join(', ')
  const others = [
    ...(undecided === 0 ? [] : [`${undecided} undecided`]),
    ...(suppressed === 0 ? [] : [`${suppressed} suppressed`]),
  ]
  return [levels, ...others].join(', ')
}

function checkedText({ result }: Report): string {
  const { clusters, configs, cliCalls, upstreamConfigs } = countsOf(result)
  const { discovered, unreadable } = result.files
  const subjects = [
    ...(clusters > 0 || configs + cliCalls + upstreamConfigs === 0 ? [plural(clusters, 'cluster')] : []),
    ...(configs > 0 ? [plural(configs, 'config file')] : []),
    ...(cliCalls > 0 ? [plural(cliCalls, 'command')] : []),
    ...(upstreamConfigs > 0 ? [plural(upstreamConfigs, 'KubeProxyConfiguration')] : []),
  ]
  const read = unreadable === 0 ? '' : `, **${unreadable} of them not in full**`
  const absent = unseenTexts(result).map((text) => `, ${text}`)
  const named = [subjects.slice(0, -1).join(', '), subjects.at(-1)].filter((part) => part).join(' and ')
  return `${named} (${plural(discovered, 'file')} read${read}${absent.join('')})`
}

function circumstances({ result, policy, failOn }: Report): string {
  const sources = policy.map(sourceText).join(' + ')
  const fails = failOn === 'never' ? 'fails never' : `fails on ${failOn}`
  return [`Policy ${sources}`, fails, `dates as of ${escapeMarkdown(result.asOf)}`, ...baselineText(result)].join(' · ')
}

function sourceText({ source, commit }: Report['policy'][number]): string {
  return commit === null || source.includes(commit) ? code(source) : `${code(source)} at ${code(commit.slice(0, 7))}`
}

function baselineText({ baseline }: Report['result']): readonly string[] {
  if (baseline === null) return []
  const { known, solved } = baseline
  return [`baseline: ${baseline.new} new, ${known} known${solved.length === 0 ? '' : `, ${solved.length} solved`}`]
}
