/**
 * `reference(module.id, '2022-09-01').outputs.x.value`, which `bicep decompile` writes for the outputs of a nested
 * deployment: https://github.com/Azure/bicep/issues/12197
 */
import type { Site } from '../../model/location.js'
import { type Lazy, lazy, stringValue, type Value } from '../../model/value.js'
import type { Expression } from '../../syntax/bicep/syntax.js'
import { access } from '../access.js'
import { forEachChoice } from '../choices.js'
import { deploymentReferenced, isFullObject, outputsReferenced } from '../deployment-outputs.js'
import { evaluateBicep } from './expression.js'
import type { BicepScope } from './scope.js'

/** @returns null where it names no module of this file, or asks for more than its properties */
export function moduleReferenced(
  target: Expression | undefined,
  args: readonly Lazy<Value>[],
  site: Site,
  scope: BicepScope,
): Value | null {
  const module = target?.kind === 'propertyAccess' && target.name.name === 'id' ? target.base : null
  if (module === null || !isModule(module, scope) || isFullObject(args[2])) return null
  const outputs = lazy(site, () => {
    const written = access(evaluateBicep(module, scope), stringValue('outputs', site), site, { safe: false })
    return forEachChoice([written], ([known = written]) =>
      known.kind === 'object' ? outputsReferenced(known, site) : known,
    )
  })
  return deploymentReferenced(outputs, site)
}

/** A module by its symbolic name, or one of a loop. */
function isModule(expression: Expression, scope: BicepScope): boolean {
  switch (expression.kind) {
    case 'variableAccess': {
      const { name } = expression.name
      return scope.resource(name) === null && scope.ifDeployed(name) !== null
    }
    case 'arrayAccess':
      return isModule(expression.base, scope)
    case 'parenthesized':
      return isModule(expression.expression, scope)
    case 'nonNull':
      return isModule(expression.operand, scope)
    default:
      return false
  }
}
