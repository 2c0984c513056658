/** What fixes change, in the words of git. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { unifiedDiff } from '../../../src/fix/unified-diff.js'
import { temporaryRepository } from '../../support/temporary-repository.js'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}\n`).join('')

function diffOf(path: string, before: string, after: string): string {
  return unifiedDiff({ path, before: Buffer.from(before), after: Buffer.from(after) })
}

test('changes that are near stand in one hunk, others in their own', () => {
  const before = numbers(30)
  const after = before.replace('2\n', 'two\n').replace('9\n', 'nine\n').replace('25\n', 'twenty-five\n')
  expect(diffOf('a.json', before, after)).toBe(
    `--- a/a.json
+++ b/a.json
@@ -1,12 +1,12 @@
 1
-2
+two
 3
 4
 5
 6
 7
 8
-9
+nine
 10
 11
 12
@@ -22,7 +22,7 @@
 22
 23
 24
-25
+twenty-five
 26
 27
 28
`,
  )
})

test('nothing changed: nothing is said', () => {
  expect(diffOf('a.json', 'a\n', 'a\n')).toBe('')
})

test.each([
  ['the only line, without an end', 'a.json', 'a', 'b'],
  ['the last line, without an end', 'a.json', `${numbers(9)}x`, `${numbers(9)}y`],
  ['line ends of both kinds, and a byte order mark', 'a.json', '\ufeff1\r\n2\n3\r\n', '\ufeffone\r\n2\nthree\r\n'],
  ['lines that go', 'a.json', numbers(20), numbers(20).replace('7\n8\n', '')],
  ['lines that come', 'a.json', numbers(20), numbers(20).replace('7\n', '7\n7.5\n')],
  ['a carriage return within a line, other line separators', 'a.json', 'a\rb\u2028\n', 'a\rc\u2028\n'],
  ['a name with blanks', 'a folder/a file.json', 'a\n', 'b\n'],
  ['a name in another script', 'ünïcode/文件.json', 'a\n', 'b\n'],
  ['a name with what git escapes', 'quote" back\\slash\ttab\nline.json', 'a\n', 'b\n'],
  [
    'lines that look like those of a diff',
    'a.json',
    '--- a\n+++ b\n@@ -1 +1 @@\nx\n',
    '--- a\n+++ c\n@@ -1 +1 @@\nx\n',
  ],
])('git applies it: %s', (_, path, before, after) => {
  const { folder } = temporaryRepository({ [path]: before })
  const input = diffOf(path, before, after)
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input })
  expect(readFileSync(join(folder, path), 'utf8')).toBe(after)
})

test('a name with a blank ends with a tab, as git writes it', () => {
  expect(diffOf('a b.json', 'x\n', 'y\n')).toContain('--- a/a b.json\t\n+++ b/a b.json\t\n')
})
