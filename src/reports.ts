/** What the check reports by itself: of files, and of what is deployed. */
import type { Evaluated } from './deployment.js'
import type { Discovery } from './discover/discover.js'
import { unreadableFiles } from './discover/file-counts.js'
import type { TemplateProblem } from './evaluate/template.js'
import { clipPath } from './model/clip.js'
import type { Level, Reported } from './model/finding.js'
import { type Site, siteKey } from './model/location.js'
import type { Cause } from './model/value.js'
import type { Policy } from './policy/policy.js'
import { findRule } from './rules/rules.js'
import { levelOf } from './rules/support/judge.js'

/** @param nameProblems see Deployments */
export function fileReports(
  discovery: Discovery,
  nameProblems: readonly TemplateProblem[],
  policy: Policy,
): readonly Reported[] {
  const templatesOfOthers = new Set<string>()
  const unreadable = unreadableFiles(discovery).flatMap(({ site, reason, isTemplateOfOthers }) => {
    // Each of its placeholders is a problem, and one tells what it is.
    if (isTemplateOfOthers && templatesOfOthers.has(site.source.path)) return []
    if (isTemplateOfOthers) templatesOfOthers.add(site.source.path)
    const hint = isTemplateOfOthers ? " It is another tool's template: check the file that the tool makes of it." : ''
    const message = `This file cannot be analysed from here: ${reason}.${hint}`
    return analysisReport('unreadable-file', site, message, policy, isTemplateOfOthers ? 'notice' : undefined)
  })
  const missing = discovery.missing.map(({ site, written, excuse, meant }) => {
    if (excuse !== null) {
      return analysisReport(
        'undecided',
        site,
        `Cannot be decided: ${excuse}. Waiting for it: invalid-template.`,
        policy,
      )
    }
    const why = written.includes('\\')
      ? "Bicep takes no '\\' in a path."
      : 'Upper and lower case are different on Linux.'
    const hint = meant === null ? '' : ` Did you mean '${meant}'? ${why}`
    const message = `There is no file '${clipPath(written)}'; the path is relative to this file.${hint}`
    return analysisReport('invalid-template', site, message, policy)
  })
  const names = [...discovery.rings, ...nameProblems].map((problem) => refusedReports(problem, policy))
  const unusable = discovery.unusable.map((cause) => unseenReports(cause, policy))
  return [...unreadable, ...[...missing, ...names, ...unusable].flat()]
}

/** @param faults what is wrong at these places is told already, and what is behind them needs no word of its own */
export function deploymentReports(
  { deployment, problems, bounds, unfollowed }: Evaluated,
  policy: Policy,
  faults: ReadonlySet<string>,
): readonly Reported[] {
  const refused = problems().flatMap((problem) => refusedReports(problem, policy, problem.level))
  const behindBounds = bounds().flatMap((bound) => unseenReports(bound, policy))
  const unseen = unfollowed.filter(({ cause }) => !faults.has(siteKey(cause.origin)))
  const notThere = unseen.flatMap(({ cause, place }) =>
    unseenReports(cause, policy).map(({ report, ...rest }) => ({
      ...rest,
      report: { ...report, related: [{ site: place, message: 'what is deployed here' }] },
    })),
  )
  return [...refused, ...behindBounds, ...notThere].map((one) => ({ ...one, deployment }))
}

/** Of what Azure refuses before it deploys anything. */
function refusedReports(
  { site, message, related = [] }: TemplateProblem,
  policy: Policy,
  level?: Level,
): readonly Reported[] {
  const reports = analysisReport('invalid-template', site, message, policy, level)
  return reports.map((one) => ({ ...one, report: { ...one.report, related } }))
}

/** Of clusters that may be there and that nobody sees. */
function unseenReports({ origin, reason }: Cause, policy: Policy): readonly Reported[] {
  const message = `Cannot be decided: ${reason}. Waiting for it: all rules on what is behind it.`
  return analysisReport('undecided', origin, message, policy)
}

/** A report of the pipeline itself; none where its rule is off. */
export function analysisReport(
  id: string,
  site: Site,
  message: string,
  policy: Policy,
  ofThisCase?: Level,
): readonly Reported[] {
  const rule = findRule(id)
  const setting = policy.settingOf(id)
  if (rule === undefined || setting === null) return []
  const level = levelOf(rule, setting.level, ofThisCase)
  return [
    {
      report: { rule: id, level, message, site, related: [], fix: null },
      subject: null,
      deployment: null,
      suppressed: null,
    },
  ]
}

/** Where reports are that are more than notices. */
export function placesOfFaults(reports: readonly Reported['report'][]): ReadonlySet<string> {
  return new Set(reports.filter(({ level }) => level !== 'notice').map(({ site }) => siteKey(site)))
}
