/** What another policy would report otherwise. */
import { counts, type Finding } from '../model/finding.js'
import { hygieneRules } from '../policy/compose-exceptions.js'
import { plural } from './report.js'

export interface PolicyChange {
  /** What would count and does not. */
  readonly more: readonly Finding[]
  /** What counts and would not. */
  readonly fewer: readonly Finding[]
}

export function policyChange(now: readonly Finding[], then: readonly Finding[]): PolicyChange {
  const [counting, wouldCount] = [now.filter(counts), then.filter(counts)]
  return { more: without(wouldCount, counting), fewer: without(counting, wouldCount) }
}

function without(some: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(keyOf))
  return some.filter((finding) => !known.has(keyOf(finding)))
}

/**
 * Another level, or other words of an organisation's, are another finding. What stands in the policy itself is the same
 * wherever the other policy has it.
 */
function keyOf({ rule, level, message, place, fingerprint }: Finding): string {
  const where = hygieneRules.includes(rule) ? fingerprint : place
  return JSON.stringify([rule, level, message, where])
}

/** In a sentence; nothing where there is no other policy. */
export function changeText({ policyChange }: { readonly policyChange?: PolicyChange | null }): readonly string[] {
  if (policyChange == null) return []
  const { more, fewer } = policyChange
  const isSame = more.length + fewer.length === 0
  const outcome = isSame
    ? 'the same is reported'
    : `${plural(more.length, 'finding')} more would count, and ${fewer.length} fewer`
  return [`What is checked out has another policy or baseline than the branch that judges it. By its own, ${outcome}.`]
}
