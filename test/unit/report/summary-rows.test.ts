import { describe, expect, test } from '@jest/globals'
import { byteLength, type Row, sectionTexts } from '../../../src/report/summary-rows.js'

function row(text: string, importance = 0, table = 'T'): Row {
  return { text, table, importance }
}

function section(title: string, rows: readonly Row[]) {
  return { title, nouns: ['row', 'rows'] as const, rows }
}

test('a table opens once, and again where another was between', () => {
  const rows = [row('1', 0, 'A'), row('2', 0, 'A'), row('3', 0, 'B'), row('4', 0, 'A')]
  expect(sectionTexts([section('S', rows)], 10_000)).toEqual(['### S\n\nA\n1\n2\n\nB\n3\n\nA\n4\n'])
})

test('a section without rows is empty and takes no room', () => {
  expect(sectionTexts([section('S', []), section('U', [row('1')])], 310)).toEqual(['', '### U\n\nT\n1\n'])
})

describe('what does not fit', () => {
  const rows = [row('notice'.padEnd(100)), row('error'.padEnd(100), 2), row('warning'.padEnd(100), 1)]

  test.each([
    [300 + 400, ['notice', 'error', 'warning'], null],
    [300 + 250, ['error', 'warning'], '2 of 3'],
    [300 + 150, ['error'], '1 of 3'],
    [300, [], '0 of 3'],
  ])('in %d bytes', (room, kept, said) => {
    const [text = ''] = sectionTexts([section('S', rows)], room)
    expect(text.match(/notice|error|warning/g) ?? []).toEqual(kept)
    const sentence = `**${said} rows fit here, the gravest first; the log has all of them.**`
    expect(text.includes('fit here') ? sentence : null).toBe(said === null ? null : sentence)
    if (said !== null) expect(text).toContain(sentence)
    expect(byteLength(text)).toBeLessThanOrEqual(room)
  })

  test('nothing is folded where nothing fits', () => {
    const textIn = (room: number) => sectionTexts([{ ...section('S', rows), foldAbove: 2 }], room).join('')
    expect(textIn(300 + 150)).toContain('<details><summary>1 row</summary>')
    expect(textIn(300)).not.toContain('<details>')
  })

  test('a section takes what the ones before it leave', () => {
    const texts = sectionTexts([section('S', [row('x'.repeat(500))]), section('U', [row('y'.repeat(500))])], 600 + 700)
    expect(texts.map((text) => /1|0 of 1/.exec(text)?.[0] ?? 'all')).toEqual(['all', '0 of 1'])
  })

  test('details go before the first row does, in every section', () => {
    const said = '**How each value gets there is left out to fit here; the log has it.**'
    const detailed = (name: string) => ({ ...row(`${name} ${'detail '.repeat(20)}`), brief: name })
    const sections = [section('S', [detailed('a'), detailed('b')]), section('U', [detailed('c'), row('d'.repeat(200))])]
    expect(sectionTexts(sections, 2 * 300 + 700).join('')).toMatch(/a detail.*b detail.*c detail.*d{200}/s)
    const [first = '', second = ''] = sectionTexts(sections, 2 * 300 + 400)
    expect(first).toBe(`### S\n\n${said}\n\nT\na\nb\n`)
    expect(second).toBe(`### U\n\n${said}\n\nT\nc\n${'d'.repeat(200)}\n`)
  })

  test('counts bytes, not characters', () => {
    const [text = ''] = sectionTexts([section('S', [row('日'.repeat(100))])], 300 + 200)
    expect(text).toContain('0 of 1 row fit')
  })
})
