/** `--format json`: docs/output.md and docs/output.schema.json describe it; it is a promise. */
import { factsDate } from '../azure/api-versions.js'
import type { SettingChange } from '../changes/changes.js'
import type { Finding, PlacedFix, RelatedPlace } from '../model/finding.js'
import type { Place } from '../model/location.js'
import { toolName, toolVersion } from '../project.js'
import { countsOf, isFailure, type Report } from './report.js'

export const schemaVersion = 1

export function toJson(report: Report): string {
  return `${JSON.stringify(jsonReport(report), null, 2)}\n`
}

/** The report as plain data. */
export function jsonReport(report: Report): object {
  const { result, failOn, policy } = report
  const { clusters, configs, upstreamConfigs, cliCalls, ...levels } = countsOf(result)
  return {
    schemaVersion,
    tool: { name: toolName, version: toolVersion },
    asOf: result.asOf,
    factsDate,
    verdict: isFailure(report) ? 'failure' : 'success',
    failOn,
    complete: result.isAnalysed,
    repository: result.repository,
    policy,
    baseline: baselineJson(result),
    counts: { files: result.files, configs, clusters, upstreamConfigs, cliCalls, ...levels },
    subjects: result.subjects,
    changes: (result.changes?.settings ?? []).map(changeJson),
    leftOut: result.leftOut,
    findings: result.findings.map(findingJson),
  }
}

function baselineJson({ baseline }: Report['result']): object | null {
  return baseline === null ? null : { ...baseline, solved: baseline.solved.map(({ fingerprint }) => fingerprint) }
}

function changeJson({ subject, setting, before, after }: SettingChange): object {
  return { subject, setting, before, after }
}

function findingJson(finding: Finding): object {
  const { rule, level, message, place, related, subjects, deployments, fix, suppressed, fingerprint, docs } = finding
  return {
    rule,
    level,
    message,
    ...place,
    related: related.map(relatedJson),
    subjects,
    deployments,
    fix: fix === null ? null : fixJson(fix),
    suppressed,
    fingerprint,
    docs,
  }
}

function relatedJson({ place, message }: RelatedPlace): object {
  return { ...start(place), message }
}

function fixJson({ title, safe, edits }: PlacedFix): object {
  return { title, safe, edits: edits.map(({ place, text }) => ({ ...place, text })) }
}

function start({ file, line, column }: Place): object {
  return { file, line, column }
}
