/**
 * Copy loops: of resources, of properties, of variables and of outputs.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-resources, -properties, -variables, -outputs
 */
import { type Site, siteOf } from '../../model/location.js'
import {
  arrayValue,
  type Lazy,
  numberValue,
  type Property,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { member } from '../../syntax/json/members.js'
import type { JsonNode } from '../../syntax/json/syntax.js'
import { forEachChoice } from '../choices.js'
import { deferred } from '../deferred.js'
import type { Call } from '../functions/define.js'
import { callFunction } from '../functions/functions.js'
import { maximumItems, maximumLoopItems, spendItems } from '../limits.js'
import { arrayOf } from '../partial-items.js'
import { evaluateArmJson } from './expression.js'
import { type ArmLoop, type ArmScope, withLoop } from './scope.js'

/** `"copy": [{ "name": …, "count": …, "input": … }]` among properties or variables makes one of that name for each. */
export function copiedProperties(loops: readonly JsonNode[], scope: ArmScope): Property[] {
  return loops.flatMap((loop): Property[] => {
    const name = member(loop, 'name')
    if (name?.kind !== 'string') return []
    const key = siteOf(scope.source, name)
    const value = deferred(scope.budget, key, () =>
      copiedItems(loop, { name: name.value, isOfProperty: true }, key, scope),
    )
    return [{ name: name.value, key, value }]
  })
}

/** The array that a loop makes of what stands under `input`. */
export function copiedItems(
  copy: JsonNode,
  { name, isOfProperty }: Pick<ArmLoop, 'name' | 'isOfProperty'>,
  site: Site,
  scope: ArmScope,
): Value {
  const input = member(copy, 'input')
  return forEachChoice([loopCount(copy, site, scope)], ([count]) => {
    const turns = count === undefined ? null : leastTurns(count)
    if (turns === null || input === undefined) {
      return unknownValue(`copy loop '${name}' has no count or no input`, site)
    }
    if (turns > maximumItems) return unknownValue(`the array has over ${maximumItems} items`, site)
    spendItems(scope.budget, turns)
    const item = (_: unknown, index: number): Lazy<Value> => {
      const inside = withLoop(scope, { name: name.toLowerCase(), index: numberValue(index, site), isOfProperty })
      return deferred(scope.budget, siteOf(scope.source, input), () => evaluateArmJson(input, inside))
    }
    const items = Array.from({ length: turns }, item)
    return arrayOf({ start: items, end: [], open: count?.kind === 'unknown' ? count : null }, site)
  })
}

/** How often a loop turns at least; null: its count is no number. */
function leastTurns(count: Value): number | null {
  if (count.kind === 'unknown') return Math.max(0, count.range?.least ?? 0)
  return count.kind === 'number' ? Math.max(0, count.value) : null
}

/** How often a loop turns, as it is written. */
export function loopCount(loop: JsonNode, site: Site, scope: ArmScope): Value {
  const count = member(loop, 'count')
  return count === undefined ? unknownValue('the copy loop has no count', site) : evaluateArmJson(count, scope)
}

/**
 * What a resource's loop goes over: an array of as many items as it turns. One more than are followed is enough, which
 * says that there are more.
 */
export function loopTurns(copy: JsonNode, site: Site, scope: ArmScope): Value {
  return forEachChoice([loopCount(copy, site, scope)], ([count]) => {
    if (count?.kind === 'unknown') return unknownFrom(count)
    if (count?.kind !== 'number') return unknownValue('the count of a copy loop is an integer', site)
    const length = Math.min(Math.max(0, count.value), maximumLoopItems + 1)
    return arrayValue(
      Array.from({ length }, (_, index) => () => numberValue(index, site)),
      site,
    )
  })
}

/** `copyIndex()`, `copyIndex(offset)`, `copyIndex('loop')`, `copyIndex('loop', offset)`. */
export function copyIndex(args: readonly Lazy<Value>[], call: Call, scope: ArmScope): Value {
  const values = args.map((arg) => arg())
  const [first] = values
  const name = first?.kind === 'string' ? first.value.toLowerCase() : null
  const loop =
    name === null
      ? scope.loops.findLast(({ isOfProperty }) => !isOfProperty)
      : scope.loops.findLast((one) => one.name === name)
  if (loop === undefined) {
    return unknownValue(name === null ? 'copyIndex() stands in no loop' : `there is no loop '${name}' here`, call.site)
  }
  const offset = name === null ? values[0] : values[1]
  return offset === undefined ? loop.index : callFunction([() => loop.index, () => offset], { ...call, name: 'add' })
}
