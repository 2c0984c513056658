import { describe, expect, test } from '@jest/globals'
import { cyclesIn, type NamedValue } from '../../../src/evaluate/cycles.js'
import { armTemplate, bicepTemplate, showSite, sourceOf } from './support.js'

/** `a > b c`: what a name refers to. */
function named(line: string): NamedValue {
  const [id = '', names = ''] = line.split(' > ')
  const references = names.split(' ').filter((name) => name !== '')
  const site = (name: string) => ({
    source: sourceOf('main.bicep', line),
    start: line.indexOf(name, 1),
    end: line.length,
  })
  return { id, caption: `variable '${id}'`, references: references.map((name) => ({ id: name, site: site(name) })) }
}

const messages = (...lines: readonly string[]) => cyclesIn(lines.map(named)).map(({ message }) => message)

describe('cyclesIn()', () => {
  test.each([
    ['nothing', [], []],
    ['no ring', ['a > b c', 'b > c', 'c >'], []],
    ['names that are not there', ['a > x', 'b > a x'], []],
    ['itself', ['a > a'], ["Variable 'a' refers to itself."]],
    ['two', ['a > b', 'b > a'], ["Variable 'a' refers to itself through variable 'b'."]],
    [
      'three, told from the earliest',
      ['x > c', 'b > c', 'c > a', 'a > b'],
      ["Variable 'b' refers to itself through variable 'c', variable 'a'."],
    ],
    ['what only leads to a ring is none', ['a > b', 'b > b', 'c > a'], ["Variable 'b' refers to itself."]],
    [
      'two rings',
      ['a > b', 'b > a', 'c > d', 'd > c b'],
      ["Variable 'a' refers to itself through variable 'b'.", "Variable 'c' refers to itself through variable 'd'."],
    ],
    [
      'rings that share a name are one problem',
      ['a > b', 'b > a c', 'c > b'],
      ["Variable 'a' refers to itself through variable 'b'."],
    ],
    [
      'a long ring is not told whole',
      Array.from({ length: 9 }, (_, index) => `v${index} > v${(index + 1) % 9}`),
      [
        "Variable 'v0' refers to itself through variable 'v1', variable 'v2', variable 'v3', variable 'v4', variable 'v5', 3 more.",
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(messages(...lines)).toEqual(expected)
  })

  test('a hundred thousand names, in a chain and in a ring', () => {
    const count = 100_000
    const chain = Array.from({ length: count }, (_, index) => `v${index} > v${index + 1}`)
    expect(messages(...chain)).toEqual([])
    expect(messages(...chain, `v${count} > v0`)).toEqual([
      expect.stringMatching(/^Variable 'v0' refers .* 99995 more\.$/),
    ])
    // Every name leads to a ring, and none is in it.
    expect(messages(...chain, `v${count} > v${count}`)).toEqual([`Variable 'v${count}' refers to itself.`])
  })
})

describe('the rings of a template', () => {
  test('in Bicep, at the first link', () => {
    const { problems } = bicepTemplate('var a = { x: [b] }\nparam b object = a\nvar c = map([1], c => c)\n')
    expect(problems.map(({ site, message }) => `${showSite(site)}: ${message}`)).toEqual([
      "1:15 b: Variable 'a' refers to itself through parameter 'b'.",
    ])
  })

  const refused = (text: string) =>
    bicepTemplate(text).problems.map(({ site, message }) => `${showSite(site)}: ${message}`)
  const resource = (name: string, body: string) =>
    `resource ${name} 'Microsoft.Test/tests@2020-01-01' = { name: '${name}'\n${body} }\n`
  const moduleOf = (name: string, params: string) =>
    `module ${name} 'm.bicep' = { name: 'x', params: { p: ${params} } }\n`

  test.each([
    ['a function', 'func f(n int) int => n == 0 ? 1 : f(n - 1)\n', "1:35 f: Function 'f' refers to itself."],
    [
      'functions',
      'func f(n int) int => g(n)\nfunc g(n int) int => f(n)\n',
      "1:22 g: Function 'f' refers to itself through function 'g'.",
    ],
    [
      'a function and a variable',
      'func f() int => v\nvar v = f()\n',
      "1:17 v: Function 'f' refers to itself through variable 'v'.",
    ],
    [
      'outputs of modules',
      `${moduleOf('a', 'b.outputs.x')}${moduleOf('b', 'a.outputs.x')}`,
      "1:48 b: Module 'a' refers to itself through module 'b'.",
    ],
    [
      'properties of resources',
      `${resource('a', 'x: b.id')}${resource('b', 'x: a.properties.y')}`,
      "2:4 b: Resource 'a' refers to itself through resource 'b'.",
    ],
    ['a resource of itself', resource('a', 'x: a.id'), "2:4 a: Resource 'a' refers to itself."],
    ['dependsOn', resource('a', 'dependsOn: [ a ]'), "2:14 a: Resource 'a' refers to itself."],
    [
      'a loop over itself',
      "resource a 'Microsoft.Test/tests@2020-01-01' = [for i in a: { name: i }]\n",
      "1:58 a: Resource 'a' refers to itself.",
    ],
    ['a condition', "module m 'm.bicep' = if (m.outputs.x) { name: 'm' }\n", "1:26 m: Module 'm' refers to itself."],
    [
      'a nested resource depends on the one around it',
      resource('a', "x: n.id\nresource n 'nested' = { name: 'n' }"),
      "2:4 n: Resource 'a' refers to itself through resource 'n'.",
    ],
    [
      'a nested resource by its full name',
      `${resource('a', "resource n 'nested' = {\nname: b.id }")}${resource('b', 'x: a::n.id')}`,
      "3:7 b: Resource 'n' refers to itself through resource 'b'.",
    ],
    [
      'a default',
      'param a string = b\nparam b string = a\n',
      "1:18 b: Parameter 'a' refers to itself through parameter 'b'.",
    ],
    ['the name of a loop in its own items', 'var c = [for c in c: c]\n', "1:19 c: Variable 'c' refers to itself."],
    ['a decorator', '@minLength(a)\nparam a string\n', "1:12 a: Parameter 'a' refers to itself."],
    ['a type', 'type t = t\n', "1:10 t: Type 't' refers to itself."],
    ['a nullable type', 'type t = t?\n', "1:10 t: Type 't' refers to itself."],
    ['a union', "type t = 'a' | u\ntype u = t\n", "1:16 u: Type 't' refers to itself through type 'u'."],
    ['a property that is needed', 'type t = { p: t }\n', "1:15 t: Type 't' refers to itself."],
    ['items', 'type t = { p: t[] }\n', "1:15 t: Type 't' refers to itself."],
    ['a tuple', 'type t = { p: [t] }\n', "1:16 t: Type 't' refers to itself."],
    ['not null after all', 'type t = { p: { q: t! } }?\n', "1:20 t: Type 't' refers to itself."],
    ['the type of a part', 'type t = { p: t.q?, q: string }\n', "1:15 t.q: Type 't' refers to itself."],
  ])('the compiler refuses %s', (_, text, expected) => {
    expect(refused(text)).toEqual([expected])
  })

  test.each([
    ['a nullable property', 'type t = { p: t? }\n'],
    ['a property in a nullable one', 'type t = { p: { q: t }? }\n'],
    ['a type that may be null as a whole', 'type t = { p: { q: t } }?\n'],
    ['a type that may be null by another name', 'type t = { p: u }\ntype u = t | null\n'],
    ['nullable items', 'type t = (t?)[]\n'],
    ['a nullable array', 'type t = t[]?\n'],
    ['a nullable tuple', 'type t = [t?]\n'],
    ['any other property', 'type t = { *: t }\n'],
    ['an output of the same name', 'var a = 1\noutput a int = a\n'],
    ['a built-in function of the same name', "var union = union(['a'], ['b'])\n"],
    ['a parameter of a function', 'func a(a string) string => a\n'],
    ['what a lambda is given', 'var a = map([1], a => a)\n'],
    ['the item of a loop', 'var a = [for a in [1]: a]\n'],
    ['properties named alike', 'var a = { a: 1, b: { a: 2 } }\n'],
    ['nested resources of the same name', `${resource('a', "resource a 'nested' = { name: 'n' }")}`],
    [
      'a nested resource that depends on others',
      `${resource('a', "resource n 'nested' = {\nname: b.id }")}${resource('b', 'x: a.id')}`,
    ],
    ['siblings', resource('a', "resource n 'nested' = { name: 'n' }\nresource o 'nested' = { name: n.id }")],
    [
      'the item of a loop that a nested resource sees',
      `resource a 'Microsoft.Test/tests@2020-01-01' = [for b in [1]: {\nname: 'a'\nresource n 'nested' = { name: b } }]\n${resource('b', 'x: a[0]::n.id')}`,
    ],
    ['resources whose names differ in case', `${resource('a', 'x: A.id')}${resource('A', 'x: 1')}`],
  ])('the compiler accepts %s', (_, text) => {
    expect(refused(text)).toEqual([])
  })

  test('many types are looked at in no time', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `type t${index} = { p: t${index + 1} }\n`)
    const names = Array.from({ length: 20_000 }, (_, index) => `type u${index} = u${index + 1}\n`)
    expect(refused(`${chain.join('')}${names.join('')}type t20000 = { p: u0 }\ntype u20000 = t0?\n`)).toEqual([])
  })

  test('in ARM JSON, without regard to case', () => {
    const { problems } = armTemplate(`{ "variables": { "a": "[variables('B')]", "b": ["[concat(Variables('A'))]"] } }`)
    expect(problems.map(({ site, message }) => `${showSite(site)}: ${message}`)).toEqual([
      "1:25 variables('B'): Variable 'a' refers to itself through variable 'b'.",
    ])
  })

  const armRefused = (template: unknown) =>
    armTemplate(JSON.stringify(template)).problems.map(({ site, message }) => `${showSite(site)}: ${message}`)
  const armResource = (name: string, dependsOn: readonly string[], more: object = {}) => ({
    type: 'Microsoft.Test/tests',
    apiVersion: '2020-01-01',
    name,
    dependsOn,
    ...more,
  })
  const referring = (name: string, expression: string, more: object = {}) => ({
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name,
    ...more,
    properties: { parameters: { m: { value: `[${expression}]` } } },
  })
  const functions = (members: Readonly<Record<string, string>>) => [
    {
      namespace: 'my',
      members: Object.fromEntries(Object.entries(members).map(([name, value]) => [name, { output: { value } }])),
    },
  ]

  test.each([
    ['parameters', { parameters: { a: { defaultValue: "[parameters('A')]" } } }, "Parameter 'a' refers to itself."],
    [
      'variables in a loop',
      { variables: { copy: [{ name: 'a', count: 2, input: "[variables('b')]" }], b: "[variables('a')]" } },
      "Variable 'a' refers to itself through variable 'b'.",
    ],
    [
      'functions',
      { functions: functions({ f: '[my.g()]', g: '[MY.F()]' }) },
      "Function 'my.f' refers to itself through function 'my.g'.",
    ],
    [
      'variables of functions, whose parameters are their own',
      {
        parameters: { a: { defaultValue: '[my.f()]' } },
        variables: { v: '[my.f()]' },
        functions: functions({ f: "[concat(parameters('a'), variables('v'))]" }),
      },
      "Variable 'v' refers to itself through function 'my.f'.",
    ],
    [
      'definitions',
      { definitions: { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } } },
      "Definition 'a' refers to itself through definition 'b'.",
    ],
    [
      'resources by name',
      { resources: [armResource('a', ['B']), armResource('b', ['a'])] },
      "Resource 'a' refers to itself through resource 'b'.",
    ],
    [
      'resources by their id',
      {
        resources: [
          armResource("[parameters('a')]", ["[resourceId('Microsoft.test/tests', 'b')]"]),
          armResource('b', ["[resourceId('Microsoft.Test/tests', Parameters('a'))]"]),
        ],
      },
      "Resource parameters('a') refers to itself through resource 'b'.",
    ],
    [
      'symbolic names',
      { languageVersion: '2.0', resources: { x: armResource('a', ['y']), y: armResource('b', ['x']) } },
      "Resource 'x' refers to itself through resource 'y'.",
    ],
    [
      'symbolic names that reference() asks for',
      {
        languageVersion: '2.0',
        resources: { x: referring('a', "reference('y')"), y: referring('b', "references('X')") },
      },
      "'y': Resource 'x' refers to itself through resource 'y'.",
    ],
    [
      'names that reference() asks for',
      {
        resources: [
          referring('a', "reference(parameters('n')).outputs.m.value"),
          referring("[parameters('n')]", "concat(Reference('A').outputs.m.value)"),
        ],
      },
      "parameters('n'): Resource 'a' refers to itself through resource parameters('n').",
    ],
    [
      'a name that reference() asks for, and dependsOn',
      { resources: [referring('a', "reference('b')"), armResource('b', ['a'])] },
      "'b': Resource 'a' refers to itself through resource 'b'.",
    ],
  ])('ARM refuses a ring of %s', (_, template, expected) => {
    expect(armRefused(template)).toEqual([expect.stringContaining(expected)])
  })

  test.each([
    [
      'a part of a definition that refers to it',
      { definitions: { a: { type: 'object', properties: { b: { $ref: '#/definitions/a', nullable: true } } } } },
    ],
    [
      "a function's own parameter",
      { functions: functions({ f: "[parameters('p')]" }), parameters: { p: { defaultValue: '[my.f(1)]' } } },
    ],
    [
      'a condition',
      { resources: [armResource('a', ['b'], { condition: "[parameters('x')]" }), armResource('b', ['a'])] },
    ],
    [
      'two resources of one name',
      { resources: [armResource('a', ['a']), armResource('a', [], { type: 'Other/type' })] },
    ],
    ['another type', { resources: [armResource('a', ["[resourceId('Microsoft.Test/others', 'a')]"])] }],
    [
      'what reference() finds by its id',
      { resources: [referring('a', "reference(resourceId('Microsoft.Resources/deployments', 'a'))")] },
    ],
    ['a branch that is not taken', { resources: [referring('a', "if(false(), reference('a'), 'm')")] }],
    [
      'a reference to what may not be deployed',
      {
        resources: [
          referring('a', "reference('b')"),
          referring('b', "reference('a')", { condition: "[parameters('x')]" }),
        ],
      },
    ],
    [
      'a nested template of its own names',
      {
        resources: [
          {
            ...armResource('a', []),
            properties: { template: { resources: [], outputs: { m: { value: "[reference('a')]" } } } },
          },
        ],
      },
    ],
    [
      'the turn before',
      {
        resources: [
          armResource("[concat('a', copyIndex())]", ["[concat('a', copyIndex(-1))]"], {
            copy: { name: 'c', count: 2 },
          }),
        ],
      },
    ],
  ])('ARM accepts %s', (_, template) => {
    expect(armRefused(template)).toEqual([])
  })
})
