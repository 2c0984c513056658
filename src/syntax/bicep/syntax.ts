/**
 * The syntax tree of `.bicep` and `.bicepparam` files: plain data, every node with its span.
 * Grammar: Azure/bicep at 9beb0fee (0.46), `src/Bicep.Core/Parsing/{Lexer,BaseParser,Parser,ParamsParser}.cs`.
 */
import type { Span } from '../../model/location.js'
import type { Problem } from '../problem.js'

export interface BicepFile {
  readonly statements: readonly Statement[]
  /** Those of them that use names, and types: nothing else refers to anything. Most of a file may be text and numbers. */
  readonly referring: readonly Statement[]
  /** One for each broken statement; its text is in no statement. */
  readonly problems: readonly Problem[]
}

export interface Identifier extends Span {
  readonly name: string
}

// --- Statements ---------------------------------------------------------------------------------------------------

export type Statement =
  | TargetScopeStatement
  | MetadataStatement
  | ParameterStatement
  | ParameterAssignment
  | VariableStatement
  | TypeStatement
  | FunctionStatement
  | ResourceStatement
  | ModuleStatement
  | OutputStatement
  | TestStatement
  | AssertStatement
  | ImportStatement
  | ExtensionStatement
  | UsingStatement
  | ExtendsStatement
  | ExtensionConfigStatement

/** `@allowed([...])`, `@sys.description('…')`: the dotted name's last part, and its arguments. */
export interface Decorator extends Span {
  readonly name: Identifier
  /** `sys` in `@sys.allowed(…)`; empty where the name stands alone. */
  readonly namespace: readonly Identifier[]
  readonly arguments: readonly Expression[]
}

interface StatementBase extends Span {
  readonly decorators: readonly Decorator[]
}

export interface TargetScopeStatement extends StatementBase {
  readonly kind: 'targetScope'
  readonly value: Expression
}

export interface MetadataStatement extends StatementBase {
  readonly kind: 'metadata'
  readonly name: Identifier
  readonly value: Expression
}

/** `param name type = default`, in a `.bicep` file. */
export interface ParameterStatement extends StatementBase {
  readonly kind: 'parameter'
  readonly name: Identifier
  readonly type: TypeExpression
  readonly defaultValue: Expression | null
}

/** `param name = value`, in a `.bicepparam` file. */
export interface ParameterAssignment extends StatementBase {
  readonly kind: 'parameterAssignment'
  readonly name: Identifier
  readonly value: Expression
}

export interface VariableStatement extends StatementBase {
  readonly kind: 'variable'
  readonly name: Identifier
  readonly type: TypeExpression | null
  readonly value: Expression
}

export interface TypeStatement extends StatementBase {
  readonly kind: 'type'
  readonly name: Identifier
  readonly value: TypeExpression
}

export interface FunctionStatement extends StatementBase {
  readonly kind: 'function'
  readonly name: Identifier
  readonly parameters: readonly { readonly name: Identifier; readonly type: TypeExpression }[]
  readonly returnType: TypeExpression
  readonly body: Expression
}

/** A resource, at the top of a file or nested in another resource's body. */
export interface ResourceStatement extends StatementBase {
  readonly kind: 'resource'
  readonly name: Identifier
  /** `'Microsoft.ContainerService/managedClusters@2025-01-02-preview'` */
  readonly type: StringLiteral
  readonly existing: boolean
  readonly body: Body
}

export interface ModuleStatement extends StatementBase {
  readonly kind: 'module'
  readonly name: Identifier
  readonly path: StringLiteral
  readonly body: Body
}

/** What a resource or module declares: an object, under a condition or in a loop where it has one. */
export type Body = ObjectLiteral | IfCondition | ForExpression

export interface OutputStatement extends StatementBase {
  readonly kind: 'output'
  readonly name: Identifier
  /** null: `output x resource = …` */
  readonly type: TypeExpression | null
  readonly value: Expression
}

export interface TestStatement extends StatementBase {
  readonly kind: 'test'
  readonly name: Identifier
  readonly path: StringLiteral
  readonly body: ObjectLiteral
}

export interface AssertStatement extends StatementBase {
  readonly kind: 'assert'
  readonly name: Identifier
  readonly value: Expression
}

