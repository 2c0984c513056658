/** Calls in Bicep: of functions that are built in, that the file declares, and that it imports. */
import type { Site } from '../../model/location.js'
import { type Lazy, stringValue, unknownValue, type Value } from '../../model/value.js'
import type { Expression, FunctionCall, InstanceFunctionCall } from '../../syntax/bicep/syntax.js'
import { callFunction, isFunction } from '../functions/functions.js'
import { deferBicep, evaluateBicep } from './expression.js'
import { isBicepFunction } from './function-names.js'
import { loadFunction } from './load.js'
import { moduleReferenced } from './reference.js'
import { type BicepScope, callNamed } from './scope.js'

/** What `any()` is called with; null: it is not called. */
export function insideAny(expression: Expression, scope: BicepScope): Expression | null {
  if (expression.kind !== 'call' && expression.kind !== 'instanceCall') return null
  const { name, arguments: args } = expression
  const isBuiltIn =
    expression.kind === 'call' ? scope.userFunction(name.name) === null : isNamespace(expression.base, scope)
  return name.name === 'any' && isBuiltIn && args.length === 1 ? (args[0] ?? null) : null
}

/** `sys` and `az` are the namespaces of the built-in functions, unless the file declares such a name itself. */
function isNamespace(base: Expression, scope: BicepScope): boolean {
  const owner = base.kind === 'variableAccess' ? base.name.name : ''
  return (owner === 'sys' || owner === 'az') && scope.symbol(owner) === null
}

/** `sys.name(…)`, and `x.name(…)` of what is imported as `x`. What a resource's own methods give only Azure knows. */
export function evaluateInstanceCall(expression: InstanceFunctionCall, site: Site, scope: BicepScope): Value {
  const { base, name } = expression
  const owner = base.kind === 'variableAccess' ? base.name.name : ''
  if (isNamespace(base, scope)) return callBuiltIn(name.name, owner, expression.arguments, site, scope)
  const imported = scope.namespace(owner)?.userFunction(name.name) ?? null
  if (imported !== null) return imported(deferAll(expression.arguments, scope), callNamed(name.name, site, scope))
  return unknownValue(`${name.name}() is known only at deployment`, site)
}

/** `name(…)`: what the file declares or imports under that name goes before what is built in. */
export function evaluateCall({ name, arguments: args }: FunctionCall, site: Site, scope: BicepScope): Value {
  const declared = scope.userFunction(name.name)
  if (declared !== null) return declared(deferAll(args, scope), callNamed(name.name, site, scope))
  return callBuiltIn(name.name, null, args, site, scope)
}

/** @param namespace null: the call names none */
function callBuiltIn(
  name: string,
  namespace: string | null,
  args: readonly Expression[],
  site: Site,
  scope: BicepScope,
): Value {
  if (isFunction(name) && !isBicepFunction(name, namespace))
    return unknownValue(`the name '${name}' does not exist`, site)
  const [only] = args
  if (only !== undefined && args.length === 1) {
    // any() is for the type checker; the compiler leaves it out.
    if (name === 'any') return evaluateBicep(only, scope)
    if (name === 'nameof') return stringValue(nameOf(only), site)
  }
  const values = deferAll(args, scope)
  const referenced = name === 'reference' ? moduleReferenced(args[0], values, site, scope) : null
  if (referenced !== null) return referenced
  const call = callNamed(name, site, scope)
  const load = loadFunction(name)
  return load === null ? callFunction(values, call) : load(values, { ...call, scope })
}

/** The name of what a symbol, a property access or an index leads to. */
function nameOf(expression: Expression): string {
  if (expression.kind === 'arrayAccess')
    return expression.index.kind === 'string' ? (expression.index.parts[0] ?? '') : ''
  return 'name' in expression ? expression.name.name : ''
}

function deferAll(args: readonly Expression[], scope: BicepScope): readonly Lazy<Value>[] {
  return args.map((argument) => deferBicep(argument, scope))
}
