/** Markdown as GitHub reads it, and what GitHub would make of the page: mentions, references, addresses, emoji. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** HTML as it stands in the text is passed on: what GitHub would let through of it is for the tests to say. */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
}

/** Ours, and what Markdown is made into. */
const ownTags = new Set(
  'a br code details em h2 h3 h4 p pre span strong sub summary table tbody td th thead tr'.split(' '),
)
const ownAttributes = / (?:href="https:\/\/github\.com\/[^"]*"|align="right"|class="language-suggestion")/g

/**
 * What GitHub looks for in the text of a page, links and code aside.
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const recognised = /(?<![\w`])@\w|#\d|\bGH-\d|:\/\/|\bwww\.|:[\w+-]+:|\$/i

/** @returns tags, attributes and texts that are not of our making; empty: nothing */
export function foreignParts(html: string): readonly string[] {
  const faults: string[] = []
  const open: string[] = []
  for (const part of html.split(/(<!--.*?-->|<[^>]*>)/s)) {
    const [, slash, name] = /^<(\/?)([\w-]+)/.exec(part) ?? []
    if (name !== undefined) {
      const rest = part
        .replace(/^<\/?[\w-]+/, '')
        .replace(/\s*\/?>$/, '')
        .replace(ownAttributes, '')
      if (!ownTags.has(name) || rest !== '') faults.push(part)
      if (slash !== '') open.splice(open.lastIndexOf(name), 1)
      else if (name !== 'br') open.push(name)
    } else if (part.startsWith('<')) {
      if (!/^<!-- kube-proxy-policy (?:fix )?\w+ -->$/.test(part)) faults.push(part)
    } else if (!open.includes('code') && !open.includes('a') && recognised.test(textOf(part))) {
      // GitHub's own way of writing a dollar that opens no formula.
      if (part !== '$' || open.at(-1) !== 'span') faults.push(part)
    }
  }
  return faults
}

function textOf(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
  return html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) =>
    name ? (named[name] ?? all) : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
  )
}
