/** The examples of docs/policy.md: each policy loads, or is wrong as it says, and reports what it says. */

import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import packageJson from '../../../package.json' with { type: 'json' }
import { readTestFile } from '../../../src/cli/policy-test/read-test-file.js'
import { placeOf } from '../../../src/model/location.js'
import { loadPolicy } from '../../../src/policy/load.js'
import { policyFileSchema } from '../../../src/policy/policy-file-schema.js'
import type { RemoteReference } from '../../../src/policy/remote-reference.js'
import { judgeRequirement } from '../../../src/policy/requirement.js'
import { keywordReaders } from '../../../src/policy/schema/keywords.js'
import { rules } from '../../../src/rules/rules.js'
import { testDay } from '../../support/check-files.js'
import { clusterSubject, configSubject } from './subjects.js'

const page = readFileSync(new URL('../../../docs/policy.md', import.meta.url), 'utf8')

interface Example {
  readonly policy: string
  readonly subject: { readonly file: string; readonly text: string } | null
  readonly output: string
}

/** A `yaml` block, the `json NAME` block that may follow it, and the `text` block that may follow those. */
const examples: readonly Example[] = [
  ...page.matchAll(/^```yaml\n([\s\S]*?)^```\n(?:```json (\S+)\n([\s\S]*?)^```\n)?(?:```text\n([\s\S]*?)^```\n)?/gm),
].map(([, policy = '', file, text = '', output = '']) => ({
  policy,
  subject: file === undefined ? null : { file, text },
  output,
}))

const team = 'extends: []\n'

async function outputOf({ policy, subject }: Example): Promise<string> {
  const read = (path: string) => (path === 'policy.yml' ? policy : path === 'team.yml' ? team : null)
  const remote = async ({ ref }: RemoteReference) => ({ text: team, commit: ref })
  const loaded = await loadPolicy('policy.yml', { read, remote }, testDay)
  if ('problems' in loaded) {
    return loaded.problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}\n`).join('')
  }
  if (subject === null) return ''
  const judged =
    subject.file === 'cluster.json'
      ? clusterSubject(subject.text, { file: subject.file })
      : configSubject(subject.text, subject.file)
  return loaded.policy.requirements
    .flatMap((requirement) => judgeRequirement(requirement, judged, { asOf: '2026-11-22', repository: null }).reports)
    .map(({ site, level, rule, message }) => {
      const { file, line, column } = placeOf(site)
      return `${file}:${line}:${column}: ${level} ${rule}: ${message}\n`
    })
    .join('')
}

test.each(examples)('example %#', async (example) => {
  expect(await outputOf(example)).toBe(example.output)
})

test('every block is an example', () => {
  expect(examples.length).toBe(page.match(/^```yaml$/gm)?.length)
  expect(examples.filter(({ subject }) => subject !== null)).toHaveLength(page.match(/^```json /gm)?.length ?? 0)
  expect(examples.filter(({ output }) => output !== '')).toHaveLength(page.match(/^```text$/gm)?.length ?? 0)
})

test('editors find the schema at the address of this version', () => {
  const [, address] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(page) ?? []
  const repository = packageJson.repository.replace('github:', '')
  const path = 'policies/policy.schema.json'
  expect(address).toBe(`https://raw.githubusercontent.com/${repository}/v${packageJson.version}/${path}`)
})

test('the policy tests that are shown are well written', () => {
  const shown = [...page.matchAll(/^```yaml (\S+\.test\.yml)\n([\s\S]*?)^```\n/gm)]
  expect(shown.map(([, path = '', text = '']) => readTestFile({ path, text }))).toEqual([
    expect.objectContaining({ policy: 'contoso.yml', tests: expect.arrayContaining([expect.anything()]) }),
  ])
})

test('every key of a policy has an example', () => {
  const names = (schema: unknown): readonly string[] => {
    if (typeof schema !== 'object' || schema === null) return []
    const { properties = {} } = schema as { properties?: object }
    return [...Object.keys(properties), ...Object.values(schema).flatMap((inner) => names(inner))]
  }
  const written = examples.map(({ policy }) => policy).join('\n')
  const ruleIds = new Set(rules.flatMap((rule) => [rule.id, ...Object.keys(rule.options ?? {})]))
  const keys = [...new Set(names(policyFileSchema(rules)))].filter((name) => !ruleIds.has(name))
  expect(keys.filter((key) => !new RegExp(`(^|[\\s{-])${key}:`, 'm').test(written))).toEqual([])
  expect(keys.length).toBeGreaterThan(15)
})

test('the keywords that are decided with unknowns are listed', () => {
  const listed = /^That is done for ([\s\S]*?)\.\s/m.exec(page)?.[1] ?? ''
  const names = [...listed.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
  const decided = [...keywordReaders.keys(), '$ref'].filter((name) => !name.startsWith('unevaluated'))
  expect([...names].sort()).toEqual(decided.sort())
})
