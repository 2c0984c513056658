/** What a report says of each subject: its name, and the settings that it really gets. */
import { kubeProxyConfig } from './azure/kube-proxy-config.js'
import type { Deployment } from './model/finding.js'
import { type Located, located } from './model/located.js'
import { placeOf } from './model/location.js'
import { type Setting, settingOf } from './model/setting.js'
import type { Subject } from './model/subject.js'
import type { Assumptions, World } from './model/world.js'
import { type Cluster, clusterIn } from './rules/cluster.js'

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

export function summaryOf(subject: Subject): SubjectSummary {
  const { file, line, column } = placeOf(subject.anchor)
  if (subject.kind === 'config') {
    const config = (world: World) =>
      located(() => subject.config, 'config', { site: subject.anchor, way: [] }, { world })
    return {
      kind: 'config',
      file,
      line,
      column,
      name: null,
      apiVersion: null,
      sha256: subject.sha256,
      deployment: null,
      kubeProxy: kubeProxyOf(config),
      network: { networkPlugin: absent, networkPolicy: absent, networkDataplane: absent },
      kubernetesVersion: absent,
    }
  }
  const { assumed } = subject
  const setting = (read: (cluster: Cluster) => Located) =>
    settingOf((world) => read(clusterIn(world, subject)), null, assumed)
  return {
    kind: 'cluster',
    file,
    line,
    column,
    name: textOf(setting(({ body }) => body.get('name'))),
    apiVersion: textOf(setting(({ apiVersion }) => apiVersion)),
    sha256: null,
    deployment: subject.deployment,
    kubeProxy: kubeProxyOf((world) => clusterIn(world, subject).config, assumed),
    network: {
      networkPlugin: setting(({ networkPlugin }) => networkPlugin),
      networkPolicy: setting(({ networkPolicy }) => networkPolicy),
      networkDataplane: setting(({ networkDataplane }) => networkDataplane),
    },
    kubernetesVersion: setting(({ kubernetesVersion }) => kubernetesVersion),
  }
}

const absent: Setting = { state: 'absent' }

function kubeProxyOf(config: (world: World) => Located, assumed?: Assumptions): SubjectSummary['kubeProxy'] {
  const own = (name: string) => settingOf((world) => config(world).get(name), defaultOf(name), assumed)
  const ipvs = (name: string) => settingOf((world) => config(world).get('ipvsConfig').get(name), null, assumed)
  return {
    enabled: own('enabled'),
    mode: own('mode'),
    scheduler: ipvs('scheduler'),
    tcpTimeoutSeconds: ipvs('tcpTimeoutSeconds'),
    tcpFinTimeoutSeconds: ipvs('tcpFinTimeoutSeconds'),
    udpTimeoutSeconds: ipvs('udpTimeoutSeconds'),
  }
}

function defaultOf(name: string): string | boolean | null {
  const property = kubeProxyConfig.properties.find((property) => property.name === name)
  return property !== undefined && 'default' in property ? property.default : null
}

function textOf(setting: Setting): string | null {
  return setting.state === 'known' ? String(setting.value) : null
}
