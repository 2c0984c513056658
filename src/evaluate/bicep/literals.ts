/** Bicep's object and array literals, with their spreads. */
import { type Site, siteOf } from '../../model/location.js'
import { arrayValue, type Lazy, objectValue, type Property, type UnknownValue, type Value } from '../../model/value.js'
import type { ArrayLiteral, ObjectLiteral, ObjectProperty } from '../../syntax/bicep/syntax.js'
import { noteUnknownName } from '../computed-names.js'
import { callFunction } from '../functions/functions.js'
import { mergeObjects } from '../functions/merge.js'
import { mergeChoices } from '../functions/merge-choices.js'
import { deferBicep, evaluateBicep } from './expression.js'
import { type BicepScope, callNamed } from './scope.js'

export function evaluateObject(literal: ObjectLiteral, site: Site, scope: BicepScope): Value {
  const parts = objectParts(literal, site, scope)
  const [only] = parts
  if (only !== undefined && parts.length === 1 && only.kind === 'object') return only
  const call = callNamed('...', site, scope)
  return mergeChoices(parts, (parts) => mergeObjects(parts, false, call), call)
}

/** Runs of properties as objects, and what is spread between them. */
function objectParts(literal: ObjectLiteral, site: Site, scope: BicepScope): readonly Value[] {
  const parts: Value[] = []
  let properties: ObjectProperty[] = []
  const endRun = () => {
    if (properties.length > 0 || parts.length === 0) parts.push(plainObject(properties, site, scope))
    properties = []
  }
  for (const member of literal.members) {
    if (member.kind === 'property') properties.push(member)
    else if (member.kind === 'spread') {
      endRun()
      parts.push(evaluateBicep(member.value, scope))
    }
  }
  endRun()
  return parts
}

function plainObject(members: readonly ObjectProperty[], site: Site, scope: BicepScope): Value {
  const properties: Property[] = []
  let rest: UnknownValue | null = null
  for (const { key, value } of members) {
    const name = 'name' in key ? key.name : evaluateBicep(key, scope)
    if (typeof name === 'string' || name.kind === 'string') {
      const text = typeof name === 'string' ? name : name.value
      properties.push({ name: text, key: siteOf(scope.source, key), value: deferBicep(value, scope) })
    } else if (name.kind === 'unknown' || name.kind === 'choice') {
      rest = noteUnknownName(properties, name, scope.budget)
    }
  }
  return objectValue(properties, site, rest)
}

/** Arrays with a spread are concatenated, as the compiler does it. */
export function evaluateArray(literal: ArrayLiteral, site: Site, scope: BicepScope): Value {
  if (!literal.items.some((item) => item.kind === 'spread')) {
    return arrayValue(
      literal.items.map((item) => deferBicep(item.kind === 'spread' ? item.value : item, scope)),
      site,
    )
  }
  const parts = literal.items.map((item): Lazy<Value> => {
    if (item.kind === 'spread') return deferBicep(item.value, scope)
    return () => arrayValue([deferBicep(item, scope)], site)
  })
  // With an array among them, so that nothing but arrays is taken.
  return callFunction([() => arrayValue([], site), ...parts], callNamed('concat', site, scope))
}
