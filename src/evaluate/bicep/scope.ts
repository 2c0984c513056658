/** What the names in a Bicep file mean. */
import type { Site, Source } from '../../model/location.js'
import type { Lazy, Value } from '../../model/value.js'
import type { ResourceStatement } from '../../syntax/bicep/syntax.js'
import type { Evaluation } from '../evaluation.js'
import type { Call } from '../functions/define.js'
import type { Budget } from '../limits.js'
import type { TemplateProblem } from '../template.js'

export interface BicepScope {
  readonly source: Source
  readonly budget: Budget
  readonly evaluation: Evaluation
  /** What Azure refuses of the file's parameters: of what they are given and of their defaults, as far as evaluated. */
  readonly refused: TemplateProblem[]
  /**
   * The value of a parameter, variable, resource, module, imported variable, loop item or lambda argument; null where
   * nothing has that name.
   */
  readonly symbol: (name: string) => Lazy<Value> | null
  /** A function that the file declares or imports. */
  readonly userFunction: (name: string) => UserFunction | null
  /** What `import * as name` stands for. */
  readonly namespace: (name: string) => Namespace | null
  readonly resource: (name: string) => DeclaredResource | null
  /** A module or resource as `.?` sees it: null where it is not deployed. null: nothing of that kind has the name. */
  readonly ifDeployed: (name: string) => Lazy<Value> | null
}

/** The functions of another file; its variables are properties of the symbol. */
export type Namespace = Pick<BicepScope, 'userFunction'>

export type UserFunction = (args: readonly Lazy<Value>[], call: Call) => Value

/** A resource statement and what it stands in. */
export interface DeclaredResource {
  readonly statement: ResourceStatement
  /** The resource in whose body it is nested; null at the top of a file. */
  readonly nestedIn: DeclaredResource | null
  /** The scope around the statement. */
  readonly scope: BicepScope
  /** The scope of the turn that an index picks, of a resource in a loop: `clusters[0]`. */
  readonly turn?: BicepScope
}

/** A call of a function, or of an operator that the compiler makes one of. */
export function callNamed(name: string, site: Site, { budget }: BicepScope): Call {
  return { name, site, budget }
}

/** The scope with further names, which hide those of the file: of a loop, a lambda, a function's parameters. */
export function withNames(scope: BicepScope, names: ReadonlyMap<string, Lazy<Value>>): BicepScope {
  return {
    ...scope,
    symbol: (name) => names.get(name) ?? scope.symbol(name),
    namespace: (name) => (names.has(name) ? null : scope.namespace(name)),
    resource: (name) => (names.has(name) ? null : scope.resource(name)),
    ifDeployed: (name) => (names.has(name) ? null : scope.ifDeployed(name)),
  }
}
