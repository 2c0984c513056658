/** Exceptions, comments and the baseline, through the command line's bundle. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runCommand } from '../support/command-line.js'
import { schemaErrors } from '../support/output-schema.js'
import { temporaryRepository } from '../support/temporary-repository.js'

const policyPath = '.github/kube-proxy-policy.yml'
const baselinePath = '.github/kube-proxy-policy.baseline.json'
const withError = '{\n  "mode": "IPTABLES",\n  "ipvsConfig": { "scheduler": "RoundRobin" }\n}\n'
const asOf = ['--as-of', '2026-11-22']

interface Shown {
  readonly verdict: string
  readonly baseline: { readonly new: number; readonly known: number; readonly solved: readonly string[] } | null
  readonly counts: Readonly<Record<string, number>>
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly suppressed: object | null }[]
}

function checkJson(folder: string, ...args: readonly string[]): Shown & { readonly exitCode: number | null } {
  const { exitCode, stdout, stderr } = runCommand(folder, ['check', '--format', 'json', ...asOf, ...args])
  expect(stderr).toBe('')
  const report: Shown = JSON.parse(stdout)
  expect(schemaErrors(report)).toEqual([])
  return { ...report, exitCode }
}

describe('an exception', () => {
  const exception = (expires: string) =>
    `exceptions:\n  - { rule: ipvs-config-requires-ipvs, match: { paths: ops/* }, reason: it goes in March, expires: ${expires} }\n`

  test('is shown, and the finding does not count', () => {
    const { folder } = temporaryRepository({ 'ops/kube-proxy.json': withError, [policyPath]: exception('2027-03-31') })
    const { exitCode, verdict, counts, findings } = checkJson(folder)
    expect({ exitCode, verdict }).toEqual({ exitCode: 0, verdict: 'success' })
    expect(counts).toMatchObject({ error: 0, warning: 0, suppressed: 1 })
    expect(findings.map(({ suppressed }) => suppressed)).toEqual([
      { by: 'exception', file: policyPath, line: 2, reason: 'it goes in March', expires: '2027-03-31' },
    ])
    const { stdout } = runCommand(folder, ['check', ...asOf])
    expect(stdout).toContain('ops/kube-proxy.json:3:3  suppressed error  ipvs-config-requires-ipvs  ')
    expect(stdout).toContain(`  exception at ${policyPath}:2 until 2027-03-31: it goes in March\n`)
    expect(stdout).toContain(
      'Passed: no findings; 0 clusters and 1 config file checked in 1 file; 0 undecided, 0 unreadable, 1 suppressed.',
    )
  })

  test('past its end: the finding is back, and it is said since when', () => {
    const { folder } = temporaryRepository({ 'ops/kube-proxy.json': withError, [policyPath]: exception('2026-11-21') })
    const { exitCode, stdout } = runCommand(folder, ['check', ...asOf])
    expect(exitCode).toBe(1)
    expect(stdout).toContain(`${policyPath}:2:5  warning  exception-expired\n`)
    expect(stdout).toContain('since 2026-11-22 what it speaks of counts again')
  })

  test('that matches nothing is told of only where everything was looked at', () => {
    const { folder } = temporaryRepository({
      'infra/kube-proxy.json': withError,
      [policyPath]: exception('2027-03-31'),
    })
    expect(checkJson(folder).findings.map(({ rule }) => rule)).toEqual([
      'exception-unused',
      'ipvs-config-requires-ipvs',
    ])
    expect(checkJson(folder, 'infra').findings.map(({ rule }) => rule)).toEqual(['ipvs-config-requires-ipvs'])
    writeFileSync(join(folder, 'kube-proxy.json'), '{ "mode": ')
    expect(checkJson(folder).findings.map(({ rule }) => rule)).toEqual(['ipvs-config-requires-ipvs', 'unreadable-file'])
  })
})

describe('a baseline', () => {
  const create = (folder: string, ...args: readonly string[]) =>
    runCommand(folder, ['baseline', 'create', ...asOf, ...args])

  test('knows what was there when it was created, wherever it has moved', () => {
    const { folder } = temporaryRepository({ 'a.kube-proxy.json': withError })
    expect(create(folder)).toEqual({
      exitCode: 0,
      stdout: `1 finding written to ${baselinePath}; check with --baseline ${baselinePath} counts new ones only.\n`,
      stderr: '',
    })
    writeFileSync(join(folder, 'a.kube-proxy.json'), withError.replace('{', '{\n\n  "enabled": true,'))
    writeFileSync(join(folder, 'b.kube-proxy.json'), withError)
    const { exitCode, baseline, counts, findings } = checkJson(folder, '--baseline', baselinePath)
    expect({ exitCode, baseline }).toEqual({ exitCode: 1, baseline: { new: 1, known: 1, solved: [] } })
    expect(counts).toMatchObject({ error: 1, suppressed: 1 })
    expect(findings.map(({ file, suppressed }) => [file, suppressed])).toEqual([
      [
        'a.kube-proxy.json',
        { by: 'baseline', file: baselinePath, line: 4, reason: 'It is in the baseline.', expires: null },
      ],
      ['b.kube-proxy.json', null],
    ])
  })

  test('says what is solved, once everything was looked at', () => {
    const { folder } = temporaryRepository({ 'a.kube-proxy.json': withError })
    create(folder)
    writeFileSync(join(folder, 'a.kube-proxy.json'), '{ "mode": "IPTABLES" }\n')
    const { exitCode, baseline } = checkJson(folder, '--baseline', baselinePath)
    expect({ exitCode, solved: baseline?.solved.length }).toEqual({ exitCode: 0, solved: 1 })
    const { stdout } = runCommand(folder, ['check', ...asOf, '--baseline', baselinePath])
    expect(stdout).toContain('1 entry of the baseline can be struck, or written anew with baseline create:\n')
    expect(stdout).toContain('  solved: a.kube-proxy.json  ipvs-config-requires-ipvs  ')
    expect(checkJson(folder, 'a.kube-proxy.json', '--baseline', baselinePath).baseline?.solved).toEqual([])
  })

  test('has one entry for one finding: a second one that is alike is new', () => {
    const twice = '{ "mode": "IPTABLES", "ipvsConfig": {}, "ipvsConfig": {} }\n'
    const { folder } = temporaryRepository({ 'a.kube-proxy.json': twice })
    create(folder, '--baseline', 'all.json')
    const file = join(folder, 'all.json')
    const { version, findings } = JSON.parse(readFileSync(file, 'utf8'))
    expect(checkJson(folder, '--baseline', 'all.json').baseline).toEqual({ new: 0, known: findings.length, solved: [] })
    writeFileSync(file, JSON.stringify({ version, findings: findings.slice(1) }))
    expect(checkJson(folder, '--baseline', 'all.json').baseline).toMatchObject({ new: 1, known: findings.length - 1 })
  })

  test('knows nothing of a mandatory rule, and is told so', () => {
    const { folder, write } = temporaryRepository({ 'a.kube-proxy.json': withError })
    create(folder)
    write({ [policyPath]: 'rules: { ipvs-config-requires-ipvs: { mandatory: true } }\n' })
    const { exitCode, baseline, findings } = checkJson(folder, '--baseline', baselinePath)
    expect({ exitCode, baseline }).toEqual({ exitCode: 1, baseline: { new: 1, known: 0, solved: [] } })
    expect(findings).toMatchObject([
      { file: baselinePath, line: 4, rule: 'policy-mandatory', level: 'warning' },
      { file: 'a.kube-proxy.json', rule: 'ipvs-config-requires-ipvs', suppressed: null },
    ])
    expect(create(folder).stdout).toContain('Of mandatory rules none are written (1): they go on counting.\n')
    expect(JSON.parse(readFileSync(join(folder, baselinePath), 'utf8')).findings).toEqual([])
  })

  test.each([
    ['none.json', null, "none.json:1:1: There is no such baseline; write it with 'baseline create'."],
    ['b.json', '{', 'b.json:1:2: This is not the JSON of a baseline: '],
    ['b.json', '{ "version": 2, "findings": [] }', "b.json:1:14: 'version' is 2; expected 1."],
    ['b.json', '{ "version": 1 }', "b.json:1:1: 'findings' is not a list;"],
    ['b.json', '{ "version": 1, "findings": [1] }', "b.json:1:30: 'rule' is missing here; expected text."],
    ['../no/b.json', null, '../no/b.json:1:1: There is no such baseline'],
  ])('%s with %j is exit 2', (path, text, message) => {
    const { folder } = temporaryRepository({ 'a.kube-proxy.json': withError })
    if (text !== null) writeFileSync(join(folder, path), text)
    const { exitCode, stdout, stderr } = runCommand(folder, ['check', '--baseline', path])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
