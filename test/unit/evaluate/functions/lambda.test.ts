import { describe, expect, test } from '@jest/globals'
import { callFunction } from '../../../../src/evaluate/functions/functions.js'
import { newBudget } from '../../../../src/evaluate/limits.js'
import type { Site } from '../../../../src/model/location.js'
import { lambdaValue, passedOn, type Value } from '../../../../src/model/value.js'
import { arm, show, showSite, sourceOf, unknowns } from '../support.js'

const missing = (name: string) => `?(parameter '${name}' has no value and no default)`
const site: Site = { source: sourceOf('lambda', 'lambda'), start: 0, end: 6 }
const budget = newBudget()

/** Calls a function with ARM expressions and lambdas as its arguments. */
function call(name: string, ...args: readonly (string | Lambda)[]): Value {
  const values = args.map((arg) => (typeof arg === 'string' ? value(arg) : lambdaValue(arg, site)))
  return callFunction(
    values.map((value) => () => value),
    { name, site, budget },
  )
}

type Lambda = (values: readonly Value[]) => Value

/** A lambda whose body calls a function; `x`, `y` and `i` are its variables, anything else is an ARM expression. */
function lambda(body: string, ...operands: readonly string[]): Lambda {
  return (values) =>
    callFunction(
      operands.map((operand) => () => variable(operand, values)),
      { name: body, site, budget },
    )
}

/** A lambda that gives one of its variables. */
const itself: Lambda = ([x]) => x ?? value('null()')
const property =
  (name: string): Lambda =>
  (values) =>
    lambda('tryGet', 'x', `'${name}'`)(values)

function variable(operand: string, values: readonly Value[]): Value {
  const index = ['x', 'y', 'z'].indexOf(operand)
  return index === -1 ? value(operand) : (values[index] ?? value('null()'))
}

const dogs = [
  { name: 'Evie', age: 5 },
  { name: 'Casper', age: 3 },
  { name: 'Indy', age: 2 },
  { name: 'Kira', age: 8 },
]
const variables = { dogs, names: ['abc', 'def', 'ghi'], partly: "[createArray(1, int(parameters('some')), 3)]" }

