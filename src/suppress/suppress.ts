/**
 * Which of the reports do not count, and why: exceptions of the policy, comments and metadata in the files. What is
 * suppressed stays in every report. And what is wrong with the exceptions and comments themselves.
 */

import type { Reported, Suppression } from '../model/finding.js'
import { placeOf, type Site } from '../model/location.js'
import type { Subject } from '../model/subject.js'
import type { Exception, Policy } from '../policy/policy.js'
import { isOver } from '../policy/suppression-rules.js'
import { isExcepted } from './exceptions.js'
import { whyIdle } from './idle.js'
import type { Ignore } from './ignore.js'

export interface SuppressionContext {
  readonly policy: Policy
  readonly subjects: readonly Subject[]
  /** Comments and metadata. */
  readonly ignores: readonly Ignore[]
  /** Today, `YYYY-MM-DD`. */
  readonly asOf: string
  /** OWNER/NAME; null where nobody knows it. */
  readonly repository: string | null
}

export interface Suppressed {
  readonly reported: readonly Reported[]
  /** Exceptions, comments and metadata that speak of something that is reported. */
  readonly used: ReadonlySet<Exception | Ignore>
}

export function suppress(reported: readonly Reported[], context: SuppressionContext): Suppressed {
  const { policy, ignores } = context
  const used = new Set<Exception | Ignore>()
  if (policy.exceptions.length === 0 && ignores.length === 0) return { reported, used }
  const working = ignores.filter((ignore) => whyIdle(ignore, context) === null)
  return { used, reported: reported.map((one) => ({ ...one, suppressed: suppressionOf(one, context, working, used) })) }
}

/** All that speak of it are used; the first that is still good suppresses it. */
function suppressionOf(
  one: Reported,
  context: SuppressionContext,
  ignores: readonly Ignore[],
  used: Set<Exception | Ignore>,
): Suppression | null {
  const { policy, asOf } = context
  const exceptions = policy.exceptions.filter(
    (exception) => exception.rule === one.report.rule && isExcepted(one, exception, context),
  )
  const comments = ignores.filter(({ rule, covers }) => rule === one.report.rule && covers(one))
  for (const each of [...exceptions, ...comments]) used.add(each)
  const exception = exceptions.find(({ expires }) => !isOver(expires, asOf))
  if (exception !== undefined) return suppressionBy('exception', exception.site, exception)
  const comment = comments.find(({ expires }) => !isOver(expires, asOf))
  return comment === undefined ? null : suppressionBy('inline', comment.site, comment)
}

function suppressionBy(
  by: Suppression['by'],
  site: Site,
  { reason, expires }: { readonly reason: string | null; readonly expires: string | null },
): Suppression {
  const { file, line } = placeOf(site)
  return { by, file, line, reason: reason ?? '', expires }
}
