/** What evaluating a template gives, the same for ARM JSON and Bicep. */
import type { RelatedSite } from '../model/finding.js'
import type { Site } from '../model/location.js'
import type { Cause, KnownText, ObjectValue, Value } from '../model/value.js'
import type { Assumptions } from '../model/world.js'
import { newRun, type Run } from './limits.js'
import type { GivenParameter } from './parameters.js'

/** A template under the parameters given. Nothing in it is evaluated before somebody asks. */
export interface Template {
  readonly parameterNames: readonly string[]
  /** Values that were given for parameters that the template does not declare. */
  readonly undeclared: readonly GivenParameter[]
  /** By name, the value of each output. */
  readonly outputs: ObjectValue
  /** Parameters that have no value and need one, where nobody gives more than is given. */
  readonly missing: () => readonly string[]
  /** The value of a parameter that it declares. */
  readonly parameter: (name: string) => Value
  /** Adds what the template deploys, modules and nested deployments included. */
  readonly deploy: (into: Collection, at: Position) => void
}

/** What is collected of a deployment. */
export interface Collection {
  readonly wanted: Wanted
  readonly resources: Resource[]
  readonly problems: TemplateProblem[]
  /** What turns out to be refused while values are evaluated: the list of each template that is deployed, which grows. */
  readonly refused: (readonly TemplateProblem[])[]
  /** Bounds that were hit: what lies behind them is not known. */
  readonly bounds: Cause[]
  /** What may be deployed and nobody can look into: a linked template that is not on disk, a type that is not known. */
  readonly unfollowed: Unfollowed[]
  /** Paths of the templates that are deployed, the root's among them. */
  readonly templates: Set<string>
  /** Paths of templates that are deployed behind a bound, and the bound: what they are given is not looked at. */
  readonly cutOff: Map<string, Cause>
  /** The trees of templates whose names have been checked. */
  readonly checked: Set<object>
  /** What the deployment shares with others. */
  readonly run: Run
  /** Resources and modules so far, each turn of a loop by itself. */
  instances: number
}

export interface Unfollowed {
  readonly cause: Cause
  /** The resource that deploys it. */
  readonly place: Site
  readonly isLink: boolean
}

/** What is worth evaluating; what is not is passed over. */
export interface Wanted {
  /** @param lowerType `microsoft.containerservice/managedclusters` */
  readonly type: (lowerType: string) => boolean
  /** Whether a type of which this much is known may be one of those. */
  readonly typeLike: (lowerType: KnownText) => boolean
  /** Whether a template is worth entering. */
  readonly template: (path: string) => boolean
  /** The type of the resource that a module stands for which is not on disk; null: nobody knows what it deploys. */
  readonly typeOfModule: (reference: string) => string | null
}

/** Where in a deployment a template stands. */
export interface Position {
  /** Symbolic path of the module or nested deployment, with `/` behind it; empty at the root. */
  readonly path: string
  /** Modules and nested deployments around it. */
  readonly nesting: number
  /** Paths of the templates around it and its own. */
  readonly templates: readonly string[]
  /** How choices have fallen where it is deployed at all. */
  readonly assumed: Assumptions
  /** The objects that it is written in, outermost first, as far as they can hold a name twice. */
  readonly enclosing: readonly Value[]
}

export interface Resource {
  /** `Microsoft.ContainerService/managedClusters`, as written; compare without regard to case. */
  readonly type: string
  readonly apiVersion: Value
  /** Where the resource is named when nothing in it can be pointed at: the symbolic name (Bicep), the `type` (ARM). */
  readonly anchor: Site
  /** Symbolic path in the deployment, stable when lines move: `clusters[0]/aks`. */
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
  readonly related?: readonly RelatedSite[]
}

const nothingAssumed: Assumptions = new Map()

export function atRoot(template: string): Position {
  return { path: '', nesting: 0, templates: [template], assumed: nothingAssumed, enclosing: [] }
}

export function newCollection(wanted: Wanted, run: Run = newRun()): Collection {
  return {
    wanted,
    run,
    resources: [],
    problems: [],
    refused: [],
    bounds: [],
    unfollowed: [],
    templates: new Set(),
    cutOff: new Map(),
    checked: new Set(),
    instances: 0,
  }
}

/** Adds the problems of a template's own text, however often it is deployed. */
export function checkOnce(into: Collection, tree: object, check: () => readonly TemplateProblem[]): void {
  if (into.checked.has(tree)) return
  into.checked.add(tree)
  into.problems.push(...check())
}
