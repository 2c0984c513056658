/** What is hostile ends as an unknown value that says which bound it met: no crash, no hang. */
import { describe, expect, test } from '@jest/globals'
import { arm, armJson, armTemplate, bicep, bicepTemplate, inWorlds, show } from './support.js'

const tooDeep = '?(expressions are nested deeper than 250 levels here)'
const tooLong = '?(the string is longer than 1048576 characters)'
const tooMuch = '?(evaluation stopped after 2000000 steps)'
const many = 100_000

const either = { mode: { type: 'string', allowedValues: ['a', 'b'] } }

function list(count: number, item: (index: number) => string, separator = ','): string {
  return Array.from({ length: count }, (_, index) => item(index)).join(separator)
}

/** `v0` is the last of a chain: each variable is made of the next. */
function chain(count: number, link: (next: string) => unknown, end: unknown): Record<string, unknown> {
  const names = Array.from({ length: count }, (_, index) => [`v${index}`, link(`v${index + 1}`)])
  return { ...Object.fromEntries(names), [`v${count}`]: end }
}

const twice = (name: string) => `variables('${name}'), variables('${name}')`

describe('a chain of a hundred thousand variables', () => {
  test('in ARM JSON', () => {
    const variables = chain(many, (next) => `[variables('${next}')]`, 'IPVS')
    expect(show(arm("variables('v0')", { variables }))).toBe(tooDeep)
    expect(show(arm(`variables('v${many}')`, { variables }))).toBe("'IPVS'")
  })

  test('in Bicep', () => {
    const declarations = `${list(many, (index) => `var v${index} = v${index + 1}`, '\n')}\nvar v${many} = 'IPVS'`
    expect(show(bicep('v0', declarations))).toBe(tooDeep)
    expect(show(bicep(`v${many}`, declarations))).toBe("'IPVS'")
  })
})

describe('what doubles sixty times', () => {
  const grow = (link: (next: string) => unknown, end: unknown) => ({ variables: chain(60, link, end) })
  test.each([
    ['a string', "variables('v0')", (next: string) => `[concat(${twice(next)})]`, 'xx', tooLong],
    ['a formatted string', "variables('v0')", (next: string) => `[format('{0}{1}', ${twice(next)})]`, 'xx', tooLong],
    [
      'an array',
      "variables('v0')",
      (next: string) => `[concat(${twice(next)})]`,
      [1],
      '?(the array has over 10000 items)',
    ],
    [
      'objects that are compared',
      `equals(${twice('v0')})`,
      (next: string) => ({ a: `[variables('${next}')]`, b: `[variables('${next}')]` }),
      {},
      tooMuch,
    ],
    ['an object that is united', "variables('v0').a", (next: string) => `[union(${twice(next)})]`, { a: 1 }, '1'],
  ])('%s', (_, expression, link, end, expected) => {
    expect(show(arm(expression, grow(link, end)))).toBe(expected)
  })

  test('a choice', () => {
    const link = (next: string) => `[if(equals(${twice(next)}), variables('${next}'), 'never')]`
    const value = arm("variables('v0')", { variables: chain(60, link, "[parameters('mode')]"), parameters: either })
    expect(value.kind).toBe('choice')
  })

  test('types', () => {
    const types = `${list(60, (index) => `type t${index} = t${index + 1} | t${index + 1}`, '\n')}\ntype t60 = 'a' | 'b'`
    expect(show(bicep('p', `param p t40\n${types}`))).toBe("<'a' | 'b'>")
  })
})

describe('names and what is written out are known however much has been spent', () => {
  const twoOf = (name: string, next: string) => [name, { a: `[variables('${next}')]`, b: `[variables('${next}')]` }]

  test('in ARM JSON', () => {
    const bomb = Object.fromEntries(Array.from({ length: 60 }, (_, index) => twoOf(`v${index}`, `v${index + 1}`)))
    const json = {
      bomb: `[equals(${twice('v0')})]`,
      name: "[parameters('mode')]",
      property: "[variables('deep').a.mode]",
      text: 'IPVS',
      call: "[toUpper('ipvs')]",
    }
    const variables = { ...bomb, v60: {}, deep: { a: { mode: 'IPVS' } } }
    expect(show(armJson(json, { variables, parameters: { mode: { type: 'string', defaultValue: 'IPVS' } } }))).toBe(
      `{ bomb: ${tooMuch}, name: 'IPVS', property: 'IPVS', text: 'IPVS', call: ${tooMuch} }`,
    )
  })

  test('in Bicep', () => {
    const bomb = list(60, (index) => `var v${index} = { a: v${index + 1}, b: v${index + 1} }`, '\n')
    const declarations = `param mode string = 'IPVS'\nvar deep = { a: { mode: 'IPVS' } }\n${bomb}\nvar v60 = {}`
    expect(
      show(bicep("{ bomb: v0 == v0, name: mode, property: deep.a.mode, call: toUpper('ipvs') }", declarations)),
    ).toBe(`{ bomb: ${tooMuch}, name: 'IPVS', property: 'IPVS', call: ${tooMuch} }`)
  })
})

