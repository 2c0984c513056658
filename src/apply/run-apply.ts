/**
 * The apply step: the file is checked, then held against the live cluster; what would change is planned; and only then,
 * with everything in place, it is changed, once, and read back.
 */
import { dayOf } from '../azure/calendar-date.js'
import { changeByExtension, changeByRest } from './change.js'
import { checkFile, checkPair } from './check-first.js'
import { type Cluster, readableVersions, readCluster } from './cluster.js'
import type { ConfigFile } from './config-file.js'
import { type Apply, begin, newAccount } from './context.js'
import type { ApplyOptions } from './options.js'
import { planOf, planText } from './plan.js'
import type { ApplyPorts } from './ports.js'
import { prepare, requireCalm } from './prepare.js'
import { type ApplyResult, badEnd, goodEnd } from './result.js'
import { areEqual, settingsRead, settingsWanted } from './settings.js'
import { readVersions, requireSignIn } from './sign-in.js'
import { refused, StopError } from './stop-error.js'
import { takeStock } from './take-stock.js'
import { verify } from './verify.js'
import { keepPrevious } from './way-back.js'

export interface Surroundings {
  /** Of the workflow run; null outside one. */
  readonly event: string | null
  /** OWNER/NAME; null where nobody knows it. */
  readonly repository: string | null
}

/** @throws WrongUseError for a file or policy that is not there or wrong */
export async function runApply(
  options: ApplyOptions,
  ports: ApplyPorts,
  surroundings: Surroundings,
): Promise<ApplyResult> {
  const apply = newApply(options, ports, surroundings)
  ports.output('applied', 'false')
  ports.output('verified', 'false')
  const result = await endOf(apply, surroundings)
  ports.output('applied', apply.account.applied)
  ports.output('verified', String(apply.account.verified))
  ports.say(result.exitCode === 0 ? 'info' : 'error', [result.title, ...result.lines].join('\n'))
  return result
}

function newApply(options: ApplyOptions, ports: ApplyPorts, { repository }: Surroundings): Apply {
  const startedAt = ports.now()
  const deadline = startedAt + options.timeoutMinutes * 60_000
  return { options, ports, startedAt, deadline, asOf: dayOf(startedAt), repository, account: newAccount() }
}

async function endOf(apply: Apply, { event }: Surroundings): Promise<ApplyResult> {
  try {
    refusePullRequest(apply.options, event)
    return goodEnd(apply, await run(apply))
  } catch (error) {
    if (!(error instanceof StopError)) throw error
    await takeStock(apply, error)
    return badEnd(apply, error)
  }
}

/** A pull request is a proposal: what it writes is applied after review. */
function refusePullRequest({ mode }: ApplyOptions, event: string | null): void {
  if (mode === 'plan' || !event?.startsWith('pull_request')) return
  throw refused(
    `mode 'apply' is not for the event '${event}': a pull request has not been merged.`,
    "Apply on push to the protected branch, or on workflow_dispatch; on pull requests use mode 'plan'.",
  )
}

async function run(apply: Apply): Promise<'unchanged' | 'planned' | 'applied'> {
  const { options, ports, account } = apply
  const checked = await checkFile(apply)
  const { file } = checked
  const versions = await readVersions(apply)
  await requireSignIn(apply)
  const readable = readableVersions(apply.asOf, String(settingsWanted(file.plain)[1]?.value))
  const cluster = await readLive(apply, readable)
  checkPair(apply, checked, cluster, readable[0] ?? '')
  const before = cluster === null ? null : settingsRead(cluster.kubeProxyConfig)
  const wanted = wantedOf(apply, file, before)
  account.previous = cluster?.kubeProxyConfig ?? null
  account.plan = planOf(options, cluster?.apiVersion ?? null, before, wanted)
  ports.output('plan', JSON.stringify(account.plan))
  ports.output('changed', String(account.plan.changed))
  ports.say('info', planText(account.plan))
  requireCalm(apply, cluster)
  if (!account.plan.changed) return 'unchanged'
  await prepare(apply, versions, cluster, wanted)
  if (options.mode === 'plan') return 'planned'
  await change(apply, file, cluster, readable)
  await verify(apply, wanted, readable)
  account.applied = 'true'
  account.verified = true
  return 'applied'
}

/** @returns null: there is none, as it has to be for `create` */
async function readLive(apply: Apply, readable: readonly string[]): Promise<Cluster | null> {
  begin(apply, 'reading the cluster')
  const { operation, clusterName, resourceGroup } = apply.options
  const cluster = await readCluster(apply, readable)
  if (operation === 'create' && cluster !== null) {
    throw refused(
      `Cluster '${clusterName}' exists already in resource group '${resourceGroup}', in state '${cluster.provisioningState}'.`,
      "Set operation to 'update' to change its kube-proxy.",
    )
  }
  if (operation === 'update' && cluster === null) {
    throw refused(
      `There is no cluster '${clusterName}' in resource group '${resourceGroup}'.`,
      "Correct cluster-name, resource-group or subscription-id; `az aks list` shows the clusters. Or set operation to 'create'.",
    )
  }
  return cluster
}

/** An empty object changes nothing on a cluster that exists; az sends it, and Azure keeps what it has. */
function wantedOf({ ports, options }: Apply, file: ConfigFile, before: Before): NonNullable<Before> {
  const isEmpty = Object.values(file.plain).every((value) => value === null)
  if (!isEmpty || before === null) return settingsWanted(file.plain)
  if (!options.allowWarnings)
    throw refused(`'${file.path}' is empty, which changes nothing; spell out enabled and mode.`)
  ports.say('warning', `'${file.path}' is empty, which changes nothing in Azure; spell out enabled and mode.`)
  return before
}

type Before = ReturnType<typeof settingsRead> | null

async function change(apply: Apply, file: ConfigFile, cluster: Cluster | null, readable: readonly string[]) {
  const { options, ports, account } = apply
  if (cluster !== null && options.via === 'extension') await requireSame(apply, cluster, readable)
  keepPrevious(apply)
  account.changeStartedAt = ports.now()
  if (cluster !== null && options.via === 'rest') await changeByRest(apply, file, cluster)
  else await changeByExtension(apply, file)
}

/** `az aks update` reads and writes on its own: a change since the plan would be overwritten, as far as anybody can see. */
async function requireSame(apply: Apply, planned: Cluster, readable: readonly string[]): Promise<void> {
  begin(apply, 'reading the cluster once more')
  const now = await readLive(apply, readable)
  requireCalm(apply, now)
  if (now !== null && areEqual(settingsRead(now.kubeProxyConfig), settingsRead(planned.kubeProxyConfig))) return
  throw refused('Somebody has changed kube-proxy of the cluster since the plan. Run this step again: it plans anew.')
}
