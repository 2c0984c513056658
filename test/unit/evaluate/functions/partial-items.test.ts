/** What is known of an array of which only a part is known. */
import { describe, expect, test } from '@jest/globals'
import type { Lazy, Value } from '../../../../src/model/value.js'
import { allows } from '../allows.js'
import { arm, bicep, show, showSite, showWay, unknowns } from '../support.js'

const missing = (name: string) => `?(parameter '${name}' has no value and no default)`
const some = "parameters('some')"
const list = "parameters('list')"

/** `['a', …, 'b']`: an array of which only so much is known; anything else as `show` has it. */
function showPartly(value: Value): string {
  if (value.kind !== 'unknown' || value.items === undefined) return show(value)
  const all = (items: readonly Lazy<Value>[]) => items.map((item) => showPartly(item()))
  return `[${[...all(value.items.start), '…', ...all(value.items.end)].join(', ')}]`
}

describe('what makes such arrays', () => {
  test.each([
    [`concat(createArray('a'), ${list})`, "['a', …]"],
    [`concat(${list}, createArray('a'))`, "[…, 'a']"],
    [`concat(createArray('a', 'b'), ${list}, createArray('c'))`, "['a', 'b', …, 'c']"],
    // Where it stands among those that nobody knows is not known.
    [`concat(${list}, createArray('a'), ${list})`, missing('list')],
    [`concat(createArray('a'), ${list}, createArray('b'), ${list}, createArray('c'))`, "['a', …, 'c']"],
    [`concat(concat(createArray('a'), ${list}), concat(${list}, createArray('b')))`, "['a', …, 'b']"],
    [`concat(concat(createArray('a'), ${list}, createArray('b')), createArray('c'))`, "['a', …, 'b', 'c']"],
    [`concat(createArray(), ${list})`, missing('list')],
    [
      `concat(createArray('a'), 'text')`,
      '?(concat() takes strings only or arrays only, and is given an array, a string)',
    ],
    [`flatten(createArray(createArray('a'), ${list}))`, "['a', …]"],
    [`flatten(concat(createArray(createArray('a'), createArray('b')), ${list}))`, "['a', 'b', …]"],
    [
      `flatten(createArray('a', ${list}))`,
      '?(flatten() takes an array of arrays, and is given a string, an unknown value)',
    ],
    [`flatten(${list})`, missing('list')],
    [`union(createArray('a'), ${list})`, "['a', …]"],
    // It may stand in the unknown array already, wherever that has it.
    [`union(${list}, createArray('a'))`, missing('list')],
    [`union(createArray('a', 'a', 'b'), ${list}, createArray('c'))`, "['a', 'b', …]"],
    [`union(createArray('a'), concat(createArray('b', 'a'), ${list}))`, "['a', 'b', …]"],
    [`union(createArray(${some}), createArray('a', 'b'))`, `[${missing('some')}, …]`],
    [`union(createArray('a'), ${list}, 'text')`, "['a', …]"],
    [`distinct(concat(createArray('a', 'a'), ${list}))`, "['a', …]"],
    [`array(concat(createArray('a'), ${list}))`, "['a', …]"],
    [`split(concat('a-b-c', ${some}), '-')`, "['a', 'b', …]"],
    [`split(concat(${some}, 'a-b-c'), '-')`, "[…, 'b', 'c']"],
    [`split(concat('1.33.', ${some}), '.')`, "['1', '33', …]"],
    [`split(concat('a-b', ${some}, 'c.d'), createArray('-', '.'))`, "['a', …, 'd']"],
    // A delimiter may begin in the part that is known.
    [`split(concat('a--b', ${some}), '--')`, missing('some')],
    [`split(concat('a-b', ${some}), createArray('-', 'bc'))`, missing('some')],
    [`split(concat('a-b', ${some}), ${some})`, missing('some')],
    [`split(concat('a-b', ${some}), '')`, '?(what split() does with an empty delimiter is not documented)'],
    [`split(${some}, '-')`, missing('some')],
    ["range(3, parameters('number'))", '[3, 4, …]'],
    ["range(3, add(parameters('number'), 1))", missing('number')],
  ])('%s', (expression, expected) => {
    const parameters = { ...unknowns, number: { type: 'int', minValue: 2 } }
    expect(showPartly(arm(expression, { parameters }))).toBe(expected)
  })
})

