/** What a parameter's type says of its value when none is given: may it be null, which values may it have. */
import type { ValueType } from '../../model/value.js'
import type { BicepFile, TypeExpression, TypeStatement } from '../../syntax/bicep/syntax.js'

export interface TypeFacts {
  readonly isNullable: boolean
  readonly type: ValueType | null
  /** The literals of a type that is one or a union of them; null: not a finite set. */
  readonly literals: readonly TypeExpression[] | null
}

/** Types that refer to types; the compiler refuses a ring of them. */
const maximumReferences = 50

export function typeFacts(type: TypeExpression, file: BicepFile): TypeFacts {
  return factsOf(type, typesByName(file), 0)
}

const typesOfFile = new WeakMap<BicepFile, ReadonlyMap<string, TypeStatement>>()

function typesByName(file: BicepFile): ReadonlyMap<string, TypeStatement> {
  let types = typesOfFile.get(file)
  if (types === undefined) {
    types = new Map(
      file.statements.filter((statement) => statement.kind === 'type').map((type) => [type.name.name, type]),
    )
    typesOfFile.set(file, types)
  }
  return types
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

function factsOf(type: TypeExpression, types: ReadonlyMap<string, TypeStatement>, depth: number): TypeFacts {
  if (depth > maximumReferences) return nothing
  switch (type.kind) {
    case 'nullableType':
      return { ...factsOf(type.type, types, depth + 1), isNullable: true }
    case 'typeLiteral':
      return type.value.kind === 'null'
        ? { ...nothing, isNullable: true, literals: [] }
        : { ...nothing, literals: [type] }
    case 'unionType':
      return factsOfUnion(type.members, types, depth)
    case 'typeName': {
      const [name, ...more] = type.path
      if (name === undefined || more.length > 0) return nothing
      const declared = types.get(name.name)
      if (declared !== undefined) return factsOf(declared.value, types, depth + 1)
      return { ...nothing, type: builtIn.get(name.name) ?? null }
    }
    case 'objectType':
      return { ...nothing, type: 'object' }
    case 'arrayType':
    case 'tupleType':
      return { ...nothing, type: 'array' }
    case 'otherType':
      return nothing
  }
}

function factsOfUnion(
  members: readonly TypeExpression[],
  types: ReadonlyMap<string, TypeStatement>,
  depth: number,
): TypeFacts {
  const facts = members.map((member) => factsOf(member, types, depth + 1))
  const literals = facts.every((fact) => fact.literals !== null) ? facts.flatMap((fact) => fact.literals ?? []) : null
  return { isNullable: facts.some((fact) => fact.isNullable), type: null, literals }
}
