/** A cluster as rules ask about it. */
import { ciliumDataplane } from '../azure/cluster-facts.js'
import { type Located, located } from '../model/located.js'
import type { ClusterSubject } from '../model/subject.js'
import { or, type Verdict } from '../model/verdict.js'
import type { World } from '../model/world.js'

export interface Cluster {
  /** The resource: `name`, `location`, `tags`, `sku`, `properties`. */
  readonly body: Located
  readonly properties: Located
  readonly networkProfile: Located
  /** `networkProfile.kubeProxyConfig` */
  readonly config: Located
  readonly apiVersion: Located
  readonly kubernetesVersion: Located
  readonly skuName: Located
  readonly networkPlugin: Located
  readonly networkPolicy: Located
  readonly networkDataplane: Located
  /** Whether it runs the Cilium dataplane, by any of the properties that ask for it. */
  readonly usesCilium: Verdict
}

export function clusterIn(world: World, subject: ClusterSubject): Cluster {
  const anchor = { site: subject.anchor, way: [] }
  const body = located(() => subject.body, 'cluster', anchor, { world })
  const properties = body.get('properties')
  const networkProfile = properties.get('networkProfile')
  const network = (name: string) => networkProfile.get(name, { emptyIsAbsent: true })
  return {
    body,
    properties,
    networkProfile,
    config: networkProfile.get('kubeProxyConfig'),
    apiVersion: located(() => subject.apiVersion, 'apiVersion', anchor, { world }),
    kubernetesVersion: properties.get('kubernetesVersion', { emptyIsAbsent: true }),
    skuName: body.get('sku').get('name'),
    networkPlugin: network('networkPlugin'),
    networkPolicy: network('networkPolicy'),
    networkDataplane: network('networkDataplane'),
    usesCilium: or(...ciliumDataplane.map(({ field, value }) => network(field).is(value))),
  }
}
