import { describe, expect, test } from '@jest/globals'
import { arm, show, unknowns } from '../support.js'

const parameters = { ...unknowns, epoch: { type: 'int' } }
const missing = (name: string) => `?(parameter '${name}' has no value and no default)`

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-date#datetimetoepoch and #datetimefromepoch */
describe('dateTimeToEpoch(), dateTimeFromEpoch()', () => {
  test.each([
    ["dateTimeToEpoch('2023-05-02T15:16:13Z')", '1683040573'],
    ['dateTimeFromEpoch(1683040573)', "'2023-05-02T15:16:13Z'"],
    ["dateTimeToEpoch('1970-01-01T00:00:00Z')", '0'],
    ["dateTimeToEpoch('2023-05-02 15:16:13Z')", '1683040573'],
    ["dateTimeToEpoch('20230502T151613Z')", '1683040573'],
    ["dateTimeToEpoch('2023-05-02T17:16:13+02:00')", '1683040573'],
    ["dateTimeToEpoch('2023-05-02T09:46:13-05:30')", '1683040573'],
    ["dateTimeToEpoch('1969-12-31T23:59:59Z')", '-1'],
    ['dateTimeFromEpoch(-1)', "'1969-12-31T23:59:59Z'"],
    ["dateTimeFromEpoch(dateTimeToEpoch('2024-02-29T00:00:00Z'))", "'2024-02-29T00:00:00Z'"],
    ["dateTimeToEpoch('2023-05-02T15:16:13')", "?(dateTimeToEpoch() is not sure how to read '2023-05-02T15:16:13')"],
    ["dateTimeToEpoch('2023-02-29T00:00:00Z')", "?(dateTimeToEpoch() is not sure how to read '2023-02-29T00:00:00Z')"],
    ["dateTimeToEpoch('2023-13-01T00:00:00Z')", "?(dateTimeToEpoch() is not sure how to read '2023-13-01T00:00:00Z')"],
    ["dateTimeToEpoch('tomorrow')", "?(dateTimeToEpoch() is not sure how to read 'tomorrow')"],
    ['dateTimeFromEpoch(999999999999999)', '?(dateTimeFromEpoch() knows no such time)'],
    ["dateTimeToEpoch(parameters('some'))", missing('some')],
    ["dateTimeFromEpoch(parameters('epoch'))", missing('epoch')],
    ['dateTimeToEpoch(utcNow())', '?(utcNow() is known only at deployment)'],
    ['dateTimeToEpoch(1)', '?(dateTimeToEpoch() takes a string, and is given a number)'],
    ["dateTimeFromEpoch('1')", '?(dateTimeFromEpoch() takes an integer, and is given a string)'],
    ['dateTimeToEpoch()', '?(dateTimeToEpoch() takes a string, and is given nothing)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-date#datetimeadd */
describe('dateTimeAdd()', () => {
  const format = 'yyyy-MM-ddTHH:mm:ssZ'
  test.each([
    // "P1Y should be interpreted as P365D, while P1M should be interpreted as P30D": the documentation's examples.
    [`dateTimeAdd('2023-01-01 00:00:00Z', 'P1Y', '${format}')`, "'2024-01-01T00:00:00Z'"],
    [`dateTimeAdd('2024-01-01 00:00:00Z', 'P1Y', '${format}')`, "'2024-12-31T00:00:00Z'"],
    [`dateTimeAdd('2023-02-01 00:00:00Z', 'P1M', '${format}')`, "'2023-03-03T00:00:00Z'"],
    [`dateTimeAdd('2024-02-01 00:00:00Z', 'P1M', '${format}')`, "'2024-03-02T00:00:00Z'"],
    [`dateTimeAdd('2020-04-07 14:53:14Z', '-P9D', '${format}')`, "'2020-03-29T14:53:14Z'"],
    [`dateTimeAdd('2020-04-07 14:53:14Z', 'PT1H', '${format}')`, "'2020-04-07T15:53:14Z'"],
    ["dateTimeAdd('2020-04-07T14:53:14Z', 'P1DT2H3M4S', 'yyyyMMddHHmmss')", "'20200408165618'"],
    ["dateTimeAdd('2020-04-07T14:53:14Z', 'P0D', 'yyyy')", "'2020'"],
    [
      "dateTimeAdd('2020-04-07T14:53:14Z', 'PT1H')",
      '?(in which form dateTimeAdd() writes a time without a format is not documented)',
    ],
    // Names of months, standard formats, fractions: the culture's or not certain.
    ["dateTimeAdd('2020-04-07T14:53:14Z', 'PT1H', 'MMMM')", "?(dateTimeAdd() is not sure how to read 'MMMM')"],
    ["dateTimeAdd('2020-04-07T14:53:14Z', 'PT1H', 'u')", "?(dateTimeAdd() is not sure how to read 'u')"],
    ["dateTimeAdd('2020-04-07T14:53:14Z', 'PT1H', 'yyyy/MM')", "?(dateTimeAdd() is not sure how to read 'yyyy/MM')"],
    ["dateTimeAdd('2020-04-07T14:53:14Z', 'P', 'yyyy')", "?(dateTimeAdd() is not sure how to read 'P')"],
    ["dateTimeAdd('2020-04-07T14:53:14Z', '1 day', 'yyyy')", "?(dateTimeAdd() is not sure how to read '1 day')"],
    [
      "dateTimeAdd('2020-04-07T14:53:14+02:00', 'P1D', 'yyyy')",
      "?(dateTimeAdd() is not sure how to read '2020-04-07T14:53:14+02:00')",
    ],
    ["dateTimeAdd(parameters('some'), 'P1D', 'yyyy')", missing('some')],
    ["dateTimeAdd('a', 1)", '?(dateTimeAdd() takes two or three strings, and is given a string, a number)'],
    ["dateTimeAdd('a')", '?(dateTimeAdd() takes 2 to 3 arguments, and is given 1)'],
  ])('%s', (expression, expected) => {
    expect(show(arm(expression, { parameters }))).toBe(expected)
  })
})
