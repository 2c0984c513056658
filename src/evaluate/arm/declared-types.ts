/** What ARM JSON declares of the values of a parameter, and of the types in its definitions. */
import { oncePer, oncePerKey } from '../../model/once.js'
import type { ValueType } from '../../model/value.js'
import type { TypePart } from '../../syntax/bicep/syntax.js'
import { member, members, textOf } from '../../syntax/json/members.js'
import type { JsonNode, JsonObject } from '../../syntax/json/syntax.js'
import { partOfEach, type Restriction, rangesFrom, withAllowed } from '../allowed-values.js'
import { evaluateArmJson } from './expression.js'
import type { ArmScope } from './scope.js'

/** What a declaration says of values, with the allowed ones as they are written. */
type DeclaredFacts = Restriction<JsonNode>

/** @param node the declaration of a parameter, or of a part of one */
export function restrictionOf(node: JsonNode, template: JsonObject, scope: ArmScope): Restriction {
  return withAllowed(declaredFacts(node, template), (item) => () => evaluateArmJson(item, scope))
}

/** Of each declaration once: definitions may refer to each other many times over. */
const factsIn = oncePer((template: JsonObject) => oncePerKey((node: JsonNode) => factsOf(node, template)))

/** @param node the declaration of a parameter, of a type, or of a part of one */
export function declaredFacts(node: JsonNode, template: JsonObject): DeclaredFacts {
  return factsIn(template)(node)
}

function factsOf(node: JsonNode, template: JsonObject): DeclaredFacts {
  const nullable = ofType(node, 'nullable', template)
  const allowed = ofType(node, 'allowedValues', template)
  return {
    type: valueTypes[textOf(ofType(node, 'type', template))?.toLowerCase() ?? ''] ?? null,
    isNullable: nullable?.kind === 'boolean' && nullable.value,
    allowed: allowed?.kind === 'array' ? allowed.items : null,
    ...rangesFrom((side) => {
      const bound = ofType(node, side, template)
      return bound?.kind === 'number' ? bound.value : null
    }),
    part: oncePerKey((key) => factsOfPart(node, key, template)),
  }
}

function factsOfPart(node: JsonNode, key: string | number, template: JsonObject): DeclaredFacts | null {
  const isName = typeof key === 'string'
  const own = partOfDeclared(node, isName ? { kind: 'property', name: key } : { kind: 'itemAt', index: key }, template)
  if (own !== undefined) return declaredFacts(own, template)
  const variants = isName ? variantsOf(node, key, template) : null
  if (variants !== null) return variants
  const any = partOfDeclared(node, { kind: isName ? 'anyProperty' : 'item' }, template)
  if (any?.kind !== 'object') return null
  // What is said of each says nothing of whether there is one.
  return { ...declaredFacts(any, template), isNullable: true }
}

/**
 * Of an object of one of several types: the property that tells which, or what each of them has under the name.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/definitions#discriminator
 */
function variantsOf(node: JsonNode, name: string, template: JsonObject): DeclaredFacts | null {
  const discriminator = ofType(node, 'discriminator', template)
  if (discriminator === undefined) return null
  const variants = members(member(discriminator, 'mapping'))
  if (textOf(member(discriminator, 'propertyName'))?.toLowerCase() === name.toLowerCase()) {
    return { type: 'string', isNullable: false, allowed: variants.map(({ key }) => key), part: () => null }
  }
  return partOfEach(
    variants.map(({ value }) => declaredFacts(value, template)),
    name,
  )
}

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/definitions */
export function partOfDeclared(node: JsonNode, part: TypePart, template: JsonObject): JsonNode | undefined {
  switch (part.kind) {
    case 'property':
      return member(ofType(node, 'properties', template), part.name)
    case 'anyProperty':
      return ofType(node, 'additionalProperties', template)
    case 'item':
      return ofType(node, 'items', template)
    case 'itemAt': {
      const items = ofType(node, 'prefixItems', template)
      if (items?.kind !== 'array' || (part.index < 0 && !hasNoMoreItems(node, template))) return undefined
      return items.items.at(part.index)
    }
  }
}

/** `"items": false`: the array has the items of `prefixItems`, and no others. */
function hasNoMoreItems(node: JsonNode, template: JsonObject): boolean {
  const more = ofType(node, 'items', template)
  return more?.kind === 'boolean' && !more.value
}

/** A member of the declaration, or of the first of the definitions that has it. */
function ofType(node: JsonNode, key: string, template: JsonObject): JsonNode | undefined {
  return withDefinitions(node, template)
    .map((one) => member(one, key))
    .find((found) => found !== undefined)
}

/** Definitions that refer to definitions. */
const maximumReferences = 50

/**
 * The declaration and the definitions that it refers to, `{ "$ref": "#/definitions/mode" }`: what stands in the
 * declaration itself wins. https://learn.microsoft.com/azure/azure-resource-manager/templates/definitions
 */
function withDefinitions(node: JsonNode, template: JsonObject): readonly JsonNode[] {
  const found: JsonNode[] = [node]
  for (let at: JsonNode | undefined = node; found.length < maximumReferences; ) {
    const reference = textOf(member(at, '$ref'))
    if (reference === null || !reference.startsWith('#/')) return found
    at = reference
      .slice(2)
      .split('/')
      .reduce((inside: JsonNode | undefined, step) => member(inside, unescaped(step)), template)
    if (at === undefined) return found
    found.push(at)
  }
  return found
}

/** A step of a JSON pointer in a URI fragment. */
function unescaped(step: string): string {
  try {
    return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
  } catch {
    return step
  }
}

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/data-types */
const valueTypes: Readonly<Record<string, ValueType>> = {
  string: 'string',
  securestring: 'string',
  int: 'number',
  bool: 'boolean',
  object: 'object',
  secureobject: 'object',
  array: 'array',
}
