import { describe, expect, test } from '@jest/globals'
import { lineOf, lineStartsOf, placeOf, siteOf, startOf } from '../../../src/model/location.js'

const source = { path: 'infra/main.bicep', text: 'one\r\n\ttwo 🚀 2\n\nlast' }

describe('placeOf()', () => {
  test.each([
    ['one', '1:1-1:4'],
    ['\r', '1:4-1:5'],
    // A tab is one column, a character beyond 16 bits two.
    ['two', '2:2-2:5'],
    ['🚀', '2:6-2:8'],
    ['2', '2:9-2:10'],
    ['\n\n', '2:10-4:1'],
    ['last', '4:1-4:5'],
  ])('%j', (text, expected) => {
    const start = source.text.indexOf(text)
    const { file, line, column, endLine, endColumn } = placeOf(siteOf(source, { start, end: start + text.length }))
    expect([file, `${line}:${column}-${endLine}:${endColumn}`]).toEqual([source.path, expected])
  })

  test('the end never stands before the start', () => {
    const { line, column, endLine, endColumn } = placeOf({ source, start: 6, end: 2 })
    expect([line, column, endLine, endColumn]).toEqual([2, 2, 2, 2])
  })

  test('of a whole file, also an empty one', () => {
    const empty = { path: 'empty.json', text: '' }
    expect(placeOf(startOf(empty))).toEqual({ file: 'empty.json', line: 1, column: 1, endLine: 1, endColumn: 1 })
  })
})

describe('lineOf()', () => {
  test.each([
    [1, 'one'],
    [2, '\ttwo 🚀 2'],
    [3, ''],
    [4, 'last'],
    [5, null],
    [0, null],
  ])('line %i', (line, expected) => {
    expect(lineOf(source, line)).toBe(expected)
  })

  test('after a line break at the end there is an empty line', () => {
    const text = { path: 'a', text: 'a\n' }
    expect([lineStartsOf(text), lineOf(text, 2), lineOf(text, 3)]).toEqual([[0, 2], '', null])
  })
})
