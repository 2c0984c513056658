/** The places of a scalar's characters in the file. */
import { describe, expect, test } from '@jest/globals'
import { sourceOffset } from '../../../../src/syntax/script/mapped-text.js'
import { parseYamlDocuments } from '../../../../src/syntax/yaml/documents.js'
import { scalarText } from '../../../../src/syntax/yaml/scalar-text.js'

/** The content of the value of `run`, and the text of the file from each word of it on. */
function wordsOf(yaml: string): { readonly content: string | null; readonly agree: boolean } {
  const { documents, problems } = parseYamlDocuments(yaml)
  expect(problems).toEqual([])
  const [root] = documents
  const value = root?.kind === 'object' ? root.members[0]?.value : undefined
  if (value?.kind !== 'string') throw new Error('no string')
  const mapped = scalarText(yaml, value)
  if (mapped === null) return { content: null, agree: false }
  const words = [...mapped.text.matchAll(/\w+/g)]
  const agree = words.every(([word, ..._], index) => {
    const at = sourceOffset(mapped, words[index]?.index ?? 0)
    return yaml.slice(at, at + word.length) === word
  })
  return { content: mapped.text, agree }
}

describe.each([
  ['plain', 'run: az aks create -g a\n', 'az aks create -g a'],
  ['plain over lines', 'run: az aks\n  create\n\n  again\n', 'az aks create\nagain'],
  ['single quotes', "run: 'az ''x'' y'\n", "az 'x' y"],
  ['double quotes', 'run: "az \\"x\\" y"\n', 'az "x" y'],
  ['literal', 'run: |\n  one two\n    three\n\n  four\n', 'one two\n  three\n\nfour\n'],
  ['literal, stripped', 'run: |-\n  one\n  two\n', 'one\ntwo'],
  ['literal, kept', 'run: |+\n  one\n\n', 'one\n\n'],
  ['literal, indented by hand', 'run: |2\n    one\n  two\n', '  one\ntwo\n'],
  ['literal with carriage returns', 'run: |\r\n  one\r\n  two\r\n', 'one\ntwo\n'],
  ['folded', 'run: >\n  one\n  two\n\n  three\n', 'one two\nthree\n'],
  ['folded with an indented line', 'run: >\n  one\n    two\n  three\n', 'one\n  two\nthree\n'],
  ['empty', "run: ''\n", ''],
])('%s', (_, yaml, expected) => {
  test('has its content, each word with its place', () => {
    expect(wordsOf(yaml)).toEqual({ content: expected, agree: true })
  })
})

test('documents that cannot be read leave the others readable', () => {
  const { documents, problems } = parseYamlDocuments('a: 1\n---\nb: [\n---\nc: 3\nc: 4\n1: x\n')
  expect(documents).toHaveLength(2)
  expect(problems).not.toHaveLength(0)
})

test('a key may stand twice and be any scalar', () => {
  const { documents, problems } = parseYamlDocuments('a: 1\na: 2\n1: x\n---\nb: !Ref y\n')
  expect(problems).toEqual([])
  expect(documents).toHaveLength(2)
})
