import type {
  Decorator,
  Expression,
  Identifier,
  IfCondition,
  ObjectLiteral,
  Spread,
  Statement,
  StringLiteral,
  TypeExpression,
  TypePart,
} from '../../../../src/syntax/bicep/syntax.js'

/** A tree without its spans, as one short line: `(+ a (* b c))`. */
export function outline(node: Expression | IfCondition | Spread): string {
  switch (node.kind) {
    case 'integer':
    case 'boolean':
      return String(node.value)
    case 'null':
      return 'null'
    case 'string':
      return outlineString(node)
    case 'object':
      return outlineObject(node)
    case 'array':
      return list('array', node.items.map(outline))
    case 'spread':
      return list('...', [outline(node.value)])
    case 'for': {
      const variables = node.index === null ? node.item.name : `${node.item.name},${node.index.name}`
      return list('for', [variables, outline(node.items), outline(node.body)])
    }
    case 'if':
      return list('if', [outline(node.condition), outline(node.body)])
    case 'parenthesized':
      return list('paren', [outline(node.expression)])
    case 'unary':
      return list(node.operator, [outline(node.operand)])
    case 'binary':
      return list(node.operator, [outline(node.left), outline(node.right)])
    case 'ternary':
      return list('?', [outline(node.condition), outline(node.whenTrue), outline(node.whenFalse)])
    case 'variableAccess':
      return node.name.name
    case 'propertyAccess':
      return list(node.safe ? '.?' : '.', [outline(node.base), node.name.name])
    case 'arrayAccess':
      return list(`[${node.safe ? '?' : ''}${node.fromEnd ? '^' : ''}]`, [outline(node.base), outline(node.index)])
    case 'resourceAccess':
      return list('::', [outline(node.base), node.name.name])
    case 'nonNull':
      return list('nonNull', [outline(node.operand)])
    case 'call':
      return list('call', [node.name.name, ...node.arguments.map(outline)])
    case 'instanceCall':
      return list('method', [outline(node.base), node.name.name, ...node.arguments.map(outline)])
    case 'lambda':
      return list('=>', [`(${names(node.parameters)})`, outline(node.body)])
  }
}

export function outlineType(type: TypeExpression): string {
  switch (type.kind) {
    case 'typeLiteral':
      return outline(type.value)
    case 'typeName': {
      const path = type.path.map((part) => part.name).join('.')
      return type.arguments.length === 0 ? path : `${path}<${type.arguments.map(outlineType).join(' ')}>`
    }
    case 'unionType':
      return list('|', type.members.map(outlineType))
    case 'nullableType':
      return list('nullable', [outlineType(type.type)])
    case 'arrayType':
      return list('array', [outlineType(type.item)])
    case 'tupleType':
      return list('tuple', type.items.map(outlineType))
    case 'nonNullType':
      return list('nonNull', [outlineType(type.type)])
    case 'typeAccess':
      return list('part', [outlineType(type.base), outlinePart(type.part)])
    case 'otherType':
      return 'other'
    case 'objectType': {
      const properties = type.properties.map(
        ({ key, type }) => `${key === null ? '*' : outlineKey(key)}: ${outlineType(type)}`,
      )
      return `{${properties.join(', ')}}`
    }
  }
}

export function outlineStatement(statement: Statement): string {
  const parts = statementParts(statement).filter((part) => part !== null)
  return list(statement.kind, [...statement.decorators.map(outlineDecorator), ...parts])
}

function statementParts(statement: Statement): readonly (string | null)[] {
  switch (statement.kind) {
    case 'targetScope':
      return [outline(statement.value)]
    case 'metadata':
    case 'assert':
    case 'parameterAssignment':
      return [statement.name.name, outline(statement.value)]
    case 'parameter': {
      const value = statement.defaultValue
      return [statement.name.name, outlineType(statement.type), value === null ? null : outline(value)]
    }
    case 'variable':
    case 'output': {
      const type = statement.type === null ? 'untyped' : outlineType(statement.type)
      return [statement.name.name, type, outline(statement.value)]
    }
    case 'type':
      return [statement.name.name, outlineType(statement.value)]
    case 'function': {
      const parameters = statement.parameters.map(({ name, type }) => `${name.name}: ${outlineType(type)}`)
      const { name, returnType, body } = statement
      return [name.name, `(${parameters.join(', ')})`, outlineType(returnType), outline(body)]
    }
    case 'resource': {
      const { name, type, existing, body } = statement
      return [name.name, outline(type), existing ? 'existing' : null, outline(body)]
    }
    case 'module':
    case 'test':
      return [statement.name.name, outline(statement.path), outline(statement.body)]
    case 'import': {
      const items = statement.items?.map(({ name, alias }) =>
        alias === null ? outlineKey(name) : `${outlineKey(name)}=${alias.name}`,
      )
      return [items === undefined ? `*=${statement.wildcard?.name}` : list('items', items), outline(statement.path)]
    }
    case 'extension':
      return [
        outlineKey(statement.specification),
        optional('with', statement.configuration),
        statement.alias === null ? null : `as ${statement.alias.name}`,
      ]
    case 'using':
      return [statement.path === null ? 'none' : outline(statement.path), optional('with', statement.configuration)]
    case 'extends':
      return [outline(statement.path)]
    case 'extensionConfig':
      return [statement.name.name, outline(statement.configuration)]
  }
}

function outlineDecorator(decorator: Decorator): string {
  const path = [...decorator.namespace, decorator.name].map((part) => part.name).join('.')
  return list(`@${path}`, decorator.arguments.map(outline))
}

function outlineObject(object: ObjectLiteral): string {
  const members = object.members.map((member) => {
    if (member.kind === 'resource') return outlineStatement(member)
    if (member.kind === 'spread') return outline(member)
    return `${outlineKey(member.key)}: ${outline(member.value)}`
  })
  return `{${members.join(', ')}}`
}

/** Parts in JSON, holes in braces: `'a${b}'` is `"a"{b}""`. */
function outlineString(string: StringLiteral): string {
  return string.parts
    .map((part, index) => {
      const hole = string.holes[index]
      return hole === undefined ? JSON.stringify(part) : `${JSON.stringify(part)}{${outline(hole)}}`
    })
    .join('')
}

function outlineKey(key: Identifier | StringLiteral): string {
  return 'kind' in key ? outlineString(key) : key.name
}

function optional(label: string, expression: Expression | null): string | null {
  return expression === null ? null : `${label} ${outline(expression)}`
}

function names(identifiers: readonly Identifier[]): string {
  return identifiers.map((identifier) => identifier.name).join(' ')
}

function list(head: string, parts: readonly string[]): string {
  return `(${[head, ...parts].join(' ')})`
}

function outlinePart(part: TypePart): string {
  switch (part.kind) {
    case 'property':
      return part.name
    case 'anyProperty':
      return '.*'
    case 'item':
      return '[*]'
    case 'itemAt':
      return `[${part.index}]`
  }
}
