/** The job summary: verdict, what every subject gets, findings, and what could not be decided or analysed. */
import type { CheckResult } from '../check.js'
import type { Finding } from '../model/finding.js'
import type { Setting } from '../model/setting.js'
import type { SubjectSummary } from '../subject-summary.js'
import { code, escapeMarkdown, link } from './markdown-text.js'
import { countsOf, isFailure, type Report } from './report.js'

/** GitHub drops a summary of more than 1 MiB without a word; bytes, with room for what other steps of the job add. */
export const maximumSummarySize = 1000 * 1024

/** The address of a line of a file at the commit that was checked; null outside GitHub. */
export type LineUrl = (file: string, line: number) => string | null

/** Markdown, never longer than the runner keeps: sections lose rows from their end, and say how many. */
export function toSummary(report: Report, urlOf: LineUrl): string {
  const { result } = report
  const undecided = result.findings.filter(({ rule }) => rule === 'undecided')
  const unreadable = result.findings.filter(({ rule }) => rule === 'unreadable-file')
  const others = result.findings.filter((finding) => !undecided.includes(finding) && !unreadable.includes(finding))
  const sections: readonly Section[] = [
    { title: 'Findings', head: findingHead, rows: others.map((finding) => findingRow(finding, urlOf)) },
    { title: 'Not analysed', head: findingHead, rows: unreadable.map((finding) => findingRow(finding, urlOf)) },
    { title: 'Not decided', head: findingHead, rows: undecided.map((finding) => findingRow(finding, urlOf)) },
    {
      title: 'Clusters and config files',
      head: subjectHead,
      rows: result.subjects.map((subject, index) => subjectRow(subject, index, result, urlOf)),
    },
  ]
  const opening = verdictText(report)
  const budgets = shareOut(maximumSummarySize - byteLength(opening), sections)
  const shown = sections.map((section, index) => sectionText(section, budgets[index] ?? 0))
  const [findings = '', notAnalysed = '', notDecided = '', subjects = ''] = shown
  return [opening, subjects, findings, notAnalysed, notDecided].filter((part) => part !== '').join('\n')
}

interface Section {
  readonly title: string
  readonly head: readonly [string, string]
  readonly rows: readonly string[]
}

const findingHead = ['| Level | Place | Rule | What is wrong |', '| --- | --- | --- | --- |'] as const
const subjectHead = [
  '| | Place | Deployment | API version | enabled | mode | ipvsConfig | Network | Kubernetes |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
] as const

function verdictText(report: Report): string {
  const { result } = report
  const { error, warning, notice, undecided, clusters, configs } = countsOf(result)
  const verdict = isFailure(report) ? '❌ kube-proxy policy: failed' : '✅ kube-proxy policy: passed'
  if (result.files.discovered === 0 && result.findings.length === 0) {
    return `## ${verdict}\n\nNothing to check: no AKS kube-proxy configuration and no AKS cluster in these files.\n`
  }
  const found = `**${error}** errors, **${warning}** warnings, **${notice}** notices (${undecided} undecided)`
  const checked = `${clusters} clusters and ${configs} config files in ${result.files.discovered} files, ${result.files.unreadable} of them not fully readable`
  const policy = report.policy.map(({ source }) => code(source)).join(', ')
  return `## ${verdict}\n\n${found}; ${checked}. Policy: ${policy}; dates as of ${escapeMarkdown(result.asOf)}.\n`
}

/** Bytes for each section: what it needs, in the order of importance, as long as there are any. */
function shareOut(total: number, sections: readonly Section[]): readonly number[] {
  let left = total
  return sections.map(({ rows }) => {
    const needed = rows.reduce((sum, row) => sum + byteLength(row) + 1, 500)
    const given = Math.min(needed, left)
    left -= given
    return given
  })
}

function sectionText({ title, head, rows }: Section, budget: number): string {
  if (rows.length === 0) return ''
  let size = 500
  const shown = rows.filter((row) => {
    size += byteLength(row) + 1
    return size <= budget
  })
  const cut = rows.length - shown.length
  const rest = cut === 0 ? '' : `\n${cut} more rows do not fit here; they are in the log and in the findings file.\n`
  return `### ${title}\n\n${head.join('\n')}\n${shown.join('\n')}\n${rest}`
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

function findingRow({ level, place, rule, message, docs, deployments }: Finding, urlOf: LineUrl): string {
  const ruleText = docs === null ? code(rule) : link(rule, docs)
  const parameters = deployments.flatMap(({ parameters }) => (parameters === null ? [] : [code(parameters)]))
  const where = parameters.length === 0 ? '' : ` <br>with ${parameters.join(', ')}`
  return `| ${level} | ${placeText(place.file, place.line, urlOf)} | ${ruleText} | ${escapeMarkdown(message)}${where} |`
}

function placeText(file: string, line: number, urlOf: LineUrl): string {
  const url = urlOf(file, line)
  return url === null ? code(`${file}:${line}`) : link(`${file}:${line}`, url)
}

function subjectRow(subject: SubjectSummary, index: number, result: CheckResult, urlOf: LineUrl): string {
  const { file, line, name, kind, deployment, apiVersion, kubeProxy, network, kubernetesVersion } = subject
  const what = kind === 'config' ? 'config file' : name === null ? 'cluster' : `cluster ${code(name)}`
  const cells = [
    verdictOf(index, result),
    `${what} ${placeText(file, line, urlOf)}`,
    deployment === null ? '' : code(deployment.parameters ?? 'defaults'),
    kind === 'config' ? '' : apiVersion === null ? 'unknown' : code(apiVersion),
    settingText(kubeProxy.enabled),
    settingText(kubeProxy.mode),
    named({
      scheduler: kubeProxy.scheduler,
      tcp: kubeProxy.tcpTimeoutSeconds,
      'tcp fin': kubeProxy.tcpFinTimeoutSeconds,
      udp: kubeProxy.udpTimeoutSeconds,
    }),
    named({ plugin: network.networkPlugin, policy: network.networkPolicy, dataplane: network.networkDataplane }),
    settingText(kubernetesVersion),
  ]
  return `| ${cells.join(' | ')} |`
}

function verdictOf(index: number, { findings }: CheckResult): string {
  const own = findings.filter(({ subjects }) => subjects.includes(index))
  if (own.some(({ level }) => level === 'error')) return '❌'
  if (own.some(({ level }) => level === 'warning')) return '⚠️'
  return own.some(({ rule }) => rule === 'undecided') ? '❔' : '✅'
}

function named(settings: Readonly<Record<string, Setting>>): string {
  const written = Object.entries(settings).filter(([, setting]) => setting.state !== 'absent')
  return written.map(([name, setting]) => `${name} ${settingText(setting)}`).join('<br>')
}

function settingText(setting: Setting): string {
  switch (setting.state) {
    case 'known':
      return code(String(setting.value))
    case 'default':
      return `${code(String(setting.value))} (default)`
    case 'oneOf':
      return `one of ${setting.values.map((value) => code(String(value))).join(', ')}`
    case 'unknown':
      return 'unknown'
    case 'absent':
      return ''
  }
}
