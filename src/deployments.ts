/** Templates with their parameter files, evaluated to the clusters that they deploy. */
import { type Common, type Deployed, type Evaluated, evaluate } from './deployment.js'
import type { Discovery } from './discover/discover.js'
import type { Pair } from './discover/pairs.js'
import { isClusterModule } from './discover/registry/registry-modules.js'
import { nameProblems } from './evaluate/bicep/name-problems.js'
import { newRun } from './evaluate/limits.js'
import type { TemplateProblem, Wanted } from './evaluate/template.js'
import { grouped } from './model/grouped.js'
import { mayEqual } from './model/known-text.js'
import { unknownValue } from './model/value.js'
import type { PolicyInputs } from './policy/policy.js'
import { deployRoots, type Root } from './roots.js'

export interface Deployments {
  readonly deployed: readonly Evaluated[]
  readonly compiled: readonly Compiled[]
  /** What is wrong with the names in Bicep files that are no templates, which no deployment evaluates whole. */
  readonly nameProblems: readonly TemplateProblem[]
}

/** ARM JSON that is deployed, and the Bicep from which it is compiled, under the same parameters. */
export interface Compiled {
  readonly json: Evaluated
  readonly bicep: Evaluated
  /** The Bicep is deployed with them too; else it is only compared with the JSON. */
  readonly isDeployed: boolean
  /** Something names the JSON: it is deployed whatever becomes of the Bicep. */
  readonly isNamed: boolean
}

export function evaluateDeployments(discovery: Discovery, inputs: PolicyInputs): Deployments {
  const { pairs, library } = discovery
  const common: Common = { library, wanted: wantedAmong(discovery), run: newRun() }
  const pairsOf = grouped(pairs, ({ template }) => [template.source.path])
  const roots = deployRoots(discovery, inputs.roots, (root) => {
    const own = pairsOf.get(root.source.path) ?? [null]
    const all = own.map((pair) => evaluate(root, pair, common))
    return { all, reached: all.map(({ collected }) => collected) }
  })
  const all = roots.flatMap((root) => root.deployed.all)
  const deployed = [...all, ...cutOffBelow(all, discovery, common)].map(({ evaluated }) => evaluated)
  return {
    deployed,
    compiled: compiledAmong(roots, discovery, common),
    nameProblems: discovery.parts.flatMap(({ tree, source }) => nameProblems(tree, source, library)),
  }
}

/**
 * Templates that are called behind a bound. What they are given nobody knows, and what is wrong in them whatever that is,
 * is wrong.
 */
function cutOffBelow(deployed: readonly Deployed[], { templates }: Discovery, common: Common): readonly Deployed[] {
  const byPath = new Map(templates.map((template) => [template.source.path, template]))
  const done = new Set(deployed.map(({ evaluated }) => evaluated.deployment.template))
  const found: Deployed[] = []
  const pending = deployed.flatMap(({ collected }) => [...collected.cutOff])
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [path, { reason, origin }] = next
    const template = byPath.get(path)
    if (template === undefined || done.has(path)) continue
    done.add(path)
    const one = evaluate(template, null, common, { values: new Map(), rest: unknownValue(reason, origin) })
    found.push(one)
    pending.push(...one.collected.cutOff)
  }
  return found
}

type DeployedRoot = Root<{ readonly all: readonly Deployed[] }>

function compiledAmong(roots: readonly DeployedRoot[], discovery: Discovery, common: Common): readonly Compiled[] {
  const { templates, compiled } = discovery
  if (compiled.size === 0) return []
  const byPath = new Map(templates.map((template) => [template.source.path, template]))
  const rootOf = new Map(roots.map((root) => [root.template.source.path, root]))
  return roots.flatMap(({ template, isNamed, deployed }) => {
    const bicep = byPath.get(compiled.get(template.source.path) ?? '')
    if (bicep === undefined) return []
    const own = rootOf.get(bicep.source.path)?.deployed.all ?? []
    return deployed.all.map(({ evaluated: json, pair }): Compiled => {
      const same = own.find((one) => isSameInput(one.pair, pair))
      const other = same ?? evaluate(bicep, pair, common)
      return { json, bicep: other.evaluated, isDeployed: same !== undefined, isNamed }
    })
  })
}

/** Two commands may give different things besides the same file. */
function isSameInput(one: Pair | null, other: Pair | null): boolean {
  const isPlain = (one?.given ?? null) === null && (other?.given ?? null) === null
  return isPlain && (one?.path ?? null) === (other?.path ?? null)
}

const clusterType = 'microsoft.containerservice/managedclusters'

/** Only what may deploy a cluster is looked into: templates of ours, and those whose path only evaluation tells. */
function wantedAmong({ templates, isDismissed }: Discovery): Wanted {
  const paths = new Set(templates.map(({ source }) => source.path))
  return {
    type: (lowerType) => lowerType === clusterType,
    typeLike: (lowerType) => mayEqual(lowerType, clusterType),
    template: (path) => paths.has(path) || !isDismissed(path),
    typeOfModule: (reference) => (isClusterModule(reference) ? clusterType : null),
  }
}
