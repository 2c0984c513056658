/** How often a resource or a module is deployed: never, once, or once for each item of a loop. */
import type { Site } from '../model/location.js'
import { numberValue, passedOn, unknownFrom, unknownValue, type Value } from '../model/value.js'
import type { Assumptions } from '../model/world.js'
import { bothAssumed } from './assumptions.js'
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
 * The turns of a loop over `items`. One that nobody knows has a single turn, of unknowns; one that is a choice has those
 * of each alternative, each under its own assumption.
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
      return items.alternatives.flatMap((alternative, index) => {
        const chosen = bothAssumed(assumed, new Map([[items.choice, index]]))
        return chosen === null ? [] : turnsOf(passedOn(alternative(), ...items.way), site, chosen, into)
      })
    case 'unknown':
      return [{ item: unknownFrom(items), index: unknownIndex(items, site), label: '[*]', assumed }]
    default: {
      const unknown = unknownValue(`a loop goes over an array, and is given ${describeKind(items)}`, site)
      return [{ item: unknown, index: unknownIndex(unknown, site), label: '[*]', assumed }]
    }
  }
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
