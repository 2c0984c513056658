import { describe, expect, test } from '@jest/globals'
import { maximumSummarySize, toSummary } from '../../../src/report/summary.js'
import { finding, report, subject } from '../../support/findings.js'

const noLinks = () => null
const urlOf = (file: string, line: number | null) => `https://example.com/${file}${line === null ? '' : `#L${line}`}`

/** The cells of every table row, heads and the lines under them left out. */
function rowsOf(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:\||Line|-)/.test(line))
  return lines.map((line) => line.slice(2, -2).split(' | '))
}

function headingsOf(markdown: string): readonly string[] {
  return markdown.split('\n').filter((line) => line.startsWith('#'))
}

describe('the verdict comes first', () => {
  test('nothing to check', () => {
    const files = { discovered: 0, analysed: 0, unreadable: 0 }
    const given = report([], [])
    const text = toSummary({ ...given, result: { ...given.result, files } }, noLinks)
    expect(text).toBe(
      '## ✅ kube-proxy policy: passed\n\n' +
        'Nothing to check: no AKS kube-proxy configuration and no AKS cluster in JSON, Bicep, YAML and scripts.\n\n' +
        '<sub>Policy <code>recommended</code> · fails on error · dates as of 2026-11-22</sub>\n',
    )
  })

  test.each([
    [[], '✅', '**No findings** in 1 config file (1 file read).'],
    [[finding()], '❌', '**1 error** in '],
    [[finding({ level: 'warning' }), finding({ level: 'warning' })], '✅', '**2 warnings** in '],
    [[finding(), finding({ level: 'notice' })], '❌', '**1 error**, **1 notice** in '],
    [[finding({ level: 'notice', rule: 'undecided' })], '✅', '**No findings**, 1 undecided in '],
    [[finding({ level: 'error', rule: 'undecided' })], '❌', '**No findings**, 1 undecided in '],
  ])('case %#', (findings, icon, sentence) => {
    const lines = toSummary(report(findings), noLinks).split('\n')
    expect(lines[0]).toBe(`## ${icon} kube-proxy policy: ${icon === '❌' ? 'failed' : 'passed'}`)
    expect(lines[2]?.startsWith(sentence)).toBe(true)
  })

  test('what could not be read is not passed over', () => {
    const given = report([finding({ rule: 'unreadable-file' })])
    const files = { discovered: 3, analysed: 1, unreadable: 2 }
    const text = toSummary({ ...given, result: { ...given.result, files } }, noLinks)
    expect(text).toContain('(3 files read, **2 of them not in full**)')
  })
})

test('a command has a row like a cluster, and an upstream object like a file', () => {
  const commandRow = subject({
    kind: 'cli-call',
    file: 'up.sh',
    line: 3,
    name: 'aks-orders',
    network: {
      networkPlugin: { state: 'known', value: 'azure', origin: { file: 'up.sh', line: 3, column: 9 } },
      networkPolicy: { state: 'absent' },
      networkDataplane: { state: 'absent' },
    },
    kubernetesVersion: { state: 'known', value: '1.33', origin: { file: 'up.sh', line: 4, column: 9 } },
  })
  const upstream = subject({ kind: 'upstream-config', file: 'proxy.yaml', line: 2 })
  const text = toSummary(report([], [commandRow, upstream]), urlOf)
  expect(text).toContain('in 1 command and 1 KubeProxyConfiguration (1 file read)')
  const [first, second] = rowsOf(text)
  expect(first).toEqual([
    '✅',
    '<strong><code>aks-orders</code></strong><br>[up.sh&#58;3](https://example.com/up.sh#L3) (command)',
    'mode <code>IPTABLES</code> (default)',
    'plugin <code>azure</code>',
    'Kubernetes <code>1.33</code>',
  ])
  expect(second?.[1]).toBe('<em>KubeProxyConfiguration</em><br>[proxy.yaml&#58;2](https://example.com/proxy.yaml#L2)')
})

