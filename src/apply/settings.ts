/** What a kubeProxyConfig comes to, so that two of them can be compared setting by setting. */
import { kubeProxyConfig, type ObjectProperty, propertyNamed } from '../azure/kube-proxy-config.js'

export type Plain = Readonly<Record<string, unknown>>

export interface Setting {
  /** In schema case, from `kubeProxyConfig` down: `ipvsConfig.scheduler`. */
  readonly name: string
  /** null: not set, or it means nothing beside the others. */
  readonly value: string | number | boolean | null
  /** Nobody has written it. */
  readonly isDefault: boolean
}

/** The object with names in schema case; what Azure does not know, and null, is left out, as `az` leaves it out. */
export function canonical(config: Plain): Plain {
  return canonicalObject(config, kubeProxyConfig)
}

function canonicalObject(object: Plain, shape: ObjectProperty): Plain {
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(object)) {
    const property = propertyNamed(shape, name)
    if (property === undefined || value === null) continue
    result[property.name] = property.type === 'object' && isObject(value) ? canonicalObject(value, property) : value
  }
  return result
}

/** The settings of a file. */
export function settingsWanted(config: Plain): readonly Setting[] {
  return settingsOf(canonical(config), true)
}

/**
 * The settings of what Azure answers: nothing means the defaults, `{}` means `enabled: false`, any other object without
 * `enabled` means enabled. Source: Azure/azure-rest-api-specs#22208.
 */
export function settingsRead(config: Plain | null): readonly Setting[] {
  if (config === null) return settingsOf({}, true)
  return settingsOf(canonical(config), Object.keys(config).length > 0)
}

function settingsOf(config: Plain, isEnabledByDefault: boolean): readonly Setting[] {
  const enabled = setting('enabled', config.enabled, isEnabledByDefault)
  // What else is written counts for nothing while kube-proxy is off.
  const own = enabled.value === false ? {} : config
  const mode = enabled.value === false ? setting('mode', null, null) : setting('mode', config.mode, 'IPTABLES')
  const isIpvs = String(mode.value).toUpperCase() === 'IPVS'
  const ipvs = isIpvs && isObject(own.ipvsConfig) ? own.ipvsConfig : {}
  return [enabled, mode, ...ipvsNames.map((name) => setting(`ipvsConfig.${name}`, ipvs[name], null))]
}

const ipvsNames = ['scheduler', 'tcpTimeoutSeconds', 'tcpFinTimeoutSeconds', 'udpTimeoutSeconds'] as const

function setting(name: string, written: unknown, otherwise: Setting['value']): Setting {
  const isWritten = typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean'
  return isWritten ? { name, value: written, isDefault: false } : { name, value: otherwise, isDefault: true }
}

/**
 * Whether both come to the same. Strictly: a scheduler that one has and the other has not is a difference, because
 * Azure documents no default for it, and to take it for one would be to guess.
 */
export function areEqual(one: readonly Setting[], other: readonly Setting[]): boolean {
  return one.every((setting, index) => isSame(setting, other[index]))
}

/** Letter case aside; a setting without a value is the same as none. */
export function isSame(one: Setting, other: Setting | undefined): boolean {
  const key = (setting: Setting | undefined) => String(setting?.value ?? null).toUpperCase()
  return key(one) === key(other)
}

/**
 * The file that brings back what was read. It always spells out `enabled` and `mode`: an empty object changes nothing.
 * Source: Azure/azure-cli-extensions src/aks-preview, update_kube_proxy_config.
 */
export function restoring(config: Plain | null): Plain {
  const [enabled, mode] = settingsRead(config)
  const { ipvsConfig } = canonical(config ?? {})
  return {
    enabled: enabled?.value,
    mode: mode?.value ?? 'IPTABLES',
    ...(mode?.value === 'IPVS' && ipvsConfig !== undefined ? { ipvsConfig } : {}),
  }
}

export function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
