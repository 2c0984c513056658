/** Which templates are deployed by themselves, and which only as a part of others. */

import type { Discovery } from './discover/discover.js'
import { matchesAny } from './discover/document.js'
import type { TemplateDocument } from './discover/pairs.js'
import { calledBy } from './discover/references.js'
import { connectedGroups } from './evaluate/cycles.js'
import type { Collection } from './evaluate/template.js'
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
  const roots: Reaching<Root<T>>[] = []
  const done = new Set<string>()
  const add = (template: TemplateDocument, isNamed: boolean) => {
    const deployed = deploy(template)
    const reached = reachedBy(deployed.reached, calls)
    roots.push({ template, isNamed, deployed, reached })
    done.add(template.source.path)
    return reached
  }
  for (const template of templates) {
    const { path } = template.source
    if (paired.has(path) || matchesAny(named, path)) add(template, true)
  }
  for (;;) {
    const { kept, reached } = withoutCalled(roots)
    const open = [...byPath.keys()].filter((path) => isListed(path) && !reached.has(path) && !done.has(path))
    if (open.length === 0) return kept
    const reachedNow = new Set<string>()
    for (const path of firstOf(open, calls)) {
      const template = byPath.get(path)
      if (template === undefined || reachedNow.has(path)) continue
      for (const other of add(template, false)) reachedNow.add(other)
    }
  }
}

type Reaching<R> = R & { readonly reached: ReadonlySet<string> }

/** The roots that none of those after them has reached, and all that they reach. */
function withoutCalled<T>(roots: readonly Reaching<Root<T>>[]): {
  readonly kept: readonly Root<T>[]
  readonly reached: ReadonlySet<string>
} {
  const reached = new Set<string>()
  const kept = roots.toReversed().filter(({ template, isNamed, reached: own }) => {
    if (!isNamed && reached.has(template.source.path)) return false
    for (const path of own) reached.add(path)
    return true
  })
  return { kept: kept.reverse(), reached }
}

type Calls = ReadonlyMap<string, readonly string[]>

function reachedBy(reached: readonly Reached[], calls: Calls): ReadonlySet<string> {
  return new Set(reached.flatMap(({ templates, cutOff }) => [...templates, ...below(cutOff, calls)]))
}

/** The templates and all that they call. */
function below(paths: Iterable<string>, calls: Calls): ReadonlySet<string> {
  const found = new Set<string>()
  const pending = [...paths]
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (found.has(path)) continue
    found.add(path)
    pending.push(...(calls.get(path) ?? []))
  }
  return found
}

/** Of the groups of templates that call each other, the first by path of each that no other of them calls. */
function firstOf(paths: readonly string[], calls: Calls): readonly string[] {
  const among = new Set(paths)
  const calledAmong = (path: string) => (calls.get(path) ?? []).filter((called) => among.has(called))
  const groups = connectedGroups(paths, calledAmong)
  const called = new Set<number>()
  for (const path of paths) {
    for (const target of calledAmong(path)) {
      const group = groups.get(target)
      if (group !== undefined && group !== groups.get(path)) called.add(group)
    }
  }
  const firsts = new Map<number, string>()
  for (const path of paths.toSorted()) {
    const group = groups.get(path)
    if (group !== undefined && !called.has(group) && !firsts.has(group)) firsts.set(group, path)
  }
  return [...firsts.values()]
}
