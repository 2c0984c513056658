/** What the comment on a pull request says. */
import { counts } from '../../model/finding.js'
import { countsOf, isFailure, type Report } from '../../report/report.js'
import { type LineUrl, toSummary } from '../../report/summary.js'
import type { WantedComment } from './sticky-comment.js'

export type CommentWhen = 'never' | 'on-failure' | 'always'
export const commentWhenValues: readonly CommentWhen[] = ['never', 'on-failure', 'always']

/**
 * The job summary, smaller; where nothing counts any more, that all is resolved, which is no news.
 *
 * @param size that the text may have, in bytes of UTF-8
 */
export function commentText(
  report: Report,
  when: CommentWhen,
  urlOf: LineUrl,
  size: number,
  urlOfProposed = urlOf,
): WantedComment {
  if (!report.result.findings.some(counts)) return { text: resolvedText(report), isNews: false }
  return { text: toSummary(report, urlOf, size, urlOfProposed), isNews: when === 'always' || isFailure(report) }
}

/** The same for every clean commit: a comment that does not change is not touched. */
function resolvedText({ result }: Report): string {
  const { suppressed } = countsOf(result)
  const rest = suppressed === 0 ? '' : ` What is suppressed, with a reason each, is in the job summary.`
  return `## ✅ kube-proxy policy: all resolved\n\nThere are no findings any more.${rest}\n`
}
