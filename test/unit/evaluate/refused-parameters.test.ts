import { describe, expect, test } from '@jest/globals'
import type { Conversion } from '../../../src/evaluate/conversion.js'
import { refusedParameter } from '../../../src/evaluate/refused-parameters.js'
import type { Value } from '../../../src/model/value.js'
import { arm, armJson, bicep, sourceOf } from './support.js'

const site = { source: sourceOf('main.bicep', 'param x string'), start: 6, end: 7 }
const anything = { name: 'x', site, type: null, isNullable: false, allowed: null, part: () => null }

function told(value: Value, declaration: Partial<Parameters<typeof refusedParameter>[1]>, conversion?: Conversion) {
  const [problem, ...others] = refusedParameter(value, { ...anything, ...declaration }, conversion)
  expect(others).toEqual([])
  return problem?.message.replace("Parameter 'x' of main.bicep takes ", '') ?? null
}

const oneOf = (...values: readonly unknown[]) => ({ allowed: values.map((value) => () => armJson(value)) })
const atLeast = (least: number) => ({ least, most: Number.POSITIVE_INFINITY })

describe('refusedParameter()', () => {
  test.each([
    ['a', { type: 'string' }, null],
    [1, { type: 'string' }, 'a string, and is given 1.'],
    ['1', { type: 'number' }, "a number, and is given '1'."],
    ['true', { type: 'boolean' }, "a boolean, and is given 'true'."],
    [[], { type: 'object' }, 'an object, and is given an array.'],
    [{}, { type: 'array' }, 'an array, and is given an object.'],
    [null, { type: 'array' }, null],
    ['IPVS', oneOf('IPTABLES', 'IPVS'), null],
    ['ipvs', oneOf('IPTABLES', 'IPVS'), null],
    ['NFTABLES', oneOf('IPTABLES', 'IPVS'), "'IPTABLES' or 'IPVS', and is given 'NFTABLES'."],
    ['', oneOf('IPVS'), "'IPVS', and is given ''."],
    [3, oneOf(1, 2), '1 or 2, and is given 3.'],
    ['1', oneOf(1, 2), "1 or 2, and is given '1'."],
    // Letters whose other case hangs on a culture.
    ['ı', oneOf('I'), null],
    ['a', oneOf(), null],
    ['a', oneOf({}, 'b'), null],
    // Of an array those of its items.
    [['c'], { type: 'array', ...oneOf('a', 'b') }, null],
    ['k', oneOf(...'abcdefghij'), "'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h' or 2 more, and is given 'k'."],
    [0, { range: atLeast(1) }, 'at least 1, and is given 0.'],
    [1, { range: { least: 1, most: 1 } }, null],
    [2, { range: { least: 1, most: 1 } }, 'at most 1, and is given 2.'],
    ['ab', { length: atLeast(3) }, 'at least 3 characters, and is given 2.'],
    ['abc', { length: atLeast(3) }, null],
    [['a', 'b'], { length: { least: 0, most: 1 } }, 'at most 1 items, and is given 2.'],
    [{ a: 1 }, { length: atLeast(3), range: atLeast(3) }, null],
    ['<name>', { type: 'number' }, null],
    ['aks-#_namePrefix_#', { length: { least: 0, most: 5 } }, null],
    ['[the zones]', { type: 'array' }, null],
    ['__ZONES__', { type: 'array' }, null],
  ] as const)('%j under %j', (json, declaration, expected) => {
    expect(told(armJson(typeof json === 'string' && json.startsWith('[') ? `[${json}` : json), declaration)).toBe(
      expected,
    )
  })

  test.each([
    ['numbers', '3', { type: 'number' }, null],
    ['numbers', 'three', { type: 'number' }, "a number, and is given 'three'."],
    ['numbers', 'yes', { type: 'boolean' }, null],
    ['numbers', 3, { type: 'string' }, 'a string, and is given 3.'],
    ['numbers', '', { length: atLeast(1) }, null],
    ['numbers', '[]', { type: 'array' }, null],
    ['any', 3, { type: 'string' }, null],
    ['any', 1, { type: 'boolean' }, null],
    ['any', true, { type: 'string', ...oneOf('yes') }, null],
    ['any', 1, oneOf('1', '2'), null],
    ['any', 'many', { type: 'number' }, "a number, and is given 'many'."],
    ['any', { a: 1 }, { type: 'string' }, null],
    ['any', 'a', { type: 'array' }, null],
    ['any', {}, { type: 'number' }, 'a number, and is given an object.'],
    ['any', '', { length: atLeast(1) }, 'at least 1 characters, and is given 0.'],
  ] as const)('where it may be read as another type: %s %j under %j', (conversion, json, declaration, expected) => {
    expect(told(armJson(json === '[]' ? '[[]' : json), declaration, conversion)).toBe(expected)
  })

  test('parts, where they are asked for', () => {
    const mode = { ...anything, type: 'string' as const, ...oneOf('IPTABLES', 'IPVS') }
    const nodes = { ...anything, type: 'array' as const, part: () => ({ ...anything, type: 'number' as const }) }
    const part = (key: string | number) => ({ mode, nodes })[key] ?? null
    const declaration = { ...anything, type: 'object' as const, part }
    const value = armJson({ mode: 'NFTABLES', nodes: [1, '2', null, '<count>'], other: { mode: 1 } })
    expect(refusedParameter(value, declaration)).toEqual([])
    expect(refusedParameter(value, declaration, 'none', true).map(({ message }) => message)).toEqual([
      "'mode' in parameter 'x' of main.bicep takes 'IPTABLES' or 'IPVS', and is given 'NFTABLES'.",
      "'nodes' in parameter 'x' of main.bicep takes a number, and is given '2'.",
    ])
    expect(told(armJson([]), declaration, 'none')).toBe('an object, and is given an array.')
  })

  test('no more of one parameter than anybody reads', () => {
    const part = () => ({ ...anything, type: 'number' as const })
    const value = armJson(Array.from({ length: 50 }, () => 'a'))
    expect(refusedParameter(value, { ...anything, type: 'array', part }, 'none', true)).toHaveLength(20)
  })

  test('what nobody knows, or what is one of several, is not refused', () => {
    const parameters = { some: { type: 'string' }, mode: { type: 'string', allowedValues: ['IPVS', 'IPTABLES'] } }
    expect(told(arm("parameters('some')", { parameters }), { type: 'number' })).toBe(null)
    expect(told(arm("parameters('mode')", { parameters }), { type: 'number' })).toBe(null)
  })

  test('it stands where the value is written, with its way', () => {
    const value = bicep('a', "var a = 'b'")
    const [problem] = refusedParameter(value, { ...anything, type: 'number' })
    expect(problem?.site).toMatchObject({ start: 8, end: 11 })
    expect(problem?.related?.map(({ message }) => message)).toEqual(["used here as 'a'", "parameter 'x'"])
  })
})
