/** The names of a Bicep file and what they stand for. */
import { type Source, siteOf } from '../../model/location.js'
import { oncePer, oncePerKey } from '../../model/once.js'
import { type Lazy, lazy, type Value } from '../../model/value.js'
import type { BicepFile, Decorator, Expression, ParameterStatement, Statement } from '../../syntax/bicep/syntax.js'
import { rangesFrom, withAllowed } from '../allowed-values.js'
import { templateScope } from '../arm/declarations.js'
import { evaluateArmJson } from '../arm/expression.js'
import { declared } from '../deferred.js'
import type { Evaluation } from '../evaluation.js'
import { type GivenParameters, nothingGiven, type ParameterDeclaration, parameterValue } from '../parameters.js'
import { deferBicep, evaluateBicep } from './expression.js'
import { type Imported, importsOf } from './imported-values.js'
import { userFunction } from './loops.js'
import { moduleIfDeployed, moduleSymbol } from './module.js'
import { resourceIfDeployed, resourceSymbol } from './resource-symbol.js'
import type { BicepScope } from './scope.js'
import { type Literal, typeFacts } from './types.js'

/**
 * What a name stands for is worked out when somebody asks for it: a module is deployed many times, and of its names few
 * matter.
 *
 * @param given values for the file's parameters; a `.bicepparam` file has none, it gives them itself
 * @param predefined names that the file has without declaring them: `base`
 */
export function fileScope(
  file: BicepFile,
  source: Source,
  given: GivenParameters,
  evaluation: Evaluation,
  predefined: ReadonlyMap<string, Lazy<Value>> = new Map(),
): BicepScope {
  const statements = namedStatements(file)
  const imports: Imported = importsOf(file, source, evaluation)
  const symbol = oncePerKey((name: string) => {
    const value = symbolOf(statements.get(name), file, scope, given)
    return value ?? imports.symbol(name) ?? predefined.get(name) ?? null
  })
  const scope: BicepScope = {
    source,
    budget: evaluation.budget,
    evaluation,
    refused: [],
    symbol,
    userFunction: (name) => {
      const statement = statements.get(name)
      return statement?.kind === 'function' ? userFunction(statement, scope) : imports.userFunction(name)
    },
    namespace: imports.namespace,
    resource: (name) => {
      const statement = statements.get(name)
      return statement?.kind === 'resource' ? { statement, nestedIn: null, scope } : null
    },
    ifDeployed: oncePerKey((name: string) => ifDeployed(statements.get(name), scope)),
  }
  return scope
}

/** Types are looked up elsewhere, and outputs have no names within the file. */
const declaring: ReadonlySet<Statement['kind']> = new Set([
  'parameter',
  'parameterAssignment',
  'variable',
  'resource',
  'module',
  'function',
])

/** By the name that they declare; of equal names the last. */
const namedStatements = oncePer(
  (file: BicepFile): ReadonlyMap<string, Statement> =>
    new Map(
      file.statements.flatMap((statement): [string, Statement][] =>
        'name' in statement && declaring.has(statement.kind) ? [[statement.name.name, statement]] : [],
      ),
    ),
)

function symbolOf(
  statement: Statement | undefined,
  file: BicepFile,
  scope: BicepScope,
  given: GivenParameters,
): Lazy<Value> | null {
  switch (statement?.kind) {
    case 'parameter': {
      const { name } = statement.name
      const site = siteOf(scope.source, statement.name)
      const value = () => parameterValue(parameterDeclaration(statement, file, scope), given, scope.refused)
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

function ifDeployed(statement: Statement | undefined, scope: BicepScope): Lazy<Value> | null {
  switch (statement?.kind) {
    case 'resource':
      return lazy(siteOf(scope.source, statement.name), () => resourceIfDeployed({ statement, nestedIn: null, scope }))
    case 'module':
      return lazy(siteOf(scope.source, statement.name), () => moduleIfDeployed(statement, scope))
    default:
      return null
  }
}

function parameterDeclaration(statement: ParameterStatement, file: BicepFile, scope: BicepScope): ParameterDeclaration {
  const { name, defaultValue, type, decorators } = statement
  const facts = typeFacts(type, { tree: file, source: scope.source }, scope.evaluation.files)
  const ofType = withAllowed(facts, (literal) => literalValue(literal, scope))
  const allowed = allowedValues(decorators)?.map((value) => deferBicep(value, scope)) ?? null
  return {
    ...ofType,
    ...rangesFrom((side) => numberIn(decorators, side, scope)),
    name: name.name,
    site: siteOf(scope.source, name),
    defaultValue: defaultValue === null ? null : () => evaluateBicep(defaultValue, scope),
    isDefaultChecked: defaultValue !== null && isLiteral(defaultValue),
    allowed: allowed ?? ofType.allowed,
  }
}

function isLiteral(expression: Expression): boolean {
  const { kind } = expression
  return kind === 'integer' || kind === 'boolean' || (kind === 'string' && expression.holes.length === 0)
}

function literalValue(one: Literal, scope: BicepScope): Lazy<Value> {
  if (one.kind === 'bicep') return deferBicep(one.literal.value, { ...scope, source: one.source })
  const { node, template, source } = one
  return () => evaluateArmJson(node, templateScope(template, source, nothingGiven, scope.evaluation))
}

/** The argument of a decorator: `@minValue(1)`; null where there is none. */
function numberIn(decorators: readonly Decorator[], named: string, scope: BicepScope): number | null {
  const bound = decorators.find(({ name }) => name.name === named)?.arguments[0]
  const value = bound === undefined ? null : evaluateBicep(bound, scope)
  return value?.kind === 'number' ? value.value : null
}

/** The items of `@allowed([...])`; null where there is none. */
function allowedValues(decorators: readonly Decorator[]): readonly Expression[] | null {
  const list = decorators.find(({ name }) => name.name === 'allowed')?.arguments[0]
  if (list?.kind !== 'array') return null
  return list.items.flatMap((item) => (item.kind === 'spread' ? [] : [item]))
}
