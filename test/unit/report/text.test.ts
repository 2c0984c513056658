import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/model/finding.js'
import type { Report } from '../../../src/report/report.js'
import { colours, noPaint } from '../../../src/report/terminal.js'
import { type TextOptions, toText } from '../../../src/report/text.js'
import type { SubjectSummary } from '../../../src/subject-summary.js'
import { finding, report, subject } from '../../support/findings.js'

const lines: Readonly<Record<string, readonly string[]>> = {
  'kube-proxy.json': ['{', '  "mode": "ipvs"', '}'],
  'main.bicep': ["param mode string = 'IPVS'", '  mode: mode'],
}

function textOf(given: Report, options: Partial<TextOptions> = {}): string {
  const lineAt = (file: string, line: number) => lines[file]?.[line - 1] ?? null
  const whole = { ...given, result: { ...given.result, lineAt } }
  return toText(whole, { paint: noPaint, quiet: false, verbose: false, ...options })
}

const simple = finding({ place: { file: 'kube-proxy.json', line: 2, column: 11, endLine: 2, endColumn: 17 } })
const lastOf = (given: Report) => textOf(given).trimEnd().split('\n').at(-1)

describe('a finding', () => {
  test('its place, level, rule, message, line and page', () => {
    expect(textOf(report([simple]))).toBe(`kube-proxy.json:2:11  error  config-schema
  mode is wrong.
  2 |   "mode": "ipvs"
    |           ^^^^^^
  https://example.com/config-schema.md

Failed: 1 finding (1 error); 0 clusters and 1 config file checked in 1 file; 0 undecided, 0 unreadable.
`)
  })

  test('the way that a value took, its deployments and its fix', () => {
    const related = [
      { place: { file: 'main.bicep', line: 1, column: 7, endLine: 1, endColumn: 11 }, message: "parameter 'mode'" },
      { place: { file: 'main.bicep', line: 2, column: 9, endLine: 2, endColumn: 13 }, message: "used here as 'mode'" },
    ]
    const deployments = [
      { template: 'main.bicep', parameters: 'dev.bicepparam' },
      { template: 'main.bicep', parameters: 'prod.bicepparam' },
      { template: 'main.bicep', parameters: null },
    ]
    const place = { file: 'main.bicep', line: 1, column: 21, endLine: 1, endColumn: 27 }
    const fix = { title: "Write 'NFTABLES'", safe: true, edits: [{ place, text: "'NFTABLES'" }] }
    const whole = finding({ level: 'warning', rule: 'ipvs-deprecated', place, related, deployments, fix, docs: null })
    expect(textOf(report([whole])).split('\n\n')[0]).toBe(`main.bicep:1:21  warning  ipvs-deprecated
  mode is wrong.
  1 | param mode string = 'IPVS'
    |                     ^^^^^^
  ← main.bicep:1:7  parameter 'mode'
  ← main.bicep:2:9  used here as 'mode'
  in main.bicep with dev.bicepparam
  in main.bicep with prod.bicepparam
  fix Write 'NFTABLES'`)
  })

  test('in a file whose text is not known', () => {
    const elsewhere = finding({
      place: { file: 'gone.json', line: 9, column: 1, endLine: 9, endColumn: 2 },
      docs: null,
    })
    expect(textOf(report([elsewhere])).split('\n\n')[0]).toBe('gone.json:9:1  error  config-schema\n  mode is wrong.')
  })

  test('control characters are shown, wherever they stand', () => {
    const evil = '\u001b]0;evil\u0007\n::error::\u202e'
    const shown = '\\x1b]0;evil\\x07\\x0a::error::\\x202e'
    const place = { file: `${evil}.json`, line: 1, column: 1, endLine: 1, endColumn: 2 }
    const hostile: Finding = finding({
      message: evil,
      place,
      related: [{ place, message: evil }],
      deployments: [{ template: evil, parameters: evil }],
      fix: { title: evil, safe: true, edits: [] },
      docs: `https://example.com/${evil}`,
    })
    const named = subject({ file: evil, kind: 'cluster', name: evil, deployment: { template: evil, parameters: evil } })
    const reason = { state: 'unknown', reason: evil } as const
    const unknown = { ...named, kubeProxy: { ...named.kubeProxy, mode: reason } }
    const text = textOf(report([hostile], [unknown]), { verbose: true })
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(text.split(shown).length - 1).toBe(12)
    expect(textOf(report([hostile]), { quiet: true }).split('\n')).toHaveLength(3)
  })
})

