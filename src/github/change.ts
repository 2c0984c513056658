/** The change that the event is: what is compared with what, and where lines stand in the commit that reviewers see. */
import type { CheckResult } from '../check.js'
import { changedLinesBetween } from '../git/changed-lines.js'
import type { Comparison, NoComparison } from '../git/comparison.js'
import type { ChangedLines } from '../model/changed-lines.js'
import type { LineUrl } from '../report/summary.js'
import type { PullFile } from './api/github-api.js'
import { type CheckedOut, checkedOut, compareEvent } from './compare-event.js'
import { readEvent, type WorkflowEvent } from './event.js'
import { commitAsItIs, type HeadLines, headLines } from './head-lines.js'
import type { JudgingFiles } from './judge.js'
import { lineUrls } from './line-urls.js'
import { changedLinesOfPatches } from './patch-lines.js'

export interface EventChange {
  readonly event: WorkflowEvent
  /** null: there is no git checkout. */
  readonly out: CheckedOut | null
  readonly comparison: Comparison | NoComparison
}

/** Positions, once the places of a report are known. */
export interface ChangeLines {
  readonly head: HeadLines
  /** null: nobody knows which lines are changed. */
  readonly changed: ChangedLines | null
  readonly urlOf: LineUrl
  /** Of what the policy that is checked out would report, where another one judges. */
  readonly urlOfProposed: LineUrl
  /** Files in which places are those of another commit; null: there are none. */
  readonly judging: JudgingFiles | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** @param environment the runner's variables */
export async function readChange(workspace: string, environment: Environment): Promise<EventChange> {
  const event = readEvent(environment)
  const out = await checkedOut(workspace, event)
  return { event, out, comparison: await compareEvent(workspace, event, out) }
}

/**
 * @param files that a report shows places in
 * @param judging files that judge and are not those of the checkout
 * @param pullFiles what GitHub says of the pull request's files, asked where git cannot tell; null: it says nothing
 */
export async function readLines(
  workspace: string,
  { event, out, comparison }: EventChange,
  files: ReadonlySet<string>,
  judging: JudgingFiles | null,
  pullFiles: () => Promise<readonly PullFile[] | null>,
  { GITHUB_SERVER_URL: server }: Environment,
): Promise<ChangeLines> {
  const head = await headLines(workspace, event, out, files)
  const changed = await changedLinesOf(workspace, comparison, files, head, pullFiles)
  const urlOf = lineUrls(server, event.repository, head, out?.commit ?? null)
  const lines = { head, changed, urlOf, urlOfProposed: urlOf, judging }
  if (judging === null) return lines
  return besides(judging, lines, lineUrls(server, event.repository, commitAsItIs(judging.commit), null))
}

/** The head has none of the lines of files that judge as another commit has them. */
function besides({ files }: JudgingFiles, lines: ChangeLines, urlThere: LineUrl): ChangeLines {
  const { head, urlOf } = lines
  return {
    ...lines,
    head: { ...head, toHead: (file, line) => (files.has(file) ? null : head.toHead(file, line)) },
    urlOf: (file, line) => (files.has(file) ? urlThere : urlOf)(file, line),
  }
}

async function changedLinesOf(
  workspace: string,
  comparison: EventChange['comparison'],
  files: ReadonlySet<string>,
  head: HeadLines,
  pullFiles: () => Promise<readonly PullFile[] | null>,
): Promise<ChangedLines | null> {
  if ('unknown' in comparison) {
    const listed = await pullFiles()
    return listed === null ? null : changedLinesOfPatches(listed, head.toHead)
  }
  const { base, now, changes } = comparison
  return now === null ? null : changedLinesBetween(workspace, base, now, changes, files)
}

/** The files that a report of it shows places in. */
export function filesShown({ findings, subjects }: Pick<CheckResult, 'findings' | 'subjects'>): ReadonlySet<string> {
  const ofFindings = findings.flatMap(({ place, related, suppressed }) => [
    place.file,
    ...related.map((one) => one.place.file),
    ...(suppressed === null ? [] : [suppressed.file]),
  ])
  const ofSubjects = subjects.flatMap(({ file, deployment, kubeProxy, network, kubernetesVersion }) => [
    file,
    deployment?.template ?? [],
    deployment?.parameters ?? [],
    ...[...Object.values(kubeProxy), ...Object.values(network), kubernetesVersion].map((setting) =>
      setting.state === 'known' ? setting.origin.file : [],
    ),
  ])
  return new Set([...ofFindings, ...ofSubjects.flat()])
}
