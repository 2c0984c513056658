/** Whether a text matches a pattern, by the parts of it that are known. */
import type { KnownText } from '../../model/value.js'
import type { Test } from './linear-pattern.js'

/** What looks at the end of the text, or at what comes next. */
const looksAhead = /\$|\\[bBzZ]/
const looksBack = /\^|\\[bBA]/

/** `^aks-`: how every match begins. Not of alternatives, nor the letter before a repetition. */
const opening = /^\^((?:[\w-](?![*+?{]))+)[^|]*$/

/** null: it hangs on the rest. A match in a part of the text is one in the whole, unless the pattern looks around. */
export function matchesAnyway(pattern: string, test: Test): (text: KnownText) => boolean | null {
  const first = opening.exec(pattern)?.[1] ?? ''
  const [mayLookAhead, mayLookBack] = [looksAhead.test(pattern), looksBack.test(pattern)]
  return ({ start, end }) => {
    if (!first.startsWith(start) && !start.startsWith(first)) return false
    return (!mayLookAhead && test(start)) || (!mayLookBack && test(end)) ? true : null
  }
}
