/** The last part of a run: what it says on its pull request, where the workflow asks for that. */
import * as core from '@actions/core'
import { prose } from '../../report/markdown-text.js'
import { readEvent } from '../event.js'
import type { HeadLines } from '../head-lines.js'
import type { ActionInputs } from '../inputs.js'
import { writeSummary } from '../job-summary.js'
import { logLines } from '../log-line.js'
import { commentMarker, maximumCommentSize, type WantedComment } from './sticky-comment.js'
import type { Suggestion } from './suggestions.js'
import { writeToPullRequest } from './write-to-pull-request.js'

type Environment = Readonly<Record<string, string | undefined>>

export interface PullRequestNews {
  /** A comment within a size in bytes. */
  readonly commentOf: (size: number) => WantedComment
  readonly suggestions: () => Promise<readonly Suggestion[]>
  readonly toHead: HeadLines['toHead']
}

/**
 * Never throws, and has no say in how the step ends.
 *
 * @param environment the runner's variables
 */
export async function tellPullRequest(
  inputs: ActionInputs,
  environment: Environment,
  { commentOf, suggestions, toHead }: PullRequestNews,
): Promise<void> {
  if (inputs.comment === 'never' && !inputs.suggestions) return
  const { name, pull } = readEvent(environment)
  if (pull === null) {
    say(`Nothing is written to a pull request: '${name || 'unknown'}' is no event of one.`)
    return
  }
  const marker = commentMarker(ownParts(inputs, environment))
  const wanted = {
    comment: inputs.comment === 'never' ? null : { marker, ...commentOf(maximumCommentSize - marker.length) },
    suggestions: inputs.suggestions ? await suggestions() : [],
    toHead,
  }
  const { lines, warning } = await writeToPullRequest(pull, wanted, inputs.token, environment)
  for (const line of lines) say(line)
  if (warning === null) return
  core.warning(logLines(warning).join('\n'))
  await writeSummary(`\n⚠️ ${prose(warning)}\n`)
}

/** Two workflows, jobs, steps, or legs of a matrix, comment on the same pull request without a fight over one comment. */
function ownParts({ paths, policy }: ActionInputs, environment: Environment): readonly string[] {
  const { GITHUB_WORKFLOW_REF: workflow = '', GITHUB_JOB: job = '', GITHUB_ACTION: step = '' } = environment
  // OWNER/NAME/.github/workflows/check.yml@refs/pull/7/merge
  return [workflow.split('@')[0] ?? '', job, step, ...paths, '', policy ?? '']
}

function say(text: string): void {
  for (const line of logLines(text)) core.info(line)
}
