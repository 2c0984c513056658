/** What a report says of each subject: its name, and the settings that it really gets. */
import { kubeProxyConfig } from './azure/kube-proxy-config.js'
import { parseDuration } from './azure/upstream-kube-proxy-config.js'
import type { Deployment } from './model/finding.js'
import type { Located } from './model/located.js'
import { placeOf } from './model/location.js'
import { type Setting, settingIn, settingOver } from './model/setting.js'
import type { Subject } from './model/subject.js'
import { inEveryView, type View } from './rules/support/view.js'

export interface SubjectSummary {
  readonly kind: Subject['kind']
  readonly file: string
  readonly line: number
  readonly column: number
  /** null: unknown or none. */
  readonly name: string | null
  readonly apiVersion: string | null
  /** Of a config file's bytes. */
  readonly sha256: string | null
  readonly deployment: Deployment | null
  readonly kubeProxy: Readonly<Record<'enabled' | 'mode' | 'scheduler' | Timeout, Setting>>
  readonly network: Readonly<Record<'networkPlugin' | 'networkPolicy' | 'networkDataplane', Setting>>
  readonly kubernetesVersion: Setting
}

type Timeout = 'tcpTimeoutSeconds' | 'tcpFinTimeoutSeconds' | 'udpTimeoutSeconds'

/** Settings as they are in every world: one that hangs on a choice is one of a few, one that nobody knows says why. */
export function summaryOf(subject: Subject): SubjectSummary {
  const { file, line, column } = placeOf(subject.anchor)
  const setting = (read: (view: View) => Located | null, whenAbsent: string | boolean | null = null): Setting =>
    settingOf(subject, read, whenAbsent)
  if (subject.kind === 'upstream-config') return upstreamSummary(subject)
  const own = (name: string) => setting(({ config }) => config.get(name), defaultOf(name))
  const ipvs = (name: string) => setting(({ config }) => config.get('ipvsConfig').get(name))
  return {
    kind: subject.kind,
    file,
    line,
    column,
    name: textOf(nameOf(subject)),
    apiVersion: textOf(setting(({ cluster }) => cluster?.apiVersion ?? null)),
    sha256: subject.kind === 'config' ? subject.sha256 : null,
    deployment: subject.kind === 'cluster' ? subject.deployment : null,
    kubeProxy: {
      enabled: own('enabled'),
      mode: own('mode'),
      scheduler: ipvs('scheduler'),
      tcpTimeoutSeconds: ipvs('tcpTimeoutSeconds'),
      tcpFinTimeoutSeconds: ipvs('tcpFinTimeoutSeconds'),
      udpTimeoutSeconds: ipvs('udpTimeoutSeconds'),
    },
    network: {
      networkPlugin: setting(({ cluster }) => cluster?.networkPlugin ?? null),
      networkPolicy: setting(({ cluster }) => cluster?.networkPolicy ?? null),
      networkDataplane: setting(({ cluster }) => cluster?.networkDataplane ?? null),
    },
    kubernetesVersion: setting(({ cluster }) => cluster?.kubernetesVersion ?? null),
  }
}

/** Of the cluster that it is or meets. */
export function nameOf(subject: Subject): Setting {
  return settingOf(subject, ({ cluster }) => cluster?.body.get('name') ?? null)
}

function settingOf(
  subject: Subject,
  read: (view: View) => Located | null,
  whenAbsent: string | boolean | null = null,
): Setting {
  return settingOver(inEveryView(subject, (view) => settingAt(read(view), whenAbsent)))
}

/** In Kubernetes' own words; `enabled` has no counterpart there, and zero and empty text mean the default. */
function upstreamSummary(subject: Extract<Subject, { kind: 'upstream-config' }>): SubjectSummary {
  const absent: Setting = { state: 'absent' }
  const setting = (read: (config: Located) => Located, whenAbsent: string | null = null): Setting =>
    settingOver(inEveryView(subject, ({ config }) => settingIn(read(config), whenAbsent)))
  const ipvs = (name: string) => (config: Located) => config.get('ipvs').get(name, { emptyIsAbsent: true })
  const { file, line, column } = placeOf(subject.anchor)
  return {
    kind: subject.kind,
    file,
    line,
    column,
    name: null,
    apiVersion: textOf(setting((config) => config.get('apiVersion'))),
    sha256: null,
    deployment: null,
    kubeProxy: {
      enabled: absent,
      mode: setting((config) => config.get('mode', { emptyIsAbsent: true }), 'iptables'),
      scheduler: setting(ipvs('scheduler')),
      tcpTimeoutSeconds: inSeconds(setting(ipvs('tcpTimeout'))),
      tcpFinTimeoutSeconds: inSeconds(setting(ipvs('tcpFinTimeout'))),
      udpTimeoutSeconds: inSeconds(setting(ipvs('udpTimeout'))),
    },
    network: { networkPlugin: absent, networkPolicy: absent, networkDataplane: absent },
    kubernetesVersion: absent,
  }
}

function inSeconds(setting: Setting): Setting {
  if (setting.state !== 'known') return setting
  const nanoseconds = parseDuration(String(setting.value))
  if (nanoseconds === null) return setting
  return nanoseconds === 0 ? { state: 'absent' } : { ...setting, value: nanoseconds / 1e9 }
}

/** null: the subject has no such thing. */
function settingAt(at: Located | null, whenAbsent: string | boolean | null): Setting {
  return at === null ? { state: 'absent' } : settingIn(at, whenAbsent)
}

function defaultOf(name: string): string | boolean | null {
  const property = kubeProxyConfig.properties.find((property) => property.name === name)
  return property !== undefined && 'default' in property ? property.default : null
}

function textOf(setting: Setting): string | null {
  return setting.state === 'known' ? String(setting.value) : null
}
