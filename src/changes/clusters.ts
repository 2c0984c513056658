/** The clusters of one side of a change, and which of them are the same on both. */
import { grouped } from '../model/grouped.js'
import type { Setting } from '../model/setting.js'
import type { Subject } from '../model/subject.js'
import { nameOf, type SubjectSummary } from '../subject-summary.js'
import type { Gaps } from './gaps.js'

/** A cluster that a template deploys, or that a command creates or updates. */
export interface ClusterOfSide {
  /** Index in the subjects of its side. */
  readonly index: number
  readonly subject: Subject
  readonly summary: SubjectSummary
  /** Where it is deployed from: template and parameter file, or the file with the command. */
  readonly deployment: string
  /** Its place in there, with the index of a loop. */
  readonly path: string
  /** Its name; of an unknown one, why it is not known: two that hang on the same parameter are alike. */
  readonly name: string
}

export interface Pair {
  readonly before: ClusterOfSide
  readonly after: ClusterOfSide
}

export interface Matched {
  readonly pairs: readonly Pair[]
  readonly added: readonly ClusterOfSide[]
  readonly removed: readonly ClusterOfSide[]
}

/** One side of a change. */
export interface Side {
  readonly gaps: Gaps
  readonly subjects: readonly Subject[]
  /** Of the same subjects, in the same order. */
  readonly summaries: readonly SubjectSummary[]
}

/** @param newPathOf what a file of this side is called on the other */
export function clustersOf(
  { subjects, summaries }: Side,
  newPathOf: (file: string) => string,
): readonly ClusterOfSide[] {
  return subjects.flatMap((subject, index) => {
    const summary = summaries[index]
    if (summary === undefined) return []
    const base = { index, subject, summary, name: nameText(nameOf(subject)) }
    if (subject.kind === 'cluster') {
      const { template, parameters } = subject.deployment
      const deployment = JSON.stringify([newPathOf(template), parameters === null ? null : newPathOf(parameters)])
      return [{ ...base, deployment, path: subject.path }]
    }
    return subject.kind === 'cli-call' ? [{ ...base, deployment: newPathOf(subject.file), path: subject.verb }] : []
  })
}

/**
 * The same cluster has the same place and name in the same deployment. Of what remains, the name counts before the place:
 * a place in ARM JSON is a number, which moves when a resource is put before it.
 */
export function matchClusters(before: readonly ClusterOfSide[], after: readonly ClusterOfSide[]): Matched {
  const pairs: Pair[] = []
  let rest: Pick<Matched, 'added' | 'removed'> = { removed: before, added: after }
  const keys: readonly ((cluster: ClusterOfSide) => readonly string[])[] = [
    ({ deployment, path, name }) => [deployment, path, name],
    ({ deployment, name }) => [deployment, name],
    ({ deployment, path }) => [deployment, path],
  ]
  for (const keyOf of keys) rest = pairUp(rest, (cluster) => JSON.stringify(keyOf(cluster)), pairs)
  return { pairs, ...rest }
}

/** Several with the same key are paired in their order. */
function pairUp(
  { removed, added }: Pick<Matched, 'added' | 'removed'>,
  keyOf: (cluster: ClusterOfSide) => string,
  pairs: Pair[],
): Pick<Matched, 'added' | 'removed'> {
  const waiting = new Map([...grouped(removed, (before) => [keyOf(before)])].map(([key, same]) => [key, same.values()]))
  const unmatched = added.filter((after) => {
    const before = waiting.get(keyOf(after))?.next().value
    if (before !== undefined) pairs.push({ before, after })
    return before === undefined
  })
  const paired = new Set(pairs.map(({ before }) => before))
  return { added: unmatched, removed: removed.filter((before) => !paired.has(before)) }
}

function nameText(name: Setting): string {
  return name.state === 'unknown' ? `unknown: ${name.reason}` : JSON.stringify('value' in name ? name.value : name)
}