test('findings by file, then what was not analysed and not decided', () => {
  const at = (file: string) => ({ file, line: 5, column: 1, endLine: 5, endColumn: 2 })
  const text = toSummary(
    report([
      finding({ place: at('a.json') }),
      finding({ place: at('a.json'), rule: 'unreadable-file' }),
      finding({ place: at('b.json'), level: 'notice', rule: 'undecided' }),
      finding({ place: at('b.json') }),
    ]),
    urlOf,
  )
  expect(headingsOf(text)).toEqual([
    '## ❌ kube-proxy policy: failed',
    '### Clusters and config files',
    '### Findings',
    '#### [a.json](https://example.com/a.json)',
    '#### [b.json](https://example.com/b.json)',
    '### Not analysed',
    '#### [a.json](https://example.com/a.json)',
    '### Not decided',
    '#### [b.json](https://example.com/b.json)',
  ])
})

test('files with the gravest findings come first, the findings of a file stay together', () => {
  const at = (file: string, line: number) => ({ file, line, column: 1, endLine: line, endColumn: 2 })
  const text = toSummary(
    report([
      finding({ place: at('a.json', 1), level: 'notice' }),
      finding({ place: at('b.json', 1), level: 'warning' }),
      finding({ place: at('c.json', 1), level: 'notice' }),
      finding({ place: at('c.json', 2), level: 'error' }),
      finding({ place: at('d.json', 1), level: 'error' }),
    ]),
    noLinks,
  )
  expect(headingsOf(text).slice(3)).toEqual(['#### c.json', '#### d.json', '#### b.json', '#### a.json'])
  expect(
    rowsOf(text)
      .slice(1)
      .map(([line]) => line),
  ).toEqual(['1', '2', '1', '1', '1'])
})

describe('a finding', () => {
  const rowOf = (given: Parameters<typeof finding>[0], urls = noLinks as typeof urlOf | typeof noLinks) =>
    rowsOf(toSummary(report([finding(given)], []), urls)).at(-1)

  test('has its line, level, message and rule', () => {
    expect(rowOf({}, urlOf)).toEqual([
      '[2](https://example.com/kube-proxy.json#L2)',
      '❌&nbsp;error',
      'mode is wrong.<br><sub>[config-schema](https://example.com/config-schema.md)</sub>',
    ])
  })

  test('has its way, its fix and its deployments', () => {
    const place = { file: 'main.bicep', line: 7, column: 1, endLine: 7, endColumn: 2 }
    const own = { ...place, file: 'kube-proxy.json' }
    const related = [
      { place, message: "used here as 'ipvs'" },
      { place: own, message: 'here' },
    ]
    const deployments = ['dev', 'prod'].map((name) => ({ template: 'main.bicep', parameters: `${name}.bicepparam` }))
    expect(
      rowOf({ docs: null, related, deployments, fix: { title: "Write 'IPVS'", safe: true, edits: [] } })?.[2],
    ).toBe(
      'mode is wrong.<br>' +
        '<sub>config-schema · fix: Write <code>IPVS</code> · with <code>dev.bicepparam</code>, <code>prod.bicepparam</code></sub><br>' +
        '<sub>← main.bicep&#58;7 used here as <code>ipvs</code> ← line 7 here</sub>',
    )
  })

  test('lists at most five deployments', () => {
    const deployments = Array.from({ length: 8 }, (_, index) => ({ template: 't', parameters: `p${index}` }))
    expect(rowOf({ deployments })?.[2]).toContain('<code>p4</code>, 3 more</sub>')
  })

  test('with a message of any length takes a row of reasonable length', () => {
    expect(rowOf({ message: 'x'.repeat(100_000) })?.[2]).toContain(`${'x'.repeat(1000)}…<br>`)
  })
})

