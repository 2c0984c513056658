/** Findings as rows of the job summary: a table for each file, a row for each finding with its way and its fix. */
import { type Finding, levels } from '../model/finding.js'
import { code, link, prose } from './markdown-text.js'
import type { LineUrl } from './summary.js'
import type { Row } from './summary-rows.js'

/** A message may quote a value of any length. */
const maximumMessageLength = 1000
/** Of the steps on a value's way, and of the deployments that have a finding. */
const maximumListed = 5

const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const

/** Files with the gravest findings come first; the findings of a file stay in their order. */
export function findingRows(findings: readonly Finding[], urlOf: LineUrl): readonly Row[] {
  const gravest = new Map<string, number>()
  for (const { place, level } of findings) {
    gravest.set(place.file, Math.max(levels.indexOf(level), gravest.get(place.file) ?? 0))
  }
  const gravityOf = ({ place }: Finding) => gravest.get(place.file) ?? 0
  return [...findings].sort((a, b) => gravityOf(b) - gravityOf(a)).map((finding) => findingRow(finding, urlOf))
}

function findingRow(finding: Finding, urlOf: LineUrl): Row {
  const { file, line } = finding.place
  const icon = finding.rule === 'undecided' ? '❔' : icons[finding.level]
  const level = `${icon}&nbsp;${finding.level}`
  const withText = (text: string) => `| ${[link(String(line), urlOf(file, line)), level, text].join(' | ')} |`
  return {
    text: withText(findingText(finding, urlOf)),
    brief: withText(briefText(finding)),
    table: `#### ${link(file, urlOf(file, null))}\n\n| Line | Level | Finding |\n| ---: | --- | --- |`,
    importance: levels.indexOf(finding.level),
  }
}

function findingText(finding: Finding, urlOf: LineUrl): string {
  const { rule, message, docs, fix } = finding
  const details = [link(rule, docs), ...(fix === null ? [] : [`fix: ${prose(fix.title)}`]), ...deploymentsText(finding)]
  return [messageText(message), small(details.join(' · ')), ...wayText(finding, urlOf)].join('<br>')
}

/** What is wrong, and by which rule: how the value gets there is in the log. */
function briefText({ rule, message, docs }: Finding): string {
  return `${messageText(message)}<br>${small(link(rule, docs))}`
}

function deploymentsText({ deployments }: Finding): readonly string[] {
  const parameters = deployments.flatMap(({ parameters }) => (parameters === null ? [] : [code(parameters)]))
  return parameters.length === 0 ? [] : [`with ${listed(parameters).join(', ')}`]
}

function wayText({ related, place }: Finding, urlOf: LineUrl): readonly string[] {
  const steps = related.map(({ place: { file, line }, message }) => {
    const shown = file === place.file ? `line ${line}` : `${file}:${line}`
    return `${link(shown, urlOf(file, line))} ${messageText(message)}`
  })
  return steps.length === 0 ? [] : [small(`← ${listed(steps).join(' ← ')}`)]
}

function listed(texts: readonly string[]): readonly string[] {
  const more = texts.length - maximumListed
  return more <= 0 ? texts : [...texts.slice(0, maximumListed), `${more} more`]
}

export function messageText(message: string): string {
  return prose(cut(message))
}

function small(markdown: string): string {
  return `<sub>${markdown}</sub>`
}

function cut(text: string): string {
  return text.length <= maximumMessageLength ? text : `${text.slice(0, maximumMessageLength)}…`
}
