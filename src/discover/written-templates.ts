/** Deployments in Bicep whose templates are written out in them: what they deploy stands in the text of the file. */
import type {
  ArrayLiteral,
  BicepFile,
  Body,
  Expression,
  ObjectLiteral,
  ObjectProperty,
  ResourceStatement,
} from '../syntax/bicep/syntax.js'

/** Whether every deployment of the file says by itself of which types its resources are. */
export function writesTemplatesOut({ statements }: BicepFile): boolean {
  return statements.every((statement) => statement.kind !== 'resource' || writesOut(statement))
}

function writesOut({ type, body }: ResourceStatement): boolean {
  const object = objectIn(body)
  if (object === null) return false
  const isDeployment = /^microsoft\.resources\/deployment(?:s|stacks)@/i.test(type.parts.join(''))
  if (isDeployment && !hasConstantResources(object)) return false
  return object.members.every((member) => member.kind !== 'resource' || writesOut(member))
}

function objectIn(body: Body | Expression): ObjectLiteral | null {
  if (body.kind === 'if' || body.kind === 'for') return objectIn(body.body)
  return body.kind === 'object' ? body : null
}

function hasConstantResources(deployment: ObjectLiteral): boolean {
  const template = memberOf(memberOf(deployment, 'properties'), 'template')
  const resources = memberOf(template, 'resources')
  return resources !== null && isConstant(resources)
}

/** null where it is not certain what the member is. */
function memberOf(value: Expression | null, name: string): Expression | null {
  if (value?.kind !== 'object' || !value.members.every(isPlain)) return null
  const own = value.members.filter((member) => member.kind === 'property' && nameOf(member) === name)
  const [only] = own
  return own.length === 1 && only?.kind === 'property' ? only.value : null
}

function isPlain(member: ObjectLiteral['members'][number]): boolean {
  return member.kind === 'property' && ('name' in member.key || member.key.holes.length === 0)
}

function nameOf({ key }: ObjectProperty): string {
  return ('name' in key ? key.name : key.parts.join('')).toLowerCase()
}

function isConstant(value: Expression): boolean {
  switch (value.kind) {
    case 'string':
      return value.holes.length === 0
    case 'object':
      return value.members.every((member) => isPlain(member) && member.kind === 'property' && isConstant(member.value))
    case 'array':
      return isConstantArray(value)
    default:
      return value.kind === 'integer' || value.kind === 'boolean' || value.kind === 'null'
  }
}

function isConstantArray({ items }: ArrayLiteral): boolean {
  return items.every((item) => item.kind !== 'spread' && isConstant(item))
}
