/** Loops, lambdas, functions of the file, spread and the operators that go with them. */
import { describe, expect, test } from '@jest/globals'
import { bicep, show, showSite, showWay } from './support.js'

const declarations = `
param list array
param flag bool
@allowed(['a', 'b'])
param letter string
var modes = ['IPVS', 'NFTABLES']
func upper(text string) string => toUpper(text)
func twice(text string) string => '\${upper(text)}\${upper(text)}'
func first(items array) string => items[0]
`

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/loops */
describe('loops', () => {
  test.each([
    ['[for mode in modes: mode]', "['IPVS', 'NFTABLES']"],
    [
      '[for (mode, index) in modes: { mode: mode, index: index }]',
      "[{ mode: 'IPVS', index: 0 }, { mode: 'NFTABLES', index: 1 }]",
    ],
    ['[for mode in []: mode]', '[]'],
    ['[for mode in modes: [for other in modes: mode == other]]', '[[true, false], [false, true]]'],
    ["[for mode in modes: 'x'][1]", "'x'"],
    ['[for modes in modes: modes]', "['IPVS', 'NFTABLES']"],
    ['[for mode in list: mode]', "?(parameter 'list' has no value and no default)"],
    ["[for mode in (flag ? modes : ['IPTABLES']): mode]", "<['IPVS', 'NFTABLES'] | ['IPTABLES']>"],
    ["[for mode in 'text': mode]", '?(a loop goes over an array, and is given a string)'],
    ['[for mode in { a: 1 }: mode]', '?(a loop goes over an array, and is given an object)'],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, declarations))).toBe(expected)
  })

  test('an item keeps the place where it is written', () => {
    const value = bicep('[for mode in modes: mode][1]', declarations)
    expect(showSite(value.origin)).toBe("6:22 'NFTABLES'")
    expect(showWay(value)).toEqual(["used here as 'modes'", "used here as 'mode'"])
  })
})

describe('functions that the file declares', () => {
  test.each([
    ["upper('a')", "'A'"],
    ["twice('a')", "'AA'"],
    ["first(['a', list])", "'a'"],
    ['upper(letter)', "<'A' | 'B'>"],
    ["upper('a', 'b')", "?(function 'upper' takes 1 arguments, and is given 2)"],
    ['upper()', "?(function 'upper' is given no value for 'text')"],
    ['first(list)', "?(parameter 'list' has no value and no default)"],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, declarations))).toBe(expected)
  })

  test('what a function gives keeps its place, and the call is on its way', () => {
    const value = bicep("first(['IPVS'])", declarations)
    expect(showSite(value.origin)).toMatch(/'IPVS'$/)
    expect(showWay(value)).toEqual(["used here as 'items'", "given by function 'first'"])
  })

  test('a function that calls itself ends', () => {
    expect(show(bicep("f('a')", 'func f(x string) string => f(x)'))).toBe(
      '?(expressions are nested deeper than 250 levels here)',
    )
  })
})

describe('names', () => {
  test.each([
    ['nameof(modes)', "'modes'"],
    ['nameof(modes.length)', "'length'"],
  ])('%s', (expression, expected) => {
    expect(show(bicep(expression, declarations))).toBe(expected)
  })
})
