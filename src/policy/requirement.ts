/** An organisation's own rule: a JSON Schema that config files or clusters have to fit. */
import type { Level } from '../model/finding.js'
import type { Mark } from '../model/located.js'
import { type Site, siteKey } from '../model/location.js'
import type { Subject } from '../model/subject.js'
import { and, no, type Verdict, yes } from '../model/verdict.js'
import type { AskedRule } from '../rules/define-rule.js'
import { type Judgement, judge, silent } from '../rules/support/judge.js'
import { type Match, matchesCluster, matchesPlace } from './match.js'
import { violationMessage } from './requirement-message.js'
import { decisionByAjv, type PolicySchema } from './schema/policy-schema.js'
import { type Failure, failureOf, phrase } from './schema/schema.js'
import {
  certainVerdict,
  instanceFor,
  knownInstanceFor,
  type SchemaTarget,
  type SubjectView,
} from './subject-instance.js'

export interface Requirement {
  /** `owner/name` */
  readonly id: string
  readonly level: Level
  /** In the organisation's words, with `{found}` and its like; null: ours. */
  readonly message: string | null
  /** Address of the organisation's page. */
  readonly docs: string | null
  readonly match: Match
  readonly on: SchemaTarget
  readonly schema: PolicySchema
  /** Its id in the policy file. */
  readonly site: Site
}

export interface RequirementContext {
  /** Today, `YYYY-MM-DD`. */
  readonly asOf: string
  /** OWNER/NAME; null where nobody knows it. */
  readonly repository: string | null
}

/** Like `judge` for a built-in rule: certain where every completion of what is unknown says the same. */
export function judgeRequirement(requirement: Requirement, subject: Subject, context: RequirementContext): Judgement {
  if (requirement.on === 'cluster' && subject.kind !== 'cluster') return silent
  if ((requirement.on === 'upstream') !== (subject.kind === 'upstream-config')) return silent
  if (matchesPlace(requirement.match, subject, context.repository).is === 'no') return silent
  if (isCertainlyValid(requirement, subject)) return silent
  const rule = ruleOf(requirement, subject, context)
  const { reports, missing } = judge(rule, subject, { level: requirement.level, options: {} }, context.asOf)
  return { reports: reports.map((report) => ({ ...report, docs: requirement.docs })), missing }
}

/** The common case, without going through worlds. */
function isCertainlyValid({ on, schema }: Requirement, subject: Subject): boolean {
  const decided = decisionByAjv(schema, knownInstanceFor(on, subject))
  return decided ?? certainVerdict(on, subject, schema.schema.verdict)?.is === 'yes'
}

function ruleOf(requirement: Requirement, subject: Subject, { repository }: RequirementContext): AskedRule {
  const { id, level, match } = requirement
  return {
    id,
    level,
    summary: id,
    alsoUpstream: true,
    on: 'subject',
    check({ config, cluster, report, undecided }) {
      const view = { config, cluster }
      const { verdict, failures } = opinionOn(requirement, subject, view)
      if (verdict.is === 'yes') return
      const applies = and(matchesPlace(match, subject, repository), matchesCluster(match, subject, view))
      if (applies.is === 'no') return
      if (verdict.is === 'unknown') undecided(and(verdict, applies))
      else if (applies.is === 'unknown') undecided(applies)
      else
        for (const [at, message] of messagesByPlace(failures, (one) =>
          violationMessage(requirement, one, subject, view),
        )) {
          report(at, message)
        }
    },
  }
}

/** One message for each place: several missing properties are missed at the same one. */
function messagesByPlace(
  failures: readonly Failure[],
  messageOf: (failure: Failure) => string,
): readonly (readonly [at: Mark, message: string])[] {
  const byPlace = new Map<string, { readonly at: Mark; readonly messages: Set<string> }>()
  for (const failure of failures) {
    const place = siteKey(failure.at.site)
    const entry = byPlace.get(place) ?? { at: failure.at, messages: new Set() }
    entry.messages.add(messageOf(failure))
    byPlace.set(place, entry)
  }
  return [...byPlace.values()].map(({ at, messages }) => [at, [...messages].join(' ')])
}

interface Opinion {
  readonly verdict: Verdict
  /** Why it is certainly not valid. */
  readonly failures: readonly Failure[]
}

function opinionOn({ on, schema }: Requirement, subject: Subject, view: SubjectView): Opinion {
  const instance = instanceFor(on, view)
  if (instance === null) return { verdict: yes, failures: [] }
  const decided = decisionByAjv(schema, knownInstanceFor(on, subject))
  const verdict = schema.schema.verdict(instance)
  if (verdict.is === 'no') return { verdict, failures: schema.schema.failures(instance) }
  if (decided !== false) return { verdict, failures: [] }
  return { verdict: no, failures: [failureOf(instance, phrase('what the schema of the rule allows'))] }
}
