/**
 * Going through the finite sets: a world is one way in which all choices that somebody asked about may have fallen.
 * What is asked decides which worlds there are, so a choice that does not matter costs nothing.
 */
import type { Choice } from './value.js'

/** Worlds looked at for one question; beyond them it stays undecided. */
export const maximumWorlds = 64

export interface World {
  /** The alternative on which the choice has fallen here; null: nobody knows. */
  readonly pick: (choice: Choice) => number | null
}

export interface ExploredWorld extends World {
  /** No choice was asked about so far: what is found now is found in every world. */
  readonly isCertain: () => boolean
}

export interface Exploration<T> {
  /** What was found in each world, in a fixed order. */
  readonly results: readonly T[]
  /** The choices that were asked about. */
  readonly choices: readonly Choice[]
  /** false: there are more worlds than `maximumWorlds`. */
  readonly isComplete: boolean
  /** Where there are more: what is found when nobody knows how a choice falls, which holds in all of them. */
  readonly whateverFalls?: T
}

/** The world in which every choice has fallen on its first alternative; it is the only one while nobody asks. */
export function firstWorld(assumed: Assumptions): ExploredWorld {
  let isCertain = true
  return {
    isCertain: () => isCertain,
    pick: (choice) => {
      const fallen = assumed.get(choice)
      if (fallen === undefined) isCertain = false
      return fallen ?? 0
    },
  }
}

interface Fork {
  readonly choice: Choice
  index: number
}

/** Choices that have fallen already: what is asked about exists only in worlds where they fell so. */
export type Assumptions = ReadonlyMap<Choice, number>

const nothingAssumed: Assumptions = new Map()

/**
 * Where there are too many worlds, choices that only narrow down what nobody knows are no choices: what is certain
 * without them stays certain.
 *
 * @param ask is called once for each world; it may ask about choices in any order, but always the same way
 */
export function inEveryWorld<T>(
  ask: (world: ExploredWorld) => T,
  assumed: Assumptions = nothingAssumed,
): Exploration<T> {
  const explored = explore(ask, assumed, false)
  const isNarrowed = explored.choices.some(({ narrows }) => narrows === true)
  return explored.isComplete || !isNarrowed ? explored : explore(ask, assumed, true)
}

function explore<T>(ask: (world: ExploredWorld) => T, assumed: Assumptions, isCoarse: boolean): Exploration<T> {
  const results: T[] = []
  const choices = new Set<Choice>()
  const forks: Fork[] = []
  do {
    if (results.length === maximumWorlds) {
      return { results, choices: [...choices], isComplete: false, whateverFalls: ask(inAnyWorld(assumed)) }
    }
    results.push(ask({ pick, isCertain: () => forks.length === 0 }))
  } while (turn(forks))
  return { results, choices: [...choices], isComplete: true }

  function pick(choice: Choice): number | null {
    const fallen = assumed.get(choice)
    if (fallen !== undefined) return fallen
    if (isCoarse && choice.narrows === true) return null
    const fork = forks.find((fork) => fork.choice === choice)
    if (fork !== undefined) return fork.index
    choices.add(choice)
    forks.push({ choice, index: 0 })
    return 0
  }
}

/** Every choice is unknown in it. */
function inAnyWorld(assumed: Assumptions): ExploredWorld {
  return { pick: (choice) => assumed.get(choice) ?? null, isCertain: () => true }
}

/** The next world: the latest fork that has an alternative left takes it. false: there is none. */
function turn(forks: Fork[]): boolean {
  for (let last = forks.at(-1); last !== undefined; last = forks.at(-1)) {
    last.index += 1
    if (last.index < last.choice.size) return true
    forks.pop()
  }
  return false
}