describe('a subject', () => {
  const known = (value: string | number | boolean) => ({
    state: 'known' as const,
    value,
    origin: { file: 'a', line: 1, column: 1 },
  })
  const rowOf = (given: Parameters<typeof subject>[0], findings = [] as ReturnType<typeof finding>[]) =>
    rowsOf(toSummary(report(findings, [subject(given)]), noLinks))[0]

  test('a config file', () => {
    const { kubeProxy } = subject()
    const ipvs = {
      mode: known('IPVS'),
      scheduler: known('RoundRobin'),
      tcpTimeoutSeconds: known(900),
      udpTimeoutSeconds: known(300),
    }
    expect(rowOf({ kubeProxy: { ...kubeProxy, ...ipvs } })).toEqual([
      '✅',
      'kube-proxy.json',
      'mode <code>IPVS</code><br>scheduler <code>RoundRobin</code><br>TCP <code>900</code> s, UDP <code>300</code> s',
      '',
      '',
    ])
  })

  test('a cluster', () => {
    const { network } = subject()
    const row = rowOf({
      kind: 'cluster',
      file: 'main.bicep',
      name: 'aks-prod',
      apiVersion: '2025-05-01',
      deployment: { template: 'main.bicep', parameters: 'prod.bicepparam' },
      network: { ...network, networkPlugin: known('azure'), networkPolicy: { state: 'oneOf', values: ['a', 'b'] } },
      kubernetesVersion: { state: 'unknown', reason: 'filled in later' },
    })
    expect(row).toEqual([
      '✅',
      '<strong><code>aks-prod</code></strong><br>main.bicep&#58;1<br>with <code>prod.bicepparam</code>',
      'mode <code>IPTABLES</code> (default)',
      'plugin <code>azure</code><br>policy one of <code>a</code>, <code>b</code>',
      'Kubernetes unknown<br>API <code>2025-05-01</code>',
    ])
  })

  test.each([
    [known(false), 'off'],
    [known(true), 'mode <code>IPTABLES</code> (default)'],
    [{ state: 'unknown' as const, reason: 'why' }, 'enabled unknown<br>mode <code>IPTABLES</code> (default)'],
  ])('kube-proxy, case %#', (enabled, text) => {
    expect(rowOf({ kubeProxy: { ...subject().kubeProxy, enabled } })?.[2]).toBe(text)
  })

  test('a value of any length, cut', () => {
    const mode = known('x'.repeat(61))
    expect(rowOf({ kubeProxy: { ...subject().kubeProxy, mode } })?.[2]).toBe(`mode <code>${'x'.repeat(60)}…</code>`)
  })

  test('of which nothing is known, in a word', () => {
    const unknown = { state: 'unknown' as const, reason: 'why' }
    const { kubeProxy, network } = subject()
    const allUnknown = <T extends object>(settings: T) =>
      Object.fromEntries(Object.keys(settings).map((name) => [name, unknown])) as Record<keyof T, typeof unknown>
    expect(rowOf({ kubeProxy: allUnknown(kubeProxy), network: allUnknown(network) })?.slice(2, 4)).toEqual([
      'unknown',
      'unknown',
    ])
  })

  test.each([
    [[finding(), finding({ level: 'warning' })], '❌'],
    [[finding({ level: 'warning' }), finding({ level: 'notice', rule: 'undecided' })], '⚠️'],
    [[finding({ level: 'notice', rule: 'undecided' })], '❔'],
    [[finding({ level: 'notice' })], '✅'],
    [[finding({ subjects: [1] })], '✅'],
  ])('its verdict, case %#', (findings, icon) => {
    expect(rowOf({}, findings)?.[0]).toBe(icon)
  })
})

test.each([
  [20, false],
  [21, true],
])('%d clusters and config files: folded %p', (count, isFolded) => {
  const text = toSummary(
    report(
      [],
      Array.from({ length: count }, () => subject()),
    ),
    noLinks,
  )
  const opening = `### Clusters and config files\n\n<details><summary>${count} clusters and config files</summary>\n\n| |`
  expect(text.includes(opening)).toBe(isFolded)
  expect(text.endsWith('|\n\n</details>\n')).toBe(isFolded)
})

test('is cut below what GitHub keeps: errors and findings stay longest', () => {
  const findings = Array.from({ length: 10_000 }, (_, index) =>
    finding({ level: index % 10 === 0 ? 'error' : 'warning', message: `Fault ${index} ${'日'.repeat(100)}` }),
  )
  const subjects = Array.from({ length: 1000 }, () => subject())
  const text = toSummary(report(findings, subjects), urlOf)
  const size = Buffer.byteLength(text)
  expect(size).toBeLessThanOrEqual(maximumSummarySize)
  expect(size).toBeGreaterThan(maximumSummarySize - 2000)
  expect(text.match(/❌&nbsp;error/g)).toHaveLength(1000)
  const warnings = text.match(/⚠️&nbsp;warning/g)?.length ?? 0
  expect(warnings).toBeGreaterThan(0)
  expect(text).toContain(
    `**${1000 + warnings} of 10000 findings fit here, the gravest first; the log has all of them.**`,
  )
  expect(text).toMatch(/\*\*\d+ of 1000 clusters and config files fit here/)
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
})

