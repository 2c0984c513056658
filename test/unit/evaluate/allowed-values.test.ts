/**
 * "The deployment fails during validation if a value is passed in for the parameter that isn't one of the allowed
 * values." https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameters#allowed-values
 */
import { describe, expect, test } from '@jest/globals'
import { arm, bicep, inWorlds, show, showWay } from './support.js'

const thing = "?(parameter 'thing' has no value and no default)"
const many = Array.from({ length: 65 }, (_, index) => `v${index}`)

/** The value of `parameter` in a template that is called with `given` for it. */
function givenTo(parameter: string, given: string, value = 'x'): string {
  const others = { 'called.bicep': `${parameter}\noutput value object = { it: ${value} }` }
  const call = `param thing object\nparam name string\nmodule called 'called.bicep' = { name: 'c', params: { x: ${given} } }`
  return show(bicep('called.outputs.value.it', call, undefined, others))
}

describe('a parameter that is given what nobody knows', () => {
  test.each([
    ["@allowed(['a', 'b'])\nparam x string", 'thing.x', "<'a' | 'b'>"],
    ["param x 'a' | 'b'", 'thing.x', "<'a' | 'b'>"],
    ['@allowed([1, 2])\nparam x int', 'thing.x', '<1 | 2>'],
    ["@allowed(['a', 'a'])\nparam x string", 'thing.x', "'a'"],
    ['param x string', 'thing.x', thing],
    // A null counts as not given, and a default is one of those allowed.
    ["@allowed(['a', 'b'])\nparam x string = 'a'", 'thing.?x', "<'a' | 'b'>"],
    ["@allowed(['a', 'b'])\nparam x string?", 'thing.?x', "<'a' | 'b' | null>"],
    ["@allowed(['a', 'b'])\nparam x string?", 'thing.x', "<'a' | 'b'>"],
    // One of several, of which one is unknown.
    ["@allowed(['a', 'b'])\nparam x string", "thing.flag ? 'a' : thing.x", "<'a' | <'a' | 'b'>>"],
    ["@allowed(['a', 'b'])\nparam x string = 'b'", 'thing.flag ? null : thing.x', "<'b' | <'a' | 'b'>>"],
    // Letter case is not what Azure refuses a value for.
    ["@allowed(['aks-dev', 'AKS-prod', 'vnet'])\nparam x string", `'aks-\${name}'`, "<'aks-dev' | 'AKS-prod'>"],
    ["@allowed(['a', 'b'])\nparam x string", `'aks-\${name}'`, "?(parameter 'name' has no value and no default)"],
    // Of an array the allowed values are those of its items.
    ["@allowed(['a', 'b'])\nparam x array", 'thing.x', thing],
    ['@allowed([{ a: 1 }, { a: 2 }])\nparam x object', 'thing.x', thing],
    [`@allowed([${many.slice(1).map((one) => `'${one}'`)}])\nparam x string`, 'thing.x', expect.stringContaining('|')],
    [`@allowed([${many.map((one) => `'${one}'`)}])\nparam x string`, 'thing.x', thing],
  ])('%s given %s', (parameter, given, expected) => {
    expect(givenTo(parameter, given)).toEqual(expected)
  })

  test('may be among those that nobody knows', () => {
    const others = { 'called.bicep': "@allowed(['a', 'b'])\nparam x string\noutput value string = x" }
    const call = "param all object\nmodule called 'called.bicep' = { name: 'c', params: all }"
    expect(show(bicep('called.outputs.value', call, undefined, others))).toBe("<'a' | 'b'>")
    const nullable = { 'called.bicep': "@allowed(['a', 'b'])\nparam x string?\noutput value string? = x" }
    expect(show(bicep('called.outputs.value', call, undefined, nullable))).toBe("<'a' | 'b' | null>")
  })

  test('by a pipeline that fills it in, by a key vault', () => {
    const parameters = { mode: { type: 'string', allowedValues: ['IPVS', 'IPTABLES'] } }
    expect(show(arm("parameters('mode')", { parameters, given: { mode: '#{mode}#' } }))).toBe("<'IPVS' | 'IPTABLES'>")
    const given = "using 'main.bicep'\nparam mode = az.getSecret('s', 'g', 'v', 'n')"
    expect(show(bicep('mode', "@allowed(['a', 'b'])\nparam mode string", given))).toBe("<'a' | 'b'>")
  })

  test('keeps the reason and the way', () => {
    const parameters = { mode: { type: 'string', allowedValues: ['IPVS', 'IPTABLES'] } }
    const value = arm("parameters('mode')", { parameters, given: { mode: '#{mode}#' } })
    expect(value.kind === 'choice' && value.choice.cause.reason).toBe('#{mode}# is filled in before deployment')
    expect(showWay(value)).toEqual(["parameter 'mode'", "used here as 'mode'"].slice(0, showWay(value).length))
  })
})

