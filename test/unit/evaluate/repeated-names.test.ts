import { expect, test } from '@jest/globals'
import { repeatedNames } from '../../../src/evaluate/bicep/repeated-names.js'
import { parseBicep } from '../../../src/syntax/bicep/parse.js'
import { showSite, sourceOf } from './support.js'

/**
 * Statements on lines of their own, and what is said of them. DuplicateIdentifierValidatorVisitor and
 * BlockNamesDistinguishedOnlyByCase of the compiler.
 */
test.each([
  ['other names', "param a string; var b = a; output a string = b; metadata a = 'x'", []],
  ['a parameter', 'param a string; param a int', ["2:7 a: 'a' is declared again."]],
  [
    'three times',
    'var a = 1; var a = 2; var a = 3',
    ["2:5 a: 'a' is declared again.", "3:5 a: 'a' is declared again."],
  ],
  ['of different kinds', "param a string; module a 'm.bicep' = {}", ["2:8 a: 'a' is declared again."]],
  ['a type', 'type a = string; var a = 1', ["2:5 a: 'a' is declared again."]],
  ['an import', "import { a } from 'x.bicep'; var a = 1", ["2:5 a: 'a' is declared again."]],
  ['an import under another name', "import { a as b } from 'x.bicep'; var a = 1", []],
  [
    'imports of one name',
    "import * as a from 'x.bicep'; import { a } from 'y.bicep'",
    ["2:10 a: 'a' is declared again."],
  ],
  ['outputs', 'output a int = 1; output a int = 2', ["2:8 a: 'a' is declared again."]],
  ['what loops and lambdas bind', 'var a = 1; var b = [for a in [1]: map([2], a => a)]', []],
  ['nested resources', "resource a 'A/a@1' = { resource a 'b' = {}; resource b 'b' = { resource a 'c' = {} } }", []],
  [
    'nested resources of one resource',
    "resource a 'A/a@1' = { resource b 'b' = {}; resource b 'b' = {} }",
    ["2:10 b: 'b' is declared again."],
  ],
  [
    'a letter case',
    'param a string; var A = 1; param A int; var a = 2',
    ["3:7 A: 'A' is declared again.", "4:5 a: 'a' is declared again."],
  ],
  [
    'a letter case within a kind',
    'var mode = 1; var Mode = 2; output mode int = 1; param MODE int',
    ["2:5 Mode: 'mode' and 'Mode' differ in letter case alone: Azure takes them for one name."],
  ],
  [
    'a letter case of resources',
    "resource a 'A/a@1' = {}; resource A 'A/a@1' = {}; module b 'b'= {}; module B 'b'= {}",
    [],
  ],
])('%s: %s', (_, line, expected) => {
  const text = line.replaceAll('; ', '\n')
  const tree = parseBicep(text, 'bicep')
  expect(tree.problems).toEqual([])
  const found = repeatedNames(tree, sourceOf('main.bicep', text))
  expect(found.map(({ site, message }) => `${showSite(site)}: ${message}`)).toEqual(expected)
})

test('it is told where the name was declared before', () => {
  const text = "using none\nparam mode = 'IPVS'\nparam mode = 'IPTABLES'\n"
  const [found] = repeatedNames(parseBicep(text, 'bicepparam'), sourceOf('main.bicepparam', text))
  expect(found?.related?.map(({ site, message }) => `${showSite(site)}: ${message}`)).toEqual([
    "2:7 mode: 'mode' is declared here",
  ])
})
