/** A policy that is JSON is read without YAML, and comes to the same. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTree } from '../../src/policy/read-tree.js'
import { parseYaml } from '../../src/syntax/yaml/parse.js'

const blank = fc.constantFrom('', ' ', '\n', '\n  ', '\r\n', '\t')
const scalar = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => JSON.stringify(text)),
  fc.constantFrom(
    'true',
    'false',
    'null',
    '0',
    '-0',
    '1.5',
    '1e3',
    '-2E-2',
    '1e999',
    '12345678901234567890',
    '"\\/\\u0041\\ud800"',
  ),
)
/** Keys from a few, so that some stand twice. */
const key = fc.constantFrom(
  '"version"',
  '"a"',
  '"__proto__"',
  '""',
  '"a b"',
  '"<<"',
  '"\\u0061"',
  `"${'k'.repeat(1100)}"`,
)

/** JSON as anybody may write it, and now and then what is only near to it. */
const text = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'text' },
    scalar,
    fc
      .tuple(fc.array(tie('value'), { maxLength: 3 }), blank)
      .map(([items, space]) => `[${space}${items.join(`,${space}`)}${space}]`),
    fc
      .tuple(
        fc.array(fc.tuple(key, blank, tie('value')), { maxLength: 3 }),
        blank,
        fc.constantFrom('', '', '', ',', '# x'),
      )
      .map(
        ([members, space, end]) =>
          `{${space}${members.map(([name, gap, value]) => `${name}${gap}:${gap}${value}`).join(`${space},`)}${end}}`,
      ),
  ),
})).value

test('JSON comes to the same as through YAML', async () => {
  let read = 0
  await fc.assert(
    fc.asyncProperty(blank, text, async (before, written) => {
      const whole = `${before}{"a":${written}}`
      const expected = parseYaml(whole)
      const found = await readTree(whole)
      // YAML refuses some blanks and keys where JSON has them: then the file is better read than refused.
      if (expected.problems.length > 0 && found.problems.length === 0) {
        expect(() => JSON.parse(whole)).not.toThrow()
        return
      }
      read += expected.problems.length === 0 ? 1 : 0
      expect(found).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
  expect(read).toBeGreaterThan(500)
})

test.each([
  ['a key twice', '{"a": 1, "a": 2}'],
  ['an endless number', '{"a": 1e999}'],
  ['a deep nest', `{"a": ${'['.repeat(200)}${']'.repeat(200)}}`],
  ['one level too many, in a list', `{"a": [1, ${'['.repeat(99)}1${']'.repeat(99)}]}`],
  ['one level too many, in an object', `{"b": 1, "a": ${'{"a":'.repeat(100)}1${'}'.repeat(100)}}`],
  ['a comment', '{"a": 1} // x'],
  ['more than a policy may be', `{"a": "${'x'.repeat(1_048_576)}"}`],
])('%s is refused in the same words', async (_, written) => {
  const expected = parseYaml(written)
  expect(expected.problems).not.toEqual([])
  expect(await readTree(written)).toEqual(expected)
})
