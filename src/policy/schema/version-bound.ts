/** The keywords `minimumVersion` and `maximumVersion`: Kubernetes versions and Azure API versions. */
import { compareApiVersions, parseApiVersion } from '../../azure/api-version.js'
import { isAtLeast, type KubernetesVersion, parseKubernetesVersion } from '../../azure/kubernetes-version.js'

/** Whether a version is within a bound; null where that depends on the patch release that AKS chooses. */
export type VersionTest = (text: string) => boolean | null

export interface VersionBound {
  readonly atLeast: VersionTest
  readonly atMost: VersionTest
}

/** null: the text is neither `MAJOR.MINOR[.PATCH]` nor `YYYY-MM-DD[-preview]`. What is no such version is out of bounds. */
export function versionBound(text: string): VersionBound | null {
  const api = parseApiVersion(text)
  if (api !== null) {
    const order = (other: string) => {
      const version = parseApiVersion(other)
      return version === null ? null : compareApiVersions(version, api)
    }
    return {
      atLeast: (other) => (order(other) ?? -1) >= 0,
      atMost: (other) => (order(other) ?? 1) <= 0,
    }
  }
  const kubernetes = parseKubernetesVersion(text)
  return kubernetes === null ? null : kubernetesBound(kubernetes)
}

function kubernetesBound(bound: KubernetesVersion): VersionBound {
  const test = (holds: (version: KubernetesVersion) => boolean | null): VersionTest => {
    return (text) => {
      const version = parseKubernetesVersion(text)
      return version === null ? false : holds(version)
    }
  }
  return { atLeast: test((version) => isAtLeast(version, bound)), atMost: test((version) => isAtMost(version, bound)) }
}

/** `1.33` as a ceiling allows all of its patch releases. */
function isAtMost(version: KubernetesVersion, ceiling: KubernetesVersion): boolean | null {
  const byMinor = version.major - ceiling.major || version.minor - ceiling.minor
  if (byMinor !== 0) return byMinor < 0
  if (ceiling.patch === null) return true
  return version.patch === null ? null : version.patch <= ceiling.patch
}
