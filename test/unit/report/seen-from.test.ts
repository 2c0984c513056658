/** Every path of a report is seen from elsewhere, and nothing else of it becomes another. */
import { expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/check.js'
import type { Finding } from '../../../src/model/finding.js'
import type { Site } from '../../../src/model/location.js'
import type { Setting } from '../../../src/model/setting.js'
import type { Report } from '../../../src/report/report.js'
import { seenFrom } from '../../../src/report/seen-from.js'
import type { SubjectSummary } from '../../../src/subject-summary.js'

let number = 0
const path = () => `path-${++number}`
const text = () => `text-${++number}`

const placed = () => ({ file: path(), line: 1, column: 2, endLine: 1, endColumn: 5 })
const sited = (): Site => ({ source: { path: path(), text: text() }, start: 0, end: 1 })
const deployed = () => ({ template: path(), parameters: path() })
const set = (): Setting => ({ state: 'known', value: text(), origin: { file: path(), line: 3, column: 4 } })

const found = (): Finding => ({
  rule: text(),
  level: 'error',
  message: text(),
  place: placed(),
  related: [{ place: placed(), message: text(), isStep: true }],
  subjects: [0],
  deployments: [deployed(), { ...deployed(), parameters: null }],
  fix: { title: text(), safe: true, edits: [{ place: placed(), text: text() }] },
  suppressed: { by: 'inline', file: path(), line: 7, reason: text(), expires: text() },
  fingerprint: text(),
  docs: text(),
})

const cluster = (): SubjectSummary => ({
  kind: 'cluster',
  file: path(),
  line: 1,
  column: 1,
  name: text(),
  apiVersion: text(),
  sha256: text(),
  deployment: deployed(),
  kubeProxy: {
    enabled: set(),
    mode: { state: 'oneOf', values: [text(), 1, true] },
    scheduler: { state: 'unknown', reason: text() },
    tcpTimeoutSeconds: { state: 'default', value: 900 },
    tcpFinTimeoutSeconds: { state: 'absent' },
    udpTimeoutSeconds: set(),
  },
  network: { networkPlugin: set(), networkPolicy: set(), networkDataplane: set() },
  kubernetesVersion: set(),
})

const result: CheckResult = {
  asOf: text(),
  repository: text(),
  subjects: [cluster(), cluster()],
  findings: [found(), found()],
  baseline: {
    new: 1,
    known: 2,
    solved: [{ rule: text(), file: path(), message: text(), fingerprint: text(), site: sited() }],
  },
  changes: {
    settings: [{ subject: 0, setting: 'mode', before: set(), after: set(), isCertain: true }],
    added: [1],
    removed: [cluster()],
    uncompared: [{ subject: cluster(), isNow: true, why: text() }],
  },
  files: { discovered: 1, analysed: 1, unreadable: 0 },
  isAnalysed: true,
  absentModules: [text()],
  unpaired: [path()],
  unknownDeploys: [placed()],
  ignored: 0,
  nested: [path()],
  idleInputs: [{ key: text(), pattern: { pattern: text(), site: sited(), matches: () => true } }],
  absentLinks: 0,
  lineAt: (file, line) => `${file} ${line}`,
  leftOut: null,
}

const report: Report = {
  result,
  failOn: 'warning',
  policy: [
    { source: 'strict', commit: null },
    { source: path(), commit: text() },
  ],
  notices: [text()],
  policyChange: { more: [found()], fewer: [found()] },
}

test('every path, and no other text', () => {
  const seen = seenFrom(report, (file) => `../${file}`)
  expect(JSON.stringify(seen)).toBe(JSON.stringify(report).replaceAll('"path-', '"../path-'))
  const [file] = result.unpaired
  expect(seen.result.lineAt(`../${file}`, 3)).toBe(`${file} 3`)
})

test('findings are in the order of the paths as they are shown', () => {
  const [first, second] = result.findings.map(({ place }) => place.file)
  const seen = seenFrom(report, (file) => (file === first ? 'z' : 'a'))
  expect(second).not.toBe(first)
  expect(seen.result.findings.map(({ place }) => place.file)).toEqual(['a', 'z'])
})
