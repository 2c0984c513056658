/**
 * The oracle: a Bicep file and the ARM JSON compiled from it must give the same resources, whatever is known of them. It
 * compares every resource (type, API version, name, every property) and every output, three-valued.
 */
import { armParameters } from '../../src/evaluate/arm/parameter-file.js'
import { evaluateArmTemplate } from '../../src/evaluate/arm/template.js'
import { bicepParameters } from '../../src/evaluate/bicep/parameter-file.js'
import { evaluateBicepTemplate } from '../../src/evaluate/bicep/template.js'
import { newEvaluation } from '../../src/evaluate/evaluation.js'
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
  /** Resources that both hold, in another API version. */
  readonly versions: readonly string[]
  /** Modules of a registry that are not on disk: what they deploy stands in the JSON only, and is left out. */
  readonly absentModules: number
}

export function comparePair(pair: TemplatePair, files: TemplateFiles): PairResult {
  const whole = evaluate(pair.bicep, pair.parameters?.bicep ?? null, files)
  const absent = new Set(
    whole.resources.flatMap(({ type, path }) => (type === absentModule ? [withoutTurns(path)] : [])),
  )
  const bicep = { ...whole, resources: whole.resources.filter(({ type }) => type !== absentModule) }
  const compiled = evaluate(pair.json, pair.parameters?.json ?? null, files)
  const json = { ...compiled, resources: compiled.resources.filter(({ path }) => !isWithin(absent, path)) }
  const shape = compareShapes(bicep, json)
  const comparison = new Comparison()
  const versions = compareResources(bicep.resources, json.resources, comparison)
  compareOutputs(bicep.template.outputs, json.template.outputs, comparison)
  const { equal, unknown, different, oneSided } = comparison
  return { equal, unknown, different, oneSided, shape, versions, absentModules: absent.size }
}

/** What stands for a module of a registry that is not on disk. */
const absentModule = 'a module that is not on disk'

/** `resources.aks[0]/resources.pool` in JSON with symbolic names is `aks[0]/pool` in Bicep; as far as there are such. */
function symbolicSteps(path: string): readonly string[] {
  const steps = path.split('/').map((step) => /^resources\.(.*)$/.exec(step)?.[1] ?? null)
  const end = steps.indexOf(null)
  return steps.slice(0, end < 0 ? steps.length : end).flatMap((step) => step ?? [])
}

function withoutTurns(path: string): string {
  return path.replaceAll(/\[[^\]]*\]/g, '')
}

function isWithin(modules: ReadonlySet<string>, path: string): boolean {
  const steps = symbolicSteps(path)
  return steps.some((_, last) => modules.has(withoutTurns(steps.slice(0, last + 1).join('/'))))
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
    typeOfModule: () => absentModule,
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
function groupOf({ type }: Resource): string {
  return type.toLowerCase().split('@')[0] ?? ''
}

function versionOf({ type, apiVersion }: Resource): string {
  const [, version] = type.split('@')
  return version === undefined ? showValue(apiVersion) : JSON.stringify(version)
}

/**
 * Each with one of its group, of those that are left: the one in the same API version with the fewest differences.
 *
 * @returns what is there in another version
 */
function compareResources(bicep: readonly Resource[], json: readonly Resource[], into: Comparison): readonly string[] {
  const left = new Map<string, Resource[]>()
  for (const resource of json) {
    const group = left.get(groupOf(resource))
    if (group === undefined) left.set(groupOf(resource), [resource])
    else group.push(resource)
  }
  const inOtherVersion: Resource[] = []
  // What has a name of its own on both sides is nobody else's.
  const named = new Set(json.map(({ path }) => symbolicSteps(path).join('/')))
  const inTurn = [...bicep.filter(({ path }) => named.has(path)), ...bicep.filter(({ path }) => !named.has(path))]
  for (const resource of inTurn) {
    const candidates = left.get(groupOf(resource)) ?? []
    const same = candidates.filter((other) => versionOf(other) === versionOf(resource))
    if (same.length > 0) takeBest(resource, same, candidates, into)
    else inOtherVersion.push(resource)
  }
  return inOtherVersion.flatMap((resource) => {
    const candidates = left.get(groupOf(resource)) ?? []
    const other = takeBest(resource, candidates, candidates, into)
    return other === null
      ? []
      : [`${resource.path}: ${versionOf(resource)} in the Bicep, ${versionOf(other)} in the JSON`]
  })
}

function takeBest(resource: Resource, among: readonly Resource[], left: Resource[], into: Comparison): Resource | null {
  let best: { readonly other: Resource; readonly result: Comparison } | null = null
  const ofSameName = among.filter(({ path }) => symbolicSteps(path).join('/') === resource.path)
  for (const other of ofSameName.length > 0 ? ofSameName : among) {
    const result = new Comparison({ bicep: resource.assumed, json: other.assumed })
    result.compareObjects(bodyOf(resource), bodyOf(other), resource.path)
    if (best === null || result.badness < best.result.badness) best = { other, result }
    if (result.badness === 0) break
  }
  if (best === null) return null
  left.splice(left.indexOf(best.other), 1)
  compareConditions(resource, best.other, best.result)
  into.add(best.result)
  return best.other
}

/** Whether it is deployed hangs on something, or it does not; what that is the compiler may write in another way. */
function compareConditions({ path, assumed }: Resource, json: Resource, into: Comparison): void {
  const [ours, theirs] = [assumed, json.assumed].map((one) => (one.size === 0 ? 'deployed' : 'deployed perhaps'))
  if (ours === theirs) into.equal += 1
  else into.oneSided.push({ path: `${path}.condition`, bicep: ours ?? '', json: theirs ?? '' })
}

/** What the compiler writes in another way: where a resource stands, and on what it waits. */
const notCompared = new Set([
  'metadata',
  '@options',
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
