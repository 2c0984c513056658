/** Where a type expression leads to: through names, imports, and accesses to the parts of other types. */

import type { Source } from '../../model/location.js'
import { oncePer } from '../../model/once.js'
import type {
  BicepFile,
  Identifier,
  ImportStatement,
  ObjectType,
  TypeAccess,
  TypeExpression,
  TypePart,
  TypeStatement,
} from '../../syntax/bicep/syntax.js'
import { member } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { partOfDeclared } from '../arm/declared-types.js'
import { maximumTypeReferences } from '../limits.js'
import { writtenName } from '../paths.js'
import { isUnavailable, type TemplateFile, type TemplateFiles } from '../template-files.js'
import { importedFile, importedNames } from './imports.js'

/** A Bicep file in which a type is written. */
export interface TypeFile {
  readonly tree: BicepFile
  readonly source: Source
}

export interface Context extends TypeFile {
  readonly files: TemplateFiles
  /** How often a type's parts may still be looked for: types may refer to each other many times over. */
  readonly looks: { left: number }
}

/** For one declaration. */
export const maximumLooks = 1000

/** A type as it is written, in Bicep or in what the compiler made of it. */
export type FoundType =
  | { readonly kind: 'bicep'; readonly type: TypeExpression; readonly context: Context }
  | { readonly kind: 'arm'; readonly node: JsonNode; readonly template: JsonObject; readonly source: Source }

export interface DeclaredType {
  readonly found: FoundType
  /** null: it is declared in ARM JSON. */
  readonly statement: TypeStatement | null
  /** What is left of the path behind the type's name. */
  readonly properties: readonly Identifier[]
}

/** The type that a name leads to, through imports; null where it is none, or built in. */
export function declaredType(path: readonly Identifier[], context: Context, depth: number): DeclaredType | null {
  const [first, ...properties] = path
  if (first === undefined || depth > maximumTypeReferences) return null
  const statement = typesOf(context.tree).get(first.name)
  if (statement !== undefined) {
    return { statement, properties, found: { kind: 'bicep', type: statement.value, context } }
  }
  const imported = importedNames(context.tree)
  const item = imported.items.get(first.name)
  if (item !== undefined) return typeIn(item.statement, [{ ...first, name: item.name }, ...properties], context, depth)
  const wildcard = imported.wildcards.get(first.name)
  return wildcard === undefined ? null : typeIn(wildcard, properties, context, depth)
}

function typeIn(
  statement: ImportStatement,
  path: readonly Identifier[],
  context: Context,
  depth: number,
): DeclaredType | null {
  const file = importedFile(statement.path, context.source, context.files)
  if (isUnavailable(file)) return null
  return file.kind === 'arm' ? compiledType(file, path) : declaredType(path, { ...context, ...file }, depth + 1)
}

/** The compiler writes the types that a file exports among its definitions. */
function compiledType(
  { root, source }: Extract<TemplateFile, { kind: 'arm' }>,
  path: readonly Identifier[],
): DeclaredType | null {
  const [first, ...properties] = path
  const node = first === undefined ? undefined : member(member(root, 'definitions'), first.name)
  return node === undefined
    ? null
    : { statement: null, properties, found: { kind: 'arm', node, template: root, source } }
}

const typesOf = oncePer(
  (file: BicepFile) =>
    new Map(file.statements.filter((statement) => statement.kind === 'type').map((type) => [type.name.name, type])),
)

/** `settings.mode`: the declared type, or the one of a property in it. */
export function typeAt({ found, properties }: DeclaredType, depth: number): FoundType | null {
  return properties.reduce(
    (type: FoundType | null, { name }) => partOf(type, { kind: 'property', name }, depth + 1),
    found,
  )
}

/** `T[*]`, `T[0]`, `T.*`, `T.name` */
export function partOfType({ base, part }: TypeAccess, context: Context, depth: number): FoundType | null {
  return partOf({ kind: 'bicep', type: base, context }, part, depth + 1)
}

/** null: the type says nothing of such a part, or is nested too deep. */
export function partOf(whole: FoundType | null, part: TypePart, depth: number): FoundType | null {
  const shape = shapeOf(whole, depth)
  if (shape === null) return null
  if (shape.kind === 'arm') {
    const node = partOfDeclared(shape.node, part, shape.template)
    return node === undefined ? null : { ...shape, node }
  }
  const type = writtenPart(shape.type, part)
  return type === undefined ? null : { ...shape, type }
}

/** The object, array or tuple type that a type comes down to; of one that may be null, what it is otherwise. */
function shapeOf(found: FoundType | null, depth: number): FoundType | null {
  if (found === null || found.kind === 'arm') return found
  const { type, context } = found
  if (depth > maximumTypeReferences || context.looks.left-- <= 0) return null
  switch (type.kind) {
    case 'nullableType':
    case 'nonNullType':
      return shapeOf({ ...found, type: type.type }, depth)
    case 'typeName': {
      const declared = declaredType(type.path, context, depth)
      return declared === null ? null : shapeOf(typeAt(declared, depth + 1), depth + 1)
    }
    case 'typeAccess':
      return shapeOf(partOfType(type, context, depth), depth + 1)
    default:
      return found
  }
}

function writtenPart(type: TypeExpression, part: TypePart): TypeExpression | undefined {
  switch (part.kind) {
    case 'property':
      return type.kind === 'objectType' ? propertyOf(type, part.name) : undefined
    case 'anyProperty':
      return type.kind === 'objectType' ? type.properties.find(({ key }) => key === null)?.type : undefined
    case 'item':
      return type.kind === 'arrayType' ? type.item : undefined
    case 'itemAt':
      return type.kind === 'tupleType' ? type.items.at(part.index) : undefined
  }
}

function propertyOf({ properties }: ObjectType, name: string): TypeExpression | undefined {
  return properties.find(({ key }) => key !== null && writtenName(key) === name)?.type
}
