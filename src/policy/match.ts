/** Which subjects an entry of a policy speaks of. All keys of a match must match. */
import type { Deployment } from '../model/finding.js'
import type { Located } from '../model/located.js'
import type { Subject } from '../model/subject.js'
import { and, certainly, no, undecided, type Verdict, yes } from '../model/verdict.js'
import type { Pattern } from './policy.js'
import { type PolicySchema, validity } from './schema/policy-schema.js'
import { instanceFor, knownInstanceFor, type SubjectView } from './subject-instance.js'

/** null: the key is not written. Of several patterns one is enough. */
export interface Match {
  /** The subject's file, its deployment's template or parameter file, or the config file that its command gives. */
  readonly paths: readonly Pattern[] | null
  /** The deployment's parameter file. */
  readonly parameters: readonly Pattern[] | null
  /** The cluster's name, without regard to case, as Azure takes it. */
  readonly name: readonly Pattern[] | null
  /** OWNER/NAME, without regard to case. */
  readonly repository: readonly Pattern[] | null
  readonly cluster: PolicySchema | null
}

export const matchesEverything: Match = { paths: null, parameters: null, name: null, repository: null, cluster: null }

/** What does not hang on the subject's content. `repository`: OWNER/NAME; null where nobody knows it. */
export function matchesPlace(match: Match, subject: Subject, repository: string | null): Verdict {
  const parameters = subject.kind === 'cluster' ? subject.deployment.parameters : null
  const template = subject.kind === 'cluster' ? subject.deployment.template : null
  const config = subject.kind === 'cli-call' ? subject.configAnchor.source.path : null
  return and(
    any(match.paths, [subject.file, template, parameters, config]),
    any(match.parameters, [parameters]),
    matchesRepository(match.repository, subject, repository),
  )
}

/** The same of what is reported of a file, and of no subject in it. */
export function matchesFile(
  match: Match,
  file: string,
  deployment: Deployment | null,
  repository: string | null,
): Verdict {
  const parameters = deployment?.parameters ?? null
  return and(
    any(match.paths, [file, deployment?.template ?? null, parameters]),
    any(match.parameters, [parameters]),
    any(match.repository, [repository]),
  )
}

function any(patterns: readonly Pattern[] | null, texts: readonly (string | null)[]): Verdict {
  if (patterns === null) return yes
  return certainly(texts.some((text) => text !== null && patterns.some(({ matches }) => matches(text))))
}

function matchesRepository(patterns: Match['repository'], subject: Subject, repository: string | null): Verdict {
  if (patterns === null || repository !== null) return any(patterns, [repository])
  return undecided({ reason: 'the name of the repository is not known', origin: subject.anchor })
}

/** What hangs on the cluster, in one world. A config file has no cluster, so that nothing of it matches. */
export function matchesCluster(match: Match, subject: Subject, view: SubjectView): Verdict {
  if (match.name === null && match.cluster === null) return yes
  if (view.cluster === null) return no
  // A command tells its cluster's name, and of the rest only a part.
  if (match.cluster !== null && subject.kind !== 'cluster') return no
  const instance = match.cluster === null ? null : instanceFor('cluster', view)
  return and(
    matchesName(match.name, view.cluster.body.get('name')),
    match.cluster === null || instance === null
      ? yes
      : validity(match.cluster, instance, knownInstanceFor('cluster', subject)),
  )
}

function matchesName(patterns: Match['name'], name: Located): Verdict {
  if (patterns === null) return yes
  if (name.value?.kind === 'unknown') return undecided(name.value.cause)
  return any(patterns, [name.text])
}
