import { describe, expect, test } from '@jest/globals'
import type { Choice } from '../../../src/model/value.js'
import { firstWorld, inEveryWorld, maximumWorlds } from '../../../src/model/world.js'

const source = { path: 'main.bicep', text: '' }
const choice = (reason: string, size: number): Choice => ({
  cause: { reason, origin: { source, start: 0, end: 0 } },
  size,
})

describe('inEveryWorld()', () => {
  test('one world where nothing is asked', () => {
    expect(inEveryWorld(() => 'only')).toEqual({ results: ['only'], choices: [], turned: [], isComplete: true })
  })

  test('every combination once, the choice asked last turning fastest', () => {
    const [a, b] = [choice('a', 2), choice('b', 3)]
    const { results, choices, isComplete } = inEveryWorld((world) => `${world.pick(a)}${world.pick(b)}`)
    expect(results).toEqual(['00', '01', '02', '10', '11', '12'])
    expect([choices, isComplete]).toEqual([[a, b], true])
  })

  test('a choice that nobody asks about costs nothing', () => {
    const [a, b] = [choice('a', 2), choice('b', 3)]
    const { results, choices } = inEveryWorld((world) => (world.pick(a) === 0 ? 'done' : `b${world.pick(b)}`))
    expect(results).toEqual(['done', 'b0', 'b1', 'b2'])
    expect(choices).toEqual([a, b])
  })

  test('the same answer however often it is asked in one world', () => {
    const a = choice('a', 2)
    const { results } = inEveryWorld((world) => [world.pick(a), world.pick(a)])
    expect(results).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  test.each([
    [6, maximumWorlds, true],
    [7, maximumWorlds, false],
  ])('%i choices of two', (count, worlds, complete) => {
    const choices = Array.from({ length: count }, (_, index) => choice(String(index), 2))
    const { results, isComplete } = inEveryWorld((world) => choices.map((one) => world.pick(one)).join(''))
    expect([results.length, new Set(results).size, isComplete]).toEqual([worlds, worlds, complete])
  })

  test('a choice with more alternatives than there are worlds', () => {
    const many = choice('many', 1000)
    const { results, isComplete } = inEveryWorld((world) => world.pick(many))
    expect([results.length, isComplete]).toEqual([maximumWorlds, false])
  })

  test('equal causes are different choices', () => {
    const [a, again] = [choice('a', 2), choice('a', 2)]
    expect(inEveryWorld((world) => `${world.pick(a)}${world.pick(again)}`).results).toHaveLength(4)
  })
})

describe('what is assumed', () => {
  const [a, b] = [choice('a', 2), choice('b', 2)]
  test('is no choice any more', () => {
    const { results, choices } = inEveryWorld((world) => `${world.pick(a)}${world.pick(b)}`, new Map([[a, [1]]]))
    expect([results, choices]).toEqual([['10', '11'], [b]])
  })

  test('leaves the alternatives that are open', () => {
    const c = choice('c', 4)
    const { results, choices } = inEveryWorld((world) => `${world.pick(c)}${world.pick(b)}`, new Map([[c, [1, 3]]]))
    expect([results, choices]).toEqual([
      ['10', '11', '30', '31'],
      [c, b],
    ])
    const first = firstWorld(new Map([[c, [1, 3]]]))
    expect([first.pick(c), first.isCertain()]).toEqual([1, false])
  })

  test('leaves one world where it is all that is asked about', () => {
    const { results, choices } = inEveryWorld((world) => world.pick(a), new Map([[a, [1]]]))
    expect([results, choices]).toEqual([[1], []])
  })
})

test('the first world is certain until a choice is asked about', () => {
  const [a, b] = [choice('a', 2), choice('b', 2)]
  const world = firstWorld(new Map([[a, [1]]]))
  expect([world.pick(a), world.isCertain(), world.pick(b), world.isCertain()]).toEqual([1, true, 0, false])
})

/** They only tell more of what nobody knows: what is certain without them stays certain. */
describe('choices that narrow something down', () => {
  const narrow = (reason: string, size: number): Choice => ({ ...choice(reason, size), narrows: true })

  test('are gone through while there are few', () => {
    const a = narrow('a', 3)
    expect(inEveryWorld((world) => world.pick(a))).toEqual({
      results: [0, 1, 2],
      choices: [a],
      turned: [a, a],
      isComplete: true,
    })
  })

  test('are none where there are too many worlds', () => {
    const [a, b, plain] = [narrow('a', 9), narrow('b', 9), choice('plain', 2)]
    const { results, choices, isComplete } = inEveryWorld((world) => [a, plain, b].map((one) => world.pick(one)))
    expect(results).toEqual([
      [null, 0, null],
      [null, 1, null],
    ])
    expect([choices, isComplete]).toEqual([[plain], true])
  })

  test('fall as they are assumed to', () => {
    const [a, b] = [narrow('a', 9), narrow('b', 100)]
    const { results } = inEveryWorld((world) => [world.pick(a), world.pick(b)], new Map([[a, [4]]]))
    expect(results).toEqual([[4, null]])
  })

  test('leave too many others too many', () => {
    const [a, many] = [narrow('a', 2), choice('many', 100)]
    const { results, isComplete } = inEveryWorld((world) => [world.pick(a), world.pick(many)])
    expect([results.length, isComplete]).toEqual([maximumWorlds, false])
  })
})

test('beyond the bound it is told what holds however choices fall', () => {
  const [a, b, assumed] = [choice('a', 9), choice('b', 9), choice('assumed', 2)]
  const explored = inEveryWorld((world) => [a, b, assumed].map((one) => world.pick(one)), new Map([[assumed, [1]]]))
  expect([explored.isComplete, explored.whateverFalls]).toEqual([false, [null, null, 1]])
  expect(inEveryWorld((world) => world.pick(a)).whateverFalls).toBeUndefined()
})

describe('what one choice tells of a thing', () => {
  const thing = choice('which', 2).cause
  const asks = (value: string): Choice => ({ ...choice(`is it ${value}`, 2), asks: { thing, value } })
  const named: Choice = { cause: thing, size: 2, names: ['prod', 'dev'] }

  test('a name that fell leaves open whether the thing is that in other letter case, and no other', () => {
    const [same, other] = [asks('Prod'), asks('test')]
    const { results } = inEveryWorld((world) => [named, same, other].map((one) => world.pick(one)))
    expect(results).toEqual([
      [0, 0, 1],
      [0, 1, 1],
      [1, 1, 1],
    ])
  })

  test('nothing, while several of its alternatives are assumed', () => {
    const assumed = asks('prod')
    const asked = asks('dev')
    const all = new Map([[assumed, [0, 1]]])
    expect(inEveryWorld((world) => world.pick(asked), all).results).toEqual([0, 1])
    const one = new Map([[assumed, [0]]])
    expect(inEveryWorld((world) => world.pick(asked), one).results).toEqual([1])
  })
})
