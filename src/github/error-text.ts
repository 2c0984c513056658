/** An error of the action itself in Markdown. */
import { code, prose } from '../report/markdown-text.js'

/** A bad policy may have any number of faults, and quote anything. */
const maximumSize = 30_000

/** @param isQuoted the text is not of our own words, a stack for instance */
export function errorText(title: string, text: string, isQuoted: boolean): string {
  const shown: string[] = []
  let size = 0
  for (const line of text.split('\n').map(isQuoted ? code : prose)) {
    size += Buffer.byteLength(line)
    if (size > maximumSize) {
      shown.push('… the log has all of it.')
      break
    }
    shown.push(line)
  }
  return `## ❌ ${title}\n\n${shown.join('<br>')}\n`
}
