/** Imports and loaded files, with the places that their values have there. */
import { describe, expect, test } from '@jest/globals'
import { bicep, bicepTemplate, show, showSite, showWay } from './support.js'

const types = `
@export()
var mode = 'IPVS'
var hidden = 'azure'
@export()
var network = { plugin: hidden }
@export()
func upper(text string) string => toUpper('\${text}\${hidden}')
@export()
type modeType = 'IPVS' | 'NFTABLES'
@export()
type settings = { mode: modeType, plugin: string? }
`
const again =
  "import { mode as first, modeType as kind } from '../types.bicep'\n@export()\nvar second = first\n@export()\ntype other = kind"
const files = { 'types.bicep': types, 'shared/again.bicep': again, 'broken.bicep': 'var a =' }

describe('imports', () => {
  test.each([
    ["import { mode } from 'types.bicep'", 'mode', "'IPVS'"],
    ["import { mode as m } from 'types.bicep'", 'm', "'IPVS'"],
    ["import { 'mode' as m } from 'types.bicep'", 'm', "'IPVS'"],
    ["import { network } from 'types.bicep'", 'network.plugin', "'azure'"],
    ["import { upper } from 'types.bicep'", "upper('a')", "'AAZURE'"],
    ["import { upper as u } from 'types.bicep'", "u('a')", "'AAZURE'"],
    ["import * as t from 'types.bicep'", 't.network.plugin', "'azure'"],
    ["import * as t from 'types.bicep'", "t.upper('a')", "'AAZURE'"],
    ["import * as t from 'types.bicep'", 't.none', "?(the object has no property 'none')"],
    ["import { second } from 'shared/again.bicep'", 'second', "'IPVS'"],
    // The names of exports have a letter case, and what is not exported cannot be imported: BCP053, BCP360.
    ["import * as t from 'types.bicep'", 't.Mode', "?(the object has no property 'Mode')"],
    ["import { Mode } from 'types.bicep'", 'Mode', "?('types.bicep' exports no value 'Mode')"],
    ["import { hidden } from 'types.bicep'", 'hidden', "?('types.bicep' exports no value 'hidden')"],
    ["import * as t from 'types.bicep'", 't.hidden', "?(the object has no property 'hidden')"],
    ["import { none } from 'types.bicep'", 'none', "?('types.bicep' exports no value 'none')"],
    ["import { mode } from 'missing.bicep'", 'mode', "?(there is no file 'missing.bicep')"],
  ])('%s: %s', (statement, expression, expected) => {
    expect(show(bicep(expression, statement, undefined, files))).toBe(expected)
  })

  test('a value keeps its place in the file that it comes from', () => {
    const value = bicep('second', "import { second } from 'shared/again.bicep'", undefined, files)
    expect(`${value.origin.source.path}:${showSite(value.origin)}`).toBe("types.bicep:3:12 'IPVS'")
    expect(showWay(value)).toEqual([
      "imported as 'mode'",
      "used here as 'first'",
      "imported as 'second'",
      "used here as 'second'",
    ])
  })

  test.each([
    ["import { modeType } from 'types.bicep'\nparam p modeType", "<'IPVS' | 'NFTABLES'>"],
    ["import * as t from 'types.bicep'\nparam p t.modeType", "<'IPVS' | 'NFTABLES'>"],
    ["import { settings } from 'types.bicep'\nparam p settings.mode", "<'IPVS' | 'NFTABLES'>"],
    ["import { settings } from 'types.bicep'\nparam p settings.plugin", 'null'],
    ["import { other } from 'shared/again.bicep'\nparam p other", "<'IPVS' | 'NFTABLES'>"],
    ["import { modeType } from 'types.bicep'\nparam p modeType?", 'null'],
    ["import { none } from 'types.bicep'\nparam p none", "?(parameter 'p' has no value and no default)"],
    ["import { x } from 'missing.bicep'\nparam p x", "?(parameter 'p' has no value and no default)"],
  ])('types: %s', (declarations, expected) => {
    expect(show(bicep('p', declarations, undefined, files))).toBe(expected)
  })

  test.each([
    ["import { first } from 'main.json'", 'first', "'IPVS'"],
    ["import { second } from 'main.json'", 'second', "?('main.json' exports no value 'second')"],
    ["import * as all from 'main.json'", 'all', "{ first: 'IPVS' }"],
    ["import * as all from 'main.json'", 'all.First', "?(the object has no property 'First')"],
  ])('what the compiler made of a file exports: %s %s', (statement, expression, expected) => {
    const compiled = {
      metadata: { '__bicep_exported_variables!': [{ name: 'first' }] },
      variables: { first: "[variables('second')]", second: 'IPVS' },
      resources: [],
    }
    expect(show(bicep(expression, statement, undefined, { 'main.json': JSON.stringify(compiled) }))).toBe(expected)
  })

  const unknown = { first: '[subscription().displayName]' }
  test.each([
    ['a.bicep', '@export()\nvar first = subscription().displayName'],
    [
      'a.json',
      JSON.stringify({
        metadata: { '__bicep_exported_variables!': [{ name: 'first' }] },
        variables: unknown,
        resources: [],
      }),
    ],
  ])('what nobody knows in a file is one thing for all that import it: %s', (path, text) => {
    const again = `import { first as inner } from '${path}'\n@export()\nvar second = inner`
    const value = bicep(
      "[first == 'a' ? 1 : 2, first == 'a' ? 3 : 4, second == 'a' ? 5 : 6]",
      `import { first } from '${path}'\nimport { second } from 'again.bicep'`,
      undefined,
      { [path]: text, 'again.bicep': again },
    )
    const items = value.kind === 'array' ? value.items.map((item) => item()) : []
    const choices = items.map((item) => (item.kind === 'choice' ? item.choice : null))
    expect(choices).toHaveLength(3)
    expect(new Set(choices).size).toBe(1)
    expect(choices[0]).not.toBeNull()
  })

  test('files that import each other in a ring end', () => {
    const ring = {
      'a.bicep': "import { y } from 'b.bicep'\n@export()\nvar x = y",
      'b.bicep': "import { x } from 'a.bicep'\n@export()\nvar y = x",
    }
    expect(show(bicep('x', "import { x } from 'a.bicep'", undefined, ring))).toBe("?(variable 'x' refers to itself)")
  })
})