describe('--quiet', () => {
  test('one line for each finding, and the last line', () => {
    const other = finding({ level: 'notice', rule: 'undecided', message: 'Cannot be decided.' })
    expect(
      textOf(report([simple, other]), { quiet: true }),
    ).toBe(`kube-proxy.json:2:11  error  config-schema  mode is wrong.
kube-proxy.json:2:3  notice  undecided  Cannot be decided.
Failed: 1 finding (1 error); 0 clusters and 1 config file checked in 1 file; 1 undecided, 0 unreadable.
`)
  })

  test('one line for each that is suppressed', () => {
    const suppressed = { by: 'exception', file: 'policy.yml', line: 3, reason: 'it is old', expires: null } as const
    const [line] = textOf(report([finding({ suppressed })]), { quiet: true }).split('\n')
    expect(line).toMatch(/ {2}suppressed error {2}config-schema {2}.* {2}exception at policy\.yml:3: it is old$/)
  })
})

describe('--verbose', () => {
  const place = { file: 'main.bicep', line: 1, column: 1 }
  const settings = (mode: SubjectSummary['kubernetesVersion']) => ({ ...subject().kubeProxy, mode })
  const cluster = (given: Partial<SubjectSummary>) =>
    subject({ kind: 'cluster', ...place, deployment: { template: 'main.bicep', parameters: null }, ...given })
  test.each([
    [subject(), 'kube-proxy.json:1:1  config file: enabled true (default), mode IPTABLES (default)'],
    [
      cluster({ name: 'aks', kubeProxy: settings({ state: 'known', value: 'IPVS', origin: place }) }),
      "main.bicep:1:1  cluster 'aks': enabled true (default), mode IPVS",
    ],
    [
      cluster({
        deployment: { template: 'main.bicep', parameters: 'dev.bicepparam' },
        kubeProxy: settings({ state: 'oneOf', values: ['IPVS', 'NFTABLES'] }),
      }),
      'main.bicep:1:1  cluster with dev.bicepparam: enabled true (default), mode one of IPVS, NFTABLES',
    ],
    [
      cluster({ kubeProxy: settings({ state: 'unknown', reason: 'nobody knows' }) }),
      'main.bicep:1:1  cluster: enabled true (default), mode unknown (nobody knows)',
    ],
    [cluster({ kubeProxy: settings({ state: 'absent' }) }), 'main.bicep:1:1  cluster: enabled true (default), no mode'],
  ])('%#', (one, expected) => {
    expect(textOf(report([], [one]), { verbose: true }).split('\n')[0]).toBe(expected)
  })

  test('nothing checked, nothing listed', () => {
    expect(textOf(report([], []), { verbose: true })).toBe(
      'Passed: no findings; 0 clusters and 0 config files checked in 1 file; 0 undecided, 0 unreadable.\n',
    )
  })

  test('names the modules that nobody could look into', () => {
    const given = report([])
    const absentModules = ['br/public:avm/res/x:1.0.0', 'ts:a\u001b[31m']
    const text = textOf({ ...given, result: { ...given.result, absentModules } }, { verbose: true })
    expect(text).toContain('\nnot on disk: br/public:avm/res/x:1.0.0\nnot on disk: ts:a\\x1b[31m\n')
  })
})

