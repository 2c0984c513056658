import { expect, test } from '@jest/globals'
import { parseJson } from '../../../../src/syntax/json/parse.js'
import { offsetsOf } from '../../../../src/syntax/json/string-offsets.js'

/** What is written for each code unit of the string, the closing quote last. */
function written(text: string): string[] {
  const { root } = parseJson(text)
  if (root?.kind !== 'string') throw new Error('no string')
  const offset = offsetsOf(text, root)
  return Array.from({ length: root.value.length + 1 }, (_, index) => text.slice(offset(index), offset(index + 1)))
    .slice(0, -1)
    .concat(text.slice(offset(root.value.length), root.end))
}

test.each<[string, string[]]>([
  ['""', ['"']],
  ['  "ab"', ['a', 'b', '"']],
  [String.raw`"a\nb"`, ['a', String.raw`\n`, 'b', '"']],
  [String.raw`"\"\\"`, [String.raw`\"`, String.raw`\\`, '"']],
  [String.raw`"\u0041b"`, [String.raw`\u0041`, 'b', '"']],
  [String.raw`"\ud83d\ude00x"`, [String.raw`\ud83d`, String.raw`\ude00`, 'x', '"']],
  ['"😀\\/"', ['\ud83d', '\ude00', '\\/', '"']],
  ['"a\n\\t"', ['a', '\n', '\\t', '"']],
])('%j', (text, parts) => {
  expect(written(text)).toEqual(parts)
})

test.each(['"abc"', String.raw`"a\nc"`])('an index outside %s is held to its ends', (text) => {
  const { root } = parseJson(text)
  if (root?.kind !== 'string') throw new Error('no string')
  const offset = offsetsOf(text, root)
  expect([offset(-1), offset(99)]).toEqual([1, text.length - 1])
})
