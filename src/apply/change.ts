/** The one call that changes something. It is made once: what became of it, the cluster itself says. */
import { type AzAnswer, answerLines, askOnce, commandName } from './az.js'
import type { AzError } from './az-error.js'
import { type Cluster, clusterUrl } from './cluster.js'
import type { ConfigFile } from './config-file.js'
import { type Apply, begin, pause, remaining } from './context.js'
import { lostRace } from './known-errors.js'
import { withProgress } from './progress.js'
import { canonical, isObject, type Plain } from './settings.js'
import { failed, inDoubt, refused } from './stop-error.js'

/** `az aks update` or `az aks create` with the bytes that were judged. */
export async function changeByExtension(apply: Apply, file: ConfigFile): Promise<void> {
  const { operation, resourceGroup, clusterName, subscriptionId, create } = apply.options
  const path = apply.ports.scratch('kube-proxy-config.json', file.bytes)
  const args = [
    ...['aks', operation, '-g', resourceGroup, '-n', clusterName, '--subscription', subscriptionId],
    ...['--kube-proxy-config', path, ...create.args],
  ]
  settle(apply, await send(apply, args))
}

/**
 * Puts the cluster that was read, with kubeProxyConfig alone changed, at the same API version. It holds only for the
 * cluster that was read: one that was changed meanwhile has another eTag, and Azure refuses.
 */
export async function changeByRest(apply: Apply, file: ConfigFile, cluster: Cluster): Promise<void> {
  if (cluster.eTag === null) {
    throw refused(
      `Azure gives no eTag for the cluster at ${cluster.apiVersion}, so nothing would hold off an overwritten change.`,
      "Set via to 'extension'.",
    )
  }
  const body = apply.ports.scratch('cluster.json', Buffer.from(JSON.stringify(bodyWith(cluster.body, file.plain))))
  const headers = JSON.stringify({ 'Content-Type': 'application/json', 'If-Match': cluster.eTag })
  const args = [
    ...['rest', '--method', 'put', '--url', clusterUrl(apply, cluster.apiVersion)],
    ...['--headers', headers, '--body', `@${body}`],
  ]
  for (let attempt = 0; ; attempt += 1) {
    const answer = await send(apply, args)
    if (!wasTurnedAway(answer) || attempt === maximumRepeats) return settle(apply, answer)
    // Nothing was done with the request, so a repeat is the first of its kind.
    apply.account.applied = 'false'
    apply.ports.say('info', `Azure turned the request away: ${answer.error.message} It is sent again.`)
    await pause(apply, attempt)
  }
}

const maximumRepeats = 3

function wasTurnedAway(answer: AzAnswer): answer is { readonly kind: 'error'; readonly error: AzError } {
  return answer.kind === 'error' && answer.error.wasTurnedAway
}

function bodyWith(body: Plain, config: Plain): Plain {
  const properties = isObject(body.properties) ? body.properties : {}
  const networkProfile = isObject(properties.networkProfile) ? properties.networkProfile : {}
  return {
    ...body,
    properties: { ...properties, networkProfile: { ...networkProfile, kubeProxyConfig: canonical(config) } },
  }
}

async function send(apply: Apply, args: readonly string[]): Promise<AzAnswer> {
  const name = commandName(args)
  begin(apply, `${name} was changing the cluster`)
  apply.account.applied = 'unknown'
  // Whoever kills this step must not find `false` afterwards.
  apply.ports.output('applied', 'unknown')
  apply.ports.say('info', `Running ${name}.`)
  return withProgress(apply, name, askOnce(apply, args, remaining(apply)))
}

/** @throws StopError unless `az` says that it went well */
function settle(apply: Apply, answer: AzAnswer): void {
  if (answer.kind === 'answer' || (answer.kind === 'broken' && answer.endedWell)) return
  const lines = answerLines(answer)
  // Of a single request that is certain; `az aks` makes several.
  if (apply.options.via === 'rest' && answer.kind === 'error' && answer.error.code === lostRace) {
    apply.account.applied = 'false'
    throw refused('The change was not made:', ...lines)
  }
  if (answer.kind === 'error' && answer.error.code !== null && !answer.error.isTransient) {
    throw failed('Azure has refused the change:', ...lines)
  }
  throw inDoubt('The change was asked for, and nobody knows what became of it:', ...lines)
}
