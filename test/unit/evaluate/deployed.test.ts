import { expect, test } from '@jest/globals'
import { deployedWhen } from '../../../src/evaluate/deployed.js'
import { booleanValue, choiceValue } from '../../../src/model/value.js'
import { bicep } from './support.js'

const declarations = `
param some string
param flag bool
@allowed(['a', 'b', 'c'])
param letter string
`

/** The alternatives that are assumed; null: deployed in no world. */
function assumed(condition: string): readonly (readonly number[])[] | null {
  const assumptions = deployedWhen(bicep(condition, declarations))
  return assumptions === null ? null : [...assumptions.values()]
}

test.each([
  ['true', []],
  ['false', null],
  ["some == 'a'", [[0]]],
  ["!(some == 'a')", [[1]]],
  ['flag', [[0]]],
  ['!flag', [[1]]],
  ["letter == 'b'", [[1]]],
  ["letter != 'b'", [[0, 2]]],
  ["letter == 'x'", null],
  ["flag && letter == 'b'", [[0], [1]]],
  ["flag && letter != 'b'", [[0], [0, 2]]],
  ["flag && some == 'a'", [[0], [0]]],
  ["!flag && !(some == 'a')", [[1], [1]]],
  ['flag && !flag', null],
  ["letter == 'b' || letter == 'b'", [[1]]],
  ["letter == 'b' || letter == 'c'", [[1, 2]]],
  ["flag || letter == 'b'", []],
  ["'neither'", []],
])('a resource under %s', (condition, expected) => {
  expect(assumed(condition)).toEqual(expected)
})

test('a choice falls one way only, wherever it stands in a condition', () => {
  const [flag, letter] = ['flag', 'letter'].map((name) => bicep(name, declarations))
  if (flag?.kind !== 'choice' || letter?.kind !== 'choice') throw new Error('Both are choices.')
  const [yes, no] = [true, false].map((value) => () => booleanValue(value, flag.origin))
  if (yes === undefined || no === undefined) throw new Error('Both are there.')
  const unlessB = choiceValue(letter.choice, [yes, no, yes])
  const ifB = choiceValue(letter.choice, [no, () => unlessB, no])
  expect(deployedWhen(choiceValue(flag.choice, [() => ifB, yes]))).toEqual(new Map([[flag.choice, [1]]]))
})

test('without a condition', () => {
  expect(deployedWhen(null)).toEqual(new Map())
})

test('a condition with more outcomes than anybody looks at may hold', () => {
  const lines = Array.from(
    { length: 60 },
    (_, index) => `param p${index} bool\nvar v${index + 1} = p${index} ? v${index} : v${index}`,
  )
  expect(deployedWhen(bicep('v60', `var v0 = false\n${lines.join('\n')}`))).toEqual(new Map())
})

test('a condition of many parts is followed for some of them', () => {
  const names = Array.from({ length: 200 }, (_, index) => `p${index}`)
  const lines = names.map((name, index) => `param ${name} bool\nvar v${index + 1} = ${name} && v${index}`)
  expect(deployedWhen(bicep('v100', `var v0 = true\n${lines.join('\n')}`))?.size).toBeGreaterThan(5)
})
