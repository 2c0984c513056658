/** Module statements: the template that they call, what it deploys, and what others see of it by its symbolic name. */
import { clip, clipPath } from '../../model/clip.js'
import { type Site, siteOf } from '../../model/location.js'
import { oncePer, oncePerKey } from '../../model/once.js'
import {
  type Lazy,
  lazy,
  type ObjectValue,
  objectValue,
  type Property,
  passedOn,
  type UnknownValue,
  unknownFrom,
  unknownValue,
  type Value,
} from '../../model/value.js'
import type { ModuleStatement, ObjectLiteral } from '../../syntax/bicep/syntax.js'
import { asUnknown } from '../choices.js'
import { evaluateTemplate } from '../evaluate-template.js'
import { countInstance } from '../instances.js'
import { maximumNesting, spend, stepsPerModule } from '../limits.js'
import { type GivenParameters, nothingGiven } from '../parameters.js'
import { isRegistryReference, pathFrom, plainText } from '../paths.js'
import { type Collection, checkOnce, type Position, type Template, type TemplateProblem } from '../template.js'
import { isUnavailable, type Unavailable } from '../template-files.js'
import { missingProblems, undeclaredProblems } from '../undeclared.js'
import { memberNamed, memberOf, objectIn } from './body.js'
import { deferBicep, evaluateBicep } from './expression.js'
import { bodyInstances } from './instances.js'
import { deployedByLoop } from './loops.js'
import type { BicepScope } from './scope.js'
import { whereDeployed } from './where-deployed.js'

/** Adds what the module deploys. */
export function deployModule(statement: ModuleStatement, scope: BicepScope, into: Collection, at: Position): void {
  const target = pathOf(statement, scope)
  if (isUnavailable(target)) {
    deployUnavailable(statement, target, scope, into, at)
    return
  }
  // A ring of modules is told where it begins, not followed.
  if (at.templates.includes(target) || !into.wanted.template(target)) return
  const site = siteOf(scope.source, statement.name)
  if (at.nesting >= maximumNesting) {
    const bound = { reason: `modules are followed for ${maximumNesting} levels only`, origin: site }
    into.bounds.push(bound)
    into.cutOff.set(target, bound)
    return
  }
  for (const { body, scope: inside, label, assumed } of bodyInstances(statement.body, scope, at.assumed, into)) {
    if (!countInstance(into, site, at, label, scope.budget)) return
    const template = calledFrom(inside)(statement, body)
    if (isUnavailable(template)) continue
    checkOnce(into, statement, () => refusedOf(template, clipPath(target), paramsSite(statement, body, scope)))
    const path = `${at.path}${statement.name.name}${label}/`
    const templates = [...at.templates, target]
    template.deploy(into, { path, nesting: at.nesting + 1, assumed, enclosing: [], templates })
  }
}

function refusedOf(template: Template, subject: string, site: Site): readonly TemplateProblem[] {
  return [...undeclaredProblems(template, subject), ...missingProblems(template, subject, site)]
}

/** The key under which a module's parameters are given, else the module's name. */
function paramsSite({ name }: ModuleStatement, body: ObjectLiteral, { source }: BicepScope): Site {
  return siteOf(source, memberNamed(body, 'params')?.key ?? name)
}

/** A module that is not on disk may stand for a resource all the same, of which nothing is known. */
function deployUnavailable(
  statement: ModuleStatement,
  { unavailable }: Unavailable,
  scope: BicepScope,
  into: Collection,
  at: Position,
): void {
  const type = into.wanted.typeOfModule(plainText(statement.path) ?? '')
  if (type === null) return
  const anchor = siteOf(scope.source, statement.name)
  for (const { label, assumed } of bodyInstances(statement.body, scope, at.assumed, into)) {
    if (!countInstance(into, anchor, at, label, scope.budget)) return
    const unknown = unknownValue(unavailable, siteOf(scope.source, statement.path))
    const path = `${at.path}${statement.name.name}${label}`
    const common = { type, anchor, path, existing: false, assumed, enclosing: [] }
    into.resources.push({ ...common, apiVersion: unknown, body: unknown })
  }
}

/** Where the module's template lies. */
function pathOf({ path }: ModuleStatement, { source, evaluation }: BicepScope): string | Unavailable {
  const written = plainText(path)
  if (written === null) return { unavailable: 'the path of a module is a plain string' }
  if (isRegistryReference(written)) return evaluation.files.registryModule(written, source.path)
  return pathFrom(source.path, written)
}

