/** Where a place is by the names around it, which stay when lines move. */
import type { Expression, Statement } from '../syntax/bicep/syntax.js'
import { member, textOf } from '../syntax/json/members.js'
import type { JsonNode } from '../syntax/json/syntax.js'
import type { Document } from './document.js'

/** `resources/aks/properties/networkProfile/kubeProxyConfig/mode` */
export function symbolicPath(document: Document, offset: number): string {
  const names = 'root' in document ? jsonPath(document.root, offset) : bicepPath(document.tree.statements, offset)
  return names.join('/')
}

function jsonPath(node: JsonNode, offset: number): readonly string[] {
  if (node.kind === 'object') {
    const member = lastBefore(node.members, offset, ({ key }) => key.start)
    return member === undefined || offset >= member.value.end
      ? []
      : [member.key.value, ...jsonPath(member.value, offset)]
  }
  if (node.kind === 'array') {
    const item = lastBefore(node.items, offset, ({ start }) => start)
    if (item === undefined || offset >= item.end) return []
    return [nameOf(item) ?? String(node.items.indexOf(item)), ...jsonPath(item, offset)]
  }
  return []
}

/** The last part that begins at the offset or before it; parts stand in the order of the text. */
function lastBefore<T>(parts: readonly T[], offset: number, startOf: (part: T) => number): T | undefined {
  let low = -1
  let high = parts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const part = parts[middle]
    if (part !== undefined && startOf(part) <= offset) low = middle
    else high = middle - 1
  }
  return parts[low]
}

/** Items of an array move; their names stay. */
function nameOf(item: JsonNode): string | null {
  if (item.kind !== 'object') return null
  const parts = [textOf(member(item, 'type')), textOf(member(item, 'name'))]
  return parts.filter((part) => part !== null).join(':') || null
}

function bicepPath(statements: readonly Statement[], offset: number): readonly string[] {
  const statement = lastBefore(statements, offset, ({ start }) => start)
  if (statement === undefined || offset >= statement.end) return []
  const name = 'name' in statement ? statement.name.name : ''
  const inside = partsOf(statement).find((part) => contains(part, offset))
  return [statement.kind, name, ...(inside === undefined ? [] : expressionPath(inside, offset))]
}

type Part = Expression | Extract<Statement, { kind: 'resource' }>['body']

function partsOf(statement: Statement): readonly Part[] {
  if (statement.kind === 'resource' || statement.kind === 'module') return [statement.body]
  if (statement.kind === 'parameter') return statement.defaultValue === null ? [] : [statement.defaultValue]
  return 'value' in statement && statement.kind !== 'type' ? [statement.value as Expression] : []
}

function contains({ start, end }: { readonly start: number; readonly end: number }, offset: number): boolean {
  return start <= offset && offset < end
}

/** The property names on the way into nested object literals; what is in other expressions has no names of its own. */
function expressionPath(expression: Part, offset: number): readonly string[] {
  switch (expression.kind) {
    case 'if':
    case 'for':
      return contains(expression.body, offset) ? expressionPath(expression.body as Part, offset) : []
    case 'object': {
      const member = lastBefore(expression.members, offset, ({ start }) => start)
      if (member === undefined || !contains(member, offset)) return []
      if (member.kind === 'resource') return bicepPath([member], offset)
      if (member.kind !== 'property') return []
      const name = 'name' in member.key ? member.key.name : member.key.parts.join('')
      return [name, ...(contains(member.value, offset) ? expressionPath(member.value, offset) : [])]
    }
    default:
      return []
  }
}
