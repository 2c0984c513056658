/** The bodies that a resource or module statement stands for: one, one for each turn of its loop, or none. */
import { siteOf } from '../../model/location.js'
import type { Assumptions } from '../../model/world.js'
import type { Body, Expression, ObjectLiteral } from '../../syntax/bicep/syntax.js'
import { bothAssumed } from '../assumptions.js'
import { deployedWhen } from '../deployed.js'
import { turnsOf } from '../instances.js'
import type { Collection } from '../template.js'
import { evaluateBicep } from './expression.js'
import { loopScope } from './loops.js'
import type { BicepScope } from './scope.js'

export interface BodyInstance {
  readonly body: ObjectLiteral
  /** With the loop's names. */
  readonly scope: BicepScope
  /** `[0]` in a loop; empty outside one. */
  readonly label: string
  readonly assumed: Assumptions
}

/** @param assumed how choices have fallen where the statement is deployed at all */
export function bodyInstances(
  body: Body | Expression,
  scope: BicepScope,
  assumed: Assumptions,
  into: Collection,
): readonly BodyInstance[] {
  switch (body.kind) {
    case 'object':
      return [{ body, scope, label: '', assumed }]
    case 'if': {
      const condition = deployedWhen(evaluateBicep(body.condition, scope))
      const both = condition === null ? null : bothAssumed(assumed, condition)
      return both === null ? [] : bodyInstances(body.body, scope, both, into)
    }
    case 'for': {
      const site = siteOf(scope.source, body.items)
      return turnsOf(evaluateBicep(body.items, scope), site, assumed, into).flatMap((turn) => {
        const inside = loopScope(
          body,
          () => turn.item,
          () => turn.index,
          scope,
        )
        const instances = bodyInstances(body.body, inside, turn.assumed, into)
        return instances.map((instance) => ({ ...instance, label: `${turn.label}${instance.label}` }))
      })
    }
    default:
      return []
  }
}
