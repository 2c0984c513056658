/** How to get back to where the cluster was. */
import { clusterFlags, quoted } from './commands.js'
import type { Apply } from './context.js'
import { restoring } from './settings.js'
import { refused } from './stop-error.js'

/** Saves what the cluster has, before anything changes it. */
export function keepPrevious({ options, ports, account }: Apply): void {
  if (options.operation === 'create') return
  const config = restoring(account.previous)
  const moment = new Date(ports.now()).toISOString().replaceAll(':', '-')
  const name = `kube-proxy-config.${options.resourceGroup}.${options.clusterName}.${moment}.json`
  try {
    account.previousFile = ports.keep(name, `${JSON.stringify(config, null, 2)}\n`)
  } catch (error) {
    throw refused(`The previous configuration cannot be saved, so nothing is changed: ${(error as Error).message}`)
  }
  ports.output('previous-config-file', account.previousFile)
  // The runner's disk may be gone when the file is needed; the log stays.
  ports.say('info', `The previous configuration is in '${account.previousFile}': ${JSON.stringify(config)}`)
}

/** Commands as one may paste them into a shell; empty where nothing was changed. */
export function wayBack({ options, account }: Apply): readonly string[] {
  if (account.applied === 'false') return []
  const cluster = clusterFlags(options)
  if (options.operation === 'create') return [`There was no cluster before; to remove it: az aks delete ${cluster}`]
  if (account.previousFile === null) return []
  return [
    `To restore the previous configuration: az aks update ${cluster} --kube-proxy-config ${quoted(account.previousFile)}`,
    'Or run this step with that file as config-file.',
  ]
}

/** Commands that show how things stand. */
export function howItStands({ options }: Apply): string {
  const cluster = clusterFlags(options)
  return `An operation that Azure has accepted goes on without this step. Wait for its end (az aks wait ${cluster} --updated), then run this step with mode 'plan' to see what the cluster has.`
}
