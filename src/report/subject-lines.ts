/** Subjects and their settings, for people at a terminal. */
import type { Setting } from '../model/setting.js'
import type { SubjectSummary } from '../subject-summary.js'
import { printable } from './terminal.js'

/** `infra/main.bicep:5:10  cluster 'aks' with prod.bicepparam` */
export function subjectText({ kind, name, file, line, column, deployment }: SubjectSummary): string {
  const parameters = deployment?.parameters == null ? '' : ` with ${printable(deployment.parameters)}`
  const named = name === null ? '' : ` '${printable(name)}'`
  return `${printable(file)}:${line}:${column}  ${subjectNames[kind]}${named}${parameters}`
}

const subjectNames: Readonly<Record<SubjectSummary['kind'], string>> = {
  cluster: 'cluster',
  config: 'config file',
  'cli-call': 'command for cluster',
  'upstream-config': 'KubeProxyConfiguration',
}

/** `IPVS`, `IPTABLES (default)`, `one of IPVS, IPTABLES`, `unknown (REASON)`, `none`. */
export function settingText(setting: Setting): string {
  switch (setting.state) {
    case 'known':
      return printable(String(setting.value))
    case 'default':
      return `${setting.value} (default)`
    case 'oneOf':
      return `one of ${printable(setting.values.join(', '))}`
    case 'unknown':
      return `unknown (${printable(setting.reason)})`
    case 'absent':
      return 'none'
  }
}
