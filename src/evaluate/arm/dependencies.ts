/**
 * What the resources of an ARM template wait for: "You receive this error when resources depend on each other in a way
 * that prevents the deployment from starting."
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-invalid-template
 */
import { clip } from '../../model/clip.js'
import { grouped } from '../../model/grouped.js'
import { type Source, type Span, siteOf } from '../../model/location.js'
import { parseArmExpression } from '../../syntax/arm-expression/parse.js'
import type { ArmExpression } from '../../syntax/arm-expression/syntax.js'
import { member, members, textOf } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import type { NamedValue } from '../cycles.js'
import { calls } from './references.js'

interface Resource {
  readonly node: JsonObject
  /** By which `dependsOn` finds it: its symbolic name, else its type and its name as it is written. */
  readonly ids: readonly string[]
  readonly caption: string
}

interface Dependency {
  /** null: which resource it is cannot be told. */
  readonly id: string | null
  readonly at: Span
}

/**
 * Resources that are certainly deployed: "Azure Resource Manager automatically removes" one with a condition that does
 * not hold "from the required dependencies".
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/resource-dependency
 */
export function dependencies(template: JsonObject, source: Source): readonly NamedValue[] {
  const resources = resourcesOf(template, source)
  const isSymbolic = member(template, 'resources')?.kind === 'object'
  const byId = grouped(resources.entries(), ([, { ids }]) => ids)
  return resources.map(({ node, caption }, index) => {
    const list = member(node, 'dependsOn')
    const written = (list?.kind === 'array' ? list.items : []).map(
      (item): Dependency => ({ id: dependencyId(item, source), at: item }),
    )
    const references = [...written, ...implicitDependencies(node, isSymbolic, source)].flatMap(({ id, at }) => {
      // What several resources are called names none of them.
      const [target, other] = byId.get(id ?? '') ?? []
      return target === undefined || other !== undefined ? [] : [{ id: idAt(target[0]), site: siteOf(source, at) }]
    })
    return { id: idAt(index), caption, references }
  })
}

/**
 * "By using the reference function, you implicitly declare that one resource depends on another resource if the referenced
 * resource is provisioned within same template and you refer to the resource by its name (not resource ID)."
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#reference
 */
function implicitDependencies(node: JsonObject, isSymbolic: boolean, source: Source): readonly Dependency[] {
  const others = ['dependsOn', 'resources'].map((name) => member(node, name))
  // What a nested template refers to may be its own.
  const notItsOwn = new Set<unknown>([...others, member(member(node, 'properties'), 'template')])
  // Most texts are not worth parsing.
  const isOther = (part: JsonNode | ArmExpression) => part.kind === 'string' && !/reference/i.test(part.value)
  // Which branch counts may be known before anything is deployed.
  const isBranch = (part: JsonNode | ArmExpression) => part.kind === 'call' && part.name.toLowerCase() === 'if'
  return calls(node, source, (part) => notItsOwn.has(part) || isOther(part) || isBranch(part)).flatMap(
    ({ name, namespace, arguments: [named] }) => {
      const isReference = /^reference$/i.test(name) || (isSymbolic && /^references$/i.test(name))
      if (!isReference || namespace !== null || named === undefined) return []
      return [{ id: `name ${expressionId(named, source)}`, at: named }]
    },
  )
}

function idAt(index: number): string {
  return `resource ${index}`
}

function resourcesOf(template: JsonObject, source: Source): readonly Resource[] {
  const resources = member(template, 'resources')
  if (resources?.kind === 'array') {
    return resources.items.flatMap((node) => {
      if (node.kind !== 'object' || !isDeployed(node)) return []
      const own = nameOf(member(node, 'name'), source)
      if (own === null) return []
      const type = textOf(member(node, 'type'))?.toLowerCase() ?? ''
      const caption = `resource ${own.written}`
      return [{ node, ids: [`${type} ${own.id}`, `name ${own.id}`], caption }]
    })
  }
  return members(resources).flatMap(({ key, value }) =>
    value.kind === 'object' && isDeployed(value)
      ? [{ node: value, ids: [`name ${key.value.toLowerCase()}`], caption: `resource '${clip(key.value)}'` }]
      : [],
  )
}

function isDeployed(node: JsonObject): boolean {
  const condition = member(node, 'condition')
  const isAlways = condition === undefined || (condition.kind === 'boolean' && condition.value)
  return isAlways && member(node, 'existing') === undefined
}

/** A name as it is written: whatever it gives, what is written alike gives the same. */
function nameOf(node: JsonNode | undefined, source: Source): { readonly id: string; readonly written: string } | null {
  if (node?.kind !== 'string' || source.text[node.start] !== '"') return null
  const parsed = parseArmExpression(source.text, node)
  if (parsed.kind === 'problem') return null
  if (parsed.kind === 'literal') return { id: parsed.value.toLowerCase(), written: `'${clip(parsed.value)}'` }
  return { id: expressionId(parsed.expression, source), written: clip(textAt(parsed.expression, source)) }
}

/** An item of `dependsOn`: a name, or `resourceId(TYPE, NAME)`; null for anything else. */
function dependencyId(item: JsonNode, source: Source): string | null {
  if (item.kind !== 'string' || source.text[item.start] !== '"') return null
  const parsed = parseArmExpression(source.text, item)
  if (parsed.kind === 'problem') return null
  if (parsed.kind === 'literal') return `name ${parsed.value.toLowerCase()}`
  const { expression } = parsed
  if (expression.kind !== 'call' || expression.name.toLowerCase() !== 'resourceid') {
    return `name ${expressionId(expression, source)}`
  }
  const [type, name, ...others] = expression.arguments
  if (type?.kind !== 'string' || !type.value.includes('/') || name === undefined || others.length > 0) return null
  return `${type.value.toLowerCase()} ${expressionId(name, source)}`
}

/** Names know no letter case. A text that looks like an expression is none. */
function expressionId(expression: ArmExpression, source: Source): string {
  return expression.kind === 'string' ? expression.value.toLowerCase() : `[${textAt(expression, source).toLowerCase()}`
}

function textAt({ start, end }: Span, source: Source): string {
  return source.text.slice(start, end)
}
