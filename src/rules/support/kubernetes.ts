/** Kubernetes versions as clusters write them. */
import { isAtLeast, parseKubernetesVersion } from '../../azure/kubernetes-version.js'
import type { Located } from '../../model/located.js'
import { certainly, no, undecided, type Verdict } from '../../model/verdict.js'

/** Whether the version is `floor` or newer; no where none is written, unknown where it cannot be read. */
export function isKubernetesAtLeast(version: Located, floor: string): Verdict {
  const { value } = version
  if (value === null) return no
  if (value.kind === 'unknown') return undecided(value.cause)
  const found = value.kind === 'string' ? parseKubernetesVersion(value.value) : null
  const wanted = parseKubernetesVersion(floor)
  const answer = found === null || wanted === null ? null : isAtLeast(found, wanted)
  if (answer !== null) return certainly(answer)
  return undecided({ reason: `Kubernetes version ${version.describe()} does not say it`, origin: version.here.site })
}
