/** What is judged: a config file by itself, or a cluster that a template deploys. */

import type { Deployment } from './finding.js'
import type { Site } from './location.js'
import type { Value } from './value.js'
import type { Assumptions } from './world.js'

export type Subject = ConfigSubject | ClusterSubject

/** A file for `az aks create|update --kube-proxy-config`. */
export interface ConfigSubject {
  readonly kind: 'config'
  readonly file: string
  /** The root object. */
  readonly config: Value
  /** The root's `{`. */
  readonly anchor: Site
  /** What Python's json.loads, which reads the file for `az`, would refuse; in order. */
  readonly looseness: readonly { readonly site: Site; readonly message: string }[]
  /** Used by a command, or named by the policy: a wrapper around the config is then a fault. */
  readonly isUsed: boolean
  /** Hexadecimal, of the file's bytes. */
  readonly sha256: string
}

/** One `Microsoft.ContainerService/managedClusters` of one deployment. */
export interface ClusterSubject {
  readonly kind: 'cluster'
  readonly file: string
  /** Symbolic name (Bicep) or `type` value (ARM). */
  readonly anchor: Site
  /** `name`, `location`, `tags`, `sku`, `properties` … */
  readonly body: Value
  readonly apiVersion: Value
  readonly deployment: Deployment
  /** Stable when lines move. */
  readonly path: string
  /** How choices have fallen where this cluster is deployed at all: its condition holds. */
  readonly assumed: Assumptions
  /** The objects that it is written in, outermost first, as far as they are not in itself. */
  readonly enclosing: readonly Value[]
}
