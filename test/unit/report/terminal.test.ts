import { describe, expect, test } from '@jest/globals'
import { colours, noPaint, printable } from '../../../src/report/terminal.js'

describe('printable()', () => {
  test.each([
    ['plain', 'plain'],
    ['a\tb', 'a\tb'],
    ['ünï 漢字 🚀', 'ünï 漢字 🚀'],
    ['a\nb', 'a\\x0ab'],
    ['\r\n', '\\x0d\\x0a'],
    ['\u0000', '\\x00'],
    ['\u001b[31mred', '\\x1b[31mred'],
    ['\u009b31m', '\\x9b31m'],
    ['\u007f', '\\x7f'],
    // What turns the direction of text, and what nobody sees.
    ['\u202eevil', '\\x202eevil'],
    ['zero\u200bwidth', 'zero\\x200bwidth'],
    ['\ufeff', '\\xfeff'],
    ['a\u2028b', 'a\\x2028b'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected)
  })
})

test('every colour ends where it began', () => {
  for (const paint of Object.values(colours)) {
    expect(paint('a').replaceAll('\u001b', 'ESC')).toMatch(/^ESC\[\d+maESC\[\d+m$/)
  }
  expect(new Set(Object.values(colours).map((paint) => paint('a'))).size).toBe(Object.keys(colours).length)
})

test('without colours, text is itself', () => {
  expect(Object.values(noPaint).map((paint) => paint('a'))).toEqual(Object.keys(colours).map(() => 'a'))
})
