/** The exceptions of all layers, held to what the policy asks of them. */
import type { Layer } from './layers.js'
import { type Attempt, mandatoryText } from './mandatory.js'
import { isOfRepository } from './own-files.js'
import type { Exception, Policy } from './policy.js'
import { type PolicyProblem, problemAt } from './problem.js'
import type { WrittenException } from './read-exceptions.js'
import type { PolicyFile } from './read-policy-file.js'
import { latestEnd, type SuppressionRules } from './suppression-rules.js'
import { meant } from './wording.js'

/** They speak of exceptions themselves: who does not want to hear it sets their level. */
export const hygieneRules: readonly string[] = ['exception-expired', 'exception-unused', 'policy-mandatory']

export interface ExceptionContext {
  readonly suppressions: SuppressionRules
  /** Today, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The ids of all rules; null where some may be in a policy that could not be had. */
  readonly ruleIds: ReadonlySet<string> | null
  readonly mandates: Policy['mandates']
}

export interface ComposedExceptions {
  /** Those that hold. */
  readonly exceptions: readonly Exception[]
  /** Those that do not, because their rule is mandatory. */
  readonly attempts: readonly Attempt[]
  readonly problems: readonly PolicyProblem[]
}

/** A file that is extended twice counts once. */
export function composeExceptions(layers: readonly Layer[], context: ExceptionContext): ComposedExceptions {
  const files = new Map(layers.flatMap((layer) => (layer.kind === 'file' ? [[layer.file, layer.path] as const] : [])))
  const problems: PolicyProblem[] = []
  const attempts: Attempt[] = []
  const exceptions = [...files].flatMap(([file, path]) =>
    file.exceptions.flatMap((exception) => {
      for (const [site, message] of faultsOf(exception, context)) problems.push(problemAt(site.source, site, message))
      const mandates = context.mandates.get(exception.rule) ?? []
      if (mandates.every(({ above }) => above.has(path))) return [{ ...exception, isOwn: isOfRepository(path) }]
      const message = `${mandatoryText(exception.rule, mandates)}: this exception does nothing.`
      attempts.push({ site: exception.site, message })
      return []
    }),
  )
  return { exceptions, attempts, problems }
}

/** What later files say wins. */
export function suppressionsOf(files: readonly PolicyFile[], defaults: SuppressionRules): SuppressionRules {
  return Object.assign({}, defaults, ...files.map(({ suppressions }) => suppressions))
}

type Fault = readonly [WrittenException['site'], message: string]

function faultsOf(exception: WrittenException, { suppressions, asOf, ruleIds }: ExceptionContext): readonly Fault[] {
  const { rule, ruleSite, expires, expiresSite } = exception
  const faults: Fault[] = []
  if (hygieneRules.includes(rule)) {
    faults.push([ruleSite, `There are no exceptions for '${rule}'; give the rule another level under 'rules'.`])
  } else if (ruleIds !== null && !ruleIds.has(rule)) {
    faults.push([ruleSite, `There is no rule '${rule}'.${meant(rule, ruleIds)}`])
  }
  if (expires === null) {
    const message = "This exception has no 'expires'; 'suppressions' asks for one with 'require-expiry'."
    return suppressions.requireExpiry ? [...faults, [expiresSite, message]] : faults
  }
  const latest = latestEnd(suppressions, asOf)
  if (latest !== null && expires > latest) {
    const message = `'expires' is ${expires}; 'max-days' of 'suppressions' allows ${latest} at the latest, ${suppressions.maxDays} days from ${asOf}.`
    faults.push([expiresSite, message])
  }
  return faults
}
