import { describe, expect, test } from '@jest/globals'
import { arm, show, unknowns } from '../support.js'

const parameters = unknowns
const someIsMissing = "?(parameter 'some' has no value and no default)"
const numbers = { ...parameters, count: { type: 'int', allowedValues: [1, 3] }, unknown: { type: 'int' } }

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#add, #sub, #mul, #div, #mod */
describe('add(), sub(), mul(), div(), mod()', () => {
  test.each([
    ['add(5, 3)', '8'],
    ['sub(7, 3)', '4'],
    ['sub(3, 7)', '-4'],
    ['mul(5, 3)', '15'],
    ['mul(0, -3)', '0'],
    ['div(8, 3)', '2'],
    ['div(-8, 3)', '-2'],
    ['div(-1, 3)', '0'],
    ['mod(7, 3)', '1'],
    // The sign of the dividend: Bicep's type of `int % 3` is -2 … 2.
    ['mod(-7, 3)', '-1'],
    ['mod(7, -3)', '1'],
    ['mod(-6, 3)', '0'],
    ['div(1, 0)', '?(div() divides by zero)'],
    ['mod(1, 0)', '?(mod() divides by zero)'],
    ['mul(3037000500, 3037000500)', '?(mul() meets integers that are too large to be exact here)'],
    ['sub(9007199254740993, 1)', '?(sub() meets integers that are too large to be exact here)'],
    ["add(json('1.5'), 1)", '?(add() takes two integers, and is given a fraction)'],
    ["add('1', 2)", '?(add() takes two integers, and is given a string, a number)'],
    ['add(null(), 2)', '?(add() takes two integers, and is given null, a number)'],
    ["add(parameters('unknown'), 1)", "?(parameter 'unknown' has no value and no default)"],
    ["add(parameters('count'), 1)", '<2 | 4>'],
    ["mul(parameters('count'), parameters('count'))", '<1 | 9>'],
    ['add(1)', '?(add() takes 2 arguments, and is given 1)'],
    ['add(1, 2, 3)', '?(add() takes 2 arguments, and is given 3)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters: numbers }))).toBe(expected)
  })

  test.each(['div(-1, 3)', 'mul(0, -3)', 'mod(-6, 3)'])('%s is an ordinary zero', (expression) => {
    const value = arm(expression)
    expect(value.kind === 'number' ? value.value : null).toBe(0)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#int */
describe('int()', () => {
  test.each([
    ["int('4')", '4'],
    ["int('-4')", '-4'],
    ["int('+4')", '4'],
    ["int(' 4 ')", '4'],
    ["int('007')", '7'],
    ['int(4)', '4'],
    ["int('4.0')", '?(int() takes an integer or a string that holds one, and is given a string)'],
    ["int('')", '?(int() takes an integer or a string that holds one, and is given a string)'],
    ["int('four')", '?(int() takes an integer or a string that holds one, and is given a string)'],
    ["int('9223372036854775807')", '?(int() takes an integer or a string that holds one, and is given a string)'],
    ["int(json('4.7'))", '?(int() takes an integer or a string that holds one, and is given a number)'],
    ['int(true())', '?(int() takes an integer or a string that holds one, and is given a boolean)'],
    ["int(parameters('some'))", someIsMissing],
    ["int(if(parameters('flag'), '1', '2'))", '<1 | 2>'],
    ['int()', '?(int() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#float */
describe('float()', () => {
  test.each([
    ["float('3.0')", '3'],
    ['float(3)', '3'],
    ["float('-1.5')", '-1.5'],
    ["float(json('1.5'))", '1.5'],
    ["float('1,5')", '?(float() takes an integer or a string that holds a number, and is given a string)'],
    ["float('')", '?(float() takes an integer or a string that holds a number, and is given a string)'],
    ['float(null())', '?(float() takes an integer or a string that holds a number, and is given null)'],
    ["float(parameters('some'))", someIsMissing],
    ['float()', '?(float() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#max and #min */
describe('max(), min()', () => {
  test.each([
    ['max(0, 3, 2, 5, 4)', '5'],
    ['min(0, 3, 2, 5, 4)', '0'],
    ['max(createArray(0, 3, 2, 5, 4))', '5'],
    ['min(createArray(0, 3, 2, 5, 4))', '0'],
    ['min(-1)', '-1'],
    ['max(createArray(7))', '7'],
    ["max(2, parameters('count'))", '<2 | 3>'],
    ["max(createArray(2, parameters('count')))", '<2 | 3>'],
    ["max(2, parameters('unknown'))", "?(parameter 'unknown' has no value and no default)"],
    ["min(createArray(2, parameters('unknown')))", "?(parameter 'unknown' has no value and no default)"],
    ['max(createArray())', '?(max() takes integers, and is given nothing)'],
    ["max(1, '2')", '?(max() takes integers, and is given a number, a string)'],
    ['max(createArray(1), 2)', '?(max() takes integers, and is given an array, a number)'],
    ["min(json('1.5'), 2)", '?(min() takes integers, and is given a number, a number)'],
    ['min()', '?(min() takes at least 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters: numbers }))).toBe(expected)
  })
})
