/** The az extension `aks-preview`, the only one that has `--kube-proxy-config`. */

/**
 * The versions in which `az aks create` and `az aks update` came to have the option; the documentation wrongly says
 * 0.5.105 for both. Before `reliable` a second update of kube-proxy is ignored.
 * Source: Azure/azure-cli-extensions src/aks-preview/HISTORY.rst.
 */
export const kubeProxyOption = { create: '0.5.105', update: '0.5.117', reliable: '0.5.138' } as const

/** Whether a version (`0.5.117`, `18.0.0b12`) has the numbers of `floor` or higher ones; null where it has none. */
export function isVersionAtLeast(version: string, floor: string): boolean | null {
  const found = numbersOf(version)
  const wanted = numbersOf(floor)
  if (found === null || wanted === null) return null
  const differs = found.findIndex((number, index) => number !== wanted[index])
  return differs === -1 || (found[differs] ?? 0) > (wanted[differs] ?? 0)
}

/** Some digits are more than any version has, and few enough to stay exact. */
function numbersOf(version: string): readonly number[] | null {
  const [, major, minor, patch] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})/.exec(version) ?? []
  return patch === undefined ? null : [Number(major), Number(minor), Number(patch)]
}
