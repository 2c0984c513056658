import { describe, expect, test } from '@jest/globals'
import { bicep, bicepParameterFile, bicepTemplate, show, showSite, showWay } from './support.js'

const missing = (name: string) => `?(parameter '${name}' has no value and no default)`

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameters and user-defined-data-types */
describe('parameters', () => {
  test.each([
    ['param p string', missing('p')],
    ["param p string = 'a'", "'a'"],
    ['param p string?', 'null'],
    ["param p string? = 'a'", "'a'"],
    ['param p bool', '<true | false>'],
    ['param p bool?', 'null'],
    ["@allowed(['IPVS', 'IPTABLES'])\nparam p string", "<'IPVS' | 'IPTABLES'>"],
    ["@sys.allowed(['IPVS', 'IPTABLES'])\nparam p string", "<'IPVS' | 'IPTABLES'>"],
    ["@description('x')\n@allowed([1, 2])\nparam p int", '<1 | 2>'],
    ["@allowed(['a', 'b'])\nparam p array", missing('p')],
    ['@allowed([])\nparam p string', missing('p')],
    // In the order of the compiler.
    ["param p 'IPVS' | 'IPTABLES'", "<'IPTABLES' | 'IPVS'>"],
    ["param p ('IPVS' | 'IPTABLES')?", 'null'],
    ["param p 'IPVS' | 'IPTABLES' | null", 'null'],
    ["param p 'IPVS'", "'IPVS'"],
    ["param p 'IPVS' | string", missing('p')],
    ['param p true | false', '<false | true>'],
    ["param p modeType\ntype modeType = 'IPVS' | 'IPTABLES'", "<'IPTABLES' | 'IPVS'>"],
    ["param p outer\ntype outer = inner | 'c'\ntype inner = 'a' | 'b'", "<'a' | 'b' | 'c'>"],
    ["param p outer\ntype outer = inner?\ntype inner = 'a' | 'b'", 'null'],
    ["param p outer\ntype outer = inner | inner\ntype inner = 'a' | 'b'", "<'a' | 'b'>"],
    ['param p flag\ntype flag = bool', '<true | false>'],
    ['param p ring\ntype ring = ring | ring', missing('p')],
    ['param p ring?\ntype ring = other\ntype other = ring', 'null'],
    ['param p unknownType', missing('p')],
    ["param p ('a' | 'b')[]", missing('p')],
    ['param p string = p', "?(parameter 'p' refers to itself)"],
    ["param p string = concat(q, '!')\nparam q string = 'a'", "'a!'"],
  ])('%s', (declaration, expected) => {
    expect(show(bicep('p', declaration))).toBe(expected)
  })

  test.each([
    ['string', 'string'],
    ['int', 'number'],
    ['object', 'object'],
    ['array', 'array'],
    ['string[]', 'array'],
    ['[string, int]', 'array'],
    ['{ a: string }', 'object'],
    ['alias', 'object'],
    ['any', null],
  ])('a %s without a value has the type %s', (type, expected) => {
    const value = bicep('p', `param p ${type}\ntype alias = object`)
    expect(value.kind === 'unknown' ? value.type : value.kind).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameter-files */
describe('parameters of a .bicepparam file', () => {
  const using = "using 'main.bicep'\n"
  test.each([
    ["param p = 'a'", 'param p string', "'a'"],
    ["param P = 'a'", 'param p string', "'a'"],
    ['param p = null', "param p string = 'default'", "'default'"],
    ['param p = null', 'param p string?', 'null'],
    ["var v = 'a'\nparam p = v", 'param p string', "'a'"],
    ["param q = 'a'\nparam p = toUpper(q)", 'param p string', "'A'"],
    ["param p = { a: ['GEN-UNIQUE'] }", 'param p object', '{ a: [?(GEN-UNIQUE is filled in before deployment)] }'],
    [
      "param p = readEnvironmentVariable('P')",
      'param p string',
      '?(readEnvironmentVariable() is known only at deployment)',
    ],
    ['param p = p', 'param p string', "?(parameter 'p' refers to itself)"],
    ['', 'param p string', missing('p')],
    ["extends 'base.bicepparam'\nparam p = 'a'", 'param p string', "'a'"],
    [
      "extends 'base.bicepparam'",
      "param p string = 'default'",
      "?(parameter 'p' may be given: there is no file 'base.bicepparam')",
    ],
  ])('%s', (assignment, declaration, expected) => {
    expect(show(bicep('p', declaration, using + assignment))).toBe(expected)
  })

  test('the places of names', () => {
    const { values } = bicepParameterFile(`${using}param mode = 'IPVS'`)
    expect([...values.values()].map(({ name, key }) => [name, showSite(key)])).toEqual([['mode', '2:7 mode']])
  })
})

describe('names', () => {
  test.each([
    ['v', 'var v = v', "?(variable 'v' refers to itself)"],
    ['a', 'var a = b\nvar b = a', "?(variable 'a' refers to itself)"],
    ['v.a', 'var v = { a: v }', "?(variable 'v' refers to itself)"],
    ['v.a.b', 'var v = { a: { b: w } }\nvar w = [v]', "[?(variable 'v' refers to itself)]"],
    ['v.a', 'var v = { a: 1, b: v.a }', '1'],
    ['v.b', 'var v = { a: 1, b: v.a }', "?(variable 'v' refers to itself)"],
    ['m.outputs.mode', "module m 'm.bicep' = { name: 'm' }", "?(there is no file 'm.bicep')"],
    ['i', "import { i } from 'x.bicep'", "?(there is no file 'x.bicep')"],
    ['j', "import { i as j } from 'x.bicep'", "?(there is no file 'x.bicep')"],
    ['x.i', "import * as x from 'x.bicep'", "?(there is no file 'x.bicep')"],
    ['other.name', "resource other 'Test/other@2020-01-01' = { name: 'o' }", "'o'"],
    ['other.type', "resource other 'Test/other@2020-01-01' = { name: 'o' }", "'Test/other'"],
    ['other.apiVersion', "resource other 'Test/other@2020-01-01' existing = { name: 'o' }", "'2020-01-01'"],
    [
      'other.id',
      "resource other 'Test/other@2020-01-01' = { name: 'o' }",
      "?(properties of resource 'other' are known only at deployment)",
    ],
    [
      'other.properties.mode',
      "resource other 'Test/other@2020-01-01' = { name: 'o' }",
      "?(properties of resource 'other' are known only at deployment)?",
    ],
  ])('%s with %s', (expression, declarations, expected) => {
    expect(show(bicep(expression, declarations))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/resource-declaration */
describe('resources', () => {
  const type = "'Test/test@2020-01-01'"
  test.each([
    ['plain', `resource a ${type} = { name: 'n' }`, ["a Test/test '2020-01-01'"]],
    ['existing', `resource a ${type} existing = { name: 'n' }`, ["a Test/test '2020-01-01' existing"]],
    ['a condition that is true', `resource a ${type} = if (true) { name: 'n' }`, ["a Test/test '2020-01-01'"]],
    ['a condition that is false', `resource a ${type} = if (1 > 2) { name: 'n' }`, []],
    [
      'a condition that nobody knows',
      `param p string\nresource a ${type} = if (p == 'x') { name: 'n' }`,
      ["a Test/test '2020-01-01'"],
    ],
    [
      'a loop',
      `resource a ${type} = [for i in [1, 2]: { name: 'n' }]`,
      ["a[0] Test/test '2020-01-01'", "a[1] Test/test '2020-01-01'"],
    ],
    [
      'a loop that nobody knows',
      `param list array\nresource a ${type} = [for i in list: { name: 'n' }]`,
      ["a[*] Test/test '2020-01-01'"],
    ],
    ['no version', "resource a 'Test/test' = { name: 'n' }", ['a Test/test ?(the resource has no API version)']],
    [
      'nested',
      `resource a ${type} = { name: 'n', resource b 'child@2021-01-01' = { name: 'm' } }`,
      ["a Test/test '2020-01-01'", "a/b Test/test/child '2021-01-01'"],
    ],
  ])('%s', (_, text, expected) => {
    const shown = bicepTemplate(text).resources.map(
      ({ path, type, apiVersion, existing }) => `${path} ${type} ${show(apiVersion)}${existing ? ' existing' : ''}`,
    )
    expect(shown).toEqual(expected)
  })

  test('the places of name and version', () => {
    const [resource] = bicepTemplate(`resource aks ${type} = { name: 'n' }`).resources
    if (resource === undefined) throw new Error('There is a resource.')
    expect(showSite(resource.anchor)).toBe('1:10 aks')
    expect([showSite(resource.apiVersion.origin), showWay(resource.apiVersion)]).toEqual(['1:25 2020-01-01', []])
  })
})
