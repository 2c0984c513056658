/** What would change, setting by setting. */
import type { ApplyOptions } from './options.js'
import { isSame, type Setting } from './settings.js'

export interface Plan {
  readonly cluster: { readonly subscription: string; readonly resourceGroup: string; readonly name: string }
  readonly operation: ApplyOptions['operation']
  readonly via: ApplyOptions['via']
  /** The API version that the cluster was read at; null where there is none yet. */
  readonly apiVersion: string | null
  readonly changed: boolean
  readonly settings: readonly PlannedSetting[]
}

export interface PlannedSetting {
  readonly setting: string
  /** null: there is no cluster yet. */
  readonly before: Side | null
  readonly after: Side
  readonly changed: boolean
}

interface Side {
  /** null: not set. */
  readonly value: Setting['value']
  readonly default: boolean
}

/** @param before null: there is no cluster yet */
export function planOf(
  options: ApplyOptions,
  apiVersion: string | null,
  before: readonly Setting[] | null,
  after: readonly Setting[],
): Plan {
  const settings = after.map((wanted, index): PlannedSetting => {
    const current = before?.[index]
    return {
      setting: wanted.name,
      before: current === undefined ? null : sideOf(current),
      after: sideOf(wanted),
      changed: current === undefined || !isSame(current, wanted),
    }
  })
  return {
    cluster: {
      subscription: options.subscriptionId,
      resourceGroup: options.resourceGroup,
      name: options.clusterName,
    },
    operation: options.operation,
    via: options.via,
    apiVersion,
    changed: before === null || settings.some(({ changed }) => changed),
    settings,
  }
}

function sideOf({ value, isDefault }: Setting): Side {
  return { value, default: isDefault && value !== null }
}

/** `true (default)`, `-` */
export function sideText(side: Side | null): string {
  if (side === null || side.value === null) return '-'
  return side.default ? `${side.value} (default)` : String(side.value)
}

/** Rows that say something: those that are set on either side. */
export function telling({ settings }: Plan): readonly PlannedSetting[] {
  return settings.filter(({ before, after }) => before?.value != null || after.value !== null)
}

/** Source: AKS docs, configure-kube-proxy.md. */
export const interruption = 'Changing kube-proxy may interrupt Service traffic on the cluster for a short time.'

/** For the log. */
export function planText(plan: Plan): string {
  const { name, resourceGroup, subscription } = plan.cluster
  const rows = telling(plan).map(({ setting, before, after, changed }) => [
    changed ? '~' : ' ',
    setting,
    sideText(before),
    changed ? '->' : '  ',
    sideText(after),
  ])
  const table = columns([['', 'setting', 'current', '', 'wanted'], ...rows])
  return [
    `Cluster '${name}' in resource group '${resourceGroup}', subscription ${subscription}:`,
    ...table.map((line) => `  ${line}`),
    ...(plan.operation === 'update' && plan.changed ? [interruption] : []),
  ].join('\n')
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
