/** What is known of each API version of `Microsoft.ContainerService/managedClusters`. */

import { type ApiVersion, compareApiVersions, parseApiVersion } from './api-version.js'
import {
  type ApiVersionColumns,
  apiVersionTable,
  factsDate,
  retirementSource,
  unknownFieldsRejectedFrom,
} from './api-version-table.js'
import { addDays } from './calendar-date.js'
import type { KubeProxyMode } from './kube-proxy-config.js'

export { factsDate }

/**
 * The life that AKS promises a preview: "~one year from their release date", by which its example means the date in
 * the version's name (2023-01-02-preview: until January 2024).
 * Source: MicrosoftDocs/azure-aks-docs articles/aks/concepts-preview-api-life-cycle.md.
 */
const PROMISED_DAYS = 365

/** Dates are `YYYY-MM-DD`. */
export interface ApiVersionRow extends ApiVersion {
  /** As Azure writes it. */
  readonly version: string
  /** Null: the version is documented but its schema was never published, so a rule must stay undecided. */
  readonly kubeProxyConfig: boolean | null
  /** Empty where `kubeProxyConfig` is not true. See `supportsMode`. */
  readonly modes: readonly KubeProxyMode[]
  /** Whether `networkProfile.ebpfDataplane` exists, the name that `networkDataplane` had before 2023-02. */
  readonly ebpfDataplane: boolean
  /** The documented retirement date, from which on calls fail; null where none is documented. */
  readonly retiresOn: string | null
  /** The day on which a preview's promised year is over, documented retirement or not; null for a stable version. */
  readonly promisedUntil: string | null
  /** Null where the version is in no published schema, only in the specifications or the documentation. */
  readonly firstSeenInSchemas: string | null
  readonly source: readonly string[]
}

/** Oldest first. */
export const apiVersions: readonly ApiVersionRow[] = apiVersionTable.map(rowOf)

const rowsByVersion: ReadonlyMap<string, ApiVersionRow> = new Map(apiVersions.map((row) => [row.version, row]))

/** The row of that version, in any case; undefined where the table has none. */
export function findApiVersion(text: string): ApiVersionRow | undefined {
  return rowsByVersion.get(text.toLowerCase())
}

export type ApiVersionLookup =
  | { readonly kind: 'known'; readonly row: ApiVersionRow }
  /** Older than the table's newest row and not among its rows. */
  | { readonly kind: 'unlisted'; readonly version: ApiVersion }
  /** Newer than every row. A preview counts as the newest preview we know; of a stable one nothing is known. */
  | { readonly kind: 'newer'; readonly version: ApiVersion; readonly countsAs: ApiVersionRow | null }
  | { readonly kind: 'malformed' }

/** What the table says of a version as it is written in a template. */
export function lookUpApiVersion(text: string): ApiVersionLookup {
  const row = findApiVersion(text)
  if (row !== undefined) return { kind: 'known', row }
  const version = parseApiVersion(text)
  if (version === null) return { kind: 'malformed' }
  const newest = apiVersions.at(-1)
  if (newest !== undefined && compareApiVersions(version, newest) <= 0) return { kind: 'unlisted', version }
  return { kind: 'newer', version, countsAs: version.preview ? (newestKnown('preview') ?? null) : null }
}

/** The newest row of that kind, published in the schemas or not. */
export function newestKnown(kind: 'preview' | 'stable'): ApiVersionRow | undefined {
  return apiVersions.findLast((row) => row.preview === (kind === 'preview'))
}

/**
 * Whether `kubeProxyConfig.mode` may have that value; null where the version's schema is not known. NFTABLES was never
 * added to an older version, so there the answer is no whatever else the schema holds.
 */
export function supportsMode(row: ApiVersionRow, mode: KubeProxyMode): boolean | null {
  if (row.kubeProxyConfig !== null) return row.modes.includes(mode)
  return isBeforeMode(row, mode) ? false : null
}

/** Whether the version, in the table or not, is older than the first that has the mode. */
export function isBeforeMode(version: ApiVersion, mode: KubeProxyMode): boolean {
  const first = apiVersions.find((candidate) => candidate.modes.includes(mode))
  return first !== undefined && compareApiVersions(version, first) < 0
}

/**
 * What Azure does with a property that a version does not have, whether the version is in the table or not.
 * Source: Azure/AKS#4060, Azure/azure-rest-api-specs#40740 (`UnmarshalError`, "json: unknown field").
 */
export function unknownFieldsUnder(version: ApiVersion): 'silently-ignored' | 'rejected' {
  return version.date < unknownFieldsRejectedFrom ? 'silently-ignored' : 'rejected'
}

function rowOf([
  version,
  modes,
  ebpfDataplane,
  retiresOn,
  firstSeenInSchemas,
  source,
]: ApiVersionColumns): ApiVersionRow {
  const date = version.slice(0, 'YYYY-MM-DD'.length)
  const preview = version !== date
  const retirement = retiresOn === null || source.includes(retirementSource) ? [] : [retirementSource]
  return {
    version,
    date,
    preview,
    kubeProxyConfig: modes === 'unknown' ? null : modes !== 'none',
    modes: typeof modes === 'string' ? [] : modes,
    ebpfDataplane,
    retiresOn,
    promisedUntil: preview ? addDays(date, PROMISED_DAYS) : null,
    firstSeenInSchemas,
    source: [...source.map((place) => place.replace('{version}', version)), ...retirement],
  }
}
