import { describe, expect, test } from '@jest/globals'
import { asUnknown, forEachChoice, outcomeOf, take, trueOrFalse } from '../../../src/evaluate/choices.js'
import {
  type Choice,
  choiceValue,
  nullValue,
  passedOn,
  stringValue,
  unknownValue,
  type Value,
  widened,
} from '../../../src/model/value.js'
import { bicep, inWorlds, show, showWay, sourceOf } from './support.js'

const site = { source: sourceOf('main.bicep', ''), start: 0, end: 0 }
const text = (value: string) => stringValue(value, site)
const choice = (reason: string, size = 2): Choice => ({ cause: { reason, origin: site }, size })
const oneOf = (which: Choice, ...texts: string[]) =>
  choiceValue(
    which,
    texts.map((one) => () => text(one)),
  )
const joined = (values: readonly Value[]) =>
  text(values.map((value) => (value.kind === 'string' ? value.value : '?')).join('+'))

describe('forEachChoice()', () => {
  const [a, b] = [choice('a'), choice('b')]
  test.each<[string, readonly Value[], string]>([
    ['no choice', [text('x'), text('y')], "'x+y'"],
    ['one', [oneOf(a, '1', '2'), text('y')], "<'1+y' | '2+y'>"],
    ['the same twice', [oneOf(a, '1', '2'), oneOf(a, '3', '4')], "<'1+3' | '2+4'>"],
    ['two', [oneOf(a, '1', '2'), oneOf(b, '3', '4')], "<<'1+3' | '1+4'> | <'2+3' | '2+4'>>"],
    [
      'one that is in another',
      [choiceValue(a, [() => oneOf(b, '1', '2'), () => text('3')]), oneOf(b, '4', '5')],
      "<<'1+4' | '2+5'> | <'3+4' | '3+5'>>",
    ],
  ])('%s', (_, values, expected) => {
    expect(show(forEachChoice(values, joined))).toBe(expected)
  })

  test('does nothing before it is asked', () => {
    let calls = 0
    const value = forEachChoice([oneOf(a, '1', '2')], (values) => {
      calls++
      return joined(values)
    })
    expect(calls).toBe(0)
    if (value.kind === 'choice') value.alternatives[1]?.()
    if (value.kind === 'choice') value.alternatives[1]?.()
    expect(calls).toBe(1)
  })

  test.each([
    [6, 'choice'],
    [7, 'unknown'],
  ])('%i choices of two are a %s', (count, kind) => {
    const values = Array.from({ length: count }, (_, index) => oneOf(choice(String(index)), 'x', 'y'))
    expect(forEachChoice(values, joined).kind).toBe(kind)
  })

  test('choices of one cost nothing', () => {
    const values = Array.from({ length: 8 }, (_, index) => oneOf(choice(String(index), 1), 'x'))
    expect(forEachChoice(values, joined).kind).toBe('choice')
  })
})

describe('take()', () => {
  const [a, b] = [choice('a'), choice('b')]
  test('keeps the way of every choice that it goes through', () => {
    const inner = passedOn(oneOf(a, '1', '2'), { site, caption: 'inner' })
    const value = passedOn(choiceValue(a, [() => inner, () => text('3')]), { site, caption: 'outer' })
    const taken = take(value, a, 0)
    expect([show(taken), showWay(taken)]).toEqual(["'1'", ['inner', 'outer']])
  })

  test('goes below another choice', () => {
    const value = choiceValue(b, [() => oneOf(a, '1', '2'), () => text('3')])
    expect(show(take(value, a, 1))).toBe("<'2' | '3'>")
  })

  test('says which alternative is missing', () => {
    expect(() => take(oneOf(a, '1'), a, 1)).toThrow('A choice was asked for an alternative that it does not have.')
  })
})

test('an unknown condition is one choice, however often it is asked', () => {
  const condition = unknownValue('nobody knows', site)
  const again = passedOn(condition, { site, caption: 'a step' })
  expect(outcomeOf(again)).toBe(outcomeOf(condition))
  expect(outcomeOf(unknownValue('nobody knows', site))).not.toBe(outcomeOf(condition))
  expect([show(trueOrFalse(again)), showWay(trueOrFalse(again))]).toEqual(['<true | false>', ['a step']])
})

test.each<[string, readonly Value[], string]>([
  ['of text', [text('a'), text('b')], '?(parameter p)'],
  ['of which one is null', [text('a'), nullValue(site)], '?(parameter p)?'],
  ['of which one may be null', [text('a'), unknownValue('x', site, { mayBeNull: true })], '?(parameter p)?'],
  ['of choices', [text('a'), oneOf(choice('other'), 'b', 'c')], '?(parameter p)?'],
])('a choice %s that nobody goes through', (_, alternatives, expected) => {
  const value = choiceValue(
    choice('parameter p', alternatives.length),
    alternatives.map((one) => () => one),
  )
  expect(show(widened(passedOn(value, { site, caption: 'a step' })))).toBe(expected)
})