describe('what does not count', () => {
  const suppressed = {
    by: 'exception',
    file: '.github/kube-proxy-policy.yml',
    line: 10,
    reason: 'Until the March window | <b>',
    expires: '2027-03-31',
  } as const
  const text = toSummary(report([finding({ suppressed }), finding({ level: 'warning' })]), urlOf)

  test('is counted apart, and gives no verdict', () => {
    expect(text).toContain('## ✅ kube-proxy policy: passed')
    expect(text).toContain('**1 warning**, 1 suppressed in ')
    expect(rowsOf(text)[0]?.[0]).toBe('⚠️')
  })

  test('is shown when the reader asks, with its reason, its end and where that is written', () => {
    const [, section = ''] = text.split('### Suppressed\n\n<details><summary>1 suppressed finding</summary>\n\n')
    expect(section.split('\n')[2]).toBe(
      '| [kube-proxy.json&#58;2](https://example.com/kube-proxy.json#L2) ' +
        '| mode is wrong.<br><sub>error · [config-schema](https://example.com/config-schema.md)</sub> ' +
        '| Until the March window &#124; &#60;b&#62;<br><sub>exception, ' +
        '[.github/kube-proxy-policy.yml&#58;10](https://example.com/.github/kube-proxy-policy.yml#L10) ' +
        '· until 2027-03-31</sub> |',
    )
  })

  test('without an end, that is said', () => {
    const endless = toSummary(report([finding({ suppressed: { ...suppressed, expires: null } })]), noLinks)
    expect(endless).toContain('&#58;10 · no end</sub>')
  })
})

test('a baseline: how many are new and known, and what is solved', () => {
  const site = { source: { path: 'baseline.json', text: '' }, start: 0, end: 0 }
  const solved = [
    { fingerprint: 'f', rule: 'value-casing', file: 'a|b.json', message: "mode is 'IPVS'.", line: 3, site },
  ]
  const given = report([finding()])
  const text = toSummary({ ...given, result: { ...given.result, baseline: { new: 1, known: 2, solved } } }, noLinks)
  expect(text).toContain(' · baseline: 1 new, 2 known, 1 solved</sub>')
  expect(text).toContain('### Solved since the baseline\n\n<details><summary>1 entry of the baseline</summary>')
  expect(text).toContain('| <code>a&#124;b.json</code> | value-casing | mode is <code>IPVS</code>. |')
})

test('parameter files of no known template are named among what was not analysed', () => {
  const given = report([])
  const text = toSummary({ ...given, result: { ...given.result, unpaired: ['env/prod|a.json'] } }, noLinks)
  expect(headingsOf(text)).toContain('### Not analysed')
  expect(text).toContain('| <code>env/prod&#124;a.json</code> |')
})

test('repositories in this one are named among what was not analysed', () => {
  const given = report([])
  const text = toSummary({ ...given, result: { ...given.result, nested: ['vendor/a|b'] } }, noLinks)
  expect(headingsOf(text)).toContain('### Not analysed')
  expect(text).toContain('| <code>vendor/a&#124;b</code> |')
})

test('globs of the policy that match no file are named among what was not analysed', () => {
  const given = report([])
  const site = { source: { path: 'policy.yml', text: 'inputs:\n  roots: [a|b.bicep]\n' }, start: 18, end: 27 }
  const idleInputs = [{ key: 'inputs.roots', pattern: { pattern: 'a|b.bicep', site, matches: () => false } }]
  const text = toSummary({ ...given, result: { ...given.result, idleInputs } }, noLinks)
  expect(headingsOf(text)).toContain('### Not analysed')
  expect(text).toContain('| <code>a&#124;b.bicep (inputs.roots, policy.yml&#58;2)</code> |')
})

test('modules that are not on disk are named among what was not analysed', () => {
  const given = report([])
  const absentModules = ['br/public:avm/res/x:1.0.0']
  const text = toSummary({ ...given, result: { ...given.result, absentModules } }, noLinks)
  expect(headingsOf(text)).toContain('### Not analysed')
  expect(text).toContain('| <code>br/public&#58;avm/res/x&#58;1.0.0</code> |')
})

test('the commit of a policy of another repository, where its name does not say it', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567'
  const named = (source: string) => toSummary({ ...report([]), policy: [{ source, commit }] }, noLinks)
  expect(named('github:contoso/policies/aks.yml@main')).toContain('main</code> at <code>0123456</code> ·')
  expect(named(`github:contoso/policies/aks.yml@${commit}`)).toContain(`${commit}</code> ·`)
})
