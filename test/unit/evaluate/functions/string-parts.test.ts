import { describe, expect, test } from '@jest/globals'
import { arm, show, unknowns } from '../support.js'

const parameters = unknowns
const missing = (name: string) => `?(parameter '${name}' has no value and no default)`
const tooLong = '?(the string is longer than 1048576 characters)'
const variables = { long: 'a'.repeat(2000), commas: ','.repeat(20_000) }

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#join; numbers and
 * booleans: Azure/bicep, src/Bicep.Core.UnitTests/TypeSystem/FunctionResolverTests.cs.
 */
describe('join()', () => {
  test.each([
    ["join(createArray('one', 'two', 'three'), ',')", "'one,two,three'"],
    ["join(createArray('one', 'two', 'three'), ';')", "'one;two;three'"],
    ["join(createArray('abc', 'def'), '')", "'abcdef'"],
    ["join(createArray('abc', 123, true()), '/')", "'abc/123/True'"],
    ["join(createArray(), ',')", "''"],
    ["join(createArray('a'), ',')", "'a'"],
    ["join(createArray('a', parameters('some')), ',')", missing('some')],
    ["join(createArray('a', parameters('mode')), ',')", "<'a,IPVS' | 'a,IPTABLES'>"],
    ["join(createArray(parameters('mode'), parameters('mode')), ',')", "<'IPVS,IPVS' | 'IPTABLES,IPTABLES'>"],
    ["join(parameters('list'), ',')", missing('list')],
    ["join(createArray('a'), parameters('some'))", missing('some')],
    [
      "join(createArray('a', null()), ',')",
      '?(join() takes strings, numbers and booleans to join, and is given a string, null)',
    ],
    ["join('a', ',')", '?(join() takes an array and a string, and is given a string, a string)'],
    ["join(createArray('a'))", '?(join() takes 2 arguments, and is given 1)'],
    ["join(range(0, 10000), variables('long'))", tooLong],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#split; several
 * delimiters: https://learn.microsoft.com/dotnet/api/system.string.split.
 */
describe('split()', () => {
  test.each([
    // The documentation's example.
    ["split('one,two,three', ',')", "['one', 'two', 'three']"],
    ["split('one;two,three', createArray(',', ';'))", "['one', 'two', 'three']"],
    ["split('a', ',')", "['a']"],
    ["split('', ',')", "['']"],
    ["split(',a,,b,', ',')", "['', 'a', '', 'b', '']"],
    ["split('a--b-c', '--')", "['a', 'b-c']"],
    ["split('aXbxc', 'x')", "['aXb', 'c']"],
    ["split('a--b-c', createArray('-', '--'))", "['a', '', 'b', 'c']"],
    ["split('a--b-c', createArray('--', '-'))", "['a', 'b', 'c']"],
    ["split('a,b;c,d', createArray(';', ','))", "['a', 'b', 'c', 'd']"],
    ["split('a', createArray(','))", "['a']"],
    ["split(parameters('mode'), 'P')", "<['I', 'VS'] | ['I', 'TABLES']>"],
    ["split(parameters('some'), ',')", missing('some')],
    ["split('a,b', createArray(',', parameters('some')))", missing('some')],
    ["split('abc', '')", '?(what split() does with an empty delimiter is not documented)'],
    ["split('abc', createArray())", '?(what split() does with an empty delimiter is not documented)'],
    ["split('abc', createArray(1))", '?(split() takes strings as delimiters, and is given a number)'],
    ["split('abc', 1)", '?(split() takes a string and one or more delimiters, and is given a string, a number)'],
    ["split(null(), ',')", '?(split() takes a string and one or more delimiters, and is given null, a string)'],
    ["split('a')", '?(split() takes 2 arguments, and is given 1)'],
    ["split(variables('commas'), ',')", '?(the array has over 10000 items)'],
    ["split(variables('commas'), createArray(';', ','))", '?(the array has over 10000 items)'],
    ["split('a', split(variables('commas'), ';'))", "['a']"],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#replace */
describe('replace()', () => {
  test.each([
    // The documentation's example.
    ["replace('123-123-1234', '-', '')", "'1231231234'"],
    ["replace('123-123-1234', '1234', 'xxxx')", "'123-123-xxxx'"],
    ["replace('foot', 't', 'd')", "'food'"],
    ["replace('aAa', 'a', 'b')", "'bAb'"],
    ["replace('aaa', 'aa', 'b')", "'ba'"],
    ["replace('a.c', '.', '$&')", "'a$&c'"],
    ["replace('abc', 'x', 'y')", "'abc'"],
    ["replace('', 'x', 'y')", "''"],
    ["replace(parameters('mode'), 'IP', '')", "<'VS' | 'TABLES'>"],
    ["replace(parameters('some'), 'a', 'b')", missing('some')],
    ["replace('abc', '', 'y')", '?(replace() takes no empty string to replace)'],
    ["replace('a', 1, 'b')", '?(replace() takes three strings, and is given a string, a number, a string)'],
    ["replace(null(), 'a', 'b')", '?(replace() takes three strings, and is given null, a string, a string)'],
    ["replace('a', 'b')", '?(replace() takes 3 arguments, and is given 2)'],
    ["replace(variables('long'), 'a', variables('long'))", tooLong],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#substring */
describe('substring()', () => {
  test.each([
    ["substring('one two three', 4, 3)", "'two'"],
    ["substring('foot', 0, 3)", "'foo'"],
    ["substring('foot', 1)", "'oot'"],
    ["substring('foot', 4)", "''"],
    // "Or, an empty string if the length is zero."
    ["substring('foot', 2, 0)", "''"],
    // "The function fails when the substring extends beyond the end of the string."
    ["substring('1234567890', 0, 11)", '?(substring() asks for 11 characters from 0 on, and the string has 10)'],
    ["substring('foot', 5)", '?(substring() takes a place within the string)'],
    ["substring('foot', -1)", '?(substring() takes a place within the string)'],
    ["substring('foot', 0, -1)", '?(substring() takes a place within the string)'],
    ["substring(parameters('mode'), 2, 2)", "<'VS' | 'TA'>"],
    ["substring(parameters('some'), 0, 1)", missing('some')],
    [
      'substring(1, 0, 1)',
      '?(substring() takes a string and one or two integers, and is given a number, a number, a number)',
    ],
    ["substring('a', '0')", '?(substring() takes a string and one or two integers, and is given a string, a string)'],
    ["substring('a')", '?(substring() takes 2 to 3 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#trim */
describe('trim()', () => {
  test.each([
    ["trim('    one two three   ')", "'one two three'"],
    ["trim('')", "''"],
    ["trim('  ')", "''"],
    ["trim('\u00a0\u3000a\u0085')", "'a'"],
    // White space to JavaScript, not to .NET.
    ["trim('\ufeffa')", "'\ufeffa'"],
    ["trim(parameters('some'))", missing('some')],
    ['trim(1)', '?(trim() takes a string, and is given a number)'],
    ['trim()', '?(trim() takes 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#padleft */
describe('padLeft()', () => {
  const wrong = 'takes a string or an integer, a length and a single character, and is given'
  test.each([
    // The documentation's example.
    ["padLeft('123', 10, '0')", "'0000000123'"],
    ["padLeft('00', 5, ' ')", "'   00'"],
    ["padLeft('a', 3)", "'  a'"],
    ["padLeft(7, 3, '0')", "'007'"],
    ["padLeft('long', 2, '0')", "'long'"],
    ["padLeft('a', 0)", "'a'"],
    ["padLeft(parameters('mode'), 6, '.')", "<'..IPVS' | 'IPTABLES'>"],
    ["padLeft(parameters('some'), 3)", missing('some')],
    ["padLeft('a', 10000000)", tooLong],
    ["padLeft('a', -1)", '?(padLeft() takes no such length)'],
    ["padLeft('a', 3, '00')", `?(padLeft() ${wrong} a string, a number, a string)`],
    ["padLeft('a', 3, '')", `?(padLeft() ${wrong} a string, a number, a string)`],
    ['padLeft(true(), 3)', `?(padLeft() ${wrong} a boolean, a number)`],
    ["padLeft('a', '3')", `?(padLeft() ${wrong} a string, a string)`],
    ["padLeft('a')", '?(padLeft() takes 2 to 3 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})
