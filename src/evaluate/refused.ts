/** What Azure refuses of a deployment once its values are evaluated. */

import { siteKey } from '../model/location.js'
import type { GivenParameters } from './parameters.js'
import { refusedParts } from './refused-parts.js'
import type { Collection, Template, TemplateProblem } from './template.js'

/** A template that is deployed with what is known to be given, or with what more may be given. */
export interface Attempt {
  readonly evaluated: Template
  readonly collected: Collection
  readonly given: GivenParameters
}

/**
 * What is refused whatever else is given.
 *
 * @param again the same where more may be given, which is looked at only where something is refused; null: it is that
 */
export function refusedForCertain(attempt: Attempt, again: (() => Attempt) | null): readonly TemplateProblem[] {
  const found = refusedIn(attempt)
  if (found.length === 0 || again === null) return onePerPlace(found)
  const certain = new Set(refusedIn(again()).map(keyOf))
  return onePerPlace(found.filter((problem) => certain.has(keyOf(problem))))
}

/** Azure looks at all that a template is given, whatever becomes of it. */
function refusedIn({ evaluated, collected, given }: Attempt): readonly TemplateProblem[] {
  for (const { name } of given.values.values()) evaluated.parameter(name)
  const parts = collected.resources.flatMap(({ existing, body }) => (existing ? [] : refusedParts(body)))
  return [...parts, ...collected.refused.flat()]
}

/** Of parameters that are given the same value the first: those of modules are given it again. */
function onePerPlace(problems: readonly TemplateProblem[]): readonly TemplateProblem[] {
  const first = new Map<string, TemplateProblem>()
  for (const problem of problems) {
    const place = siteKey(problem.site)
    if (!first.has(place)) first.set(place, problem)
  }
  return [...first.values()]
}

function keyOf({ site, message }: TemplateProblem): string {
  return `${siteKey(site)} ${message}`
}
