/** Walking a kubeProxyConfig beside the shape that Azure gives it. */
import { kubeProxyConfig, type ObjectProperty, type Property, propertyNamed } from '../../azure/kube-proxy-config.js'
import type { Located } from '../../model/located.js'
import { undecided, type Verdict } from '../../model/verdict.js'

export interface Written {
  readonly at: Located
  /** null: Azure knows no such property. */
  readonly shape: Property | null
  readonly owner: ObjectProperty
  /** Its object has it twice, case aside. */
  readonly isRepeated: boolean
}

/** The config itself, then every property in it and in its objects that is written, depth first. */
export function writtenProperties(config: Located): readonly Written[] {
  return [
    { at: config, shape: kubeProxyConfig, owner: kubeProxyConfig, isRepeated: false },
    ...propertiesOf(config, kubeProxyConfig),
  ]
}

function propertiesOf(object: Located, owner: ObjectProperty): readonly Written[] {
  const repeated = new Set(object.repeated().map(({ again }) => again.name.toLowerCase()))
  return object.entries().flatMap((at) => {
    const shape = propertyNamed(owner, at.name) ?? null
    const inside = shape?.type === 'object' ? propertiesOf(at, shape) : []
    return [{ at, shape, owner, isRepeated: repeated.has(at.name.toLowerCase()) }, ...inside]
  })
}

/** What is missing to know the value and, of an object, all of its property names; `no` where nothing is. */
export function openness(at: Located): Verdict | null {
  if (at.value?.kind === 'unknown') return undecided(at.value.cause)
  if (at.value?.kind === 'object' && at.value.rest !== null) return undecided(at.value.rest.cause)
  return null
}

/** Whether it is one of these, or may turn out to be, letter case aside. */
export function mayBeOneOf(at: Located, values: readonly string[]): boolean {
  return values.some((value) => at.is(value).is !== 'no')
}
