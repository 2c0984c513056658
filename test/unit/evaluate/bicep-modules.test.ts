/** Modules: what they deploy, what goes in and what comes out. */
import { describe, expect, test } from '@jest/globals'
import { bicep, bicepTemplate, show, showSite, showWay } from './support.js'

const cluster = `
param mode string = 'IPTABLES'
param name string = 'aks'
resource aks 'Test/clusters@2020-01-01' = { name: name, properties: { mode: mode } }
output mode string = mode
output id string = aks.id
output literal object = { plugin: 'azure', list: ['a'] }
`
const outer = `
param modes array
module inner 'cluster.bicep' = [for (mode, index) in modes: { name: 'inner\${index}', params: { mode: mode, name: 'aks\${index}' } }]
output all array = [for index in range(0, length(modes)): inner[index].outputs.mode]
`
const files = { 'cluster.bicep': cluster, 'outer.bicep': outer }

/** `path mode` of every resource. */
function deployed(text: string, others: Readonly<Record<string, string>> = files): readonly string[] {
  return bicepTemplate(text, undefined, others).resources.map(({ path, body }) => {
    const properties = body.kind === 'object' ? body.properties.get('properties')?.value() : undefined
    const mode = properties?.kind === 'object' ? properties.properties.get('mode')?.value() : undefined
    return `${path} ${mode === undefined ? '-' : show(mode)}`
  })
}

/** The compiler makes reference() of it, which finds nothing; a condition that nobody knows holds where it is asked for. */
test.each([
  ['if (false)', "?(module 'm', whose outputs are asked for, is not deployed)"],
  ['if (flag)', "'IPTABLES'"],
  ['if (true)', "'IPTABLES'"],
])('outputs of a module %s', (condition, expected) => {
  const module = `param flag bool\nmodule m 'cluster.bicep' = ${condition} { name: 'm' }`
  expect(show(bicep('m.outputs.mode', module, undefined, files))).toBe(expected)
  expect(show(bicep('m.name', module, undefined, files))).toBe("'m'")
})

test('outputs of a turn that is not deployed', () => {
  const module =
    "module m 'cluster.bicep' = [for mode in ['IPVS', 'NFTABLES']: if (mode != 'IPVS') { name: 'm', params: { mode: mode } }]"
  const outputs = (index: number) => show(bicep(`m[${index}].outputs.mode`, module, undefined, files))
  expect(outputs(0)).toBe("?(module 'm', whose outputs are asked for, is not deployed)")
  expect(outputs(1)).toBe("'NFTABLES'")
})

