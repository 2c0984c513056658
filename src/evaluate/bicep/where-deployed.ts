/** Modules and resources under conditions, as `.?` sees them: null where they are not deployed. */
import type { Site } from '../../model/location.js'
import { type Lazy, nullValue, type Value } from '../../model/value.js'
import type { Body, Expression } from '../../syntax/bicep/syntax.js'
import { choose } from '../functions/logical.js'
import { evaluateBicep } from './expression.js'
import { deployedByLoop } from './loops.js'
import { type BicepScope, callNamed } from './scope.js'

/**
 * In a loop each turn has its own condition: ModuleDeclarationSyntax.TryGetCondition of the compiler.
 *
 * @param value what the body stands for, in the scope of its turn
 */
export function whereDeployed(
  body: Body | Expression,
  site: Site,
  scope: BicepScope,
  value: (inside: BicepScope) => Value,
): Value {
  switch (body.kind) {
    case 'if':
      return nullUnless(body.condition, scope, site, () => value(scope))
    case 'for':
      return deployedByLoop(body, site, scope, (inside) => whereDeployed(body.body, site, inside, value))
    default:
      return value(scope)
  }
}

/** The value where the condition holds, else null; where nobody knows whether it does, one of the two. */
export function nullUnless(condition: Expression, scope: BicepScope, site: Site, value: Lazy<Value>): Value {
  return choose(evaluateBicep(condition, scope), value, () => nullValue(site), callNamed('if', site, scope))
}
