/** How often a resource or a module is deployed: never, once, or once for each item of a loop. */
import type { Site } from '../model/location.js'
import { numberValue, passedOn, unknownFrom, unknownValue, type Value } from '../model/value.js'
import type { Assumptions } from '../model/world.js'
import { bothAssumed } from './assumptions.js'
import { describeKind } from './describe.js'
import { maximumInstances, maximumLoopItems } from './limits.js'
import type { Collection } from './template.js'

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

/** Counts one more resource or module; false, and said once, where a deployment has more than anybody deploys. */
export function countInstance(into: Collection, site: Site): boolean {
  into.instances += 1
  if (into.instances === maximumInstances + 1) {
    const reason = `the deployment is followed for ${maximumInstances} resources and modules only`
    into.bounds.push({ reason, origin: site })
  }
  return into.instances <= maximumInstances
}
