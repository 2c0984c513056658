/** `"metadata": { "kube-proxy-policy": { "ignore": [{ "rule", "reason", "expires" }] } }` of a resource. */
import { isCalendarDate } from '../azure/calendar-date.js'
import type { Located } from '../model/located.js'
import { siteKey } from '../model/location.js'
import type { ClusterSubject, Subject } from '../model/subject.js'
import { firstWorld } from '../model/world.js'
import { viewIn } from '../rules/support/view.js'
import type { Ignore } from './ignore.js'

interface Entry {
  readonly at: Located
  /** What is given as `ignore` is no list. */
  readonly isNoList: boolean
}

/** A template may be deployed any number of times: what is written once is told once. */
export function metadataOf(subjects: readonly Subject[]): readonly Ignore[] {
  const bySite = new Map<string, { readonly entry: Entry; readonly subjects: Set<number> }>()
  for (const [index, subject] of subjects.entries()) {
    if (subject.kind !== 'cluster') continue
    for (const entry of entriesOf(subject)) {
      const key = siteKey(entry.at.here.site)
      const known = bySite.get(key) ?? { entry, subjects: new Set() }
      bySite.set(key, known)
      known.subjects.add(index)
    }
  }
  return [...bySite.values()].map(({ entry, subjects }) => ignoreOf(entry, subjects))
}

function entriesOf(subject: ClusterSubject): readonly Entry[] {
  const { cluster } = viewIn(firstWorld(subject.assumed), subject)
  const ignore = cluster?.body.get('metadata').get('kube-proxy-policy').get('ignore')
  if (ignore === undefined || ignore.isAbsent || ignore.value?.kind === 'unknown') return []
  if (ignore.value?.kind !== 'array') return [{ at: ignore, isNoList: true }]
  return ignore.items().map((at) => ({ at, isNoList: false }))
}

function ignoreOf({ at, isNoList }: Entry, subjects: ReadonlySet<number>): Ignore {
  const [rule, reason, expires] = [at.get('rule'), at.get('reason'), at.get('expires')]
  const words = reason.text?.trim() || null
  return {
    site: at.here.site,
    what: 'metadata',
    rule: rule.text,
    reason: words,
    expires: expires.text,
    fault: isNoList ? `'ignore' is ${at.describe()}; expected a list` : faultIn(rule, words, expires),
    covers: { kind: 'subjects', subjects },
  }
}

function faultIn(rule: Located, reason: string | null, expires: Located): string | null {
  if (rule.text === null) return `'rule' is ${rule.describe()}; expected the id of a rule`
  if (reason === null) return "it has no 'reason'"
  if (expires.isAbsent || (expires.text !== null && isCalendarDate(expires.text))) return null
  return `'expires' is ${expires.describe()}; expected a date, YYYY-MM-DD`
}
