/** Which templates are deployed by themselves, and which only as a part of others. */

import type { Discovery } from './discover/discover.js'
import { matchesAny } from './discover/document.js'
import type { TemplateDocument } from './discover/pairs.js'
import { calledBy } from './discover/references.js'
import { connectedGroups } from './evaluate/cycles.js'
import type { Collection } from './evaluate/template.js'
import { grouped } from './model/grouped.js'
import type { Pattern } from './policy/policy.js'

/** A template that is deployed by itself, and what that gives. */
export interface Root<T> {
  readonly template: TemplateDocument
  /** A parameter file, a command or the policy names it: it is deployed whoever calls it. */
  readonly isNamed: boolean
  readonly deployed: T
}

/** What deploying a root tells of other templates. */
export type Reached = Pick<Collection, 'templates' | 'cutOff'>

/**
 * Deploys roots until every template is deployed: first those that are named or that nobody calls, then those that
 * nobody has reached after all. A call under a condition that is false reaches nothing, and in a ring of modules the
 * first by path begins. Paths that are computed show only on the way, so that a template may turn out to be called when
 * it has been deployed already: then it is no root.
 */
export function deployRoots<T extends { readonly reached: readonly Reached[] }>(
  { templates, pairs, isListed, library }: Discovery,
  named: readonly Pattern[],
  deploy: (root: TemplateDocument) => T,
): readonly Root<T>[] {
  const byPath = new Map(templates.map((template) => [template.source.path, template]))
  const calls = new Map(templates.map((template) => [template.source.path, calledBy(template, library)]))
  const paired = new Set(pairs.map(({ template }) => template.source.path))
  const roots: Root<T>[] = []
  const done = new Set<string>()
  const add = (template: TemplateDocument, isNamed: boolean): readonly Reached[] => {
    const deployed = deploy(template)
    roots.push({ template, isNamed, deployed })
    done.add(template.source.path)
    return deployed.reached
  }
  for (const template of templates) {
    const { path } = template.source
    if (paired.has(path) || matchesAny(named, path)) add(template, true)
  }
  for (;;) {
    const { kept, reached } = withoutCalled(roots, calls)
    const open = [...byPath.keys()].filter((path) => isListed(path) && !reached.has(path) && !done.has(path))
    if (open.length === 0) return kept
    const reachedNow = newReach(calls)
    for (const path of callersFirst(open, calls)) {
      const template = byPath.get(path)
      if (template !== undefined && !reachedNow.paths.has(path)) reachedNow.add(add(template, false))
    }
  }
}

/** Templates that call others, by path, and those that they call. */
type Calls = ReadonlyMap<string, readonly string[]>

/** The roots that none of those after them has reached, and all that they reach. */
function withoutCalled<T extends { readonly reached: readonly Reached[] }>(
  roots: readonly Root<T>[],
  calls: Calls,
): { readonly kept: readonly Root<T>[]; readonly reached: ReadonlySet<string> } {
  const reach = newReach(calls)
  const kept = roots.toReversed().filter(({ template, isNamed, deployed }) => {
    if (!isNamed && reach.paths.has(template.source.path)) return false
    reach.add(deployed.reached)
    return true
  })
  return { kept: kept.reverse(), reached: reach.paths }
}

/** What is reached, growing: what lies below a call that was cut off is looked up once, however many roots have it. */
function newReach(calls: Calls): {
  readonly paths: ReadonlySet<string>
  readonly add: (more: readonly Reached[]) => void
} {
  const paths = new Set<string>()
  const followed = new Set<string>()
  const follow = (from: Iterable<string>) => {
    const pending = [...from]
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      if (followed.has(path)) continue
      followed.add(path)
      paths.add(path)
      pending.push(...(calls.get(path) ?? []))
    }
  }
  const add = (more: readonly Reached[]) => {
    for (const { templates, cutOff } of more) {
      for (const path of templates) paths.add(path)
      follow(cutOff.keys())
    }
  }
  return { paths, add }
}

/** Each after all that call it; of those that call each other, and where nothing else decides, the first by path. */
function callersFirst(paths: readonly string[], calls: Calls): readonly string[] {
  const backwards = paths.toSorted().reverse()
  // Groups come in the order in which they are complete: what is called before what calls it.
  const groups = connectedGroups(backwards, (path) => calls.get(path) ?? [])
  const members = grouped(groups, ([, group]) => [group])
  return [...members.values()].reverse().flatMap((own) => own.map(([path]) => path).sort())
}
