/** The exceptions of all layers, held to what the policy asks of them. */
import type { Layer } from './layers.js'
import type { Exception } from './policy.js'
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
}

/** A file that is extended twice counts once. */
export function composeExceptions(
  layers: readonly Layer[],
  context: ExceptionContext,
): { readonly exceptions: readonly Exception[]; readonly problems: readonly PolicyProblem[] } {
  const files = new Map(layers.flatMap((layer) => (layer.kind === 'file' ? [[layer.file, layer.path] as const] : [])))
  const problems: PolicyProblem[] = []
  const exceptions = [...files].flatMap(([file, path]) =>
    file.exceptions.map((exception) => {
      for (const [site, message] of faultsOf(exception, context)) problems.push(problemAt(site.source, site, message))
      return { ...exception, isOwn: isOfRepository(path) }
    }),
  )
  return { exceptions, problems }
}

/** What later files say wins. */
export function suppressionsOf(files: readonly PolicyFile[], defaults: SuppressionRules): SuppressionRules {
  return Object.assign({}, defaults, ...files.map(({ suppressions }) => suppressions))
}

function isOfRepository(path: string): boolean {
  return !/^(?:github:|\.\.?\/\.\.\/|\.\.\/|\/|[A-Za-z]:)/.test(path)
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
