import { describe, expect, test } from '@jest/globals'
import { toPlain } from '../../../../src/syntax/json/to-plain.js'
import { parseFirstYaml, parseYaml } from '../../../../src/syntax/yaml/parse.js'

function plain(text: string): unknown {
  const { value, problems } = parseYaml(text)
  if (value === null) throw new Error(problems[0]?.message ?? 'neither value nor problem')
  return toPlain(value)
}

describe('values', () => {
  test.each<[string, unknown]>([
    ['', null],
    ['# nothing\n', null],
    ['--- 1\n...\n', 1],
    ['expires: 2027-03-31', { expires: '2027-03-31' }],
    ['version: "1.33"', { version: '1.33' }],
    ['[no, yes, on, off, y]', ['no', 'yes', 'on', 'off', 'y']],
    ['[true, False, null, ~]', [true, false, null, null]],
    ['[0o17, 0x1F, 017, -1, .5, 1e3, 1_000, 12:30]', [15, 31, 17, -1, 0.5, 1000, '1_000', '12:30']],
    ['a:\nb: ', { a: null, b: null }],
    ['{a, b: }', { a: null, b: null }],
    ['- a\n-\n', ['a', null]],
    ['[a: 1]', [{ a: 1 }]],
    ['a: |\r\n  x\r\n  y\r\n', { a: 'x\ny\n' }],
    ['a: !!str 5', { a: '5' }],
    ['a: &x { b: 1 }\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['x: &a 1\ny: &a 2\nz: *a', { x: 1, y: 2, z: 2 }],
    ['<<: { a: 1 }', { '<<': { a: 1 } }],
    ['"1": a', { '1': 'a' }],
  ])('%j', (text, value) => {
    expect(plain(text)).toEqual(value)
  })

  test('makes nothing of __proto__', () => {
    const value = plain('__proto__: { version: 1 }') as Record<string, unknown>
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(value.version).toBeUndefined()
  })

  test('has the shape of JSON, with the place of every node', () => {
    const text = '"a": [1, \'x\']\nb:\n'
    expect(parseYaml(text)).toEqual({
      value: {
        kind: 'object',
        start: 0,
        end: 16,
        members: [
          {
            key: { kind: 'string', start: 0, end: 3, value: 'a' },
            value: {
              kind: 'array',
              start: 5,
              end: 13,
              items: [
                { kind: 'number', start: 6, end: 7, value: 1 },
                { kind: 'string', start: 9, end: 12, value: 'x' },
              ],
            },
          },
          { key: { kind: 'string', start: 14, end: 15, value: 'b' }, value: { kind: 'null', start: 16, end: 16 } },
        ],
      },
      problems: [],
    })
  })

  test('an alias is the node that it names, where that is written', () => {
    const { value } = parseYaml('a: &x level\nb: *x')
    expect(value?.kind === 'object' && value.members[1]?.value).toEqual({
      kind: 'string',
      start: 6,
      end: 11,
      value: 'level',
    })
  })

  test('counts offsets from the start of the text, also behind a byte order mark', () => {
    expect(parseYaml('\ufeffa').value).toEqual({ kind: 'string', start: 1, end: 2, value: 'a' })
  })

  test.each([
    ['[', ']'],
    ['- ', ''],
    ['{a: ', '}'],
  ])('reads 100 levels of %s', (open, close) => {
    expect(parseYaml(`${open.repeat(100)}1${close.repeat(100)}`).problems).toEqual([])
  })
})

describe('problems', () => {
  const nested = 'expected at most 100 levels of nesting, found one more'
  test.each<[string, number, string]>([
    ['%YAML 1.1\n---\na: no', 0, 'expected YAML without directives, found a % line'],
    ['\ufeff# x\n%TAG ! x:\n---\na', 5, 'expected YAML without directives, found a % line'],
    ['a\n...\n%YAML 1.1\n---\nb', 6, 'expected YAML without directives, found a % line'],
    ['a: 1\n---\nb: 2', 5, 'expected one YAML document, found a second one'],
    ['a: 1\na: 2', 5, "expected each key once, found 'a' again"],
    ['{a: 1, "a": 2}', 7, "expected each key once, found 'a' again"],
    ['1: a', 0, 'expected a string as key, found 1, which is no string: put it in quotes'],
    ['true: a', 0, 'expected a string as key, found true, which is no string: put it in quotes'],
    ['null: a', 0, 'expected a string as key, found null, which is no string: put it in quotes'],
    [': a', 0, 'expected a string as key, found nothing'],
    ['? [a]\n: b', 2, 'expected a string as key, found a collection'],
    ['a: &x b\n*x : c', 8, 'expected a string as key, found an alias'],
    ['a: !level x', 3, 'Unresolved tag: !level'],
    ['a: !!binary aGk=', 3, 'Unresolved tag: tag:yaml.org,2002:binary'],
    ['a: .nan', 3, 'expected a value that JSON can hold, found NaN'],
    ['a: -.inf', 3, 'expected a value that JSON can hold, found -Infinity'],
    ['a: *x', 3, 'expected an anchor before its alias, found no &x'],
    ['a: &x [*x]', 7, 'expected an alias of something else, found *x inside &x'],
    ["a: 'x", 5, "Missing closing 'quote"],
    ['a: b: c', 3, 'Nested mappings are not allowed in compact mappings'],
    ['a:\n\tb: 1', 3, 'Tabs are not allowed as indentation'],
    ['['.repeat(200_000), 100, nested],
    ['- '.repeat(200_000), 200, nested],
    ['? '.repeat(200_000), 200, nested],
    ['{a: '.repeat(200_000), 400, nested],
    [Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''), 5351, nested],
    ['a'.repeat(1_048_577), 0, 'expected at most 1048576 characters of YAML, found 1048577'],
  ])('%.40j', (text, start, message) => {
    const { value, problems } = parseYaml(text)
    expect(value).toBeNull()
    expect(problems[0]).toMatchObject({ start, message })
  })

  test('are given in the order of the text, 20 at most', () => {
    const { problems } = parseYaml('a: 1\n'.repeat(100))
    expect(problems).toHaveLength(20)
    expect(parseYaml('a: !x 1\na: 2\nb: !y 1').problems.map(({ start }) => start)).toEqual([3, 8, 16])
  })

  test('aliases add up to 10,000 nodes and no more', () => {
    const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level <= 9; level++) {
      const alias = `*a${level - 1}`
      laughs.push(`a${level}: &a${level} [${Array(9).fill(alias).join(', ')}]`)
    }
    expect(parseYaml(laughs.slice(0, 4).join('\n')).problems).toEqual([])
    expect(parseYaml(laughs.join('\n')).problems[0]?.message).toBe(
      'expected aliases to add at most 10000 nodes, found more',
    )
  })

  test('90,000 keys are compared in linear time', () => {
    const text = Array.from({ length: 90_000 }, (_, index) => `k${index}: 1\n`).join('')
    const { value } = parseYaml(text)
    expect(value?.kind === 'object' && value.members.length).toBe(90_000)
  })
})

describe('the first of several documents', () => {
  test.each<[string, unknown]>([
    ['a: 1', { a: 1 }],
    ['a: 1\n---\nb: 2', { a: 1 }],
    ['---\na: 1\n...\n---\n!other { b: 2, b: 3 }\n---\n', { a: 1 }],
    ['---\n---\na: 1', null],
  ])('%j', (text, expected) => {
    const { value, problems } = parseFirstYaml(text)
    expect(problems).toEqual([])
    expect(value === null ? undefined : toPlain(value)).toEqual(expected)
  })

  test('all of them have to be YAML', () => {
    expect(parseFirstYaml('a: 1\n---\nb: [').value).toBeNull()
    expect(parseFirstYaml('a: [\n---\nb: 1').value).toBeNull()
  })
})
