/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#toobject, and groupBy() */
import { type Group, grouped } from '../../model/grouped.js'
import {
  type ArrayValue,
  arrayValue,
  type LambdaValue,
  type Lazy,
  objectValue,
  type Property,
  type StringValue,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import { forEachChoice } from '../choices.js'
import { maximumItems, spendItems } from '../limits.js'
import { type Call, wrongArguments } from './define.js'
import { computed, itemsOf, tooManyItems, whenAllKnown } from './parts.js'

/** An item under the name that a lambda has given it. */
interface Entry {
  readonly key: StringValue
  readonly value: Lazy<Value>
}

/** "Converts an array to an object with a custom key function and optional custom value function." */
export function toObject(list: ArrayValue, key: LambdaValue, value: LambdaValue | null, call: Call): Value {
  if (list.items.length > maximumItems) return tooManyItems(call)
  const { keys, values } = pairs(list, key, value, call)
  return forEachChoice(keys, (keys) => {
    const entries: Entry[] = []
    let rest: UnknownValue | null = null
    for (const [index, key] of keys.entries()) {
      const value = values[index]
      if (value === undefined) throw new Error('Each key has a value.')
      if (key.kind === 'string') entries.push({ key, value })
      else if (key.kind === 'unknown') rest ??= unknownFrom(key)
      else return wrongArguments(call, 'a lambda that gives strings as keys', [key])
    }
    return objectValue(
      byName(entries).map((same) => onlyOne(same, rest, call)),
      call.site,
      rest,
    )
  })
}

/** "Converts an array to an object containing a lookup from key to array values filtered by said key." */
export function groupBy(list: ArrayValue, key: LambdaValue, value: LambdaValue | null, call: Call): Value {
  if (list.items.length > maximumItems) return tooManyItems(call)
  const { keys, values } = pairs(list, key, value, call)
  return whenAllKnown(keys, call, (keys) => {
    const entries: Entry[] = []
    for (const [index, key] of keys.entries()) {
      const value = values[index]
      if (value === undefined) throw new Error('Each key has a value.')
      if (key.kind !== 'string') return wrongArguments(call, 'a lambda that gives strings as keys', [key])
      entries.push({ key, value })
    }
    return objectValue(
      byName(entries).map((same) => group(same, call)),
      call.site,
    )
  })
}

function pairs(list: ArrayValue, key: LambdaValue, value: LambdaValue | null, call: Call) {
  const items = itemsOf(list, call)
  spendItems(call.budget, items.length)
  return {
    keys: items.map((item) => key.apply([item()])),
    values: items.map((item) => (value === null ? item : computed(call, () => value.apply([item()])))),
  }
}

function byName(entries: readonly Entry[]): readonly Group<Entry>[] {
  return [...grouped(entries, ({ key }) => [key.value.toLowerCase()]).values()]
}

/** What stands under a name that is given once; an unknown key may give it a second time. */
function onlyOne([first, second]: Group<Entry>, rest: UnknownValue | null, call: Call): Property {
  const { key, value } = first
  const property = { name: key.value, key: key.origin }
  if (second !== undefined) {
    const reason = `what ${call.name}() makes of the key '${second.key.value}' when it comes twice is not documented`
    return { ...property, value: () => unknownValue(reason, call.site) }
  }
  return { ...property, value: rest === null ? value : () => unknownFrom(rest, { mayBeNull: true }) }
}

function group(same: Group<Entry>, call: Call): Property {
  const [{ key }] = same
  const other = same.find((entry) => entry.key.value !== key.value)
  if (other === undefined) {
    const items = same.map(({ value }) => value)
    return { name: key.value, key: key.origin, value: () => arrayValue(items, call.site) }
  }
  const reason = `whether ${call.name}() takes '${key.value}' and '${other.key.value}' for one name is not documented`
  return { name: key.value, key: key.origin, value: () => unknownValue(reason, call.site) }
}
