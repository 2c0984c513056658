/** Deploying what nested deployments deploy. */
import { clipPath } from '../../model/clip.js'
import type { Site } from '../../model/location.js'
import type { Value } from '../../model/value.js'
import { maximumNesting } from '../limits.js'
import type { Collection, Position } from '../template.js'
import type { Nested, NestedWay } from './nested.js'

/**
 * @param ways those of one deployment
 * @param place the type or the name of the deployment
 * @param enclosing the objects in which its template is written, outermost first, as far as they can hold a name twice
 */
export function deployWays(
  ways: readonly NestedWay[],
  place: Site,
  enclosing: readonly Value[],
  into: Collection,
  at: Position,
): void {
  for (const { nested, assumed } of ways) {
    if ('template' in nested) deployNested(nested, place, enclosing, into, { ...at, assumed })
    else into.unfollowed.push({ cause: nested.cause, place, isLink: true })
  }
}

function deployNested(
  { template, path, computed }: Nested,
  place: Site,
  enclosing: readonly Value[],
  into: Collection,
  at: Position,
): void {
  if (path !== null && at.templates.includes(path)) {
    // A ring of linked templates is told where it begins, not followed; one that is computed begins here.
    if (computed !== null) into.problems.push({ site: computed, message: `File '${clipPath(path)}' deploys itself.` })
    return
  }
  if (path !== null && !into.wanted.template(path)) return
  // One that is written in the other is no deeper than its file is read.
  if (path !== null && at.nesting >= maximumNesting) {
    const bound = { reason: `linked templates are followed for ${maximumNesting} levels only`, origin: place }
    into.bounds.push(bound)
    into.cutOff.set(path, bound)
    return
  }
  if (path !== null) into.templates.add(path)
  const around = path === null ? [...at.enclosing, ...enclosing] : []
  const templates = path === null ? at.templates : [...at.templates, path]
  template.deploy(into, { ...at, nesting: at.nesting + 1, enclosing: around, templates })
}
