import { describe, expect, test } from '@jest/globals'
import { located } from '../../../src/model/located.js'
import { type Scalar, type Setting, settingIn, settingOver } from '../../../src/model/setting.js'
import { inEveryWorld } from '../../../src/model/world.js'
import { bicep } from '../evaluate/support.js'

const declarations = `
param some string
param thing object
param flag bool
@allowed(['IPVS', 'IPTABLES'])
param mode string
@allowed(['IPVS', 'IPVS'])
param same string
param other bool
`

function settingFor(expression: string, whenAbsent: Scalar | null = null): Setting {
  const value = bicep(expression, declarations)
  const key = { site: value.origin, way: [] }
  return settingOver(
    inEveryWorld((world) =>
      settingIn(
        located(() => value, 'mode', key, { world }),
        whenAbsent,
      ),
    ),
  )
}

const unknown = (reason: string) => ({ state: 'unknown', reason })

describe('a setting over all worlds', () => {
  test.each([
    ["'IPVS'", { state: 'known', value: 'IPVS', origin: { file: 'main.bicep', line: 11, column: 71 } }],
    ['900', { state: 'known', value: 900, origin: { file: 'main.bicep', line: 11, column: 71 } }],
    ['false', { state: 'known', value: false, origin: { file: 'main.bicep', line: 11, column: 71 } }],
    ['null', { state: 'absent' }],
    ['mode', { state: 'oneOf', values: ['IPVS', 'IPTABLES'] }],
    ["flag ? 'a' : 'b'", { state: 'oneOf', values: ['a', 'b'] }],
    ["flag ? 'a' : 1", { state: 'oneOf', values: ['a', 1] }],
    ['some', unknown("parameter 'some' has no value and no default")],
    ['thing.mode', unknown("parameter 'thing' has no value and no default")],
    // Both of what a boolean can be say nothing.
    ['flag', unknown("parameter 'flag' has no value and no default")],
    ["flag ? 'a' : null", unknown("parameter 'flag' has no value and no default")],
    ["flag ? 'a' : some", unknown("parameter 'some' has no value and no default")],
    // The parameter that decides is named, not one that is asked about on the way.
    [
      "union({ on: { mode: other ? 'a' : null } }, flag ? { on: { off: 1 } } : {}).on.mode",
      unknown("parameter 'other' has no value and no default"),
    ],
    ["flag ? 'a' : (other ? null : null)", unknown("parameter 'flag' has no value and no default")],
    ['{}', unknown('an object stands where a single value belongs')],
    ['[1]', unknown('an array stands where a single value belongs')],
  ])('of %s', (expression, expected) => {
    expect(settingFor(expression)).toEqual(expected)
  })

  test.each([
    ['null', { state: 'default', value: 'IPTABLES' }],
    ["flag ? 'IPVS' : null", { state: 'oneOf', values: ['IPVS', 'IPTABLES'] }],
    ["flag ? 'IPTABLES' : null", expect.objectContaining({ state: 'known', value: 'IPTABLES' })],
  ])('of %s with a default', (expression, expected) => {
    expect(settingFor(expression, 'IPTABLES')).toEqual(expected)
  })

  test.each([
    ['flag ? mode : mode', ['IPVS', 'IPTABLES']],
    ["flag ? mode : 'IPVS'", ['IPVS', 'IPTABLES']],
  ])('each value of %s once', (expression, values) => {
    expect(settingFor(expression)).toEqual({ state: 'oneOf', values })
  })

  test.each(['same', "flag ? 'IPVS' : 'IPVS'"])('%s is known: every way gives the same', (expression) => {
    expect(settingFor(expression)).toMatchObject({ state: 'known', value: 'IPVS' })
  })
})
