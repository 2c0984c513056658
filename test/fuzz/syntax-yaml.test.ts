import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JsonNode } from '../../src/syntax/json/syntax.js'
import { toPlain } from '../../src/syntax/json/to-plain.js'
import { parseYaml } from '../../src/syntax/yaml/parse.js'

test('reads JSON, which is YAML, as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom('', '  '), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      const { value: root, problems } = parseYaml(text)
      expect(problems).toEqual([])
      expect(JSON.stringify(root && toPlain(root))).toBe(JSON.stringify(JSON.parse(text)))
    }),
    { numRuns: 300 },
  )
})

function nodesOf(node: JsonNode): JsonNode[] {
  if (node.kind === 'array') return [node, ...node.items.flatMap(nodesOf)]
  if (node.kind === 'object') return [node, ...node.members.flatMap(({ key, value }) => [key, ...nodesOf(value)])]
  return [node]
}

const fragment = fc.oneof(
  fc.constantFrom(
    'a: 1\n',
    'b:\n',
    '  c: x\n',
    '- ',
    '- d\n',
    '? ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '&x ',
    '*x',
    '!!str ',
  ),
  fc.constantFrom(
    '!y ',
    '|\n',
    '>-\n',
    '"',
    "'",
    '# e\n',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<: ',
    '\t',
    '\r\n',
    ' ',
    '\0',
  ),
  fc.constantFrom('2027-03-31', 'off', '.inf', '1e3', '~', '__proto__: ', '\ufeff', '\u2028', '@', '`'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

test('never throws: a value or problems, and every span lies in the text', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 30 }), (fragments) => {
      const text = fragments.join('')
      const { value, problems } = parseYaml(text)
      expect(value === null).toBe(problems.length > 0)
      for (const { start, end } of [...problems, ...(value === null ? [] : nodesOf(value))]) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
})
