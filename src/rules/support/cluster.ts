/** A cluster as rules ask about it. */
import { ciliumDataplane } from '../../azure/cluster-facts.js'
import { type Located, located } from '../../model/located.js'
import type { ClusterSubject } from '../../model/subject.js'
import { or, type Verdict } from '../../model/verdict.js'
import type { World } from '../../model/world.js'

export interface Cluster {
  /** The objects that the resource is written in, outermost first. */
  readonly enclosing: readonly Located[]
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

/** What is told of a cluster, by a template or by a command. */
export type Described = Pick<ClusterSubject, 'anchor' | 'body' | 'apiVersion' | 'enclosing'>

/** Nothing is looked up before somebody asks: a rule asks for two or three of these. */
export function clusterIn(world: World, subject: Described): Cluster {
  const anchor = { site: subject.anchor, way: [] }
  const body = located(() => subject.body, 'cluster', anchor, { world })
  const network = (name: string) => cluster.networkProfile.get(name, { emptyIsAbsent: true })
  const cluster: Cluster = {
    body,
    get enclosing() {
      return subject.enclosing.map((value) => located(() => value, 'template', anchor, { world }))
    },
    get properties() {
      return body.get('properties')
    },
    get networkProfile() {
      return cluster.properties.get('networkProfile')
    },
    get config() {
      return cluster.networkProfile.get('kubeProxyConfig')
    },
    get apiVersion() {
      return located(() => subject.apiVersion, 'apiVersion', anchor, { world })
    },
    get kubernetesVersion() {
      return cluster.properties.get('kubernetesVersion', { emptyIsAbsent: true })
    },
    get skuName() {
      return body.get('sku').get('name')
    },
    get networkPlugin() {
      return network('networkPlugin')
    },
    get networkPolicy() {
      return network('networkPolicy')
    },
    get networkDataplane() {
      return network('networkDataplane')
    },
    get usesCilium() {
      return or(...ciliumDataplane.map(({ field, value }) => network(field).is(value)))
    },
  }
  return cluster
}
