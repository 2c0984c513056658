export interface KubernetesVersion {
  readonly major: number
  readonly minor: number
  /** Null in `1.33`, which AKS takes for the newest patch release that it offers. */
  readonly patch: number | null
}

// Six digits are more than any version has, and few enough to stay exact.
const NUMBER = '(0|[1-9]\\d{0,5})'
const KUBERNETES_VERSION = new RegExp(`^v?${NUMBER}\\.${NUMBER}(?:\\.${NUMBER})?$`, 'i')

/**
 * Reads `MAJOR.MINOR` and `MAJOR.MINOR.PATCH`, the two forms that AKS documents for `kubernetesVersion`; null where
 * the text is neither. A leading `v` is upstream's way to write it and not documented by AKS; what it means is plain,
 * so it is read past.
 */
export function parseKubernetesVersion(text: string): KubernetesVersion | null {
  const [, major, minor, patch] = KUBERNETES_VERSION.exec(text) ?? []
  if (major === undefined || minor === undefined) return null
  return { major: Number(major), minor: Number(minor), patch: patch === undefined ? null : Number(patch) }
}

/**
 * Whether a cluster that asks for `version` gets `floor` or newer; null where that depends on the patch release that
 * AKS chooses (`1.33` against `1.33.2`).
 */
export function isAtLeast(version: KubernetesVersion, floor: KubernetesVersion): boolean | null {
  const byMinor = version.major - floor.major || version.minor - floor.minor
  if (byMinor !== 0) return byMinor > 0
  if (floor.patch === null || floor.patch === 0) return true
  return version.patch === null ? null : version.patch >= floor.patch
}
