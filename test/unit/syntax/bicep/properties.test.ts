import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseBicep } from '../../../../src/syntax/bicep/parse.js'
import { nodesOf } from './nodes.js'
import { outline } from './outline.js'

// --- Whatever the text --------------------------------------------------------------------------------------------

const pieces = [
  ...['param', 'var', 'resource', 'module', 'output', 'type', 'import', 'func', 'if', 'for', 'in', 'a', 'b', 'null'],
  ...['{', '}', '[', ']', '(', ')', '@', ',', '.', '...', '?', '??', ':', '::', ';', '=', '=>', '==', '!', '|', '^'],
  ...['+', '-', '*', '<', '>', '&&', "'", "'''", "$'''", '${', '}', "'a'", `'\${a}'`, '\\', '\\n', '"', '#', '//'],
  ...['/*', '*/', '\n', '\n', '\n', '\r\n', ' ', '  ', '1', '42', '\0', '\u00a0', '😀', '\nvar a = 1\n', '\n@a()\n'],
  ...["\nresource a 'b' = {\n", '\nparam a string = ', '\nvar x = [\n', '\n#disable-next-line a\n'],
]
const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 80 })

test('the parser does not throw, and every span lies in the text and in its parent', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('bicep', 'bicepparam'), (parts, dialect) => {
      const text = parts.join('')
      const { statements, problems } = parseBicep(text, dialect)
      for (const { node, parent } of nodesOf(statements)) {
        const around = parent ?? { start: 0, end: text.length }
        if (node.start < around.start || node.end > around.end || node.end < node.start) return false
      }
      return problems.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)
    }),
    { numRuns: 2000 },
  )
})

test('problems come in the order of the text, one for each place', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const starts = parseBicep(parts.join(''), 'bicep').problems.map((problem) => problem.start)
      expect(starts).toEqual([...new Set(starts)].sort((one, other) => one - other))
    }),
    { numRuns: 1000 },
  )
})

test('what is broken in one statement does not touch the others', () => {
  const broken = fc
    .array(fc.constantFrom(...pieces.filter((piece) => !/\n|'''|\/\*|#/.test(piece))), { maxLength: 12 })
    .map((parts) => parts.join(' '))
  fc.assert(
    fc.property(broken, (line) => {
      const { statements } = parseBicep(`param before string\n\nvar x = ${line}\n\nparam after string\n`, 'bicep')
      const names = statements.map((statement) => 'name' in statement && statement.name.name)
      expect(names.filter((name) => name !== 'x')).toEqual(['before', 'after'])
    }),
    { numRuns: 1000 },
  )
})

// --- Whatever the expression --------------------------------------------------------------------------------------

/** An expression as text, and the outline that parsing it must give. */
interface Sample {
  readonly text: string
  readonly outline: string
}

const name = fc.constantFrom('a', 'b', 'resource', 'if', 'for')

/** With every operand in parentheses the shape does not depend on precedence. */
const { expression } = fc.letrec<{ expression: Sample }>((tie) => {
  const operand = tie('expression')
  const several = fc.array(operand, { maxLength: 3 })
  return {
    expression: fc.oneof(
      { depthSize: 'medium' },
      name.map((text): Sample => ({ text, outline: text })),
      fc.nat(99).map((value): Sample => ({ text: String(value), outline: String(value) })),
      fc.constantFrom('true', 'false', 'null').map((text): Sample => ({ text, outline: text })),
      fc.string({ unit: 'binary', maxLength: 8 }).map(stringSample),
      fc
        .tuple(
          fc.constantFrom('+', '-', '*', '/', '%', '==', '!=', '=~', '!~', '<', '<=', '>', '>=', '&&', '||', '??'),
          operand,
          operand,
        )
        .map(
          ([operator, left, right]): Sample => ({
            text: `(${left.text})${operator} (${right.text})`,
            outline: `(${operator} (paren ${left.outline}) (paren ${right.outline}))`,
          }),
        ),
      fc.tuple(operand, operand, operand).map(
        ([condition, yes, no]): Sample => ({
          text: `(${condition.text}) ? (${yes.text})\n  : (${no.text})`,
          outline: `(? (paren ${condition.outline}) (paren ${yes.outline}) (paren ${no.outline}))`,
        }),
      ),
      fc.tuple(fc.constantFrom('!', '-'), operand).map(
        ([operator, { text, outline }]): Sample => ({
          text: `${operator}(${text})`,
          outline: `(${operator} (paren ${outline}))`,
        }),
      ),
      fc.tuple(operand, name).map(
        ([base, key]): Sample => ({
          text: `(${base.text}).${key}`,
          outline: `(. (paren ${base.outline}) ${key})`,
        }),
      ),
      fc.tuple(operand, operand).map(
        ([base, index]): Sample => ({
          text: `(${base.text})[${index.text}]`,
          outline: `([] (paren ${base.outline}) ${index.outline})`,
        }),
      ),
      fc.tuple(name, several).map(
        ([callee, args]): Sample => ({
          text: `${callee}(${args.map(({ text }) => text).join(',\n')})`,
          outline: `(${['call', callee, ...args.map(({ outline }) => outline)].join(' ')})`,
        }),
      ),
      several.map(
        (items): Sample => ({
          text: `[\n${items.map(({ text }) => text).join('\n')}\n]`,
          outline: `(${['array', ...items.map(({ outline }) => outline)].join(' ')})`,
        }),
      ),
      fc.array(fc.tuple(name, operand), { maxLength: 3 }).map(
        (members): Sample => ({
          text: `{ ${members.map(([key, { text }]) => `${key}: ${text}`).join(', ')} }`,
          outline: `{${members.map(([key, { outline }]) => `${key}: ${outline}`).join(', ')}}`,
        }),
      ),
      fc.tuple(name, operand).map(
        ([parameter, body]): Sample => ({
          text: `(${parameter} => ${body.text})`,
          outline: `(paren (=> (${parameter}) ${body.outline}))`,
        }),
      ),
    ),
  }
})

function stringSample(value: string): Sample {
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('${', '\\${')
  return { text: `'${escaped}'`, outline: JSON.stringify(value) }
}

test('an expression is parsed to what was written', () => {
  fc.assert(
    fc.property(expression, (sample) => {
      // `[for` begins a loop, never an array that holds a variable of that name.
      fc.pre(!/\[\s*for\b/.test(sample.text))
      const { statements, problems } = parseBicep(`var x = ${sample.text}`, 'bicep')
      expect(problems).toEqual([])
      const [statement] = statements
      expect(statement?.kind === 'variable' && outline(statement.value)).toBe(sample.outline)
    }),
    { numRuns: 1000 },
  )
})
