/** How often a resource or a module is deployed: never, once, or once for each item of a loop. */
import { grouped } from '../model/grouped.js'
import type { Site } from '../model/location.js'
import {
  type Choice,
  type ChoiceValue,
  choiceValue,
  numberValue,
  passedOn,
  unknownFrom,
  unknownValue,
  type Value,
} from '../model/value.js'
import type { Assumptions } from '../model/world.js'
import { bothAssumed } from './assumptions.js'
import { tooManyCombinations } from './choices.js'
import { describeKind } from './describe.js'
import {
  assuredInstances,
  type Budget,
  isSpent,
  maximumInstances,
  maximumLoopItems,
  maximumRunInstances,
  stopAt,
} from './limits.js'
import type { Collection, Position } from './template.js'
import { waysOf } from './ways.js'

/** One turn of a loop. */
export interface Turn {
  readonly item: Value
  readonly index: Value
  /** `[0]`; `[*]` where nobody knows how many there are. */
  readonly label: string
  /** How choices have fallen where this turn exists. */
  readonly assumed: Assumptions
}

/**
 * The turns of a loop over `items`. One that nobody knows has a single turn, of unknowns; one that is a choice has the
 * turns of all alternatives: those of the same index are one, which exists where one of their alternatives is taken.
 *
 * @param site the loop's items as written
 */
export function turnsOf(items: Value, site: Site, assumed: Assumptions, into: Collection): readonly Turn[] {
  switch (items.kind) {
    case 'array':
      if (items.items.length > maximumLoopItems) {
        const reason = `a loop of more than ${maximumLoopItems} items is followed for so many only`
        into.bounds.push({ reason, origin: site })
      }
      return items.items.slice(0, maximumLoopItems).map((item, index) => ({
        item: passedOn(item(), ...items.way),
        index: numberValue(index, site),
        label: `[${index}]`,
        assumed,
      }))
    case 'choice':
      if (isTooMany(items, assumed)) return turnsOf(tooManyCombinations(items.origin), site, assumed, into)
      return merged(
        items.choice,
        items.alternatives.map((alternative, index) => {
          const chosen = bothAssumed(assumed, new Map([[items.choice, [index]]]))
          return chosen === null ? [] : turnsOf(passedOn(alternative(), ...items.way), site, chosen, into)
        }),
        assumed,
      )
    case 'unknown':
      return [{ item: unknownFrom(items), index: unknownIndex(items, site), label: '[*]', assumed }]
    default: {
      const unknown = unknownValue(`a loop goes over an array, and is given ${describeKind(items)}`, site)
      return [{ item: unknown, index: unknownIndex(unknown, site), label: '[*]', assumed }]
    }
  }
}

function isTooMany(items: ChoiceValue, assumed: Assumptions): boolean {
  const [first] = waysOf(items, assumed)
  return first?.value.kind === 'unknown' && first.assumed === assumed
}

/** @param turns of each alternative of the choice */
function merged(choice: Choice, turns: readonly (readonly Turn[])[], assumed: Assumptions): readonly Turn[] {
  const labels = new Set(turns.flatMap((own) => own.map(({ label }) => label)))
  const byLabel = turns.map((own) => grouped(own, ({ label }) => [label]))
  return [...labels].flatMap((label) => {
    const same = byLabel.map((own) => own.get(label) ?? [])
    // What hangs on other choices besides, or on how many there are, stays apart.
    const isOne = same.every((own) => own.every((turn) => hangsOnlyOn(choice, turn, assumed)))
    return isOne && !label.includes('*')
      ? oneOf(
          choice,
          same.map(([turn]) => turn ?? null),
          assumed,
        )
      : same.flat()
  })
}

function hangsOnlyOn(choice: Choice, turn: Turn, assumed: Assumptions): boolean {
  return [...turn.assumed].every(([one, open]) => one === choice || assumed.get(one) === open)
}

/** @param turns of each alternative; null: it has none */
function oneOf(choice: Choice, turns: readonly (Turn | null)[], assumed: Assumptions): readonly Turn[] {
  const open = turns.flatMap((turn, index) => (turn === null ? [] : [index]))
  const [first, ...others] = turns.filter((turn) => turn !== null)
  const both = bothAssumed(assumed, new Map([[choice, open]]))
  if (first === undefined || both === null) return []
  const isSame = others.every(({ item }) => isSameScalar(item, first.item))
  const absent = unknownValue('the loop does not turn so often here', first.item.origin)
  const item = isSame
    ? first.item
    : choiceValue(
        choice,
        turns.map((turn) => () => turn?.item ?? absent),
      )
  return [{ ...first, item, assumed: open.length === turns.length ? assumed : both }]
}

/** The same, written at the same place. */
function isSameScalar(one: Value, other: Value): boolean {
  const isValue = one.kind === other.kind && 'value' in one && 'value' in other && one.value === other.value
  return isValue && one.origin.source === other.origin.source && one.origin.start === other.origin.start
}

function unknownIndex(items: Value, site: Site): Value {
  const why = items.kind === 'unknown' ? `: ${items.cause.reason}` : ''
  return unknownValue(`how often the loop turns is not known${why}`, site, { type: 'number' })
}

/**
 * Counts one more resource or module; false, and said once, where a deployment, or all of them together, have more than
 * anybody deploys. What stands in the root template by itself costs no more than its text, and is always looked at.
 *
 * @param site in the template that has it: what that calls further on is not looked at
 * @param label of the loop's turn; empty where there is no loop
 */
export function countInstance(into: Collection, site: Site, at: Position, label: string, budget: Budget): boolean {
  const { run, bounds, cutOff } = into
  // What is left when everything is spent is for what is written, not for what repeats it.
  if (isSpent(budget) && isFurtherTurn(label)) {
    stopAt(site, budget)
    return false
  }
  if (at.path === '' && label === '') return true
  into.instances += 1
  run.instances += 1
  const reason = tooManyInstances(into)
  if (reason === null) return true
  const bound = { reason, origin: site }
  if (!bounds.some((known) => known.reason === reason)) bounds.push(bound)
  cutOff.set(site.source.path, bound)
  return false
}

function isFurtherTurn(label: string): boolean {
  return /[1-9]/.test(label)
}

function tooManyInstances({ instances, run }: Collection): string | null {
  if (instances > maximumInstances) {
    return `the deployment is followed for ${maximumInstances} resources and modules only`
  }
  return run.instances > maximumRunInstances && instances > assuredInstances
    ? `all deployments together are followed for ${maximumRunInstances} resources and modules only`
    : null
}
