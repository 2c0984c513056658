/** The last part of a run: what it says on its pull request, where the workflow asks for that. */
import * as core from '@actions/core'
import { prose } from '../../report/markdown-text.js'
import { checkedOut } from '../compare-event.js'
import { readEvent, type WorkflowEvent } from '../event.js'
import { type HeadLines, headLines } from '../head-lines.js'
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
  readonly suggestions: () => readonly Suggestion[]
}

/**
 * Never throws, and has no say in how the step ends.
 *
 * @param environment the runner's variables
 */
export async function tellPullRequest(
  inputs: ActionInputs,
  environment: Environment,
  { commentOf, suggestions }: PullRequestNews,
): Promise<void> {
  if (inputs.comment === 'never' && !inputs.suggestions) return
  const event = readEvent(environment)
  const { name, pull } = event
  if (pull === null) {
    say(`Nothing is written to a pull request: '${name || 'unknown'}' is no event of one.`)
    return
  }
  const marker = commentMarker(ownParts(inputs, environment))
  const fixes = inputs.suggestions ? suggestions() : []
  const wanted = {
    comment: inputs.comment === 'never' ? null : { marker, ...commentOf(maximumCommentSize - marker.length) },
    suggestions: fixes,
    toHead: await positionsOf(fixes, event),
  }
  const access = { url: environment.GITHUB_API_URL || 'https://api.github.com', token: inputs.token }
  const { lines, warning } = await writeToPullRequest(pull, wanted, access)
  for (const line of lines) say(line)
  if (warning === null) return
  core.warning(logLines(warning).join('\n'))
  await writeSummary(`\n⚠️ ${prose(warning)}\n`)
}

async function positionsOf(suggestions: readonly Suggestion[], event: WorkflowEvent): Promise<HeadLines['toHead']> {
  const asked = new Set(suggestions.map(({ file }) => file))
  const folder = process.cwd()
  const out = asked.size === 0 ? null : await checkedOut(folder, event)
  return (await headLines(folder, event, out, asked)).toHead
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
