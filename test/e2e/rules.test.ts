/** `rules` and `explain`, through the command line's bundle. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { rules } from '../../src/rules/rules.js'
import { runCommand } from '../support/command-line.js'
import { temporaryRepository } from '../support/temporary-repository.js'

const policyPath = '.github/kube-proxy-policy.yml'
const company = `rules:
  ipvs-deprecated: { level: error, mandatory: true }
  api-version-minimum: { minimum: 2025-09-02-preview }
require:
  - id: contoso/owner
    message: Clusters have an owner.
    docs: https://wiki.contoso.example/owner
    cluster: { required: [tags] }
  - { id: contoso/off, level: off, cluster: true }
`
const own = `extends: [../company.yml]
rules:
  implicit-mode: notice
  ipvs-timeout-range: { maximum: 3600 }
  contoso/owner: warning
`
const files = { 'company.yml': company, [policyPath]: own }

describe('rules', () => {
  test('prints each rule, its level, where it was set, and its options', () => {
    const { exitCode, stdout, stderr } = runCommand(temporaryRepository(files).folder, ['rules'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const [head, , ...lines] = stdout.split('\n')
    expect(head).toBe(`Policy: recommended + company.yml + ${policyPath}`)
    const rows = lines.slice(0, -1).map((line) => line.split(/ {2,}/))
    expect(rows.map(([, rule]) => rule)).toEqual([...rules.map(({ id }) => id), 'contoso/owner', 'contoso/off'])
    const rowOf = (rule: string) => rows.find((row) => row[1] === rule)
    expect(rowOf('config-schema')).toEqual(['error', 'config-schema', 'recommended'])
    expect(rowOf('byo-cni-kube-proxy-enabled')).toEqual(['off', 'byo-cni-kube-proxy-enabled', 'recommended'])
    expect(rowOf('implicit-mode')).toEqual(['notice', 'implicit-mode', `${policyPath}:3`])
    expect(rowOf('ipvs-deprecated')).toEqual([
      'error',
      'ipvs-deprecated',
      'company.yml:2',
      'mandatory by company.yml:2',
    ])
    expect(rowOf('api-version-minimum')?.slice(2)).toEqual(['company.yml:3', 'minimum 2025-09-02-preview'])
    expect(rowOf('ipvs-timeout-range')?.slice(2)).toEqual([`${policyPath}:4`, 'minimum 1, maximum 3600'])
    expect(rowOf('contoso/owner')).toEqual(['warning', 'contoso/owner', `${policyPath}:5`])
    expect(rowOf('contoso/off')).toEqual(['off', 'contoso/off', 'company.yml:9'])
  })

  test('of a pack, and of nothing', () => {
    const { folder } = temporaryRepository({ ...files, 'none.yml': 'extends: []\n' })
    expect(runCommand(folder, ['rules', '--policy', 'strict']).stdout).toMatch(
      /^Policy: strict\n\nerror {4}config-schema {2,}strict\n/,
    )
    const { stdout } = runCommand(folder, ['rules', '--policy', 'none.yml'])
    expect(stdout).toMatch(/^off {6}config-schema {2,}no pack$/m)
  })

  test.each([
    [['rules', '--policy', 'bad.yml'], "bad.yml:1:10: Unknown rule 'x'."],
    [['rules', 'ipvs-deprecated'], "rules takes no 'ipvs-deprecated'; see explain RULE."],
    [['rules', '--polcy', 'x'], "There is no option '--polcy'. Did you mean '--policy'?"],
  ])('%j is exit 2', (args, message) => {
    const { folder } = temporaryRepository({ 'bad.yml': 'rules: { x: error }\n' })
    const { exitCode, stdout, stderr } = runCommand(folder, args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('explain', () => {
  const { folder } = temporaryRepository(files)

  test.each(rules.map(({ id }) => id))('%s prints its page', (rule) => {
    const { exitCode, stdout, stderr } = runCommand(folder, ['explain', rule])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const page = readFileSync(new URL(`../../docs/rules/${rule}.md`, import.meta.url), 'utf8')
    expect(stdout.startsWith(`${rule}\n\n`)).toBe(true)
    expect(stdout).toContain(`/docs/rules/${rule}.md\n`)
    const words = (text: string) => new Set(text.match(/[\p{L}\d]{4,}/gu))
    // What a fence says of its language is for renderers; a link to another page leads nowhere here.
    const told = page.replace(/^```\w+/gm, '').replace(/\]\((?!http)[^)]*\)/g, ']')
    expect([...words(told)].filter((word) => !words(stdout).has(word))).toEqual([])
    expect(stdout).not.toMatch(/^```|\]\(/m)
  })

  test("prints what the policy says of an organisation's rule", () => {
    expect(runCommand(folder, ['explain', 'contoso/owner'])).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: [
        'contoso/owner',
        '',
        'level       warning',
        `set by      ${policyPath}:5`,
        'on          cluster',
        'message     Clusters have an owner.',
        'docs        https://wiki.contoso.example/owner',
        'written in  company.yml:5',
        '',
      ].join('\n'),
    })
    expect(runCommand(folder, ['explain', 'contoso/off']).stdout).toBe(
      'contoso/off\n\nlevel       off\nset by      company.yml:9\n',
    )
  })

  test.each([
    [['explain', 'ipvs-depricated'], "There is no rule 'ipvs-depricated'. Did you mean 'ipvs-deprecated'?"],
    [['explain', 'contoso/ower'], "There is no rule 'contoso/ower'. Did you mean 'contoso/owner'?"],
    [['explain', '../rules/undecided'], "There is no rule '../rules/undecided'."],
    [['explain', 'constructor'], "There is no rule 'constructor'. See rules."],
    [['explain'], 'explain takes one rule; see rules for all of them.'],
    [['explain', 'undecided', 'config-schema'], 'explain takes one rule; see rules for all of them.'],
  ])('%j is exit 2', (args, message) => {
    const { exitCode, stdout, stderr } = runCommand(folder, args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