/** What is handed on falls the same way wherever it goes. */
describe('the same unknown value in two modules', () => {
  const called = (allowed: string) => `@allowed([${allowed}])\nparam x string\noutput value string = x`
  const module = (name: string, given = 'thing.x') =>
    `module ${name} '${name}.bicep' = { name: '${name}', params: { x: ${given} } }`
  const both = (one: string, two: string, given?: string) => {
    const others = { 'one.bicep': called(one), 'two.bicep': called(two) }
    const shared = 'param thing object\nparam x string'
    const declarations = [shared, module('one', given), module('two', given)].join('\n')
    return inWorlds(bicep(`'\${one.outputs.value}\${two.outputs.value}'`, declarations, undefined, others))
  }

  test.each([
    ['the same', "'a', 'b'", "'a', 'b'", 'x', ["'aa'", "'bb'"]],
    ['in another order', "'a', 'b'", "'b', 'a'", 'x', ["'aa'", "'bb'"]],
    // Azure refuses some of these ways; none is missing.
    ['of other values', "'a', 'b'", "'b', 'c'", 'x', ["'ab'", "'ac'", "'bb'", "'bc'"]],
    ['that is read twice', "'a', 'b'", "'a', 'b'", 'thing.x', ["'aa'", "'bb'"]],
    ['that is computed twice', "'a', 'b'", "'a', 'b'", 'toLower(x)', ["'aa'", "'bb'"]],
    // Each is a value of its own.
    ['that is put together twice', "'a', 'b'", "'a', 'b'", "'${x}'", ["'aa'", "'ab'", "'ba'", "'bb'"]],
  ])('%s', (_, one, two, given, expected) => {
    expect(both(one, two, given)).toEqual(expected)
  })

  test('through a module between', () => {
    const middle = `@allowed(['a', 'b'])\nparam x string\n${module('one', 'x')}\noutput value string = '\${x}\${one.outputs.value}'`
    const others = { 'middle.bicep': middle, 'one.bicep': called("'a', 'b'") }
    const value = bicep('middle.outputs.value', `param x string\n${module('middle', 'x')}`, undefined, others)
    expect(inWorlds(value)).toEqual(["'aa'", "'bb'"])
  })
})

/** A parameter that is not nullable is never null, whatever it is given. */
test.each([
  ['param x string', 'thing.?x', 'false'],
  ['param x object', 'thing.x', 'false'],
  ['param x string?', 'thing.x', thing],
  ['param x string?', 'thing.?x', thing],
  ['param x string?', `'\${name}'`, 'false'],
  ['param x string = name\nparam name string?', 'null', 'true'],
])('%s given %s: x == null', (parameter, given, expected) => {
  expect(givenTo(parameter, given, 'x == null')).toBe(expected)
})

/** More than 64 combinations: then it is as unknown as without allowed values, and known in part. */
test.each([
  ["startsWith('aks-${one}${two}', 'vnet')", 'false'],
  ["'aks-${one}${two}'", thing],
  ["'${one}${two}' == null", 'false'],
  ["(one == 'v1' ? null : 'a') == two", thing],
])('%s', (expression, expected) => {
  const allowed = `@allowed([${Array.from({ length: 9 }, (_, index) => `'v${index}'`)}])`
  const called = `${allowed}\nparam one string\n${allowed}\nparam two string\noutput value object = { it: ${expression} }`
  const call = "param thing object\nmodule c 'c.bicep' = { name: 'c', params: { one: thing.one, two: thing.two } }"
  expect(show(bicep('c.outputs.value.it', call, undefined, { 'c.bicep': called }))).toEqual(expected)
})
