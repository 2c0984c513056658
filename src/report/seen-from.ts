/** A report of one folder with its files named as they are seen from another. */
import type { CheckResult } from '../check.js'
import { byPlace } from '../findings.js'
import type { Deployment, Finding } from '../model/finding.js'
import type { Setting } from '../model/setting.js'
import { isPackName } from '../policy/packs.js'
import type { SubjectSummary } from '../subject-summary.js'
import type { Report } from './report.js'

type Shown = (file: string) => string

/** @param shown the way to a file of the folder from where it is seen; messages and fingerprints stay as they are */
export function seenFrom(report: Report, shown: Shown): Report {
  return {
    ...report,
    result: resultSeen(report.result, shown),
    policy: report.policy.map((one) => (isPackName(one.source) ? one : { ...one, source: shown(one.source) })),
  }
}

function resultSeen(result: CheckResult, shown: Shown): CheckResult {
  const { baseline, changes, lineAt } = result
  const file = newMemory(shown)
  const subject = (one: SubjectSummary) => subjectSeen(one, file.shown)
  return {
    ...result,
    subjects: result.subjects.map(subject),
    findings: result.findings.map((finding) => findingSeen(finding, file.shown)).sort(byPlace),
    baseline: baseline && {
      ...baseline,
      solved: baseline.solved.map((entry) => ({ ...entry, file: file.shown(entry.file) })),
    },
    changes: changes && {
      ...changes,
      settings: changes.settings.map((change) => ({
        ...change,
        before: settingSeen(change.before, file.shown),
        after: settingSeen(change.after, file.shown),
      })),
      removed: changes.removed.map(subject),
      uncompared: changes.uncompared.map((one) => ({ ...one, subject: subject(one.subject) })),
    },
    unpaired: result.unpaired.map(file.shown),
    nested: result.nested.map(file.shown),
    unknownDeploys: result.unknownDeploys.map((place) => ({ ...place, file: file.shown(place.file) })),
    idleInputs: result.idleInputs.map((one) => {
      const { site } = one.pattern
      const source = { ...site.source, path: file.shown(site.source.path) }
      return { ...one, pattern: { ...one.pattern, site: { ...site, source } } }
    }),
    lineAt: (seen, line) => lineAt(file.hidden(seen), line),
  }
}

interface Memory {
  readonly shown: Shown
  /** The way back, for what has been shown. */
  readonly hidden: Shown
}

function newMemory(shown: Shown): Memory {
  const [known, back] = [new Map<string, string>(), new Map<string, string>()]
  const remember = (file: string) => {
    const seen = shown(file)
    known.set(file, seen)
    back.set(seen, file)
    return seen
  }
  return { shown: (file) => known.get(file) ?? remember(file), hidden: (seen) => back.get(seen) ?? seen }
}

function findingSeen(finding: Finding, shown: Shown): Finding {
  const { place, related, deployments, fix, suppressed } = finding
  const at = <T extends { readonly place: Finding['place'] }>(one: T): T => ({
    ...one,
    place: { ...one.place, file: shown(one.place.file) },
  })
  return {
    ...finding,
    ...at({ place }),
    related: related.map(at),
    deployments: deployments.map((one) => deploymentSeen(one, shown)),
    fix: fix && { ...fix, edits: fix.edits.map(at) },
    suppressed: suppressed && { ...suppressed, file: shown(suppressed.file) },
  }
}

function deploymentSeen({ template, parameters }: Deployment, shown: Shown): Deployment {
  return { template: shown(template), parameters: parameters && shown(parameters) }
}

function subjectSeen(subject: SubjectSummary, shown: Shown): SubjectSummary {
  const setting = (one: Setting) => settingSeen(one, shown)
  const { kubeProxy, network } = subject
  return {
    ...subject,
    file: shown(subject.file),
    deployment: subject.deployment && deploymentSeen(subject.deployment, shown),
    kubeProxy: {
      enabled: setting(kubeProxy.enabled),
      mode: setting(kubeProxy.mode),
      scheduler: setting(kubeProxy.scheduler),
      tcpTimeoutSeconds: setting(kubeProxy.tcpTimeoutSeconds),
      tcpFinTimeoutSeconds: setting(kubeProxy.tcpFinTimeoutSeconds),
      udpTimeoutSeconds: setting(kubeProxy.udpTimeoutSeconds),
    },
    network: {
      networkPlugin: setting(network.networkPlugin),
      networkPolicy: setting(network.networkPolicy),
      networkDataplane: setting(network.networkDataplane),
    },
    kubernetesVersion: setting(subject.kubernetesVersion),
  }
}

function settingSeen(setting: Setting, shown: Shown): Setting {
  if (setting.state !== 'known') return setting
  return { ...setting, origin: { ...setting.origin, file: shown(setting.origin.file) } }
}
