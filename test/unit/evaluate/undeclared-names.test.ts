import { expect, test } from '@jest/globals'
import { undeclaredNames } from '../../../src/evaluate/bicep/undeclared-names.js'
import { parseBicep } from '../../../src/syntax/bicep/parse.js'
import { sourceOf } from './support.js'

/** Statements on lines of their own, and the names that nothing declares, in the order in which they are told. */
test.each([
  ['a parameter', 'param a string = b', ['b']],
  ['what is declared below', 'var a = b; var b = 1', []],
  ['a letter case', 'var a = B; var b = 1', ['B']],
  ['a name in a text', "var a = 'x${b}'; var c = {'${d}': 1}", ['b', 'd']],
  ['what a loop binds', 'var a = [for (b, c) in d: [b, c, e]]', ['d', 'e']],
  ['what a lambda binds', 'var a = map([1], b => [b, c]); var d = b', ['c', 'b']],
  ['what a function is given', 'func a(b string) string => concat(b, c)', ['c']],
  ['a decorator', '@minValue(b)\nparam a int', ['b']],
  ['an output', 'output a string = b', ['b']],
  ['an output is no name', 'output a string = 1; var b = a', ['a']],
  ['a type is no value', 'type a = string; var b = c', ['c']],
  ['a property, and what has it', 'var a = b.c.d; var e = f[g]', ['b', 'f', 'g']],
  ['a module', "module a 'a.bicep' = if (b) { params: { c: d } }", ['b', 'd']],
  ['a nested resource', "resource a 'A/a@1' = { resource b 'b' = { name: c } }; var d = b; var e = a::b", ['c', 'b']],
  ['an import', "import { a, b as c } from 'x.bicep'; import * as d from 'y.bicep'; var e = [a, c, d.f, b]", ['b']],
  ['namespaces', 'var a = [sys.concat(b), az.resourceGroup(), other.call(c)]', ['b', 'c']],
  ['an extension', "extension 'x' as a; extension b; var c = [a.d, b.d, e]", ['e']],
  ['an extension that brings a name', "extension 'x'; var a = b", []],
  ['a built-in function', "var a = [concat('b'), listKeys('c', 'd'), listkeys('c', 'd')]", []],
  ['its letter case', 'var a = [toupper(b), ListKeys()]', ['toupper', 'b', 'ListKeys']],
  ['a function of ARM JSON alone', 'var a = createObject()', ['createObject']],
  ['a function that is not known', 'var a = brandNew()', []],
  ['a variable is no function', 'var toupper = 1; var a = toupper()', ['toupper']],
  ['a function has a built-in name', 'func tolower(a string) string => a; var b = tolower(1)', []],
])('%s: %s', (_, line, expected) => {
  const text = line.replaceAll('; ', '\n')
  const tree = parseBicep(text, 'bicep')
  expect(tree.problems).toEqual([])
  const found = undeclaredNames(tree, sourceOf('main.bicep', text))
  expect(found.map(({ message }) => /^The name '(.*?)' does not exist\./.exec(message)?.[1])).toEqual(expected)
})

test('a file that cannot be read in part may declare them', () => {
  const text = 'param b =\nvar a = b'
  expect(undeclaredNames(parseBicep(text, 'bicep'), sourceOf('main.bicep', text))).toEqual([])
})
