/** Bicep files: parameters, variables and resources. */
import { type Source, siteOf } from '../../model/location.js'
import {
  type Lazy,
  lazy,
  objectValue,
  type Property,
  passedOn,
  stringValue,
  unknownValue,
  type Value,
} from '../../model/value.js'
import type {
  BicepFile,
  Body,
  Decorator,
  Expression,
  Identifier,
  ImportItem,
  ObjectLiteral,
  ParameterStatement,
  ResourceStatement,
} from '../../syntax/bicep/syntax.js'
import { newBudget } from '../limits.js'
import { type GivenParameters, type ParameterDeclaration, parameterValue } from '../parameters.js'
import type { Resource, Template } from '../template.js'
import { type BicepScope, deferBicep, evaluateBicep } from './expression.js'
import { typeFacts } from './types.js'

export function evaluateBicepTemplate(file: BicepFile, source: Source, given: GivenParameters): Template {
  const scope = fileScope(file, source, given)
  const resources = file.statements.flatMap((statement) =>
    statement.kind === 'resource' ? resourcesOf(statement, '', scope) : [],
  )
  const declared = new Set(
    file.statements.flatMap((statement) => (statement.kind === 'parameter' ? [statement.name.name.toLowerCase()] : [])),
  )
  const undeclared = [...given.values].filter(([name]) => !declared.has(name)).map(([, parameter]) => parameter)
  return { resources, problems: [], undeclared }
}

function fileScope(file: BicepFile, source: Source, given: GivenParameters): BicepScope {
  const symbols = new Map<string, Lazy<Value>>()
  const scope: BicepScope = { source, budget: newBudget(), symbol: (name) => symbols.get(name) ?? null }
  for (const statement of file.statements) {
    switch (statement.kind) {
      case 'parameter': {
        const declaration = parameterDeclaration(statement, file, scope)
        const { site, name } = declaration
        symbols.set(
          name,
          lazy(site, () => parameterValue(declaration, given), `parameter '${name}'`),
        )
        break
      }
      case 'variable': {
        const { name } = statement.name
        const site = siteOf(source, statement.name)
        symbols.set(
          name,
          lazy(site, () => evaluateBicep(statement.value, scope), `variable '${name}'`),
        )
        break
      }
      case 'resource': {
        const site = siteOf(source, statement.name)
        symbols.set(
          statement.name.name,
          lazy(site, () => resourceSymbol(statement, scope)),
        )
        break
      }
      case 'module': {
        const reason = `outputs of module '${statement.name.name}' are not evaluated by this version`
        const site = siteOf(source, statement.name)
        symbols.set(statement.name.name, () => unknownValue(reason, site))
        break
      }
      case 'import': {
        const names = statement.wildcard === null ? (statement.items ?? []).flatMap(importedName) : [statement.wildcard]
        for (const name of names) {
          const site = siteOf(source, name)
          symbols.set(name.name, () => unknownValue('imports are not evaluated by this version', site))
        }
        break
      }
    }
  }
  return scope
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
    isBoolean: facts.isBoolean,
    isNullable: facts.isNullable,
  }
}

/** The items of `@allowed([...])`; null where there is none. */
function allowedValues(decorators: readonly Decorator[]): readonly Expression[] | null {
  const list = decorators.find(({ name }) => name.name === 'allowed')?.arguments[0]
  if (list?.kind !== 'array') return null
  return list.items.flatMap((item) => (item.kind === 'spread' ? [] : [item]))
}

/** The resource that a statement declares, with those nested in its body; none under a condition that is false. */
function resourcesOf(statement: ResourceStatement, parentType: string, scope: BicepScope): readonly Resource[] {
  const { body, condition } = unwrap(statement.body, scope)
  if (condition?.kind === 'boolean' && !condition.value) return []
  const [ownType = ''] = typeAndVersion(statement)
  const type = parentType === '' ? ownType : `${parentType}/${ownType}`
  const path = statement.name.name
  const resource: Resource = {
    type,
    apiVersion: apiVersionOf(statement, scope),
    anchor: siteOf(scope.source, statement.name),
    path,
    existing: statement.existing,
    condition,
    body: evaluateBicep(body, scope),
  }
  const nested = body.members.flatMap((member) =>
    member.kind === 'resource'
      ? resourcesOf(member, type, scope).map((child) => ({ ...child, path: `${path}/${child.path}` }))
      : [],
  )
  return [resource, ...nested]
}

interface UnwrappedBody {
  readonly body: ObjectLiteral
  readonly condition: Value | null
}

function unwrap(body: Body, scope: BicepScope): UnwrappedBody {
  switch (body.kind) {
    case 'object':
      return { body, condition: null }
    case 'if':
      return { body: body.body, condition: evaluateBicep(body.condition, scope) }
    case 'for': {
      const inner = body.body
      const condition = unknownValue('loops are not evaluated by this version', siteOf(scope.source, body.items))
      if (inner.kind === 'object') return { body: inner, condition }
      if (inner.kind === 'if') return { body: inner.body, condition }
      return { body: { kind: 'object', members: [], start: inner.start, end: inner.end }, condition }
    }
  }
}

/** `['Microsoft.ContainerService/managedClusters', '2025-01-02-preview']` */
function typeAndVersion(statement: ResourceStatement): readonly string[] {
  return (statement.type.parts[0] ?? '').split('@')
}

/** The API version's place is its text behind the `@`. */
function apiVersionOf(statement: ResourceStatement, scope: BicepScope): Value {
  const [, version] = typeAndVersion(statement)
  const { type } = statement
  if (version === undefined) return unknownValue('the resource has no API version', siteOf(scope.source, type))
  const end = type.end - 1
  return stringValue(version, siteOf(scope.source, { start: end - version.length, end }))
}

/** A resource as others see it by its symbolic name: what is written in it is known, the rest only when deployed. */
function resourceSymbol(statement: ResourceStatement, scope: BicepScope): Value {
  const site = siteOf(scope.source, statement.name)
  const name = statement.name.name
  const rest = unknownValue(`properties of resource '${name}' are known only at deployment`, site)
  if (statement.body.kind === 'for') return rest
  const written = unwrap(statement.body, scope).body
  const [type = ''] = typeAndVersion(statement)
  const properties: Property[] = [
    { name: 'type', key: site, value: () => stringValue(type, siteOf(scope.source, statement.type)) },
    { name: 'apiVersion', key: site, value: () => apiVersionOf(statement, scope) },
  ]
  for (const member of written.members) {
    if (member.kind !== 'property' || !('name' in member.key) || member.key.name !== 'name') continue
    const value = deferBicep(member.value, scope)
    properties.push({ name: 'name', key: site, value: lazy(site, () => passedOn(value())) })
  }
  return objectValue(properties, site, rest)
}
