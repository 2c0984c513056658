/** What a change does to the clusters, for people at a terminal. */
import type { CheckResult } from '../check.js'
import type { SubjectSummary } from '../subject-summary.js'
import { settingText, subjectText } from './subject-lines.js'
import { printable } from './terminal.js'

/** `infra/main.bicep:5:10  cluster 'aks': mode IPTABLES (default) → IPVS`; nothing where nothing changes. */
export function changeLines({ changes, subjects }: CheckResult): readonly string[] {
  if (changes === null) return []
  const line = (subject: SubjectSummary | undefined, what: string) =>
    subject === undefined ? [] : [`  ${subjectText(subject)}${what}`]
  const lines = [
    ...changes.settings.flatMap(({ subject, setting, before, after }) =>
      line(subjects[subject], `: ${setting} ${settingText(before)} → ${settingText(after)}`),
    ),
    ...changes.added.flatMap((index) => line(subjects[index], ' is new')),
    ...changes.removed.flatMap((subject) => line(subject, ' is no longer there')),
    ...changes.uncompared.flatMap(({ subject, isNow, why }) =>
      line(subject, printable(isNow ? ` may be new: in the base ${why}` : ` may be gone: ${why}`)),
    ),
  ]
  return lines.length === 0 ? [] : ['What the change does to clusters:', ...lines]
}
