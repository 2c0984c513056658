import { describe, expect, test } from '@jest/globals'
import { parseBicep } from '../../../../src/syntax/bicep/parse.js'
import { outlineStatement } from './outline.js'

/** The outlines of the statements, and the problems' messages. */
function parsed(text: string, dialect: 'bicep' | 'bicepparam' = 'bicep'): string[] {
  const { statements, problems } = parseBicep(text, dialect)
  return [...statements.map(outlineStatement), ...problems.map((problem) => problem.message)]
}

describe('in a .bicep file', () => {
  test.each([
    ["targetScope = 'subscription'", '(targetScope "subscription")'],
    ['metadata a = { b: 1 }', '(metadata a {b: 1})'],
    ['param a string', '(parameter a string)'],
    ["param a string = 'b'", '(parameter a string "b")'],
    ["param a 'b' | 'c' = 'b'", '(parameter a (| "b" "c") "b")'],
    ["param a\n  | 'b'\n  | 'c'", '(parameter a (| "b" "c"))'],
    ['param a { b: int }?', '(parameter a (nullable {b: int}))'],
    ["param a resource 'b@1'", '(parameter a other)'],
    ['var a = 1', '(variable a untyped 1)'],
    ['var a int = 1', '(variable a int 1)'],
    ['type a = b[]', '(type a (array b))'],
    ['func a() int => 1', '(function a () int 1)'],
    ['func a(b string, c int) string =>\n  b', '(function a (b: string, c: int) string b)'],
    ['func a(\n  b string\n) string => b', '(function a (b: string) string b)'],
    ['output a string = b', '(output a string b)'],
    ['output a resource = b', '(output a untyped b)'],
    ["output a resource 'b@1' = c", '(output a other c)'],
    ["output a resource<'b@1'> = c", '(output a resource<"b@1"> c)'],
    ['assert a = b == c', '(assert a (== b c))'],
    ["test a 'b.bicep' = { params: {} }", '(test a "b.bicep" {params: {}})'],
    ["import { a, b as c, 'd-e' as f } from 'g'", '(import (items a b=c "d-e"=f) "g")'],
    ["import {\n  a\n  b\n} from 'g'", '(import (items a b) "g")'],
    ["import * as a from 'b'", '(import *=a "b")'],
    ["import 'a@1'", '(extension "a@1")'],
    ["import 'a@1' with { b: 1 } as c", '(extension "a@1" with {b: 1} as c)'],
    ['extension a', '(extension a)'],
    ["extension 'a@1' as b", '(extension "a@1" as b)'],
    ['extension a with { b: 1 } as c', '(extension a with {b: 1} as c)'],
  ])('%j', (text, expected) => {
    expect(parsed(text)).toEqual([expected])
  })

  test.each([
    ["resource a 'b@1' = {}", '(resource a "b@1" {})'],
    ["resource a 'b@1' existing = { name: 'c' }", '(resource a "b@1" existing {name: "c"})'],
    ["resource a 'b@1' = if (c) { d: 1 }", '(resource a "b@1" (if c {d: 1}))'],
    ["resource a 'b@1' =\n  if (\n  c\n) { d: 1 }", '(resource a "b@1" (if c {d: 1}))'],
    ["resource a 'b@1' = [for c in d: { e: c }]", '(resource a "b@1" (for c d {e: c}))'],
    ["resource a 'b@1' = [for (c, i) in d: if (i > 0) { e: c }]", '(resource a "b@1" (for c,i d (if (> i 0) {e: c})))'],
    ["module a 'b.bicep' = { params: { c: 1 } }", '(module a "b.bicep" {params: {c: 1}})'],
    ["module a 'br/public:b:1' = if (c) {}", '(module a "br/public:b:1" (if c {}))'],
    ["module a 'b.bicep' = [for c in d: {}]", '(module a "b.bicep" (for c d {}))'],
  ])('%j', (text, expected) => {
    expect(parsed(text)).toEqual([expected])
  })

  test.each([
    [
      "resource a 'b@1' = {\n  name: 'c'\n  @batchSize(1)\n  resource d 'e' = { name: 'f' }\n}",
      '(resource a "b@1" {name: "c", (resource (@batchSize 1) d "e" {name: "f"})})',
    ],
    [
      "resource a 'b@1' = if (c) {\n  resource d 'e' = [for f in g: {\n    resource h 'i' existing = {}\n  }]\n}",
      '(resource a "b@1" (if c {(resource d "e" (for f g {(resource h "i" existing {})}))}))',
    ],
    // legal, if not pretty
    ["resource a 'b@1' = {\nresource c 'd' = {\n}\n}", '(resource a "b@1" {(resource c "d" {})})'],
    // a property of that name
    ["resource a 'b@1' = { resource: 1 }", '(resource a "b@1" {resource: 1})'],
  ])('nested: %j', (text, expected) => {
    expect(parsed(text)).toEqual([expected])
  })

  test('no resource nests in a property, nor in a module', () => {
    expect(parsed("resource a 'b@1' = {\n  properties: {\n    resource c 'd' = {}\n  }\n}")).toEqual([
      "expected ':' after the property name, found 'c'",
    ])
    expect(parsed("module a 'b' = {\n  resource c 'd' = {}\n}")).toEqual([
      "expected ':' after the property name, found 'c'",
    ])
  })

  test.each([
    ['@secure()\nparam a string', '(parameter (@secure) a string)'],
    ['@secure\nparam a string', '(parameter (@secure) a string)'],
    [
      "@description('b')\n\n// why\n@sys.allowed([\n  'c'\n  'd'\n])\nparam a string",
      '(parameter (@description "b") (@sys.allowed (array "c" "d")) a string)',
    ],
    ["@batchSize(1)\nmodule a 'b' = {}", '(module (@batchSize 1) a "b" {})'],
  ])('decorated: %j', (text, expected) => {
    expect(parsed(text)).toEqual([expected])
  })

  test('statements end with their line; blank lines and comments stand between them', () => {
    expect(parsed('\n\nvar a = 1\r\n\r\n// why\nvar b = 2 // why\n/* c */ var d = 3')).toEqual([
      '(variable a untyped 1)',
      '(variable b untyped 2)',
      '(variable d untyped 3)',
    ])
  })

  test('a statement spans its decorators, and nothing behind it', () => {
    const text = "// c\n@a()\nparam b string = 'd' // e\n\nvar f = 1\n"
    const spans = parseBicep(text, 'bicep').statements.map(({ start, end }) => text.slice(start, end))
    expect(spans).toEqual(["@a()\nparam b string = 'd'", 'var f = 1'])
  })
})