/** A module that is called once is one template, for its outputs and for what it deploys. */
const calledFrom = oncePer((scope: BicepScope) =>
  oncePerKey((statement: ModuleStatement, body: ObjectLiteral): Template | Unavailable => {
    spend(scope.budget, stepsPerModule)
    const path = pathOf(statement, scope)
    const file = isUnavailable(path) ? path : scope.evaluation.files.template(path)
    return isUnavailable(file) ? file : evaluateTemplate(file, givenTo(statement, body, scope), scope.evaluation)
  }),
)

/** What the module's `params` give; whatever is unknown among them may give anything. */
function givenTo({ name }: ModuleStatement, body: ObjectLiteral, scope: BicepScope): GivenParameters {
  const written = memberOf(body, 'params')
  if (written === null) return { ...nothingGiven, isAll: true }
  const params = evaluateBicep(written, scope)
  if (params.kind === 'object') {
    const values = [...params.properties].map(([lowerName, property]) => {
      const { key } = property
      // Names that come from elsewhere the compiler may not know.
      const isExact = key.source === scope.source && key.start >= written.start && key.end <= written.end
      const step = { site: key, caption: `given to module '${name.name}' as '${property.name}'` }
      const value = lazy(key, () => passedOn(property.value(), ...params.way, step))
      return [lowerName, { name: property.name, key, value, isExact }] as const
    })
    return { values: new Map(values), rest: params.rest, isAll: true }
  }
  const site = siteOf(scope.source, written)
  const rest = params.kind === 'choice' ? asUnknown(params) : params
  return { values: new Map(), rest: rest.kind === 'unknown' ? rest : unknownValue('params is an object', site) }
}

/** The module as others see it: its name and its outputs. */
export function moduleSymbol(statement: ModuleStatement, scope: BicepScope): Value {
  const { body } = statement
  if (body.kind !== 'for') return plainSymbol(statement, scope)
  return deployedByLoop(body, siteOf(scope.source, statement.name), scope, (inside) => plainSymbol(statement, inside))
}

/** The same for `.?`: null where it is not deployed. */
export function moduleIfDeployed(statement: ModuleStatement, scope: BicepScope): Value {
  const site = siteOf(scope.source, statement.name)
  return whereDeployed(statement.body, site, scope, (inside) => plainSymbol(statement, inside))
}

function plainSymbol(statement: ModuleStatement, scope: BicepScope): Value {
  const body = objectIn(statement.body)
  const site = siteOf(scope.source, statement.name)
  const rest = unknownValue(`module '${statement.name.name}' is known only at deployment`, site)
  if (body === null) return rest
  const outputs = lazy(site, () => outputsOf(statement, body, scope))
  const properties: Property[] = [{ name: 'outputs', key: site, value: outputs }]
  const name = memberOf(body, 'name')
  if (name !== null) properties.push({ name: 'name', key: site, value: deferBicep(name, scope) })
  return objectValue(properties, site, rest)
}

function outputsOf(statement: ModuleStatement, body: ObjectLiteral, scope: BicepScope): Value {
  const site = siteOf(scope.source, statement.name)
  if (isNotDeployed(statement, scope)) {
    return unknownValue(`module '${statement.name.name}', whose outputs are asked for, is not deployed`, site)
  }
  const template = calledFrom(scope)(statement, body)
  if (isUnavailable(template)) return unknownValue(template.unavailable, siteOf(scope.source, statement.path))
  const { name } = statement.name
  const [refused] = template.undeclared
  // Nobody says so where the module deploys nothing that is looked at.
  if (refused !== undefined) {
    return unknownValue(`the template of module '${name}' has no parameter '${clip(refused.name)}'`, refused.key)
  }
  return given(template.outputs, name, site)
}

/** Azure finds no outputs then: the deployment fails. */
function isNotDeployed({ body }: ModuleStatement, scope: BicepScope): boolean {
  const turn = body.kind === 'for' ? body.body : body
  if (turn.kind !== 'if') return false
  const condition = evaluateBicep(turn.condition, scope)
  return condition.kind === 'boolean' && !condition.value
}

/** Each output with the step that it takes out of the module. */
function given(outputs: ObjectValue, module: string, site: Site): ObjectValue {
  const properties = [...outputs.properties.values()].map((output): Property => {
    const step = { site: output.key, caption: `output '${output.name}' of module '${module}'` }
    const value: Lazy<Value> = () => passedOn(output.value(), step)
    return { ...output, value }
  })
  const rest: UnknownValue | null = outputs.rest === null ? null : unknownFrom(outputs.rest)
  return { ...objectValue(properties, site, rest), isExact: true }
}
