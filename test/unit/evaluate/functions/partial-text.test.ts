/** What is known of a text of which only a part is known. */
import { describe, expect, test } from '@jest/globals'
import type { Value } from '../../../../src/model/value.js'
import { arm, bicep, show, unknowns } from '../support.js'

const missing = "?(parameter 'some' has no value and no default)"
const joinsObjects = '?(join() takes strings, numbers and booleans to join, and is given an unknown value, an object)'
const some = "parameters('some')"

describe('text that begins or ends with what is known', () => {
  test.each([
    [`empty(concat('aks-', ${some}))`, 'false'],
    [`empty(concat(${some}, '-aks'))`, 'false'],
    [`empty(concat(${some}, ${some}))`, missing],
    [`empty(format('{0}', ${some}))`, missing],
    [`empty(format('{0}-', ${some}))`, 'false'],
    [`equals(concat('aks-', ${some}), 'vnet-1')`, 'false'],
    [`equals('vnet-1', concat('aks-', ${some}))`, 'false'],
    [`equals(concat('aks-', ${some}), 'aks-1')`, missing],
    [`equals(concat(${some}, '-prod'), 'aks-dev')`, 'false'],
    // The two parts would overlap.
    [`equals(concat('aks', ${some}, 'ks'), 'aks')`, 'false'],
    [`equals(concat('AKS-', ${some}), 'aks-1')`, 'false'],
    [`equals(toLower(concat('AKS-', ${some})), 'vnet-1')`, 'false'],
    [`equals(toLower(concat('AKS-', ${some})), 'aks-1')`, missing],
    [`startsWith(concat('aks-', ${some}), 'AKS')`, 'true'],
    [`startsWith(concat('aks-', ${some}), 'vnet')`, 'false'],
    [`startsWith(concat('aks-', ${some}), 'aks-1')`, missing],
    [`endsWith(format('{0}-{1}-prod', ${some}, ${some}), 'prod')`, 'true'],
    [`endsWith(concat(${some}, '-prod'), 'dev')`, 'false'],
    [`contains(concat(${some}, '-prod'), 'prod')`, 'true'],
    [`contains(concat(${some}, '-prod'), 'dev')`, missing],
    [`empty(concat(concat('a', ${some}), concat(${some}, 'b')))`, 'false'],
    [`equals(concat(concat('a', ${some}), concat(${some}, 'b')), 'a-c')`, 'false'],
    [`length(concat('a', ${some}))`, missing],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters: unknowns }))).toBe(expected)
  })

  /** take, skip, first, last, substring, trim and replace: each as in its own table, of the part that is known. */
  test.each([
    [`take(concat('aks-', ${some}), 3)`, "'aks'"],
    [`take(concat('aks-', ${some}), 4)`, "'aks-'"],
    [`take(concat('aks-', ${some}), 5)`, missing],
    [`startsWith(take(concat('aks-', ${some}), 5), 'aks-')`, 'true'],
    [`endsWith(take(concat('aks-', ${some}, '-prod'), 20), 'dev')`, missing],
    [`take(concat(${some}, '-aks'), 0)`, "''"],
    [`take(${some}, 3)`, missing],
    [`take(concat('aks-', ${some}), ${some})`, missing],
    [`take(concat('aks-', ${some}), 'a')`, missing],
    [`startsWith(skip(concat('aks-a', ${some}), 4), 'b')`, 'false'],
    [`endsWith(skip(concat('aks-', ${some}, '-prod'), 4), '-prod')`, 'true'],
    // Of the end as many characters are left for certain as there are at least.
    [`endsWith(skip(concat('a', ${some}, '-prod'), 3), 'rod')`, 'true'],
    [`endsWith(skip(concat('a', ${some}, '-prod'), 3), '-prod')`, missing],
    [`empty(skip(concat('a', ${some}, '-prod'), 6))`, missing],
    [`endsWith(skip(concat('a', ${some}), -1), 'a')`, missing],
    [`startsWith(skip(concat('a', ${some}), -1), 'a')`, 'true'],
    [`first(concat('aks-', ${some}))`, "'a'"],
    [`first(concat(${some}, '-aks'))`, missing],
    [`last(concat(${some}, '-aks'))`, "'s'"],
    [`last(concat('aks-', ${some}))`, missing],
    [`substring(concat('aks-', ${some}), 0, 3)`, "'aks'"],
    [`substring(concat('aks-', ${some}), 1, 3)`, "'ks-'"],
    [`substring(concat('aks-', ${some}), 1, 4)`, missing],
    [`startsWith(substring(concat('aks-', ${some}), 1, 4), 'ks-')`, 'true'],
    [`endsWith(substring(concat('aks-', ${some}, '-prod'), 1), 'prod')`, 'true'],
    [`substring(concat('aks-', ${some}), -1, 2)`, missing],
    [`startsWith(trim(concat('  aks', ${some})), 'aks')`, 'true'],
    // What follows may be empty, and then the space is the last character.
    [`startsWith(trim(concat('  aks ', ${some})), 'aks ')`, missing],
    [`startsWith(trim(concat('  aks ', ${some}, '.')), 'aks ')`, 'true'],
    [`endsWith(trim(concat(${some}, ' aks ')), 'aks')`, 'true'],
    [`endsWith(trim(concat(${some}, ' aks ')), ' aks')`, missing],
    [`empty(trim(concat('  ', ${some})))`, missing],
    [`startsWith(replace(concat('my-aks-', ${some}), '-', ''), 'myaks')`, 'true'],
    [`endsWith(replace(concat(${some}, '-my-aks'), '-', '_'), '_my_aks')`, 'true'],
    // The beginning of what is replaced may stand at the end of what is known.
    [`startsWith(replace(concat('my-aks', ${some}), 'ks-', ''), 'my-a')`, 'true'],
    [`startsWith(replace(concat('my-aks', ${some}), 'ks-', ''), 'my-ak')`, missing],
    [`endsWith(replace(concat(${some}, 'aaa'), 'aa', 'b'), 'a')`, missing],
    [`startsWith(replace(concat('a', ${some}), 'a', padLeft('', 300)), ' ')`, missing],
    [`indexOf(concat('AKS-', ${some}), 'ks')`, '1'],
    [`indexOf(concat('aks-', ${some}), 'prod')`, missing],
    [`indexOf(concat('aks-', ${some}), '')`, missing],
    [`indexOf(concat(${some}, '-aks'), 'aks')`, missing],
    [`lastIndexOf(concat('aks-', ${some}), 'aks')`, missing],
    [`indexOf('vnet', concat('aks-', ${some}))`, '-1'],
    [`lastIndexOf('vnet', concat('aks-', ${some}))`, '-1'],
    [`indexOf('aks-1', concat('AKS-', ${some}))`, missing],
    [`contains('aks-1', concat('aks-', ${some}))`, missing],
    [`contains('aks-1', concat('vnet-', ${some}))`, 'false'],
    [`contains('aks-1', concat('1', ${some}, 'a'))`, 'false'],
    [`contains('aks-1', concat('AKS', ${some}))`, 'false'],
    [`contains(createArray('aks-1', 'vnet-1'), concat('subnet-', ${some}))`, 'false'],
    [`contains(createArray('aks-1', 'vnet-1'), concat('aks-', ${some}))`, missing],
    [`contains(createObject('aks-1', 1), concat('vnet-', ${some}))`, 'false'],
    [`contains(createObject('aks-1', 1), concat('AKS-', ${some}))`, missing],
    [`contains(union(parameters('thing'), createObject('b', 1)), concat('a', ${some}))`, missing],
    [`startsWith('vnet-1', concat('aks-', ${some}))`, 'false'],
    [`startsWith('aks-1', concat('AKS-', ${some}))`, missing],
    [`startsWith('aks', concat('aks-', ${some}))`, 'false'],
    [`startsWith('aks-dev', concat('aks-', ${some}, 'prod'))`, 'false'],
    [`endsWith('aks-dev', concat(${some}, '-PROD'))`, 'false'],
    [`endsWith('aks-prod', concat('vnet', ${some}, '-prod'))`, 'false'],
    [`endsWith('aks-prod', concat('aks', ${some}, '-prod'))`, missing],
    [`startsWith(concat('ä', ${some}), 'b')`, missing],
    [`like(concat('aks-', ${some}), 'vnet*')`, missing],
    [`equals(concat('aks-', ${some}), concat('vnet-', ${some}))`, 'false'],
    [`equals(concat('aks-', ${some}), concat('aks-a', ${some}))`, missing],
    [`equals(concat(${some}, '-dev'), concat(${some}, '-prod'))`, 'false'],
    [`startsWith(join(createArray('aks', ${some}), '-'), 'aks-')`, 'true'],
    [`endsWith(join(createArray(${some}, 'aks', 1), '-'), '-aks-1')`, 'true'],
    [`join(createArray(${some}, createObject()), '-')`, joinsObjects],
    [`startsWith(string(concat('aks-', ${some})), 'aks')`, 'true'],
    [`startsWith(toUpper(concat('aks-', ${some})), 'aks')`, 'true'],
  ])('%s', (expression, expected) => {
    const value = show(arm(expression, { parameters: unknowns }))
    expect(value.replace('thing', 'some')).toBe(expected)
  })

  test.each([
    [`empty('aks-\${some}')`, 'false'],
    [`'\${some}-dev' == 'aks-prod'`, 'false'],
    [`'aks-\${some}' =~ 'VNET-1'`, 'false'],
    [`'aks-\${some}' == 'vnet' ? 'azure' : 'calico'`, "'calico'"],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, 'param some string'))).toBe(expected)
  })
})

