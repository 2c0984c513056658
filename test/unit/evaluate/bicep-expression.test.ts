import { describe, expect, test } from '@jest/globals'
import { bicep, inWorlds, show, showSite, showWay } from './support.js'

const declarations = `
param some string
param thing object
param count int
@allowed(['IPVS', 'IPTABLES'])
param mode string
param flag bool
param perhaps string?
var config = { Mode: 'IPVS', none: null, list: [10, { a: 1 }], 'a b': 2 }
`
const missing = (name: string) => `?(parameter '${name}' has no value and no default)`

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types */
describe('literals', () => {
  test.each([
    ['5', '5'],
    ['-5', '-5'],
    ['true', 'true'],
    ['false', 'false'],
    ['null', 'null'],
    ["'a''b'".replace("''", "\\'"), "'a'b'"],
    ["'''\nline\n'''", "'line\n'"],
    ["[1, 'a', []]", "[1, 'a', []]"],
    ["{ a: 1, 'b c': { d: null } }", '{ a: 1, b c: { d: null } }'],
    [`{ '\${'a'}b': 1 }`, '{ ab: 1 }'],
    [`{ '\${mode}': 1 }`, `{ ...?(parameter 'mode' has no value and no default) }`],
    [`{ '\${some}': 1, b: 2 }`, `{ b: 2, ...${missing('some')} }`],
    // A name that nobody knows may be one that is written before it, and then its value counts.
    [`{ a: 2, '\${some}': 1 }.a`, `${missing('some')}?`],
    [`{ a: 2, 'b\${some}': 1 }.a`, '2'],
    [`{ ABc: 2, 'b': 3, 'a\${some}C': 1 }.abc`, `${missing('some')}?`],
    [`{ a: 2, '\${some}': 1, a: 3 }.a`, '3'],
    // Evaluated by Azure's own engine, items() has both: Azure/bicep, src/Bicep.Core.IntegrationTests/EvaluationTests.cs.
    ['{ a: 2, A: 3 }.a', "?(which of 'a' and 'A' counts is not documented)?"],
    ['{ a: 2, A: 3 }.?a', "?(which of 'a' and 'A' counts is not documented)?"],
    ['{ a: 2, A: 3, b: 4 }.b', '4'],
    [`{ ipvs: 2, '\${mode}': 1 }.ipvs`, `${missing('mode')}?`],
    [`{ other: 2, '\${mode}': 1 }.other`, '2'],
    ['(1)', '1'],
    ["any('a')", "'a'"],
    ['some!', missing('some')],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, declarations))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings; Azure/bicep, EvaluationTests.cs */
describe('string interpolation', () => {
  test.each([
    [`'>\${false}<>\${12948}<>\${'hello!'}<'`, "'>False<>12948<>hello!<'"],
    [`'\${'a'}'`, "'a'"],
    [`'a-\${mode}'`, "<'a-IPVS' | 'a-IPTABLES'>"],
    [`'\${mode}\${mode}'`, "<'IPVSIPVS' | 'IPTABLESIPTABLES'>"],
    [`'a-\${some}'`, missing('some')],
    [`'{0}\${1}'`, "'{0}1'"],
    [`'\${null}'`, '?(string interpolation takes a value other than null, and is given null)'],
    [`'>\${config}<>\${config.list}<'`, "'>{'Mode':'IPVS','none':null,'list':[10,{'a':1}],'a b':2}<>[10,{'a':1}]<'"],
    [`'\${array(mode)}-\${mode}'`, "<'['IPVS']-IPVS' | '['IPTABLES']-IPTABLES'>"],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, declarations)).replace('interpolation()', 'interpolation')).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators; what they are compiled to: Azure/bicep, ExpressionConverter.cs */
describe('operators', () => {
  test.each([
    ['1 + 3', '4'],
    ['20 % 7', '6'],
    ['6 / 11', '0'],
    ['0 - 13', '-13'],
    ['-(-7)', '7'],
    ['2 * 3 + 4', '10'],
    ['2 + 3 * 4', '14'],
    ['-count', missing('count')],
    ["-'a'", "?('-' takes two integers, and is given a number, a string)"],
    ['123 < 456', 'true'],
    ['123 >= 456', 'false'],
    ["'A' > 'a'", 'true'],
    ["'a' == 'a'", 'true'],
    ["'a' != 'A'", 'true'],
    ["'a' =~ 'A'", 'true'],
    ["'a' !~ 'A'", 'false'],
    ["null =~ 'A'", '?(toLower() takes a string, and is given null)'],
    ["mode =~ 'ipvs'", '<true | false>'],
    ["some == 'a'", missing('some')],
    ['!true', 'false'],
    ['!flag', '<false | true>'],
    ['true && false', 'false'],
    ['true || false', 'true'],
    ["false && config.missing == 'a'", 'false'],
    ["some == 'a' && false", 'false'],
    ["some == 'a' || true", 'true'],
    ["some == 'a' && true", missing('some')],
    ['null ?? 123', '123'],
    ["'' ?? 'a'", "''"],
    ["config.none ?? 'a'", "'a'"],
    ["perhaps ?? 'a'", "'a'"],
    ["true ? 'a' : config.missing", "'a'"],
    ["flag ? 'a' : 'b'", "<'a' | 'b'>"],
    ["some == 'x' ? 'a' : 'b'", "<'a' | 'b'>"],
    ["empty(some) ? (empty(some) ? 'a' : 'never') : 'b'", "<'a' | 'b'>"],
    ["mode == 'IPVS' ? 'a' : 'b'", "<'a' | 'b'>"],
    ["'x' ? 1 : 2", "?('?:' takes a boolean as its condition, and is given a string)"],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, declarations))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators-access and operator-safe-dereference */
describe('access', () => {
  test.each([
    ['config.mode', "'IPVS'"],
    ['config.Mode', "'IPVS'"],
    ["config['MODE']", "'IPVS'"],
    ["config['a b']", '2'],
    ['config.list[0]', '10'],
    ['config.list[1].a', '1'],
    ['config.list[^1].a', '1'],
    ['config.list[^2]', '10'],
    ['config.missing', "?(the object has no property 'missing')"],
    ['config.list[2]', '?(the array has 2 items, and item 2 was asked for)'],
    ['config.list[^3]', '?(the array has 2 items, and item 3 was asked for)'],
    ['config.list.a', "?(an array has no property 'a')"],
    ['config.none.a', "?(null has no property 'a')"],
    ['config.mode.length', "?(a string has no property 'length')"],
    ['config[0]', '?(an object has no item 0)'],
    ['config[true]', '?(an object has no a boolean property)'],
    ['config.constructor', "?(the object has no property 'constructor')"],
    ['config.?missing', 'null'],
    ['config.?mode', "'IPVS'"],
    ['config.list[?5]', 'null'],
    ['config.list[?^5]', 'null'],
    ['config.none.?a', 'null'],
    // "safe navigation is short-circuiting": https://github.com/Azure/bicep/pull/9368
    ['config.?missing.a.b[0]', 'null'],
    ['config.?missing[0]', 'null'],
    ['config.?missing!.a', 'null'],
    ['config.list[?5].a', 'null'],
    ['(config.?missing).a', "?(null has no property 'a')"],
    ['config.?list[7]', '?(the array has 2 items, and item 7 was asked for)'],
    ["config.?missing.a ?? 'default'", "'default'"],
    ['thing.a', missing('thing')],
    ['thing.?a', `${missing('thing')}?`],
    ['thing.?a.b', `${missing('thing')}?`],
    // One of those that there are: Azure refuses any other name.
    ['config[some]', "<'IPVS' | null | [10, { a: 1 }] | 2>"],
    ['(flag ? config : null).?mode', "<'IPVS' | null>"],
    ["config[flag ? 'mode' : 'none']", "<'IPVS' | null>"],
    ['missing', "?(the name 'missing' does not exist)"],
    ['Config', "?(the name 'Config' does not exist)"],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, declarations))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/operator-spread */
describe('spread', () => {
  test.each([
    [
      "{ foo: 'foo', ...config, baz: 'baz' }",
      "{ foo: 'foo', Mode: 'IPVS', none: null, list: [10, { a: 1 }], a b: 2, baz: 'baz' }",
    ],
    ["{ ...config, mode: 'NFTABLES' }.mode", "'NFTABLES'"],
    ["{ mode: 'NFTABLES', ...config }.mode", "'IPVS'"],
    // Only the top-level objects are merged.
    ['{ ...{ a: { x: 1 } }, ...{ a: { y: 2 } } }', '{ a: { y: 2 } }'],
    ["{ mode: 'IPVS', ...thing }", `{ mode: ${missing('thing')}?, ...${missing('thing')} }`],
    ["{ ...thing, mode: 'IPVS' }", `{ mode: 'IPVS', ...${missing('thing')} }`],
    ['{ ...(flag ? { a: 1 } : {}), b: 2 }', '{ a: <1 | null>, b: 2 }'],
    ["{ ...any('a') }", "?('...' takes objects, and is given a string)"],
    ['[1, ...[2, 3], 4]', '[1, 2, 3, 4]'],
    ['[...config.list]', '[10, { a: 1 }]'],
    ["[...any('a')]", '?(concat() takes strings only or arrays only, and is given an array, a string)'],
    ['[...thing.list, 1]', missing('thing')],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, declarations))).toBe(expected)
  })
})

describe('functions', () => {
  test.each([
    ["toLower('A')", "'a'"],
    ["sys.toLower('A')", "'a'"],
    ['az.resourceGroup().location', '?(resourceGroup() is known only at deployment)'],
    ['union({ a: { b: 1 } }, { a: { c: 2 } })', '{ a: { b: 1, c: 2 } }'],
    ['config.list.first()', '?(first() is known only at deployment)'],
    ['map([1], i => i)', '[1]'],
    ['toLower(1, 2)', '?(toLower() takes 1 arguments, and is given 2)'],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, declarations))).toBe(expected)
  })

  test('a name that the file declares hides the namespace', () => {
    expect(show(bicep("sys.toLower('A')", 'var sys = { a: 1 }'))).toBe('?(toLower() is known only at deployment)')
  })
})

describe('choices in step', () => {
  test('what hangs on the same condition has the same choice', () => {
    const value = bicep(
      "{ mode: ipvs ? 'IPVS' : 'IPTABLES', config: ipvs ? { a: 1 } : null }",
      "param some string\nvar ipvs = some == 'x'",
    )
    const own = value.kind === 'object' ? [...value.properties.values()].map((property) => property.value()) : []
    expect(own.map(show)).toEqual(["<'IPVS' | 'IPTABLES'>", '<{ a: 1 } | null>'])
    const [mode, config] = own.map((one) => (one.kind === 'choice' ? one.choice : null))
    expect(mode).not.toBeNull()
    expect(mode).toBe(config)
  })

  // One value for each world that there is.
  test.each([
    ["flag ? (flag ? 'a' : 'never') : 'b'", ["'a'", "'b'"]],
    ["flag ? (!flag ? 'never' : 'a') : 'b'", ["'a'", "'b'"]],
    ["mode == 'IPVS' ? mode : 'other'", ["'IPVS'", "'other'"]],
    ["mode == mode ? mode : 'never'", ["'IPVS'", "'IPTABLES'"]],
    ['{ IPVS: 1, IPTABLES: 2 }[mode]', ['1', '2']],
    ["toLower(flag ? mode : 'None')", ["'ipvs'", "'iptables'", "'none'"]],
    [`'\${flag}-\${flag}'`, ["'True-True'", "'False-False'"]],
    ["flag && mode == 'IPVS'", ['true', 'false', 'false']],
    ['flag ? perhaps : mode', ['null', "'IPVS'", "'IPTABLES'"]],
  ])('%s', (expression, expected) => {
    expect(inWorlds(bicep(expression, declarations))).toEqual(expected)
  })
})

/** design.md: the primary location is where the offending value is written. */
describe('origin and way', () => {
  test.each([
    ["'IPVS'", "2:71 'IPVS'", []],
    ['direct', "1:14 'IPVS'", ["used here as 'direct'"]],
    ["true ? 'IPVS' : 'x'", "2:78 'IPVS'", []],
    [`'\${direct}!'`, `2:71 '\${direct}!'`, []],
    ['toUpper(direct)', '2:71 toUpper(direct)', []],
    ['{ a: direct }.a', "1:14 'IPVS'", ["used here as 'direct'"]],
    ['[direct][0]', "1:14 'IPVS'", ["used here as 'direct'"]],
    ['null ?? direct', "1:14 'IPVS'", ["used here as 'direct'"]],
    ['union({ a: 1 }, { a: direct }).a', "1:14 'IPVS'", ["used here as 'direct'"]],
    ['{ ...{ a: direct } }.a', "1:14 'IPVS'", ["used here as 'direct'"]],
  ])('of %s', (expression, origin, way) => {
    const value = bicep(expression, "var direct = 'IPVS'")
    expect([showSite(value.origin), showWay(value)]).toEqual([origin, way])
  })

  test('through a parameter file, a parameter, a variable and an object', () => {
    const template = 'param mode string\nvar config = { mode: mode }'
    const value = bicep('config.mode', template, "using 'main.bicep'\nvar chosen = 'IPVS'\nparam mode = chosen")
    expect(showSite(value.origin)).toBe("2:14 'IPVS'")
    expect(value.way.map(({ site, caption }) => `${site.source.path} ${showSite(site)}: ${caption}`)).toEqual([
      "main.bicepparam 3:14 chosen: used here as 'chosen'",
      "main.bicep 1:7 mode: parameter 'mode'",
      "main.bicep 2:22 mode: used here as 'mode'",
      "main.bicep 3:71 config: used here as 'config'",
    ])
  })

  test('of what is unknown: where the unknown comes from', () => {
    const value = bicep(`toLower('\${mode}')`, 'param mode string')
    expect(value.kind === 'unknown' ? showSite(value.cause.origin) : '').toBe('1:7 mode')
  })
})
