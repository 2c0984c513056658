/** Which findings of a level become annotations: what the runner keeps, changed lines first, and nothing lost. */
import type { Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'

/** The runner keeps the first ten of each type for a step. */
export const annotationsPerLevel = 10

/** One annotation. */
export interface Annotated {
  readonly finding: Finding
  /** The same fault in other places, for which there is no annotation. */
  readonly alike: readonly Finding[]
}

export interface Budgeted {
  readonly annotated: readonly Annotated[]
  /** Those without an annotation of their own. */
  readonly leftOut: readonly Finding[]
}

/**
 * Where not all fit, faults on changed lines come first, and of them one place of each fault before the second of any.
 * Places that are left out are told of in the last annotation of the same fault.
 *
 * @param findings of one level
 */
export function withinBudget(findings: readonly Finding[], isChanged: (finding: Finding) => boolean): Budgeted {
  const changed = findings.filter(isChanged)
  const others = findings.filter((finding) => !isChanged(finding))
  const order = [...changed, ...others]
  const chosen = new Set([...eachFaultFirst(changed), ...eachFaultFirst(others)].slice(0, annotationsPerLevel))
  const annotated = order.filter((finding) => chosen.has(finding))
  const leftOut = order.filter((finding) => !chosen.has(finding))
  const lastOfFault = new Map(annotated.map((finding) => [faultOf(finding), finding]))
  const alike = grouped(leftOut, (finding) => {
    const last = lastOfFault.get(faultOf(finding))
    return last === undefined ? [] : [last]
  })
  return { annotated: annotated.map((finding) => ({ finding, alike: alike.get(finding) ?? [] })), leftOut }
}

/** The first place of each fault, then all others. */
function eachFaultFirst(findings: readonly Finding[]): readonly Finding[] {
  const firstOfFault = new Map(findings.toReversed().map((finding) => [faultOf(finding), finding]))
  const first = new Set(firstOfFault.values())
  return [...findings.filter((one) => first.has(one)), ...findings.filter((one) => !first.has(one))]
}

function faultOf({ rule, message }: Finding): string {
  return JSON.stringify([rule, message])
}
