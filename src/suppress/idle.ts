/** Why a comment, or metadata, does nothing. */
import { hygieneRules } from '../policy/compose-exceptions.js'
import { mandatoryText } from '../policy/mandatory.js'
import type { Policy } from '../policy/policy.js'
import { latestEnd } from '../policy/suppression-rules.js'
import { meant } from '../policy/wording.js'
import type { Ignore } from './ignore.js'

export interface IdleContext {
  readonly policy: Policy
  /** Today, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** What it cannot suppress, in the policy's words; null: its rule is not mandatory. */
export function whyRefused({ rule, fault }: Ignore, { policy }: IdleContext): string | null {
  const mandates = rule === null || fault !== null ? undefined : policy.mandates.get(rule)
  return rule === null || mandates === undefined ? null : mandatoryText(rule, mandates)
}

/** null: it suppresses what it covers until it ends. */
export function whyIdle(ignore: Ignore, { policy, asOf }: IdleContext): string | null {
  const { fault, rule, expires, what } = ignore
  const { inline, requireExpiry } = policy.suppressions
  if (fault !== null) return fault
  const refusal = whyRefused(ignore, { policy, asOf })
  if (refusal !== null) return refusal
  if (!inline) return "the policy allows none in files ('inline' of 'suppressions'); write an exception instead"
  if (rule !== null && !policy.ruleIds.has(rule)) return `there is no rule '${rule}'.${meant(rule, policy.ruleIds)}`
  if (rule !== null && hygieneRules.includes(rule)) return `nothing suppresses '${rule}'`
  if (expires === null) {
    if (!requireExpiry) return null
    return what === 'comment'
      ? 'the policy asks for an end, which a comment cannot have; write an exception instead'
      : "the policy asks for an end, and it has no 'expires'"
  }
  const latest = latestEnd(policy.suppressions, asOf)
  return latest !== null && expires > latest ? `it ends on ${expires}; the policy allows ${latest} at the latest` : null
}
