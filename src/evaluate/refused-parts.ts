/**
 * What Azure refuses of a resource: expressions that it cannot evaluate, whatever choices fall.
 * "Template validation failed: The template parameter 'mainTemplateParam' is not found."
 * https://github.com/microsoft/vscode-azurearmtools/issues/1124
 */
import { siteKey } from '../model/location.js'
import type { ChoiceValue, Lazy, Value } from '../model/value.js'
import type { TemplateProblem } from './template.js'

/** Deeper and larger than any resource is. */
const maximumDepth = 16
const maximumValues = 2_000

/** What stands in these is not evaluated with the resource: children may be under conditions of their own. */
const otherMembers: ReadonlySet<string> = new Set(['resources', 'condition', 'copy', 'comments', 'metadata'])

/** Evaluates everything in the body of a resource, so that what its parameters are given is looked at too. */
export function refusedParts(body: Value): readonly TemplateProblem[] {
  const search: Search = { problems: [], left: maximumValues }
  if (body.kind !== 'object') lookThrough(body, true, maximumDepth, search)
  else {
    for (const [name, { value }] of body.properties) {
      if (!otherMembers.has(name)) lookInto(value, true, maximumDepth, search)
    }
  }
  return search.problems
}

interface Search {
  readonly problems: TemplateProblem[]
  /** Values still looked at. */
  left: number
}

function lookInto(value: Lazy<Value>, isCertain: boolean, depth: number, search: Search): void {
  if (depth === 0 || search.left === 0) return
  search.left -= 1
  lookThrough(value(), isCertain, depth - 1, search)
}

/** @param isCertain the value is evaluated, whatever way choices fall */
function lookThrough(value: Value, isCertain: boolean, depth: number, search: Search): void {
  switch (value.kind) {
    case 'object':
      for (const own of value.properties.values()) {
        lookInto(own.value, isCertain && own.isOptional !== true, depth, search)
      }
      break
    case 'array':
      for (const item of value.items) lookInto(item, isCertain, depth, search)
      break
    case 'choice':
      lookThroughChoice(value, isCertain, depth, search)
      break
    case 'unknown': {
      const { reason, origin, isRefused } = value.cause
      if (!isCertain || isRefused !== true) break
      search.problems.push({ site: origin, message: `Azure refuses this expression: ${reason}.` })
    }
  }
}

/** What is refused in every alternative is refused whichever is taken. */
function lookThroughChoice({ alternatives }: ChoiceValue, isCertain: boolean, depth: number, search: Search): void {
  let common: readonly TemplateProblem[] | null = null
  for (const alternative of alternatives) {
    const own: Search = { problems: [], left: search.left }
    lookInto(alternative, isCertain, depth, own)
    search.left = own.left
    common =
      common === null ? own.problems : common.filter((problem) => own.problems.some((one) => isSame(one, problem)))
  }
  search.problems.push(...(common ?? []))
}

function isSame(one: TemplateProblem, other: TemplateProblem): boolean {
  return one.message === other.message && siteKey(one.site) === siteKey(other.site)
}
