import { describe, expect, test } from '@jest/globals'
import { arm, armJson, armParameterFile, armTemplate, show, showSite, showWay, unknowns } from './support.js'

const missing = (name: string) => `?(parameter '${name}' has no value and no default)`

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions */
describe('JSON of a template', () => {
  test.each([
    ['plain', "'plain'"],
    ['[[not an expression]', "'[not an expression]'"],
    ['[', "'['"],
    [5, '5'],
    [null, 'null'],
    [true, 'true'],
    [{ a: "[toLower('A')]", b: ['[add(1, 2)]'] }, "{ a: 'a', b: [3] }"],
    [{ "[toLower('A')]": 1 }, '{ a: 1 }'],
    [{ "[parameters('some')]": 1, b: 2 }, '{ b: 2, ...?(a property name is an expression that is not known) }'],
    [
      { a: 1, "[parameters('some')]": 1, b: 2 },
      "{ a: ?(parameter 'some' has no value and no default)?, b: 2, ...?(a property name is an expression that is not known) }",
    ],
    [
      { a: 1, "[parameters('mode')]": 1, ipvs: 2 },
      '{ a: 1, ipvs: 2, ...?(a property name is an expression that is not known) }',
    ],
    [
      "[toLower('A']",
      "?(the expression cannot be read: expected ',' or ')' after the argument, found the end of the expression)",
    ],
    [
      '[true]',
      "?(the expression cannot be read: expected '(' after the function name 'true', found the end of the expression: write true())",
    ],
    [{ copy: [{ name: 'list', count: 2, input: 1 }] }, '{ list: [1, 1] }'],
    [{ copy: 'text' }, "{ copy: 'text' }"],
  ])('%j', (json, expected) => {
    expect(show(armJson(json, { parameters: unknowns }))).toBe(expected)
  })
})