describe('what a module deploys', () => {
  const call = (body: string) =>
    `param flag bool\nparam other bool\nparam list array\nparam modes array\nmodule m 'cluster.bicep' = ${body}`
  test.each([
    ["{ name: 'm' }", ["m/aks 'IPTABLES'"]],
    ["{ name: 'm', params: { mode: 'IPVS' } }", ["m/aks 'IPVS'"]],
    ["{ name: 'm', params: { MODE: 'IPVS' } }", ["m/aks 'IPVS'"]],
    ["{ name: 'm', params: { mode: null } }", ["m/aks 'IPTABLES'"]],
    ["{ name: 'm', params: { mode: flag ? 'IPVS' : null } }", ["m/aks <'IPVS' | 'IPTABLES'>"]],
    ["if (true) { name: 'm' }", ["m/aks 'IPTABLES'"]],
    ["if (false) { name: 'm' }", []],
    ["if (flag) { name: 'm' }", ["m/aks 'IPTABLES'"]],
    [
      "[for mode in ['IPVS', 'NFTABLES']: { name: 'm', params: { mode: mode } }]",
      ["m[0]/aks 'IPVS'", "m[1]/aks 'NFTABLES'"],
    ],
    [
      "[for mode in ['IPVS', 'NFTABLES']: if (mode != 'IPVS') { name: 'm', params: { mode: mode } }]",
      ["m[1]/aks 'NFTABLES'"],
    ],
    ['[for mode in []: { params: { mode: mode } }]', []],
    ['[for mode in list: { params: { mode: mode } }]', ["m[*]/aks ?(parameter 'list' has no value and no default)"]],
    [
      "[for mode in (flag ? ['IPVS'] : ['IPTABLES', 'NFTABLES']): { params: { mode: mode } }]",
      ["m[0]/aks <'IPVS' | 'IPTABLES'>", "m[1]/aks 'NFTABLES'"],
    ],
    // What hangs on a second condition stays apart, and so does what turns nobody knows how often.
    [
      "[for mode in (flag ? (other ? ['IPVS', 'NFTABLES'] : ['IPVS']) : ['IPVS', 'IPTABLES']): { params: { mode: mode } }]",
      ["m[0]/aks <<'IPVS' | 'IPVS'> | 'IPVS'>", "m[1]/aks 'NFTABLES'", "m[1]/aks 'IPTABLES'"],
    ],
    [
      '[for mode in (flag ? list : modes): { params: { mode: mode } }]',
      [
        "m[*]/aks ?(parameter 'list' has no value and no default)",
        "m[*]/aks ?(parameter 'modes' has no value and no default)",
      ],
    ],
  ])('%s', (body, expected) => {
    expect(deployed(call(body))).toEqual(expected)
  })

  test('an item of either of two lists has the place where each has it', () => {
    const text = call("[for mode in (flag ? ['IPVS'] : ['IPVS']): { params: { mode: mode } }]")
    expect(deployed(text)).toEqual(["m[0]/aks <'IPVS' | 'IPVS'>"])
  })

  test('two levels', () => {
    const text = "module two 'outer.bicep' = { name: 'two', params: { modes: ['IPVS', 'NFTABLES'] } }"
    expect(deployed(text)).toEqual(["two/inner[0]/aks 'IPVS'", "two/inner[1]/aks 'NFTABLES'"])
  })

  test('a module of ARM JSON', () => {
    const resources = [
      { type: 'Test/clusters', apiVersion: '1', name: 'a', properties: { mode: "[parameters('mode')]" } },
    ]
    const arm = JSON.stringify({ parameters: { mode: { type: 'string' } }, resources })
    const text = "module m 'cluster.json' = { name: 'm', params: { mode: 'IPVS' } }"
    expect(deployed(text, { 'cluster.json': arm })).toEqual(["m/resources[0] 'IPVS'"])
  })

  test('a module in a ring is entered once', () => {
    const ring = "module again 'main.bicep' = { name: 'again' }\n"
    const text = `${ring}resource r 'Test/test@2020-01-01' = { name: 'r' }`
    expect(deployed(text, { 'main.bicep': text })).toEqual(['r -'])
  })

  test('one that is not there deploys nothing', () => {
    expect(deployed("module m 'missing.bicep' = { name: 'm' }")).toEqual([])
  })
})

