import { describe, expect, test } from '@jest/globals'
import { parseBicep } from '../../../../src/syntax/bicep/parse.js'
import { outlineType } from './outline.js'

/** The outline of `type x = …`, or the first problem's message. */
function parsed(type: string): string {
  const { statements, problems } = parseBicep(`type x = ${type}\n`, 'bicep')
  const [statement] = statements
  if (problems[0] !== undefined) return problems[0].message
  if (statement?.kind !== 'type') throw new Error('no type')
  return outlineType(statement.value)
}

test.each([
  ['string', 'string'],
  ['types.mode.inner', 'types.mode.inner'],
  ["resourceInput<'a@1'>", 'resourceInput<"a@1">'],
  ["sys.resourceOutput<\n  'a@1',\n  b\n>", 'sys.resourceOutput<"a@1" b>'],
  ["resource<'a@1'>", 'resource<"a@1">'],
  ["resource 'a@1'", 'other'],
  // literals
  ["'IPVS'", '"IPVS"'],
  ['443', '443'],
  ['-1', '-1'],
  ['true', 'true'],
  ['null', 'null'],
  // unions
  ["'a' | 'b' | 'c'", '(| "a" "b" "c")'],
  ["\n  | 'a'\n  | 'b'", '(| "a" "b")'],
  ["| 'a'", '(| "a")'],
  ["('a' | 'b')[] | null", '(| (array (| "a" "b")) null)'],
  // what follows a type
  ['string?', '(nullable string)'],
  ['string[]?', '(nullable (array string))'],
  ['string?[]', "expected the end of the line after the statement, found '['"],
  ['string? ?', '(nullable string)'],
  ['string[][]', '(array (array string))'],
  ['(string?)[]', '(array (nullable string))'],
  ["'a'[]", '(array "a")'],
  ['[int, string][]', '(array (tuple int string))'],
  // what decides no value
  ['a[*]', '(part a [*])'],
  ['a[0]', '(part a [0])'],
  ['a.*', '(part a .*)'],
  ['a.*.b', '(part (part a .*) b)'],
  ['a[].b', '(part (array a) b)'],
  ['a<b>.c', '(part a<b> c)'],
  ['{ a: int }.a', '(part {a: int} a)'],
  ['!true', 'other'],
  ['-a', 'other'],
  ['a!', '(nonNull a)'],
  ['a?!', '(nonNull (nullable a))'],
  // objects and tuples
  ['{}', '{}'],
  ["{ a: int, 'b-c': string? }", '{a: int, "b-c": (nullable string)}'],
  ["{\n  @description('a')\n  @minValue(1)\n  a: int\n  *: string\n}", '{a: int, *: string}'],
  ['{ __proto__: int }', '{__proto__: int}'],
  ['[]', '(tuple)'],
  ["[\n  @description('a')\n  int\n  { a: string }\n]", '(tuple int {a: string})'],
])('%j', (type, expected) => {
  expect(parsed(type)).toBe(expected)
})

describe('refused', () => {
  test.each([
    ['', 'expected a type, found the end of the line'],
    ["'a' |\n 'b'", 'expected a type, found the end of the line'],
    // two runs of line breaks: the type has ended
    [
      "'a'\n // why\n | 'b'",
      "expected a statement, found '|' (only ? and : may begin the line on which an expression goes on)",
    ],
    ['--1', "expected a type, found '-'"],
    ['{ a int }', "expected ':' after the property's name, found 'int'"],
    ['{ a: int b: int }', "expected '}', ',' or the end of the line after the property's type, found 'b'"],
    ['{ 1: int }', "expected a property's name or *, found the number 1"],
    ['[int string]', "expected ']', ',' or the end of the line after the type, found 'string'"],
    ["[@description('a'), int]", "expected the end of the line after the decorator, found ','"],
    ['(int', "expected ')' after the type, found the end of the line"],
    ['a<b,>', "expected a type after ',', found '>' (remove the ',' after the last type)"],
    ['a<b c', "expected '>' or ',' after the type argument, found 'c'"],
    ['a[b', "expected ']', found the end of the line"],
    ['a.', "expected the name of a type's property after '.', found the end of the line"],
    ['resource', "expected the resource type as a string after 'resource', found the end of the line"],
    [
      'a[{}]',
      `expected a value other than an object or array, found '{' (these may stand in a variable, not in \${…})`,
    ],
  ])('%j', (type, message) => {
    expect(parsed(type)).toBe(message)
  })
})

test('a type in parentheses spans them', () => {
  const text = "type x = ('a' | 'b')?"
  const [statement] = parseBicep(text, 'bicep').statements
  expect(statement).toMatchObject({ value: { start: 9, end: 21, type: { kind: 'unionType', start: 9, end: 20 } } })
})
