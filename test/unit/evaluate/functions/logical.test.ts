import { describe, expect, test } from '@jest/globals'
import { arm, show, unknowns } from '../support.js'

const parameters = unknowns
const someIsMissing = "?(parameter 'some' has no value and no default)"

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical#if */
describe('if()', () => {
  test.each([
    ["if(true(), 'yes', 'no')", "'yes'"],
    ["IF(equals('a', 'b'), 'yes', 'no')", "'no'"],
    // "When the condition is True, only the true value is evaluated."
    ["if(true(), 'yes', variables('missing'))", "'yes'"],
    ["if(false(), div(1, 0), 'no')", "'no'"],
    ["if(parameters('flag'), 'yes', 'no')", "<'yes' | 'no'>"],
    ["if(bool(parameters('some')), 'yes', 'no')", "<'yes' | 'no'>"],
    ["if(parameters('flag'), parameters('some'), null())", `<${someIsMissing} | null>`],
    ["if('true', 1, 2)", '?(if() takes a boolean as its condition, and is given a string)'],
    ['if(null(), 1, 2)', '?(if() takes a boolean as its condition, and is given null)'],
    ["if(parameters('mode'), 1, 2)", expect.stringMatching(/^<\?\(if\(\) takes a boolean.* \| \?\(if\(\) takes/)],
    ['if(true(), 1)', '?(if() takes 3 arguments, and is given 2)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toEqual(expected)
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical#and and #or; that they
 * take one argument, too: https://github.com/MicrosoftDocs/azure-docs/pull/24237. Unknown operands by Kleene's logic.
 */
describe('and(), or()', () => {
  test.each([
    ["and(bool('true'), bool('false'))", 'false'],
    ["or(bool('true'), bool('false'))", 'true'],
    ['and(true(), true(), true())', 'true'],
    ['or(false(), false())', 'false'],
    ['and(true())', 'true'],
    ['or(false())', 'false'],
    ["and(false(), variables('missing'))", 'false'],
    ["or(true(), variables('missing'))", 'true'],
    ["and(bool(parameters('some')), false())", 'false'],
    ["or(bool(parameters('some')), true())", 'true'],
    ["and(bool(parameters('some')), true())", someIsMissing],
    ["or(false(), bool(parameters('some')))", someIsMissing],
    ["and(parameters('flag'), true())", '<true | false>'],
    ["or(parameters('flag'), bool(parameters('some')))", `<true | ${someIsMissing}>`],
    ["and(parameters('flag'), parameters('flag'))", '<<true | false> | false>'],
    ["and(true(), 'true')", '?(and() takes booleans, and is given a string)'],
    ['or(1, true())', '?(or() takes booleans, and is given a number)'],
    ['and()', '?(and() takes at least 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical#not */
describe('not()', () => {
  test.each([
    ["not(bool('true'))", 'false'],
    ['not(equals(1, 2))', 'true'],
    ["not(parameters('flag'))", '<false | true>'],
    ["not('false')", '?(not() takes a boolean, and is given a string)'],
    ['not(null())', '?(not() takes a boolean, and is given null)'],
    ['not(true(), true())', '?(not() takes 1 arguments, and is given 2)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })

  test('of something unknown, it stays in step with it', () => {
    const variables = { open: "[bool(parameters('some'))]", closed: "[not(variables('open'))]" }
    const value = arm("if(variables('open'), 1, 2)", { parameters, variables })
    const opposite = arm("if(variables('closed'), 1, 2)", { parameters, variables })
    expect([show(value), show(opposite)]).toEqual(['<1 | 2>', '<2 | 1>'])
    const both = arm("createArray(if(variables('open'), 1, 2), if(variables('closed'), 3, 4))", {
      parameters,
      variables,
    })
    const choices = both.kind === 'array' ? both.items.map((item) => item()) : []
    const [first, second] = choices.map((item) => (item.kind === 'choice' ? item.choice : null))
    expect(first).not.toBeNull()
    expect(first).toBe(second)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-logical#bool */
describe('bool()', () => {
  test.each([
    ["bool('true')", 'true'],
    ["bool('trUe')", 'true'],
    ["bool('false')", 'false'],
    // "String value "true" …, otherwise false", but bool('sdf') fails in the compiler's own tests.
    ["bool('1')", '?(what bool() makes of other text than true and false is not certain)'],
    ["bool('')", '?(what bool() makes of other text than true and false is not certain)'],
    ['bool(2)', 'true'],
    ['bool(-1)', 'true'],
    ['bool(0)', 'false'],
    ['bool(true())', 'true'],
    ["bool(parameters('some'))", someIsMissing],
    ['bool(null())', '?(bool() takes a string or an integer, and is given null)'],
    ['bool(createArray())', '?(bool() takes a string or an integer, and is given an array)'],
    ["bool('true', 'false')", '?(bool() takes 1 arguments, and is given 2)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical#true and #false */
describe('true(), false()', () => {
  test.each([
    ['true()', 'true'],
    ['False()', 'false'],
    ['true(1)', '?(true() takes 0 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression))).toBe(expected)
  })
})