describe('values', () => {
  test('keep their place in the caller, and tell their way', () => {
    const { resources } = bicepTemplate(
      "var mode = 'IPVS'\nmodule m 'cluster.bicep' = { name: 'm', params: { mode: mode } }",
      undefined,
      files,
    )
    const body = resources[0]?.body
    const properties = body?.kind === 'object' ? body.properties.get('properties')?.value() : undefined
    const mode = properties?.kind === 'object' ? properties.properties.get('mode')?.value() : undefined
    if (mode === undefined) throw new Error('There is no mode.')
    expect(showSite(mode.origin)).toBe("1:12 'IPVS'")
    expect(showWay(mode)).toEqual([
      "used here as 'mode'",
      "given to module 'm' as 'mode'",
      "parameter 'mode'",
      "used here as 'mode'",
    ])
  })

  test.each([
    ['m.outputs.mode', "'NFTABLES'"],
    ['m.outputs.literal.plugin', "'azure'"],
    ['m.outputs.literal.list[0]', "'a'"],
    ['m.outputs.id', "?(properties of resource 'aks' are known only at deployment)"],
    ["empty(m.outputs.id) ? 'kubenet' : 'azure'", "'azure'"],
    ['m.outputs.other', "?(the object has no property 'other')"],
    ['m.name', "'m'"],
    ['loop[1].outputs.mode', "'IPVS'"],
    ['loop[1].name', "'l1'"],
    ['two.outputs.all', "['IPVS', 'NFTABLES']"],
    ['missing.outputs.mode', "?(there is no file 'missing.bicep')"],
    ['far.outputs.mode', "?(module 'br/public:avm/res/a/b:1.0' is in a registry and not on disk)"],
    ["reference(m.id, '2025-04-01').outputs.mode.value", "'NFTABLES'"],
    ["reference((m).id, '2025-04-01', 'properties').outputs.mode.value", "'NFTABLES'"],
    ["az.reference(loop[1].id, '2025-04-01').outputs.mode.value", "'IPVS'"],
    ["reference(m.id, '2025-04-01').provisioningState", '?(reference() is known only at deployment)?'],
    ["reference(m.id, '2025-04-01', 'Full').outputs.mode.value", '?(reference() is known only at deployment)'],
    ["reference(m.name, '2025-04-01').outputs.mode.value", '?(reference() is known only at deployment)'],
    ["reference(missing.id, '2025-04-01').outputs.mode.value", "?(there is no file 'missing.bicep')"],
    ['outside.outputs.mode', "?('../x.bicep' lies outside the folder that is checked)"],
  ])('%s', (expression, expected) => {
    const declarations = `
module m 'cluster.bicep' = { name: 'm', params: { mode: 'NFTABLES' } }
module loop 'cluster.bicep' = [for (mode, i) in ['IPTABLES', 'IPVS']: { name: 'l\${i}', params: { mode: mode } }]
module two 'outer.bicep' = { name: 'two', params: { modes: ['IPVS', 'NFTABLES'] } }
module missing 'missing.bicep' = { name: 'missing' }
module far 'br/public:avm/res/a/b:1.0' = { name: 'far' }
module outside '../x.bicep' = { name: 'outside' }
`
    expect(show(bicep(expression, declarations, undefined, files))).toBe(expected)
  })

  test('outputs of modules that call each other in a ring end', () => {
    const ring = "module m 'ring.bicep' = { name: 'm' }\noutput x string = m.outputs.x"
    expect(
      show(bicep('m.outputs.x', "module m 'ring.bicep' = { name: 'm' }", undefined, { 'ring.bicep': ring })),
    ).toMatch(/deeper than 250/)
  })
})

describe('resources in resources', () => {
  const text = `
resource aks 'Test/clusters@2020-01-01' = {
  name: 'aks'
  resource pool 'pools@2020-01-02' = {
    name: 'blue'
    resource machine 'machines@2020-01-03' = { name: 'one' }
  }
}
resource other 'Test/clusters/pools@2020-01-01' = { parent: aks, name: 'green' }
resource deep 'Test/clusters/pools/machines@2020-01-01' = { parent: aks::pool, name: 'two' }
resource many 'Test/clusters@2020-01-01' = [for i in range(0, 2): { name: 'aks\${i}' }]
resource pools 'Test/clusters/pools@2020-01-01' = [for i in range(0, 2): { parent: many[i], name: 'p' }]
`
  test('have the names and types that Azure gets', () => {
    const shown = bicepTemplate(text).resources.map(({ type, path, body }) => {
      const name = body.kind === 'object' ? body.properties.get('name')?.value() : undefined
      return `${path}: ${type} ${name === undefined ? '-' : show(name)}`
    })
    expect(shown).toEqual([
      "aks: Test/clusters 'aks'",
      "aks/pool: Test/clusters/pools 'aks/blue'",
      "aks/pool/machine: Test/clusters/pools/machines 'aks/blue/one'",
      "other: Test/clusters/pools 'aks/green'",
      "deep: Test/clusters/pools/machines 'aks/blue/two'",
      "many[0]: Test/clusters 'aks0'",
      "many[1]: Test/clusters 'aks1'",
      "pools[0]: Test/clusters/pools 'aks0/p'",
      "pools[1]: Test/clusters/pools 'aks1/p'",
    ])
  })

  test.each([
    ['aks::pool.name', "'blue'"],
    ['aks::pool.type', "'Test/clusters/pools'"],
    ['aks::pool::machine.name', "'one'"],
    ['aks::none.name', "?(there is no nested resource 'none')"],
    ['many[1].name', "'aks1'"],
    ['many[1].properties.x', "?(properties of resource 'many' are known only at deployment)?"],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, text))).toBe(expected)
  })
})

