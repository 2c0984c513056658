/** What the parameters and variables of a Bicep file refer to, without evaluating anything. */
import { type Source, siteOf } from '../../model/location.js'
import type { BicepFile, Expression, IfCondition, VariableAccess } from '../../syntax/bicep/syntax.js'
import type { NamedValue } from '../cycles.js'

export function namedValues(file: BicepFile, source: Source): readonly NamedValue[] {
  return file.statements.flatMap((statement): NamedValue[] => {
    if (statement.kind !== 'variable' && statement.kind !== 'parameter') return []
    const value = statement.kind === 'variable' ? statement.value : statement.defaultValue
    const { name } = statement.name
    const references = value === null ? [] : accesses(value)
    return [
      {
        id: name,
        caption: `${statement.kind} '${name}'`,
        references: references.map((access) => ({ id: access.name.name, site: siteOf(source, access) })),
      },
    ]
  })
}

/** Names that stand for something of the file: those that a loop or a lambda in the expression binds are left out. */
function accesses(expression: Expression): readonly VariableAccess[] {
  const search: Search = { found: [], bound: new Set() }
  visit(expression, search)
  const { found, bound } = search
  return bound.size === 0 ? found : found.filter(({ name }) => !bound.has(name.name))
}

interface Search {
  /** In the order of the text. */
  readonly found: VariableAccess[]
  readonly bound: Set<string>
}

/** The parser bounds how deep expressions are nested. */
function visit(expression: Expression | IfCondition, search: Search): void {
  switch (expression.kind) {
    case 'variableAccess':
      search.found.push(expression)
      break
    case 'string':
      visitAll(expression.holes, search)
      break
    case 'object':
      for (const member of expression.members) {
        if (member.kind === 'property' && 'holes' in member.key) visitAll(member.key.holes, search)
        if (member.kind !== 'resource') visit(member.value, search)
      }
      break
    case 'array':
      for (const item of expression.items) visit(item.kind === 'spread' ? item.value : item, search)
      break
    case 'for':
      for (const name of [expression.item, expression.index]) if (name !== null) search.bound.add(name.name)
      visit(expression.items, search)
      visit(expression.body, search)
      break
    case 'if':
      visit(expression.condition, search)
      visit(expression.body, search)
      break
    case 'parenthesized':
      visit(expression.expression, search)
      break
    case 'unary':
    case 'nonNull':
      visit(expression.operand, search)
      break
    case 'binary':
      visit(expression.left, search)
      visit(expression.right, search)
      break
    case 'ternary':
      visitAll([expression.condition, expression.whenTrue, expression.whenFalse], search)
      break
    case 'propertyAccess':
    case 'resourceAccess':
      visit(expression.base, search)
      break
    case 'arrayAccess':
      visit(expression.base, search)
      visit(expression.index, search)
      break
    case 'instanceCall':
      visit(expression.base, search)
      visitAll(expression.arguments, search)
      break
    case 'call':
      visitAll(expression.arguments, search)
      break
    case 'lambda':
      for (const { name } of expression.parameters) search.bound.add(name)
      visit(expression.body, search)
      break
  }
}

function visitAll(expressions: readonly Expression[], search: Search): void {
  for (const expression of expressions) visit(expression, search)
}
