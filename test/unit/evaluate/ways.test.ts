import { describe, expect, test } from '@jest/globals'
import { bothAssumed } from '../../../src/evaluate/assumptions.js'
import { waysOf } from '../../../src/evaluate/ways.js'
import { type Choice, choiceValue, numberValue, passedOn, type Value } from '../../../src/model/value.js'
import { maximumWorlds } from '../../../src/model/world.js'

const origin = { source: { path: 'main.bicep', text: '' }, start: 0, end: 0 }
const choice = (size: number): Choice => ({ cause: { reason: 'nobody knows', origin }, size })
const among = (one: Choice): Value =>
  choiceValue(
    one,
    Array.from({ length: one.size }, (_, index) => () => numberValue(index, origin)),
  )

describe('two assumptions at once', () => {
  const [a, b] = [choice(3), choice(2)]

  test('leave what both leave, of each choice', () => {
    const both = bothAssumed(
      new Map([[a, [0, 1]]]),
      new Map([
        [a, [1, 2]],
        [b, [0]],
      ]),
    )
    expect(both).toEqual(
      new Map([
        [a, [1]],
        [b, [0]],
      ]),
    )
  })

  test('are none where no world has both', () => {
    expect(bothAssumed(new Map([[a, [0]]]), new Map([[a, [1, 2]]]))).toBeNull()
  })
})

describe('ways in which a value may turn out', () => {
  test('are as many as worlds are looked at, and beyond them one in which nobody knows', () => {
    expect(waysOf(among(choice(maximumWorlds)), new Map())).toHaveLength(maximumWorlds)
    const [only, ...others] = waysOf(among(choice(maximumWorlds + 1)), new Map())
    expect([only?.value.kind, others]).toEqual(['unknown', []])
  })

  test('are those in which choices may fall so, and keep the way that the value took', () => {
    const own = choice(3)
    const step = { site: origin, caption: 'given to a module' }
    const ways = waysOf(passedOn(among(own), step), new Map([[own, [1, 2]]]))
    expect(
      ways.map(({ value, assumed }) => [value.kind === 'number' && value.value, assumed.get(own), value.way]),
    ).toEqual([
      [1, [1], [step]],
      [2, [2], [step]],
    ])
  })
})
