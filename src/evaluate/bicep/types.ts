/** What a parameter's type says of its value when none is given: may it be null, which values may it have. */
import { compareText } from '../../model/compare-text.js'
import type { Source } from '../../model/location.js'
import type { ValueType } from '../../model/value.js'
import type {
  BicepFile,
  Identifier,
  ImportStatement,
  ObjectType,
  TypeExpression,
  TypeLiteral,
  TypeStatement,
} from '../../syntax/bicep/syntax.js'
import { oncePer } from '../once-per.js'
import { plainText } from '../paths.js'
import { isUnavailable, type TemplateFiles } from '../template-files.js'
import { importedFile, importedNames } from './imports.js'

export interface TypeFacts {
  readonly isNullable: boolean
  readonly type: ValueType | null
  /** The literals of a type that is one or a union of them, and the files they stand in; null: not a finite set. */
  readonly literals: readonly { readonly literal: TypeLiteral; readonly source: Source }[] | null
}

/** A Bicep file in which a type is written. */
export interface TypeFile {
  readonly tree: BicepFile
  readonly source: Source
}

/** Types that refer to types; the compiler refuses a ring of them. */
const maximumReferences = 50

/** @param file the file in which the type is written */
export function typeFacts(type: TypeExpression, file: TypeFile, files: TemplateFiles): TypeFacts {
  return factsOf(type, { ...file, files }, 0)
}

interface Context extends TypeFile {
  readonly files: TemplateFiles
}

const nothing: TypeFacts = { isNullable: false, type: null, literals: null }

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types */
const builtIn: ReadonlyMap<string, ValueType> = new Map([
  ['string', 'string'],
  ['int', 'number'],
  ['bool', 'boolean'],
  ['object', 'object'],
  ['array', 'array'],
])

function factsOf(type: TypeExpression, context: Context, depth: number): TypeFacts {
  if (depth > maximumReferences) return nothing
  switch (type.kind) {
    case 'nullableType':
      return { ...factsOf(type.type, context, depth + 1), isNullable: true }
    case 'typeLiteral':
      return type.value.kind === 'null'
        ? { ...nothing, isNullable: true, literals: [] }
        : { ...nothing, literals: [{ literal: type, source: context.source }] }
    case 'unionType':
      return factsOfUnion(type.members, context, depth)
    case 'typeName':
      return factsOfName(type.path, context, depth)
    case 'objectType':
      return { ...nothing, type: 'object' }
    case 'arrayType':
    case 'tupleType':
      return { ...nothing, type: 'array' }
    case 'otherType':
      return nothing
  }
}

/** Each type that a file declares is looked at once: chains of them may be long. */
const factsOfDeclared = new WeakMap<TypeStatement, TypeFacts>()

function factsOfName(path: readonly Identifier[], context: Context, depth: number): TypeFacts {
  const found = declaredType(path, context, depth)
  if (found === null) return { ...nothing, type: path.length === 1 ? (builtIn.get(path[0]?.name ?? '') ?? null) : null }
  const { statement, properties, within } = found
  if (properties.length > 0) return factsOfProperty(statement.value, properties, within, depth + 1)
  let facts = factsOfDeclared.get(statement)
  if (facts === undefined) {
    // A type that refers to itself meets this.
    factsOfDeclared.set(statement, nothing)
    facts = factsOf(statement.value, within, depth + 1)
    factsOfDeclared.set(statement, facts)
  }
  return facts
}

/** `settings.mode`: the type of a property of an object type. */
function factsOfProperty(
  type: TypeExpression,
  properties: readonly Identifier[],
  context: Context,
  depth: number,
): TypeFacts {
  const [first, ...others] = properties
  if (first === undefined) return factsOf(type, context, depth)
  const property = type.kind === 'objectType' ? propertyOf(type, first.name) : undefined
  return property === undefined ? nothing : factsOfProperty(property.type, others, context, depth)
}

function propertyOf({ properties }: ObjectType, name: string): ObjectType['properties'][number] | undefined {
  return properties.find(({ key }) => key !== null && ('name' in key ? key.name : plainText(key)) === name)
}

interface FoundType {
  readonly statement: TypeStatement
  /** What is left of the path behind the type's name. */
  readonly properties: readonly Identifier[]
  /** The file that declares it. */
  readonly within: Context
}

/** The statement that a name leads to, through imports; null where it is none, or built in. */
function declaredType(path: readonly Identifier[], context: Context, depth: number): FoundType | null {
  const [first, ...rest] = path
  if (first === undefined || depth > maximumReferences) return null
  const statement = typesOf(context.tree).get(first.name)
  if (statement !== undefined) return { statement, properties: rest, within: context }
  const imported = importedNames(context.tree)
  const item = imported.items.get(first.name)
  if (item !== undefined) {
    const other = contextOf(item.statement, context)
    return other === null ? null : declaredType([{ ...first, name: item.name }, ...rest], other, depth + 1)
  }
  const wildcard = imported.wildcards.get(first.name)
  const other = wildcard === undefined ? null : contextOf(wildcard, context)
  return other === null ? null : declaredType(rest, other, depth + 1)
}

function contextOf(statement: ImportStatement, context: Context): Context | null {
  const file = importedFile(statement.path, context.source, context.files)
  return isUnavailable(file) || file.kind === 'arm' ? null : { ...file, files: context.files }
}

const typesOf = oncePer(
  (file: BicepFile) =>
    new Map(file.statements.filter((statement) => statement.kind === 'type').map((type) => [type.name.name, type])),
)

/** In the order in which the compiler writes them to `allowedValues`: by their text. */
function factsOfUnion(members: readonly TypeExpression[], context: Context, depth: number): TypeFacts {
  const facts = members.map((member) => factsOf(member, context, depth + 1))
  const literals = new Set(facts.flatMap((fact) => fact.literals ?? []))
  const areLiterals = facts.every((fact) => fact.literals !== null)
  return {
    isNullable: facts.some((fact) => fact.isNullable),
    type: null,
    literals: areLiterals ? [...literals].sort(byText) : null,
  }
}

type Literal = NonNullable<TypeFacts['literals']>[number]

function byText(a: Literal, b: Literal): number {
  return compareText(textOf(a), textOf(b))
}

function textOf({ literal, source }: Literal): string {
  return source.text.slice(literal.start, literal.end)
}
