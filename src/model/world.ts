/**
 * Going through the finite sets: a world is one way in which all choices that somebody asked about may have fallen.
 * What is asked decides which worlds there are, so a choice that does not matter costs nothing.
 */
import type { Cause, Choice } from './value.js'

/** Worlds looked at for one question; beyond them it stays undecided. */
export const maximumWorlds = 64

export interface World {
  /** The alternative on which the choice has fallen here; null: nobody knows. */
  readonly pick: (choice: Choice) => number | null
}

export interface FirstWorld extends World {
  /** No choice was asked about so far: what is found now is found in every world. */
  readonly isCertain: () => boolean
}

export interface Exploration<T> {
  /** What was found in each world, in a fixed order. */
  readonly results: readonly T[]
  /** The choices that were asked about. */
  readonly choices: readonly Choice[]
  /** By which choice each world, from the second one on, first differs from the one before it. */
  readonly turned: readonly Choice[]
  /** false: there are more worlds than `maximumWorlds`. */
  readonly isComplete: boolean
  /** Where there are more: what is found when nobody knows how a choice falls, which holds in all of them. */
  readonly whateverFalls?: T
}

/** The world in which every choice has fallen on its first alternative; it is the only one while nobody asks. */
export function firstWorld(assumed: Assumptions): FirstWorld {
  let isCertain = true
  return {
    isCertain: () => isCertain,
    pick: (choice) => {
      const open = openFor(choice, assumed, [])
      if (open?.length !== 1) isCertain = false
      return open?.[0] ?? 0
    },
  }
}

interface Fork {
  readonly choice: Choice
  /** The alternatives that it takes one after the other; null: all. */
  readonly open: readonly number[] | null
  at: number
}

/**
 * Alternatives on which choices may have fallen, in order and never none: what is asked about exists only in worlds where
 * they fell on one of these.
 */
export type Assumptions = ReadonlyMap<Choice, readonly number[]>

const nothingAssumed: Assumptions = new Map()

/**
 * Where there are too many worlds, choices that only narrow down what nobody knows are no choices: what is certain
 * without them stays certain.
 *
 * @param ask is called once for each world; it may ask about choices in any order, but always the same way
 */
export function inEveryWorld<T>(ask: (world: World) => T, assumed: Assumptions = nothingAssumed): Exploration<T> {
  const explored = explore(ask, assumed, false)
  const isNarrowed = explored.choices.some(({ narrows }) => narrows === true)
  return explored.isComplete || !isNarrowed ? explored : explore(ask, assumed, true)
}

function explore<T>(ask: (world: World) => T, assumed: Assumptions, isCoarse: boolean): Exploration<T> {
  const results: T[] = []
  const choices = new Set<Choice>()
  const turned: Choice[] = []
  const forks: Fork[] = []
  for (;;) {
    results.push(ask({ pick }))
    const next = turn(forks)
    if (next === null) return { results, choices: [...choices], turned, isComplete: true }
    if (results.length === maximumWorlds) {
      return { results, choices: [...choices], turned, isComplete: false, whateverFalls: ask(inAnyWorld(assumed)) }
    }
    turned.push(next)
  }

  function pick(choice: Choice): number | null {
    const fork = forks.find((fork) => fork.choice === choice)
    if (fork !== undefined) return indexOf(fork)
    const open = openFor(choice, assumed, forks)
    if (open?.length === 1) return open[0] ?? 0
    if (isCoarse && choice.narrows === true) return null
    choices.add(choice)
    const first = { choice, open, at: 0 }
    forks.push(first)
    return indexOf(first)
  }
}

const [yes, onlyNo] = [0, [1]]

/** The alternatives that are left to a choice, by what has fallen so far; null: all. */
function openFor(choice: Choice, assumed: Assumptions, forks: readonly Fork[]): readonly number[] | null {
  const open = assumed.get(choice)
  if (open !== undefined) return open
  const { asks, names } = choice
  const thing = asks?.thing ?? (names === undefined ? null : choice.cause)
  if (thing === null) return null
  // What comes first is the same whenever this is asked in one world.
  const known = [
    ...[...assumed].flatMap(([other, [only, ...more]]) => (more.length === 0 ? toldBy(thing, other, only) : [])),
    ...forks.flatMap((fork) => toldBy(thing, fork.choice, indexOf(fork))),
  ]
  if (asks !== undefined) return known.some((one) => cannotBe(one, asks.value)) ? onlyNo : null
  const [name] = known.map(({ value }) => value.toLowerCase())
  const at = name === undefined ? -1 : (names?.indexOf(name) ?? -1)
  return at === -1 ? null : [at]
}

/** What an unknown thing is here. */
interface Told {
  readonly value: string
  /** It may be the same in other letter case. */
  readonly isAnyCase: boolean
}

function toldBy(thing: Cause, { cause, asks, names }: Choice, index: number | undefined): readonly Told[] {
  if (index === undefined) return []
  if (asks?.thing === thing && index === yes) return [{ value: asks.value, isAnyCase: false }]
  const name = names !== undefined && cause === thing ? names[index] : null
  return typeof name === 'string' ? [{ value: name, isAnyCase: true }] : []
}

function cannotBe({ value, isAnyCase }: Told, other: string): boolean {
  return value !== (isAnyCase ? other.toLowerCase() : other)
}

function indexOf({ open, at }: Fork): number {
  return open === null ? at : (open[at] ?? 0)
}

/** Every choice is unknown in it. */
function inAnyWorld(assumed: Assumptions): World {
  const only = (open: readonly number[] | undefined) => (open?.length === 1 ? (open[0] ?? null) : null)
  return { pick: (choice) => only(assumed.get(choice)) }
}

/** The next world: the latest fork that has an alternative left takes it. null: there is none. */
function turn(forks: Fork[]): Choice | null {
  for (let last = forks.at(-1); last !== undefined; last = forks.at(-1)) {
    last.at += 1
    if (last.at < (last.open?.length ?? last.choice.size)) return last.choice
    forks.pop()
  }
  return null
}
