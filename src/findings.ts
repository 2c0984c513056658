/** From what rules report for single subjects to the findings of a run: merged, placed, ordered. */
import { createHash } from 'node:crypto'
import type { Document } from './discover/document.js'
import { symbolicPath } from './discover/symbolic-path.js'
import { compareText } from './model/compare-text.js'
import type { Finding, Fix, PlacedFix, Report, Reported } from './model/finding.js'
import { type Group, grouped } from './model/grouped.js'
import { placeOf, type Site, siteKey } from './model/location.js'
import { ruleUrl } from './project.js'

/** Characters of a message; names and values in it may be of any length. */
const maximumMessageLength = 1000

/**
 * The same report (rule, level, place, message) from several subjects becomes one finding that lists them. What is
 * suppressed and what remains are two.
 */
export function mergeFindings(
  reported: readonly Reported[],
  documentAt: (path: string) => Document | null,
): readonly Finding[] {
  const groups = grouped(reported, ({ report, suppressed }) => {
    const { rule, level, message, site } = report
    return [JSON.stringify([rule, level, site.source.path, site.start, site.end, message, suppressed])]
  })
  return [...groups.values()].map((group) => toFinding(group, documentAt)).sort(byPlace)
}

function toFinding(group: Group<Reported>, documentAt: (path: string) => Document | null): Finding {
  const { report, suppressed } = group[0]
  const subjects = new Set(group.flatMap(({ subject }) => (subject === null ? [] : [subject])))
  const deployments = new Map(
    group.flatMap(({ deployment }) => (deployment === null ? [] : [[JSON.stringify(deployment), deployment]])),
  )
  return {
    rule: report.rule,
    level: report.level,
    message: shortened(report.message),
    place: placeOf(report.site),
    related: relatedPlaces(group.map((one) => one.report)),
    subjects: [...subjects].sort((a, b) => a - b),
    deployments: [...deployments].sort(([a], [b]) => compareText(a, b)).map(([, deployment]) => deployment),
    fix: report.fix === null ? null : placed(report.fix),
    suppressed,
    docs: report.docs === undefined ? ruleUrl(report.rule) : report.docs,
    fingerprint: fingerprintOf(report.rule, report.site, documentAt(report.site.source.path)),
  }
}

/** Places that a finding tells of; a module may be called a hundred times. */
export const maximumRelated = 20

/** The ways of all of them, each place once: the same value may reach several clusters by several ways. */
function relatedPlaces(reports: readonly Report[]): Finding['related'] {
  const [first] = reports
  const seen = new Set<string>()
  const sites = new Set(reports.flatMap(({ related }) => related))
  return [...sites]
    .filter(({ site }) => {
      const key = siteKey(site)
      const isItself = site.source.path === first?.site.source.path && site.start === first.site.start
      const isNews = !seen.has(key) && !isItself
      seen.add(key)
      return isNews
    })
    .slice(0, maximumRelated)
    .map(({ site, ...said }) => ({ place: placeOf(site), ...said }))
}

function shortened(message: string): string {
  return message.length <= maximumMessageLength ? message : `${message.slice(0, maximumMessageLength - 1)}…`
}

function placed(fix: Fix): PlacedFix {
  return { ...fix, edits: fix.edits.map(({ site, text }) => ({ place: placeOf(site), text })) }
}

/** Of rule, file, symbolic path and the text that is wrong: the same when lines move. */
function fingerprintOf(rule: string, site: Site, document: Document | null): string {
  const path = document === null ? '' : symbolicPath(document, site.start)
  const text = site.source.text.slice(site.start, site.end)
  return createHash('sha256')
    .update(JSON.stringify([rule, site.source.path, path, text]))
    .digest('hex')
    .slice(0, 32)
}

/** The order of every report: file, line, column, rule, message, texts by code unit. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}
