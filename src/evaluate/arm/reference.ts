/**
 * `reference()` and `references()` of deployments nested in the same template: their outputs are known here, as far as they
 * are. That is what the outputs of Bicep modules are compiled to.
 */
import { type Site, siteOf } from '../../model/location.js'
import { arrayValue, booleanValue, type Lazy, lazy, unknownFrom, unknownValue, type Value } from '../../model/value.js'
import { parseArmExpression } from '../../syntax/arm-expression/parse.js'
import type { ArmExpression } from '../../syntax/arm-expression/syntax.js'
import { member } from '../../syntax/json/members.js'
import type { JsonObject } from '../../syntax/json/syntax.js'
import { forEachChoice, trueOrFalse } from '../choices.js'
import { deferred } from '../deferred.js'
import { deploymentReferenced, onlyAzureKnows, outputsReferenced } from '../deployment-outputs.js'
import { maximumLoopItems, spend, spendItems } from '../limits.js'
import { loopCount, loopTurns } from './copy.js'
import { deploymentIdOf, isAt } from './deployment-id.js'
import { deploymentType } from './deployment-types.js'
import { evaluateArmExpression, evaluateArmJson } from './expression.js'
import { type NamedResource, namedResources, scopeOf, symbolicMatch } from './named-resources.js'
import { nestedIn } from './nested.js'
import { resourceInfoAmong } from './resource-info.js'
import { type Match, sameName } from './same-expression.js'
import type { ArmScope } from './scope.js'

/** A deployment of that name, and whether it is the one that is meant; null: that is not certain. */
interface Candidate {
  readonly deployment: NamedResource
  readonly scope: ArmScope
  readonly isMeant: boolean | null
}

/** How `reference()`, `references()` and `resourceInfo()` find what they name in a template. */
export function resourcesIn(template: JsonObject): Pick<ArmScope, 'deployment' | 'deploymentLoop' | 'resourceInfo'> {
  let found: readonly NamedResource[] | null = null
  const resources = () => {
    found ??= namedResources(template)
    return found
  }
  return {
    deployment: (named, scope) => deploymentAmong(resources(), named, scope),
    deploymentLoop: (name, site, scope) => loopAmong(resources(), name, site, scope),
    resourceInfo: (name, site, scope) => resourceInfoAmong(resources(), name, site, scope),
  }
}

function deploymentAmong(
  resources: readonly NamedResource[],
  named: ArmExpression,
  scope: ArmScope,
): Lazy<Value> | null {
  const candidates = candidatesAmong(resources, named, scope)
  const meant = candidates.filter(({ isMeant }) => isMeant === true)
  const [first] = meant
  if (first !== undefined) {
    return lazy(siteOf(scope.source, first.deployment.node), () => deployedOf(meant, siteOf(scope.source, named)))
  }
  if (!candidates.some(({ isMeant }) => isMeant === null)) return null
  const reason = 'the deployment of that name may be in another resource group or subscription than reference() says'
  return () => unknownValue(reason, siteOf(scope.source, named))
}

/**
 * All turns of a loop, by its symbolic name, or by the name of the loop where the template has none: that is what the
 * compiler writes for `map(modules, …)`, DirectResourceCollectionTests of Azure/bicep.
 */
function loopAmong(resources: readonly NamedResource[], name: string, site: Site, scope: ArmScope): Value | null {
  spend(scope.budget, resources.length)
  const [only, ...others] = resources.filter(
    ({ symbolicName, loop }) => loop !== null && (symbolicName ?? loop).toLowerCase() === name.toLowerCase(),
  )
  const copy = only === undefined ? undefined : member(only.node, 'copy')
  if (only === undefined || copy === undefined || !only.isDeployment || others.length > 0) return null
  return forEachChoice([loopTurns(copy, site, scope)], ([turns]) => {
    if (turns?.kind === 'unknown') return unknownFrom(turns)
    if (turns?.kind !== 'array') throw new Error('The turns of a loop are an array.')
    const count = turns.items.length
    if (count > maximumLoopItems) return unknownValue(`the loop turns more than ${maximumLoopItems} times`, site)
    const candidates = turns.items.map(
      (_, index): Candidate => ({ deployment: only, scope: scopeOf(only, { index }, scope), isMeant: true }),
    )
    // What it gives for one that is not deployed is not documented.
    if (!candidates.every((one) => isTrue(conditionOf(one)))) {
      return unknownValue('which deployments of the loop references() gives is known only at deployment', site)
    }
    spendItems(scope.budget, count)
    return arrayValue(
      candidates.map((one) => deferred(scope.budget, site, () => referenced(one.deployment.node, one.scope))),
      site,
    )
  })
}