test('a choice as something unknown', () => {
  const value = passedOn(oneOf(choice('parameter p'), '1', '2'), { site, caption: 'a step' })
  expect([show(asUnknown(value)), showWay(asUnknown(value))]).toEqual(['?(parameter p)', ['a step']])
})

test.each([
  ["[thing.flag ? 'a' : 'b', thing.FLAG ? 'a' : 'b']", ["'['a', 'a']'", "'['b', 'b']'"]],
  ["[thing[0] ? 'a' : 'b', thing[0] ? 'a' : 'b']", ["'['a', 'a']'", "'['b', 'b']'"]],
  ["[thing[0] ? 'a' : 'b', thing[^0] ? 'a' : 'b']", ["'['a', 'a']'", "'['a', 'b']'", "'['b', 'a']'", "'['b', 'b']'"]],
  ["[thing.a ? 'a' : 'b', thing.b ? 'a' : 'b']", ["'['a', 'a']'", "'['a', 'b']'", "'['b', 'a']'", "'['b', 'b']'"]],
])('%s: a part of something unknown is one unknown thing, however often it is read', (expression, expected) => {
  const value = bicep(expression, 'param thing object')
  expect(inWorlds(itemsJoined(value))).toEqual(expected)
})

/** Equal calls: what a function gives for the same arguments is the same, whoever knows it. */
test.each([
  ["[some == 'x' ? 'a' : 'b', some == 'x' ? 'a' : 'b']", ['aa', 'bb']],
  ["[some == 'x' ? 'a' : 'b', 'x' == some ? 'a' : 'b']", ['aa', 'bb']],
  ["[some == 'x' ? 'a' : 'b', some != 'x' ? 'a' : 'b']", ['ab', 'ba']],
  ["[some =~ 'x' ? 'a' : 'b', toLower(some) == 'x' ? 'a' : 'b']", ['aa', 'bb']],
  ["[some == 'x' ? 'a' : 'b', some == 'X' ? 'a' : 'b']", ['ab', 'ba', 'bb']],
  ["[some == 'x' ? 'a' : 'b', other == 'x' ? 'a' : 'b']", ['aa', 'ab', 'ba', 'bb']],
  ["[some == other ? 'a' : 'b', other == some ? 'a' : 'b']", ['aa', 'bb']],
  ["[some == some ? 'a' : 'b', thing.a == thing.A ? 'a' : 'b']", ['aa']],
  ["[contains(['x', 'y'], some) ? 'a' : 'b', some == 'y' || some == 'x' ? 'a' : 'b']", ['aa', 'aa', 'bb']],
  ["[contains(some, 'x') ? 'a' : 'b', contains(some, 'x') ? 'a' : 'b']", ['aa', 'bb']],
  ["[contains(some, 'x') ? 'a' : 'b', contains(some, 'y') ? 'a' : 'b']", ['aa', 'ab', 'ba', 'bb']],
  ["[startsWith(some, 'x') ? 'a' : 'b', startsWith(some, 'x') ? 'a' : 'b']", ['aa', 'bb']],
  ["[startsWith(some, 'x') ? 'a' : 'b', endsWith(some, 'x') ? 'a' : 'b']", ['aa', 'ab', 'ba', 'bb']],
  ["[empty(thing) ? 'a' : 'b', !empty(thing) ? 'a' : 'b']", ['ab', 'ba']],
  ["[count > 3 ? 'a' : 'b', count > 3 ? 'a' : 'b']", ['aa', 'bb']],
  ["[count > 3 ? 'a' : 'b', count > 4 ? 'a' : 'b']", ['aa', 'ab', 'ba', 'bb']],
  ["[some == 'x' && count > 3 ? 'a' : 'b', count > 3 && some == 'x' ? 'a' : 'b']", ['aa', 'bb', 'bb', 'bb']],
  ["[some == 'x' && count > 3 ? 'a' : 'b', count > 3 || some == 'x' ? 'a' : 'b']", ['aa', 'ba', 'ba', 'bb']],
  ["[contains(letters, some) ? 'a' : 'b', contains(letters, some) ? 'a' : 'b']", ['aa', 'bb']],
  ["[some == 'x' && true ? 'a' : 'b', some == 'x' ? 'a' : 'b']", ['aa', 'bb']],
  ["[thing.a && !thing.a ? 'a' : 'b', 'c']", ['bc', 'bc']],
])('%s: equal calls have one outcome', (expression, expected) => {
  const parameters = 'param thing object\nparam some string\nparam other string\nparam count int'
  const value = bicep(expression, `${parameters}\nvar letters = ['a', 'b', 'c', 'd']`)
  expect(inWorlds(itemsJoined(value))).toEqual(expected.map(([one, two]) => `'['${one}', '${two}']'`))
})