describe('names', () => {
  const variables = { Mode: "[parameters('MODE')]", object: { List: [1, [2, 3]] }, which: 'mode' }
  const parameters = {
    mode: { type: 'string', defaultValue: 'IPVS' },
    some: { type: 'string' },
    either: { type: 'string', allowedValues: ['mode', 'which'] },
  }
  test.each([
    ["variables('MODE')", "'IPVS'"],
    ["Parameters('Mode')", "'IPVS'"],
    ["variables(variables('which'))", "'IPVS'"],
    ["variables('object').list[1][0]", '2'],
    ["variables('object')['LIST'][0]", '1'],
    ["variables('object').list[2]", '?(the array has 2 items, and item 2 was asked for)'],
    ["variables('object').list[-1]", '?(the array has 2 items, and item -1 was asked for)'],
    ["variables('none')", "?(the template has no variable 'none')"],
    ["parameters('none')", "?(the template has no parameter 'none')"],
    ["variables('__proto__')", "?(the template has no variable '__proto__')"],
    ["variables(parameters('some'))", missing('some')],
    ["variables(parameters('either'))", "<'IPVS' | 'mode'>"],
    ['variables(1)', '?(what is asked for has no name)'],
    ['variables()', '?(what is asked for has no name)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { variables, parameters }))).toBe(expected)
  })

  test('a variable made by a loop', () => {
    const variables = { copy: [{ name: 'List', count: 2, input: "[copyIndex('list', 1)]" }] }
    expect(show(arm("variables('list')", { variables }))).toBe('[1, 2]')
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/parameters */
describe('parameters', () => {
  const parameters = {
    plain: { type: 'string' },
    withDefault: { type: 'string', defaultValue: "[toUpper('ipvs')]" },
    nullable: { type: 'string', nullable: true },
    mode: { type: 'string', allowedValues: ['IPVS', 'IPTABLES'] },
    items: { type: 'array', allowedValues: ['a', 'b'] },
    flag: { type: 'BOOL' },
    count: { type: 'int', minValue: 1 },
    secret: { type: 'secureString', defaultValue: 'x' },
    itself: { type: 'string', defaultValue: "[parameters('itself')]" },
  }
  test.each([
    ['plain', undefined, missing('plain')],
    ['plain', { plain: 'a' }, "'a'"],
    ['plain', { PLAIN: 'a' }, "'a'"],
    ['plain', { plain: null }, missing('plain')],
    // Strings of a parameter file are text.
    ['plain', { plain: "[toLower('A')]" }, "'[toLower('A')]'"],
    ['plain', { plain: { a: [1, null] } }, '{ a: [1, null] }'],
    ['withDefault', undefined, "'IPVS'"],
    ['withDefault', { withDefault: '' }, "''"],
    ['withDefault', { withDefault: null }, "'IPVS'"],
    ['nullable', undefined, 'null'],
    ['nullable', { nullable: null }, 'null'],
    ['nullable', { nullable: 'a' }, "'a'"],
    ['mode', undefined, "<'IPVS' | 'IPTABLES'>"],
    ['mode', { mode: 'NFTABLES' }, "'NFTABLES'"],
    // The allowed values of an array are those of its items.
    ['items', undefined, missing('items')],
    ['flag', undefined, '<true | false>'],
    ['count', undefined, missing('count')],
    ['secret', undefined, "'x'"],
    ['itself', undefined, "?(parameter 'itself' refers to itself)"],
    ['plain', { plain: '$' + '{MODE=IPVS}' }, '?($' + '{MODE=IPVS} is filled in before deployment)'],
    ['plain', { plain: { a: ['#{mode}#'], b: 'x' } }, "{ a: [?(#{mode}# is filled in before deployment)], b: 'x' }"],
  ])('%s given %j', (name, given, expected) => {
    const context = given === undefined ? { parameters } : { parameters, given }
    expect(show(arm(`parameters('${name}')`, context))).toBe(expected)
  })

  test('an unknown parameter knows its type', () => {
    const types = ['plain', 'items', 'count', 'secret'].map((name) => {
      const value = arm(`parameters('${name}')`, { parameters: { ...parameters, secret: { type: 'secureObject' } } })
      return value.kind === 'unknown' ? value.type : null
    })
    expect(types).toEqual(['string', 'array', 'number', 'object'])
  })

  test.each([
    ['{ "reference": {} }', "?(parameter 'secret' comes from a key vault)"],
    ['{ "value": "a", "reference": {} }', "?(parameter 'secret' comes from a key vault)"],
    ['{ "value": "a", "expression": "[b()]" }', "?(parameter 'secret' is computed when it is deployed)"],
    ['{ "value": "a", "reference": null }', "'a'"],
  ])('a parameter that is given as %s', (given, expected) => {
    const { values } = armParameterFile(`{ "parameters": { "secret": ${given} } }`)
    const secret = values.get('secret')?.value()
    expect(secret === undefined ? '' : show(secret)).toBe(expected)
  })

  test('names that the template does not declare', () => {
    const template = armTemplate('{ "parameters": { "mode": {} }, "resources": [] }', { MODE: 1, mdoe: 2 })
    expect(template.parameterNames).toEqual(['mode'])
    expect(template.undeclared.map(({ name, key }) => [name, showSite(key)])).toEqual([['mdoe', '1:35 "mdoe"']])
  })
})

describe('origin and way', () => {
  const text = `{
  "parameters": { "mode": { "type": "string" } },
  "variables": {
    "settings": { "mode": "[parameters('mode')]" }
  },
  "resources": [
    { "type": "Test/test", "apiVersion": "2020-01-01", "name": "n",
      "mode": "[variables('settings').mode]",
      "both": "[concat(parameters('mode'), '!')]",
      "plain": "IPVS",
      "branch": "[if(true(), 'IPVS', 'IPTABLES')]" }
  ]
}`
  const body = armTemplate(text, { mode: 'IPVS' }).resources[0]?.body
  test.each([
    ['mode', '1:32 "IPVS"', ["parameter 'mode'", "used here as 'mode'", "used here as 'settings'"]],
    ['both', "9:17 concat(parameters('mode'), '!')", []],
    ['plain', '10:16 "IPVS"', []],
    ['branch', "11:30 'IPVS'", []],
  ])('of %s', (name, origin, way) => {
    const value = body?.kind === 'object' ? body.properties.get(name)?.value() : undefined
    if (value === undefined) throw new Error(`There is no ${name}.`)
    expect([showSite(value.origin), showWay(value)]).toEqual([origin, way])
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/resource-declaration */
describe('resources', () => {
  const resource = (more: object) => ({ type: 'Test/test', apiVersion: '2020-01-01', name: 'n', ...more })
  const paths = (resources: unknown, parameters = {}) =>
    armTemplate(JSON.stringify({ parameters, resources })).resources.map(({ path }) => path)

  test.each([
    ['a list', [resource({}), resource({})], ['resources[0]', 'resources[1]']],
    ['symbolic names', { aks: resource({}) }, ['resources.aks']],
    ['a condition that is false', [resource({ condition: false }), resource({ condition: '[not(true())]' })], []],
    ['a condition that is true', [resource({ condition: true })], ['resources[0]']],
    ['a condition that nobody knows', [resource({ condition: "[parameters('flag')]" })], ['resources[0]']],
    ['no type', [{ name: 'n' }, 'text', null], []],
    ['a type that is assembled', [resource({ type: "[concat('Test', '/test')]" })], ['resources[0]']],
    ['a type that nobody knows', [resource({ type: "[parameters('some')]" })], []],
  ])('%s', (_, resources, expected) => {
    expect(paths(resources, unknowns)).toEqual(expected)
  })

  test('version, anchor and existing', () => {
    const text = JSON.stringify({ resources: { a: resource({ existing: true }), b: { type: 'Test/test' } } })
    const seen = armTemplate(text).resources.map(({ apiVersion, anchor, existing }) => [
      show(apiVersion),
      showSite(anchor),
      existing,
    ])
    expect(seen).toEqual([
      ["'2020-01-01'", '1:27 "Test/test"', true],
      ['?(the resource has no apiVersion)', '1:105 "Test/test"', false],
    ])
  })

  test('only what has a symbolic name can be there already', () => {
    const { resources } = armTemplate(JSON.stringify({ resources: [resource({ existing: true })] }))
    expect(resources.map(({ existing }) => existing)).toEqual([false])
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates#expression-evaluation-scope-in-nested-templates */
describe('nested deployments', () => {
  const inner = {
    parameters: {
      mode: { type: 'string', defaultValue: 'inner default' },
      other: { type: 'string', defaultValue: "[parameters('mode')]" },
    },
    variables: { v: 'inner variable' },
    resources: [
      {
        type: 'Test/test',
        apiVersion: '1',
        name: 'n',
        mode: "[parameters('mode')]",
        other: "[parameters('other')]",
        v: "[variables('v')]",
      },
    ],
  }
  const deployment = (properties: object) => ({
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2021-04-01',
    name: 'nested',
    properties: { template: inner, ...properties },
  })
  const nested = (properties: object) => {
    const parameters = { mode: { defaultValue: 'outer' }, some: { type: 'object' } }
    const text = JSON.stringify({ parameters, variables: { v: 'outer variable' }, resources: [deployment(properties)] })
    const found = armTemplate(text).resources.find(({ type }) => type === 'Test/test')
    const body = found?.body.kind === 'object' ? found.body.properties : new Map()
    return {
      path: found?.path,
      shown: ['mode', 'other', 'v'].map((name) => show(body.get(name).value())),
      mode: body.get('mode').value(),
    }
  }

  test.each([
    ['outer is the default', {}, ["'outer'", "?(the template has no parameter 'other')", "'outer variable'"]],
    [
      'outer',
      { expressionEvaluationOptions: { scope: 'outer' } },
      ["'outer'", "?(the template has no parameter 'other')", "'outer variable'"],
    ],
    [
      'inner, nothing given',
      { expressionEvaluationOptions: { scope: 'Inner' } },
      ["'inner default'", "'inner default'", "'inner variable'"],
    ],
    [
      'inner, given',
      {
        expressionEvaluationOptions: { scope: 'inner' },
        parameters: { Mode: { value: "[concat(parameters('mode'), '!')]" } },
      },
      ["'outer!'", "'outer!'", "'inner variable'"],
    ],
    [
      'inner, parameters that nobody knows',
      { expressionEvaluationOptions: { scope: 'inner' }, parameters: "[parameters('some')]" },
      [
        "?(parameter 'mode' may be given: parameter 'some' has no value and no default)",
        "?(parameter 'other' may be given: parameter 'some' has no value and no default)",
        "'inner variable'",
      ],
    ],
  ])('%s', (_, properties, expected) => {
    const { path, shown } = nested(properties)
    expect([path, shown]).toEqual(['resources[0]/resources[0]', expected])
  })

  test('a scope that nobody knows', () => {
    const resources = [deployment({ expressionEvaluationOptions: { scope: "[parameters('scope')]" } })]
    const { unfollowed, resources: found } = armTemplate(
      JSON.stringify({ parameters: { scope: { type: 'string' } }, resources }),
    )
    expect(found.map(({ path }) => path)).toEqual(['resources[0]'])
    expect(unfollowed.map(({ cause }) => cause.reason)).toEqual([
      "the scope of the nested template is not known: parameter 'scope' has no value and no default",
    ])
  })

  test('a scope that is one of two', () => {
    const scope = { type: 'string', allowedValues: ['inner', 'outer'] }
    const mode = { type: 'string', defaultValue: 'outer default' }
    const resources = [deployment({ expressionEvaluationOptions: { scope: "[parameters('scope')]" } })]
    const found = armTemplate(JSON.stringify({ parameters: { scope, mode }, resources })).resources.slice(1)
    const modes = found.map(({ body }) => (body.kind === 'object' ? body.properties.get('mode')?.value() : undefined))
    expect(modes.map((one) => one && show(one))).toEqual(["'inner default'", "'outer default'"])
  })

  test('a value tells its way through the nested deployment', () => {
    const { mode } = nested({
      expressionEvaluationOptions: { scope: 'inner' },
      parameters: { mode: { value: "[parameters('mode')]" } },
    })
    expect(showWay(mode)).toEqual([
      "used here as 'mode'",
      "given to the nested deployment as 'mode'",
      "parameter 'mode'",
      "used here as 'mode'",
    ])
  })

  test('are followed as deep as they are written', () => {
    let template: object = inner
    for (let level = 0; level < 40; level++) template = { resources: [{ ...deployment({}), properties: { template } }] }
    const { bounds, resources } = armTemplate(JSON.stringify(template))
    expect(bounds).toEqual([])
    expect(resources).toHaveLength(41)
  })
})
