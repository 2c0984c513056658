/** Reading back, until the cluster shows what was wanted. */
import { type Cluster, readCluster } from './cluster.js'
import { type Apply, begin, pause } from './context.js'
import { areEqual, type Setting, settingsRead } from './settings.js'
import { failed, inDoubt, StopError } from './stop-error.js'

/**
 * Follows the operation by the cluster's own state, which is the documented way where the address of the operation is
 * not known, and compares the settings once it has ended.
 * Source: MicrosoftDocs/azure-docs articles/azure-resource-manager/management/async-operations.md.
 *
 * @throws StopError where the operation fails, or the time passes
 */
export async function verify(apply: Apply, wanted: readonly Setting[], versions: readonly string[]): Promise<void> {
  begin(apply, 'reading the cluster back')
  let told = ''
  for (let attempt = 0; ; attempt += 1) {
    const cluster = await readBack(apply, versions)
    const state = cluster?.provisioningState ?? 'not there yet'
    if (cluster !== null && isEnd(state)) {
      if (state !== 'Succeeded') throw failed(...failure(cluster))
      if (areEqual(settingsRead(cluster.kubeProxyConfig), wanted)) return
    }
    const text =
      state === 'Succeeded' ? 'The cluster does not show the wanted settings yet.' : `The cluster is ${state}.`
    if (text !== told) apply.ports.say('info', text)
    told = text
    apply.account.doing = `reading the cluster back (${text})`
    await pause(apply, attempt)
  }
}

/** A change is under way: not to be able to look is to be in doubt. */
async function readBack(apply: Apply, versions: readonly string[]): Promise<Cluster | null> {
  try {
    return await readCluster(apply, versions)
  } catch (error) {
    throw error instanceof StopError && error.kind === 'failed' ? inDoubt(...error.lines) : error
  }
}

/** Source: the same page: every other state means that the operation goes on. */
function isEnd(state: string): boolean {
  return ['Succeeded', 'Failed', 'Canceled'].includes(state)
}

function failure({ provisioningState, provisioningError }: Cluster): readonly string[] {
  const line = `The change has ended, and the cluster is '${provisioningState}', not 'Succeeded'.`
  return provisioningError === '' ? [line] : [line, `Azure says: ${provisioningError}`]
}