describe('.? on a resource under a condition', () => {
  const text = `
func valueOf(gone object) string => gone.?name ?? 'none'
resource gone 'Test/clusters@2020-01-01' = if (false) { name: 'gone' }
param flag bool
resource perhaps 'Test/clusters@2020-01-01' = if (flag) {
  name: 'perhaps'
  resource pool 'pools' = if (false) { name: 'pool' }
  resource other 'pools' = {
    name: 'other'
    resource third 'things' = { name: 'third' }
  }
}
resource hollow 'Test/clusters@2020-01-01' = if (false) {
  name: 'hollow'
  resource pool 'pools' = { name: 'pool' }
}
resource some 'Test/clusters@2020-01-01' = [for (i, at) in [0, 1]: if (i == 1) {
  name: 'some\${i}'
  resource pool 'pools' = { name: 'pool\${at}' }
}]
module m 'cluster.bicep' = if (false) { name: 'm' }
module v 'cluster.bicep' = [for mode in ['IPVS', 'NFTABLES']: if (mode == 'IPVS') { name: mode, params: { mode: mode } }]
var i = 1
`
  test.each([
    ["v[0].?outputs.mode ?? 'none'", "'IPVS'"],
    ["v[1].?outputs.mode ?? 'none'", "'none'"],
    ["v[i].?outputs.mode ?? 'none'", "'none'"],
    ["v[^1].?outputs.mode ?? 'none'", "'none'"],
    ['[for at in range(0, 2): v[at].?outputs.mode]', "['IPVS', null]"],
    ["some[0].?name ?? 'none'", "'none'"],
    ["some[1].?name ?? 'none'", "'some1'"],
    ["some[0]::pool.?name ?? 'none'", "'none'"],
    ["some[1]::pool.?name ?? 'none'", "'pool1'"],
    ["perhaps.?name ?? 'none'", "<'perhaps' | 'none'>"],
    ["perhaps::pool.?name ?? 'none'", "<'none' | 'none'>"],
    ["perhaps::other.?name ?? 'none'", "<'other' | 'none'>"],
    ["perhaps::other::third.?name ?? 'none'", "<'third' | 'none'>"],
    ["hollow::pool.?name ?? 'none'", "'none'"],
    ["hollow::pool.?type ?? 'none'", "'Test/clusters/pools'"],
    ["any(gone).?name ?? 'none'", "'none'"],
    ["sys.any(m).?outputs.mode ?? 'none'", "'none'"],
    ["m[?'outputs'].mode ?? 'none'", "'none'"],
    ["gone[?'type'] ?? 'none'", "'Test/clusters'"],
    ["gone.?name ?? 'none'", "'none'"],
    ["(gone).?name ?? 'none'", "'none'"],
    ["gone!.?name ?? 'none'", "'none'"],
    // They are written out by the compiler.
    ["gone.?apiVersion ?? 'none'", "'2020-01-01'"],
    ["gone.?type ?? 'none'", "'Test/clusters'"],
    // Another thing with its name is not the resource.
    ["map([{ name: 'a' }], gone => gone.?name ?? 'none')[0]", "'a'"],
    ["[for gone in [{ name: 'a' }]: gone.?name ?? 'none'][0]", "'a'"],
    ["valueOf({ name: 'a' })", "'a'"],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, text, undefined, files))).toBe(expected)
  })
})

