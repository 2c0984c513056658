/** The names of a Bicep file and what they stand for. */
import { type Source, siteOf } from '../../model/location.js'
import { type Lazy, lazy, type Value } from '../../model/value.js'
import type {
  BicepFile,
  Decorator,
  Expression,
  FunctionStatement,
  ParameterStatement,
  ResourceStatement,
  Statement,
} from '../../syntax/bicep/syntax.js'
import { declared } from '../deferred.js'
import { type GivenParameters, type ParameterDeclaration, parameterValue } from '../parameters.js'
import { deferBicep, evaluateBicep } from './expression.js'
import { type Imported, importsOf } from './imports.js'
import { userFunction } from './loops.js'
import { moduleSymbol } from './module.js'
import { resourceSymbol } from './resource-symbol.js'
import type { BicepEvaluation, BicepScope } from './scope.js'
import { typeFacts } from './types.js'

/**
 * @param given values for the file's parameters; a `.bicepparam` file has none, it gives them itself
 * @param predefined names that the file has without declaring them: `base`
 */
export function fileScope(
  file: BicepFile,
  source: Source,
  given: GivenParameters,
  evaluation: BicepEvaluation,
  predefined: ReadonlyMap<string, Lazy<Value>> = new Map(),
): BicepScope {
  const symbols = new Map<string, Lazy<Value>>()
  const functions = new Map<string, FunctionStatement>()
  const resources = new Map<string, ResourceStatement>()
  const conditions = new Map<string, Lazy<Value>>()
  const imports: Imported = importsOf(file, source, evaluation)
  const scope: BicepScope = {
    source,
    budget: evaluation.budget,
    evaluation,
    symbol: (name) => symbols.get(name) ?? imports.symbol(name) ?? predefined.get(name) ?? null,
    userFunction: (name) => {
      const statement = functions.get(name)
      return statement === undefined ? imports.userFunction(name) : userFunction(statement, scope)
    },
    namespace: imports.namespace,
    resource: (name) => {
      const statement = resources.get(name)
      return statement === undefined ? null : { statement, nestedIn: null, scope }
    },
    condition: (name) => conditions.get(name) ?? null,
  }
  for (const statement of file.statements) {
    if (statement.kind === 'function') functions.set(statement.name.name, statement)
    if (statement.kind === 'resource') resources.set(statement.name.name, statement)
    if ((statement.kind === 'resource' || statement.kind === 'module') && statement.body.kind === 'if') {
      conditions.set(statement.name.name, deferBicep(statement.body.condition, scope))
    }
    const value = symbolOf(statement, file, scope, given)
    if (value !== null && 'name' in statement) symbols.set(statement.name.name, value)
  }
  return scope
}

function symbolOf(
  statement: Statement,
  file: BicepFile,
  scope: BicepScope,
  given: GivenParameters,
): Lazy<Value> | null {
  switch (statement.kind) {
    case 'parameter': {
      const { name } = statement.name
      const site = siteOf(scope.source, statement.name)
      const value = () => parameterValue(parameterDeclaration(statement, file, scope), given)
      return declared(scope.budget, site, `parameter '${name}'`, value)
    }
    case 'parameterAssignment':
    case 'variable': {
      const { name } = statement.name
      const site = siteOf(scope.source, statement.name)
      const kind = statement.kind === 'variable' ? 'variable' : 'parameter'
      return declared(scope.budget, site, `${kind} '${name}'`, () => evaluateBicep(statement.value, scope))
    }
    case 'resource': {
      const resource = { statement, nestedIn: null, scope }
      return lazy(siteOf(scope.source, statement.name), () => resourceSymbol(resource))
    }
    case 'module':
      return lazy(siteOf(scope.source, statement.name), () => moduleSymbol(statement, scope))
    default:
      return null
  }
}

function parameterDeclaration(statement: ParameterStatement, file: BicepFile, scope: BicepScope): ParameterDeclaration {
  const { name, defaultValue, type, decorators } = statement
  const facts = typeFacts(type, { tree: file, source: scope.source }, scope.evaluation.files)
  const allowed = allowedValues(decorators)?.map((value) => deferBicep(value, scope)) ?? null
  const literals = facts.literals?.map(({ literal, source }) => deferBicep(literal.value, { ...scope, source })) ?? null
  return {
    name: name.name,
    site: siteOf(scope.source, name),
    defaultValue: defaultValue === null ? null : () => evaluateBicep(defaultValue, scope),
    allowed: allowed ?? literals,
    type: facts.type,
    isNullable: facts.isNullable,
  }
}

/** The items of `@allowed([...])`; null where there is none. */
function allowedValues(decorators: readonly Decorator[]): readonly Expression[] | null {
  const list = decorators.find(({ name }) => name.name === 'allowed')?.arguments[0]
  if (list?.kind !== 'array') return null
  return list.items.flatMap((item) => (item.kind === 'spread' ? [] : [item]))
}
