/** What evaluating a template gives, the same for ARM JSON and Bicep. */
import type { Site } from '../model/location.js'
import type { Value } from '../model/value.js'
import type { Assumptions } from '../model/world.js'
import type { GivenParameter } from './parameters.js'

export interface Template {
  readonly resources: readonly Resource[]
  readonly problems: readonly TemplateProblem[]
  readonly parameterNames: readonly string[]
  /** Values that were given for parameters that the template does not declare. */
  readonly undeclared: readonly GivenParameter[]
}

export interface Resource {
  /** `Microsoft.ContainerService/managedClusters`, as written; compare without regard to case. */
  readonly type: string
  readonly apiVersion: Value
  /** Where the resource is named when nothing in it can be pointed at: the symbolic name (Bicep), the `type` (ARM). */
  readonly anchor: Site
  /** Symbolic path within the template, stable when lines move: `module/aks`. */
  readonly path: string
  readonly existing: boolean
  /** How choices have fallen where it is deployed at all; see deployedWhen(). */
  readonly assumed: Assumptions
  /** The objects that it is written in, outermost first, as far as they can hold a name twice. */
  readonly enclosing: readonly Value[]
  /** `name`, `location`, `tags`, `sku`, `properties` and what else is written. */
  readonly body: Value
}

/** What Azure would refuse before deploying. */
export interface TemplateProblem {
  readonly site: Site
  readonly message: string
}
