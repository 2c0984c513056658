/** What is judged: a config file by itself, a cluster that a template deploys or a command creates, an upstream object. */

import type { Deployment, RelatedSite } from './finding.js'
import type { Site } from './location.js'
import type { Cause, Value } from './value.js'
import type { Assumptions } from './world.js'

export type Subject = ConfigSubject | ClusterSubject | CliCallSubject | UpstreamSubject

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
  /** The commands that use it. */
  readonly usedBy: readonly RelatedSite[]
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

/** `az aks create|update … --kube-proxy-config FILE`: the cluster that the file meets, as far as the command tells. */
export interface CliCallSubject {
  readonly kind: 'cli-call'
  readonly file: string
  /** `az aks create`; where the command is put together elsewhere, its option. */
  readonly anchor: Site
  readonly verb: 'create' | 'update'
  /** The cluster that the options describe, the file's content within. */
  readonly body: Value
  /** What the file holds; unknown where there is no such file. */
  readonly config: Value
  /** The file's `{`; without a file the option. */
  readonly configAnchor: Site
  /** `--kube-proxy-config` */
  readonly option: Site
  /** What is given to it. */
  readonly path: Value
  readonly outcome: CallOutcome
  /** The path of the template that has the script run; null: it is none that a template runs. */
  readonly template: string | null
  /** What the same file installs of the extension that has the option: the version of each, null where none is given. */
  readonly installs: readonly (Value | null)[]
  /** What an update does not say belongs to the live cluster: a rule that needs it is silent. null: a new cluster. */
  readonly live: Cause | null
}

/** What became of the path that a command gives. */
export type CallOutcome =
  | { readonly kind: 'read' }
  /** Nowhere is searched where the command runs in a container, into which no file of the repository gets. */
  | { readonly kind: 'missing'; readonly searched: readonly string[] }
  | { readonly kind: 'inline' }
  /** The file holds an upstream object. */
  | { readonly kind: 'upstream'; readonly site: Site }
  | { readonly kind: 'unknown' }

/** A KubeProxyConfiguration of Kubernetes itself. */
export interface UpstreamSubject {
  readonly kind: 'upstream-config'
  readonly file: string
  readonly config: Value
  /** Its `kind`. */
  readonly anchor: Site
}
