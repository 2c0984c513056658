/** What a change does to the clusters: settings that they get now and got before, clusters that come and go. */
import type { Scalar, Setting } from '../model/setting.js'
import type { SubjectSummary } from '../subject-summary.js'
import type { Base } from './base.js'
import { clustersOf, matchClusters, type Pair, type Side } from './clusters.js'
import type { Gaps } from './gaps.js'

export type SettingName = keyof SubjectSummary['kubeProxy']

export interface SettingChange {
  /** Index in the subjects of the head. */
  readonly subject: number
  readonly setting: SettingName
  readonly before: Setting
  readonly after: Setting
  /** Whatever is unknown, it is not what it was. */
  readonly isCertain: boolean
}

export interface Changes {
  readonly settings: readonly SettingChange[]
  /** Clusters that the base does not have: indexes in the subjects of the head. */
  readonly added: readonly number[]
  /** Clusters that only the base has, as they were there. */
  readonly removed: readonly SubjectSummary[]
  /** Clusters of one side that the other may have too: what deploys them there cannot be followed. */
  readonly uncompared: readonly Uncompared[]
}

export interface Uncompared {
  readonly subject: SubjectSummary
  /** It is a cluster of the head. */
  readonly isNow: boolean
  /** `main.bicep cannot be analysed` */
  readonly why: string
}

const nothing: Changes = Object.freeze({ settings: [], added: [], removed: [], uncompared: [] })

/** @param base null: nothing that matters is changed */
export function changesSince(base: Base | null, head: Side): Changes {
  if (base === null) return nothing
  const { pairs, added, removed } = matchClusters(
    clustersOf(base, base.newPathOf),
    clustersOf(head, (file) => file),
  )
  const inOrder = pairs.toSorted((a, b) => a.after.index - b.after.index)
  const gone = removed.map(({ summary }) => ({ summary, why: gapFor(summary, head.gaps, base.newPathOf) }))
  const gapsThen = new Map([...base.gaps].map(([file, why]) => [base.newPathOf(file), why]))
  const come = added.map(({ index, summary }) => ({ index, summary, why: gapFor(summary, gapsThen, (file) => file) }))
  return {
    settings: inOrder.flatMap(changedSettings),
    added: come.flatMap(({ index, why }) => (why === null ? [index] : [])),
    removed: gone.flatMap(({ summary, why }) => (why === null ? [summary] : [])),
    uncompared: [
      ...come.flatMap(({ summary, why }) => (why === null ? [] : [{ subject: summary, isNow: true, why }])),
      ...gone.flatMap(({ summary, why }) => (why === null ? [] : [{ subject: summary, isNow: false, why }])),
    ],
  }
}

/**
 * What keeps the other side from telling whether it has the cluster.
 *
 * @param gaps of the other side
 * @param otherPathOf what a file of the cluster's side is called on the other
 */
function gapFor(
  { file, deployment }: SubjectSummary,
  gaps: Gaps,
  otherPathOf: (file: string) => string,
): string | null {
  for (const own of [file, deployment?.template, deployment?.parameters]) {
    const other = own == null ? null : otherPathOf(own)
    const why = other === null ? undefined : gaps.get(other)
    if (why !== undefined) return `${other} ${why}`
  }
  return null
}

const settingNames: readonly SettingName[] = [
  'enabled',
  'mode',
  'scheduler',
  'tcpTimeoutSeconds',
  'tcpFinTimeoutSeconds',
  'udpTimeoutSeconds',
]

/** Where kube-proxy is switched off on either side, nothing but that matters. */
function changedSettings({ before, after }: Pair): readonly SettingChange[] {
  const isOff = [before, after].some(({ summary }) => isKnownToBe(summary.kubeProxy.enabled, false))
  return settingNames.flatMap((setting) => {
    if (isOff && setting !== 'enabled') return []
    const change = { before: before.summary.kubeProxy[setting], after: after.summary.kubeProxy[setting] }
    const outcome = compare(change.before, change.after)
    return outcome === 'same' ? [] : [{ subject: after.index, setting, ...change, isCertain: outcome === 'other' }]
  })
}

function isKnownToBe(setting: Setting, value: Scalar): boolean {
  return setting.state === 'known' && setting.value === value
}

/** Two that are both unknown count as the same: nobody could say more of them. */
function compare(before: Setting, after: Setting): 'same' | 'other' | 'perhaps other' {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  if (old === null || now === null) return old === now ? 'same' : 'perhaps other'
  if (old.length === now.length && old.every((value) => now.includes(value))) return 'same'
  return old.some((value) => now.includes(value)) ? 'perhaps other' : 'other'
}

/** What it may be, `null` where it may be absent; null: anybody's guess. Case aside: a wrong case is another rule's. */
function valuesOf(setting: Setting): readonly (string | null)[] | null {
  switch (setting.state) {
    case 'known':
    case 'default':
      return [plainly(setting.value)]
    case 'oneOf':
      return setting.values.map(plainly)
    case 'absent':
      return [null]
    case 'unknown':
      return null
  }
}

/** `'true'` and `true` are the same for whoever reads it: that one of them has the wrong type is another rule's. */
function plainly(value: Scalar): string {
  return String(value).toLowerCase()
}
