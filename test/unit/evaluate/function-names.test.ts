import { expect, test } from '@jest/globals'
import { bicep, bicepTemplate, show } from './support.js'

test.each([
  ["toUpper('a')", "'A'"],
  ["sys.toUpper('a')", "'A'"],
  ["ToUpper('a')", "?(the name 'ToUpper' does not exist)"],
  ["sys.toupper('a')", "?(the name 'toupper' does not exist)"],
  ["az.toUpper('a')", "?(the name 'toUpper' does not exist)"],
  ["Sys.toUpper('a')", '?(toUpper() is known only at deployment)'],
  ["coalesce(null, 'a')", "?(the name 'coalesce' does not exist)"],
  ["listKeys('a', 'b')", '?(listKeys() is known only at deployment)'],
  ["az.listCredential('a', 'b')", '?(listCredential() is known only at deployment)'],
  ['equals(1, 1)', "?(the name 'equals' does not exist)"],
  ["null ?? 'a'", "'a'"],
  ['1 == 1', 'true'],
  ['Mode', "?(the name 'Mode' does not exist)"],
])(
  '%s: functions and names of Bicep have a letter case, and ARM has functions that Bicep lacks',
  (expression, expected) => {
    expect(show(bicep(expression, "var mode = 'a'"))).toBe(expected)
  },
)

test('a loop over as many items as a parameter allows has each instance once', () => {
  const { resources } = bicepTemplate(
    `@allowed([1, 2])\nparam n int\nresource a 'T/t@2020-01-01' = [for i in range(0, n): { name: 'a\${i}' }]\n`,
  )
  expect(resources.map(({ path, assumed }) => [path, [...assumed.values()]])).toEqual([
    ['a[0]', []],
    ['a[1]', [[1]]],
  ])
})

test('a loop that hangs on more combinations than anybody looks at turns once, and says so', () => {
  const lines = Array.from({ length: 40 }, (_, at) => `param p${at} bool\nvar v${at + 1} = p${at} ? v${at} : v${at}\n`)
  const loop = "resource a 'T/t@2020-01-01' = [for i in v40: { name: i }]\n"
  const { resources } = bicepTemplate(`var v0 = range(0, 3)\n${lines.join('')}${loop}`)
  expect(resources.map(({ path }) => path)).toEqual(['a[*]'])
})
