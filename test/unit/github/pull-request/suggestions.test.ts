import { describe, expect, test } from '@jest/globals'
import { suggestionMarker, suggestionText } from '../../../../src/github/pull-request/suggestion-text.js'
import { type Suggestion, suggestionsOf } from '../../../../src/github/pull-request/suggestions.js'
import type { Finding } from '../../../../src/model/finding.js'
import { finding } from '../../../support/findings.js'
import { suggestedText } from '../../../support/suggestions.js'

const text = 'one\ntwo\r\nthree\nfour'
type Edit = readonly [line: number, column: number, endLine: number, endColumn: number, text: string, file?: string]

function fixing(...edits: readonly Edit[]): Finding {
  const placed = edits.map(([line, column, endLine, endColumn, text, file = 'a.json']) => ({
    place: { file, line, column, endLine, endColumn },
    text,
  }))
  return finding({ fix: { title: 'Fix', safe: true, edits: placed } })
}

function suggested(...findings: readonly Finding[]): readonly Suggestion[] {
  return suggestionsOf(findings, (path) => (path === 'gone.json' ? { reason: 'it is gone' } : { path, text }))
}

/** `2-3 "two\r\nthree\n" → "TWO\n"` */
function told(suggestions: readonly Suggestion[]): readonly string[] {
  return suggestions.map(
    ({ file, startLine, endLine, before, after }) =>
      `${file} ${startLine}-${endLine} ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  )
}

describe('whole lines, as they are after the fix', () => {
  test.each<[string, readonly Finding[], readonly string[]]>([
    ['one line', [fixing([1, 1, 1, 4, 'ONE'])], ['a.json 1-1 "one\\n" → "ONE\\n"']],
    ['its line end is kept', [fixing([2, 2, 2, 3, 'W'])], ['a.json 2-2 "two\\r\\n" → "tWo\\r\\n"']],
    ['the last line, which has none', [fixing([4, 5, 4, 5, '!'])], ['a.json 4-4 "four" → "four!"']],
    ['several lines', [fixing([1, 4, 3, 1, ' '])], ['a.json 1-3 "one\\ntwo\\r\\nthree\\n" → "one three\\n"']],
    ['more lines than before', [fixing([1, 4, 1, 4, '\nand a half'])], ['a.json 1-1 "one\\n" → "one\\nand a half\\n"']],
    [
      'an edit in two places with lines between them',
      [fixing([1, 1, 1, 2, 'O'], [3, 1, 3, 2, 'T'])],
      ['a.json 1-3 "one\\ntwo\\r\\nthree\\n" → "One\\ntwo\\r\\nThree\\n"'],
    ],
    [
      'fixes of the same line in one',
      [fixing([1, 1, 1, 2, 'O']), fixing([1, 3, 1, 4, 'E'])],
      ['a.json 1-1 "one\\n" → "OnE\\n"'],
    ],
    [
      'fixes of neighbouring lines apart, in the order of files and lines',
      [fixing([2, 1, 2, 2, 'T']), fixing([1, 1, 1, 2, 'O']), fixing([1, 1, 1, 2, 'O', '0.json'])],
      ['0.json 1-1 "one\\n" → "One\\n"', 'a.json 1-1 "one\\n" → "One\\n"', 'a.json 2-2 "two\\r\\n" → "Two\\r\\n"'],
    ],
    [
      'the same edit of two findings',
      [fixing([1, 1, 1, 2, 'O']), fixing([1, 1, 1, 2, 'O'])],
      ['a.json 1-1 "one\\n" → "One\\n"'],
    ],
  ])('%s', (_, findings, expected) => {
    expect(told(suggested(...findings))).toEqual(expected)
  })
})

describe('nothing for', () => {
  const unsafe = finding({ fix: { title: 'Fix', safe: false, edits: [] } })
  test.each<[string, Finding]>([
    ['a fix of two files', fixing([1, 1, 1, 2, 'O'], [1, 1, 1, 2, 'O', 'b.json'])],
    ['a file that is gone', fixing([1, 1, 1, 2, 'O', 'gone.json'])],
    ['a place that is not there', fixing([9, 1, 9, 2, 'O'])],
    ['a fix that is not safe', unsafe],
    ['no fix', finding()],
  ])('%s', (_, given) => {
    expect(suggested(given)).toEqual([])
  })
})

describe('the comment', () => {
  const [suggestion] = suggested(fixing([1, 1, 1, 4, 'ONE']))
  if (suggestion === undefined) throw new Error('There is no suggestion.')

  test.each(['a\n', '  a\n\tb\n', '\n', '', '```\n', '````suggestion\n', 'a\r\nb\r\n', '~~~\n', '    ```` x `````\n'])(
    'holds %j as it is',
    (after) => {
      expect(suggestedText(suggestionText(suggestion, after))).toBe(after)
    },
  )

  test('names what it fixes, and at most five things', () => {
    const many = { ...suggestion, findings: Array.from({ length: 7 }, () => suggestion.findings).flat() }
    const [messages = ''] = suggestionText(many, 'a\n').split('\n')
    expect(messages.split('<br>')).toEqual([
      ...Array.from({ length: 5 }, () => '[config-schema](https://example.com/config-schema.md): mode is wrong.'),
      '2 more on these lines.',
    ])
  })

  test('says nothing that Markdown could read as more than text', () => {
    const hostile = {
      ...suggestion,
      findings: suggestion.findings.map((one) => ({ ...one, message: '<b> @all [x](y)' })),
    }
    expect(suggestionText(hostile, 'a\n')).toContain(': &#60;b&#62; &#64;&#8203;all &#91;x&#93;(y)\n')
  })

  test('has a marker of what it fixes and how', () => {
    const marker = suggestionMarker(suggestion)
    expect(marker).toMatch(/^<!-- kube-proxy-policy fix [0-9a-f]{32} -->\n$/)
    expect(suggestionMarker({ ...suggestion, startLine: 7, endLine: 7 })).toBe(marker)
    for (const other of [{ file: 'b.json' }, { before: 'x\n' }, { after: 'x\n' }, { findings: [] }]) {
      expect(suggestionMarker({ ...suggestion, ...other })).not.toBe(marker)
    }
  })
})
