/** What a change does to the clusters, as rows of the job summary. */
import type { CheckResult } from '../check.js'
import type { SubjectSummary } from '../subject-summary.js'
import { prose } from './markdown-text.js'
import type { LineUrl } from './summary.js'
import type { Row } from './summary-rows.js'
import { clusterText, kubeProxyText, settingText } from './summary-subjects.js'

const head = '| Cluster | Setting | Before | After |\n| --- | --- | --- | --- |'

/** @param urlOf of files of the head: what is gone has no address there */
export function changeRows({ changes, subjects }: CheckResult, urlOf: LineUrl): readonly Row[] {
  if (changes === null) return []
  const row = (
    subject: SubjectSummary | undefined,
    url: LineUrl,
    cells: readonly string[],
    importance: number,
  ): Row[] =>
    subject === undefined
      ? []
      : [{ text: `| ${[clusterText(subject, url), ...cells].join(' | ')} |`, table: head, importance }]
  return [
    ...changes.settings.flatMap(({ subject, setting, before, after, isCertain }) =>
      row(subjects[subject], urlOf, [setting, settingText(before), settingText(after)], isCertain ? 2 : 1),
    ),
    ...changes.added.flatMap((index) => {
      const subject = subjects[index]
      return row(subject, urlOf, ['<em>new cluster</em>', '', subject === undefined ? '' : kubeProxyText(subject)], 1)
    }),
    ...changes.removed.flatMap((subject) =>
      row(subject, () => null, ['<em>no longer there</em>', kubeProxyText(subject), ''], 1),
    ),
    ...changes.uncompared.flatMap(({ subject, isNow, why }) =>
      isNow
        ? row(subject, urlOf, ['<em>perhaps new</em>', `unknown (${prose(why)})`, kubeProxyText(subject)], 1)
        : row(subject, () => null, ['<em>perhaps gone</em>', kubeProxyText(subject), `unknown (${prose(why)})`], 1),
    ),
  ]
}