describe('many arguments', () => {
  test.each([
    [`and(${list(3000, () => 'true()')})`, 'true'],
    [`or(${list(3000, () => 'false()')})`, 'false'],
    [`coalesce(${list(3000, () => 'null()')}, 'IPVS')`, "'IPVS'"],
    [`union(${list(1500, () => "variables('v')")}).a.b`, '1'],
    [`length(${list(3000, () => 'null()')})`, '?(length() takes 1 arguments, and is given 3000)'],
  ])('%.20s…', (expression, expected) => {
    expect(show(arm(expression, { variables: { v: { a: { b: 1 } } } }))).toBe(expected)
  })

  test.each([
    [`union(${list(many, () => 'o')}).a.b`, '1'],
    [`sys.max(${list(many, () => '1')}, 2)`, '2'],
    [`concat(${list(many, () => "''")}, 'IPVS')`, "'IPVS'"],
  ])('%.20s… in Bicep', (expression, expected) => {
    expect(show(bicep(expression, 'param p object\nvar o = { a: { b: 1 } }'))).toBe(expected)
  })

  test('that are one choice', () => {
    const value = bicep(`concat(${list(many, () => 'mode')})`, "@allowed(['a', 'b'])\nparam mode string")
    expect(value.kind).toBe('choice')
  })

  test('that are many choices', () => {
    const parameters = list(100, (index) => `param p${index} bool`, '\n')
    expect(show(bicep(`'\${concat(${list(100, (index) => `p${index}`)})}'`, parameters))).toBe(
      '?(it hangs on more than 64 combinations of values)',
    )
  })
})

describe('large arrays', () => {
  const ones = Array.from({ length: 200_000 }, () => 1)
  const numbers = Array.from({ length: 50_000 }, (_, index) => index)
  test.each([
    [`equals(${twice('ones')})`, 'true'],
    [`union(${twice('ones')})`, '[1]'],
    [`union(${twice('numbers')})`, '?(the array has over 10000 items)'],
    [`concat(${twice('ones')})`, '?(the array has over 10000 items)'],
    ["empty(variables('ones'))", 'false'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { variables: { ones, numbers } }))).toBe(expected)
  })

  test('of objects, of which each is compared with each', () => {
    const objects = Array.from({ length: 5000 }, (_, index) => ({ index }))
    expect(show(arm(`union(${twice('objects')})`, { variables: { objects } }))).toBe(tooMuch)
  })
})

describe('nesting', () => {
  test('two thousand calls in ARM JSON', () => {
    const expression = `${'toLower('.repeat(2000)}'a'${')'.repeat(2000)}`
    expect(show(arm(expression))).toBe(
      '?(the expression cannot be read: expected at most 200 levels of calls and properties, found one more)',
    )
  })

  test.each([
    ['calls', `${'toLower('.repeat(190)}'A'${')'.repeat(190)}`, "'a'"],
    ['branches', `${'if(true(),'.repeat(190)}'A'${",'')".repeat(190)}`, "'A'"],
    ['alternatives', `${'coalesce(null(),'.repeat(190)}'A'${')'.repeat(190)}`, "'A'"],
  ])('as many %s as are read', (_, expression, expected) => {
    expect(show(arm(expression))).toBe(expected)
  })

  test('values in values, which are compared', () => {
    const variables = chain(many, (next) => [`[variables('${next}')]`], 'a')
    const others = chain(many, (next) => [`[variables('w${next}')]`], 'a')
    for (const [name, value] of Object.entries(others)) Object.assign(variables, { [`w${name}`]: value })
    expect(show(arm("equals(variables('v0'), variables('wv0'))", { variables }))).toBe(tooDeep)
  })

  test('values that are in each other, which are compared', () => {
    expect(show(bicep('v == w', 'var v = { a: w }\nvar w = { a: v }'))).toBe(tooDeep)
  })

  test('choices of choices', () => {
    const parameters = list(40, (index) => `param p${index} bool`, '\n')
    const variables = `var v0 = ''\n${list(40, (index) => `var v${index + 1} = '\${v${index}}\${p${index}}'`, '\n')}`
    const value = bicep('v40', `${parameters}\n${variables}`)
    let depth = 0
    for (let at = value; at.kind === 'choice'; depth++) {
      const [first] = at.alternatives
      if (first === undefined) throw new Error('A choice has alternatives.')
      at = first()
      if (at.kind === 'unknown') expect(show(at)).toBe('?(it hangs on more than 64 combinations of values)')
    }
    expect(depth).toBe(8)
  })
})

