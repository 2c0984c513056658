/**
 * The cluster as Azure has it, read with `az rest` at a preview API version: that needs no extension, while
 * `az aks show` without one speaks a stable version, which has no kubeProxyConfig.
 */
import { isRetired } from '../azure/api-version-life.js'
import { type ApiVersionRow, apiVersions, supportsMode } from '../azure/api-versions.js'
import { kubeProxyModes } from '../azure/kube-proxy-config.js'
import { answerLines, ask } from './az.js'
import { type AzError, errorLines, readAzError } from './az-error.js'
import type { Apply } from './context.js'
import { isObject, type Plain } from './settings.js'
import { failed, refused } from './stop-error.js'

export interface Cluster {
  readonly apiVersion: string
  /** As answered. */
  readonly text: string
  readonly body: Plain
  /** null: Azure answered without it. */
  readonly kubeProxyConfig: Plain | null
  /** `Succeeded`, `Updating`, `Failed` …; empty where Azure does not say. */
  readonly provisioningState: string
  /** For a change that must not overwrite another; null where Azure gives none. */
  readonly eTag: string | null
  /** Why the last operation failed, in Azure's words; empty where it did not or Azure does not say. */
  readonly provisioningError: string
}

/** The address of the cluster in Azure Resource Manager, for `az rest`, which completes it with the cloud's host. */
export function clusterUrl({ options }: Apply, apiVersion: string): string {
  const { subscriptionId, resourceGroup, clusterName } = options
  const segments = [
    ...['subscriptions', subscriptionId, 'resourceGroups', resourceGroup],
    ...['providers', 'Microsoft.ContainerService', 'managedClusters', clusterName],
  ]
  return `/${segments.map(encodeURIComponent).join('/')}?api-version=${apiVersion}`
}

/**
 * Newest first: previews that are not retired and can express the wanted mode.
 *
 * @param mode as the file writes it
 */
export function readableVersions(asOf: string, mode: string): readonly string[] {
  const wanted = kubeProxyModes.find((known) => known === mode.toUpperCase()) ?? 'IPTABLES'
  const isFit = (row: ApiVersionRow) => row.preview && !isRetired(row, asOf) && supportsMode(row, wanted) === true
  return apiVersions
    .filter(isFit)
    .map(({ version }) => version)
    .reverse()
}

/**
 * @param versions newest first. The newest is asked; where Azure does not serve it, the newest that Azure says it serves
 * @returns null where there is no such cluster
 */
export async function readCluster(apply: Apply, versions: readonly string[]): Promise<Cluster | null> {
  const [version, ...older] = versions
  if (version === undefined) {
    throw failed('The table of API versions is too old: all its previews are retired. Update kube-proxy-policy.')
  }
  const answer = await ask(apply, ['rest', '--method', 'get', '--url', clusterUrl(apply, version)])
  if (answer.kind === 'answer') return clusterOf(answer.value, answer.text, version)
  if (answer.kind === 'error') {
    const { code } = answer.error
    if (code === 'ResourceNotFound' || code === 'NotFound') return null
    if (code === 'ResourceGroupNotFound') throw noResourceGroup(apply)
    const served = servedOf(answer.error, older)
    if (served.length > 0) return readCluster(apply, served)
  }
  throw failed('The cluster cannot be read:', ...answerLines(answer))
}

/** Of the versions those that the error lists as served. */
function servedOf({ code, served }: AzError, versions: readonly string[]): readonly string[] {
  return code === 'NoRegisteredProviderFound' ? versions.filter((version) => served.includes(version)) : []
}

function noResourceGroup({ options }: Apply): Error {
  const { resourceGroup, subscriptionId } = options
  return refused(
    `There is no resource group '${resourceGroup}' in subscription ${subscriptionId}.`,
    'Correct resource-group or subscription-id; `az group list` shows the groups.',
  )
}

function clusterOf(value: unknown, text: string, apiVersion: string): Cluster {
  const properties = isObject(value) ? value.properties : null
  if (!isObject(value) || !isObject(properties)) {
    throw failed('The cluster cannot be read: az answered with something that is no cluster.')
  }
  const profile = isObject(properties.networkProfile) ? properties.networkProfile : {}
  const status = isObject(properties.status) ? properties.status : {}
  const error = isObject(status.provisioningError) ? errorIn(status.provisioningError) : ''
  return {
    apiVersion,
    text,
    body: value,
    kubeProxyConfig: isObject(profile.kubeProxyConfig) ? profile.kubeProxyConfig : null,
    provisioningState: textIn(properties.provisioningState),
    eTag: textIn(value.eTag) || textIn(value.etag) || null,
    provisioningError: error,
  }
}

function errorIn(error: Plain): string {
  const read = readAzError(JSON.stringify({ error }))
  return errorLines(read).join(' ')
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
