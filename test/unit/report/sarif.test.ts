/** SARIF: what GitHub is told of each finding. */
import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/model/finding.js'
import { toSarif } from '../../../src/report/sarif.js'
import { finding, report } from '../../support/findings.js'
import { type SarifResult, sarifRun } from '../../support/sarif.js'

function resultsOf(...findings: readonly Finding[]): readonly SarifResult[] {
  return sarifRun(toSarif(report(findings))).results
}

function resultOf(given: Partial<Finding>): SarifResult | undefined {
  return resultsOf(finding(given))[0]
}

test('a finding', () => {
  expect(resultOf({ level: 'notice', fingerprint: 'abc' })).toEqual({
    ruleId: 'config-schema',
    ruleIndex: 0,
    level: 'note',
    message: { text: 'mode is wrong.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'kube-proxy.json', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: 'abc:1', 'kubeProxyPolicy/v1': 'abc' },
  })
})

test('findings that are alike have fingerprints of their own', () => {
  const results = resultsOf(finding({ fingerprint: 'a' }), finding({ fingerprint: 'a' }), finding({ fingerprint: 'b' }))
  expect(results.map((result) => result.partialFingerprints.primaryLocationLineHash)).toEqual(['a:1', 'a:2', 'b:1'])
})

test('rules: those with results, once, with what GitHub shows of them', () => {
  const own = finding({ rule: 'contoso/production-nftables', docs: 'https://wiki.example/a(1)[2]', level: 'warning' })
  const { tool, results } = sarifRun(toSarif(report([finding(), own, finding(), { ...own, docs: null }])))
  expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 0, 1])
  expect(tool.driver.rules).toMatchObject([
    { id: 'config-schema', name: 'ConfigSchema', defaultConfiguration: { level: 'error' } },
    {
      id: 'contoso/production-nftables',
      name: 'ContosoProductionNftables',
      helpUri: 'https://wiki.example/a%281%29%5B2%5D',
      shortDescription: { text: "A rule of the organisation's policy: 'contoso/production-nftables'." },
      help: { text: expect.stringContaining('https://wiki.example/'), markdown: expect.stringContaining('](https://') },
      defaultConfiguration: { level: 'warning' },
      properties: { precision: 'very-high', 'problem.severity': 'warning' },
    },
  ])
})

test('the name of a rule is no Markdown in its help', () => {
  const { tool } = sarifRun(toSarif(report([finding({ rule: 'contoso/<b>*a*', docs: null })])))
  const markdown = JSON.stringify(tool.driver.rules[0])
  expect(markdown).toContain('contoso/&#60;b&#62;&#42;a&#42;')
})

test('an address that is none is left out', () => {
  const { tool } = sarifRun(toSarif(report([finding({ rule: 'contoso/a', docs: 'javascript:alert(1)' })])))
  expect(tool.driver.rules[0]).not.toHaveProperty('helpUri')
  expect(JSON.stringify(tool)).not.toContain('javascript:')
})

test('the way of a value is a code flow; what else is related is not', () => {
  const place = (line: number) => ({ file: 'main.bicep', line, column: 1, endLine: line, endColumn: 5 })
  const result = resultOf({
    related: [
      { place: place(7), message: 'parameter mode', isStep: true },
      { place: place(9), message: 'the network policy' },
    ],
  })
  expect(result?.relatedLocations).toMatchObject([
    { id: 1, message: { text: 'parameter mode' } },
    { id: 2, message: { text: 'the network policy' }, physicalLocation: { region: { startLine: 9 } } },
  ])
  const steps = result?.codeFlows?.[0].threadFlows[0].locations.map(({ location }) => location)
  expect(steps).toMatchObject([
    { message: { text: 'written here' }, physicalLocation: { region: { startLine: 2 } } },
    { message: { text: 'parameter mode' }, physicalLocation: { region: { startLine: 7 } } },
  ])
})

test.each([
  ['inline', 'inSource'],
  ['exception', 'external'],
  ['baseline', 'external'],
] as const)('suppressed by %s: %s', (by, kind) => {
  const suppressed = { by, file: 'policy.yml', line: 7, reason: 'Until March.', expires: '2027-03-31' }
  expect(resultOf({ suppressed })?.suppressions).toMatchObject([
    {
      kind,
      status: 'accepted',
      justification: 'Until March. (until 2027-03-31)',
      location: { physicalLocation: { artifactLocation: { uri: 'policy.yml' }, region: { startLine: 7 } } },
    },
  ])
})

test('a fix replaces what it replaces', () => {
  const place = { file: 'a b.json', line: 3, column: 5, endLine: 3, endColumn: 11 }
  const fix = { title: "Write 'IPVS'", safe: true, edits: [{ place, text: '"IPVS"' }] }
  expect(resultOf({ fix })?.fixes).toEqual([
    {
      description: { text: "Write 'IPVS'" },
      artifactChanges: [
        {
          artifactLocation: { uri: 'a%20b.json', uriBaseId: '%SRCROOT%' },
          replacements: [
            {
              deletedRegion: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 11 },
              insertedContent: { text: '"IPVS"' },
            },
          ],
        },
      ],
      properties: { safe: true },
    },
  ])
})

describe('text is text', () => {
  test.each([
    ['see [here](1)', 'see [here] (1)'],
    ['{0} and {x}', '{ 0} and {x}'],
    ['a\r\nb\u001b[31m\u2028', 'a b\\x1b[31m\\x2028'],
    ['\ud83d', '\ufffd'],
    ['x'.repeat(2000), `${'x'.repeat(1023)}…`],
    [`${'x'.repeat(1022)}😀y`, `${'x'.repeat(1022)}…`],
  ])('%j', (message, text) => {
    expect(resultOf({ message })?.message.text).toBe(text)
  })

  test.each([
    ['a b/ü#?.json', 'a%20b/%C3%BC%23%3F.json'],
    ['a:b/%41.json', 'a%3Ab/%2541.json'],
    ['../out.json', '../out.json'],
    ['/root/.bicep/a b.json', 'file:///root/.bicep/a%20b.json'],
    ['\ud83d.json', '%EF%BF%BD.json'],
  ])('file %j: %s', (file, uri) => {
    const result = resultOf({ place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 } })
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri)
  })
})

describe('what is too much', () => {
  const findings = Array.from({ length: 40 }, (_, index) =>
    finding({ level: index === 30 ? 'error' : 'notice', message: `${index} ${Math.sin(index)}` }),
  )
  const suppressed = { by: 'inline', file: 'a', line: 1, reason: 'so', expires: null } as const

  test('is left out from the least grave, and that is said', () => {
    const many = report([{ ...finding({ message: 'suppressed' }), suppressed }, ...findings])
    const { results, invocations } = sarifRun(toSarif(many, { results: 5, packedSize: 1_000_000 }))
    expect(results.map(({ message }) => message.text.split(' ')[0])).toEqual(['0', '1', '2', '3', '30'])
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      { message: { text: 'Only the 5 gravest of 41 findings fit here; the log has all of them.' } },
    ])
  })

  test('also by its packed size', () => {
    const { results, invocations } = sarifRun(toSarif(report(findings), { results: 100, packedSize: 1500 }))
    expect(results.length).toBeGreaterThan(0)
    expect(results.length).toBeLessThan(40)
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toContain(`Only the ${results.length} gravest`)
  })
})
