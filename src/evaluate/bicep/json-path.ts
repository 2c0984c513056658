/**
 * The JSONPath that loadJsonContent() takes: Newtonsoft's, whose leading `$` may be missing.
 * https://www.newtonsoft.com/json/help/html/SelectToken.htm
 */
import { clipPath } from '../../model/clip.js'
import { arrayValue, type Lazy, passedOn, unknownValue, type Value } from '../../model/value.js'
import type { Call } from '../functions/define.js'
import { maximumItems, spend } from '../limits.js'

type Selector =
  | { readonly kind: 'name'; readonly names: readonly string[] }
  | { readonly kind: 'index'; readonly indexes: readonly number[] }
  | { readonly kind: 'slice'; readonly from: number; readonly to: number | null; readonly step: number }
  | { readonly kind: 'all' }

interface Segment {
  readonly selector: Selector
  /** `..`: here and anywhere below. */
  readonly isDeep: boolean
}

/** What the path selects: nothing is an error, one value is that value, several are an array of them. */
export function selectByPath(root: Value, path: string, call: Call): Value {
  const segments = parse(path)
  if (segments === null)
    return unknownValue(`${call.name}() is given a JSONPath that is not evaluated: '${clipPath(path)}'`, call.site)
  let found: readonly Value[] = [root]
  for (const { selector, isDeep } of segments) {
    spend(call.budget, found.length)
    found = found.flatMap((value) => (isDeep ? selectBelow(value, selector, call) : select(value, selector)))
    if (found.length > maximumItems) return unknownValue(`the JSONPath selects over ${maximumItems} values`, call.site)
  }
  const [only] = found
  if (only === undefined) return unknownValue(`the JSONPath '${clipPath(path)}' selects nothing`, call.site)
  const several = found.map(
    (value): Lazy<Value> =>
      () =>
        value,
  )
  return found.length === 1 ? only : arrayValue(several, call.site)
}

const nameToken = /^[^.[\]]+/
const bracketToken = /^\[([^[\]]*)\]/

/** null where it has what is not evaluated here: a filter, a script. */
function parse(path: string): readonly Segment[] | null {
  const segments: Segment[] = []
  let rest = path.startsWith('$') ? path.slice(1) : path
  while (rest !== '') {
    const isDeep = rest.startsWith('..')
    if (isDeep) rest = rest.slice(2)
    else if (rest.startsWith('.')) rest = rest.slice(1)
    const bracket = bracketToken.exec(rest)
    const token = bracket ?? nameToken.exec(rest)
    const selector = bracket === null ? nameSelector(token?.[0]) : bracketSelector(bracket[1] ?? '')
    if (token === null || selector === null) return null
    // Newtonsoft makes of it a filter that does not go down: ParseArrayIndexer in its JPath.cs.
    if (isDeep && bracket !== null && selector.kind !== 'name') return null
    segments.push({ selector, isDeep })
    rest = rest.slice(token[0].length)
  }
  return segments
}

function nameSelector(name: string | undefined): Selector | null {
  if (name === undefined) return null
  return name === '*' ? { kind: 'all' } : { kind: 'name', names: [name] }
}

function bracketSelector(text: string): Selector | null {
  const inside = text.trim()
  if (inside === '*') return { kind: 'all' }
  if (/^'[^']*'(\s*,\s*'[^']*')*$/.test(inside)) {
    return { kind: 'name', names: [...inside.matchAll(/'([^']*)'/g)].map(([, name]) => name ?? '') }
  }
  if (/^-?\d{1,9}(\s*,\s*-?\d{1,9})*$/.test(inside)) return { kind: 'index', indexes: inside.split(',').map(Number) }
  const slice = /^(-?\d{1,9})?:(-?\d{1,9})?(?::(\d{1,9}))?$/.exec(inside)
  if (slice === null || Number(slice[3]) === 0) return null
  const [, from = '0', to, step = '1'] = slice
  return { kind: 'slice', from: Number(from), to: to === undefined ? null : Number(to), step: Number(step) }
}

/** Names are matched exactly and taken in the order of the path, as Newtonsoft does: FieldMultipleFilter. */
function select(value: Value, selector: Selector): readonly Value[] {
  if (value.kind === 'object' && (selector.kind === 'name' || selector.kind === 'all')) {
    const all = [...value.properties.values()]
    const byName = new Map(all.map((property) => [property.name, property]))
    const own = selector.kind === 'all' ? all : selector.names.flatMap((name) => byName.get(name) ?? [])
    return own.map((property) => passedOn(property.value(), ...value.way))
  }
  if (value.kind !== 'array' || selector.kind === 'name') return []
  return positions(value.items.length, selector).flatMap((at) => {
    const item = value.items[at]
    return item === undefined ? [] : [passedOn(item(), ...value.way)]
  })
}

function positions(length: number, selector: Exclude<Selector, { kind: 'name' }>): readonly number[] {
  const all = Array.from({ length }, (_, at) => at)
  switch (selector.kind) {
    case 'all':
      return all
    case 'index':
      return selector.indexes
    case 'slice': {
      const { from, to, step } = selector
      const first = from < 0 ? Math.max(0, length + from) : from
      const last = to === null ? length : to < 0 ? length + to : to
      return all.filter((at) => at >= first && at < last && (at - first) % step === 0)
    }
  }
}

/** `..name` and `..*`, which begins with the value itself: in the order of the file, as Newtonsoft's ScanFilter goes. */
function selectBelow(value: Value, selector: Selector, call: Call): readonly Value[] {
  const visited = withDescendants(value, call)
  const isSelected = (name: string | null) =>
    selector.kind === 'all' || (selector.kind === 'name' && name !== null && selector.names.includes(name))
  return visited.filter(({ name }) => isSelected(name)).map(({ value }) => value)
}

/** A value and the name of the property that has it. */
interface Visited {
  readonly name: string | null
  readonly value: Value
}

/** The value first, and each one before what is in it. */
function withDescendants(root: Value, call: Call): readonly Visited[] {
  const found: Visited[] = []
  const pending: Visited[] = [{ name: null, value: root }]
  for (let one = pending.pop(); one !== undefined && found.length <= maximumItems; one = pending.pop()) {
    found.push(one)
    for (const part of [...partsOf(one.value)].reverse()) pending.push(part)
  }
  spend(call.budget, found.length)
  return found
}

function partsOf(value: Value): readonly Visited[] {
  if (value.kind === 'object') {
    return [...value.properties.values()].map((property) => ({
      name: property.name,
      value: passedOn(property.value(), ...value.way),
    }))
  }
  if (value.kind !== 'array') return []
  return value.items.map((item) => ({ name: null, value: passedOn(item(), ...value.way) }))
}
