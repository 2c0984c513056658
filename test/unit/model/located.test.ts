import { describe, expect, test } from '@jest/globals'
import { type Located, located } from '../../../src/model/located.js'
import type { Value } from '../../../src/model/value.js'
import type { Verdict } from '../../../src/model/verdict.js'
import { inEveryWorld } from '../../../src/model/world.js'
import { bicep, showSite } from '../evaluate/support.js'

const declarations = `
param some string
param thing object
param flag bool
var config = {
  Mode: 'IPVS'
  count: 900
  on: true
  none: null
  empty: ''
  list: [1, { inner: 'x' }]
  some: some
  perhaps: thing.?a
  either: flag ? 'IPVS' : null
  thing: thing
  spread: { a: 1, ...thing }
}
`

function inFirstWorld<T>(value: Value, ask: (located: Located) => T): T {
  const [first] = inAllWorlds(value, ask)
  if (first === undefined) throw new Error('There is always a world.')
  return first
}

function inAllWorlds<T>(value: Value, ask: (located: Located) => T): readonly T[] {
  const key = { site: value.origin, way: [] }
  return inEveryWorld((world) => ask(located(() => value, 'value', key, { world }))).results
}

const config = bicep('config', declarations)
const shown = ({ is, missing }: Verdict) => [is, ...missing.map(({ reason }) => reason)].join(': ')
const someIsMissing = "unknown: parameter 'some' has no value and no default"
const thingIsMissing = "unknown: parameter 'thing' has no value and no default"

describe('get()', () => {
  test.each([
    ['mode', "6:9 'IPVS'", '6:3 Mode', 'Mode'],
    ['MODE', "6:9 'IPVS'", '6:3 Mode', 'Mode'],
    // Nothing written: the name of the nearest thing that is.
    ['missing', '17:71 config', '17:71 config', 'missing'],
    ['none', '9:3 none', '9:3 none', 'none'],
    ['some', '2:7 some', '12:3 some', 'some'],
  ])('%s', (name, here, key, written) => {
    const own = inFirstWorld(config, (value) => value.get(name))
    const place = (site: typeof own.here.site) => showSite(site).slice(0, 40)
    expect([place(own.here.site), place(own.key.site), own.name].join(' | ')).toBe(
      [here, key, written].join(' | ').replaceAll('17:71 config', showSite(config.origin).slice(0, 40)),
    )
  })

  test('of what is nothing, and of a scalar, there is nothing', () => {
    const seen = inFirstWorld(config, (value) => [
      value.get('missing').get('a').get('b').isAbsent,
      value.get('mode').get('a').isAbsent,
    ])
    expect(seen).toEqual([true, true])
  })

  test('the way of an object is the way of what is in it', () => {
    const value = bicep('outer.config', `var mode = 'IPVS'\nvar outer = { config: { mode: mode } }`)
    const mark = inFirstWorld(value, (located) => located.get('mode').here)
    expect(mark.way.map(({ caption }) => caption)).toEqual(["used here as 'mode'", "used here as 'outer'"])
  })
})

describe('what counts as absent', () => {
  test.each([
    ['mode', 'yes'],
    ['missing', 'no'],
    ['none', 'no'],
    ['empty', 'yes'],
    ['some', 'yes'],
    ['perhaps', thingIsMissing],
    ['thing', 'yes'],
  ])('%s is present: %s', (name, expected) => {
    expect(inFirstWorld(config, (value) => shown(value.get(name).isPresent))).toBe(expected)
  })

  test('a property of something unknown may be there', () => {
    const ask = (value: Located) =>
      [value.get('thing').get('a'), value.get('spread').get('b')].map(({ isPresent }) => shown(isPresent))
    expect(inFirstWorld(config, ask)).toEqual([thingIsMissing, thingIsMissing])
  })

  test('an empty string, where it is asked for so', () => {
    const ask = (value: Located) => [value.get('empty').isAbsent, value.get('empty', { emptyIsAbsent: true }).isAbsent]
    expect(inFirstWorld(config, ask)).toEqual([false, true])
  })

  test('in each world for itself', () => {
    expect(inAllWorlds(config, (value) => value.get('either').isAbsent)).toEqual([false, true])
    expect(inAllWorlds(config, (value) => value.get('either').text)).toEqual(['IPVS', null])
  })
})

