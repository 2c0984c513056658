import { describe, expect, test } from '@jest/globals'
import { parseJson } from '../../../../src/syntax/json/parse.js'
import { toPlain } from '../../../../src/syntax/json/to-plain.js'

function plain(text: string): unknown {
  const { root, problems } = parseJson(text)
  if (root === null) throw new Error(problems[0]?.message ?? 'no root and no problem')
  return toPlain(root)
}

/** The looseness as `text: message`. */
function looseness(text: string): string[] {
  return parseJson(text).looseness.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`)
}

describe('the tree', () => {
  test('keeps the place of every node, quotes included, and what stands twice', () => {
    const text = '{ "a": [1, true],\r\n  "a": null }'
    expect(parseJson(text)).toEqual({
      root: {
        kind: 'object',
        start: 0,
        end: 32,
        members: [
          {
            key: { kind: 'string', start: 2, end: 5, value: 'a' },
            value: {
              kind: 'array',
              start: 7,
              end: 16,
              items: [
                { kind: 'number', start: 8, end: 9, value: 1 },
                { kind: 'boolean', start: 11, end: 15, value: true },
              ],
            },
          },
          {
            key: { kind: 'string', start: 21, end: 24, value: 'a' },
            value: { kind: 'null', start: 26, end: 30 },
          },
        ],
      },
      problems: [],
      looseness: [],
    })
  })

  test('counts from the start of the text, also behind a byte order mark, which az accepts', () => {
    expect(parseJson('\ufeff7')).toEqual({
      root: { kind: 'number', start: 1, end: 2, value: 7 },
      problems: [],
      looseness: [],
    })
  })

  test.each(['0', '-0', '1.5', '-12.25e-3', '1E+2', '1e400', '12345678901234567890'])('reads the number %s', (text) => {
    expect(plain(text)).toBe(Number(text))
  })

  test.each([
    String.raw`"\" \\ \/ \b \f \n \r \t"`,
    String.raw`"\u0041\uD83D\uDE00\ud800"`,
    '"é 😀 \u2028 \u007f"',
    '""',
  ])('decodes %s', (text) => {
    expect(plain(text)).toBe(JSON.parse(text))
  })

  test('makes nothing of __proto__', () => {
    const value = plain('{ "__proto__": { "enabled": true } }') as Record<string, unknown>
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(value.enabled).toBeUndefined()
  })

  test('reads 500 levels', () => {
    expect(parseJson('['.repeat(500) + ']'.repeat(500)).problems).toEqual([])
  })
})

describe('looseness', () => {
  test.each<[string, unknown, string[]]>([
    ['// a\r\n{} // b', {}, ['// a: a comment', '// b: a comment']],
    ['// a\r{} // b\r', {}, ['// a: a comment', '// b: a comment']],
    ['/* a\n */ 1 /**/', 1, ['/* a\n */: a comment', '/**/: a comment']],
    ['{"a": 1, }', { a: 1 }, [",: a comma before '}'"]],
    ['[1,[2,],]', [1, [2]], [",: a comma before ']'", ",: a comma before ']'"]],
    ['[1, /* x */ ]', [1], [",: a comma before ']'", '/* x */: a comment']],
    ['"a\nb\tc"', 'a\nb\tc', ['\n: a raw line break in a string']],
    ['"a\tb\\n\n"', 'a\tb\n\n', ['\t: a raw tab in a string']],
    ['"\u0000\u001f\\u0001"', '\u0000\u001f\u0001', ['\u0000: a raw control character (U+0000) in a string']],
    ['["a\\\\\nb"]', ['a\\\nb'], ['\n: a raw line break in a string']],
    ['[\u00a0\u20091]', [1], ['\u00a0\u2009: a blank other than space, tab and line break']],
    ['{"//": "/* */"}', { '//': '/* */' }, []],
  ])('%j', (text, value, expected) => {
    expect(plain(text)).toEqual(value)
    expect(looseness(text)).toEqual(expected)
  })
})

describe('problems', () => {
  test.each<[string, number, string]>([
    ['', 0, 'expected a JSON value, found an empty file'],
    [' \n', 2, 'expected a JSON value, found an empty file'],
    ['{', 1, "expected a property name in double quotes or '}', found the end of the file"],
    ['{"a" 1}', 5, "expected ':' after the property name, found '1'"],
    ['{"a":', 5, 'expected a value, found the end of the file'],
    ['{"a":1', 6, "expected ',' or '}' after the property's value, found the end of the file"],
    ['{"a":1 "b":2}', 7, "expected ',' or '}' after the property's value, found '\"'"],
    ['{"a":1,,}', 7, "expected a property name in double quotes, found ','"],
    ['{"a":1]', 6, "expected ',' or '}' after the property's value, found ']'"],
    ['[1 2]', 3, "expected ',' or ']' after the item, found '2'"],
    ['[1,,2]', 3, "expected a value, found ','"],
    ['[,]', 1, "expected a value, found ','"],
    ['{} {}', 3, "expected the end of the file, found '{'"],
    ['nullx', 4, "expected the end of the file, found 'x'"],
    [
      '{mode:1}',
      1,
      "expected a property name in double quotes or '}', found 'mode': a property name needs double quotes",
    ],
    [
      "{'a':1}",
      1,
      "expected a property name in double quotes or '}', found a single quote: a property name needs double quotes",
    ],
    ["['a']", 1, 'expected a value, found a single quote: a string needs double quotes'],
    ['[IPVS]', 1, "expected a value, found 'IPVS': a string needs double quotes"],
    ['[NaN]', 1, "expected a value, found 'NaN': JSON has no NaN, write a number or null"],
    ['[-Infinity]', 1, "expected a value, found '-Infinity': JSON has no Infinity, write a number or null"],
    ['[True]', 1, "expected a value, found 'True': write true"],
    ['[None]', 1, "expected a value, found 'None': write null"],
    ['[constructor]', 1, "expected a value, found 'constructor': a string needs double quotes"],
    ['[+1]', 1, "expected a value, found '+1': a JSON number begins with a digit or '-'"],
    ['[.5]', 1, "expected a value, found '.5': a JSON number begins with a digit or '-'"],
    ['[01]', 2, "expected no digit after the leading zero of a number, found '1'"],
    ['[-]', 2, "expected a digit after '-', found ']'"],
    ['[1.]', 3, "expected a digit after '.', found ']'"],
    ['[1e+]', 4, "expected a digit in the exponent, found ']'"],
    ['["a]', 1, "expected '\"' at the end of the string, found the end of the file"],
    ['"a\\', 0, "expected '\"' at the end of the string, found the end of the file"],
    [
      '"C:\\x"',
      4,
      "expected one of \" \\ / b f n r t u after a backslash, found 'x': a backslash itself is written \\\\",
    ],
    ['"\\u12G4"', 5, "expected four hexadecimal digits after '\\u', found 'G4'"],
    ['/* a', 0, "expected '*/' at the end of the comment, found the end of the file"],
    ['/x', 0, "expected '//' or '/*', found '/'"],
    ['# a', 0, "expected a value, found '#': comments begin with '//'"],
    ['\u0000', 0, 'expected a value, found the character U+0000'],
    ['[\ufeff1]', 1, 'expected a value, found the character U+FEFF'],
    ['{{ .Values }}', 1, "expected a property name in double quotes or '}', found '{'"],
    [
      '{"a":"b\n,"c":"d"}',
      10,
      "expected ',' or '}' after the property's value, found 'c': the string before it runs over several lines, " +
        'so its closing quote may be missing',
    ],
    ['['.repeat(501), 500, 'expected at most 500 levels of objects and arrays, found one more'],
    ['{"a":'.repeat(200_000), 2500, 'expected at most 500 levels of objects and arrays, found one more'],
    [`[${'1,'.repeat(2_000_001)}1]`, 4_000_001, 'expected at most 2000000 values and comments in a file, found more'],
    ['/**/'.repeat(2_000_001), 8_000_000, 'expected at most 2000000 values and comments in a file, found more'],
  ])('%.40j', (text, start, message) => {
    const { root, problems } = parseJson(text)
    expect(root).toBeNull()
    expect(problems.map((problem) => ({ start: problem.start, message: problem.message }))).toEqual([
      { start, message },
    ])
  })

  test('keeps the looseness up to the place where reading stopped', () => {
    expect(looseness('// a\n[1,] x')).toEqual(['// a: a comment', ",: a comma before ']'"])
  })
})
