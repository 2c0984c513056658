/**
 * The shape of `properties.networkProfile.kubeProxyConfig`, which is also the shape of the file that
 * `az aks … --kube-proxy-config` takes. Names are in schema case; Azure matches them without regard to case.
 */

const schemaSource =
  'Azure/bicep-types-az@1f896de2d generated/containerservice_1/microsoft.containerservice/2026-05-02-preview/types.json'

/** NFTABLES came with 2025-09-02-preview; which version has which modes stands in `ApiVersionRow.modes`. */
export const kubeProxyModes = ['IPTABLES', 'IPVS', 'NFTABLES'] as const
export type KubeProxyMode = (typeof kubeProxyModes)[number]

const ipvsSchedulers = ['RoundRobin', 'LeastConnection'] as const

/**
 * Seconds. The schemas say only "positive"; the upper bound is what a kernel that ticks 1,000 times a second can
 * hold, the strictest that nodes use.
 */
export const ipvsTimeoutSeconds = {
  minimum: 1,
  maximum: 2_147_483,
  source: `${schemaSource} (minimum); INT_MAX / HZ, ip_vs_set_timeout in linux net/netfilter/ipvs/ip_vs_ctl.c (maximum)`,
} as const

interface PropertyBase {
  readonly name: string
  readonly description: string
  readonly source: string
}

export interface BooleanProperty extends PropertyBase {
  readonly type: 'boolean'
  /** What holds where the property is absent; null where Azure documents no default. */
  readonly default: boolean | null
}

export interface EnumProperty extends PropertyBase {
  readonly type: 'enum'
  readonly values: readonly string[]
  /** What holds where the property is absent; null where Azure documents no default. */
  readonly default: string | null
}

/** `minimum` and `maximum` are inclusive. */
export interface IntegerProperty extends PropertyBase {
  readonly type: 'integer'
  readonly minimum: number
  readonly maximum: number
}

/** No property is required, and no other property is allowed. */
export interface ObjectProperty extends PropertyBase {
  readonly type: 'object'
  readonly properties: readonly Property[]
}

export type Property = BooleanProperty | EnumProperty | IntegerProperty | ObjectProperty

const ipvsConfig: ObjectProperty = {
  name: 'ipvsConfig',
  type: 'object',
  description: 'Settings for IPVS; allowed only when mode is IPVS.',
  source: schemaSource,
  properties: [
    {
      name: 'scheduler',
      type: 'enum',
      values: ipvsSchedulers,
      default: null,
      description: 'How IPVS chooses the endpoint of a new connection.',
      source: schemaSource,
    },
    timeout('tcpTimeoutSeconds', 'How long an idle TCP session is kept.'),
    timeout('tcpFinTimeoutSeconds', 'How long a TCP session is kept after a FIN.'),
    timeout('udpTimeoutSeconds', 'How long a UDP session without packets is kept.'),
  ],
}

export const kubeProxyConfig: ObjectProperty = {
  name: 'kubeProxyConfig',
  type: 'object',
  description: 'Settings of kube-proxy. Without it kube-proxy runs in IPTABLES mode.',
  source: schemaSource,
  properties: [
    {
      name: 'enabled',
      type: 'boolean',
      default: true,
      description: 'Whether kube-proxy runs on the cluster.',
      source: schemaSource,
    },
    {
      name: 'mode',
      type: 'enum',
      values: kubeProxyModes,
      default: 'IPTABLES',
      description: 'What kube-proxy programs Service traffic with.',
      source: `${schemaSource}; MicrosoftDocs/azure-aks-docs articles/aks/configure-kube-proxy.md (default)`,
    },
    ipvsConfig,
  ],
}

/** The property of that name, without regard to case as Azure matches names; undefined where there is none. */
export function propertyNamed(object: ObjectProperty, name: string): Property | undefined {
  const wanted = name.toLowerCase()
  return object.properties.find((property) => property.name.toLowerCase() === wanted)
}

function timeout(name: string, description: string): IntegerProperty {
  const { minimum, maximum, source } = ipvsTimeoutSeconds
  return { name, type: 'integer', minimum, maximum, description: `${description} In seconds.`, source }
}
