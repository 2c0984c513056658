import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseArmExpression } from '../../src/syntax/arm-expression/parse.js'
import type { ArmExpression, ArmExpressionResult } from '../../src/syntax/arm-expression/syntax.js'
import { parseJson } from '../../src/syntax/json/parse.js'

function parse(json: string): ArmExpressionResult {
  const { root } = parseJson(json)
  if (root?.kind !== 'string') throw new Error('no string')
  return parseArmExpression(json, root)
}

/** What a tree says, apart from where. */
function said(node: ArmExpression): unknown {
  switch (node.kind) {
    case 'string':
    case 'integer':
      return node.value
    case 'call':
      return { namespace: node.namespace, name: node.name, arguments: node.arguments.map(said) }
    case 'propertyAccess':
      return { base: said(node.base), name: node.name }
    case 'indexAccess':
      return { base: said(node.base), index: said(node.index) }
  }
}

function nodesOf(node: ArmExpression): ArmExpression[] {
  if (node.kind === 'call') return [node, ...node.arguments.flatMap(nodesOf)]
  if (node.kind === 'propertyAccess') return [node, ...nodesOf(node.base)]
  if (node.kind === 'indexAccess') return [node, ...nodesOf(node.base), ...nodesOf(node.index)]
  return [node]
}

const name = fc.stringMatching(/^[A-Za-z_$][A-Za-z0-9_$]{0,5}$/)
const blank = fc.constantFrom('', '', '', ' ', '\n', '\t ')

/** An expression as it is written, and what it says. */
interface Sample {
  readonly written: string
  readonly means: unknown
}

const { expression } = fc.letrec<{ expression: Sample; call: Sample; chain: Sample }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.string({ unit: 'binary', maxLength: 5 }).map((value) => ({
      written: `'${value.replaceAll("'", "''")}'`,
      means: value,
    })),
    fc.integer().map((value) => ({ written: String(value), means: value })),
    tie('call'),
    tie('chain'),
  ),
  call: fc
    .tuple(fc.option(name), name, fc.array(tie('expression'), { maxLength: 3 }), blank, blank)
    .map(([namespace, called, parameters, before, after]) => ({
      written:
        `${namespace === null ? '' : `${namespace}${before}.${after}`}${called}${after}(${before}` +
        `${parameters.map(({ written }) => written).join(`${before},${after}`)}${after})`,
      means: { namespace, name: called, arguments: parameters.map(({ means }) => means) },
    })),
  chain: fc
    .tuple(tie('call'), fc.array(fc.oneof(name, tie('expression')), { minLength: 1, maxLength: 3 }), blank)
    .map(([base, links, space]) =>
      links.reduce<Sample>(
        ({ written, means }, link) =>
          typeof link === 'string'
            ? { written: `${written}${space}.${space}${link}`, means: { base: means, name: link } }
            : { written: `${written}${space}[${link.written}${space}]`, means: { base: means, index: link.means } },
        base,
      ),
    ),
}))

test('reads what is written, and the span of every node, read alone, is that node', () => {
  fc.assert(
    fc.property(expression, blank, ({ written, means }, space) => {
      const text = JSON.stringify(`[${space}${written}${space}]`)
      const result = parse(text)
      if (result.kind !== 'expression') throw new Error(`${result.kind} instead of an expression: ${text}`)
      expect(said(result.expression)).toEqual(means)
      for (const node of nodesOf(result.expression)) {
        const alone = parse(`"[${text.slice(node.start, node.end)}]"`)
        expect(alone.kind === 'expression' && said(alone.expression)).toEqual(said(node))
      }
    }),
    { numRuns: 1000 },
  )
})

test('never throws, and its problems lie in the string', () => {
  const token = fc.oneof(
    fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      ',',
      '.',
      "'",
      "''",
      '"',
      '-',
      '+',
      '1',
      'f',
      'f(',
      'a.b(',
      ' ',
      '\n',
      '\0',
      '\\',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(token).map((tokens) => tokens.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (inner) => {
        const text = ` ${JSON.stringify(`[${inner}]`)} `
        const result = parse(text)
        if (result.kind !== 'problem') return
        const { start, end } = result.problem
        expect(2 <= start && start <= end && end < text.length).toBe(true)
      },
    ),
    { numRuns: 3000 },
  )
})
