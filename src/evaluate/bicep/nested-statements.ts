import type { Body, Expression, ResourceStatement } from '../../syntax/bicep/syntax.js'

/** The resources that stand in a resource's body, whatever condition or loop it is under. */
export function nestedStatements(body: Body | Expression): readonly ResourceStatement[] {
  if (body.kind === 'if' || body.kind === 'for') return nestedStatements(body.body)
  return body.kind === 'object' ? body.members.filter((member) => member.kind === 'resource') : []
}
