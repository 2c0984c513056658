/** The Markdown of a comment with a suggested change. */
import { createHash } from 'node:crypto'
import { link, prose } from '../../report/markdown-text.js'
import type { Suggestion } from './suggestions.js'

/** Messages of one comment; a line has hardly ever more than one. */
const maximumMessages = 5

/** An invisible line that opens the comment: the same fix of the same lines, wherever they have moved to. */
export function suggestionMarker({ file, before, after, findings }: Suggestion): string {
  const fingerprints = findings.map(({ fingerprint }) => fingerprint)
  const hash = createHash('sha256')
    .update(JSON.stringify([file, fingerprints, before, after]))
    .digest('hex')
  return `<!-- kube-proxy-policy fix ${hash.slice(0, 32)} -->\n`
}

/** @param after what takes the place of the lines, byte for byte, the last line's end included */
export function suggestionText({ findings }: Suggestion, after: string): string {
  const messages = findings
    .slice(0, maximumMessages)
    .map(({ rule, docs, message }) => `${link(rule, docs)}: ${prose(message)}`)
  const more = findings.length - messages.length
  if (more > 0) messages.push(`${more} more on ${findings.length === 1 ? 'this line' : 'these lines'}.`)
  const longest = Math.max(2, ...[...after.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${messages.join('<br>')}\n\n${fence}suggestion\n${after}${fence}\n`
}
