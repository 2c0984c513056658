/** The one place where text leaves into Markdown, as GitHub renders it. */
import { printable } from './terminal.js'

/** What Markdown or HTML could read as more than text; `|` would end a table's cell. */
const special = /[&<>`|@*_~[\]\\#:!$\t]/g

/**
 * What GitHub looks for in the finished page, where an escape is gone again: people, issues, addresses, emoji. A space
 * of no width hides them.
 */
const recognised = /(?:&#64;|&#35;)(?=\w)|&#58;(?=\/\/|(?:[\w+-]|&#95;)+&#58;)|\bwww(?=\.)|\bgh-(?=\d)/gi

/** Untrusted text as plain text of one line, wherever in Markdown it is put. */
export function escapeMarkdown(text: string): string {
  return printable(text.replace(/[\r\n]+/g, ' '))
    .replace(special, (character) => `&#${character.charCodeAt(0)};`)
    .replace(recognised, '$&&#8203;')
    .replaceAll('&#36;', '<span>&#36;</span>') // GitHub's own way of writing a dollar that opens no formula.
}

/** Untrusted text in a monospaced font. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
}

/** A message of ours: what stands in single quotes is shown as code. */
export function prose(text: string): string {
  // Quotes of a word like `doesn't` do not stand at its ends.
  const parts = text.split(/(?<![\w'])'([^']+)'(?!\w)/)
  return parts.map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : code(part))).join('')
}

/** A link whose address may hold anything; only the text, where that is no address of a web page. */
export function link(text: string, address: string | null): string {
  const shown = escapeMarkdown(text)
  const safe = webAddress(address)
  return safe === null ? shown : `[${shown}](${safe})`
}

/** An address with nothing in it that could end a link; null: it is none of a web page, whatever a policy says. */
export function webAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  return new URL(address).href.replace(
    /[()'"<>\\`|*_~[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
