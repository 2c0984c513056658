/**
 * What the type of a parameter says of its properties and items, where nobody knows the value: "User-defined data types"
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/user-defined-data-types, and of ARM JSON
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/definitions
 */
import { describe, expect, test } from '@jest/globals'
import { arm, bicep, show } from './support.js'

const net = "?(parameter 'net' has no value and no default)"
const modes = "{ mode: 'IPTABLES' | 'IPVS', plugin: ('azure' | 'none')?, inner: { flag: 'on' }, list: ('a' | 'b')[] }"

describe('Bicep', () => {
  test.each([
    [`param net ${modes}`, 'net.mode', "<'IPTABLES' | 'IPVS'>"],
    // Names are exact: the compiler refuses it.
    [`param net ${modes}`, 'net.MODE', net],
    [`param net ${modes}`, "net['mode']", "<'IPTABLES' | 'IPVS'>"],
    [`param net ${modes}`, 'net.plugin', "<'azure' | 'none' | null>"],
    [`param net ${modes}`, "net.plugin ?? 'azure'", "<'azure' | 'none' | 'azure'>"],
    [`param net ${modes}`, 'net.inner.flag', "'on'"],
    [`param net ${modes}`, "net.mode == 'NFTABLES'", '<false | false>'],
    // Types that are not sealed may have more, and how long a list is is not said.
    [`param net ${modes}`, 'net.?other', `${net}?`],
    [`param net ${modes}`, 'net.list[?0]', "<'a' | 'b' | null>"],
    [`param net ${modes}`, 'empty(net.list)', net],
    // Types by name, in other types, of one property of another, and a type of itself.
    ["type mode = 'a' | 'b'\ntype part = { mode: mode }\nparam net { one: part }", 'net.one.mode', "<'a' | 'b'>"],
    ["type part = { mode: 'a' | 'b' }\nparam net { it: part.mode }", 'net.it', "<'a' | 'b'>"],
    ["type tree = { value: 'a', next: tree? }\nparam net tree", 'net.?next.?next.?value', "<'a' | null>"],
    ["param net { *: 'a' | 'b' }", 'net.?any', "<'a' | 'b' | null>"],
    ["param net ['a' | 'b', 'c']", 'net[0]', "<'a' | 'b'>"],
    ["param net ['a' | 'b', 'c']", 'net[1]', "'c'"],
    ["param net ['a' | 'b', 'c']", 'net[^1]', "'c'"],
    ["param net ['a' | 'b', 'c']", 'net[^2]', "<'a' | 'b'>"],
    ["param net ['a' | 'b', 'c']", 'net[^3]', net],
    ["param net ['a' | 'b', 'c']", 'net[^0]', net],
    ["param net ['a' | 'b', 'c']", 'net[-1]', net],
    ["param net ('a' | 'b')[]", 'net[^1]', "<'a' | 'b' | null>"],
    // Whether there is an object is not known where it may be null.
    [
      `param given object\nmodule m 'm.bicep' = { name: 'm', params: { net: given.net } }`,
      'm.outputs.mode',
      "<'x' | 'y'>",
    ],
    ['param net object', 'net.mode', net],
  ])('%s: %s', (template, expression, expected) => {
    const others = { 'm.bicep': "param net { mode: 'x' | 'y' }\noutput mode string = net.mode" }
    expect(show(bicep(expression, template, undefined, others))).toBe(expected)
  })

  test.each([
    // In the order of the types, as the compiler writes them to `mapping`.
    ['kind', "<'b' | 'a'>"],
    ['mode', "<'IPTABLES' | 'IPVS'>"],
    // Only one of them has it.
    ['?own', `${net}?`],
  ])('a discriminated union: %s', (name, expected) => {
    const template = `type one = { kind: 'a', mode: 'IPVS', own: 'x' }
type other = { kind: 'b', mode: 'IPTABLES' }
@discriminator('kind')
param net other | one`
    expect(show(bicep(`net.${name}`, template))).toBe(expected)
  })

  const compiled = {
    definitions: {
      mode: { type: 'string', allowedValues: ['IPVS', 'IPTABLES'] },
      zone: { type: 'int', allowedValues: [1] },
      bracket: { type: 'string', allowedValues: ['[[a]', 'b'] },
      net: {
        type: 'object',
        properties: { mode: { $ref: '#/definitions/mode' }, plugin: { type: 'string', nullable: true } },
      },
      one: { type: 'object', properties: { kind: { type: 'string', allowedValues: ['a'] } } },
      any: { type: 'object', discriminator: { propertyName: 'kind', mapping: { b: {}, a: {} } } },
      pair: { type: 'array', prefixItems: [{ type: 'string' }, { $ref: '#/definitions/mode' }], items: false },
      open: { type: 'array', prefixItems: [{ type: 'string' }, { $ref: '#/definitions/mode' }] },
    },
    resources: [],
  }

  /** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-import */
  test.each([
    ['t.mode', 'net', "<'IPVS' | 'IPTABLES'>"],
    ['t.mode?', 'net', 'null'],
    ['t.zone', 'net', '1'],
    ['t.bracket', 'net', "<'[a]' | 'b'>"],
    // In the order of their texts.
    ["t.mode | 'NFTABLES'", 'net', "<'IPTABLES' | 'IPVS' | 'NFTABLES'>"],
    ['t.net', 'net.mode', "<'IPVS' | 'IPTABLES'>"],
    ['t.net', 'net.?plugin', `${net}?`],
    ['t.net.mode', 'net', "<'IPVS' | 'IPTABLES'>"],
    ['{ inner: t.net }', 'net.inner.mode', "<'IPVS' | 'IPTABLES'>"],
    ['t.any', 'net.kind', "<'b' | 'a'>"],
    ['t.pair', 'net[^1]', "<'IPVS' | 'IPTABLES'>"],
    ['t.open', 'net[^1]', net],
    ['t.pair', 'net[1]', "<'IPVS' | 'IPTABLES'>"],
  ])('a type of compiled JSON, %s: %s', (type, expression, expected) => {
    const others = { 'main.json': JSON.stringify(compiled) }
    const declarations = `import * as t from 'main.json'\nparam net ${type}`
    expect(show(bicep(expression, declarations, undefined, others))).toBe(expected)
  })

  test('a value that is given counts, whatever the type says', () => {
    expect(show(bicep('net.mode', `param net ${modes}`, "using 'main.bicep'\nparam net = { mode: 'IPVS' }"))).toBe(
      "'IPVS'",
    )
  })
})

