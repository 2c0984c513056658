import { expect, test } from '@jest/globals'
import { shownLines } from '../../../src/github/shown-lines.js'

/** `3 1 text`: line 3, in the second hunk; new where a `+` follows. */
function linesOf(patch: string): readonly string[] {
  return [...shownLines(patch)].map(([line, { text, hunk, isNew }]) => `${line} ${hunk}${isNew ? '+' : ''} ${text}`)
}

test('added and unchanged lines of every hunk', () => {
  const patch = '@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n@@ -10,2 +10,3 @@ function f() {\n x\n+@@ -1 +1 @@\n y'
  expect(linesOf(patch)).toEqual(['1 0 a', '2 0+ B', '3 0 c', '10 1 x', '11 1+ @@ -1 +1 @@', '12 1 y'])
})

test.each([
  ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file', ['1 0+ a', '2 0+ b']],
  ['a file of one line', '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b', ['1 0+ b']],
  ['a deleted file', '@@ -1,2 +0,0 @@\n-a\n-b', []],
  [
    'empty lines, carriage returns and a byte order mark',
    '@@ -1,2 +1,2 @@\n+\ufeffa\r\n \r',
    ['1 0+ \ufeffa\r', '2 0 \r'],
  ],
  ['nothing', '', []],
  ['no patch', 'Binary files differ\n+x', []],
])('%s', (_, patch, lines) => {
  expect(linesOf(patch)).toEqual(lines)
})

test('a line of a file that looks like a header of a hunk is one of its lines', () => {
  expect(linesOf('@@ -1 +1,2 @@\n @@ -5 +5 @@\n+b')).toEqual(['1 0 @@ -5 +5 @@', '2 0+ b'])
})
