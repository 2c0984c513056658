/**
 * The shape of Kubernetes' own `KubeProxyConfiguration`, v1alpha1, the only version there is.
 * Sources: kubernetes/kubernetes staging/src/k8s.io/kube-proxy/config/v1alpha1/types.go (names and types),
 * pkg/proxy/apis/config/v1alpha1/defaults.go (what stands for zero), pkg/proxy/apis/config/validation/validation.go
 * (enums and ranges). Names count in their case, as Kubernetes reads them.
 */

export type UpstreamField =
  | { readonly type: 'string' | 'boolean' | 'number' | 'strings' | 'any' }
  /** Of these, or empty, which means the default. */
  | { readonly type: 'enum'; readonly values: readonly string[] }
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
  /** Text like `900s`; zero means the default unless it is a value of its own. Never negative. */
  | { readonly type: 'duration' }
  | UpstreamObject

export interface UpstreamObject {
  readonly type: 'object'
  readonly fields: Readonly<Record<string, UpstreamField>>
  /** Its values count in this mode only. */
  readonly mode?: string
  /** Nanoseconds that stand for a `syncPeriod` and a `minSyncPeriod` of zero. */
  readonly periods?: { readonly sync: number; readonly minimum: number }
}

/** `userspace` went with Kubernetes 1.26; `kernelspace` is the mode of Windows. */
const upstreamModes = ['iptables', 'ipvs', 'nftables', 'kernelspace'] as const

/** The schedulers that IPVS has in the kernel. */
const upstreamSchedulers = ['rr', 'wrr', 'lc', 'wlc', 'lblc', 'lblcr', 'sh', 'dh', 'sed', 'nq'] as const

const second = 1e9
const string = { type: 'string' } as const
const boolean = { type: 'boolean' } as const
const duration = { type: 'duration' } as const
const strings = { type: 'strings' } as const
const any = { type: 'any' } as const
const natural = { type: 'integer', minimum: 0, maximum: 2_147_483_647 } as const
const masqueradeBit = { type: 'integer', minimum: 0, maximum: 31 } as const

export const upstreamKubeProxyConfig: UpstreamObject = {
  type: 'object',
  fields: {
    apiVersion: string,
    kind: string,
    featureGates: any,
    clientConnection: {
      type: 'object',
      fields: {
        kubeconfig: string,
        acceptContentTypes: string,
        contentType: string,
        qps: { type: 'number' },
        burst: natural,
      },
    },
    logging: any,
    hostnameOverride: string,
    bindAddress: string,
    healthzBindAddress: string,
    metricsBindAddress: string,
    bindAddressHardFail: boolean,
    enableProfiling: boolean,
    showHiddenMetricsForVersion: string,
    mode: { type: 'enum', values: upstreamModes },
    iptables: {
      type: 'object',
      fields: {
        masqueradeBit,
        masqueradeAll: boolean,
        localhostNodePorts: boolean,
        syncPeriod: duration,
        minSyncPeriod: duration,
      },
      periods: { sync: 30 * second, minimum: second },
    },
    ipvs: {
      type: 'object',
      fields: {
        syncPeriod: duration,
        minSyncPeriod: duration,
        scheduler: { type: 'enum', values: upstreamSchedulers },
        excludeCIDRs: strings,
        strictARP: boolean,
        tcpTimeout: duration,
        tcpFinTimeout: duration,
        udpTimeout: duration,
      },
      mode: 'ipvs',
      periods: { sync: 30 * second, minimum: 0 },
    },
    nftables: {
      type: 'object',
      fields: { masqueradeBit, masqueradeAll: boolean, syncPeriod: duration, minSyncPeriod: duration },
      mode: 'nftables',
      periods: { sync: 30 * second, minimum: second },
    },
    winkernel: {
      type: 'object',
      fields: {
        networkName: string,
        sourceVip: string,
        enableDSR: boolean,
        rootHnsEndpointName: string,
        forwardHealthCheckVip: boolean,
      },
    },
    detectLocalMode: {
      type: 'enum',
      values: ['ClusterCIDR', 'NodeCIDR', 'BridgeInterface', 'InterfaceNamePrefix'],
    },
    detectLocal: { type: 'object', fields: { bridgeInterface: string, interfaceNamePrefix: string } },
    clusterCIDR: string,
    nodePortAddresses: strings,
    oomScoreAdj: { type: 'integer', minimum: -1000, maximum: 1000 },
    conntrack: {
      type: 'object',
      fields: {
        max: natural,
        maxPerCore: natural,
        min: natural,
        tcpEstablishedTimeout: duration,
        tcpCloseWaitTimeout: duration,
        tcpBeLiberal: boolean,
        udpTimeout: duration,
        udpStreamTimeout: duration,
      },
    },
    configSyncPeriod: duration,
    portRange: string,
    windowsRunAsService: boolean,
    // Of older Kubernetes; kubeadm wrote them, and newer ones pass over them.
    udpIdleTimeout: duration,
    resourceContainer: string,
  },
}

const nanoseconds: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: second,
  m: 60 * second,
  h: 3600 * second,
}

/** A duration as Go reads it (`1h30m`, `900s`, `0`), in nanoseconds; null: it is none. */
export function parseDuration(text: string): number | null {
  const sign = /^[+-]/.exec(text)?.[0] ?? ''
  const rest = text.slice(sign.length)
  if (rest === '0') return 0
  const part = /(\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(ns|us|µs|μs|ms|s|m|h)/y
  let sum = 0
  let at = 0
  while (at < rest.length) {
    part.lastIndex = at
    const found = part.exec(rest)
    if (found === null) return null
    sum += Number(found[1]) * (nanoseconds[found[2] ?? ''] ?? 0)
    at = part.lastIndex
  }
  if (at === 0) return null
  return sign === '-' ? -sum : sum
}