describe('in a .bicepparam file', () => {
  test.each([
    ["using 'main.bicep'", '(using "main.bicep")'],
    ['using none', '(using none)'],
    ["using 'main.bicep' with { a: 1 }", '(using "main.bicep" with {a: 1})'],
    ["extends 'base.bicepparam'", '(extends "base.bicepparam")'],
    ["param a = 'b'", '(parameterAssignment a "b")'],
    ['@a()\nparam b = 1', '(parameterAssignment (@a) b 1)'],
    ['var a int = 1', '(variable a int 1)'],
    ['type a = int', '(type a int)'],
    ["import * as a from 'b'", '(import *=a "b")'],
    ['extension a as b', '(extension a as b)'],
    ['extensionConfig a with { b: 1 }', '(extensionConfig a {b: 1})'],
  ])('%j', (text, expected) => {
    expect(parsed(text, 'bicepparam')).toEqual([expected])
  })

  test.each([
    [
      "param a string = 'b'",
      "expected '=' after the parameter's name, found 'string' (a .bicepparam file gives values only: param name = value)",
    ],
    [
      "resource a 'b' = {}",
      "expected a declaration (using, extends, param, var, type, import, extension, extensionConfig), found 'resource' (this stands in .bicep files only)",
    ],
    ["import 'a@1'", "expected '{' or '*' after 'import', found a string"],
    [`using '\${a}'`, `expected the template's path as a string without \${…}, or 'none', found a string`],
    ['extensionConfig a', "expected 'with', found the end of the file"],
  ])('%j is refused', (text, message) => {
    expect(parsed(text, 'bicepparam')).toEqual([message])
  })
})

const DECLARATIONS =
  'a declaration (param, var, resource, module, output, type, func, import, metadata, targetScope, extension, assert, test)'