describe('a resource that may be missing', () => {
  const text = `
@nullIfNotFound()
resource e 'Test/clusters@2020-01-01' existing = { name: 'e' }
@nullIfNotFound()
resource some 'Test/clusters@2020-01-01' existing = [for i in range(0, 2): { name: 'some\${i}' }]
resource sure 'Test/clusters@2020-01-01' existing = { name: 'sure' }
resource pool 'Test/clusters/pools@2020-01-01' existing = { parent: e, name: 'pool' }
`
  test.each([
    ["e == null ? 'a' : 'b'", "<'b' | 'a'>"],
    ['empty(e)', '<false | true>'],
    ["some[1] == null ? 'a' : 'b'", "<'b' | 'a'>"],
    ["e.?name ?? 'none'", "<'e' | 'none'>"],
    ["e.?type ?? 'none'", "'Test/clusters'"],
    ['e.name', "'e'"],
    ['e!.name', "'e'"],
    ['pool.name', "'pool'"],
    ["sure == null ? 'a' : 'b'", "'b'"],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, text))).toBe(expected)
  })
})

describe('a chain goes on', () => {
  test.each([
    ["any(o.?x).y ?? 'd'", "'d'"],
    ["sys.any(o.?x)!.y.z ?? 'd'", "'d'"],
    ["any((o.?x)).y ?? 'd'", "?(null has no property 'y')"],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, 'var o = {}'))).toBe(expected)
  })
})

/** BCP037, BCP053: "The property … is not allowed on objects of type", "The type … does not contain property". */
describe('names that the compiler refuses', () => {
  const refused = (text: string, others: Readonly<Record<string, string>> = files) =>
    bicepTemplate(text, undefined, others).problems.map(({ site, message }) => `${showSite(site)}: ${message}`)
  const called = (params: string) =>
    `param thing object\nvar given = { MODE: 'IPVS' }\nmodule m 'cluster.bicep' = { name: 'm', params: ${params} }`
  test.each([
    ["{ mode: 'IPVS' }", []],
    ["{ MODE: 'IPVS' }", ["3:51 MODE: cluster.bicep has no parameter 'MODE'. Did you mean 'mode'?"]],
    ["{ nodes: 3, mode: 'IPVS' }", ["3:51 nodes: cluster.bicep has no parameter 'nodes'. Did you mean 'mode'?"]],
    ["{ ...thing, other: 'IPVS' }", ["3:61 other: cluster.bicep has no parameter 'other'."]],
    ["{ ...{ MODE: 'IPVS' } }", ["3:56 MODE: cluster.bicep has no parameter 'MODE'. Did you mean 'mode'?"]],
    ['{ ...given }', []],
    // What an expression gives goes to Azure as it is, which knows no letter case.
    ["union(given, { mode: 'IPVS' })", []],
    ['thing', []],
  ])('a parameter: %s', (params, expected) => {
    expect(refused(called(params))).toEqual(expected)
  })

  test('nothing is said of a template that cannot be read whole', () => {
    expect(refused(called('{ nodes: 3 }'), { 'cluster.bicep': 'param nodes int eger\nparam mode string' })).toEqual([])
  })

  test('once, however often it is called', () => {
    const looped = "module m 'cluster.bicep' = [for i in range(0, 3): { name: 'm${i}', params: { MODE: 'IPVS' } }]"
    expect(refused(looped)).toHaveLength(1)
  })

  test.each([
    ['m.outputs.mode', "{ mode: 'IPVS' }", "'IPVS'"],
    ['m.outputs.Mode', "{ mode: 'IPVS' }", "?(the object has no property 'Mode')"],
    ["m.outputs['Mode']", "{ mode: 'IPVS' }", "?(the object has no property 'Mode')"],
    // That is looked up in Azure, with no regard to case.
    ['m.outputs.?Mode', "{ mode: 'IPVS' }", "'IPVS'"],
    ['m.outputs.literal.PLUGIN', "{ mode: 'IPVS' }", "'azure'"],
    ['m.outputs.mode', "{ MODE: 'IPVS' }", "?(the template of module 'm' has no parameter 'MODE')"],
  ])('an output: %s of a module with %s', (expression, params, expected) => {
    expect(show(bicep(expression, called(params), undefined, files))).toBe(expected)
  })
})
