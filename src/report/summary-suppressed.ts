/** What does not count, as rows of the job summary: why, by whom and until when; and what of the baseline is solved. */
import { type Finding, levels, type Suppression } from '../model/finding.js'
import type { BaselineEntry } from '../suppress/baseline-file.js'
import { code, escapeMarkdown, link, prose } from './markdown-text.js'
import type { LineUrl } from './summary.js'
import { messageText } from './summary-findings.js'
import type { Row } from './summary-rows.js'

const head = '| Where | Finding | Why it does not count |\n| --- | --- | --- |'

export function suppressedRows(findings: readonly Finding[], urlOf: LineUrl): readonly Row[] {
  return findings.flatMap(({ place: { file, line }, level, rule, message, docs, suppressed }) => {
    if (suppressed === null) return []
    const cells = [
      link(`${file}:${line}`, urlOf(file, line)),
      `${messageText(message)}<br><sub>${level} · ${link(rule, docs)}</sub>`,
      reasonText(suppressed, urlOf),
    ]
    return [{ text: `| ${cells.join(' | ')} |`, table: head, importance: levels.indexOf(level) }]
  })
}

const sources = { exception: 'exception', inline: 'in the file', baseline: 'baseline' } as const

function reasonText({ by, file, line, reason, expires }: Suppression, urlOf: LineUrl): string {
  const until = expires === null ? 'no end' : `until ${escapeMarkdown(expires)}`
  return `${messageText(reason)}<br><sub>${sources[by]}, ${link(`${file}:${line}`, urlOf(file, line))} · ${until}</sub>`
}

export function solvedRows(entries: readonly BaselineEntry[]): readonly Row[] {
  return entries.map(({ file, rule, message }) => ({
    text: `| ${code(file)} | ${escapeMarkdown(rule)} | ${prose(message)} |`,
    table: '| File | Rule | Finding |\n| --- | --- | --- |',
    importance: 0,
  }))
}
