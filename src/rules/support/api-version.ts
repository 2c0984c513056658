/** What the rules on API versions have in common. */
import { parseApiVersion } from '../../azure/api-version.js'
import { type ApiVersionRow, factsDate, lookUpApiVersion } from '../../azure/api-versions.js'
import { type KubeProxyMode, kubeProxyModes } from '../../azure/kube-proxy-config.js'
import { versionsToMoveTo } from '../../azure/versions-to-move-to.js'
import type { Located } from '../../model/located.js'
import { undecided, type Verdict } from '../../model/verdict.js'
import type { Cluster } from './cluster.js'

export type VersionFacts =
  /** The version's row, or the row of the preview that it counts as. */
  | { readonly kind: 'known'; readonly row: ApiVersionRow }
  /** Nobody knows what the version has: it is an unknown value, or in no table. */
  | { readonly kind: 'open'; readonly missing: Verdict }

export function versionFacts(apiVersion: Located): VersionFacts {
  if (apiVersion.value?.kind === 'unknown') return { kind: 'open', missing: undecided(apiVersion.value.cause) }
  const found = lookUpApiVersion(apiVersion.text ?? '')
  if (found.kind === 'known') return found
  if (found.kind === 'newer' && found.countsAs !== null) return { kind: 'known', row: found.countsAs }
  const reason = `API version ${apiVersion.describe()} is not in the table of ${factsDate}`
  return { kind: 'open', missing: undecided({ reason, origin: apiVersion.here.site }) }
}

/** A day before the first preview that has it, and a stable version of the table's time, has no kubeProxyConfig. */
export function certainlyLacksConfig(apiVersion: Located): boolean {
  const found = lookUpApiVersion(apiVersion.text ?? '')
  if (found.kind === 'known') return found.row.kubeProxyConfig === false
  if (found.kind !== 'unlisted') return false
  return !found.version.preview || found.version.date < firstPreviewDate
}

/** 2022-08-02-preview. Source: Azure/bicep-types-az; no older version of either published schema has it. */
const firstPreviewDate = '2022-08-02'

/** ` Move to 2026-05-02-preview.`, with the blank before it; says so where the table knows none. */
export function advice(cluster: Cluster, asOf: string): string {
  const hasConfig = cluster.config.isPresent.is !== 'no'
  const versions = versionsToMoveTo({
    kubeProxyConfig: hasConfig,
    mode: hasConfig ? modeOf(cluster.config.get('mode')) : null,
    current: cluster.apiVersion.text,
    asOf,
  })
  const names = versions.map(({ version }) => version)
  if (names.length === 0) return ` The table of ${factsDate} knows no version to move to; update this tool.`
  return ` Move to ${names.join(', or ')}.`
}

function modeOf(mode: Located): KubeProxyMode | null {
  return kubeProxyModes.find((known) => mode.is(known).is === 'yes') ?? null
}

/** The version's date and kind, where it is well-formed. */
export function parsed(apiVersion: Located): ReturnType<typeof parseApiVersion> {
  return apiVersion.text === null ? null : parseApiVersion(apiVersion.text)
}

/** The verdict on a version whose schema was never published. */
export function unpublished(apiVersion: Located): Verdict {
  const reason = `the schema of API version ${apiVersion.describe()} was never published`
  return undecided({ reason, origin: apiVersion.here.site })
}
