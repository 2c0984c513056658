/** Which templates are deployed by themselves, and which only as a part of others. */

import type { Discovery } from './discover/discover.js'
import { matchesAny } from './discover/document.js'
import type { TemplateDocument } from './discover/pairs.js'
import { calledBy } from './discover/references.js'
import { connectedGroups } from './evaluate/cycles.js'
import type { Collection } from './evaluate/template.js'
import type { Pattern } from './policy/policy.js'

/** What deploying a root tells of other templates. */
export type Reached = Pick<Collection, 'templates' | 'cutOff'>

/**
 * Calls `deploy` for each root until every template is deployed: first for those that are named (by a parameter file,
 * by the policy) or that nobody calls, then for those that nobody has reached after all. A call under a condition that
 * is false reaches nothing, and in a ring of modules the first by path begins.
 */
export function forEachRoot(
  { templates, pairs, isListed, library }: Discovery,
  named: readonly Pattern[],
  deploy: (root: TemplateDocument) => readonly Reached[],
): void {
  const listed = templates.filter(({ source }) => isListed(source.path))
  const open = new Map(listed.map((template) => [template.source.path, template]))
  const calls = new Map(templates.map((template) => [template.source.path, calledBy(template, library)]))
  const paired = new Set(pairs.map(({ template }) => template.source.path))
  const isNamed = (path: string) => paired.has(path) || matchesAny(named, path)
  const deployAll = (roots: readonly TemplateDocument[]) => {
    for (const root of roots) {
      open.delete(root.source.path)
      for (const { templates: reached, cutOff } of deploy(root)) {
        for (const path of [...reached, ...below(cutOff, calls)]) open.delete(path)
      }
    }
  }
  deployAll(templates.filter(({ source }) => isNamed(source.path)))
  while (open.size > 0) {
    deployAll(firstOf([...open.keys()], calls).flatMap((path) => open.get(path) ?? []))
  }
}

type Calls = ReadonlyMap<string, readonly string[]>

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
