/**
 * The oracle: a Bicep file and the ARM JSON compiled from it must give the same resources, whatever is known of them. It
 * compares every resource (type, API version, name, every property) and every output, three-valued.
 */
import { armParameters } from '../../src/evaluate/arm/parameter-file.js'
import { evaluateArmTemplate } from '../../src/evaluate/arm/template.js'
import { bicepParameters } from '../../src/evaluate/bicep/parameter-file.js'
import { newEvaluation } from '../../src/evaluate/bicep/scope.js'
import { evaluateBicepTemplate } from '../../src/evaluate/bicep/template.js'
import { type GivenParameters, nothingGiven } from '../../src/evaluate/parameters.js'
import { atRoot, newCollection, type Resource, type Template } from '../../src/evaluate/template.js'
import { isUnavailable, type TemplateFiles } from '../../src/evaluate/template-files.js'
import type { ObjectValue, Value } from '../../src/model/value.js'
import { Comparison, type Difference, showValue } from './values.js'

/** Paths from the root of the files. */
export interface TemplatePair {
  readonly bicep: string
  readonly json: string
  /** A `.bicepparam` file and an ARM parameter file that say the same; null: both with their defaults. */
  readonly parameters: { readonly bicep: string; readonly json: string } | null
}

export interface PairResult {
  /** Values that are known on both sides and equal. */
  readonly equal: number
  /** Values that nobody knows, on both sides. */
  readonly unknown: number
  /** Known on both sides, and not the same. */
  readonly different: readonly Difference[]
  /** Known on one side only; the other one says why. */
  readonly oneSided: readonly Difference[]
  /** The two do not even hold the same resources, parameters and outputs: one of them is older than the other. */
  readonly shape: readonly string[]
}

export function comparePair(pair: TemplatePair, files: TemplateFiles): PairResult {
  const bicep = evaluate(pair.bicep, pair.parameters?.bicep ?? null, files)
  const json = evaluate(pair.json, pair.parameters?.json ?? null, files)
  const shape = compareShapes(bicep, json)
  const comparison = new Comparison()
  compareResources(bicep.resources, json.resources, comparison)
  compareOutputs(bicep.template.outputs, json.template.outputs, comparison)
  const { equal, unknown, different, oneSided } = comparison
  return { equal, unknown, different, oneSided, shape }
}

interface Evaluated {
  readonly template: Template
  readonly resources: readonly Resource[]
}

function evaluate(path: string, parameters: string | null, files: TemplateFiles): Evaluated {
  const given = parameters === null ? nothingGiven : givenBy(parameters, files)
  const file = files.template(path)
  if (isUnavailable(file)) throw new Error(file.unavailable)
  const evaluation = newEvaluation(files)
  const template =
    file.kind === 'bicep'
      ? evaluateBicepTemplate(file.tree, file.source, given, evaluation)
      : evaluateArmTemplate(file.root, file.source, given, evaluation)
  const collection = newCollection({
    type: () => true,
    typeLike: () => true,
    template: () => true,
    typeOfModule: () => null,
  })
  template.deploy(collection, atRoot(path))
  return { template, resources: collection.resources.filter((resource) => !resource.existing && isOwn(resource)) }
}

function givenBy(path: string, files: TemplateFiles): GivenParameters {
  if (path.endsWith('.bicepparam')) {
    const file = files.template(path)
    if (isUnavailable(file) || file.kind !== 'bicep') throw new Error(`${path} is no parameter file.`)
    return bicepParameters(file.tree, file.source, newEvaluation(files))
  }
  const file = files.json(path)
  if (isUnavailable(file)) throw new Error(file.unavailable)
  return armParameters(file.root, file.source)
}

/** A module is no resource in Bicep; in the JSON it is a deployment, whose resources are listed by themselves. */
function isOwn({ type, body }: Resource): boolean {
  return (
    type.toLowerCase() !== 'microsoft.resources/deployments' ||
    property(property(body, 'properties'), 'template') === null
  )
}

function property(value: Value | null, name: string): Value | null {
  return value?.kind === 'object' ? (value.properties.get(name)?.value() ?? null) : null
}

function compareShapes(bicep: Evaluated, json: Evaluated): readonly string[] {
  const names = ({ template }: Evaluated) => template.parameterNames.map((name) => `parameter ${name.toLowerCase()}`)
  const outputs = ({ template }: Evaluated) => [...template.outputs.properties.keys()].map((name) => `output ${name}`)
  const resources = (side: Evaluated) => side.resources.map(groupOf)
  const of = (side: Evaluated) => [...names(side), ...outputs(side), ...resources(side)].sort()
  const [ours, theirs] = [counted(of(bicep)), counted(of(json))]
  const all = new Set([...ours.keys(), ...theirs.keys()])
  return [...all]
    .filter((one) => ours.get(one) !== theirs.get(one))
    .map((one) => `${one}: ${ours.get(one) ?? 0} in the Bicep, ${theirs.get(one) ?? 0} in the JSON`)
}

function counted(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** Resources that could be the same. Of an extension the compiler writes type and version in one: `apps/Deployment@v1`. */
function groupOf({ type, apiVersion }: Resource): string {
  const [name = '', version] = type.toLowerCase().split('@')
  return `${name}@${version === undefined ? showValue(apiVersion) : JSON.stringify(version)}`
}

/** Each with one of its group: the one with the fewest differences, of those that are left. */
function compareResources(bicep: readonly Resource[], json: readonly Resource[], into: Comparison): void {
  const left = new Map<string, Resource[]>()
  for (const resource of json) {
    const group = left.get(groupOf(resource))
    if (group === undefined) left.set(groupOf(resource), [resource])
    else group.push(resource)
  }
  for (const resource of bicep) {
    const candidates = left.get(groupOf(resource)) ?? []
    let best: { readonly at: number; readonly result: Comparison } | null = null
    for (const [at, other] of candidates.entries()) {
      const result = new Comparison({ bicep: resource.assumed, json: other.assumed })
      result.compareObjects(bodyOf(resource), bodyOf(other), resource.path)
      if (best === null || result.badness < best.result.badness) best = { at, result }
      if (result.badness === 0) break
    }
    if (best === null) continue
    candidates.splice(best.at, 1)
    into.add(best.result)
  }
}

/** What the compiler writes in another way: where a resource stands, and on what it waits. */
const notCompared = new Set([
  'metadata',
  'parent',
  'scope',
  'dependson',
  'condition',
  'copy',
  'existing',
  'extension',
  'import',
  'resources',
  'type',
  'apiversion',
])

/** Of an extension the compiler puts all that is written into `properties`. */
function bodyOf({ type, body: whole }: Resource): Value {
  const body = type.includes('@') ? (property(whole, 'properties') ?? whole) : whole
  if (body.kind !== 'object') return body
  const properties = new Map([...body.properties].filter(([name]) => !notCompared.has(name)))
  return { ...body, properties }
}

function compareOutputs(bicep: ObjectValue, json: ObjectValue, into: Comparison): void {
  into.compareObjects(bicep, json, 'outputs')
}
