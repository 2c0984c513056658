/** JUnit XML: what a reader of test results makes of a run. */
import { describe, expect, test } from '@jest/globals'
import { toJunit } from '../../../src/report/junit.js'
import type { Report } from '../../../src/report/report.js'
import { finding, report, subject } from '../../support/findings.js'
import { hostileTexts } from '../../support/hostile.js'
import { parseXml, type XmlElement } from '../../support/xml.js'

function suites(of: Report): readonly XmlElement[] {
  return parseXml(toJunit(of)).children
}

/** `name: passed`, or the elements in the case. */
function cases({ children }: XmlElement): readonly string[] {
  return children.map(
    ({ attributes, children: inside }) => `${attributes.name}: ${inside.map(({ name }) => name).join() || 'passed'}`,
  )
}

const suppressed = {
  by: 'exception',
  file: 'policy.yml',
  line: 3,
  reason: 'Until March.',
  expires: '2027-03-31',
} as const
const cluster = subject({
  kind: 'cluster',
  file: 'main.bicep',
  line: 4,
  column: 10,
  name: 'aks',
  deployment: { template: 'main.bicep', parameters: 'prod.bicepparam' },
})

test('a suite for each file, a case for each finding and for what passes', () => {
  const all = report(
    [
      finding(),
      finding({ level: 'warning', rule: 'ipvs-deprecated' }),
      finding({ suppressed }),
      finding({ place: { file: 'broken.json', line: 1, column: 1, endLine: 1, endColumn: 1 }, subjects: [] }),
    ],
    [subject(), cluster],
  )
  const root = parseXml(toJunit(all))
  expect(root.attributes).toMatchObject({ name: 'kube-proxy-policy', tests: '5', failures: '2', errors: '0' })
  expect(root.children.map(({ attributes, children }) => [attributes.name, attributes.tests, children.length])).toEqual(
    [
      ['broken.json', '1', 1],
      ['kube-proxy.json', '3', 3],
      ['main.bicep', '1', 1],
    ],
  )
  expect(root.children.flatMap(cases)).toEqual([
    'config-schema 1:1: failure',
    'config-schema 2:3: failure',
    'ipvs-deprecated 2:3: system-out',
    'config-schema 2:3: skipped',
    "cluster 'aks' 4:10 with prod.bicepparam: passed",
  ])
  expect(root.children[1]?.attributes).toMatchObject({ tests: '3', failures: '1', skipped: '1' })
  expect(root.children[1]?.children[2]?.children[0]?.attributes.message).toBe(
    'Suppressed by exception: Until March. (until 2027-03-31)',
  )
})

test('what is suppressed keeps its subject from nothing', () => {
  const all = report([finding({ suppressed })], [subject()])
  expect(suites(all).flatMap(cases)).toEqual(['config-schema 2:3: skipped', 'config file 1:1: passed'])
})

describe('failures are what fails the run', () => {
  test.each([
    ['error', 'warning', ['config-schema 2:3: system-out', 'config file 1:1: passed']],
    ['warning', 'warning', ['config-schema 2:3: failure']],
    ['notice', 'notice', ['config-schema 2:3: failure']],
    ['never', 'error', ['config-schema 2:3: system-out', 'config file 1:1: passed']],
  ] as const)('--fail-on %s, %s', (failOn, level, expected) => {
    expect(suites(report([finding({ level })], [subject()], { failOn })).flatMap(cases)).toEqual(expected)
  })
})

test('what is said of a failure', () => {
  const place = { file: 'dev.bicepparam', line: 2, column: 7, endLine: 2, endColumn: 9 }
  const [suite] = suites(
    report([
      finding({
        related: [{ place, message: 'parameter mode' }],
        deployments: [{ template: 'main.bicep', parameters: 'dev.bicepparam' }],
        fix: { title: "Write 'IPVS'", safe: true, edits: [] },
      }),
    ]),
  )
  const failure = suite?.children[0]?.children[0]
  expect(failure?.attributes).toEqual({ type: 'error', message: 'mode is wrong.' })
  expect(failure?.text).toBe(
    [
      'error: mode is wrong.',
      'at kube-proxy.json:2:3',
      '<- dev.bicepparam:2:7 parameter mode',
      'in main.bicep with dev.bicepparam',
      "fix: Write 'IPVS'",
      'https://example.com/config-schema.md',
    ].join('\n'),
  )
})

test('nothing to check', () => {
  expect(parseXml(toJunit(report([], [])))).toMatchObject({ attributes: { tests: '0', failures: '0' }, children: [] })
})

describe('text is text', () => {
  const every = [...hostileTexts, '\ud800', '\uffff', '\u0085', ']]>', '&lt;', '"\'\t']

  test.each(every)('%j', (text) => {
    const place = { file: text, line: 1, column: 1, endLine: 1, endColumn: 1 }
    const findings = [
      finding({ place, message: text, rule: text, related: [{ place, message: text }] }),
      finding({ place, suppressed: { ...suppressed, reason: text } }),
    ]
    const [suite] = suites(report(findings, [subject({ ...cluster, file: text, name: text })]))
    expect(suite?.children.map(({ children }) => children.map(({ name }) => name))).toEqual([
      ['failure'],
      ['skipped'],
      ...(suite?.children.length === 3 ? [[]] : []),
    ])
    const shown = suite?.children[0]?.children[0]?.attributes.message ?? ''
    if (!/[\p{Cc}\p{Cf}\p{Surrogate}\u2028\uffff\ufffe]/u.test(text)) expect(shown).toBe(text)
    expect(shown).not.toMatch(/[\p{Cf}\p{Surrogate}\uffff]|[^\P{Cc}\t]/u)
  })
})