/** Whatever the unknown middle turns out to be, what is known of the result is true of it. */
describe('no completion gives another result', () => {
  const ends = ['', 'a', 'ab-', ' b', 'a ', 'aaa']
  const middles = ['', 'a', '-b', ' ', 'aab']
  test.each([
    ...[-1, 0, 1, 2, 4].flatMap((count) => [`take(text, ${count})`, `skip(text, ${count})`]),
    ...['0', '1', '0, 1', '1, 2', '2, 0', '0, 4'].map((place) => `substring(text, ${place})`),
    'first(text)',
    'last(text)',
    'trim(text)',
    'string(text)',
    'toUpper(text)',
    'empty(text)',
    'length(text)',
    "join(createArray('x', text, 'y'), '-')",
    ...["'a', ''", "'aa', 'b'", "'a-', 'xyz'", "'b', 'a'"].map((what) => `replace(text, ${what})`),
    ...['contains', 'indexOf', 'lastIndexOf', 'startsWith', 'endsWith', 'equals'].flatMap((name) => [
      ...['a', 'AB', 'b-', ' '].map((part) => `${name}(text, '${part}')`),
      ...['a', 'ab-', 'aab-b', 'bA'].map((whole) => `${name}('${whole}', text)`),
    ]),
    "contains(createObject('ab-a', 1, 'A', 2), text)",
  ])('%s', (expression) => {
    for (const start of ends) {
      for (const end of ends) {
        const middle = "parameters('middle')"
        const whole = expression.replaceAll('text', `concat('${start}', ${middle}, '${end}')`)
        const parameters = { middle: { type: 'string' } }
        const partial = arm(whole, { parameters })
        for (const given of middles) {
          const known = arm(whole, { parameters, given: { middle: given } })
          // Azure refuses it, so nothing is said of it.
          if (known.kind === 'unknown') continue
          expect([start, given, end, isTrueOf(partial, known)]).toEqual([start, given, end, true])
        }
      }
    }
  })

  function isTrueOf(partial: Value, known: Value): boolean {
    if (partial.kind !== 'unknown') return show(partial) === show(known)
    const { text } = partial
    if (text === undefined) return true
    const { start, end } = text
    const value = known.kind === 'string' ? known.value : ''
    return value.length >= start.length + end.length && value.startsWith(start) && value.endsWith(end)
  }
})