/** `import { a, b as c } from 'x'` and `import * as x from 'x'`. */
export interface ImportStatement extends StatementBase {
  readonly kind: 'import'
  /** null with `wildcard` */
  readonly items: readonly ImportItem[] | null
  readonly wildcard: Identifier | null
  readonly path: StringLiteral
}

export interface ImportItem extends Span {
  /** The exported name; a string where it is not an identifier. */
  readonly name: Identifier | StringLiteral
  readonly alias: Identifier | null
}

/** `extension x with {…} as y`, and its old form `import 'x@1' with {…} as y`. */
export interface ExtensionStatement extends StatementBase {
  readonly kind: 'extension'
  readonly specification: Identifier | StringLiteral
  readonly configuration: Expression | null
  readonly alias: Identifier | null
}

export interface UsingStatement extends StatementBase {
  readonly kind: 'using'
  /** null: `using none` */
  readonly path: StringLiteral | null
  readonly configuration: Expression | null
}

export interface ExtendsStatement extends StatementBase {
  readonly kind: 'extends'
  readonly path: StringLiteral
}

export interface ExtensionConfigStatement extends StatementBase {
  readonly kind: 'extensionConfig'
  readonly name: Identifier
  readonly configuration: Expression
}

// --- Expressions --------------------------------------------------------------------------------------------------

export type Expression =
  | IntegerLiteral
  | BooleanLiteral
  | NullLiteral
  | StringLiteral
  | ObjectLiteral
  | ArrayLiteral
  | ForExpression
  | Parenthesized
  | UnaryOperation
  | BinaryOperation
  | Ternary
  | VariableAccess
  | PropertyAccess
  | ArrayAccess
  | ResourceAccess
  | NonNullAssertion
  | FunctionCall
  | InstanceFunctionCall
  | Lambda

export interface IntegerLiteral extends Span {
  readonly kind: 'integer'
  readonly value: number
}

export interface BooleanLiteral extends Span {
  readonly kind: 'boolean'
  readonly value: boolean
}

export interface NullLiteral extends Span {
  readonly kind: 'null'
}

/** `parts.length === holes.length + 1`; a plain string has one part. Parts are decoded. */
export interface StringLiteral extends Span {
  readonly kind: 'string'
  readonly parts: readonly string[]
  readonly holes: readonly Expression[]
}

export interface ObjectLiteral extends Span {
  readonly kind: 'object'
  /** Nested resources stand only in a resource's body. */
  readonly members: readonly (ObjectProperty | Spread | ResourceStatement)[]
}

export interface ObjectProperty extends Span {
  readonly kind: 'property'
  /** A string key may hold `${…}`. */
  readonly key: Identifier | StringLiteral
  readonly value: Expression
}

export interface Spread extends Span {
  readonly kind: 'spread'
  readonly value: Expression
}

export interface ArrayLiteral extends Span {
  readonly kind: 'array'
  readonly items: readonly (Expression | Spread)[]
}

/** `[for item in items: body]`, `[for (item, index) in items: if (condition) {…}]`. */
export interface ForExpression extends Span {
  readonly kind: 'for'
  readonly item: Identifier
  readonly index: Identifier | null
  readonly items: Expression
  readonly body: Expression | IfCondition
}

/** `if (condition) {…}`, the body of a resource, of a module, or of their loop. */
export interface IfCondition extends Span {
  readonly kind: 'if'
  readonly condition: Expression
  readonly body: ObjectLiteral
}

export interface Parenthesized extends Span {
  readonly kind: 'parenthesized'
  readonly expression: Expression
}

export interface UnaryOperation extends Span {
  readonly kind: 'unary'
  readonly operator: '!' | '-'
  readonly operand: Expression
}

export type BinaryOperator =
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | '=~'
  | '!~'
  | '&&'
  | '||'
  | '??'

export interface BinaryOperation extends Span {
  readonly kind: 'binary'
  readonly operator: BinaryOperator
  readonly left: Expression
  readonly right: Expression
}

export interface Ternary extends Span {
  readonly kind: 'ternary'
  readonly condition: Expression
  readonly whenTrue: Expression
  readonly whenFalse: Expression
}

