/**
 * ARM JSON that the compiler has made of the Bicep beside it: what both have is one finding, at the Bicep; what only the
 * JSON has tells that it is out of date, where all of the Bicep is there.
 */
import type { Compiled } from './deployments.js'
import type { Reported } from './model/finding.js'
import { grouped } from './model/grouped.js'
import { siteKey } from './model/location.js'

/** What is reported of a deployment, and of which of its clusters. */
export interface ReportedOf {
  readonly reported: Reported
  /** The cluster's name; null: it is not known, or this is about no cluster. */
  readonly cluster: string | null
}

/**
 * @param found all that is reported
 * @param compared what is reported of Bicep that is not deployed, only compared with its JSON
 */
export function mergeCompiled(
  found: readonly ReportedOf[],
  compared: readonly ReportedOf[],
  compiled: readonly Compiled[],
): readonly Reported[] {
  if (compiled.length === 0) return found.map(({ reported }) => reported)
  const byDeployment = grouped([...found, ...compared], ({ reported: { deployment } }) =>
    deployment === null ? [] : [deployment],
  )
  const instead = new Map<Reported, readonly Reported[]>()
  for (const pair of compiled) {
    const ofJson = byDeployment.get(pair.json.deployment) ?? []
    const ofBicep = byDeployment.get(pair.bicep.deployment) ?? []
    for (const [one, same] of matched(ofJson, ofBicep)) mergeOne(one, same, pair, instead)
  }
  return found.flatMap(({ reported }) => instead.get(reported) ?? [reported])
}

/** @param instead what takes the place of a report; here it is decided for `one`, and for `same` */
function mergeOne(
  one: Reported,
  same: Reported | null,
  { bicep, isDeployed, isNamed }: Compiled,
  instead: Map<Reported, readonly Reported[]>,
): void {
  if (same === null) {
    // What is behind a module that is not there the compiler has seen, and we have not.
    const isTold = one.report.rule !== 'undecided' && bicep.isAllThere()
    if (isTold) instead.set(one, [outOfDate(one, bicep.deployment.template)])
    return
  }
  const [shown = same] = instead.get(same) ?? []
  const merged = withRelated(shown, one)
  if (isDeployed) {
    instead.set(same, [merged])
    instead.set(one, [{ ...one, report: merged.report, suppressed: same.suppressed }])
  } else {
    // A module is judged through its callers, and so is what is compiled from it, unless something deploys that.
    const own = siteKey(one.report.site) === siteKey(same.report.site) ? one : { ...one, report: merged.report }
    instead.set(one, isNamed ? [own] : [])
  }
}

/**
 * Each report of the JSON with the same one of the Bicep: of the same cluster at the same place, else with the same
 * words, or with the same rules that wait for something. Each of the Bicep's is the same as one of them.
 */
function matched(
  ofJson: readonly ReportedOf[],
  ofBicep: readonly ReportedOf[],
): readonly (readonly [one: Reported, same: Reported | null])[] {
  const left = new Set(ofBicep)
  const same = new Map<ReportedOf, ReportedOf>()
  for (const keyOf of [placeKey, wordsKey]) {
    const byKey = grouped(left, (one) => [keyOf(one)])
    for (const one of ofJson) {
      const found = same.has(one) ? undefined : byKey.get(keyOf(one))?.find((other) => left.has(other))
      if (found === undefined) continue
      same.set(one, found)
      left.delete(found)
    }
  }
  return ofJson.map((one) => [one.reported, same.get(one)?.reported ?? null])
}

function placeKey({ reported: { report }, cluster }: ReportedOf): string {
  return JSON.stringify([report.rule, cluster, siteKey(report.site)])
}

function wordsKey({ reported: { report }, cluster }: ReportedOf): string {
  const { rule, message } = report
  return JSON.stringify([
    rule,
    cluster,
    rule === 'undecided' ? message.slice(message.lastIndexOf('. Waiting for it')) : message,
  ])
}

function withRelated(bicep: Reported, json: Reported): Reported {
  const { report } = bicep
  const related = { site: json.report.site, message: 'the same in the compiled JSON' }
  return { ...bicep, report: { ...report, related: [...report.related, related] } }
}

function outOfDate(json: Reported, bicep: string): Reported {
  const message = `${json.report.message} ${bicep} does not have this: the JSON is out of date, compile it again.`
  return { ...json, report: { ...json.report, message } }
}