function candidatesAmong(
  resources: readonly NamedResource[],
  named: ArmExpression,
  scope: ArmScope,
): readonly Candidate[] {
  const deployments = resources.filter(({ isDeployment }) => isDeployment)
  if (deployments.length === 0) return []
  // Each of them is looked at for each reference(): a template may have thousands of both.
  spend(scope.budget, resources.length)
  const isSymbolic = resources.some(({ symbolicName }) => symbolicName !== null)
  const id = isSymbolic ? null : deploymentIdOf(named)
  const written = id?.name ?? named
  const name = evaluateArmExpression(written, scope)
  if (isSymbolic) {
    return deployments.flatMap((one) => candidate(one, symbolicMatch(one.symbolicName ?? '', name), scope, () => true))
  }
  if (id === null) return byPlainName(resources, named, name, scope)
  return deployments.flatMap((one) =>
    candidate(one, matchOf(one, written, name, scope), scope, (own) => isAt(id.place, scope, one.node, own)),
  )
}

/**
 * "[reference('deploymentName').outputs.propertyName.value]": a resource of the same template, wherever it is deployed.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates#get-values-from-linked-template
 */
function byPlainName(
  resources: readonly NamedResource[],
  named: ArmExpression,
  name: Value,
  scope: ArmScope,
): readonly Candidate[] {
  const matches = resources.flatMap((one) => {
    const match = matchOf(one, named, name, scope)
    return match === null ? [] : [{ one, match }]
  })
  const [only] = matches
  // Which of several resources of one name Azure takes is not documented.
  if (only === undefined || matches.length > 1 || !only.one.isDeployment) return []
  return candidate(only.one, only.match, scope, () => true)
}

function candidate(
  deployment: NamedResource,
  match: Match | null,
  scope: ArmScope,
  isMeant: (own: ArmScope) => boolean | null,
): readonly Candidate[] {
  if (match === null || (match.index === null) !== (deployment.loop === null)) return []
  const own = scopeOf(deployment, match, scope)
  return [{ deployment, scope: own, isMeant: isMeant(own) }]
}

/**
 * The one whose condition holds. There is no second one at the same place: Azure refuses a template with two of them,
 * and a reference to one that is not deployed. So where only one may be deployed, it is.
 */
function deployedOf(all: readonly Candidate[], place: Site): Value {
  const possible = all
    .map((candidate) => ({ candidate, condition: conditionOf(candidate) }))
    .filter(({ condition }) => condition.kind === 'choice' || isTrue(condition))
  const candidates = possible.map(({ candidate }) => candidate)
  const [single] = candidates
  if (single !== undefined && candidates.length === 1) return referenced(single.deployment.node, single.scope)
  const written = possible.map(({ condition }) => condition)
  return forEachChoice(written, (conditions) => {
    const unknown = conditions.find(({ kind }) => kind === 'unknown')
    if (unknown?.kind === 'unknown') return unknownFrom(unknown)
    const deployed = candidates.filter((_, index) => isTrue(conditions[index]))
    const [only] = deployed
    if (only === undefined) return unknownValue('the deployment that reference() names is not deployed', place)
    if (deployed.length > 1) return unknownValue('several deployments have the name that reference() names', place)
    return referenced(only.deployment.node, only.scope)
  })
}

function isTrue(condition: Value | undefined): boolean {
  return condition?.kind === 'boolean' && condition.value
}

function conditionOf({ deployment: { node }, scope }: Candidate): Value {
  if (isBeyondLoop(node, scope)) return booleanValue(false, siteOf(scope.source, node))
  const written = member(node, 'condition')
  if (written === undefined) return booleanValue(true, siteOf(scope.source, node))
  const condition = evaluateArmJson(written, scope)
  return condition.kind === 'unknown' ? trueOrFalse(condition) : condition
}

/** The loop certainly has no such turn. */
function isBeyondLoop(node: JsonObject, scope: ArmScope): boolean {
  const copy = member(node, 'copy')
  const index = scope.loops.at(-1)?.index
  if (copy === undefined || index?.kind !== 'number') return false
  const count = loopCount(copy, siteOf(scope.source, copy), scope)
  return count.kind === 'number' && index.value >= count.value
}

/** @param name what `named` gives */
function matchOf({ node }: NamedResource, named: ArmExpression, name: Value, scope: ArmScope): Match | null {
  const own = member(node, 'name')
  if (own?.kind !== 'string') return null
  const parsed = parseArmExpression(scope.source.text, own)
  if (parsed.kind === 'expression') return sameName(parsed.expression, named, scope)
  // Azure's names of resources know no letter case.
  return name.kind === 'string' && name.value.toLowerCase() === own.value.toLowerCase() ? { index: null } : null
}

/** `{ "outputs": { "id": { "value": … } } }`, and what only Azure knows. */
function referenced(node: JsonObject, scope: ArmScope): Value {
  const site = siteOf(scope.source, node)
  const [way, ...others] = nestedIn(node, deploymentType, scope, new Map())
  if (way === undefined || others.length > 0) return onlyAzureKnows(site)
  if (!('template' in way.nested)) return unknownFrom(way.nested)
  const { outputs } = way.nested.template
  return deploymentReferenced(() => outputsReferenced(outputs, site), site)
}
