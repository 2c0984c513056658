/** Deploying resource statements: their bodies, and the resources nested in them. */
import { siteOf } from '../../model/location.js'
import { deployWays } from '../arm/deploy-nested.js'
import { deploysTemplate } from '../arm/deployment-types.js'
import { nestedOf } from '../arm/nested.js'
import { propertyOf } from '../arm/nested-parameters.js'
import { countInstance } from '../instances.js'
import { withName } from '../resource-name.js'
import type { Collection, Position } from '../template.js'
import { nestedStatements } from './body.js'
import { evaluateBicep } from './expression.js'
import { bodyInstances } from './instances.js'
import { apiVersionOf, fullName, scopeInside, typeOf } from './resource-symbol.js'
import type { DeclaredResource } from './scope.js'

/** Adds the resource that a statement declares, with those nested in it; none under a condition that is false. */
export function deployResource(declared: DeclaredResource, into: Collection, at: Position): void {
  const { statement, scope } = declared
  if (!isWanted(declared, into)) return
  const site = siteOf(scope.source, statement.name)
  const type = typeOf(declared)
  const lowerType = type.toLowerCase()
  for (const { body, scope: turn, label, assumed } of bodyInstances(statement.body, scope, at.assumed, into)) {
    if (!countInstance(into, site, at, label, scope.budget)) return
    const inside = scopeInside(declared, turn)
    const path = `${at.path}${statement.name.name}${label}`
    const own = evaluateBicep(body, inside)
    if (into.wanted.type(lowerType)) {
      const name = fullName(declared, inside)
      into.resources.push({
        type,
        apiVersion: apiVersionOf(declared),
        anchor: site,
        path,
        existing: statement.existing,
        assumed,
        enclosing: at.enclosing,
        body: name === null ? own : withName(own, name),
      })
    }
    if (deploysTemplate(lowerType) && !statement.existing) {
      const around = { path: scope.source.path, evaluation: scope.evaluation }
      const ways = nestedOf(propertyOf(own, 'properties', site), lowerType, site, around, assumed)
      deployWays(ways, site, [], into, { ...at, path: `${path}/` })
    }
    for (const member of body.members) {
      if (member.kind !== 'resource') continue
      const nested: DeclaredResource = { statement: member, nestedIn: { ...declared, scope: inside }, scope: inside }
      deployResource(nested, into, { ...at, path: `${path}/`, assumed })
    }
  }
}

function isWanted(declared: DeclaredResource, into: Collection): boolean {
  const lowerType = typeOf(declared).toLowerCase()
  return (
    into.wanted.type(lowerType) ||
    deploysTemplate(lowerType) ||
    nestedStatements(declared.statement.body).some((statement) =>
      isWanted({ statement, nestedIn: declared, scope: declared.scope }, into),
    )
  )
}