describe('is()', () => {
  test.each([
    ['mode', 'IPVS', 'yes'],
    ['mode', 'ipvs', 'yes'],
    ['mode', 'IPTABLES', 'no'],
    ['count', 900, 'yes'],
    ['count', 901, 'no'],
    ['on', true, 'yes'],
    ['on', false, 'no'],
    ['none', 'IPVS', 'no'],
    ['missing', 'IPVS', 'no'],
    ['list', 'IPVS', 'no'],
    ['some', 'IPVS', someIsMissing],
  ])('%s is %j: %s', (name, other, expected) => {
    expect(inFirstWorld(config, (value) => shown(value.get(name).is(other)))).toBe(expected)
  })
})

describe('describe()', () => {
  test.each([
    ['mode', "'IPVS'"],
    ['count', '900'],
    ['on', 'true'],
    ['list', 'an array'],
    ['spread', 'an object'],
    ['none', 'nothing'],
    ['missing', 'nothing'],
    ['some', 'an unknown value'],
  ])('%s: %s', (name, expected) => {
    expect(inFirstWorld(config, (value) => value.get(name).describe())).toBe(expected)
  })

  test('text that is known in part', () => {
    const value = bicep("'1.32.${resourceGroup().name}'")
    expect(inFirstWorld(value, (located) => located.describe())).toBe("'1.32.…'")
  })

  test('long text is cut', () => {
    const value = bicep(`'${'x'.repeat(200)}'`)
    expect(inFirstWorld(value, (located) => located.describe())).toBe(`'${'x'.repeat(77)}...'`)
  })
})

test('entries() and items()', () => {
  const names = inFirstWorld(config, (value) => value.entries().map(({ name }) => name))
  expect(names).toEqual([
    'Mode',
    'count',
    'on',
    'none',
    'empty',
    'list',
    'some',
    'perhaps',
    'either',
    'thing',
    'spread',
  ])
  const items = inFirstWorld(config, (value) =>
    value
      .get('list')
      .items()
      .map((item) => item.describe()),
  )
  expect(items).toEqual(['1', 'an object'])
  expect(
    inFirstWorld(config, (value) => [value.get('mode').entries(), value.get('mode').items(), value.items()]),
  ).toEqual([[], [], []])
})

test('repeated()', () => {
  const value = bicep("{ mode: 'a', b: 1, MODE: 'c', mode: 'd' }")
  const repeated = inFirstWorld(value, (located) =>
    located.repeated().map(({ again, replaced }) => [again.name, again.text, replaced.name, replaced.text]),
  )
  expect(repeated).toEqual([
    ['MODE', 'c', 'mode', 'a'],
    ['mode', 'd', 'MODE', 'c'],
  ])
})

describe('mayHoldAnywhere()', () => {
  test.each([
    ['inner', true],
    ['INNER', true],
    ['mode', true],
    ['nowhere', false],
  ])('%s: %s', (name, expected) => {
    expect(inFirstWorld(config, (value) => value.mayHoldAnywhere(name))).toBe(expected)
  })

  test('in a branch that this world does not take', () => {
    const value = bicep('flag ? 1 : { here: 1 }', declarations)
    expect(inAllWorlds(value, (located) => located.mayHoldAnywhere('here'))).toEqual([true])
  })

  const nested = (depth: number) => `${'{ a: '.repeat(depth)}{ here: 1 }${' }'.repeat(depth)}`
  test.each([
    ['here', 15, true],
    ['elsewhere', 14, false],
    ['elsewhere', 16, true],
  ])('%s, with something %i levels down: %s', (name, depth, expected) => {
    expect(inFirstWorld(bicep(nested(depth)), (value) => value.mayHoldAnywhere(name))).toBe(expected)
  })

  test('looks at no more than it has time for, and tells that', () => {
    const variables = Array.from({ length: 60 }, (_, index) => `var v${index} = { a: v${index + 1}, b: v${index + 1} }`)
    const value = bicep('v0', `${variables.join('\n')}\nvar v60 = {}`)
    expect(inFirstWorld(value, (located) => located.mayHoldAnywhere('here'))).toBe(true)
  })
})
