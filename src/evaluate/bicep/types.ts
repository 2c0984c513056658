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
  return factsOf(type, typesOf(file), 0)
}

/** The types that a file declares, and what is known of them so far: each is looked at once. */
interface DeclaredTypes {
  readonly statements: ReadonlyMap<string, TypeStatement>
  readonly facts: Map<string, TypeFacts>
}

const typesOfFile = new WeakMap<BicepFile, DeclaredTypes>()

function typesOf(file: BicepFile): DeclaredTypes {
  let types = typesOfFile.get(file)
  if (types === undefined) {
    const statements = file.statements.filter((statement) => statement.kind === 'type')
    types = { statements: new Map(statements.map((type) => [type.name.name, type])), facts: new Map() }
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

function factsOf(type: TypeExpression, types: DeclaredTypes, depth: number): TypeFacts {
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
      return factsOfName(name.name, types, depth)
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

function factsOfName(name: string, types: DeclaredTypes, depth: number): TypeFacts {
  const declared = types.statements.get(name)
  if (declared === undefined) return { ...nothing, type: builtIn.get(name) ?? null }
  let facts = types.facts.get(name)
  if (facts === undefined) {
    // A type that refers to itself meets this.
    types.facts.set(name, nothing)
    facts = factsOf(declared.value, types, depth + 1)
    types.facts.set(name, facts)
  }
  return facts
}

function factsOfUnion(members: readonly TypeExpression[], types: DeclaredTypes, depth: number): TypeFacts {
  const facts = members.map((member) => factsOf(member, types, depth + 1))
  const literals = new Set(facts.flatMap((fact) => fact.literals ?? []))
  const areLiterals = facts.every((fact) => fact.literals !== null)
  return { isNullable: facts.some((fact) => fact.isNullable), type: null, literals: areLiterals ? [...literals] : null }
}
