/**
 * Evaluating when asked for. A declaration that needs itself is seen here, also where it only has itself in one of its
 * properties (`var a = { b: a }`), which would go on for ever: Azure refuses both.
 */
import type { Site } from '../model/location.js'
import { type Lazy, lazy, unknownValue, type Value } from '../model/value.js'
import type { Budget, Owner } from './limits.js'

/**
 * The value of a parameter or a variable.
 *
 * @param whatItIs `variable 'mode'`
 */
export function declared(budget: Budget, site: Site, whatItIs: string, evaluate: Lazy<Value>): Lazy<Value> {
  const declaration = {}
  const value = lazy(site, () => evaluateFor({ declaration, askedFor: budget.owner }, budget, evaluate), whatItIs)
  return () => (isOwner(declaration, budget.owner) ? unknownValue(`${whatItIs} refers to itself`, site) : value())
}

/** A part of a value: whenever it is evaluated, it is for the declaration that it belongs to. */
export function deferred(budget: Budget, site: Site, evaluate: Lazy<Value>): Lazy<Value> {
  const { owner } = budget
  return lazy(site, () => evaluateFor(owner, budget, evaluate))
}

/** A function that is applied later, for the declaration in which it stands. */
export function forOwner<Args extends readonly unknown[]>(
  budget: Budget,
  apply: (...args: Args) => Value,
): (...args: Args) => Value {
  const { owner } = budget
  return (...args) => evaluateFor(owner, budget, () => apply(...args))
}

function evaluateFor(owner: Owner | null, budget: Budget, evaluate: Lazy<Value>): Value {
  const before = budget.owner
  budget.owner = owner
  try {
    return evaluate()
  } finally {
    budget.owner = before
  }
}

function isOwner(declaration: object, owner: Owner | null): boolean {
  for (let one = owner; one !== null; one = one.askedFor) if (one.declaration === declaration) return true
  return false
}
