import { expect, test } from '@jest/globals'
import { parseBicep } from '../../../../src/syntax/bicep/parse.js'
import { nodesOf } from './nodes.js'

/** The problems' messages. */
function messages(text: string): string[] {
  return parseBicep(text, 'bicep').problems.map((problem) => problem.message)
}

const TOO_DEEP = 'nested deeper than 250 levels'
const TOO_HIGH = 'more than 1000 levels, where each operator or access of a chain counts as one'

const DEEP = 200_000

test.each([
  ['parentheses', `var x = ${'('.repeat(DEEP)}`, TOO_DEEP],
  ['parentheses that close', `var x = ${'('.repeat(DEEP)}a${')'.repeat(DEEP)}`, TOO_DEEP],
  ['arrays', `var x = ${'['.repeat(DEEP)}`, TOO_DEEP],
  ['objects', `var x = ${'{ a: '.repeat(DEEP)}`, TOO_DEEP],
  ['objects on lines', `var x = ${'{\na: '.repeat(DEEP)}`, TOO_DEEP],
  ['calls', `var x = ${'f('.repeat(DEEP)}`, TOO_DEEP],
  ['lambdas', `var x = ${'a => '.repeat(DEEP)}`, TOO_DEEP],
  ['loops', `var x = ${'[for a in b: '.repeat(DEEP)}`, TOO_DEEP],
  ['indexes', `var x = ${'a['.repeat(DEEP)}`, TOO_DEEP],
  ['holes', `var x = ${"'${".repeat(DEEP)}`, TOO_DEEP],
  ['ternaries', `var x = ${'a ? b : '.repeat(DEEP)}c`, TOO_DEEP],
  ['every operator at every level', `var x = ${'a ?? a || a && a == a < a + a * -('.repeat(DEEP)}`, TOO_DEEP],
  ['tuple types', `type x = ${'['.repeat(DEEP)}`, TOO_DEEP],
  ['object types', `type x = ${'{ a: '.repeat(DEEP)}`, TOO_DEEP],
  ['types in parentheses', `type x = ${'('.repeat(DEEP)}`, TOO_DEEP],
  ['arguments of types', `type x = ${'a<'.repeat(DEEP)}`, TOO_DEEP],
  ['nested resources', `resource a 'b' = {${"\n  resource a 'b' = {".repeat(DEEP)}`, TOO_DEEP],
  ['a sum', `var x = a${' + a'.repeat(DEEP)}`, TOO_HIGH],
  ['a chain of ??', `var x = a${' ?? a'.repeat(DEEP)}`, TOO_HIGH],
  ['accesses', `var x = a${'.b'.repeat(DEEP)}`, TOO_HIGH],
  ['array accesses', `var x = a${'[0]'.repeat(DEEP)}`, TOO_HIGH],
  ['methods', `var x = a${'.f()'.repeat(DEEP)}`, TOO_HIGH],
  ['nested resource accesses', `var x = a${'::b'.repeat(DEEP)}`, TOO_HIGH],
  ['assertions', `var x = a${'!'.repeat(DEEP)}`, TOO_HIGH],
  ['array types', `type x = a${'[]'.repeat(DEEP)}`, TOO_HIGH],
])('%s are bounded', (_, text, message) => {
  expect(messages(text)).toEqual([message])
})

test.each([
  ['unary operators', `var x = ${'!'.repeat(DEEP)}a`, /^expected an operand after '!'/],
  ['decorators', '@a()\n'.repeat(DEEP), /^expected a declaration below its decorators/],
  ['NUL', '\0'.repeat(DEEP), /^found the character U\+0000/],
  ['digits', `var x = ${'9'.repeat(DEEP)}`, /^an integer larger than/],
  ['closing brackets', ')]}'.repeat(DEEP), /^expected a declaration/],
  ['hashes', '#'.repeat(DEEP), /^found '#'/],
])('many %s give one problem', (_, text, message) => {
  const found = messages(text)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(message)
})

test.each([
  ['members of a union', `type x = a${' | a'.repeat(DEEP)}`],
  ['elements', `var x = [${'1,'.repeat(DEEP)}]`],
  ['holes', `var x = '${`\${a}`.repeat(DEEP)}'`],
  ['dots in the name of a type', `type x = a${'.a'.repeat(DEEP)}`],
  ['assertions on a type', `type x = a${' !'.repeat(DEEP)}`],
  ['question marks on a type', `type x = a${' ?'.repeat(DEEP)}`],
  ['quotes', `var x = ${"'".repeat(DEEP)}`],
  ['leading zeros', `var x = ${'0'.repeat(DEEP)}1`],
  ['line breaks', `${'\n '.repeat(DEEP)}var x = 1`],
])('many %s are fine', (_, text) => {
  const { statements, problems } = parseBicep(text, 'bicep')
  expect(problems).toEqual([])
  expect(statements).toHaveLength(1)
})

test.each([
  ['parentheses', `var x = ${'('.repeat(249)}a${')'.repeat(249)}`],
  ['a sum', `var x = a${' + a'.repeat(999)}`],
  ['accesses', `var x = a${'.b'.repeat(999)}`],
])('%s up to the bound are parsed', (_, text) => {
  expect(messages(text)).toEqual([])
})

test('a tree is no higher than the bound however it is nested and chained', () => {
  // 200 levels of parentheses, each the first operand of a short chain
  const text = `var x = ${'('.repeat(200)}a${`${' + b'.repeat(4)})`.repeat(200)}`
  expect(messages(text)).toEqual([TOO_HIGH])
  const fitting = `var x = ${'('.repeat(200)}a${`${' + b'.repeat(3)})`.repeat(200)}`
  const { statements } = parseBicep(fitting, 'bicep')
  expect(Math.max(...nodesOf(statements).map(({ depth }) => depth))).toBeLessThan(1010)
})

test('a statement that is nested too deep leaves the others', () => {
  const { statements, problems } = parseBicep(`var a = 1\nvar b = ${'['.repeat(1000)}\nvar c = 3`, 'bicep')
  expect(statements.map((statement) => 'name' in statement && statement.name.name)).toEqual(['a', 'c'])
  expect(problems).toHaveLength(1)
})

test('no more than 1000 broken statements are listed', () => {
  const { statements, problems } = parseBicep(`${'param\n'.repeat(1001)}var a = 1\n`, 'bicep')
  expect(statements).toEqual([])
  expect(problems).toHaveLength(1001)
  expect(problems.at(-1)?.message).toBe('more than 1000 broken statements: the rest of the file is not read')
})

test('a file of more than 8 Mi characters is not read', () => {
  const line = `// ${'x'.repeat(1020)}\n`
  expect(messages(line.repeat(8 * 1024))).toEqual([])
  expect(messages(`${line.repeat(8 * 1024)}\n`)).toEqual(['a file of more than 8388608 characters'])
})

test.each([
  ['unclosed resources', "resource a 'b' = {\n".repeat(DEEP)],
  ['unclosed resources with decorators', "@a()\nresource a 'b' = {\n".repeat(DEEP)],
  ['unclosed arrays', 'var a = [\n'.repeat(DEEP)],
  ['unclosed decorators', '@a({ b: [\n'.repeat(DEEP)],
])('many %s are given up', (_, text) => {
  expect(parseBicep(text, 'bicep').problems.length).toBeLessThanOrEqual(1001)
})
