/** `"metadata": { "kube-proxy-policy": { "ignore": [{ "rule", "reason", "expires" }] } }` of a resource. */
import { isCalendarDate } from '../azure/calendar-date.js'
import type { Located } from '../model/located.js'
import { siteKey } from '../model/location.js'
import type { ClusterSubject, Subject } from '../model/subject.js'
import { firstWorld } from '../model/world.js'
import { viewIn } from '../rules/support/view.js'
import type { Ignore } from './ignore.js'

/** A template may be deployed any number of times: what is written once is told once. */
export function metadataOf(subjects: readonly Subject[]): readonly Ignore[] {
  const bySite = new Map<string, { readonly entry: Located; readonly subjects: Set<number> }>()
  for (const [index, subject] of subjects.entries()) {
    if (subject.kind !== 'cluster') continue
    for (const entry of entriesOf(subject)) {
      const key = siteKey(entry.here.site)
      const known = bySite.get(key) ?? { entry, subjects: new Set() }
      bySite.set(key, known)
      known.subjects.add(index)
    }
  }
  return [...bySite.values()].map(({ entry, subjects }) => ignoreOf(entry, subjects))
}

function entriesOf(subject: ClusterSubject): readonly Located[] {
  const { cluster } = viewIn(firstWorld(subject.assumed), subject)
  return cluster?.body.get('metadata').get('kube-proxy-policy').get('ignore').items() ?? []
}

function ignoreOf(entry: Located, subjects: ReadonlySet<number>): Ignore {
  const [rule, reason, expires] = [entry.get('rule'), entry.get('reason'), entry.get('expires')]
  const words = reason.text?.trim() || null
  return {
    site: entry.here.site,
    what: 'metadata',
    rule: rule.text,
    reason: words,
    expires: expires.text,
    fault: faultIn(rule, words, expires),
    covers: { kind: 'subjects', subjects },
  }
}

function faultIn(rule: Located, reason: string | null, expires: Located): string | null {
  if (rule.text === null) return `'rule' is ${rule.describe()}; expected the id of a rule`
  if (reason === null) return "it has no 'reason'"
  if (expires.isAbsent || (expires.text !== null && isCalendarDate(expires.text))) return null
  return `'expires' is ${expires.describe()}; expected a date, YYYY-MM-DD`
}
