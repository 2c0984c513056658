/** What stands in the body of a resource or a module, whatever condition or loop it is under. */
import type { Body, Expression, ObjectLiteral, ObjectProperty, ResourceStatement } from '../../syntax/bicep/syntax.js'
import { writtenName } from '../paths.js'

/** null: it is no object, which the compiler refuses. */
export function objectIn(body: Body | Expression): ObjectLiteral | null {
  if (body.kind === 'if' || body.kind === 'for') return objectIn(body.body)
  return body.kind === 'object' ? body : null
}

/** The resources that are written in another one, in their order. */
export function nestedStatements(body: Body | Expression): readonly ResourceStatement[] {
  return objectIn(body)?.members.filter((member) => member.kind === 'resource') ?? []
}

/** The value of a property that is written by its name. */
export function memberOf(object: ObjectLiteral | null, name: string): Expression | null {
  return memberNamed(object, name)?.value ?? null
}

/** Letter case counts, as it does for the compiler. */
export function memberNamed(object: ObjectLiteral | null, name: string): ObjectProperty | null {
  const isIt = (member: ObjectLiteral['members'][number]): member is ObjectProperty =>
    member.kind === 'property' && writtenName(member.key) === name
  return object?.members.find(isIt) ?? null
}
