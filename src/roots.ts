/** Which templates are deployed by themselves, and which only as a part of others. */

import type { Discovery } from './discover/discover.js'
import { matchesAny } from './discover/document.js'
import type { TemplateDocument } from './discover/pairs.js'
import { calledBy } from './discover/references.js'
import type { Pattern } from './policy/policy.js'

/**
 * Calls `deploy` for each root until every template is deployed: first for those that are named (by a parameter file,
 * by the policy) or that nobody calls, then for those that nobody has reached after all. A call under a condition that
 * is false reaches nothing, and in a ring of modules the first by path begins.
 *
 * @param deploy deploys a template and tells the paths of the templates that were reached, its own among them
 */
export function forEachRoot(
  { templates, pairs, isListed, library }: Discovery,
  named: readonly Pattern[],
  deploy: (root: TemplateDocument) => Iterable<string>,
): void {
  const listed = templates.filter(({ source }) => isListed(source.path))
  const open = new Map(listed.map((template) => [template.source.path, template]))
  const callers = callersOf(templates, library)
  const paired = new Set(pairs.map(({ template }) => template.source.path))
  const isNamed = (path: string) => paired.has(path) || matchesAny(named, path)
  const deployAll = (roots: readonly TemplateDocument[]) => {
    for (const root of roots) for (const path of [root.source.path, ...deploy(root)]) open.delete(path)
  }
  deployAll(templates.filter(({ source }) => isNamed(source.path)))
  while (open.size > 0) {
    deployAll(firstAmong([...open.keys()], callers).flatMap((path) => open.get(path) ?? []))
  }
}

/** By the path of a template, those that call it, itself left out. */
function callersOf(
  templates: readonly TemplateDocument[],
  library: Discovery['library'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const callers = new Map<string, Set<string>>()
  for (const template of templates) {
    const { path } = template.source
    for (const called of calledBy(template, library)) {
      if (called === path) continue
      const known = callers.get(called)
      if (known === undefined) callers.set(called, new Set([path]))
      else known.add(path)
    }
  }
  return callers
}

/** Those that no other of them calls; where they all are called, the first of a ring that nobody else calls. */
function firstAmong(paths: readonly string[], callers: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const among = new Set(paths)
  const calling = (path: string) => [...(callers.get(path) ?? [])].filter((caller) => among.has(caller))
  const uncalled = paths.filter((path) => calling(path).length === 0)
  if (uncalled.length > 0) return uncalled
  // Going up from caller to caller ends in such a ring: whoever stands above a template there also stands below it.
  let ring = above(paths[0] ?? '', calling)
  for (const path of ring) {
    const higher = above(path, calling)
    if (higher.size < ring.size) ring = higher
  }
  return [...ring].sort().slice(0, 1)
}

function above(path: string, calling: (path: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const pending = [...calling(path)]
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (found.has(one)) continue
    found.add(one)
    pending.push(...calling(one))
  }
  return found
}
