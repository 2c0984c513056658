import { describe, expect, test } from '@jest/globals'
import { arm, show, unknowns } from '../support.js'

const parameters = { ...unknowns, untyped: {}, perhaps: { type: 'string', nullable: true } }
const missing = (name: string) => `?(parameter '${name}' has no value and no default)`
const variables = {
  ab: { a: 1, b: [1, { c: null }] },
  sameAb: { b: [1, { c: null }], a: 1 },
  upper: { A: 1, b: [1, { c: null }] },
  other: { a: 2, B: 1 },
}

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison#equals */
describe('equals()', () => {
  test.each([
    ["equals('a', 'a')", 'true'],
    // "The comparison is case-sensitive."
    ["equals('literal', 'LiTeRaL')", 'false'],
    ['equals(1, 1)', 'true'],
    ["equals(1, '1')", 'false'],
    ["equals(true(), 'true')", 'false'],
    ['equals(null(), null())', 'true'],
    ["equals(null(), '')", 'false'],
    ["equals(json('null'), createArray())", 'false'],
    ["equals(createArray('a', 'b'), createArray('a', 'b'))", 'true'],
    ["equals(createArray('a', 'b'), createArray('b', 'a'))", 'false'],
    ["equals(createArray('a'), createArray('a', 'b'))", 'false'],
    ["equals(variables('ab'), variables('sameAb'))", 'true'],
    ["equals(variables('ab'), createObject())", 'false'],
    ['equals(createObject(), createObject())', 'true'],
    // Certainly different, whatever is the case with their names.
    ["equals(variables('ab'), variables('other'))", 'false'],
    [
      "equals(variables('ab'), variables('upper'))",
      "?(whether equals() takes 'a' and 'A' for one name is not documented)",
    ],
    ["equals(parameters('some'), 'a')", missing('some')],
    ["equals('a', parameters('some'))", missing('some')],
    ["equals(parameters('mode'), 'IPVS')", '<true | false>'],
    ["equals(parameters('mode'), parameters('mode'))", '<true | true>'],
    // One part that differs decides; one that is unknown does not.
    ["equals(createArray(parameters('some'), 1), createArray('a', 2))", 'false'],
    ["equals(createArray(parameters('some'), 1), createArray('a', 1))", missing('some')],
    ["equals(createArray(parameters('some')), createArray(1, 2))", 'false'],
    ["equals(union(parameters('thing'), variables('ab')), variables('ab'))", missing('thing')],
    ["equals(union(parameters('thing'), createObject('a', 2)), variables('ab'))", 'false'],
    [
      "equals(json('9223372036854775807'), json('9223372036854775806'))",
      '?(equals() is given integers that are too large to tell apart)',
    ],
    ["equals(json('9223372036854775807'), 1)", 'false'],
    // What must be given, and text that is put together, is not null; what only Azure knows may be.
    ["equals(parameters('some'), null())", 'false'],
    ["equals(null(), parameters('thing'))", 'false'],
    ["equals(parameters('list'), json('null'))", 'false'],
    ["equals(parameters('mode'), null())", '<false | false>'],
    ["equals(concat('aks-', parameters('some')), null())", 'false'],
    ["equals(toLower(parameters('thing').a), null())", 'false'],
    ["equals(createObject('a', parameters('some')), null())", 'false'],
    ["equals(createArray(parameters('some')), null())", 'false'],
    ["equals(union(parameters('thing'), createObject('a', 1)), null())", 'false'],
    ["equals(tryGet(parameters('thing'), 'a'), null())", missing('thing')],
    ["equals(parameters('thing').a, null())", missing('thing')],
    ["equals(parameters('untyped'), null())", missing('untyped')],
    ["equals(parameters('perhaps'), null())", 'true'],
    ["equals(reference('a').b, null())", '?(reference() is known only at deployment)'],
    ['equals(1)', '?(equals() takes 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters, variables }))).toBe(expected)
  })
})

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison#less: "A" is greater
 * than "a", and less("A", "a") false.
 */
describe('less(), lessOrEquals(), greater(), greaterOrEquals()', () => {
  test.each([
    ['less(1, 2)', 'true'],
    ['less(2, 2)', 'false'],
    ['lessOrEquals(2, 2)', 'true'],
    ['greater(1, 2)', 'false'],
    ['greaterOrEquals(2, 2)', 'true'],
    ["less('A', 'a')", 'false'],
    ["lessOrEquals('A', 'a')", 'false'],
    ["greater('A', 'a')", 'true'],
    ["greaterOrEquals('A', 'a')", 'true'],
    ["greater('a', 'B')", 'false'],
    ["less('Ab', 'aC')", 'true'],
    ["greater('bend', 'band')", 'true'],
    ["less('1.29', '1.30')", 'true'],
    ["less('1.9', '1.30')", 'false'],
    ["less('1.29', '1.29.4')", 'true'],
    ["less('', 'a')", 'true'],
    ["lessOrEquals('a-b', 'a-b')", 'true'],
    ["less('a-b', 'ab')", '?(less() is sure only for text of letters, digits and dots)'],
    ["less('ä', 'b')", '?(less() is sure only for text of letters, digits and dots)'],
    ["less(1, '2')", '?(less() takes two integers or two strings, and is given a number, a string)'],
    ['greater(true(), false())', '?(greater() takes two integers or two strings, and is given a boolean, a boolean)'],
    ["less(parameters('some'), 'a')", missing('some')],
    ["less(parameters('mode'), 'IPU')", '<false | true>'],
    ['less(1)', '?(less() takes 2 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison#coalesce */
describe('coalesce()', () => {
  const mayBeNull = { ...parameters, perhaps: { type: 'object' } }
  const perhaps = "tryGet(parameters('perhaps'), 'a')"
  test.each([
    ["coalesce(null(), null(), 'default')", "'default'"],
    // "Empty strings, empty arrays, and empty objects are not null."
    ["coalesce('', 'default')", "''"],
    ["coalesce(createArray(), 'default')", '[]'],
    ["coalesce(createObject(), 'default')", '{}'],
    ["coalesce(false(), 'default')", 'false'],
    // "Null if all parameters are null."
    ['coalesce(null(), null())', 'null'],
    ['coalesce(1)', '1'],
    ["coalesce('first', variables('missing'))", "'first'"],
    ["coalesce(parameters('some'), 'default')", missing('some')],
    [`coalesce(${perhaps}, 'default')`, missing('perhaps')],
    [`coalesce(${perhaps}, null())`, `${missing('perhaps')}?`],
    [`coalesce(${perhaps}, parameters('some'))`, missing('perhaps')],
    [`coalesce(null(), ${perhaps})`, `${missing('perhaps')}?`],
    ["coalesce(if(parameters('flag'), 'a', null()), 'b')", "<'a' | 'b'>"],
    [`coalesce(${perhaps}, if(parameters('flag'), 'a', null()))`, `<${missing('perhaps')} | ${missing('perhaps')}?>`],
    ['coalesce()', '?(coalesce() takes at least 1 arguments, and is given 0)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters: mayBeNull }))).toBe(expected)
  })
})

/** "If the value is outside the range, the deployment fails." */
test.each([
  ["greaterOrEquals(parameters('ten'), 10)", 'true'],
  ["greater(parameters('ten'), 10)", '?'],
  ["less(parameters('ten'), 10)", 'false'],
  ["lessOrEquals(parameters('ten'), 10)", '?'],
  ["less(9, parameters('ten'))", 'true'],
  ["less(parameters('upToNine'), parameters('ten'))", 'true'],
  ["less(parameters('ten'), parameters('ten'))", '?'],
  ["lessOrEquals(parameters('one'), parameters('one'))", 'true'],
  ["greaterOrEquals(parameters('one'), 1)", 'true'],
  ["less(parameters('ten'), 'a')", '?'],
  ["less(parameters('ten'), parameters('some'))", '?'],
  ["equals(parameters('ten'), 9)", 'false'],
  ["equals(parameters('ten'), 10)", '?'],
  ["equals(10, parameters('upToNine'))", 'false'],
  ["equals(parameters('ten'), '9')", '?'],
])('%s, as far as the ranges of parameters tell', (expression, expected) => {
  const ranges = {
    some: { type: 'string' },
    ten: { type: 'int', minValue: 10 },
    upToNine: { type: 'int', maxValue: 9 },
    one: { type: 'int', minValue: 1, maxValue: 1 },
  }
  expect(show(arm(expression, { parameters: ranges })).slice(0, expected.length)).toBe(expected)
})
