/** What the names in an ARM template mean. */
import type { Site, Source } from '../../model/location.js'
import { oncePerKey } from '../../model/once.js'
import type { Lazy, Value } from '../../model/value.js'
import type { ArmExpression } from '../../syntax/arm-expression/syntax.js'
import type { JsonObject } from '../../syntax/json/syntax.js'
import type { Evaluation } from '../evaluation.js'
import type { Call } from '../functions/define.js'
import type { Template, TemplateProblem } from '../template.js'

export interface ArmScope extends Evaluation {
  readonly source: Source
  /** What Azure refuses of the template's parameters: of what they are given and of their defaults, as far as evaluated. */
  readonly refused: TemplateProblem[]
  /** https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#languageversion-20 */
  readonly isLanguageVersion2: boolean
  readonly parameter: (name: string, site: Site) => Value
  readonly variable: (name: string, site: Site) => Value
  /** `namespace.name(…)`; null where the template declares no such function. */
  readonly userFunction: (namespace: string, name: string) => UserFunction | null
  /** The copy loops around an expression, outermost first. */
  readonly loops: readonly ArmLoop[]
  /** What lambdas around an expression call their arguments, by lower-cased name. */
  readonly lambdaVariables: ReadonlyMap<string, Value>
  /** The deployments nested in this template, in each turn of the loops around them: each is evaluated once. */
  readonly nested: (template: JsonObject) => (turn: string, evaluate: () => Template) => Template
  /** What `reference()` of a nested deployment of this template gives; null where the argument names none. */
  readonly deployment: (named: ArmExpression, scope: ArmScope) => Lazy<Value> | null
  /** The same for `references()` of a loop of nested deployments. */
  readonly deploymentLoop: (name: string, site: Site, scope: ArmScope) => Value | null
  /** What `resourceInfo()` of a resource of this template gives; null where the argument names none. */
  readonly resourceInfo: (name: Value, site: Site, scope: ArmScope) => Value | null
}

/** None is evaluated yet. */
export function newNested(): ArmScope['nested'] {
  return oncePerKey(() => oncePerKey((_turn, evaluate) => evaluate()))
}

export interface ArmLoop {
  /** Lower-cased. */
  readonly name: string
  readonly index: Value
  /** A loop of a property is asked for by its name only. */
  readonly isOfProperty: boolean
}

export type UserFunction = (args: readonly Lazy<Value>[], call: Call) => Value

/** The scope inside a loop. */
export function withLoop(scope: ArmScope, loop: ArmLoop): ArmScope {
  return { ...scope, loops: [...scope.loops, loop] }
}
