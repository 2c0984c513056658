/** Kubernetes versions as clusters write them. */
import { isAtLeast, parseKubernetesVersion } from '../../azure/kubernetes-version.js'
import type { Located } from '../../model/located.js'
import type { KnownText } from '../../model/value.js'
import { certainly, no, undecided, type Verdict } from '../../model/verdict.js'

/** Whether the version is `floor` or newer; no where none is written, unknown where it cannot be read. */
export function isKubernetesAtLeast(version: Located, floor: string): Verdict {
  const { value } = version
  if (value === null) return no
  const written =
    value.kind === 'string' ? value.value : value.kind === 'unknown' ? minorVersion(value.text ?? null) : null
  if (written === null && value.kind === 'unknown') return undecided(value.cause)
  const found = written === null ? null : parseKubernetesVersion(written)
  const wanted = parseKubernetesVersion(floor)
  const answer = found === null || wanted === null ? null : isAtLeast(found, wanted)
  if (answer !== null) return certainly(answer)
  if (value.kind === 'unknown') return undecided(value.cause)
  return undecided({ reason: `Kubernetes version ${version.describe()} does not say it`, origin: version.here.site })
}

/** Of `'1.33.${patch}'` the minor version is known. */
export function minorVersion(text: KnownText | null): string | null {
  return /^(v?\d+\.\d+)\./i.exec(text?.start ?? '')?.[1] ?? null
}
