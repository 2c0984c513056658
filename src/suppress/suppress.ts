/**
 * Which of the reports do not count, and why: exceptions of the policy, comments and metadata in the files. What is
 * suppressed stays in every report. And what is wrong with the exceptions and comments themselves.
 */

import type { Reported, Suppression } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import { placeOf } from '../model/location.js'
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
  const { reported: suppressed, used } = suppressEach(reported, context)
  return { reported: withoutRepetitions(suppressed), used }
}

/** What stands by for a report that is suppressed is said now; the rest says a fault twice. */
function withoutRepetitions(reported: readonly Reported[]): readonly Reported[] {
  if (reported.every(({ report }) => report.unless === undefined)) return reported
  const key = (rule: string, { subject, deployment }: Reported) => JSON.stringify([rule, subject, deployment])
  const counting = new Set(reported.flatMap((one) => (one.suppressed === null ? [key(one.report.rule, one)] : [])))
  return reported.filter((one) => !one.report.unless?.some((rule) => counting.has(key(rule, one))))
}

function suppressEach(reported: readonly Reported[], context: SuppressionContext): Suppressed {
  const { policy, ignores } = context
  const used = new Set<Exception | Ignore>()
  if (policy.exceptions.length === 0 && ignores.length === 0) return { reported, used }
  const exceptions = grouped(policy.exceptions, ({ rule }) => [rule])
  const working = ignores.filter((ignore) => whyIdle(ignore, context) === null)
  const inFiles = grouped(working, ({ rule, covers }) => keysOf(covers).map((key) => `${rule} ${key}`))
  const suppressed = reported.map((one): Reported => {
    const { rule, site } = one.report
    const speaking = [
      ...(exceptions.get(rule) ?? []).filter((exception) => isExcepted(one, exception, context)),
      ...(inFiles.get(`${rule} ${lineKey(site.source.path, placeOf(site).line)}`) ?? []),
      ...(inFiles.get(`${rule} ${one.subject}`) ?? []),
    ]
    for (const each of speaking) used.add(each)
    // The first that is still good.
    const holding = speaking.find(({ expires }) => !isOver(expires, context.asOf))
    return holding === undefined ? one : { ...one, suppressed: suppressionBy(holding) }
  })
  return { reported: suppressed, used }
}

function keysOf(covers: Ignore['covers']): readonly string[] {
  return covers.kind === 'line' ? [lineKey(covers.file, covers.line)] : [...covers.subjects].map(String)
}

function lineKey(file: string, line: number): string {
  return JSON.stringify([file, line])
}

function suppressionBy(one: Exception | Ignore): Suppression {
  const { file, line } = placeOf(one.site)
  const by = 'what' in one ? 'inline' : 'exception'
  return { by, file, line, reason: one.reason ?? '', expires: one.expires }
}