describe('something unknown is one value at most', () => {
  const declarations = `param some string
param other string
param count int
var xy = { x: 'a', y: 'b' }
var yx = { y: '1', x: '2' }
var xz = { X: '1', z: '2' }`
  test.each([
    ["some == 'x' ? 'a' : some == 'y' ? 'b' : 'c'", ["'a'", "'b'", "'c'"]],
    ["some == 'x' ? (some == 'y' ? 'never' : 'a') : 'b'", ["'a'", "'b'"]],
    ["some == 'x' ? (some != 'y' ? 'a' : 'never') : 'b'", ["'a'", "'b'"]],
    ["some == 'x' ? (other == 'y' ? 'a' : 'b') : 'c'", ["'a'", "'b'", "'c'"]],
    ["some == 'x' && other == 'y' && count > 3 ? 'a' : 'b'", ["'a'", "'b'", "'b'", "'b'"]],
    ["some == 'x' || some == 'y' || some == 'z' ? 'a' : 'b'", ["'a'", "'a'", "'a'", "'b'"]],
    ["count == 1 ? (count == 2 ? 'never' : 'a') : 'b'", ["'a'", "'b'"]],
    ["some == 'x' ? { x: 'a', y: 'never' }[some] : 'b'", ["'a'", "'b'"]],
    ["some == 'X' ? { x: 'a', y: 'never' }[some] : 'b'", ["'a'", "'b'"]],
    ["some == 'z' ? { x: 'fails', y: 'fails' }[some] : 'b'", ["'fails'", "'fails'", "'b'"]],
    ["some == 'z' ? { x: 'never', y: 'never' }[?some] ?? 'a' : 'b'", ["'never'", "'never'", "'a'", "'b'"]],
    ["'${xy[some]}${some == 'y' ? '1' : '2'}'", ["'a2'", "'b1'", "'b2'"]],
    ["'${some == 'y' ? '1' : '2'}${xy[some]}'", ["'1b'", "'2a'", "'2b'"]],
    ["'${xy[some]}${yx[some]}'", ["'a2'", "'b1'"]],
    ["'${xy[some]}${xz[some]}'", ["'a1'", "'b1'", "'b2'"]],
    [
      "'${some == 'z' ? '1' : '2'}${xy[some]}${some == 'z' ? '1' : '2'}${xz[some]}'",
      ["'1a12'", "'1b12'", "'2a21'", "'2b21'", "'2b22'"],
    ],
  ])('%s', (expression, expected) => {
    expect(inWorlds(bicep(expression, declarations))).toEqual(expected)
  })

  test('also where a module is told whether it is', () => {
    const others = {
      'm.bicep': "param is bool\nparam x string\noutput o string = is ? (x == 'b' ? 'never' : 'a') : 'c'",
    }
    const module = "module m 'm.bicep' = { name: 'm', params: { is: some == 'a', x: some } }"
    expect(inWorlds(bicep('m.outputs.o', `${declarations}\n${module}`, undefined, others))).toEqual(["'a'", "'c'"])
  })
})

/** Azure refuses a name or a place that is not there. */
describe('a part that is looked up by something unknown is one of those that there are', () => {
  const declarations = `param some string
param thing object
param count int
@minValue(1)
param positive int
var map = { dev: { mode: 'IPVS', policy: 'calico' }, Prod: { mode: 'NFTABLES', policy: 'azure' } }
var list = ['a', 'b']
var large = toObject(range(0, 100), i => string(i))`
  test.each([
    ['map[some].mode', ["'IPVS'", "'NFTABLES'"]],
    ["'${map[some].mode}-${map[some].policy}'", ["'IPVS-calico'", "'NFTABLES-azure'"]],
    ["map['d${some}'].mode", ["'IPVS'"]],
    ["map['p${some}'].mode", ["'NFTABLES'"]],
    ["map[?some].?mode ?? 'none'", ["'IPVS'", "'NFTABLES'", "'none'"]],
    ["{ only: 'x' }[some]", ["'x'"]],
    ['list[count]', ["'a'", "'b'"]],
    ['list[^count]', ["'b'", "'a'"]],
    ['list[positive]', ["'b'"]],
    ['{}[some]', ["?(parameter 'some' has no value and no default)"]],
    ['list[some]', ["?(parameter 'some' has no value and no default)"]],
    ['map[count]', ["?(parameter 'count' has no value and no default)"]],
    ['union(map, thing)[some]', ["?(parameter 'some' has no value and no default)"]],
    ['large[some]', ["?(parameter 'some' has no value and no default)"]],
  ])('%s', (expression, expected) => {
    expect(inWorlds(bicep(expression, declarations))).toEqual(expected)
  })
})

/** All items at once, in each world. */
function itemsJoined(value: Value): Value {
  if (value.kind !== 'array') return value
  return forEachChoice(
    value.items.map((item) => item()),
    (items) => text(`[${items.map(show).join(', ')}]`),
  )
}
