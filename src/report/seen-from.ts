/** A report of one folder with its files named as they are seen from another. */
import type { CheckResult } from '../check.js'
import { byPlace } from '../findings.js'
import type { Deployment, Finding } from '../model/finding.js'
import type { Place, Site } from '../model/location.js'
import type { Setting } from '../model/setting.js'
import { isPackName } from '../policy/packs.js'
import type { SubjectSummary } from '../subject-summary.js'
import type { Report } from './report.js'
import type { Texts } from './texts.js'

type Shown = (file: string) => string

/** @param shown the way to a file of the folder from where it is seen; messages and fingerprints stay as they are */
export function seenFrom(report: Report, shown: Shown): Report {
  const file = newMemory(shown)
  const seen = turned(report, ofReport, file.shown) as Report
  const { findings, lineAt } = seen.result
  return {
    ...seen,
    result: {
      ...seen.result,
      findings: findings.toSorted(byPlace),
      lineAt: (shownFile, line) => lineAt(file.hidden(shownFile), line),
    },
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

type Turn = (text: string, shown: Shown) => string
type Table = Turn | { readonly [field: string]: Table }

function turned(value: unknown, table: Table | undefined, shown: Shown): unknown {
  if (table === undefined || value === null) return value
  if (typeof table === 'function' && typeof value === 'string') return table(value, shown)
  if (Array.isArray(value)) return value.map((item) => turned(item, table, shown))
  if (typeof table === 'function' || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, turned(one, table[field], shown)]))
}

const path: Turn = (text, shown) => shown(text)
const text: Turn = (text) => text
const pathOrPack: Turn = (text, shown) => (isPackName(text) ? text : shown(text))

const place: Texts<Place, Turn> = { file: path }
const site: Texts<Site, Turn> = { source: { path, text } }
const deployment: Texts<Deployment, Turn> = { template: path, parameters: path }
const setting: Texts<Setting, Turn> = { value: text, values: text, reason: text, origin: place }

const finding: Texts<Finding, Turn> = {
  rule: text,
  message: text,
  place,
  related: { place, message: text },
  deployments: deployment,
  fix: { title: text, edits: { place, text } },
  suppressed: { file: path, reason: text, expires: text },
  fingerprint: text,
  docs: text,
}

const subject: Texts<SubjectSummary, Turn> = {
  file: path,
  name: text,
  apiVersion: text,
  sha256: text,
  deployment,
  kubeProxy: {
    enabled: setting,
    mode: setting,
    scheduler: setting,
    tcpTimeoutSeconds: setting,
    tcpFinTimeoutSeconds: setting,
    udpTimeoutSeconds: setting,
  },
  network: { networkPlugin: setting, networkPolicy: setting, networkDataplane: setting },
  kubernetesVersion: setting,
}

const ofResult: Texts<CheckResult, Turn> = {
  asOf: text,
  repository: text,
  subjects: subject,
  findings: finding,
  baseline: { solved: { rule: text, file: path, message: text, fingerprint: text, site } },
  changes: {
    settings: { before: setting, after: setting },
    removed: subject,
    uncompared: { subject, why: text },
  },
  absentModules: text,
  unpaired: path,
  unknownDeploys: place,
  nested: path,
  idleInputs: { key: text, pattern: { pattern: text, site } },
}

const ofReport: Texts<Report, Turn> = {
  result: ofResult,
  policy: { source: pathOrPack, commit: text },
  notices: text,
  policyChange: { more: finding, fewer: finding },
}
