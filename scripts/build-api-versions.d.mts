export interface UnpublishedVersion {
  readonly kubeProxyConfig: boolean | null
  readonly modes: readonly string[]
  readonly ebpfDataplane: boolean
  readonly source: readonly string[]
  readonly evidence: string
}

/** scripts/data/api-version-lifecycle.json; dates are `YYYY-MM-DD`, records are keyed by version. */
export interface Lifecycle {
  readonly comment: string
  readonly factsDate: string
  readonly factsDateSource: string
  readonly unknownFieldsRejectedFrom: string
  readonly unknownFieldsSource: string
  readonly retirementSource: string
  readonly retirements: Readonly<Record<string, { readonly announcedOn: string; readonly retiresOn: string }>>
  readonly otherSchemaSource: string
  readonly firstSeenSource: string
  readonly firstSeenInSchemas: Readonly<Record<string, string>>
  readonly notInSchemas: Readonly<Record<string, UnpublishedVersion>>
}

export interface SchemaVersion {
  readonly version: string
  readonly kubeProxyConfig: boolean
  readonly modes: readonly string[]
  readonly ebpfDataplane: boolean
  readonly path: string
}

export interface BuiltRow {
  readonly version: string
  readonly kubeProxyConfig: boolean | null
  readonly modes: readonly string[]
  readonly ebpfDataplane: boolean
  readonly path?: string
  readonly retiresOn: string | null
  readonly firstSeen: string | null
  readonly source: 'schemas' | readonly string[]
}

export function readLifecycle(): Lifecycle
export function readSchemaVersions(checkout: string): SchemaVersion[]
export function buildRows(schemaVersions: readonly SchemaVersion[], lifecycle: Lifecycle): BuiltRow[]
export function missingFromCheckout(schemaVersions: readonly SchemaVersion[], lifecycle: Lifecycle): string[]
export function renderRow(row: BuiltRow): string
export function renderTable(rows: readonly BuiltRow[], lifecycle: Lifecycle, commit: string): string
