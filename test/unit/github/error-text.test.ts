/** An error of the action in the job summary. */
import { expect, test } from '@jest/globals'
import { errorText } from '../../../src/github/error-text.js'

const maximumSize = 30_000
const more = '… the log has all of it.'

/** The lines below the title. */
const shown = (lines: readonly string[], isQuoted = false) =>
  (errorText('Title', lines.join('\n'), isQuoted).split('\n')[2] ?? '').split('<br>')

test.each([
  ['our own words, what they quote as code', false, "a '*b*'<br>c"],
  ['a text that is not ours', true, "<code>a '*b*'</code><br><code>c</code>"],
])('%s', (_, isQuoted, expected) => {
  expect(errorText('The policy is wrong', "a '*b*'\nc", isQuoted)).toBe(
    `## ❌ The policy is wrong\n\n${expected.replaceAll("'*b*'", isQuoted ? "'&#42;b&#42;'" : '<code>&#42;b&#42;</code>')}\n`,
  )
})

const tenth = 'x'.repeat(maximumSize / 10)

test.each([
  ['just fits', [tenth.repeat(10)], 1],
  ['has one character too many', [`${tenth.repeat(10)}x`], 0],
  ['has a line too many', Array.from({ length: 11 }, () => tenth), 10],
  ['has characters of several bytes', Array.from({ length: 10 }, () => 'é'.repeat(maximumSize / 10)), 5],
])('a text that %s: the lines that fit', (_, lines, fitting) => {
  expect(shown(lines)).toEqual([...lines.slice(0, fitting), ...(fitting < lines.length ? [more] : [])])
})

test('what Markdown makes of a text counts, and the text ends where a line does not fit', () => {
  const long = '*'.repeat(maximumSize / 5)
  expect(shown(['first', long, 'last'])).toEqual(['first', more])
})
