/** Findings and reports made up for tests of what is told about them. */
import type { Finding } from '../../src/model/finding.js'
import type { Report } from '../../src/report/report.js'
import type { SubjectSummary } from '../../src/subject-summary.js'
import { testDay } from './check-files.js'

export function finding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'config-schema',
    level: 'error',
    message: 'mode is wrong.',
    place: { file: 'kube-proxy.json', line: 2, column: 3, endLine: 2, endColumn: 9 },
    related: [],
    subjects: [0],
    deployments: [],
    fix: null,
    suppressed: null,
    fingerprint: '',
    docs: 'https://example.com/config-schema.md',
    ...given,
  }
}

const absent = { state: 'absent' } as const

/** A config file with the defaults. */
export function subject(given: Partial<SubjectSummary> = {}): SubjectSummary {
  return {
    kind: 'config',
    file: 'kube-proxy.json',
    line: 1,
    column: 1,
    name: null,
    apiVersion: null,
    sha256: null,
    deployment: null,
    kubeProxy: {
      enabled: { state: 'default', value: true },
      mode: { state: 'default', value: 'IPTABLES' },
      scheduler: absent,
      tcpTimeoutSeconds: absent,
      tcpFinTimeoutSeconds: absent,
      udpTimeoutSeconds: absent,
    },
    network: { networkPlugin: absent, networkPolicy: absent, networkDataplane: absent },
    kubernetesVersion: absent,
    ...given,
  }
}

export function report(
  findings: readonly Finding[],
  subjects: readonly SubjectSummary[] = [subject()],
  given: Partial<Report> = {},
): Report {
  const files = { discovered: 1, analysed: 1, unreadable: 0 }
  return {
    result: {
      asOf: testDay,
      repository: null,
      subjects,
      findings,
      files,
      baseline: null,
      changes: null,
      isAnalysed: true,
      absentModules: [],
      absentLinks: 0,
      unpaired: [],
      nested: [],
      unknownDeploys: [],
      idleInputs: [],
      leftOut: null,
      ignored: 0,
      lineAt: () => null,
    },
    failOn: 'error',
    policy: [{ source: 'recommended', commit: null }],
    ...given,
  }
}