/** A name by itself: a parameter, variable, resource, module, loop item, lambda argument or imported namespace. */
export interface VariableAccess extends Span {
  readonly kind: 'variableAccess'
  readonly name: Identifier
}

/** `base.name`, `base.?name`. */
export interface PropertyAccess extends Span {
  readonly kind: 'propertyAccess'
  readonly base: Expression
  readonly name: Identifier
  readonly safe: boolean
}

/** `base[index]`, `base[?index]`, `base[^index]` (from the end). */
export interface ArrayAccess extends Span {
  readonly kind: 'arrayAccess'
  readonly base: Expression
  readonly index: Expression
  readonly safe: boolean
  readonly fromEnd: boolean
}

/** `base::name`, a nested resource. */
export interface ResourceAccess extends Span {
  readonly kind: 'resourceAccess'
  readonly base: Expression
  readonly name: Identifier
}

/** `base!` */
export interface NonNullAssertion extends Span {
  readonly kind: 'nonNull'
  readonly operand: Expression
}

export interface FunctionCall extends Span {
  readonly kind: 'call'
  readonly name: Identifier
  readonly arguments: readonly Expression[]
}

/** `base.name(…)`: a method (`sys.concat`, `az.resourceGroup`, `kv.getSecret`) or an imported function. */
export interface InstanceFunctionCall extends Span {
  readonly kind: 'instanceCall'
  readonly base: Expression
  readonly name: Identifier
  readonly arguments: readonly Expression[]
}

export interface Lambda extends Span {
  readonly kind: 'lambda'
  readonly parameters: readonly Identifier[]
  readonly body: Expression
}

// --- Types --------------------------------------------------------------------------------------------------------
// Only what values depend on is kept apart: nullability, literal unions (finite sets), names and object shapes.

export type TypeExpression =
  | TypeLiteral
  | TypeName
  | UnionType
  | NullableType
  | ObjectType
  | ArrayType
  | TupleType
  | TypeAccess
  | NonNullType
  | OtherType

/** `'IPVS'`, `443`, `true`, `null`, `-1` as a type. */
export interface TypeLiteral extends Span {
  readonly kind: 'typeLiteral'
  readonly value: IntegerLiteral | BooleanLiteral | NullLiteral | StringLiteral
}

/** `string`, `modeType`, `types.mode`, `resourceInput<'…'>`: the parts of the dotted name, and the arguments in `<…>`. */
export interface TypeName extends Span {
  readonly kind: 'typeName'
  readonly path: readonly Identifier[]
  readonly arguments: readonly TypeExpression[]
}

/** Members in the order written. */
export interface UnionType extends Span {
  readonly kind: 'unionType'
  readonly members: readonly TypeExpression[]
}

/** `T?` */
export interface NullableType extends Span {
  readonly kind: 'nullableType'
  readonly type: TypeExpression
}

export interface ObjectType extends Span {
  readonly kind: 'objectType'
  readonly properties: readonly {
    /** null: `*`, any other property */
    readonly key: Identifier | StringLiteral | null
    readonly type: TypeExpression
  }[]
}

/** `T[]` */
export interface ArrayType extends Span {
  readonly kind: 'arrayType'
  readonly item: TypeExpression
}

/** `[T, U]` */
export interface TupleType extends Span {
  readonly kind: 'tupleType'
  readonly items: readonly TypeExpression[]
}

/** Anything else that is valid (`T[*]`, `T.property` of a resource type, `!T`, `T!`): it decides no value offline. */
/** `T[*]`, `T[0]`, `T.*`, `T.name`: the type of a part. */
export interface TypeAccess extends Span {
  readonly kind: 'typeAccess'
  readonly base: TypeExpression
  readonly part: TypePart
}
export type TypePart =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'anyProperty' }
  | { readonly kind: 'item' }
  /** Counted from the end where it is negative: `-1` is the last one, as `[^1]` of a value. */
  | { readonly kind: 'itemAt'; readonly index: number }
/** `T!` */
export interface NonNullType extends Span {
  readonly kind: 'nonNullType'
  readonly type: TypeExpression
}
export interface OtherType extends Span {
  readonly kind: 'otherType'
}
