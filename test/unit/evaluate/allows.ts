/** What is said of a value that is known in part, held against a value that it may be. */
import { mayEqual } from '../../../src/model/known-text.js'
import type { KnownItems, Lazy, ObjectValue, Range, Value } from '../../../src/model/value.js'

/** Whether a value of which this much is said may be that one; null: it is not there. */
export function allows(said: Value, found: Value | null): boolean {
  switch (said.kind) {
    case 'unknown': {
      if (found === null || found.kind === 'null') return said.mayBeNull
      if (said.type !== null && said.type !== found.kind) return false
      if (found.kind === 'string') return said.text === undefined || mayEqual(said.text, found.value)
      if (found.kind === 'number') return said.range === undefined || isIn(said.range, found.value)
      return found.kind !== 'array' || said.items === undefined || allowsItems(said.items, found.items)
    }
    case 'choice':
      return said.alternatives.some((one) => allows(one(), found))
    case 'null':
      return found === null || found.kind === 'null'
    case 'array':
      return (
        found?.kind === 'array' &&
        found.items.length === said.items.length &&
        said.items.every((item, at) => allows(item(), found.items[at]?.() ?? null))
      )
    case 'object':
      return found?.kind === 'object' && allowsObject(said, found)
    default:
      return found !== null && 'value' in said && 'value' in found && said.value === found.value
  }
}

function isIn({ least, most }: Range, value: number): boolean {
  return value >= least && value <= most
}

function allowsItems({ start, end }: KnownItems, found: readonly Lazy<Value>[]): boolean {
  const allAllow = (said: readonly Lazy<Value>[], found: readonly Lazy<Value>[]) =>
    said.every((item, at) => allows(item(), found[at]?.() ?? null))
  return (
    found.length >= start.length + end.length &&
    allAllow(start, found) &&
    allAllow(end, found.slice(found.length - end.length))
  )
}

function allowsObject(said: ObjectValue, found: ObjectValue): boolean {
  const names = new Set([...said.properties.keys(), ...found.properties.keys()])
  return [...names].every((name) => {
    const [mine, theirs] = [said.properties.get(name), found.properties.get(name)]
    if (mine === undefined) return said.rest !== null
    return (theirs === undefined && mine.isOptional === true) || allows(mine.value(), theirs?.value() ?? null)
  })
}
