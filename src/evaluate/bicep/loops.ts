/** Loops that give arrays, lambdas, and functions that the file declares: expressions with names of their own. */
import { type Site, siteOf } from '../../model/location.js'
import { oncePerKey } from '../../model/once.js'
import {
  type Lazy,
  lambdaValue,
  numberValue,
  passedOn,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import type { ForExpression, FunctionStatement, Lambda } from '../../syntax/bicep/syntax.js'
import { access } from '../access.js'
import { forEachChoice } from '../choices.js'
import { deferred, forOwner } from '../deferred.js'
import { describeKind } from '../describe.js'
import { maximumItems, spendItems } from '../limits.js'
import { arrayOf, stretchesOf, turnEach } from '../partial-items.js'
import { evaluateBicep } from './expression.js'
import { type BicepScope, type UserFunction, withNames } from './scope.js'

/** `[for (item, index) in items: body]`: one value for each item, evaluated when it is asked for. */
export function evaluateLoop(loop: ForExpression, site: Site, scope: BicepScope): Value {
  return forEachTurn(loop, site, scope, {
    turn: (inside) => loopBody(loop, inside),
    ofUnknown: (items) => unknownFrom(items),
  })
}

/**
 * Modules and resources of a loop.
 *
 * @param turn what stands for one of them, in the scope of its turn
 */
export function deployedByLoop(
  loop: ForExpression,
  site: Site,
  scope: BicepScope,
  turn: (inside: BicepScope) => Value,
): Value {
  return forEachTurn(loop, site, scope, { turn, ofUnknown: (items) => namedByIndex(loop, items, scope, turn) })
}

/** The one that is named by an index is there, or the deployment fails: what is written of it is known. */
function namedByIndex(
  loop: ForExpression,
  items: UnknownValue,
  scope: BicepScope,
  turn: (inside: BicepScope) => Value,
): Value {
  const site = siteOf(scope.source, loop.body)
  const at = oncePerKey((place: number) => {
    const index = numberValue(place, site)
    const item = () => access(items, index, site, { safe: false })
    const inside = loopScope(loop, item, () => index, scope)
    return deferred(scope.budget, site, () => turn(inside))
  })
  const part = (place: string | number) =>
    typeof place === 'number' && place >= 0 ? { mayBeNull: false, restrict: () => at(place)() } : null
  return { ...unknownFrom(items), part }
}

interface Turns {
  readonly turn: (inside: BicepScope) => Value
  /** What the loop gives where nobody knows any of the items. */
  readonly ofUnknown: (items: UnknownValue) => Value
}

function forEachTurn(loop: ForExpression, site: Site, scope: BicepScope, { turn, ofUnknown }: Turns): Value {
  const over = evaluateBicep(loop.items, scope)
  return forEachChoice([over], ([items]) => {
    const known = stretchesOf(items)
    if (items?.kind === 'unknown' && known === null) return ofUnknown(items)
    if (items === undefined || known === null) {
      return unknownValue(`a loop goes over an array, and is given ${describeKind(items ?? over)}`, site)
    }
    const count = known.start.length + known.end.length
    if (count > maximumItems) return unknownValue(`the array has over ${maximumItems} items`, site)
    spendItems(scope.budget, count)
    const turnAt = (item: Lazy<Value>, index: Value) => {
      const given = () => passedOn(item(), ...items.way)
      const inside = loopScope(loop, given, () => index, scope)
      return deferred(scope.budget, siteOf(scope.source, loop.body), () => turn(inside))
    }
    return arrayOf(turnEach(known, site, turnAt), site)
  })
}

/** Only loops of resources and modules have a condition. */
function loopBody({ body }: ForExpression, scope: BicepScope): Value {
  return evaluateBicep(body.kind === 'if' ? body.body : body, scope)
}

/** The scope of one turn of a loop. */
export function loopScope(
  { item, index }: ForExpression,
  itemValue: Lazy<Value>,
  indexValue: Lazy<Value>,
  scope: BicepScope,
): BicepScope {
  const names = new Map([[item.name, itemValue]])
  if (index !== null) names.set(index.name, indexValue)
  return withNames(scope, names)
}

export function evaluateLambda({ parameters, body }: Lambda, site: Site, scope: BicepScope): Value {
  const apply = (values: readonly Value[]): Value => {
    const names = parameters.map(({ name }, at): [string, Lazy<Value>] => {
      const value = values[at] ?? unknownValue(`the lambda is given no value for '${name}'`, site)
      return [name, () => value]
    })
    return evaluateBicep(body, withNames(scope, new Map(names)))
  }
  return lambdaValue(forOwner(scope.budget, apply), site)
}

/** `func name(parameter type) type => body`, called: it sees its parameters and what the file declares. */
export function userFunction(statement: FunctionStatement, scope: BicepScope): UserFunction {
  const { name, parameters, body } = statement
  return (args, call) => {
    if (args.length > parameters.length) {
      const reason = `function '${name.name}' takes ${parameters.length} arguments, and is given ${args.length}`
      return unknownValue(reason, call.site)
    }
    const names = parameters.map((parameter, at): [string, Lazy<Value>] => {
      const missing = () =>
        unknownValue(`function '${name.name}' is given no value for '${parameter.name.name}'`, call.site)
      return [parameter.name.name, args[at] ?? missing]
    })
    const value = evaluateBicep(body, withNames(scope, new Map(names)))
    return passedOn(value, { site: call.site, caption: `given by function '${name.name}'` })
  }
}
