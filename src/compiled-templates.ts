/**
 * ARM JSON that the compiler has made of the Bicep beside it: what both have is one finding, at the Bicep; what only the
 * JSON has tells that it is out of date.
 */
import type { Reported } from './model/finding.js'

/**
 * @param compared what is reported of the Bicep under the parameters of its JSON, where it is not deployed with them
 * @param bicepOf the path of the Bicep, by the path of its JSON
 */
export function mergeCompiled(
  reported: readonly Reported[],
  compared: readonly Reported[],
  bicepOf: ReadonlyMap<string, string>,
): readonly Reported[] {
  if (bicepOf.size === 0) return reported
  const own = reported.filter((one) => originalOf(one, bicepOf) === null)
  const ofBicep = indexed(own)
  const elsewhere = indexed(compared)
  const alsoInJson = new Map<Reported, Reported>()
  const ofJson = reported.flatMap((one): readonly Reported[] => {
    const bicep = originalOf(one, bicepOf)
    if (bicep === null) return []
    const same = find(one, bicep, ofBicep)
    if (same !== null) {
      if (!alsoInJson.has(same)) alsoInJson.set(same, withRelated(same, one))
      const { report, suppressed } = alsoInJson.get(same) ?? same
      return [{ ...one, report, suppressed }]
    }
    // A module is judged through its callers, and so is what is compiled from it.
    const isJudgedByCallers = one.deployment?.parameters === null && compared.length > 0
    if (find(one, bicep, elsewhere) !== null) return isJudgedByCallers ? [] : [one]
    return one.report.rule === 'undecided' ? [one] : [outOfDate(one, bicep)]
  })
  return [...own.map((one) => alsoInJson.get(one) ?? one), ...ofJson]
}

/** The path of the Bicep that a report's JSON is compiled from; null: it is about something else. */
function originalOf({ deployment }: Reported, bicepOf: ReadonlyMap<string, string>): string | null {
  return deployment === null ? null : (bicepOf.get(deployment.template) ?? null)
}

type Index = ReadonlyMap<string, Reported>

function indexed(reported: readonly Reported[]): Index {
  const index = new Map<string, Reported>()
  for (const one of reported) {
    if (one.deployment === null) continue
    for (const key of keysOf(one, one.deployment.template)) if (!index.has(key)) index.set(key, one)
  }
  return index
}

function find(one: Reported, template: string, index: Index): Reported | null {
  for (const key of keysOf(one, template)) {
    const found = index.get(key)
    if (found !== undefined) return found
  }
  return null
}

/** The same at the same place, the same words, or the same rules that wait for something. */
function keysOf({ report, deployment }: Reported, template: string): readonly string[] {
  const { rule, message, site } = report
  const own = [template, deployment?.parameters ?? null, rule]
  const waiting = rule === 'undecided' ? message.slice(message.lastIndexOf('. Waiting for it')) : message
  return [
    JSON.stringify([...own, 'at', site.source.path, site.start, site.end]),
    JSON.stringify([...own, 'says', waiting]),
  ]
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