describe('what is asked of them', () => {
  const start = `concat(createArray('a', 'b'), ${list})`
  const end = `concat(${list}, createArray('b', 'c'))`
  const both = `concat(createArray('a'), ${list}, createArray('c'))`
  test.each([
    [`${start}[0]`, "'a'"],
    [`${start}[1]`, "'b'"],
    [`${start}[2]`, missing('list')],
    [`${end}[0]`, missing('list')],
    [`tryGet(${start}, 1)`, "'b'"],
    [`tryGet(${start}, 2)`, `${missing('list')}?`],
    [`indexFromEnd(${end}, 1)`, "'c'"],
    [`indexFromEnd(${end}, 2)`, "'b'"],
    [`indexFromEnd(${end}, 3)`, missing('list')],
    [`indexFromEnd(${start}, 1)`, missing('list')],
    [`first(${start})`, "'a'"],
    [`first(${end})`, missing('list')],
    [`last(${end})`, "'c'"],
    [`last(${start})`, missing('list')],
    [`first(${list})`, `${missing('list')}?`],
    [`take(${start}, 1)`, "['a']"],
    [`take(${start}, 2)`, "['a', 'b']"],
    [`take(${start}, 3)`, "['a', 'b', …]"],
    [`take(${end}, 0)`, '[]'],
    [`take(${both}, 4)`, "['a', …]"],
    [`skip(${start}, 1)`, "['b', …]"],
    [`skip(${start}, 2)`, missing('list')],
    [`skip(${both}, 1)`, "[…, 'c']"],
    [`skip(${both}, 2)`, missing('list')],
    [`skip(${end}, 1)`, "[…, 'c']"],
    [`skip(${end}, -1)`, "[…, 'b', 'c']"],
    [`take(${start}, ${some})`, missing('list')],
    [`empty(${start})`, 'false'],
    [`empty(${end})`, 'false'],
    [`length(${start})`, missing('list')],
    [`greaterOrEquals(length(${both}), 2)`, 'true'],
    [`greater(length(${both}), 2)`, missing('list')],
    [`equals(length(${both}), 1)`, 'false'],
    [`greater(length(concat('ab', ${some})), 1)`, 'true'],
    [`contains(${both}, 'a')`, 'true'],
    [`contains(${both}, 'c')`, 'true'],
    [`contains(${both}, 'b')`, missing('list')],
    [`contains(concat(createArray(${some}), ${list}), ${some})`, 'true'],
    [`contains(concat(createArray(parameters('mode')), ${list}), 'IPVS')`, `<true | ${missing('list')}>`],
    [`indexOf(${start}, 'b')`, '1'],
    [`indexOf(${start}, 'c')`, missing('list')],
    [`indexOf(concat(createArray(${some}, 'b'), ${list}), 'b')`, missing('list')],
    [`lastIndexOf(${end}, 'c')`, missing('list')],
    [`map(${both}, lambda('x', toUpper(lambdaVariables('x'))))`, "['A', …, 'C']"],
    [`map(${both}, lambda('x', 'i', lambdaVariables('i')))`, `[0, …, ${missing('list')}]`],
    [`filter(${start}, lambda('x', equals(lambdaVariables('x'), 'b')))`, "['b', …]"],
    [`filter(${both}, lambda('x', equals(lambdaVariables('x'), 'b')))`, missing('list')],
    // What is not decided may be left out.
    [
      `filter(createArray('a', ${some}, 'b', ${some}, 'a'), lambda('x', equals(lambdaVariables('x'), 'a')))`,
      "['a', …, 'a']",
    ],
    [`filter(${both}, lambda('x', 1))`, '?(filter() takes a lambda that gives booleans, and is given a number)'],
    [`filter(${list}, lambda('x', true()))`, missing('list')],
    [`filter(${both}, 1)`, '?(filter() takes an array and a lambda, and is given an unknown value, a number)'],
    [`last(split(concat(${some}, '-prod'), '-'))`, "'prod'"],
  ])('%s', (expression, expected) => {
    expect(showPartly(arm(expression, { parameters: unknowns }))).toBe(
      expected.replace('an unknown value', 'an unknown value'),
    )
  })

  test('a place from the end is at least as far along as what is known before it', () => {
    const expression = `map(${both}, lambda('x', 'i', less(lambdaVariables('i'), 1)))`
    expect(showPartly(arm(expression, { parameters: unknowns }))).toBe('[true, …, false]')
  })
})