const loaded = {
  'proxy.json': '{\n  "mode": "IPVS",\n  "list": [1, { "a": "b" }],\n  "odd name": 2\n}',
  'list.json': '[1, 2, 3, 4]',
  'deep.json': '{ "x": { "v": "deep" }, "v": "top", "l": [{ "v": { "v": 1 } }] }',
  'small.json': '{ "v": [1] }',
  'accent.txt': 'caf\u00e9',
  'proxy.yaml': 'mode: IPVS\nlist:\n  - 1\n  - a: b\n',
  'merged.yaml': 'a: &a\n  enabled: true\nb:\n  <<: *a\n  mode: IPVS\n',
  'text.txt': 'one\r\ntwo\n',
  'bom.txt': '\uFEFFone',
  'empty.txt': '',
  '96.txt': 'a'.repeat(98_304),
  '97.txt': 'a'.repeat(98_305),
  'broken.json': '{ "mode": ',
  'broken.yaml': 'a: [',
  'comments.json': '{ // yes\n "mode": "IPVS", }',
}

const merged = "what '<<' brings into an object of YAML hangs on the version of Bicep"

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files */
describe('loaded files', () => {
  test.each([
    ["loadJsonContent('proxy.json')", "{ mode: 'IPVS', list: [1, { a: 'b' }], odd name: 2 }"],
    ["loadJsonContent('./proxy.json').mode", "'IPVS'"],
    ["loadJsonContent('proxy.json', 'mode')", "'IPVS'"],
    ["loadJsonContent('proxy.json', '$.mode')", "'IPVS'"],
    ["loadJsonContent('proxy.json', '.list[1].a')", "'b'"],
    ["loadJsonContent('proxy.json', '$.list[0]')", '1'],
    ["loadJsonContent('proxy.json', 'list[1][\\'a\\']')", "'b'"],
    ["loadJsonContent('proxy.json', '[\\'odd name\\']')", '2'],
    ["loadJsonContent('list.json', '$[1:3]')", '[2, 3]'],
    ["loadJsonContent('list.json', '$[-1:]')", '4'],
    ["loadJsonContent('list.json', '$[*]')", '[1, 2, 3, 4]'],
    ["loadJsonContent('list.json', '$[0,2]')", '[1, 3]'],
    ["loadJsonContent('proxy.json', '$..a')", "'b'"],
    ["loadJsonContent('deep.json', '$..v')", "['deep', 'top', { v: 1 }, 1]"],
    ["loadJsonContent('deep.json', '$[\\'v\\',\\'x\\']')", "['top', { v: 'deep' }]"],
    ["loadJsonContent('deep.json', '$[\\'x\\', \\'v\\']')", "[{ v: 'deep' }, 'top']"],
    ["loadJsonContent('deep.json', '$.x..[\\'v\\']')", "'deep'"],
    ["loadJsonContent('small.json', '$..*')", '[{ v: [1] }, [1], 1]'],
    ["loadJsonContent('proxy.json', '$.none')", "?(the JSONPath '$.none' selects nothing)"],
    ["loadJsonContent('proxy.json', '$.MODE')", "?(the JSONPath '$.MODE' selects nothing)"],
    ["loadJsonContent('comments.json').mode", "'IPVS'"],
    ["loadJsonContent('none.json')", "?(there is no file 'none.json')"],
    ["loadJsonContent('../none.json')", "?('../none.json' lies outside the folder that is checked)"],
    ["loadJsonContent('/etc/none.json')", "?('/etc/none.json' lies outside the folder that is checked)"],
    ["loadYamlContent('proxy.yaml')", "{ mode: 'IPVS', list: [1, { a: 'b' }] }"],
    ["loadYamlContent('proxy.yaml', 'list[1].a')", "'b'"],
    // The compiler takes `<<` for a key, or merges what stands behind it: that hangs on its version.
    ["loadYamlContent('merged.yaml').b.mode", "'IPVS'"],
    ["loadYamlContent('merged.yaml').b.?enabled", `?(${merged})?`],
    ["loadYamlContent('merged.yaml').b.?other", `?(${merged})?`],
    ["loadYamlContent('merged.yaml').a.?other", 'null'],
    ["loadYamlContent('merged.yaml', 'b.mode')", "'IPVS'"],
    ["loadYamlContent('merged.yaml', 'b.other')", `?(the JSONPath 'b.other' asks for what is not known: ${merged})`],
    ["loadYamlContent('merged.yaml', '$..mode')", `?(the JSONPath '$..mode' asks for what is not known: ${merged})`],
    ["loadTextContent('text.txt')", "'one\r\ntwo\n'"],
    ["loadTextContent('bom.txt')", "'one'"],
    ["json(loadTextContent('proxy.json')).mode", "'IPVS'"],
    ["loadTextContent('accent.txt', 'utf-8')", "'caf\u00e9'"],
    [
      "loadTextContent('accent.txt', 'iso-8859-1')",
      "?('accent.txt' is read as UTF-8, which is not its text in 'iso-8859-1')",
    ],
    ["loadTextContent('text.txt', 'utf-16BE')", "?('text.txt' is read as UTF-8, which is not its text in 'utf-16BE')"],
    ["loadTextContent('text.txt', 'us-ascii')", "'one\r\ntwo\n'"],
    // The byte order mark wins.
    ["loadTextContent('bom.txt', 'utf-16')", "'one'"],
    ["loadTextContent('none.txt', 'utf-16')", "?(there is no file 'none.txt')"],
    ["loadJsonContent('small.json', '$.v', 'iso-8859-1')", '[1]'],
    [
      "loadJsonContent('small.json', '$.v', 'utf-16')",
      "?('small.json' is read as UTF-8, which is not its text in 'utf-16')",
    ],
    ["loadYamlContent('proxy.yaml', '$.mode', 'us-ascii')", "'IPVS'"],
    [
      "loadYamlContent('proxy.yaml', '$.mode', 'utf-16')",
      "?('proxy.yaml' is read as UTF-8, which is not its text in 'utf-16')",
    ],
    // The bytes as they are, a byte order mark included.
    ["loadFileAsBase64('text.txt')", "'b25lDQp0d28K'"],
    ["loadFileAsBase64('bom.txt')", "'77u/b25l'"],
    ["base64ToString(loadFileAsBase64('accent.txt'))", "'caf\u00e9'"],
    ["base64ToJson(loadFileAsBase64('small.json'))", '{ v: [1] }'],
    ["loadFileAsBase64('empty.txt')", "''"],
    ["length(loadFileAsBase64('96.txt'))", '131072'],
    ["loadFileAsBase64('97.txt')", "?('97.txt' has 98305 bytes; the compiler takes 98304)"],
    ["loadFileAsBase64('none.txt')", "?(there is no file 'none.txt')"],
    ["loadFileAsBase64('../text.txt')", "?('../text.txt' lies outside the folder that is checked)"],
    ['loadFileAsBase64(1)', '?(loadFileAsBase64() takes a path that is a string)'],
    ['loadFileAsBase64()', '?(loadFileAsBase64() takes a path, and is given none)'],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, '', undefined, loaded))).toBe(expected)
  })

  test.each([
    ["loadJsonContent('broken.json')", /^\?\('broken\.json' is not JSON: /],
    ["loadYamlContent('broken.yaml')", /^\?\('broken\.yaml' is not YAML: /],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, '', undefined, loaded))).toMatch(expected)
  })

  test.each([
    ["loadJsonContent('proxy.json').mode", 'proxy.json:2:11 "IPVS"'],
    ["loadJsonContent('proxy.json', 'list')[1].a", 'proxy.json:3:22 "b"'],
    ["json(loadTextContent('proxy.json')).mode", 'proxy.json:2:11 "IPVS"'],
    ["loadYamlContent('proxy.yaml').list[1].a", 'proxy.yaml:4:8 b'],
    ["union({}, loadJsonContent('proxy.json')).mode", 'proxy.json:2:11 "IPVS"'],
  ])('%s has its place in the file', (expression, expected) => {
    const { origin } = bicep(expression, '', undefined, loaded)
    expect(`${origin.source.path}:${showSite(origin)}`).toBe(expected)
  })

  test('and the way from there', () => {
    const value = bicep('v.mode', "var v = loadJsonContent('proxy.json')", undefined, loaded)
    expect(showWay(value)).toEqual(['loaded here by loadJsonContent()', "used here as 'v'"])
  })

  test('a file beside a module is found from there', () => {
    const module = "output mode string = loadJsonContent('proxy.json').mode"
    const others = { 'modules/m.bicep': module, 'modules/proxy.json': loaded['proxy.json'] }
    const text = "module m 'modules/m.bicep' = { name: 'm' }\nresource r 'Test/test@1' = { name: m.outputs.mode }"
    const body = bicepTemplate(text, undefined, others).resources.at(-1)?.body
    expect(body === undefined ? '' : show(body)).toBe("{ name: 'IPVS' }")
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameter-files; what is taken over is a name of the file
 * too: Azure/bicep, src/Bicep.Cli.IntegrationTests/BuildParamsCommandTests.cs, and Binder of the compiler.
 */
describe('parameter files that extend others', () => {
  const base = {
    'base.bicepparam': "using none\nparam mode = 'IPVS'\nparam tags = { env: 'dev' }\n",
    'middle.bicepparam': "using none\nextends 'base.bicepparam'\nparam name = 'middle'\n",
    'ring.bicepparam': "using none\nextends 'ring.bicepparam'\n",
  }
  const declarations = "param mode string\nparam tags object = {}\nparam name string = 'default'"
  test.each([
    ["extends 'base.bicepparam'", 'mode', "'IPVS'"],
    ["extends 'base.bicepparam'\nparam mode = 'NFTABLES'", 'mode', "'NFTABLES'"],
    ["extends 'base.bicepparam'\nparam tags = union(base.tags, { team: 'a' })", 'tags', "{ env: 'dev', team: 'a' }"],
    [
      "extends 'base.bicepparam'\nparam tags = union(tags, { team: 'a' })",
      'tags',
      "{ team: 'a', ...?(parameter 'tags' refers to itself) }",
    ],
    ["extends 'base.bicepparam'\nparam name = '${tags.env}-${mode}'", 'name', "'dev-IPVS'"],
    ["extends 'middle.bicepparam'\nvar kept = mode\nparam name = kept", 'name', "'IPVS'"],
    ["extends 'base.bicepparam'\nparam name = mode\nparam mode = 'NFTABLES'", 'name', "'NFTABLES'"],
    ["extends 'base.bicepparam'\nvar mode = 'own'\nparam name = mode", 'name', "'own'"],
    ["extends 'base.bicepparam'\nparam name = Mode", 'name', "?(the name 'Mode' does not exist)"],
    ["extends 'middle.bicepparam'", 'mode', "'IPVS'"],
    ["extends 'middle.bicepparam'", 'name', "'middle'"],
    ["extends 'none.bicepparam'", 'name', "?(parameter 'name' may be given: there is no file 'none.bicepparam')"],
    ["extends 'ring.bicepparam'", 'name', "?(parameter 'name' may be given: the files extend each other in a ring)"],
    ["extends 'base.bicepparam'\nparam name = base.none", 'name', "?(the object has no property 'none')"],
  ])('%s: %s', (assignment, expression, expected) => {
    expect(show(bicep(expression, declarations, `using 'main.bicep'\n${assignment}`, base))).toBe(expected)
  })
})

/** A parameter that its caller gives null: it is null where its type says so, and has its default elsewhere. */
describe('types that may be null', () => {
  const compiled = JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    definitions: {
      perhaps: { type: 'string', nullable: true },
      sure: { type: 'string' },
      again: { $ref: '#/definitions/perhaps' },
      box: { type: 'object', properties: { a: { $ref: '#/definitions/perhaps' }, b: { type: 'string' } } },
      row: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'string', nullable: true }], items: false },
      many: { type: 'array', items: { type: 'string', nullable: true } },
      open: { type: 'object', additionalProperties: { type: 'string', nullable: true } },
    },
    resources: [],
  })
  const declarations = `
import { perhaps, sure, again, box, row, many, open } from 'types.json'
import * as all from 'types.json'
type xs = (string?)[]
type pair = [string, string?]
type map = { *: string? }
type inner = { n: { p: string?, q: string } }
type t = { o: inner, may: { s: string }? }
type ring = { x: ring.x.x }
`
  test.each([
    ['xs[*]', 'null'],
    ['pair[1]', 'null'],
    ['pair[0]', "'default'"],
    ['map.*', 'null'],
    ['{ x: string? }.x', 'null'],
    ['{ x: string }.x', "'default'"],
    ['t.o.n.p', 'null'],
    ['t.o.n.q', "'default'"],
    ['t.may', 'null'],
    ['t.may!', "'default'"],
    ['(t.may!).s', "'default'"],
    ['ring.x.x', "'default'"],
    ['perhaps', 'null'],
    ['sure', "'default'"],
    ['again', 'null'],
    ['box.a', 'null'],
    ['box.b', "'default'"],
    ['row[1]', 'null'],
    ['row[0]', "'default'"],
    ['many[*]', 'null'],
    ['open.*', 'null'],
    ['all.perhaps', 'null'],
    ['all.box.a', 'null'],
  ])('%s', (type, expected) => {
    const module = `${declarations}\nparam p ${type} = 'default'\noutput p string? = p`
    const call = "module m 'm.bicep' = { name: 'm', params: { p: null } }"
    const others = { 'm.bicep': module, 'types.json': compiled }
    expect(show(bicep('m.outputs.p', call, undefined, others))).toBe(expected)
  })
})
