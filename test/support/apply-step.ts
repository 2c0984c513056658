/** The apply action's bundle as a step on a runner whose `az` is the stand-in. */
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep, type Step, type StepResult } from './runner.js'
import { temporaryFolder } from './temporary-repository.js'

export const subscription = '00000000-0000-0000-0000-000000000001'
const standIn = fileURLToPath(new URL('az-stand-in.mjs', import.meta.url))

export interface Fault {
  /** `rest get`, `aks update` … */
  readonly call: string
  readonly kind: 'crash' | 'silent' | 'killed' | 'garbage' | 'truncated' | 'error' | 'slow' | 'hang'
  /** Of the first so many calls; absent: of every one. */
  readonly times?: number
  readonly text?: string
  /** So many calls are left alone first. */
  readonly from?: number
  /** It does its work first. */
  readonly after?: boolean
}

export interface AzCall {
  readonly name: string
  readonly args: readonly string[]
  readonly pid: number
}

export interface AzState {
  readonly log: readonly AzCall[]
  readonly faults: readonly Fault[]
  readonly extensions: Readonly<Record<string, string>>
  readonly account: string | null
  readonly feature: { readonly state: string; readonly next: readonly string[] }
  readonly cluster: ReturnType<typeof cluster> | null
  /** Reads after which an update has come through. */
  readonly updateReads?: number
  /** The bytes that the last `az aks update|create` was given. */
  readonly applied?: string
}

/** Further switches of the stand-in; see there. */
export type Given = Partial<AzState> & Readonly<Record<string, unknown>>

export function cluster(
  kubeProxyConfig?: object,
  more: { readonly network?: object; readonly properties?: object } = {},
) {
  return {
    id: 'x',
    name: 'aks',
    eTag: 'e1',
    location: 'westeurope',
    sku: { name: 'Base' },
    properties: {
      provisioningState: 'Succeeded',
      kubernetesVersion: '1.34',
      ...more.properties,
      networkProfile: {
        networkPlugin: 'azure',
        networkPolicy: 'none',
        ...more.network,
        ...(kubeProxyConfig === undefined ? {} : { kubeProxyConfig }),
      } as Record<string, unknown>,
    },
  }
}

export interface Machine {
  readonly workspace: string
  readonly az: () => AzState
  readonly change: (more: Given) => void
  readonly environment: Readonly<Record<string, string>>
  readonly step: (inputs?: Readonly<Record<string, string>>, more?: Partial<Step>) => Promise<StepResult>
  /** Files that the step keeps for the user. */
  readonly kept: () => readonly string[]
}

export const nftables = '{ "mode": "NFTABLES" }\n'

/** @param files of the workspace; `kube-proxy.json` is what is applied unless the inputs say otherwise */
export function machineWith(given: Given = {}, files: Readonly<Record<string, string>> = {}): Machine {
  const folder = temporaryFolder({
    'bin/az': `#!/bin/sh\nexec '${process.execPath}' '${standIn}' "$@"\n`,
    'temp/x': '',
  })
  chmodSync(join(folder, 'bin/az'), 0o755)
  const stateFile = join(folder, 'state.json')
  const az = () => JSON.parse(readFileSync(stateFile, 'utf8')) as AzState
  const write = (state: object) => writeFileSync(stateFile, JSON.stringify(state))
  write({
    log: [],
    faults: [],
    extensions: { 'aks-preview': '18.0.0b1' },
    account: subscription,
    feature: { state: 'Registered', next: [] },
    cluster: cluster(),
    ...given,
  })
  const workspace = temporaryFolder({ 'kube-proxy.json': nftables, ...files })
  const environment = {
    PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`,
    AZ_STATE: stateFile,
    RUNNER_TEMP: join(folder, 'temp'),
    TMPDIR: join(folder, 'temp'),
  }
  return {
    workspace,
    az,
    change: (more) => write({ ...az(), ...more }),
    environment,
    kept: () => listed(join(folder, 'temp/kube-proxy-policy')),
    step: (inputs = {}, more = {}) =>
      runStep({
        bundle: 'apply',
        workspace,
        inputs: { ...standardInputs, ...inputs },
        ...more,
        environment: { ...environment, ...more.environment },
      }),
  }
}

const standardInputs = {
  'config-file': 'kube-proxy.json',
  'resource-group': 'rg',
  'cluster-name': 'aks',
  'subscription-id': subscription,
  mode: 'apply',
  'timeout-minutes': '0.5',
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** What `az` was asked, in order. */
export function calls({ log }: AzState): readonly string[] {
  return log.map(({ name }) => name)
}

/** Everything that the step has said, wherever. */
export function saidBy({ log, annotations, dropped, summary }: StepResult): string {
  return [...log, ...[...annotations, ...dropped].map(({ message }) => message), summary].join('\n')
}
