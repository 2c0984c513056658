import { describe, expect, test } from '@jest/globals'
import { cyclesIn, type NamedValue } from '../../../src/evaluate/cycles.js'
import { armTemplate, bicepTemplate, showSite, sourceOf } from './support.js'

/** `a > b c`: what a name refers to. */
function named(line: string): NamedValue {
  const [id = '', names = ''] = line.split(' > ')
  const references = names.split(' ').filter((name) => name !== '')
  const site = (name: string) => ({
    source: sourceOf('main.bicep', line),
    start: line.indexOf(name, 1),
    end: line.length,
  })
  return { id, caption: `variable '${id}'`, references: references.map((name) => ({ id: name, site: site(name) })) }
}

const messages = (...lines: readonly string[]) => cyclesIn(lines.map(named)).map(({ message }) => message)

describe('cyclesIn()', () => {
  test.each([
    ['nothing', [], []],
    ['no ring', ['a > b c', 'b > c', 'c >'], []],
    ['names that are not there', ['a > x', 'b > a x'], []],
    ['itself', ['a > a'], ["Variable 'a' refers to itself."]],
    ['two', ['a > b', 'b > a'], ["Variable 'a' refers to itself through variable 'b'."]],
    [
      'three, told from the earliest',
      ['x > c', 'b > c', 'c > a', 'a > b'],
      ["Variable 'b' refers to itself through variable 'c', variable 'a'."],
    ],
    ['what only leads to a ring is none', ['a > b', 'b > b', 'c > a'], ["Variable 'b' refers to itself."]],
    [
      'two rings',
      ['a > b', 'b > a', 'c > d', 'd > c b'],
      ["Variable 'a' refers to itself through variable 'b'.", "Variable 'c' refers to itself through variable 'd'."],
    ],
    [
      'rings that share a name are one problem',
      ['a > b', 'b > a c', 'c > b'],
      ["Variable 'a' refers to itself through variable 'b'."],
    ],
    [
      'a long ring is not told whole',
      Array.from({ length: 9 }, (_, index) => `v${index} > v${(index + 1) % 9}`),
      [
        "Variable 'v0' refers to itself through variable 'v1', variable 'v2', variable 'v3', variable 'v4', variable 'v5', 3 more.",
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(messages(...lines)).toEqual(expected)
  })

  test('a hundred thousand names, in a chain and in a ring', () => {
    const count = 100_000
    const chain = Array.from({ length: count }, (_, index) => `v${index} > v${index + 1}`)
    expect(messages(...chain)).toEqual([])
    expect(messages(...chain, `v${count} > v0`)).toEqual([
      expect.stringMatching(/^Variable 'v0' refers .* 99995 more\.$/),
    ])
    // Every name leads to a ring, and none is in it.
    expect(messages(...chain, `v${count} > v${count}`)).toEqual([`Variable 'v${count}' refers to itself.`])
  })
})

describe('the rings of a template', () => {
  test('in Bicep, at the first link', () => {
    const { problems } = bicepTemplate('var a = { x: [b] }\nparam b object = a\nvar c = map([1], c => c)\n')
    expect(problems.map(({ site, message }) => `${showSite(site)}: ${message}`)).toEqual([
      "1:15 b: Variable 'a' refers to itself through parameter 'b'.",
    ])
  })

  test('in ARM JSON, without regard to case', () => {
    const { problems } = armTemplate(`{ "variables": { "a": "[variables('B')]", "b": ["[concat(Variables('A'))]"] } }`)
    expect(problems.map(({ site, message }) => `${showSite(site)}: ${message}`)).toEqual([
      "1:25 variables('B'): Variable 'a' refers to itself through variable 'b'.",
    ])
  })
})
