/** What the names that a Bicep file declares refer to, without evaluating anything. */
import { type Source, type Span, siteOf } from '../../model/location.js'
import { oncePer } from '../../model/once.js'
import type {
  BicepFile,
  Decorator,
  Expression,
  Identifier,
  IfCondition,
  ResourceAccess,
  ResourceStatement,
  Statement,
} from '../../syntax/bicep/syntax.js'
import { cyclesIn, type NamedValue } from '../cycles.js'
import { nestedStatements } from './body.js'
import { isBicepFunction } from './function-names.js'
import { declaredTypes, typeReferences } from './type-references.js'

/** The rings of a file, all of which the compiler refuses: CyclicCheckVisitor and CyclicTypeCheckVisitor, BCP079, BCP080, BCP298. */
export const ringsIn = oncePer((file: BicepFile, source: Source) => cyclesIn(namedValues(file, source)))

/** Everything in the file that has a name and refers to something; what stands in it follows what it stands in. */
export const namedValues = oncePer((file: BicepFile, source: Source): readonly NamedValue[] => {
  const named = file.referring.filter(isNamed)
  const types = declaredTypes(
    new Map(named.flatMap((one) => (one.kind === 'type' ? [[one.name.name, one.value] as const] : []))),
  )
  return named.flatMap((statement): readonly NamedValue[] => {
    const names = statement.kind === 'function' ? namesInFunctions(file) : namesOf(file)
    if (statement.kind === 'resource') return namedResources(statement, null, [], names, source)
    const { name } = statement.name
    const found = statement.kind === 'type' ? typeReferences(statement.value, types) : referencesIn(statement, names)
    return found.length === 0 ? [] : [namedValue(name, `${captions[statement.kind]} '${name}'`, found, source)]
  })
})

/** What outputs refer to; nothing refers to them. */
export function referencesOfOutputs(file: BicepFile, source: Source): NamedValue['references'] {
  const found: Reference[] = []
  for (const one of file.referring) if (one.kind === 'output') visit(one.value, namesOf(file), found)
  return found.map(({ id, place }) => ({ id, site: siteOf(source, place) }))
}

/** The id of a name that is not declared: it may be imported, or be built in. No declared one has such an id. */
export const unresolvedId = /^\?(\w+)(\(\))?$/

/** Something that is referred to, and where. */
export interface Reference {
  readonly id: string
  readonly place: Span
}

function namedValue(id: string, caption: string, references: readonly Reference[], source: Source): NamedValue {
  return { id, caption, references: references.map(({ id, place }) => ({ id, site: siteOf(source, place) })) }
}

/** Outputs have names, and nothing in the file refers to them. */
const captions = {
  parameter: 'parameter',
  parameterAssignment: 'parameter',
  variable: 'variable',
  type: 'type',
  function: 'function',
  resource: 'resource',
  module: 'module',
} as const

type Named = Extract<Statement, { kind: keyof typeof captions }>

function isNamed(statement: Statement): statement is Named {
  return Object.hasOwn(captions, statement.kind)
}

/** What names stand for at a place, the innermost first. */
interface Names {
  readonly own: ReadonlyMap<string, Meaning>
  readonly outer: Names | null
}

interface Meaning {
  /** null: something that a loop, a lambda or a function is given. */
  readonly id: string | null
  readonly isFunction: boolean
  /** null: it is no resource. */
  readonly resource: ResourceStatement | null
}

const bound: Meaning = { id: null, isFunction: false, resource: null }

const namesOf = oncePer((file: BicepFile) => namesAmong(file.statements.filter(isNamed)))

/** A function sees these of its file alone: NameBindingVisitor of the compiler. */
const namesInFunctions = oncePer(({ statements }: BicepFile) =>
  namesAmong(statements.filter(({ kind }) => ['variable', 'function', 'resource'].includes(kind)).filter(isNamed)),
)

function namesAmong(statements: readonly Named[]): Names {
  return { own: new Map(statements.map(declaredAs)), outer: null }
}

function declaredAs(statement: Named): [name: string, meaning: Meaning] {
  const { name } = statement.name
  const resource = statement.kind === 'resource' ? statement : null
  return [name, { id: name, isFunction: statement.kind === 'function', resource }]
}

function meaningOf(name: string, names: Names): Meaning | null {
  for (let at: Names | null = names; at !== null; at = at.outer) {
    const meaning = at.own.get(name)
    if (meaning !== undefined) return meaning
  }
  return null
}

function withBound(identifiers: readonly (Identifier | null)[], outer: Names): Names {
  const own = identifiers.flatMap((one): [string, Meaning][] => (one === null ? [] : [[one.name, bound]]))
  return { own: new Map(own), outer }
}

function referencesIn(statement: Exclude<Named, { kind: 'type' | 'resource' }>, names: Names): readonly Reference[] {
  const found: Reference[] = []
  visitDecorators(statement.decorators, names, found)
  switch (statement.kind) {
    case 'parameter':
      if (statement.defaultValue !== null) visit(statement.defaultValue, names, found)
      break
    case 'variable':
    case 'parameterAssignment':
      visit(statement.value, names, found)
      break
    case 'module':
      visit(statement.body, names, found)
      break
    case 'function':
      visit(
        statement.body,
        withBound(
          statement.parameters.map(({ name }) => name),
          names,
        ),
        found,
      )
      break
  }
  return found
}

