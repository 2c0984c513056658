/** The one place where text leaves into SARIF. */
import { printable } from './terminal.js'

/** Characters of a message that GitHub shows of a rule; longer ones would be refused. */
const maximumLength = 1024

/**
 * Plain text of one line, where SARIF would read `[text](address)` as a link and `{0}` as a place for an argument:
 * a blank breaks both.
 */
export function sarifText(text: string): string {
  const plain = printable(text.replace(/[\r\n]+/g, ' '))
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('](', '] (')
    .replace(/\{(?=\d+\})/g, '{ ')
  return plain.length <= maximumLength ? plain : `${plain.slice(0, maximumLength - 1).replace(/\p{Surrogate}$/u, '')}…`
}
