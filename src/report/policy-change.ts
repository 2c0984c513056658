/** What another policy would report otherwise. */
import { counts, type Finding } from '../model/finding.js'

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

/** Another level, or other words of an organisation's, are another finding. */
function keyOf({ rule, level, message, place }: Finding): string {
  return JSON.stringify([rule, level, message, place])
}

/** In a sentence; nothing where there is no other policy. */
export function changeText({ policyChange }: { readonly policyChange?: PolicyChange | null }): readonly string[] {
  if (policyChange == null) return []
  const { more, fewer } = policyChange
  const outcome =
    more.length + fewer.length === 0 ? 'the same is reported' : `${more.length} findings come and ${fewer.length} go`
  return [`This change brings another policy or baseline, which counts once it is merged: by that, ${outcome}.`]
}
