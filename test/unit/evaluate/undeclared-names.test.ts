import { expect, test } from '@jest/globals'
import { undeclaredNames } from '../../../src/evaluate/bicep/undeclared-names.js'
import { parseBicep } from '../../../src/syntax/bicep/parse.js'
import { library, showSite, sourceOf } from './support.js'

const others = library({
  'base.bicepparam': 'using none\nparam inherited = 1\nvar own = 2\n',
  'middle.bicepparam': "using none\nextends 'base.bicepparam'\nparam other = 1\n",
  'ring.bicepparam': "using none\nextends 'ring.bicepparam'\n",
  'broken.bicepparam': 'using none\nparam a =\n',
})

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
  const found = undeclaredNames(tree, sourceOf('main.bicep', text), others)
  expect(found.map(({ message }) => /^The name '(.*?)' does not exist\./.exec(message)?.[1])).toEqual(expected)
})

/** Binder of the compiler: the parameters, and nothing else, of the files that it extends. */
test.each([
  ['base.bicepparam', ['Inherited', 'other', 'own']],
  ['middle.bicepparam', ['Inherited', 'own']],
  ['none.bicepparam', []],
  ['ring.bicepparam', []],
  ['broken.bicepparam', []],
])('a parameter file that extends %s lacks %j', (path, expected) => {
  const text = `using none\nextends '${path}'\nparam a = [Inherited, inherited, other, own, base.inherited]`
  const tree = parseBicep(text, 'bicepparam')
  const found = undeclaredNames(tree, sourceOf('main.bicepparam', text), others)
  expect(found.map(({ message }) => /^The name '(.*?)' does not exist\./.exec(message)?.[1])).toEqual(expected)
})

/** NameBindingVisitor of the compiler, and Azure/bicep, src/Bicep.Core.IntegrationTests/UserDefinedFunctionTests.cs. */
test('a function sees the variables, functions and resources of its file alone', () => {
  const text = `param p string
var v = p
func f() string => v
module m 'm.bicep' = {}
resource r 'A/a@1' = { name: 'r' }
func g(own string, p2 string) array => [f(), v, r.type, own, p, m, map([1], p => p)]
func h(p string) string => p`
  const found = undeclaredNames(parseBicep(text, 'bicep'), sourceOf('main.bicep', text), others)
  expect(found.map(({ site, message }) => `${showSite(site)}: ${message}`)).toEqual([
    "6:62 p: A function does not see 'p': of its file it sees variables, functions and resources.",
    "6:65 m: A function does not see 'm': of its file it sees variables, functions and resources.",
  ])
})

test('a file that cannot be read in part may declare them', () => {
  const text = 'param b =\nvar a = b'
  expect(undeclaredNames(parseBicep(text, 'bicep'), sourceOf('main.bicep', text), others)).toEqual([])
})

/** A resource's type with an expression in it is for another tool than the compiler: Maven fills in `${project.version}`. */
test.each([
  ['a type of its own', "resource a 'A/a@${azure.version}' = { name: '${label.a}' }", []],
  ['a type of a module that it calls', "module a 'filled-in.bicep' = {}; var b = '${label.b}'", []],
  ['a type of a module of a module', "module a 'caller.bicep' = {}; var b = '${label.b}'", ['label']],
  ['a name outside of a text', "resource a 'A/a@${azure.version}' = { name: label.a }", ['label']],
  ['a name behind another one', "resource a 'A/a@${azure.version}' = { name: '${toLower(label.a)}' }", ['label']],
  ['no such type', "resource a 'A/a@1' = { name: '${label.a}' }", ['label']],
])('text to fill in, %s: %s', (_, line, expected) => {
  const files = library({
    'filled-in.bicep': "resource a 'A/a@${azure.version}' = { name: 'a' }",
    'caller.bicep': "module a 'filled-in.bicep' = {}",
  })
  const text = line.replaceAll('; ', '\n')
  const found = undeclaredNames(parseBicep(text, 'bicep'), sourceOf('main.bicep', text), files)
  expect(found.map(({ message }) => /^The name '(.*?)' does not exist\./.exec(message)?.[1])).toEqual(expected)
})
