/** What the base of a change deploys. */
import { evaluateDeployments } from '../deployments.js'
import type { Files } from '../discover/files/files.js'
import type { PolicyInputs } from '../policy/policy.js'
import { summaryOf } from '../subject-summary.js'
import { subjectsOf, withDiscovery } from '../subjects.js'
import type { Side } from './clusters.js'

/** The side that a change is held against. */
export interface Base extends Side {
  /** What a file of the base is called now; most have kept their name. */
  readonly newPathOf: (file: string) => string
}

/** Evaluates the files of the base as those of the head are, under the same `inputs` of the policy. */
export async function evaluateBase(
  files: Files,
  inputs: PolicyInputs,
  newPathOf: (file: string) => string,
): Promise<Base> {
  const side = await withDiscovery(files, inputs, (discovery): Side => {
    const subjects = subjectsOf(discovery, evaluateDeployments(discovery, inputs).deployed)
    return { subjects, summaries: subjects.map(summaryOf) }
  })
  return { ...side, newPathOf }
}
