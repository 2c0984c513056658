/** Clusters and config files as rows of the job summary: what each gets, and its verdict. */
import type { CheckResult } from '../check.js'
import { counts } from '../model/finding.js'
import type { Setting } from '../model/setting.js'
import type { SubjectSummary } from '../subject-summary.js'
import { code, link } from './markdown-text.js'
import type { LineUrl } from './summary.js'
import type { Row } from './summary-rows.js'

const verdicts = ['✅', '❔', '⚠️', '❌'] as const

const head = '| | Cluster or file | kube-proxy | Network | Versions |\n| --- | --- | --- | --- | --- |'

export function subjectRows({ subjects, findings }: CheckResult, urlOf: LineUrl): readonly Row[] {
  const gravest = new Map<number, number>()
  for (const { subjects, level, rule } of findings.filter(counts)) {
    const gravity = level === 'error' ? 3 : level === 'warning' ? 2 : rule === 'undecided' ? 1 : 0
    for (const subject of subjects) gravest.set(subject, Math.max(gravity, gravest.get(subject) ?? 0))
  }
  return subjects.map((subject, index) => {
    const importance = gravest.get(index) ?? 0
    const cells = [nameText(subject, urlOf), kubeProxyText(subject), networkText(subject), versionsText(subject)]
    return { text: `| ${[verdicts[importance], ...cells].join(' | ')} |`, table: head, importance }
  })
}

function nameText(subject: SubjectSummary, urlOf: LineUrl): string {
  const { kind, file, line } = subject
  const place = link(kind === 'config' ? file : `${file}:${line}`, urlOf(file, line))
  if (kind === 'config') return place
  return kind === 'upstream-config' ? lines(['<em>KubeProxyConfiguration</em>', place]) : clusterText(subject, urlOf)
}

/** Its name, where it is written, and the parameter file. */
export function clusterText({ kind, name, file, line, deployment }: SubjectSummary, urlOf: LineUrl): string {
  const place = link(`${file}:${line}`, urlOf(file, line))
  const parameters = deployment?.parameters ?? null
  return lines([
    name === null ? '<em>name unknown</em>' : `<strong>${code(name)}</strong>`,
    kind === 'cli-call' ? `${place} (command)` : place,
    parameters === null ? '' : `with ${code(parameters)}`,
  ])
}

export function kubeProxyText({ kubeProxy }: SubjectSummary): string {
  if (areUnknown(kubeProxy)) return 'unknown'
  const { enabled, mode, scheduler, tcpTimeoutSeconds, tcpFinTimeoutSeconds, udpTimeoutSeconds } = kubeProxy
  if (enabled.state === 'known' && enabled.value === false) return 'off'
  const isPlainlyOn = enabled.state === 'default' || (enabled.state === 'known' && enabled.value === true)
  return lines([
    isPlainlyOn ? '' : `enabled ${settingText(enabled)}`,
    named('mode', mode),
    named('scheduler', scheduler),
    inLine([
      named('TCP', tcpTimeoutSeconds, ' s'),
      named('FIN', tcpFinTimeoutSeconds, ' s'),
      named('UDP', udpTimeoutSeconds, ' s'),
    ]),
  ])
}

function networkText({ network }: SubjectSummary): string {
  if (areUnknown(network)) return 'unknown'
  const { networkPlugin, networkPolicy, networkDataplane } = network
  return lines([named('plugin', networkPlugin), named('policy', networkPolicy), named('dataplane', networkDataplane)])
}

/** Nothing is known of the object that holds them: one word for all. */
function areUnknown(settings: Readonly<Record<string, Setting>>): boolean {
  return Object.values(settings).every(({ state }) => state === 'unknown')
}

function versionsText({ kind, kubernetesVersion, apiVersion }: SubjectSummary): string {
  if (kind === 'config' || kind === 'upstream-config') return ''
  if (kind === 'cli-call') return named('Kubernetes', kubernetesVersion)
  return lines([named('Kubernetes', kubernetesVersion), `API ${apiVersion === null ? 'unknown' : code(apiVersion)}`])
}

function named(name: string, setting: Setting, unit = ''): string {
  return setting.state === 'absent' ? '' : `${name} ${settingText(setting)}${setting.state === 'known' ? unit : ''}`
}

export function settingText(setting: Setting): string {
  switch (setting.state) {
    case 'known':
      return code(shortened(setting.value))
    case 'default':
      return `${code(shortened(setting.value))} (default)`
    case 'oneOf':
      return `one of ${setting.values.map((value) => code(shortened(value))).join(', ')}`
    case 'unknown':
      return 'unknown'
    case 'absent':
      return 'none'
  }
}

/** A value that is not what it should be may be of any length. */
function shortened(value: string | number | boolean): string {
  const text = String(value)
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('<br>')
}

function inLine(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
