/** What has to be in place before a change: refused where it is missing; in a plan it is only told. */
import { byoCni } from '../azure/cluster-facts.js'
import type { Cluster } from './cluster.js'
import { clusterFlags } from './commands.js'
import type { Apply } from './context.js'
import { type Missing, missingExtension } from './extension.js'
import { missingFeature } from './feature.js'
import { isObject, type Setting } from './settings.js'
import type { AzVersions } from './sign-in.js'
import { refused } from './stop-error.js'

/** @throws StopError, `refused`, with the command that mends it */
export async function prepare(
  apply: Apply,
  versions: AzVersions,
  cluster: Cluster | null,
  wanted: readonly Setting[],
): Promise<void> {
  if (apply.options.via === 'extension') require(apply, await missingExtension(apply, versions))
  if (!needsNoFeature(apply, cluster, wanted)) require(apply, await missingFeature(apply))
}

function require({ options, ports }: Apply, missing: Missing | null): void {
  if (missing === null) return
  if (options.mode === 'apply') throw refused(missing.what, missing.mend)
  ports.say('warning', `To apply this, something is missing. ${missing.what} ${missing.mend}`)
}

/** Switching kube-proxy off on a cluster that brings its own CNI, since 2025-04-27. Source: Azure/AKS CHANGELOG. */
function needsNoFeature({ options }: Apply, cluster: Cluster | null, wanted: readonly Setting[]): boolean {
  const { properties } = cluster?.body ?? options.create.body
  const profile = isObject(properties) && isObject(properties.networkProfile) ? properties.networkProfile : {}
  const plugin = String(profile[byoCni.field] ?? '').toLowerCase()
  return wanted[0]?.value === false && plugin === byoCni.value
}

/**
 * Nobody is changing the cluster, and its last operation came through: else what was read is not what it has.
 *
 * @throws StopError where it is not so; a plan only says that it is one of a moment which passes
 */
export function requireCalm({ options, ports }: Apply, cluster: Cluster | null): void {
  if (cluster === null || cluster.provisioningState === 'Succeeded') return
  const { provisioningState, provisioningError } = cluster
  const name = clusterFlags(options)
  const hasEnded = provisioningState === 'Failed' || provisioningState === 'Canceled'
  const mend = hasEnded
    ? `Its last operation did not come through${provisioningError === '' ? '' : ` (${provisioningError})`}. Reconcile it first: az aks update ${name}`
    : `Another operation is in progress. Wait for its end (az aks wait ${name} --updated), then run this step again.`
  const what = `The cluster's provisioningState is '${provisioningState}', expected is 'Succeeded'.`
  if (options.mode === 'apply') throw refused(what, mend)
  ports.say('warning', `${what} ${mend}`)
}
