import { describe, expect, test } from '@jest/globals'
import {
  lazy,
  numberValue,
  objectValue,
  type Property,
  passedOn,
  unknownFrom,
  unknownValue,
} from '../../../src/model/value.js'

const site = { source: { path: 'main.bicep', text: '' }, start: 0, end: 0 }
const property = (name: string, value: number): Property => ({ name, key: site, value: () => numberValue(value, site) })

describe('objectValue()', () => {
  test('finds names without regard to case, the later of two counts, and both are kept', () => {
    const { properties, repeated } = objectValue([property('Mode', 1), property('b', 2), property('mode', 3)], site)
    expect([...properties].map(([name, own]) => [name, own.name])).toEqual([
      ['mode', 'mode'],
      ['b', 'b'],
    ])
    expect(repeated.map(({ again, replaced }) => [again.name, replaced.name])).toEqual([['mode', 'Mode']])
  })

  test('__proto__ is a name like any other', () => {
    expect([...objectValue([property('__proto__', 1)], site).properties.keys()]).toEqual(['__proto__'])
    expect(objectValue([], site).properties.get('constructor')).toBeUndefined()
  })
})

describe('lazy()', () => {
  test('evaluates once, and only when asked', () => {
    let calls = 0
    const value = lazy(site, () => numberValue(++calls, site))
    expect(calls).toBe(0)
    expect(value()).toBe(value())
    expect(calls).toBe(1)
  })

  test('a value that asks for itself is unknown', () => {
    const value = lazy(site, () => value(), "variable 'v'")
    const result = value()
    expect(result.kind === 'unknown' ? result.cause.reason : '').toBe("variable 'v' refers to itself")
  })
})

test('steps are added at the end of the way, and the value stays what it was', () => {
  const value = numberValue(1, site)
  const passed = passedOn(passedOn(value, { site, caption: 'first' }), { site, caption: 'second' })
  expect(passed.way.map(({ caption }) => caption)).toEqual(['first', 'second'])
  expect(value.way).toEqual([])
  expect(passedOn(value)).toBe(value)
})

test('what hangs on something unknown is unknown for the same reason, and a thing of its own', () => {
  const unknown = passedOn(unknownValue('why', site, { mayBeNull: true, type: 'object' }), { site, caption: 'a step' })
  const other = unknownFrom(unknown)
  expect([other.cause.reason, other.mayBeNull, other.type, other.way]).toEqual(['why', false, null, unknown.way])
  expect(other.cause).not.toBe(unknown.cause)
  expect(unknownFrom(unknown, { mayBeNull: true }).mayBeNull).toBe(true)
})