describe('ARM JSON', () => {
  const definitions = {
    mode: { type: 'string', allowedValues: ['IPTABLES', 'IPVS'] },
    net: {
      type: 'object',
      properties: {
        mode: { $ref: '#/definitions/mode' },
        plugin: { type: 'string', allowedValues: ['azure'], nullable: true },
        free: { type: 'string' },
      },
    },
    proxy: {
      type: 'object',
      discriminator: {
        propertyName: 'kind',
        mapping: { b: { $ref: '#/definitions/other' }, a: { $ref: '#/definitions/one' } },
      },
    },
    one: {
      type: 'object',
      properties: { mode: { type: 'string', allowedValues: ['IPVS'] }, own: { type: 'string', allowedValues: ['x'] } },
    },
    other: { type: 'object', properties: { mode: { type: 'string', allowedValues: ['IPTABLES'] } } },
  }
  test.each([
    [{ $ref: '#/definitions/net' }, "parameters('net').mode", "<'IPTABLES' | 'IPVS'>"],
    [{ $ref: '#/definitions/net' }, "parameters('net').plugin", "<'azure' | null>"],
    [{ $ref: '#/definitions/net' }, "parameters('net').free", net],
    [
      { $ref: '#/definitions/net' },
      "tryGet(parameters('net'), 'MODE')",
      expect.stringContaining("'IPTABLES' | 'IPVS'"),
    ],
    [
      { type: 'array', prefixItems: [{ $ref: '#/definitions/mode' }], items: false },
      "parameters('net')[0]",
      "<'IPTABLES' | 'IPVS'>",
    ],
    [{ type: 'object' }, "parameters('net').mode", net],
    // In the order of `mapping`; each of them has it, or it is one of them only.
    [{ $ref: '#/definitions/proxy' }, "parameters('net').kind", "<'b' | 'a'>"],
    [{ $ref: '#/definitions/proxy' }, "parameters('net').mode", "<'IPTABLES' | 'IPVS'>"],
    [{ $ref: '#/definitions/proxy' }, "tryGet(parameters('net'), 'own')", `${net}?`],
  ])('%j: %s', (declaration, expression, expected) => {
    expect(show(arm(expression, { parameters: { net: declaration }, definitions }))).toEqual(expected)
  })

  test('types of one another, over and over', () => {
    const variant = { type: 'object', properties: { next: { $ref: '#/definitions/any' } } }
    const mapping = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`v${index}`, variant]))
    const any = { type: 'object', discriminator: { propertyName: 'kind', mapping } }
    const deep = `parameters('net')${'.next'.repeat(20)}.none`
    expect(show(arm(deep, { parameters: { net: { $ref: '#/definitions/any' } }, definitions: { any } }))).toBe(net)
  })
})