function value(expression: string): Value {
  return arm(expression, { parameters: unknowns, variables })
}

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#map */
describe('map()', () => {
  test.each([
    // The documentation's examples.
    [call('map', "variables('dogs')", property('name')), "['Evie', 'Casper', 'Indy', 'Kira']"],
    [
      call('map', "variables('names')", lambda('format', "'Hello {0}!'", 'x')),
      "['Hello abc!', 'Hello def!', 'Hello ghi!']",
    ],
    [call('map', 'createArray()', itself), '[]'],
    // The index: https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-lambda#map
    [call('map', "variables('names')", lambda('concat', 'y', "'-'", 'x')), "['0-abc', '1-def', '2-ghi']"],
    [call('map', "variables('partly')", lambda('add', 'x', '1')), `[2, ${missing('some')}, 4]`],
    [call('map', "createArray(parameters('mode'))", lambda('toLower', 'x')), "[<'ipvs' | 'iptables'>]"],
    [call('map', "if(parameters('flag'), createArray(1), createArray())", lambda('add', 'x', '1')), '<[2] | []>'],
    [call('map', "parameters('list')", itself), missing('list')],
    [call('map', "'a'", itself), '?(map() takes an array and a lambda, and is given a string, a lambda)'],
    [call('map', 'createArray()', '1'), '?(map() takes an array and a lambda, and is given an array, a number)'],
    [call('map', 'createArray()'), '?(map() takes 2 arguments, and is given 1)'],
  ])('%#', (value, expected) => {
    expect(show(value)).toBe(expected)
  })

  test('an item is mapped when somebody asks for it, and once', () => {
    let calls = 0
    const mapped = call('map', 'range(0, 10000)', ([x = value('null()')]) => {
      calls += 1
      return x
    })
    if (mapped.kind !== 'array') throw new Error('The result is an array.')
    expect(calls).toBe(0)
    const [, second] = mapped.items
    expect(second?.()).toBe(second?.())
    expect(calls).toBe(1)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#filter */
describe('filter()', () => {
  const mode = value("parameters('mode')")
  const isEven: Lambda = (values) => lambda('equals', '0', 'x')([lambda('mod', 'x', '2')(values)])
  test.each([
    [
      call('filter', "variables('dogs')", (values) => lambda('greaterOrEquals', 'x', '5')([property('age')(values)])),
      "[{ name: 'Evie', age: 5 }, { name: 'Kira', age: 8 }]",
    ],
    [call('filter', 'range(0, 10)', lambda('greater', 'x', '5')), '[6, 7, 8, 9]'],
    [
      call('filter', 'range(0, 10)', (values) => lambda('equals', '0', 'x')([lambda('mod', 'x', '2')(values)])),
      '[0, 2, 4, 6, 8]',
    ],
    [call('filter', "variables('names')", lambda('equals', "'def'", 'x')), "['def']"],
    [call('filter', 'createArray()', itself), '[]'],
    // The index: Azure/bicep, src/Bicep.Core.IntegrationTests/EvaluationTests.cs
    [call('filter', "createArray('a', 'b', 'c', 'd')", ([, y = value('1')]) => isEven([y])), "['a', 'c']"],
    [call('filter', "variables('partly')", lambda('greater', 'x', '1')), missing('some')],
    // An item that is unknown is kept or not, where that is certain.
    [call('filter', "variables('partly')", lambda('equals', 'y', '1')), `[${missing('some')}]`],
    [
      call('filter', "createArray('a', 'IPVS')", ([x = mode]) => lambda('equals', 'x', 'y')([x, mode])),
      "<['IPVS'] | []>",
    ],
    [
      call('filter', "createArray(parameters('mode'), 'IPVS')", lambda('equals', 'x', "'IPVS'")),
      "<[<'IPVS' | 'IPTABLES'>, 'IPVS'] | ['IPVS']>",
    ],
    [call('filter', "parameters('list')", itself), missing('list')],
    [call('filter', 'createArray(1)', itself), '?(filter() takes a lambda that gives booleans, and is given a number)'],
    [call('filter', "'a'", itself), '?(filter() takes an array and a lambda, and is given a string, a lambda)'],
    [call('filter'), '?(filter() takes 2 arguments, and is given 0)'],
  ])('%#', (value, expected) => {
    expect(show(value)).toBe(expected)
  })

  test('what is kept is what was written', () => {
    const kept = call('filter', "variables('names')", lambda('equals', "'def'", 'x'))
    const item = kept.kind === 'array' ? kept.items[0]?.() : undefined
    expect(item && showSite(item.origin)).toMatch(/"def"$/)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#reduce */
describe('reduce()', () => {
  test.each([
    [call('reduce', 'createArray(5, 3, 2, 8)', '0', lambda('add', 'x', 'y')), '18'],
    [call('reduce', 'createArray(5, 3, 2, 8)', '1', lambda('add', 'x', 'y')), '19'],
    [
      call(
        'reduce',
        "createArray(createObject('foo', 123), createObject('bar', 456), createObject('baz', 789))",
        'createObject()',
        lambda('union', 'x', 'y'),
      ),
      '{ foo: 123, bar: 456, baz: 789 }',
    ],
    [call('reduce', 'range(1, 5)', '1', lambda('mul', 'x', 'y')), '120'],
    [call('reduce', "variables('names')", "''", lambda('concat', 'x', 'y')), "'abcdefghi'"],
    [call('reduce', 'createArray()', '0', itself), '0'],
    // The index: Azure/bicep, src/Bicep.Core.IntegrationTests/EvaluationTests.cs
    [call('reduce', "variables('names')", "''", lambda('concat', 'x', 'z')), "'012'"],
    [call('reduce', "variables('partly')", '0', lambda('add', 'x', 'y')), missing('some')],
    [call('reduce', "variables('partly')", '0', lambda('add', 'x', 'z')), '3'],
    [
      call('reduce', "createArray(createObject('a', 1))", "parameters('thing')", lambda('union', 'x', 'y')),
      `{ a: 1, ...${missing('thing')} }`,
    ],
    [call('reduce', "createArray('a')", "parameters('mode')", lambda('concat', 'x', 'y')), "<'IPVSa' | 'IPTABLESa'>"],
    [call('reduce', "parameters('list')", '0', itself), missing('list')],
    [
      call('reduce', "'a'", '0', itself),
      '?(reduce() takes an array, an initial value and a lambda, and is given a string, a number, a lambda)',
    ],
    [call('reduce', 'createArray()', itself), '?(reduce() takes 3 arguments, and is given 2)'],
  ])('%#', (value, expected) => {
    expect(show(value)).toBe(expected)
  })

  test.each([
    [
      'concat',
      'createArray()',
      (values: readonly Value[]) => lambda('concat', 'x', 'x')([lambda('createArray', 'y')(values)]),
    ],
    ['union', 'createObject()', lambda('union', 'x', "createObject('a', createObject('b', createObject('c', 1)))")],
    ['createArray', 'createArray()', lambda('createArray', 'x')],
    ['format', "''", lambda('format', "'{0}{0}a'", 'x')],
  ])('a long chain of %s() ends', (_, initial, body) => {
    const once = newBudget()
    const values = [value('range(0, 10000)'), value(initial), lambdaValue(body, site)]
    const result = callFunction(
      values.map((one) => () => one),
      { name: 'reduce', site, budget: once },
    )
    expect(result.kind).toMatch(/array|object|unknown/)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#sort */
describe('sort()', () => {
  const byAge: Lambda = ([x, y]) =>
    lambda('less', 'x', 'y')([property('age')(x ? [x] : []), property('age')(y ? [y] : [])])
  test.each([
    [
      call('map', 'createArray(1)', () => call('sort', "variables('dogs')", byAge)),
      "[[{ name: 'Indy', age: 2 }, { name: 'Casper', age: 3 }, { name: 'Evie', age: 5 }, { name: 'Kira', age: 8 }]]",
    ],
    // Azure/bicep, src/Bicep.Core.IntegrationTests/EvaluationTests.cs
    [call('sort', 'createArray(8, 3, 10, -13, 5)', lambda('less', 'x', 'y')), '[-13, 3, 5, 8, 10]'],
    [call('sort', "createArray('ghi', 'abc', 'def')", lambda('greater', 'x', 'y')), "['ghi', 'def', 'abc']"],
    [call('sort', 'createArray()', lambda('less', 'x', 'y')), '[]'],
    [call('sort', "createArray(parameters('some'))", lambda('less', 'x', 'y')), `[${missing('some')}]`],
    [call('sort', 'createArray(2, 1, 2, 1)', lambda('less', 'x', 'y')), '[1, 1, 2, 2]'],
    [call('sort', 'createArray(2, 1, 2)', lambda('lessOrEquals', 'x', 'y')), '[1, 2, 2]'],
    [
      call('sort', "createArray('bb', 'a', 'cc')", ([x, y]) =>
        lambda('less', 'x', 'y')([lambda('length', 'x')(x ? [x] : []), lambda('length', 'x')(y ? [y] : [])]),
      ),
      '?(in which order sort() leaves items of equal rank is not documented)',
    ],
    [call('sort', "createArray('a', parameters('some'))", lambda('less', 'x', 'y')), missing('some')],
    [
      call('sort', "createArray('J', parameters('mode'))", lambda('less', 'x', 'y')),
      "<['IPVS', 'J'] | ['IPTABLES', 'J']>",
    ],
    [call('sort', 'createArray(1, 2)', itself), '?(sort() takes a lambda that gives booleans, and is given a number)'],
    [call('sort', 'null()', itself), '?(sort() takes an array and a lambda, and is given null, a lambda)'],
    [call('sort', 'createArray()'), '?(sort() takes 2 arguments, and is given 1)'],
  ])('%#', (value, expected) => {
    expect(show(value)).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#toobject */
describe('toObject()', () => {
  test.each([
    [
      call('toObject', "take(variables('dogs'), 2)", property('name')),
      "{ Evie: { name: 'Evie', age: 5 }, Casper: { name: 'Casper', age: 3 } }",
    ],
    [call('toObject', "take(variables('dogs'), 2)", property('name'), property('age')), '{ Evie: 5, Casper: 3 }'],
    [call('toObject', 'createArray(0, 1)', lambda('string', 'x'), lambda('equals', 'x', '0')), '{ 0: true, 1: false }'],
    [call('toObject', 'createArray()', itself), '{}'],
    [
      call('toObject', "createArray('a')", itself, lambda('concat', 'x', "parameters('some')")),
      `{ a: ${missing('some')} }`,
    ],
    [
      call('toObject', "createArray('a', parameters('some'))", itself),
      `{ a: ${missing('some')}?, ...${missing('some')} }`,
    ],
    [
      call('toObject', "createArray(parameters('mode'))", itself),
      "<{ IPVS: <'IPVS' | 'IPTABLES'> } | { IPTABLES: <'IPVS' | 'IPTABLES'> }>",
    ],
    [
      call('toObject', "createArray('a', 'A')", itself),
      "{ a: ?(what toObject() makes of the key 'A' when it comes twice is not documented) }",
    ],
    [
      call('toObject', 'createArray(1)', itself),
      '?(toObject() takes a lambda that gives strings as keys, and is given a number)',
    ],
    [call('toObject', "parameters('list')", itself), missing('list')],
    [
      call('toObject', "'a'", itself),
      '?(toObject() takes an array and one or two lambdas, and is given a string, a lambda)',
    ],
    [call('toObject', 'createArray()'), '?(toObject() takes 2 to 3 arguments, and is given 1)'],
  ])('%#', (value, expected) => {
    expect(show(value)).toBe(expected)
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-lambda#groupby; the examples are those
 * of Azure/bicep, src/Bicep.Core.IntegrationTests/EvaluationTests.cs.
 */
describe('groupBy()', () => {
  const list =
    "createArray(createObject('t', 'a', 'v', 1), createObject('t', 'b', 'v', 2), createObject('t', 'a', 'v', 3))"
  test.each([
    [call('groupBy', list, property('t')), "{ a: [{ t: 'a', v: 1 }, { t: 'a', v: 3 }], b: [{ t: 'b', v: 2 }] }"],
    [call('groupBy', list, property('t'), property('v')), '{ a: [1, 3], b: [2] }'],
    [call('groupBy', 'createArray()', itself), '{}'],
    [call('groupBy', "createArray('a', parameters('some'))", itself), missing('some')],
    [call('groupBy', "createArray('x')", () => value("parameters('mode')")), "<{ IPVS: ['x'] } | { IPTABLES: ['x'] }>"],
    [
      call('groupBy', "createArray('a', 'A')", itself),
      "{ a: ?(whether groupBy() takes 'a' and 'A' for one name is not documented) }",
    ],
    [
      call('groupBy', 'createArray(1)', itself),
      '?(groupBy() takes a lambda that gives strings as keys, and is given a number)',
    ],
    [
      call('groupBy', 'null()', itself),
      '?(groupBy() takes an array and one or two lambdas, and is given null, a lambda)',
    ],
  ])('%#', (value, expected) => {
    expect(show(value)).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-lambda#mapvalues */
describe('mapValues()', () => {
  test.each([
    [call('mapValues', "createObject('a', 123, 'b', 456)", lambda('mul', 'x', '2')), '{ a: 246, b: 912 }'],
    [call('mapValues', 'createObject()', itself), '{}'],
    [
      call('mapValues', "union(parameters('thing'), createObject('a', 1))", lambda('add', 'x', '1')),
      `{ a: 2, ...${missing('thing')} }`,
    ],
    [
      call('mapValues', "createObject('a', 1, 'b', int(parameters('some')))", lambda('add', 'x', '1')),
      `{ a: 2, b: ${missing('some')} }`,
    ],
    [
      call(
        'mapValues',
        "union(createObject('b', 1), if(parameters('flag'), createObject('a', 2), createObject()))",
        lambda('add', 'x', '1'),
      ),
      '{ b: 2, a: <3 | null> }',
    ],
    [call('mapValues', "parameters('thing')", itself), missing('thing')],
    [
      call('mapValues', 'createArray()', itself),
      '?(mapValues() takes an object and a lambda, and is given an array, a lambda)',
    ],
    [call('mapValues', 'createObject()'), '?(mapValues() takes 2 arguments, and is given 1)'],
  ])('%#', (value, expected) => {
    expect(show(value)).toBe(expected)
  })
})

describe('a chain of arrays, each made of the one before', () => {
  test.each([
    ['map', 'createArray(1)', itself],
    ['mapValues', "createObject('a', 1)", itself],
    ['skip', 'createArray(1)', null],
    ['union', "createObject('a', 1)", null],
  ])('%s(): asking for its end does not exhaust the call stack', (name, initial, body) => {
    const once = newBudget()
    const second = body === null ? value(name === 'skip' ? '0' : "createObject('b', 1)") : lambdaValue(body, site)
    let current = value(initial)
    for (let length = 0; length < 20_000; length++) {
      const before = passedOn(current, { site, caption: 'used here' })
      current = callFunction([() => before, () => second], { name, site, budget: once })
    }
    const part =
      current.kind === 'array'
        ? current.items[0]
        : current.kind === 'object'
          ? current.properties.get('a')?.value
          : null
    expect(part && show(part())).toBe('?(expressions are nested deeper than 250 levels here)')
  })
})
