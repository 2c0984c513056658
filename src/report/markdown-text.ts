/** The one place where text leaves into Markdown. */
import { printable } from './terminal.js'

/** What Markdown or HTML could read as more than text; `@` would mention people, `|` end a table cell. */
const special = /[&<>"'`|@*_~[\]\\#:!$\r\n\t]/g

/** Untrusted text as plain text of one line, wherever in Markdown it is put. */
export function escapeMarkdown(text: string): string {
  return printable(text.replace(/[\r\n]+/g, ' ')).replace(special, (character) => `&#${character.charCodeAt(0)};`)
}

/** Untrusted text in a monospaced font. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
}

/** A link whose address is built from untrusted parts. */
export function link(text: string, address: string): string {
  const safe = encodeURI(address).replace(
    /[()'"<>\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `[${escapeMarkdown(text)}](${safe})`
}
