/** The names of a Bicep file and what they stand for. */
import { type Source, siteOf } from '../../model/location.js'
import { type Lazy, lazy, unknownValue, type Value } from '../../model/value.js'
import type {
  BicepFile,
  Decorator,
  Expression,
  Identifier,
  ImportItem,
  ParameterStatement,
  Statement,
} from '../../syntax/bicep/syntax.js'
import { declared } from '../deferred.js'
import { newBudget } from '../limits.js'
import { type GivenParameters, type ParameterDeclaration, parameterValue } from '../parameters.js'
import { type BicepScope, deferBicep, evaluateBicep } from './expression.js'
import { resourceSymbol } from './resource.js'
import { typeFacts } from './types.js'

/** @param given values for the file's parameters; a `.bicepparam` file has none, it gives them itself */
export function fileScope(file: BicepFile, source: Source, given: GivenParameters): BicepScope {
  const symbols = new Map<string, Lazy<Value>>()
  const scope: BicepScope = { source, budget: newBudget(), symbol: (name) => symbols.get(name) ?? null }
  for (const statement of file.statements) {
    for (const [name, value] of symbolsOf(statement, file, scope, given)) symbols.set(name, value)
  }
  return scope
}

function symbolsOf(
  statement: Statement,
  file: BicepFile,
  scope: BicepScope,
  given: GivenParameters,
): readonly (readonly [string, Lazy<Value>])[] {
  switch (statement.kind) {
    case 'parameter': {
      const declaration = parameterDeclaration(statement, file, scope)
      const { name, site } = declaration
      return [[name, declared(scope.budget, site, `parameter '${name}'`, () => parameterValue(declaration, given))]]
    }
    case 'parameterAssignment':
    case 'variable': {
      const { name } = statement.name
      const site = siteOf(scope.source, statement.name)
      const kind = statement.kind === 'variable' ? 'variable' : 'parameter'
      return [[name, declared(scope.budget, site, `${kind} '${name}'`, () => evaluateBicep(statement.value, scope))]]
    }
    case 'resource': {
      const site = siteOf(scope.source, statement.name)
      return [[statement.name.name, lazy(site, () => resourceSymbol(statement, scope))]]
    }
    case 'module':
      return [notEvaluated(statement.name, `outputs of module '${statement.name.name}' are`, scope)]
    case 'import': {
      const names = statement.wildcard === null ? (statement.items ?? []).flatMap(importedName) : [statement.wildcard]
      return names.map((name) => notEvaluated(name, 'imports are', scope))
    }
    default:
      return []
  }
}

function notEvaluated(name: Identifier, what: string, scope: BicepScope): readonly [string, Lazy<Value>] {
  const value = unknownValue(`${what} not evaluated by this version`, siteOf(scope.source, name))
  return [name.name, () => value]
}

/** The name under which an imported thing is known in the file. */
function importedName(item: ImportItem): readonly Identifier[] {
  if (item.alias !== null) return [item.alias]
  return 'name' in item.name ? [item.name] : []
}

function parameterDeclaration(statement: ParameterStatement, file: BicepFile, scope: BicepScope): ParameterDeclaration {
  const { name, defaultValue, type, decorators } = statement
  const facts = typeFacts(type, file)
  const literals = facts.literals?.flatMap((literal) => (literal.kind === 'typeLiteral' ? [literal.value] : [])) ?? null
  const allowed = allowedValues(decorators) ?? literals
  return {
    name: name.name,
    site: siteOf(scope.source, name),
    defaultValue: defaultValue === null ? null : () => evaluateBicep(defaultValue, scope),
    allowed: allowed === null ? null : allowed.map((value) => deferBicep(value, scope)),
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
