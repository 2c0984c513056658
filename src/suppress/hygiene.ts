/** What is wrong with exceptions, comments and metadata: past their end, refused, without effect, matching nothing. */

import { addDays } from '../azure/calendar-date.js'
import type { Base } from '../changes/base.js'
import { changeRule } from '../changes/change-reports.js'
import type { Reported } from '../model/finding.js'
import { type Attempt, mandatoryText } from '../policy/mandatory.js'
import type { Exception, Policy } from '../policy/policy.js'
import { isOver } from '../policy/suppression-rules.js'
import { analysisReport } from '../reports.js'
import type { Baseline } from './baseline-file.js'
import { whyIdle, whyRefused } from './idle.js'
import type { Ignore } from './ignore.js'
import type { Suppressed, SuppressionContext } from './suppress.js'

export interface HygieneContext extends SuppressionContext {
  readonly baseline: Baseline | null
  readonly base: Base | null
}

/**
 * @param isComplete everything was looked at and understood: what matches nothing now is of no use
 */
export function hygieneReports(
  { reported, used }: Suppressed,
  context: HygieneContext,
  isComplete: boolean,
): readonly Reported[] {
  const { policy, ignores, baseline, base } = context
  const attempts = [...policy.attempts, ...attemptsIn(baseline, policy)].flatMap(({ site, message }) =>
    analysisReport('policy-mandatory', site, message, policy),
  )
  if (policy.exceptions.length === 0 && ignores.length === 0) return attempts
  // A rule that could not decide may still come to need its exception.
  const waiting = new Set(reported.flatMap(({ report }) => report.waiting ?? []))
  if (base === null) waiting.add(changeRule)
  const isUnused = (one: Exception | Ignore) =>
    isComplete && !used.has(one) && (one.rule === null || !waiting.has(one.rule))
  return [
    ...attempts,
    ...policy.exceptions.flatMap((exception) =>
      ofException(exception, context, used.has(exception), isUnused(exception)),
    ),
    ...ignores.flatMap((ignore) => ofIgnore(ignore, context, isUnused(ignore))),
  ]
}

function ofException(
  exception: Exception,
  { policy, asOf }: SuppressionContext,
  isUsed: boolean,
  isUnused: boolean,
): readonly Reported[] {
  const { rule, match, reason, expires, site, isOwn } = exception
  if (isOver(expires, asOf)) {
    // Whoever inherits it and does not need it has nothing to mend.
    const message = `The exception for '${rule}' (${reason}) ended on ${expires}: since ${dayAfter(expires)} what it speaks of counts again. Mend that, or give the exception another end.`
    return isUsed || isOwn ? analysisReport('exception-expired', site, message, policy) : []
  }
  if (!isOwn || !isUnused) return []
  const asksForCluster = match.name !== null || match.cluster !== null
  const hint = asksForCluster ? ' A cluster whose name or properties are not known is not matched.' : ''
  const message = `The exception for '${rule}' (${reason}) matches nothing: strike it, or correct 'match'.${hint}`
  return analysisReport('exception-unused', site, message, policy)
}

function ofIgnore(ignore: Ignore, context: SuppressionContext, isUnused: boolean): readonly Reported[] {
  const { policy, asOf } = context
  const { site, what, rule, expires } = ignore
  const refusal = whyRefused(ignore, context)
  if (refusal !== null)
    return analysisReport('policy-mandatory', site, `${refusal}: this ${what} does nothing.`, policy)
  const idle = whyIdle(ignore, context)
  if (idle !== null) {
    return analysisReport('exception-unused', site, `This ${what} suppresses nothing: ${withEnd(idle)}`, policy)
  }
  if (isOver(expires, asOf)) {
    const message = `This ${what} for '${rule}' ended on ${expires}: since ${dayAfter(expires)} what it speaks of counts again.`
    return analysisReport('exception-expired', site, message, policy)
  }
  if (!isUnused) return []
  const where = what === 'comment' ? 'in the line that it speaks of' : 'of this resource'
  const message = `This ${what} suppresses nothing: '${rule}' reports nothing ${where}. Strike it.`
  return analysisReport('exception-unused', site, message, policy)
}

/** Of a baseline's entries for a mandatory rule the first is told, and how many there are. */
function attemptsIn(baseline: Baseline | null, { mandates }: Policy): readonly Attempt[] {
  return [...mandates].flatMap(([rule, mandate]) => {
    const entries = baseline?.entries.filter((entry) => entry.rule === rule) ?? []
    const [first] = entries
    if (first === undefined) return []
    const what = entries.length === 1 ? 'this entry does' : `this entry and others (${entries.length} in all) do`
    return [{ site: first.site, message: `${mandatoryText(rule, mandate)}: ${what} nothing.` }]
  })
}

function dayAfter(expires: string | null): string {
  return expires === null ? '' : addDays(expires, 1)
}

function withEnd(sentence: string): string {
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`
}