test.each([
  ['param', "expected the parameter's name, found the end of the file"],
  ['param a', 'expected a type, found the end of the file'],
  ['param a: string', "expected a type, found ':' (a type follows its name without a colon)"],
  ["param a = 'b'", "expected a type, found '='"],
  [
    'param a string {\n  default: 1\n}',
    "expected '=' or the end of the line after the parameter's type, found '{' (modifiers in braces are no longer Bicep: write decorators such as @allowed(…) above)",
  ],
  ['param true string', "expected the parameter's name, found 'true' (a reserved word)"],
  ['var a', "expected '=' after the variable's name, found the end of the file"],
  ['var a int', "expected '=' after the variable's type, found the end of the file"],
  ['output a = 1', "expected a type, found '='"],
  ["resource 'b@1' = {}", "expected the resource's symbolic name, found a string"],
  [
    'resource a = {}',
    "expected the resource's type and version, such as 'Provider/type@2024-01-01', as a string, found '='",
  ],
  ["resource a 'b@1' {}", "expected '=' or 'existing' after the resource's type, found '{'"],
  [
    "resource a 'b@1' =\n{}",
    "expected '{', 'if (…) {' or '[for …' after '=', found the end of the line (the '{' stands on the line of the '=')",
  ],
  ["resource a 'b@1' = c", "expected '{', 'if (…) {' or '[for …' after '=', found 'c'"],
  ["resource a 'b@1' = if c {}", "expected '(' after 'if', found 'c'"],
  [
    "resource a 'b@1' = if (c)\n{}",
    "expected '{' after the condition, found the end of the line (the '{' stands on the line of the ')')",
  ],
  ["resource a 'b@1' = [for c in d: e]", "expected '{' or 'if' after the ':' of the loop, found 'e'"],
  ["resource a 'b@1' = [c]", "expected 'for' after '[', found 'c'"],
  ['module a = {}', "expected the module's path as a string, found '='"],
  ["test a 'b' = []", "expected '{', found '['"],
  ['func a(b) int => 1', "expected a type, found ')'"],
  ['func a() int = 1', "expected '=>' after the function's type, found '='"],
  ["import a from 'b'", "expected '{' or '*' after 'import', found 'a'"],
  ["import { 'a' } from 'b'", "expected 'as' and a name after the string, found '}'"],
  ['import { a } of b', "expected 'from' after what is imported, found 'of'"],
  ['extension a with b', "expected '{' after 'with', found 'b'"],
  ['@a', 'expected the end of the line after the decorator, found the end of the file'],
  ['@a() param b string', "expected the end of the line after the decorator, found 'param'"],
  ['@a()\n', 'expected a declaration below its decorators, found the end of the file'],
  ['@a()\nb', "expected a declaration below its decorators, found 'b'"],
  ['hello world', `expected ${DECLARATIONS}, found 'hello'`],
  ['Param a string', `expected ${DECLARATIONS}, found 'Param' (did you mean 'param'?)`],
  ['parm a string', `expected ${DECLARATIONS}, found 'parm' (did you mean 'param'?)`],
  ['variable a = 1', `expected ${DECLARATIONS}, found 'variable' (did you mean 'var'?)`],
  ["targetscope = 'a'", `expected ${DECLARATIONS}, found 'targetscope' (did you mean 'targetScope'?)`],
  ["provider 'a'", `expected ${DECLARATIONS}, found 'provider' (did you mean 'extension'?)`],
  ["using 'a'", `expected ${DECLARATIONS}, found 'using' (this stands in .bicepparam files only)`],
  ['<<<<<<< HEAD', `expected ${DECLARATIONS}, found '<' (an unresolved merge conflict)`],
  ['{{ a }}', `expected ${DECLARATIONS}, found '{'`],
  [`x${'y'.repeat(60)}`, `expected ${DECLARATIONS}, found 'x${'y'.repeat(39)}…'`],
])('%j is refused', (text, message) => {
  expect(parsed(text)).toEqual([message])
})

/** Text, numbers and decorators refer to nothing; a type may refer to others. */
test.each([
  ["@description('a')\nvar a = { b: ['c', 1, true, null] }", false],
  ["param a string = 'b'", false],
  ["@allowed(['b'])\nparam a string", false],
  ['@allowed(b)\nparam a string', true],
  ["param a string = 'x${b}'", true],
  ['var a = b', true],
  ['var a = { ...b }', true],
  ["var a = { '${b}': 1 }", true],
  ['var a = sys.concat()', true],
  ['var a = concat()', true],
  ['var a = map([1], b => 1)', true],
  ["var a = [for b in ['c']: 1]", false],
  ['output a string = b', true],
  ["resource a 'b@1' = { name: 'c', dependsOn: [d] }", true],
  ["resource a 'b@1' = {\n  resource c 'd' = {\n    name: e\n  }\n}", true],
  ["resource a 'b@1' = if (c) {}", true],
  ["module a 'b' = { params: { c: d } }", true],
  ['func a() int => b', true],
  ['type a = int', true],
])('%j uses names: %p', (text, uses) => {
  const { statements, referring } = parseBicep(`var z = 1\n${text}\nvar y = 2\n`, 'bicep')
  expect(referring).toEqual(uses ? [statements[1]] : [])
})