describe('the last line', () => {
  const at = (level: Finding['level'], rule = 'config-schema') => finding({ level, rule })
  const cluster = subject({ kind: 'cluster', deployment: { template: 'a', parameters: null } })
  test.each<[string, Report, string]>([
    [
      'nothing found',
      report([]),
      'Passed: no findings; 0 clusters and 1 config file checked in 1 file; 0 undecided, 0 unreadable.',
    ],
    [
      'every level, the most severe first',
      report([at('notice'), at('error'), at('warning'), at('error')]),
      'Failed: 4 findings (2 errors, 1 warning, 1 notice); 0 clusters and 1 config file checked in 1 file; 0 undecided, 0 unreadable.',
    ],
    [
      'nothing that fails the run',
      report([at('warning'), at('warning')]),
      'Passed: 2 findings (2 warnings); 0 clusters and 1 config file checked in 1 file; 0 undecided, 0 unreadable.',
    ],
    [
      'a level that was asked for',
      report([at('notice')], undefined, { failOn: 'notice' }),
      'Failed: 1 finding (1 notice); 0 clusters and 1 config file checked in 1 file; 0 undecided, 0 unreadable.',
    ],
    [
      'never',
      report([at('error')], undefined, { failOn: 'never' }),
      'Passed: 1 finding (1 error); 0 clusters and 1 config file checked in 1 file; 0 undecided, 0 unreadable.',
    ],
    [
      'undecided ones are counted apart',
      report([at('notice', 'undecided'), at('notice', 'undecided'), at('notice')], [cluster, cluster]),
      'Passed: 1 finding (1 notice); 2 clusters and 0 config files checked in 1 file; 2 undecided, 0 unreadable.',
    ],
    [
      'undecided ones that a policy raises',
      report([at('error', 'undecided'), at('notice', 'undecided')], [cluster]),
      'Failed: no findings; 1 cluster and 0 config files checked in 1 file; 2 undecided (1 error, 1 notice), 0 unreadable.',
    ],
  ])('%s', (_, given, expected) => {
    expect(lastOf(given)).toBe(expected)
  })

  const files = (discovered: number, unreadable: number) => {
    const given = report(unreadable > 0 ? [at('error', 'unreadable-file')] : [], [])
    const counts = { discovered, analysed: discovered - unreadable, unreadable }
    return { ...given, result: { ...given.result, files: counts } }
  }
  test.each([
    [0, 0, 'Nothing to check: no AKS kube-proxy configuration and no AKS cluster in JSON, Bicep, YAML and scripts.'],
    [3, 2, 'Failed: 1 finding (1 error); 0 clusters and 0 config files checked in 3 files; 0 undecided, 2 unreadable.'],
    [2, 0, 'Passed: no findings; 0 clusters and 0 config files checked in 2 files; 0 undecided, 0 unreadable.'],
  ])('%i files, %i of them unreadable', (discovered, unreadable, expected) => {
    expect(lastOf(files(discovered, unreadable))).toBe(expected)
  })
})

/** What an SGR sequence begins with, in a pattern. */
const sequence = '\u001b\\['

describe('colours', () => {
  test('the level, the verdict, and what is less important', () => {
    const text = textOf(report([simple, finding({ level: 'warning' }), finding({ level: 'notice' })]), {
      paint: colours,
    })
    expect(text).toContain(
      '\u001b[1mkube-proxy.json:2:11\u001b[22m  \u001b[31merror\u001b[39m  \u001b[2mconfig-schema\u001b[22m',
    )
    expect(text).toContain('\u001b[33mwarning\u001b[39m')
    expect(text).toContain('\u001b[34mnotice\u001b[39m')
    expect(text).toContain('\u001b[31mFailed\u001b[39m: 3 findings')
    expect(textOf(report([]), { paint: colours })).toMatch(
      new RegExp(`^${sequence}32mPassed${sequence}39m: no findings`),
    )
  })

  test('without them there is nothing but text', () => {
    const text = textOf(report([simple]), { paint: colours })
    const plain = text.replace(new RegExp(`${sequence}\\d+m`, 'g'), '')
    expect(plain).toBe(textOf(report([simple])))
    expect(plain).not.toBe(text)
  })
})

test('what a baseline says of what is solved cannot reach the terminal as a command', () => {
  const site = { source: { path: 'baseline.json', text: '' }, start: 0, end: 0 }
  const clear = '\u001b[2J'
  const solved = [{ fingerprint: 'f', rule: clear, file: clear, message: clear, site }]
  const given = report([])
  const text = textOf({ ...given, result: { ...given.result, baseline: { new: 0, known: 0, solved } } })
  expect(text).toContain('  solved: \\x1b[2J  \\x1b[2J  \\x1b[2J\n')
})
