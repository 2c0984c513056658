import { describe, expect, test } from '@jest/globals'
import { codeFrame } from '../../../src/report/code-frame.js'
import { colours, noPaint } from '../../../src/report/terminal.js'

/** The frame of the marked part of a line: `a «b» c`. */
function frame(marked: string, line = 7): readonly string[] {
  const from = marked.indexOf('«')
  const text = marked.replace(/[«»]/g, '')
  const place = { file: 'a.bicep', line, column: from + 1, endLine: line, endColumn: marked.indexOf('»') }
  return codeFrame(place, (file, asked) => (file === 'a.bicep' && asked === line ? text : null), noPaint)
}

describe('codeFrame()', () => {
  test.each([
    ["mode: «'IPVS'»", ["  7 | mode: 'IPVS'", '    |       ^^^^^^']],
    ['«{» "mode": 1 }', ['  7 | { "mode": 1 }', '    | ^']],
    ["mode:«» 'x'", ["  7 | mode: 'x'", '    |      ^']],
    ['last«»', ['  7 | last', '    |     ^']],
    ['«»', ['  7 | ', '    | ^']],
    // Tabs stay tabs in both lines, so that the marks stand right however wide they are.
    ["\t\tmode:\t«'IPVS'»", ["  7 | \t\tmode:\t'IPVS'", '    | \t\t     \t^^^^^^']],
    // What takes two columns, and what takes none.
    ["'ünï' «1»", ["  7 | 'ünï' 1", '    |       ^']],
    ["'u\u0308' «1»", ["  7 | 'u\u0308' 1", '    |     ^']],
    ["'🚀' «1»", ["  7 | '🚀' 1", '    |      ^']],
    ["'漢字' «カナ»", ["  7 | '漢字' カナ", '    |        ^^^^']],
    // Control characters are shown, and never sent.
    ["'\u001b[31m' «1»", ["  7 | '\\x1b[31m' 1", '    |            ^']],
    ['a\rb «1»', ['  7 | a\\x0db 1', '    |        ^']],
    ["'\u202e' «x\u0000y»", ["  7 | '\\x202e' x\\x00y", '    |          ^^^^^^']],
  ])('%j', (marked, expected) => {
    expect(frame(marked)).toEqual(expected)
  })

  test('the gutter is as wide as the number', () => {
    expect(frame('«a»', 1234)).toEqual(['  1234 | a', '       | ^'])
  })

  test('a file whose text is not known has no frame', () => {
    const place = { file: 'other', line: 7, column: 1, endLine: 7, endColumn: 2 }
    expect(codeFrame(place, () => null, noPaint)).toEqual([])
  })

  test('a place of several lines is marked to the end of its first', () => {
    const place = { file: 'a', line: 1, column: 3, endLine: 3, endColumn: 1 }
    expect(codeFrame(place, () => 'a {b', noPaint)).toEqual(['  1 | a {b', '    |   ^^'])
  })

  test('colours', () => {
    const place = { file: 'a', line: 1, column: 1, endLine: 1, endColumn: 3 }
    expect(codeFrame(place, () => 'ab', colours)).toEqual([
      '  \u001b[2m1 |\u001b[22m ab',
      '  \u001b[2m  |\u001b[22m \u001b[31m^^\u001b[39m',
    ])
  })
})

describe('long lines', () => {
  const width = 120
  const [x, y] = ['x', 'y'].map((letter) => letter.repeat(1_000_000)) as [string, string]

  test('are cut behind the place', () => {
    expect(frame(`ab «cd»${y}`)).toEqual([`  7 | ab cd${y.slice(0, width - 5)}…`, '    |    ^^'])
  })

  test('are cut before and behind it', () => {
    expect(frame(`${x}«cd»${y}`)).toEqual([
      `  7 | …${x.slice(0, 40)}cd${y.slice(0, width - 42)}…`,
      `    | ${' '.repeat(41)}^^`,
    ])
  })

  test('marks end with what is shown', () => {
    expect(frame(`«${x}»`)).toEqual([`  7 | ${x.slice(0, width)}…`, `    | ${'^'.repeat(width)}`])
    expect(frame(`${x}«${y}»`)).toEqual([
      `  7 | …${x.slice(0, 40)}${y.slice(0, width - 40)}…`,
      `    | ${' '.repeat(41)}${'^'.repeat(width - 40)}`,
    ])
  })

  test('a line that just fits is not cut', () => {
    expect(frame(`«a»${'x'.repeat(width - 1)}`)[0]).toBe(`  7 | a${'x'.repeat(width - 1)}`)
    expect(frame(`«a»${'x'.repeat(width)}`)[0]).toBe(`  7 | a${'x'.repeat(width - 1)}…`)
  })

  test.each([0, 1])('no character is cut in two (%i)', (shift) => {
    const rockets = '🚀'.repeat(200)
    const [shown = ''] = frame(`${'a'.repeat(shift)}${rockets}«b»${rockets}`)
    expect(shown).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
    expect(shown).toContain('b')
  })
})