/**
 * A resource and those nested in it, which depend on it.
 *
 * @param around the ids of the resources that it stands in
 */
function namedResources(
  statement: ResourceStatement,
  id: string | null,
  around: readonly string[],
  names: Names,
  source: Source,
): readonly NamedValue[] {
  const { name } = statement
  const own = id ?? name.name
  const found: Reference[] = around.map((outer) => ({ id: outer, place: name }))
  visitDecorators(statement.decorators, names, found)
  const { body } = statement
  if (body.kind === 'for') visit(body.items, names, found)
  const inside = namesInside(statement, own, body.kind === 'for' ? withBound([body.item, body.index], names) : names)
  visit(body.kind === 'for' ? body.body : body, inside, found)
  const nested = nestedStatements(body).flatMap((inner) =>
    namedResources(inner, nestedId(own, inner), [...around, own], inside, source),
  )
  return [namedValue(own, `resource '${name.name}'`, found, source), ...nested]
}

function nestedId(outer: string, { name }: ResourceStatement): string {
  return `${outer}::${name.name}`
}

function namesInside(statement: ResourceStatement, id: string, outer: Names): Names {
  const nested = nestedStatements(statement.body)
  if (nested.length === 0) return outer
  const own = nested.map((inner): [string, Meaning] => [
    inner.name.name,
    { id: nestedId(id, inner), isFunction: false, resource: inner },
  ])
  return { own: new Map(own), outer }
}

/** `outer::inner`; null where it leads to no resource of this file. */
function nestedMeaning({ base, name }: ResourceAccess, names: Names): Meaning | null {
  const outer = resourceMeaning(base, names)
  if (outer === null || outer.resource === null || outer.id === null) return null
  const { id } = outer
  const inner = nestedStatements(outer.resource.body).find((one) => one.name.name === name.name)
  return inner === undefined ? null : { id: nestedId(id, inner), isFunction: false, resource: inner }
}

function resourceMeaning(expression: Expression, names: Names): Meaning | null {
  switch (expression.kind) {
    case 'variableAccess':
      return meaningOf(expression.name.name, names)
    case 'resourceAccess':
      return nestedMeaning(expression, names)
    case 'arrayAccess':
      return resourceMeaning(expression.base, names)
    case 'parenthesized':
      return resourceMeaning(expression.expression, names)
    default:
      return null
  }
}

function visitDecorators(decorators: readonly Decorator[], names: Names, found: Reference[]): void {
  for (const decorator of decorators) visitAll(decorator.arguments, names, found)
}

function note(meaning: Meaning | null, place: Span, found: Reference[]): void {
  if (meaning?.id != null) found.push({ id: meaning.id, place })
}

/** The parser bounds how deep expressions are nested. */
function visit(expression: Expression | IfCondition, names: Names, found: Reference[]): void {
  switch (expression.kind) {
    case 'variableAccess': {
      const meaning = meaningOf(expression.name.name, names)
      if (meaning === null) found.push({ id: `?${expression.name.name}`, place: expression })
      else note(meaning, expression, found)
      break
    }
    case 'string':
      visitAll(expression.holes, names, found)
      break
    case 'object':
      for (const member of expression.members) {
        if (member.kind === 'property' && 'holes' in member.key) visitAll(member.key.holes, names, found)
        if (member.kind !== 'resource') visit(member.value, names, found)
      }
      break
    case 'array':
      for (const item of expression.items) visit(item.kind === 'spread' ? item.value : item, names, found)
      break
    case 'for':
      visit(expression.items, names, found)
      visit(expression.body, withBound([expression.item, expression.index], names), found)
      break
    case 'if':
      visit(expression.condition, names, found)
      visit(expression.body, names, found)
      break
    case 'parenthesized':
      visit(expression.expression, names, found)
      break
    case 'unary':
    case 'nonNull':
      visit(expression.operand, names, found)
      break
    case 'binary':
      visit(expression.left, names, found)
      visit(expression.right, names, found)
      break
    case 'ternary':
      visitAll([expression.condition, expression.whenTrue, expression.whenFalse], names, found)
      break
    case 'propertyAccess':
      visit(expression.base, names, found)
      break
    case 'resourceAccess':
      visit(expression.base, names, found)
      note(nestedMeaning(expression, names), expression, found)
      break
    case 'arrayAccess':
      visit(expression.base, names, found)
      visit(expression.index, names, found)
      break
    case 'instanceCall':
      if (!isNamespace(expression.base, names)) visit(expression.base, names, found)
      visitAll(expression.arguments, names, found)
      break
    case 'call': {
      const called = meaningOf(expression.name.name, names)
      const { name } = expression.name
      if (called?.isFunction === true) note(called, expression.name, found)
      else if (!isBicepFunction(name, null)) found.push({ id: `?${name}()`, place: expression })
      visitAll(expression.arguments, names, found)
      break
    }
    case 'lambda':
      visit(expression.body, withBound(expression.parameters, names), found)
      break
  }
}

/** What a file does not declare and is called upon is a namespace: `sys.concat()`. */
function isNamespace(expression: Expression, names: Names): boolean {
  return expression.kind === 'variableAccess' && meaningOf(expression.name.name, names) === null
}

function visitAll(expressions: readonly Expression[], names: Names, found: Reference[]): void {
  for (const expression of expressions) visit(expression, names, found)
}
