import { describe, expect, test } from '@jest/globals'
import { arm, bicep, show, unknowns } from '../support.js'

const parameters = unknowns
const someIsMissing = "?(parameter 'some' has no value and no default)"

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#tolower and #toupper */
describe('toLower(), toUpper()', () => {
  test.each([
    ["toLower(' Fizz ')", "' fizz '"],
    ["toUpper(' Fizz ')", "' FIZZ '"],
    ["tolower('ÄÖ')", "'äö'"],
    ["toUpper('straße')", "'STRAßE'"],
    ["toUpper('ﬁne')", "'ﬁNE'"],
    ["toLower('ΟΔΟΣ')", "'οδοσ'"],
    ["toLower('İ')", "'İ'"],
    ["toLower('𐐀')", "'𐐨'"],
    ["toUpper('')", "''"],
    ["toLower(parameters('some'))", someIsMissing],
    ["toLower(parameters('mode'))", "<'ipvs' | 'iptables'>"],
    ['toLower(1)', '?(toLower() takes a string, and is given a number)'],
    ['toUpper(null())', '?(toUpper() takes a string, and is given null)'],
    ["toLower('a', 'b')", '?(toLower() takes 1 arguments, and is given 2)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#concat and -array#concat */
describe('concat()', () => {
  test.each([
    ["concat('a', 'b', 'c')", "'abc'"],
    ["concat('a')", "'a'"],
    ["concat('vm', 1)", "'vm1'"],
    // .NET's text of a boolean, as in format().
    ["concat('is', true())", "'isTrue'"],
    ["concat(createArray('1-1'), createArray('2-1', 2))", "['1-1', '2-1', 2]"],
    ['concat(createArray(), createArray())', '[]'],
    ["concat(createArray(parameters('some')), createArray(1))", `[${someIsMissing}, 1]`],
    // "you can't provide both arrays and strings for parameters."
    ["concat(createArray('a'), 'b')", '?(concat() takes strings only or arrays only, and is given an array, a string)'],
    ["concat('a', createObject())", '?(concat() takes strings or arrays, and is given a string, an object)'],
    ["concat('a', null())", '?(concat() takes strings or arrays, and is given a string, null)'],
    ["concat('a', parameters('some'))", someIsMissing],
    ["concat('a-', parameters('mode'))", "<'a-IPVS' | 'a-IPTABLES'>"],
    ["concat(parameters('mode'), '+', parameters('mode'))", "<'IPVS+IPVS' | 'IPTABLES+IPTABLES'>"],
    ['concat()', '?(concat() takes at least 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#format; booleans as Azure
 * writes them: Azure/bicep, src/Bicep.Core.UnitTests/TypeSystem/FunctionResolverTests.cs.
 */
describe('format()', () => {
  test.each([
    ["format('{0}/{1}/{2}/{3}', 1, 2, 3, true())", "'1/2/3/True'"],
    ["format('{0}{0}', 'a')", "'aa'"],
    ["format('{1}-{0}', 'a', 'b')", "'b-a'"],
    ["format('{{0}} {0}', 'a')", "'{0} a'"],
    ["format('plain')", "'plain'"],
    ["format('')", "''"],
    ["format('{0}', '{1}')", "'{1}'"],
    // The documentation's example.
    [
      "format('{0}, {1}. Formatted number: {2:N0}', 'Hello', 'User', 8175133)",
      "'Hello, User. Formatted number: 8,175,133'",
    ],
    ["format('{0:N0}|{1:n1}', -1234, 999)", "'-1,234|999.0'"],
    ["format('{0:N0}', 0)", "'0'"],
    ["format('{0:D3}|{1:d4}|{2:D}', 7, -7, 12345)", "'007|-0007|12345'"],
    ["format('{0:F2}', 5)", "'5.00'"],
    ["format('{0:X}|{0:x}|{0:x4}', 171)", "'AB|ab|00ab'"],
    ["format('{0:000}|{1:00}', 7, 123)", "'007|123'"],
    ["format('{0:G}', 5)", "'5'"],
    // Alignment.
    ["format('[{0,5}|{0,-5}]', 'ab')", "'[   ab|ab   ]'"],
    ["format('[{0,2}|{1, 4:D2}]', 'long', 7)", "'[long|  07]'"],
    // A format is for numbers; a string ignores it.
    ["format('{0:N0}', '12345')", "'12345'"],
    // Decimals by default, percent, currency: the culture decides.
    ["format('{0:N}', 5)", "?(format() does not know the format '{0:N}')"],
    ["format('{0:P0}', 5)", "?(format() does not know the format '{0:P0}')"],
    ["format('{0:#,##0}', 5)", "?(format() does not know the format '{0:#,##0}')"],
    ["format('{0:X}', -1)", "?(format() does not know the format '{0:X}')"],
    ["format('{0,2000000}', 'a')", '?(the string is longer than 1048576 characters)'],
    ["format('{0,600000}{0,600000}', 'a')", '?(the string is longer than 1048576 characters)'],
    ["format('{-1}', 'a')", "?(format() does not know the format '{-1}')"],
    ["format('{1}', 'a')", "?(format() does not know the format '{1}')"],
    ["format('{', 'a')", "?(format() does not know the format '{')"],
    ["format('a}b', 'a')", "?(format() does not know the format '}')"],
    ["format('{0}', null())", '?(format() takes a value other than null, and is given null)'],
    // Azure/bicep, src/Bicep.Core.IntegrationTests/EvaluationTests.cs, String_expressions_are_evaluated_successfully.
    [
      "format('>{0}<>{1}<', createObject('a', 'b', '!c', 2), createArray(true(), 2893, 'abc'))",
      "'>{'a':'b','!c':2}<>[true,2893,'abc']<'",
    ],
    ["format('{0}{1}', createObject(), createArray())", "'{}[]'"],
    ["format('{0}', createArray(createObject('a', null()), createArray()))", "'[{'a':null},[]]'"],
    ["format('[{0,4}]', createArray(1))", "'[ [1]]'"],
    ["format('{0}', createArray('it''s'))", '?(format() is given text whose escapes are not documented)'],
    [`format('{0}', createObject('a"', 1))`, '?(format() is given text whose escapes are not documented)'],
    ["format('{0}', createArray('a\\b'))", '?(format() is given text whose escapes are not documented)'],
    ["format('{0}', createArray('ä'))", '?(format() is given text whose escapes are not documented)'],
    ["format('{0}', createArray(9007199254740993))", '?(format() is given a number that is not exact here)'],
    [
      "format('{0}-{1}', createArray(parameters('mode')), parameters('mode'))",
      "<'['IPVS']-IPVS' | '['IPTABLES']-IPTABLES'>",
    ],
    ["format('{0}', createArray(parameters('some')))", someIsMissing],
    [
      "format('{0}', union(parameters('thing'), createObject('a', 1)))",
      "?(parameter 'thing' has no value and no default)",
    ],
    ['format(1)', '?(format() takes a string, and is given a number)'],
    ["format('{0}', parameters('some'))", someIsMissing],
    ["format('{0}-{1}', parameters('mode'), toLower(parameters('mode')))", "<'IPVS-ipvs' | 'IPTABLES-iptables'>"],
    ['format()', '?(format() takes at least 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** Azure's integers have 64 bits: 9007199254740993 is one number here with 9007199254740992. */
describe('integers that are not exact here', () => {
  const tooLarge = (name: string) => `?(${name}() meets integers that are too large to be exact here)`
  test.each([
    ['string(9007199254740993)', tooLarge('string')],
    ["concat('a', 9007199254740993)", tooLarge('concat')],
    ["format('{0}', 9007199254740993)", tooLarge('format')],
    ["format('{0,20}', -9007199254740993)", tooLarge('format')],
    ['padLeft(9007199254740993, 20)', tooLarge('padLeft')],
    ["join(createArray('a', 9007199254740993), ',')", tooLarge('join')],
    ["concat('a', 9007199254740991)", "'a9007199254740991'"],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression))).toBe(expected)
  })

  test('in Bicep', () => {
    const text = ['$', '{9007199254740993}'].join('')
    expect(show(bicep(`'a${text}'`))).toBe(tooLarge('string interpolation'))
  })
})
