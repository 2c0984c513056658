/** Names of a template that refer to each other in a ring: Azure refuses it before anything is evaluated. */
import type { Site } from '../model/location.js'
import type { TemplateProblem } from './template.js'

/** A parameter or variable and what its value refers to. */
export interface NamedValue {
  /** Unique in the template; kind and name, in the case that is compared. */
  readonly id: string
  /** `variable 'first'` */
  readonly caption: string
  readonly references: readonly { readonly id: string; readonly site: Site }[]
}

/** Names of a ring that a message tells. */
const maximumNames = 5

/**
 * One problem for the names that refer to each other, however many rings they form, at its first link: the reference in
 * the earliest name. Takes linear time.
 */
export function cyclesIn(values: readonly NamedValue[]): readonly TemplateProblem[] {
  // What refers to nothing is in no ring, and most names of a template refer to nothing.
  const linked = values.filter(({ references }) => references.length > 0)
  const byId = new Map(linked.map((value) => [value.id, value]))
  const referencesOf = (id: string) => byId.get(id)?.references.map((reference) => reference.id) ?? []
  const groups = connectedGroups([...byId.keys()], referencesOf)
  const seen = new Set<number>()
  return linked.flatMap(({ id }) => {
    const group = groups.get(id)
    if (group === undefined || seen.has(group)) return []
    seen.add(group)
    const ring = ringThrough(id, byId, groups)
    return ring === null ? [] : [problemOf(ring)]
  })
}

interface Visit {
  readonly id: string
  readonly references: readonly string[]
  next: number
}

/**
 * Names that all lead to each other have the same number; they come one group after the other, what is referred to before
 * what refers to it. Tarjan's algorithm, on a stack of its own: a template may have a hundred thousand names. References
 * to other names than these are passed over.
 * https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
export function connectedGroups(
  ids: readonly string[],
  referencesOf: (id: string) => readonly string[],
): ReadonlyMap<string, number> {
  const known = new Set(ids)
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const groups = new Map<string, number>()
  const open: string[] = []
  const path: Visit[] = []
  const lower = (id: string, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to))
  const enter = (id: string) => {
    order.set(id, order.size)
    lowest.set(id, order.size - 1)
    open.push(id)
    path.push({ id, references: referencesOf(id), next: 0 })
  }
  const leave = ({ id }: Visit) => {
    path.pop()
    const number = lowest.get(id) ?? 0
    const asker = path.at(-1)
    if (asker !== undefined) lower(asker.id, number)
    if (number !== order.get(id)) return
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      groups.set(member, number)
      if (member === id) return
    }
  }
  for (const start of ids) {
    if (!order.has(start)) enter(start)
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const reference = visit.references[visit.next++]
      if (reference === undefined) leave(visit)
      else if (!known.has(reference)) continue
      else if (!order.has(reference)) enter(reference)
      else if (!groups.has(reference)) lower(visit.id, order.get(reference) ?? 0)
    }
  }
  return groups
}

interface Link {
  readonly from: NamedValue
  readonly site: Site
}

/** The links from a name back to itself, through names of its group; null where there are none. */
function ringThrough(
  start: string,
  byId: ReadonlyMap<string, NamedValue>,
  groups: ReadonlyMap<string, number>,
): readonly Link[] | null {
  const cameBy = new Map<string, Link>()
  const pending = [start]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const from = byId.get(id)
    for (const reference of from?.references ?? []) {
      if (from === undefined || groups.get(reference.id) !== groups.get(start) || cameBy.has(reference.id)) continue
      cameBy.set(reference.id, { from, site: reference.site })
      if (reference.id === start) return linksBackTo(start, cameBy)
      pending.push(reference.id)
    }
  }
  return null
}

function linksBackTo(start: string, cameBy: ReadonlyMap<string, Link>): readonly Link[] {
  const links: Link[] = []
  for (let link = cameBy.get(start); link !== undefined; link = cameBy.get(link.from.id)) {
    links.push(link)
    if (link.from.id === start) break
  }
  return links.reverse()
}

function problemOf(ring: readonly Link[]): TemplateProblem {
  const [first, ...others] = ring
  if (first === undefined) throw new Error('A ring has a link.')
  const { caption } = first.from
  const subject = caption.charAt(0).toUpperCase() + caption.slice(1)
  const names = others.slice(0, maximumNames).map(({ from }) => from.caption)
  if (others.length > names.length) names.push(`${others.length - names.length} more`)
  const through = names.length === 0 ? '' : ` through ${names.join(', ')}`
  return { site: first.site, message: `${subject} refers to itself${through}.` }
}
