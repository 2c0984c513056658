/** Words that several rules use in their messages. */
import { nearest } from '../../model/edit-distance.js'
import type { Fix } from '../../model/finding.js'
import type { Site } from '../../model/location.js'
import { replacement } from '../define-rule.js'

/** `'a', 'b' or 'c'` */
export function oneOf(words: readonly string[]): string {
  return listed(words, 'or')
}

/** `'a', 'b' and 'c'` */
export function allOf(words: readonly string[]): string {
  return listed(words, 'and')
}

function listed(words: readonly string[], before: string): string {
  const quoted = words.map((word) => `'${word}'`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${before} ${last}`
}

/** ` Did you mean 'scheduler'?`, with the blank before it; empty where nothing is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates)
  return meant === null ? '' : ` Did you mean '${meant}'?`
}

/** A fix that writes `wanted` where exactly `written` stands, in the quotes that it has; none where it is assembled. */
export function rewrite(site: Site, written: string, wanted: string): Fix | undefined {
  const text = site.source.text.slice(site.start, site.end)
  const quote = /^["']/.exec(text)?.[0] ?? ''
  if (text !== `${quote}${written}${quote}`) return undefined
  return replacement(site, `${quote}${wanted}${quote}`, `Write '${wanted}'`)
}
