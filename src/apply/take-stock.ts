/** After a change that did not come through: what the cluster has now, for the account. */
import { readableVersions, readCluster } from './cluster.js'
import { type Apply, remaining } from './context.js'
import { planOf, sideText, telling } from './plan.js'
import { areEqual, settingsRead } from './settings.js'
import { StopError } from './stop-error.js'

/** Looks once, where there is time; whatever it sees, the step has not succeeded. */
export async function takeStock(apply: Apply, stop: StopError): Promise<void> {
  const { account, options, ports } = apply
  if (account.applied !== 'unknown' || stop.kind === 'cancelled' || remaining(apply) <= 0) return
  try {
    const cluster = await readCluster(apply, readableVersions(apply.asOf, 'IPTABLES'))
    if (cluster === null) {
      ports.say('info', 'There is no such cluster now.')
      return
    }
    const now = settingsRead(cluster.kubeProxyConfig)
    const settings = telling(planOf(options, cluster.apiVersion, now, now))
    const text = settings.map(({ setting, after }) => `${setting} ${sideText(after)}`).join(', ')
    ports.say('info', `The cluster is '${cluster.provisioningState}' now, with: ${text}.`)
    const isUntouched = cluster.provisioningState === 'Succeeded' && areEqual(now, settingsRead(account.previous))
    // Azure has said no, and the cluster is what it was: that is certain. A call that broke down may still come through.
    if (stop.kind === 'failed' && options.operation === 'update' && isUntouched) account.applied = 'false'
  } catch (error) {
    if (!(error instanceof StopError)) throw error
    ports.say('info', `What the cluster has now could not be read. ${error.message}`)
  }
}