describe('choices that multiply', () => {
  const tooMany = '?(it hangs on more than 64 combinations of values)'
  const four = { type: 'string', allowedValues: ['a', 'b', 'c', 'd'] }
  const parameters = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`p${index}`, four]))
  const reduced = (count: number, initial: string, step: string) =>
    arm(`string(reduce(createArray(${list(count, (index) => `parameters('p${index}')`)}), ${initial}, ${step}))`, {
      parameters,
    })
  const [a, b] = ["lambdaVariables('a')", "lambdaVariables('b')"]

  test.each([
    ['objects', 'createObject()', `union(${a}, createObject(${b}, 'x'))`],
    ['text', "''", `concat(${a}, ${b})`],
  ])('%s, step by step', (_, initial, step) => {
    expect(show(reduced(14, initial, `lambda('a', 'b', ${step})`))).toBe(tooMany)
  })

  test('as many as are looked at', () => {
    const value = reduced(3, "''", `lambda('a', 'b', concat(${a}, ${b}))`)
    expect([inWorlds(value).length, inWorlds(value)[63]]).toEqual([64, "'ddd'"])
  })

  test('in variables, one made of the other', () => {
    const link = (index: number) =>
      `[union(variables('v${index}'), createObject(parameters('p${index}'), variables('v${index}')))]`
    const variables = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`v${index + 1}`, link(index)]))
    const value = arm("string(variables('v14'))", { parameters, variables: { v0: {}, ...variables } })
    expect(inWorlds(value)).toEqual(["?(whether there is a 'a' hangs on a choice)"])
  })
})

test('long text, written again and again, uses up the steps', () => {
  const variables = { long: 'x'.repeat(1_000_000) }
  const items = list(200, (index) => `concat(variables('long'), '${index}')`)
  const value = arm(`createArray(${items})`, { variables })
  const shown =
    value.kind === 'array'
      ? value.items.map((item) => item()).map((item) => (item.kind === 'unknown' ? show(item) : item.kind))
      : []
  expect([shown[0], shown.at(-1)]).toEqual(['string', tooMuch])
})

test('JSON text, read again and again, uses up the steps', () => {
  const variables = { text: ` [${list(100_000, () => '1')}]` }
  const value = arm(`createArray(${list(200, () => "json(variables('text'))[0]")})`, { variables })
  const shown = value.kind === 'array' ? value.items.map((item) => show(item())) : []
  expect([shown[0], shown.at(-1)]).toEqual(['1', tooMuch])
})

test.each([
  ['in Bicep', (object: string) => bicep(`map(range(0, 9000), i => ${object.replaceAll('"', "'")})`)],
  [
    'in ARM JSON',
    (object: string) =>
      arm("variables('made')", { variables: { copy: [{ name: 'made', count: 9000, input: JSON.parse(object) }] } }),
  ],
])('what is written out in a loop uses up the steps, %s', (_, evaluate) => {
  const object = `{${list(500, (index) => `"p${index}": ${index}`)}}`
  const value = evaluate(object)
  const shown =
    value.kind === 'array'
      ? value.items.map((item) => item()).map((item) => (item.kind === 'unknown' ? show(item) : item.kind))
      : []
  expect([shown[0], shown.at(-1)]).toEqual(['object', tooMuch])
})

/** What lies behind a bound is not known, and it is said that there is one. */
describe('deployments of more than anybody deploys', () => {
  const reasons = ({ bounds }: ReturnType<typeof bicepTemplate>) => bounds.map(({ reason }) => reason)
  const resource = "resource r 'Test/test@2020-01-01' ="

  test('a loop of more than 800 items', () => {
    const template = bicepTemplate(`${resource} [for i in range(0, 900): { name: 'n\${i}' }]`)
    expect(template.resources).toHaveLength(800)
    expect(reasons(template)).toEqual(['a loop of more than 800 items is followed for so many only'])
  })

  test('a copy loop of more than 800', () => {
    const copy = { name: 'loop', count: 1_000_000 }
    const template = armTemplate(JSON.stringify({ resources: [{ type: 'Test/test', name: 'n', copy }] }))
    expect(template.resources).toHaveLength(800)
    expect(reasons(template)).toEqual(['a loop of more than 800 items is followed for so many only'])
  })

  test('modules that call the next one twice, level by level', () => {
    const levels = Array.from({ length: 30 }, (_, level): [string, string] => [
      `m${level}.bicep`,
      `module a 'm${level + 1}.bicep' = { name: 'a' }\nmodule b 'm${level + 1}.bicep' = { name: 'b' }`,
    ])
    const files = { ...Object.fromEntries(levels), 'm30.bicep': `${resource} { name: 'n' }` }
    const template = bicepTemplate("module m 'm0.bicep' = { name: 'm' }", undefined, files)
    expect(template.resources.length).toBeLessThan(4000)
    expect(reasons(template)).toEqual(['the deployment is followed for 4000 resources and modules only'])
  })

  test('modules in modules, deeper than anybody goes', () => {
    const levels = Array.from({ length: 50 }, (_, level): [string, string] => [
      `m${level}.bicep`,
      `module a 'm${level + 1}.bicep' = { name: 'a' }`,
    ])
    const template = bicepTemplate("module m 'm0.bicep' = { name: 'm' }", undefined, {
      ...Object.fromEntries(levels),
      'm50.bicep': `${resource} { name: 'n' }`,
    })
    expect(template.resources).toEqual([])
    expect(reasons(template)).toEqual(['modules are followed for 32 levels only'])
  })
})
