/** What the variables and functions are that a file imports from others. */
import { type Source, siteOf } from '../../model/location.js'
import { oncePer, oncePerKey } from '../../model/once.js'
import { type Lazy, objectValue, type Property, passedOn, unknownValue, type Value } from '../../model/value.js'
import type { BicepFile, Identifier, ImportStatement } from '../../syntax/bicep/syntax.js'
import { member, members, textOf } from '../../syntax/json/members.js'
import type { JsonObject } from '../../syntax/json/syntax.js'
import { templateScope } from '../arm/declarations.js'
import type { Evaluation } from '../evaluation.js'
import { nothingGiven } from '../parameters.js'
import { isUnavailable, type TemplateFile, type Unavailable } from '../template-files.js'
import { fileScope } from './declarations.js'
import { importedFile, importedNames } from './imports.js'
import type { BicepScope } from './scope.js'

/** The names that a file's imports bring into it. */
export type Imported = Pick<BicepScope, 'symbol' | 'userFunction' | 'namespace'>

/** A file is read when a name out of it is asked for. */
export function importsOf(file: BicepFile, source: Source, evaluation: Evaluation): Imported {
  const { items, wildcards } = importedNames(file)
  const scopeOf = (statement: ImportStatement) => importedScope(statement, source, evaluation)
  return {
    symbol: (name) => {
      const wildcard = wildcards.get(name)
      if (wildcard !== undefined) return () => namespaceValue(wildcard, source, evaluation)
      const item = items.get(name)
      return item === undefined ? null : () => importedValue(item.name, item.statement, source, evaluation)
    },
    userFunction: (name) => {
      const item = items.get(name)
      const scope = item === undefined ? null : scopeOf(item.statement)
      return item === undefined || scope === null || isUnavailable(scope) ? null : scope.userFunction(item.name)
    },
    namespace: (name) => {
      const wildcard = wildcards.get(name)
      const scope = wildcard === undefined ? null : scopeOf(wildcard)
      return scope === null || isUnavailable(scope) ? null : scope
    },
  }
}

function importedValue(name: string, statement: ImportStatement, source: Source, evaluation: Evaluation): Value {
  const site = siteOf(source, statement.path)
  const scope = importedScope(statement, source, evaluation)
  if (isUnavailable(scope)) return unknownValue(scope.unavailable, site)
  const value = scope.symbol(name)?.()
  if (value === undefined) return unknownValue(`'${scope.source.path}' exports no value '${name}'`, site)
  return passedOn(value, { site, caption: `imported as '${name}'` })
}

/** An object of all variables that the file exports. */
function namespaceValue(statement: ImportStatement, source: Source, evaluation: Evaluation): Value {
  const site = siteOf(source, statement.path)
  const file = importedFile(statement.path, source, evaluation.files)
  if (isUnavailable(file)) return unknownValue(file.unavailable, site)
  const properties = variableNames(file).map(({ name, ...span }): Property => {
    const value: Lazy<Value> = () => importedValue(name, statement, source, evaluation)
    return { name, key: siteOf(file.source, span), value }
  })
  return { ...objectValue(properties, site), isExact: true }
}

function variableNames(file: TemplateFile): readonly Identifier[] {
  if (file.kind === 'bicep') {
    return exportedStatements(file.tree).flatMap((one) => (one.kind === 'variable' ? [one.name] : []))
  }
  const exported = exportedVariables(file.root)
  const variables = members(member(file.root, 'variables')).map(({ key }) => key)
  return variables.flatMap(({ value, start, end }) => (exported.has(value) ? [{ name: value, start, end }] : []))
}

/** "The @export() decorator specifies that a given statement can be imported by another file." */
const exportedStatements = oncePer((file: BicepFile) =>
  file.statements.filter((one) => one.decorators.some(({ name }) => name.name === 'export')),
)

const exportedNames = oncePer(
  (file: BicepFile) => new Set(exportedStatements(file).flatMap((one) => ('name' in one ? [one.name.name] : []))),
)

/** The compiler lists them: ArmTemplateSemanticModel.FindExports in Azure/bicep. */
function exportedVariables(root: JsonObject): ReadonlySet<string> {
  const list = member(member(root, 'metadata'), '__bicep_exported_variables!')
  return new Set((list?.kind === 'array' ? list.items : []).flatMap((one) => textOf(member(one, 'name')) ?? []))
}

type ImportedScope = Pick<BicepScope, 'source' | 'symbol' | 'userFunction'>

function importedScope({ path }: ImportStatement, source: Source, evaluation: Evaluation): ImportedScope | Unavailable {
  const file = importedFile(path, source, evaluation.files)
  return isUnavailable(file) ? file : scopesIn(evaluation)(file.source.path, file)
}

/** By path: variables and functions of a file are the same for whoever imports them, and so is what nobody knows of them. */
const scopesIn = oncePer((evaluation: Evaluation) =>
  oncePerKey((_path: string, file: TemplateFile) =>
    file.kind === 'arm' ? compiledScope(file, evaluation) : exportedScope(file, evaluation),
  ),
)

/** What the compiler exports stands in the JSON under its own name, functions in a namespace of the compiler's. */
function compiledScope(file: Extract<TemplateFile, { kind: 'arm' }>, evaluation: Evaluation): ImportedScope {
  const scope = templateScope(file.root, file.source, nothingGiven, evaluation)
  const names = new Set(variableNames(file).map(({ name }) => name))
  const site = siteOf(file.source, file.root)
  return {
    source: file.source,
    symbol: (name) => (names.has(name) ? () => scope.variable(name, site) : null),
    userFunction: (name) => scope.userFunction('__bicep', name),
  }
}

function exportedScope(
  { tree, source }: Extract<TemplateFile, { kind: 'bicep' }>,
  evaluation: Evaluation,
): ImportedScope {
  const { symbol, userFunction } = fileScope(tree, source, nothingGiven, evaluation)
  const exported = exportedNames(tree)
  return {
    source,
    symbol: (name) => (exported.has(name) ? symbol(name) : null),
    userFunction: (name) => (exported.has(name) ? userFunction(name) : null),
  }
}
