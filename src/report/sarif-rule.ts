/** The rules of a SARIF log: those that have results, built-in or the organisation's own. */
import type { Finding, Level } from '../model/finding.js'
import { findRule } from '../rules/rules.js'
import { escapeMarkdown, link, webAddress } from './markdown-text.js'
import { sarifText } from './sarif-text.js'

export interface SarifRule {
  readonly id: string
}

export const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' } as const

/** By the order of their first finding. */
export function rulesOf(findings: readonly Finding[]): readonly SarifRule[] {
  const first = new Map<string, Finding>()
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding)
  return [...first.values()].map(sarifRule)
}

function sarifRule({ rule: id, docs, level: found }: Finding): SarifRule {
  const rule = findRule(id)
  const level = rule === undefined || rule.level === 'off' ? found : rule.level
  const summary = rule === undefined ? `A rule of the organisation's policy: '${id}'.` : rule.summary
  const fix = rule?.fix === undefined ? [] : [`Safe fix: ${rule.fix}`]
  const address = webAddress(docs)
  return {
    id,
    ...nameOf(id),
    shortDescription: { text: sarifText(summary) },
    fullDescription: { text: sarifText([summary, ...fix].join(' ')) },
    help: helpOf(summary, fix, address),
    ...(address === null ? {} : { helpUri: address }),
    defaultConfiguration: { level: sarifLevels[level] },
    properties: {
      tags: ['kubernetes', 'azure', 'kube-proxy'],
      precision: 'very-high',
      'problem.severity': severity(level),
    },
  } as SarifRule
}

function helpOf(summary: string, fix: readonly string[], address: string | null): object {
  const texts = [summary, ...fix]
  const page = address === null ? [] : [`Why, with examples: ${address}`]
  const pageLink = address === null ? [] : [link('Why, with examples', address)]
  return {
    text: [...texts.map(sarifText), ...page].join('\n'),
    markdown: [...texts.map((text) => escapeMarkdown(sarifText(text))), ...pageLink].join('\n\n'),
  }
}

/** `contoso/production-nftables`: ContosoProductionNftables. A name must not be the id in other words. */
function nameOf(id: string): { readonly name?: string } {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const name = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
  return name === '' || name.toLowerCase() === id.toLowerCase() ? {} : { name }
}

function severity(level: Level): 'error' | 'warning' | 'recommendation' {
  return level === 'notice' ? 'recommendation' : level
}
