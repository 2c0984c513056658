/** After a change that did not come through: what the cluster has now, for the account. */
import { readableVersions, readCluster } from './cluster.js'
import type { Apply } from './context.js'
import { planOf, sideText, telling } from './plan.js'
import { areEqual, settingsRead } from './settings.js'
import { StopError } from './stop-error.js'

/** Milliseconds that looking has of its own: often enough the time of the step is over by then. */
const timeToLook = 30_000

/**
 * Looks once and writes into the account what it sees. Whatever that is, the step has not succeeded. Whoever cancels the
 * step waits for nothing more.
 */
export async function takeStock(apply: Apply, stop: StopError): Promise<void> {
  const { account, options, ports } = apply
  if (account.applied !== 'unknown' || stop.kind === 'cancelled') return
  const looking: Apply = { ...apply, deadline: Math.max(apply.deadline, ports.now() + timeToLook) }
  try {
    const cluster = await readCluster(looking, readableVersions(apply.asOf, 'IPTABLES'))
    if (cluster === null) {
      account.found = 'There is no such cluster now.'
      return
    }
    const now = settingsRead(cluster.kubeProxyConfig)
    const settings = telling(planOf(options, cluster.apiVersion, now, now))
    const text = settings.map(({ setting, after }) => `${setting} ${sideText(after)}`).join(', ')
    account.found = `The cluster is '${cluster.provisioningState}' now, with: ${text}.`
    const isUntouched = cluster.provisioningState === 'Succeeded' && areEqual(now, settingsRead(account.previous))
    // Azure has said no, and the cluster is what it was: that is certain. A call that broke down may still come through.
    if (stop.kind === 'failed' && options.operation === 'update' && isUntouched) account.applied = 'false'
  } catch (error) {
    if (!(error instanceof StopError)) throw error
    account.found = `What the cluster has now could not be read. ${error.message}`
  }
}
