/**
 * The types of a file that a type needs to be complete. A type may have itself in a part of it that may be null, or among
 * any other properties; the compiler refuses everything else: CyclicCheckVisitor (BCP080) and CyclicTypeCheckVisitor (BCP298).
 */
import type { TypeExpression, TypeName } from '../../syntax/bicep/syntax.js'
import { maximumTypeReferences } from '../limits.js'
import type { Reference } from './references.js'

export interface DeclaredTypes {
  readonly byName: ReadonlyMap<string, TypeExpression>
  /** By name, whether it may be null, of those that have been looked at. */
  readonly nullable: Map<string, boolean>
}

/** @param byName the types that the file declares */
export function declaredTypes(byName: ReadonlyMap<string, TypeExpression>): DeclaredTypes {
  return { byName, nullable: new Map() }
}

export function typeReferences(type: TypeExpression, types: DeclaredTypes): readonly Reference[] {
  const found: Reference[] = []
  visit(type, false, types, found)
  return found
}

/** @param isRecursive names may come again here, but not the parts of what they name */
function visit(type: TypeExpression, isRecursive: boolean, types: DeclaredTypes, found: Reference[]): void {
  switch (type.kind) {
    case 'typeName':
      visitName(type, isRecursive, types, found)
      break
    case 'nullableType':
    case 'nonNullType':
      visit(type.type, isRecursive, types, found)
      break
    case 'unionType':
      for (const member of type.members) visit(member, isRecursive, types, found)
      break
    case 'objectType':
      for (const { key, type: part } of type.properties) visitPart(part, isRecursive || key === null, types, found)
      break
    case 'tupleType':
      for (const item of type.items) visitPart(item, isRecursive, types, found)
      break
    case 'arrayType':
      visitPart(type.item, isRecursive, types, found)
      break
    case 'typeAccess':
      visit(type.base, false, types, found)
      break
  }
}

function visitPart(part: TypeExpression, isRecursive: boolean, types: DeclaredTypes, found: Reference[]): void {
  visit(part, isRecursive || isNullable(part, types, 0), types, found)
}

function visitName({ path, ...place }: TypeName, isRecursive: boolean, types: DeclaredTypes, found: Reference[]): void {
  const [first, ...parts] = path
  if (first === undefined || !types.byName.has(first.name)) return
  if (!isRecursive || parts.length > 0) found.push({ id: first.name, place })
}

/** What is nested deeper is taken for one that may be null: nothing is said of it. */
function isNullable(type: TypeExpression, types: DeclaredTypes, depth: number): boolean {
  if (depth > maximumTypeReferences) return true
  switch (type.kind) {
    case 'nullableType':
      return true
    case 'typeLiteral':
      return type.value.kind === 'null'
    case 'unionType':
      return type.members.some((member) => isNullable(member, types, depth))
    case 'typeName':
      return isNamedNullable(type, types, depth)
    default:
      return false
  }
}

function isNamedNullable({ path }: TypeName, { byName, nullable }: DeclaredTypes, depth: number): boolean {
  const [first, ...parts] = path
  const type = first === undefined || parts.length > 0 ? undefined : byName.get(first.name)
  if (first === undefined || type === undefined) return false
  const known = nullable.get(first.name)
  if (known !== undefined) return known
  // A type that leads to itself meets this.
  nullable.set(first.name, false)
  const isIt = isNullable(type, { byName, nullable }, depth + 1)
  nullable.set(first.name, isIt)
  return isIt
}
