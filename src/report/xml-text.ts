/** The one place where text leaves into XML 1.0. https://www.w3.org/TR/xml/#charsets */
import { printable } from './terminal.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
}

/** Text of one line, in an element or an attribute's quotes; characters that XML cannot hold are shown as `\x1b`. */
export function escapeXml(text: string): string {
  return printable(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"'\t]/g, (character) => entities[character] ?? '')
}
