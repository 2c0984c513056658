/** Deployments that a Bicep file declares as resources: which templates they name, and whether they may deploy others. */

import { nestedStatements, objectIn } from '../evaluate/bicep/body.js'
import { plainText, writtenName } from '../evaluate/paths.js'
import { oncePer } from '../model/once.js'
import type { BicepFile, Expression, ObjectLiteral, ResourceStatement, StringLiteral } from '../syntax/bicep/syntax.js'

export interface DeploymentTemplates {
  /** They may deploy what the file does not say, from files that nobody knows before evaluation. */
  readonly isOpen: boolean
  /** The paths of templates that are linked. */
  readonly linked: readonly StringLiteral[]
  /** The paths of templates that are loaded. */
  readonly loaded: readonly StringLiteral[]
}

/** Most have a template without resources, which counts the uses of a module. */
export const deploymentTemplates = oncePer(({ statements }: BicepFile): DeploymentTemplates => {
  const found: Found = { linked: [], loaded: [] }
  const resources = statements.filter((statement) => statement.kind === 'resource')
  // Every one: each may name a template.
  const open = resources.filter((resource) => !isClosed(resource, found))
  return { isOpen: open.length > 0, ...found }
})

interface Found {
  readonly linked: StringLiteral[]
  readonly loaded: StringLiteral[]
}

function isClosed({ type, body }: ResourceStatement, found: Found): boolean {
  const isDeployment = /resources\/deployment(?:s|stacks)@/i.test(plainText(type) ?? '')
  const object = objectIn(body)
  if (object === null) return !isDeployment
  const open = nestedStatements(body).filter((resource) => !isClosed(resource, found))
  return open.length === 0 && (!isDeployment || isClosedDeployment(object, found))
}

/** Written out or loaded, with plain resources at most. */
function isClosedDeployment(deployment: ObjectLiteral, found: Found): boolean {
  return isEvery(deployment, 'properties', (properties) => {
    if (properties.kind !== 'object') return false
    const isTemplateClosed = isEvery(properties, 'template', (template) => {
      const path = loadedPath(template)
      if (path !== null) found.loaded.push(path)
      return path !== null || (template.kind === 'object' && isEvery(template, 'resources', isPlainList))
    })
    const isLinkClosed = isEvery(properties, 'templateLink', (link) => {
      return (
        link.kind === 'object' && isEvery(link, 'relativePath', (path) => isPath(path) && found.linked.push(path) > 0)
      )
    })
    return isTemplateClosed && isLinkClosed
  })
}

/** `loadJsonContent('path')` as a whole, and `json(loadTextContent('path'))`. */
function loadedPath(value: Expression): StringLiteral | null {
  if (value.kind !== 'call') return null
  const [first, ...others] = value.arguments
  if (first === undefined || others.length > 0) return null
  if (value.name.name === 'json' || value.name.name === 'any') return loadedPath(first)
  return /^load(?:Json|Text)Content$/.test(value.name.name) && isPath(first) ? first : null
}

function isPath(expression: Expression): expression is StringLiteral {
  return expression.kind === 'string' && plainText(expression) !== null
}

function isPlainList(resources: Expression): boolean {
  return resources.kind === 'array' && resources.items.every((item) => item.kind === 'object' && isPlain(item))
}

/** Its type is written out, and deploys nothing else. */
function isPlain(resource: ObjectLiteral): boolean {
  const hasPlainType = isEvery(resource, 'type', (type) => {
    const written = type.kind === 'string' ? plainText(type) : null
    return written !== null && !written.startsWith('[') && !/resources\/deployment/i.test(written)
  })
  return hasPlainType && isEvery(resource, 'resources', isPlainList)
}

/** Whether all values of that name are fine; a spread, or a name that is put together, may bring one that is not. */
function isEvery({ members }: ObjectLiteral, name: string, isFine: (value: Expression) => boolean): boolean {
  return members.every((member) => {
    if (member.kind === 'resource') return true
    if (member.kind === 'spread') return false
    const written = writtenName(member.key)
    return written !== null && (written.toLowerCase() !== name.toLowerCase() || isFine(member.value))
  })
}
