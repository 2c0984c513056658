/** Edits change what they name and nothing else. */
import { describe, expect, test } from '@jest/globals'
import { applyEdits, spanOf, type TextEdit } from '../../../src/fix/apply-edits.js'

const source = (text: string) => ({ path: 'a.json', text })

/** `1:3-1:5 x`: replaces line 1, columns 3 to before 5, by x. */
function edit(written: string): TextEdit {
  const [, line, column, endLine, endColumn, text = ''] = /^(\d+):(\d+)-(\d+):(\d+) (.*)$/s.exec(written) ?? []
  return {
    place: { line: Number(line), column: Number(column), endLine: Number(endLine), endColumn: Number(endColumn) },
    text,
  }
}

describe('the text with the edits applied', () => {
  test.each([
    ['abc', [], 'abc'],
    ['abc', ['1:2-1:3 X'], 'aXc'],
    ['abc', ['1:1-1:4 '], ''],
    ['abc', ['1:4-1:4 !'], 'abc!'],
    ['abc', ['1:1-1:1 !'], '!abc'],
    ['a\nb\nc', ['2:1-2:2 BB', '1:1-1:2 A'], 'A\nBB\nc'],
    ['a\r\nb\r\n', ['2:1-2:2 B'], 'a\r\nB\r\n'],
    ['a\rb\nc\r\nd', ['1:3-1:4 B', '3:1-3:2 D'], 'a\rB\nc\r\nD'],
    ['a\nb\nc\n', ['1:2-3:1 +'], 'a+c\n'],
    ['\t😀b', ['1:4-1:5 B'], '\t😀B'],
    ['ab', ['1:1-1:2 A', '1:2-1:3 B'], 'AB'],
    ['ab', ['1:1-1:2 A', '1:1-1:2 A'], 'Ab'],
    ['\u2028x\u0085y', ['1:2-1:3 X'], '\u2028X\u0085y'],
  ])('%j, %j', (text, edits, expected) => {
    expect(applyEdits(source(text), edits.map(edit))).toBe(expected)
  })

  test.each([[['1:1-1:3 A', '1:2-1:3 B']], [['1:1-1:2 A', '1:1-1:2 B']], [['1:1-1:1 A', '1:1-1:1 B']]])(
    'edits that overlap are a mistake of the caller: %j',
    (edits) => {
      expect(() => applyEdits(source('abc'), edits.map(edit))).toThrow(/a\.json overlap/)
    },
  )
})

describe('a place that the text does not have', () => {
  test.each([
    ['abc', '1:4-1:4 ', { start: 3, end: 3 }],
    ['abc', '1:4-1:5 ', null],
    ['abc\n', '1:1-1:5 ', null],
    ['abc\n', '2:1-2:1 ', { start: 4, end: 4 }],
    ['abc', '2:1-2:1 ', null],
    ['abc', '1:0-1:1 ', null],
    ['abc', '1:3-1:2 ', null],
  ])('%j, %j', (text, written, span) => {
    expect(spanOf(source(text), edit(written))).toEqual(span)
  })
})
