/** Expressions that give the same because they are written alike, whatever that is. */
import type { ArmExpression } from '../../syntax/arm-expression/syntax.js'
import { evaluateArmExpression } from './expression.js'
import type { ArmScope } from './scope.js'

/** What names a deployment: itself, or one turn of its loop. */
export interface Match {
  readonly index: number | null
}

/**
 * Written alike: whatever the two give, they give the same. Where the name of a looped deployment says copyIndex(), the
 * other says which turn it means.
 */
export function sameName(own: ArmExpression, other: ArmExpression, scope: ArmScope): Match | null {
  const indexes = new Set<number>()
  const isSame = isSameExpression(own, other, (offset, said) => {
    const value = evaluateArmExpression(said, scope)
    if (value.kind !== 'number') return false
    indexes.add(value.value - offset)
    return indexes.size === 1
  })
  if (!isSame) return null
  const [index = null] = indexes
  return { index }
}

type SaidIndex = (offset: number, said: ArmExpression) => boolean

function isSameExpression(one: ArmExpression, other: ArmExpression, isIndex: SaidIndex): boolean {
  const offset = offsetOf(one)
  if (offset !== null) return isIndex(offset, other)
  switch (one.kind) {
    case 'string':
    case 'integer':
      return one.kind === other.kind && one.value === other.value
    case 'call':
      return (
        other.kind === 'call' &&
        one.namespace?.toLowerCase() === other.namespace?.toLowerCase() &&
        one.name.toLowerCase() === other.name.toLowerCase() &&
        one.arguments.length === other.arguments.length &&
        one.arguments.every((argument, at) => {
          const its = other.arguments[at]
          return its !== undefined && isSameExpression(argument, its, isIndex)
        })
      )
    case 'propertyAccess':
      return (
        other.kind === 'propertyAccess' &&
        one.name.toLowerCase() === other.name.toLowerCase() &&
        isSameExpression(one.base, other.base, isIndex)
      )
    case 'indexAccess':
      return (
        other.kind === 'indexAccess' &&
        isSameExpression(one.base, other.base, isIndex) &&
        isSameExpression(one.index, other.index, isIndex)
      )
  }
}

/** Of `copyIndex()` and `copyIndex(1)`; null for anything else. */
function offsetOf(expression: ArmExpression): number | null {
  if (expression.kind !== 'call' || expression.name.toLowerCase() !== 'copyindex') return null
  const last = expression.arguments.at(-1)
  return last?.kind === 'integer' ? last.value : 0
}
