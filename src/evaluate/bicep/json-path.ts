/**
 * The JSONPath that loadJsonContent() takes: Newtonsoft's, whose leading `$` may be missing.
 * https://www.newtonsoft.com/json/help/html/SelectToken.htm
 */
import { clipPath } from '../../model/clip.js'
import { arrayValue, type Lazy, type ObjectValue, passedOn, unknownValue, type Value } from '../../model/value.js'
import type { Call } from '../functions/define.js'
import { maximumItems, spend } from '../limits.js'
import { isNeverOfProperty, matches } from './json-path-filter.js'
import { parseJsonPath, type Segment, type Selector } from './json-path-syntax.js'

/** Values that one path may look at: filters in filters multiply them. */
const maximumVisited = 100_000

/** One use of a path. */
export interface Selection {
  readonly root: Value
  readonly call: Call
  /** Values looked at so far. */
  visited: number
  /** Why nothing is known of what it selects, as a part of a sentence. */
  problem: string | null
}

/** What the path selects: nothing is an error, one value is that value, several are an array of them. */
export function selectByPath(root: Value, path: string, call: Call): Value {
  const segments = parseJsonPath(path)
  if (segments === null) return notEvaluated(path, call)
  const selection: Selection = { root, call, visited: 0, problem: null }
  const found = selectAlong(segments, root, selection)
  if (selection.problem !== null)
    return unknownValue(`the JSONPath '${clipPath(path)}' ${selection.problem}`, call.site)
  const [only] = found
  if (only === undefined) return unknownValue(`the JSONPath '${clipPath(path)}' selects nothing`, call.site)
  const several = found.map(
    (value): Lazy<Value> =>
      () =>
        value,
  )
  return found.length === 1 ? only : arrayValue(several, call.site)
}

function notEvaluated(path: string, call: Call): Value {
  return unknownValue(`${call.name}() is given a JSONPath that is not evaluated: '${clipPath(path)}'`, call.site)
}

/** The values to which the steps lead from this one. */
export function selectAlong(segments: readonly Segment[], from: Value, selection: Selection): readonly Value[] {
  let found: readonly Value[] = [from]
  for (const { selector, isDeep } of segments) {
    found = found.flatMap((value) =>
      isDeep ? selectBelow(value, selector, selection) : select(value, selector, selection),
    )
    if (found.length > maximumItems) selection.problem ??= `selects over ${maximumItems} values`
    if (selection.problem !== null) return []
  }
  return found
}

/** Counts values that are looked at; false: they are too many. */
function visit(count: number, selection: Selection): boolean {
  spend(selection.call.budget, count)
  selection.visited += count
  if (selection.visited > maximumVisited) selection.problem ??= `looks at over ${maximumVisited} values`
  return selection.problem === null
}

/** Names are matched exactly and taken in the order of the path, as Newtonsoft does: FieldMultipleFilter. */
function select(value: Value, selector: Selector, selection: Selection): readonly Value[] {
  if (!visit(1, selection)) return []
  switch (selector.kind) {
    case 'names':
      return value.kind === 'object' ? named(value, selector.names, selection) : []
    case 'properties':
      return value.kind === 'object' ? partsOf(value, selection).map((part) => part.value) : []
    case 'filter':
      return filtered(value, selector, selection)
    default:
      return value.kind === 'array' ? atPlaces(value, selector) : []
  }
}

function named(value: ObjectValue, names: readonly string[], selection: Selection): readonly Value[] {
  const byName = new Map([...value.properties.values()].map((property) => [property.name, property]))
  return names.flatMap((name) => {
    const property = byName.get(name)
    if (property !== undefined) return [passedOn(property.value(), ...value.way)]
    noteUnknownParts(value, selection)
    return []
  })
}

function noteUnknownParts({ rest }: ObjectValue, selection: Selection): void {
  if (rest !== null) selection.problem ??= `asks for what is not known: ${rest.cause.reason}`
}

type PlaceSelector = Extract<Selector, { kind: 'items' | 'indexes' | 'slice' }>

function atPlaces(value: Extract<Value, { kind: 'array' }>, selector: PlaceSelector): readonly Value[] {
  return positions(value.items.length, selector).flatMap((at) => {
    const item = value.items[at]
    return item === undefined ? [] : [passedOn(item(), ...value.way)]
  })
}

/** Slices as in ArraySliceFilter.cs. */
function positions(length: number, selector: PlaceSelector): readonly number[] {
  switch (selector.kind) {
    case 'items':
      return Array.from({ length }, (_, at) => at)
    case 'indexes':
      return selector.indexes
    case 'slice': {
      const { from, to, step } = selector
      const fromStart = (place: number) => (place < 0 ? length + place : place)
      const first = fromStart(from ?? (step > 0 ? 0 : length - 1))
      const start = step > 0 ? Math.max(first, 0) : Math.min(first, length - 1)
      const end = to === null ? (step > 0 ? length : -1) : Math.min(Math.max(fromStart(to), -1), length)
      const count = Math.max(Math.ceil((end - start) / step), 0)
      return Array.from({ length: count }, (_, turn) => start + turn * step)
    }
  }
}

type Filter = Extract<Selector, { kind: 'filter' }>

/** Of an array its items; of an object Newtonsoft asks its properties, name and all, to which hardly a filter applies. */
function filtered(value: Value, { condition }: Filter, selection: Selection): readonly Value[] {
  if (value.kind === 'object' && !isNeverOfProperty(condition)) selection.problem ??= 'asks the properties of an object'
  if (value.kind !== 'array') return []
  const items = partsOf(value, selection).map((part) => part.value)
  return visit(items.length, selection) ? items.filter((item) => matches(condition, item, selection)) : []
}

/** `..name`, `..*` and `..[?()]`, which begin with the value itself: in the order of the file, as Newtonsoft's go. */
function selectBelow(value: Value, selector: Selector, selection: Selection): readonly Value[] {
  const visited = withDescendants(value, selection)
  if (selector.kind === 'filter' && !isNeverOfProperty(selector.condition)) {
    selection.problem ??= 'asks the properties of an object'
  }
  if (selection.problem !== null) return []
  return visited.filter((one) => isSelectedBelow(one, selector, selection)).map(({ value }) => value)
}

function isSelectedBelow({ name, value }: Visited, selector: Selector, selection: Selection): boolean {
  switch (selector.kind) {
    case 'names':
      return name !== null && selector.names.includes(name)
    case 'filter':
      return matches(selector.condition, value, selection)
    default:
      return true
  }
}

/** A value and the name of the property that has it. */
interface Visited {
  readonly name: string | null
  readonly value: Value
}

/** The value first, and each one before what is in it. */
function withDescendants(root: Value, selection: Selection): readonly Visited[] {
  const found: Visited[] = []
  const pending: Visited[] = [{ name: null, value: root }]
  for (let one = pending.pop(); one !== undefined && visit(1, selection); one = pending.pop()) {
    found.push(one)
    for (const part of [...partsOf(one.value, selection)].reverse()) pending.push(part)
  }
  return found
}

function partsOf(value: Value, selection: Selection): readonly Visited[] {
  if (value.kind === 'object') {
    noteUnknownParts(value, selection)
    return [...value.properties.values()].map((property) => ({
      name: property.name,
      value: passedOn(property.value(), ...value.way),
    }))
  }
  if (value.kind !== 'array') return []
  return value.items.map((item) => ({ name: null, value: passedOn(item(), ...value.way) }))
}