describe('loops', () => {
  const copies = (count: string, input: unknown) => ({ copy: [{ name: 'items', count, input }] })
  test.each([
    ["[length(variables('pools'))]", "[variables('pools')[copyIndex('items')]]", "['a', …]"],
    ["[parameters('count')]", "[copyIndex('items')]", '[0, 1, …]'],
    ["[parameters('any')]", "[copyIndex('items')]", missing('any')],
  ])('of ARM JSON turn as often as there are items at least: %s', (count, input, expected) => {
    const parameters = { list: { type: 'array' }, count: { type: 'int', minValue: 2 }, any: { type: 'int' } }
    const variables = { pools: `[concat(createArray('a'), ${list})]`, ...copies(count, input) }
    expect(showPartly(arm("variables('items')", { parameters, variables }))).toBe(expected)
  })

  const declarations = "param list array\nvar pools = [{ name: 'a' }, ...list, { name: 'b' }]"
  test.each([
    ['pools', "[{ name: 'a' }, …, { name: 'b' }]"],
    ['[for pool in pools: pool.name]', "['a', …, 'b']"],
    ['[for (pool, index) in pools: index]', `[0, …, ${missing('list')}]`],
    ['[for (pool, index) in pools: index > 0]', '[false, …, true]'],
    ['map(pools, pool => pool.name)', "['a', …, 'b']"],
    ["filter(pools, pool => pool.name != 'a')", "[…, { name: 'b' }]"],
    ['pools[0].name', "'a'"],
    ['pools[^1].name', "'b'"],
    ['[...pools, ...list]', "[{ name: 'a' }, …]"],
    ['[for pool in list: pool]', missing('list')],
  ])('and spread in Bicep: %s', (expression, expected) => {
    expect(showPartly(bicep(expression, declarations))).toBe(expected)
  })
})

test('a part is written where it is written, and the array where it is put together', () => {
  const declarations = "param list array\nvar pools = concat(['a'], list)"
  expect(showSite(bicep('pools[0]', declarations).origin)).toBe("2:21 'a'")
  expect(showWay(bicep('first(pools)', declarations))).toEqual(["used here as 'pools'"])
  expect(showSite(bicep('pools', declarations).origin)).toBe("2:13 concat(['a'], list)")
})

/** Whatever the unknown items turn out to be, what is known of the result is true of it. */
describe('no completion gives another result', () => {
  const ends = ['', "'a'", "'a', 'b'", "parameters('some'), 'b'"]
  const middles = [[], ['a'], ['b', 'a'], ['c', 'c', 'x']]
  const isA = "lambda('x', equals(lambdaVariables('x'), 'a'))"
  test.each([
    ...[-1, 0, 1, 2, 3].flatMap((count) => [
      `take(list, ${count})`,
      `skip(list, ${count})`,
      `list[${Math.max(count, 0)}]`,
    ]),
    ...[1, 2, 3].flatMap((place) => [`indexFromEnd(list, ${place})`, `tryIndexFromEnd(list, ${place})`]),
    ...['first', 'last', 'length', 'empty', 'distinct', 'array'].map((name) => `${name}(list)`),
    ...['contains', 'indexOf', 'lastIndexOf'].flatMap((name) =>
      ["'a'", "'b'", "'x'", "parameters('some')"].map((sought) => `${name}(list, ${sought})`),
    ),
    "concat(list, createArray('z'), list)",
    'flatten(createArray(list, list))',
    "flatten(map(list, lambda('x', createArray(lambdaVariables('x'), 1))))",
    "union(list, createArray('x', 'a'))",
    "union(createArray('x', 'a'), list)",
    "map(list, lambda('x', 'i', lambdaVariables('i')))",
    `filter(list, ${isA})`,
    "filter(list, lambda('x', not(equals(lambdaVariables('x'), 'a'))))",
    "split(join(list, '-'), '-')",
  ])('%s', (expression) => {
    for (const start of ends) {
      for (const end of ends) {
        const whole = `concat(createArray(${start}), parameters('list'), createArray(${end}))`
        const written = expression.replaceAll('list', whole)
        const parameters = { list: { type: 'array' }, some: { type: 'string' } }
        const partial = arm(written, { parameters })
        for (const middle of middles) {
          for (const text of ['a', 'c']) {
            const known = arm(written, { parameters, given: { list: middle, some: text } })
            // Azure refuses it, so nothing is said of it.
            if (known.kind === 'unknown') continue
            expect([start, middle, end, text, allows(partial, known)]).toEqual([start, middle, end, text, true])
          }
        }
      }
    }
  })

  const parts = ['', 'a', '-', 'a-', '-b', '--c', 'a-b--c']
  test.each(["split(text, '-')", "split(text, '--')", "split(text, createArray('-', 'b'))", "last(split(text, '-'))"])(
    '%s',
    (expression) => {
      for (const start of parts) {
        for (const end of parts) {
          const written = expression.replace('text', `concat('${start}', ${some}, '${end}')`)
          const parameters = { some: { type: 'string' } }
          const partial = arm(written, { parameters })
          for (const middle of parts) {
            const known = arm(written, { parameters, given: { some: middle } })
            expect([start, middle, end, allows(partial, known)]).toEqual([start, middle, end, true])
          }
        }
      }
    },
  )
})
