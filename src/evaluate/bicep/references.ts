/** What the parameters and variables of a Bicep file refer to, without evaluating anything. */
import { type Source, siteOf } from '../../model/location.js'
import type { BicepFile, Expression, VariableAccess } from '../../syntax/bicep/syntax.js'
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
  const found: VariableAccess[] = []
  const bound = new Set<string>()
  const pending: unknown[] = [expression]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if (isExpression(node)) {
      if (node.kind === 'variableAccess') found.push(node)
      if (node.kind === 'lambda') for (const { name } of node.parameters) bound.add(name)
      if (node.kind === 'for') for (const name of [node.item, node.index]) if (name !== null) bound.add(name.name)
    }
    for (const part of Object.values(node)) pending.push(part)
  }
  return found.filter(({ name }) => !bound.has(name.name)).sort((a, b) => a.start - b.start)
}

function isExpression(node: object): node is Expression {
  return 'kind' in node
}
