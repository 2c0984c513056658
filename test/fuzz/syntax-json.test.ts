import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseJson } from '../../src/syntax/json/parse.js'
import { offsetsOf } from '../../src/syntax/json/string-offsets.js'
import type { JsonNode, JsonString } from '../../src/syntax/json/syntax.js'
import { toPlain } from '../../src/syntax/json/to-plain.js'

/** Any JSON text, on one line or indented. */
const jsonText = fc
  .tuple(fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }), fc.constantFrom('', ' ', '\t', '    '))
  .map(([value, indent]) => JSON.stringify(value, null, indent))

/** What breaks JSON, or nearly does, when it is put anywhere. */
const fragment = fc.oneof(
  fc.constantFrom(
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '/',
    '//',
    '/*',
    '*/',
    '\n',
    '\r',
    '\t',
    '\0',
    '-',
    '.',
    'e',
  ),
  fc.constantFrom('0', '1', '\\u', '\\n', "'", '#', 'null', 'true', 'NaN', '\u00a0', '\ufeff', '\u2028', '\ud800', ' '),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

/** A text with a few places overwritten: offset, how much goes, what comes. */
function mutated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(), fc.nat(3), fragment)
  return fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([original, edits]) =>
    edits.reduce((current, [place, removed, added]) => {
      const at = place % (current.length + 1)
      return current.slice(0, at) + added + current.slice(at + removed)
    }, original),
  )
}

function strictly(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

function nodesOf(node: JsonNode): JsonNode[] {
  if (node.kind === 'array') return [node, ...node.items.flatMap(nodesOf)]
  if (node.kind === 'object') return [node, ...node.members.flatMap(({ key, value }) => [key, ...nodesOf(value)])]
  return [node]
}

describe('parseJson', () => {
  test('agrees with JSON.parse on what JSON.stringify writes', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        const { root, problems, looseness } = parseJson(text)
        expect({ problems, looseness }).toEqual({ problems: [], looseness: [] })
        expect(JSON.stringify(root && toPlain(root))).toBe(JSON.stringify(JSON.parse(text)))
      }),
      { numRuns: 500 },
    )
  })

  test('on broken text: JSON.parse accepts it exactly when there is no problem and no looseness', () => {
    fc.assert(
      fc.property(mutated(jsonText), (text) => {
        const { root, problems, looseness } = parseJson(text)
        const strict = text.startsWith('\ufeff') ? strictly(text.slice(1)) : strictly(text)
        expect(problems.length === 0 && looseness.length === 0).toBe(strict !== null)
        expect(problems).toHaveLength(root === null ? 1 : 0)
        if (root !== null && strict !== null) {
          expect(JSON.stringify(toPlain(root))).toBe(JSON.stringify(strict.value))
        }
        for (const { start, end } of [...problems, ...looseness]) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true)
        }
        const starts = looseness.map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((one, other) => one - other))
      }),
      { numRuns: 3000 },
    )
  })

  test('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fragment), (any, fragments) => {
        for (const text of [any, fragments.join('')]) {
          expect(parseJson(text).problems).toHaveLength(parseJson(text).root === null ? 1 : 0)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('the span of every node, read alone, is that node', () => {
    fc.assert(
      fc.property(fc.oneof(jsonText, mutated(jsonText)), (text) => {
        const { root } = parseJson(text)
        for (const node of root === null ? [] : nodesOf(root)) {
          const alone = parseJson(text.slice(node.start, node.end)).root
          expect(alone?.kind).toBe(node.kind)
          expect(JSON.stringify(alone && toPlain(alone))).toBe(JSON.stringify(toPlain(node)))
        }
      }),
    )
  })
})

/** A string literal whose code units are each written in some way, and those ways. */
const writtenString = fc
  .array(fc.tuple(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x22, 0x5c, 0x0a, 0x41)), fc.boolean()))
  .map((units) =>
    units.map(([unit, escaped]) => {
      const character = String.fromCharCode(unit)
      if (escaped) return `\\u${unit.toString(16).padStart(4, '0')}`
      return character === '"' || character === '\\' ? `\\${character}` : character
    }),
  )

test('offsetsOf leads from every index of the value to where that code unit is written', () => {
  fc.assert(
    fc.property(writtenString, fc.nat(3), (units, indent) => {
      const text = `${' '.repeat(indent)}"${units.join('')}"`
      const node = parseJson(text).root as JsonString
      const offset = offsetsOf(text, node)
      expect(node.value).toHaveLength(units.length)
      expect(units.map((_, index) => text.slice(offset(index), offset(index + 1)))).toEqual(units)
      expect(offset(node.value.length)).toBe(text.length - 1)
    }),
    { numRuns: 500 },
  )
})
