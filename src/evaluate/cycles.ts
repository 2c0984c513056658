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

/** One problem for each ring, at its first link: the reference in the earliest name of it. */
export function cyclesIn(values: readonly NamedValue[]): readonly TemplateProblem[] {
  const byId = new Map(values.map((value) => [value.id, value]))
  const done = new Set<string>()
  return values.flatMap(({ id }) => {
    const ring = done.has(id) ? null : ringThrough(id, byId, done)
    done.add(id)
    return ring === null ? [] : [problemOf(ring)]
  })
}

interface Link {
  readonly from: NamedValue
  readonly site: Site
}

/** The links from a name back to itself, or null; names in `done` lead back to no name that is not. */
function ringThrough(
  start: string,
  byId: ReadonlyMap<string, NamedValue>,
  done: ReadonlySet<string>,
): readonly Link[] | null {
  const cameBy = new Map<string, Link>()
  const pending = [start]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const from = byId.get(id)
    for (const reference of from?.references ?? []) {
      if (from === undefined || done.has(reference.id) || !byId.has(reference.id) || cameBy.has(reference.id)) continue
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
    links.unshift(link)
    if (link.from.id === start) break
  }
  return links
}

function problemOf(ring: readonly Link[]): TemplateProblem {
  const [first, ...others] = ring
  if (first === undefined) throw new Error('A ring has a link.')
  const { caption } = first.from
  const subject = caption.charAt(0).toUpperCase() + caption.slice(1)
  const through = others.length === 0 ? '' : ` through ${others.map(({ from }) => from.caption).join(', ')}`
  return { site: first.site, message: `${subject} refers to itself${through}.` }
}
