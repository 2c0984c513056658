/** Whatever a policy file holds, loading it gives a policy or problems that stand somewhere in a file. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadPolicy } from '../../src/policy/load.js'
import { testDay } from '../support/check-files.js'

const example = readFileSync(new URL('../../policies/examples/contoso.yml', import.meta.url), 'utf8')

async function expectOutcome(text: string, spec = 'policy.yml'): Promise<'policy' | 'problems'> {
  const loaded = await loadPolicy(spec, { read: (path) => (path === 'policy.yml' ? text : null) }, testDay)
  if ('policy' in loaded) return 'policy'
  expect(loaded.problems.length).toBeGreaterThan(0)
  const lines = text.split('\n').length
  for (const { line, column, message } of loaded.problems) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(message).toMatch(/\S/)
    expect(message).not.toMatch(/undefined|\[object|NaN/)
  }
  return 'problems'
}

test('an example with a piece missing or put in', async () => {
  const met = { policy: 0, problems: 0 }
  const piece = fc.constantFrom(
    '',
    ' ',
    '\n',
    ':',
    '[',
    '{ ',
    '}',
    '- ',
    '"',
    '#',
    '*',
    '&a ',
    '!!x ',
    '1',
    'off',
    '$ref',
    '\0',
    '~',
  )
  await fc.assert(
    fc.asyncProperty(fc.nat(example.length), fc.nat(20), piece, async (at, length, piece) => {
      met[await expectOutcome(example.slice(0, at) + piece + example.slice(at + length))] += 1
    }),
    { numRuns: 300 },
  )
  expect(Math.min(met.policy, met.problems)).toBeGreaterThan(10)
})

test('any JSON under the keys of a policy', async () => {
  const key = fc.constantFrom(
    ...['version', 'extends', 'rules', 'require', 'inputs', 'exceptions', 'id', 'level', 'match', 'paths', 'cluster'],
    ...[
      'kubeProxyConfig',
      'ignore',
      'parameters',
      'template',
      'files',
      'undecided',
      'a/b',
      'properties',
      '$ref',
      'type',
    ],
    ...['__proto__', 'constructor', 'toString', ''],
  )
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>(null, true, 1, 1.5, '', 'off', 'recommended', 'a/b', '**', '#/$defs/a', 'object'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value
  await fc.assert(
    fc.asyncProperty(value, async (value) => {
      await expectOutcome(JSON.stringify(value))
    }),
    { numRuns: 500 },
  )
})

describe('hostile files', () => {
  test.each([
    ['nesting', '['.repeat(200_000)],
    ['nested mappings', 'a: {'.repeat(10_000)],
    ['NUL bytes', '\0'.repeat(100)],
    ['a schema of deep nesting', `require: [{ id: a/b, cluster: ${'{ not: '.repeat(90)}true${' }'.repeat(90)} }]`],
    ['many aliases', `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: [*a, *a]`).join('\n')}`],
    ['a long pattern', `require: [{ id: a/b, cluster: { pattern: "${'(a|b)*'.repeat(2000)}" } }]`],
    ['a pattern that counts', 'require: [{ id: a/b, cluster: { pattern: "((a{100}){100}){100}" } }]'],
    ['a glob that doubles', `inputs: { ignore: ["${'{a,b}'.repeat(150)}"] }`],
    ['many levels of braces', `inputs: { ignore: ["${'{a,'.repeat(200)}b${'}'.repeat(200)}"] }`],
    ['itself as a base', 'extends: [policy.yml, ./policy.yml]'],
  ])('%s', async (_, text) => {
    await expectOutcome(text)
  })
})
