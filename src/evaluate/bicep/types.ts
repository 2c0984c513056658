/** What a parameter's type says of its value when none is given: may it be null, which values may it have. */

import { compareText } from '../../model/compare-text.js'
import type { Source } from '../../model/location.js'
import { oncePerKey } from '../../model/once.js'
import type { ValueType } from '../../model/value.js'
import type {
  ArrayType,
  ObjectType,
  TupleType,
  TypeExpression,
  TypeLiteral,
  TypeName,
  TypeStatement,
} from '../../syntax/bicep/syntax.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { type Restriction, united, withAllowed } from '../allowed-values.js'
import { declaredFacts } from '../arm/declared-types.js'
import { maximumTypeReferences } from '../limits.js'
import type { TemplateFiles } from '../template-files.js'
import {
  type Context,
  declaredType,
  type FoundType,
  maximumLooks,
  partOf,
  partOfType,
  type TypeFile,
  typeAt,
} from './declared-types.js'

/** The literals of a type that is one or a union of them are what is allowed. */
type TypeFacts = Restriction<Literal>

/** A literal as it is written, in Bicep or in what the compiler made of it, and the file it stands in. */
export type Literal =
  | { readonly kind: 'bicep'; readonly literal: TypeLiteral; readonly source: Source }
  | { readonly kind: 'arm'; readonly node: JsonNode; readonly template: JsonObject; readonly source: Source }

/** @param file the file in which the type is written */
export function typeFacts(type: TypeExpression, file: TypeFile, files: TemplateFiles): TypeFacts {
  return factsOf(type, { ...file, files, looks: { left: maximumLooks } }, 0)
}

const nothing: TypeFacts = { isNullable: false, type: null, allowed: null, part: () => null }

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types */
const builtIn: ReadonlyMap<string, ValueType> = new Map([
  ['string', 'string'],
  ['int', 'number'],
  ['bool', 'boolean'],
  ['object', 'object'],
  ['array', 'array'],
])

function factsOf(type: TypeExpression, context: Context, depth: number): TypeFacts {
  if (depth > maximumTypeReferences) return nothing
  switch (type.kind) {
    case 'nullableType':
      return { ...factsOf(type.type, context, depth + 1), isNullable: true }
    case 'typeLiteral':
      return type.value.kind === 'null'
        ? { ...nothing, isNullable: true, allowed: [] }
        : { ...nothing, allowed: [{ kind: 'bicep', literal: type, source: context.source }] }
    case 'unionType':
      return factsOfUnion(type.members, context, depth)
    case 'nonNullType':
      return { ...factsOf(type.type, context, depth + 1), isNullable: false }
    case 'typeName':
      return factsOfName(type, context, depth)
    case 'typeAccess':
      return factsOfFound(partOfType(type, context, depth), depth)
    case 'objectType':
      return { ...nothing, type: 'object', part: partsOf(type, context) }
    case 'arrayType':
    case 'tupleType':
      return { ...nothing, type: 'array', part: partsOf(type, context) }
    case 'otherType':
      return nothing
  }
}

/** Each type that a file declares is looked at once: chains of them may be long. */
const factsOfDeclared = new WeakMap<TypeStatement, TypeFacts>()

function factsOfName(type: TypeName, context: Context, depth: number): TypeFacts {
  const declared = declaredType(type.path, context, depth)
  if (declared === null) {
    const [first, ...others] = type.path
    return { ...nothing, type: others.length === 0 ? (builtIn.get(first?.name ?? '') ?? null) : null }
  }
  const { statement } = declared
  if (declared.properties.length > 0 || statement === null) return factsOfFound(typeAt(declared, depth), depth)
  let facts = factsOfDeclared.get(statement)
  if (facts === undefined) {
    // A type that refers to itself meets this.
    factsOfDeclared.set(statement, nothing)
    facts = factsOfFound(declared.found, depth)
    factsOfDeclared.set(statement, facts)
  }
  return facts
}

function factsOfFound(found: FoundType | null, depth: number): TypeFacts {
  if (found === null) return nothing
  if (found.kind === 'arm') {
    const { template, source } = found
    return withAllowed(declaredFacts(found.node, template), (node) => ({ kind: 'arm', node, template, source }))
  }
  return factsOf(found.type, found.context, depth + 1)
}

/** Looked for when a part is asked for, and once: a type may have itself in a part of it. */
function partsOf(type: ObjectType | ArrayType | TupleType, context: Context): TypeFacts['part'] {
  return oncePerKey((key) =>
    factsOfPart({ kind: 'bicep', type, context: { ...context, looks: { left: maximumLooks } } }, key),
  )
}

function factsOfPart(whole: FoundType, key: string | number): TypeFacts | null {
  const isName = typeof key === 'string'
  const own = partOf(whole, isName ? { kind: 'property', name: key } : { kind: 'itemAt', index: key }, 0)
  if (own !== null) return factsOfFound(own, 0)
  const any = partOf(whole, { kind: isName ? 'anyProperty' : 'item' }, 0)
  // What is said of each says nothing of whether there is one.
  return any === null ? null : { ...factsOfFound(any, 0), isNullable: true }
}

/** In the order in which the compiler writes them to `allowedValues`: by their text. */
function factsOfUnion(members: readonly TypeExpression[], context: Context, depth: number): TypeFacts {
  const facts = united(members.map((member) => factsOf(member, context, depth + 1)))
  return { ...facts, allowed: facts.allowed?.toSorted(byText) ?? null }
}

function byText(a: Literal, b: Literal): number {
  return compareText(textOf(a), textOf(b))
}

function textOf(one: Literal): string {
  if (one.kind === 'bicep') return one.source.text.slice(one.literal.start, one.literal.end)
  const { node } = one
  return node.kind === 'string' ? `'${node.value}'` : one.source.text.slice(node.start, node.end)
}
