/** Whether an exception speaks of what is reported. */
import type { Reported } from '../model/finding.js'
import type { Subject } from '../model/subject.js'
import { matchesCluster, matchesFile, matchesPlace } from '../policy/match.js'
import type { Exception } from '../policy/policy.js'
import { inEveryView } from '../rules/support/view.js'

export interface ExceptionContext {
  readonly subjects: readonly Subject[]
  /** OWNER/NAME; null where nobody knows it. */
  readonly repository: string | null
}

/** Only where that is certain: an exception whose name or schema meets something unknown does not match. */
export function isExcepted(
  { report, subject, deployment }: Reported,
  { match }: Exception,
  context: ExceptionContext,
): boolean {
  const { subjects, repository } = context
  const own = subject === null ? undefined : subjects[subject]
  if (own === undefined) {
    const asksForCluster = match.name !== null || match.cluster !== null
    return !asksForCluster && matchesFile(match, report.site.source.path, deployment, repository).is === 'yes'
  }
  if (matchesPlace(match, own, repository).is !== 'yes') return false
  const { results, isComplete } = inEveryView(own, (view) => matchesCluster(match, own, view))
  return isComplete && results.every(({ is }) => is === 'yes')
}
